import Site
import Testing

@Suite struct ImageSizeTests {
  @Test func `a PNG says its size in its header`() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    #expect(size(header + [0, 0, 0x02, 0x80, 0, 0, 0x01, 0xE0, 8, 6]) == "640 x 480")
    #expect(size(header + [0, 0, 0x02]) == nil)
    #expect(size(header + [0, 0, 0, 0, 0, 0, 0x01, 0xE0]) == nil)
  }

  @Test func `a GIF says the size of its screen`() {
    #expect(size(Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00, 0]) == "320 x 240")
  }

  @Test func `a JPEG says its size where its first frame starts, after any profiles`() {
    let start: [UInt8] = [0xFF, 0xD8]
    let profile: [UInt8] = [0xFF, 0xE1, 0, 6, 0xFF, 0xC0, 1, 2]
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3]
    #expect(size(start + profile + frame) == "640 x 480")
    #expect(size(start + [0xFF] + frame) == "640 x 480")
    #expect(size(start + [0xFF, 0xE1, 0, 0] + frame) == nil)
    #expect(size(start + profile) == nil)
  }

  @Test func `a WebP says its size in each of its three forms`() {
    func file(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
      Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + [0, 0, 0, 0] + rest
    }
    let lossy: [UInt8] = [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01]
    #expect(size(file("VP8 ", lossy)) == "640 x 480")
    // 639 and 479 in 14 bits each, the lowest first.
    #expect(size(file("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0x00] + [0, 0, 0, 0, 0])) == "640 x 480")
    #expect(size(file("VP8X", [0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0])) == "640 x 480")
    #expect(size(file("ANIM", lossy)) == nil)
  }

  @Test(arguments: [
    ("<svg width=\"640\" height='480px' viewBox=\"0 0 1 1\">", "640 x 480"),
    ("<?xml version=\"1.0\"?>\n<svg stroke-width=\"2\"\n viewBox=\"0 0 24.4, 12\"/>", "24 x 12"),
    ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 24 12\">", "24 x 12"),
  ])
  func `an SVG says its size in pixels, or that of its view box`(text: String, expected: String) {
    #expect(size(Array(text.utf8)) == expected)
  }

  @Test(arguments: ["<svg>", "<svg viewBox=\"0 0 nan inf\">", "<svg width=\"1e300\" height=\"2\">", "no image", ""])
  func `what says no size has none`(text: String) {
    #expect(size(Array(text.utf8)) == nil)
  }

  @Test func `a page keeps the place of an image whose size is known`() async throws {
    let site = try await TinySite(
      ["a.md": "![A menu](menu.png \"Menu\") ![Another](other.png)"], assets: ["menu.png", "other.png"],
      imageSizes: ["menu.png": ImageSize(of: Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00, 0])].compactMapValues(
        \.self)
    )
    #expect(
      site.pages["a/index.html"] == """
        <p><img src="/menu.png" alt="A menu" title="Menu" width="320" height="240" /> \
        <img src="/other.png" alt="Another" loading="lazy" /></p>

        """)
  }

  private func size(_ bytes: [UInt8]) -> String? {
    ImageSize(of: bytes).map { "\($0.width) x \($0.height)" }
  }
}
