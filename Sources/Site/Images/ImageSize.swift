/// How wide and how high an image is, in pixels of CSS.
///
/// A page that says it keeps its place for the image, so that the text does not jump when that arrives.
public struct ImageSize: Hashable, Sendable {
  /// The width.
  public let width: Int

  /// The height.
  public let height: Int

  /// The size of `width` times `height`; `nil` where one of them is none.
  init?(_ width: Int, _ height: Int) {
    guard (1...65_535).contains(width), (1...65_535).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// How many bytes of a file ``init(of:)`` needs at most: a JPEG may have profiles and previews before its size.
  public static let prefixLength = 256 << 10

  /// The extensions of the files whose size can be told.
  public static let extensions: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg"]

  /// The size of the image whose file begins with `bytes`; `nil` where they are none of a PNG, JPEG, GIF, WebP or SVG.
  public init?(of bytes: [UInt8]) {
    let size =
      Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) ?? Self.webP(bytes) ?? SVGSize.size(of: bytes)
    guard let size else { return nil }
    self = size
  }

  /// PNG, third edition, §11.2.1: the header is the first chunk.
  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 else { return nil }
    return ImageSize(bytes.number(at: 16, length: 4), bytes.number(at: 20, length: 4))
  }

  /// GIF89a, §18: the logical screen.
  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: "GIF8".utf8), bytes.count >= 10 else { return nil }
    return ImageSize(bytes.littleNumber(at: 6, length: 2), bytes.littleNumber(at: 8, length: 2))
  }

  /// JPEG, ITU-T T.81, annex B: the first start of a frame among the segments.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    while offset + 9 <= bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      switch marker {
      case 0xFF: offset += 1
      case 0x01, 0xD0...0xD7: offset += 2
      // Frames of all processes; C4, C8 and CC are tables and extensions.
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return ImageSize(bytes.number(at: offset + 7, length: 2), bytes.number(at: offset + 5, length: 2))
      default:
        let length = bytes.number(at: offset + 2, length: 2)
        guard length >= 2 else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }

  /// WebP (RFC 9649, §2.5 to §2.7): a lossy, a lossless or an extended image.
  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: "RIFF".utf8), bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      return ImageSize(bytes.littleNumber(at: 26, length: 2) & 0x3FFF, bytes.littleNumber(at: 28, length: 2) & 0x3FFF)
    case "VP8L":
      let bits = bytes.littleNumber(at: 21, length: 4)
      return ImageSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    case "VP8X":
      return ImageSize(bytes.littleNumber(at: 24, length: 3) + 1, bytes.littleNumber(at: 27, length: 3) + 1)
    default: return nil
    }
  }
}

extension [UInt8] {
  /// The number of `length` bytes at `offset`, the highest first.
  fileprivate func number(at offset: Int, length: Int) -> Int {
    self[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The number of `length` bytes at `offset`, the lowest first.
  fileprivate func littleNumber(at offset: Int, length: Int) -> Int {
    self[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
