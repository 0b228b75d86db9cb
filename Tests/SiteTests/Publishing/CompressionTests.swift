import Foundation
import TestSupport
import Testing

@testable import Site

/// The forms of files in which hosts send them.
@Suite struct CompressionTests {
  private static let text = String(repeating: "Tap **Reject Order**. ", count: 50)
  private static let endings = Compression.available.map(\.ending)

  @Test func `texts lie there compressed, what would not get smaller does not`() throws {
    let folder = try Folder()
    try folder.publish(
      ["a/index.html": Self.text, "style.css": Self.text, "tiny.txt": "x", "photo.jpg": Self.text], compressing: true)
    let forms = ["a/index.html", "style.css"].flatMap { file in Self.endings.map { file + $0 } }
    let names = try folder.contents(of: "public").keys.filter { $0 != ".lockstep-manifest" }
    #expect(names.sorted() == (["a/index.html", "photo.jpg", "style.css", "tiny.txt"] + forms).sorted())
  }

  @Test func `gzip says what the file says, with no time and no name in it`() throws {
    let folder = try Folder()
    try folder.publish(["a.html": Self.text], compressing: true)
    let bytes = try folder.read("public/a.html.gz").bytes
    #expect(bytes[4..<8] == [0, 0, 0, 0])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", folder.path(of: "public/a.html.gz")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == Self.text)
  }

  @Test(.enabled("there is no libbrotlidec here: brotli is not tested") { Brotli.decoder != nil })
  func `brotli says what the file says`() throws {
    let folder = try Folder()
    try folder.publish(["a.html": Self.text], compressing: true)
    #expect(
      Brotli.decoded(try folder.read("public/a.html.br").bytes, count: Self.text.utf8.count) == Array(Self.text.utf8))
  }

  @Test func `a build that changes nothing touches no form either, and one that changes a text changes its forms`()
    throws
  {
    let folder = try Folder()
    let (other, files) = ("Other. " + Self.text, ["a.html": Self.text, "b.html": Self.text])
    func identities() throws -> [FileIdentity] {
      try ["a.html.gz", "b.html.gz", "."].map { try FileIdentity(folder.path(of: "public/\($0)")) }
    }
    try folder.publish(files, compressing: true)
    let before = try identities()
    try folder.publish(files, compressing: true)
    #expect(try identities() == before)
    try folder.publish(["a.html": Self.text, "b.html": other], compressing: true)
    let after = try identities()
    #expect(after[0] == before[0])
    #expect(after[1] != before[1])
  }

  @Test func `a build that compresses nothing takes the forms away`() throws {
    let folder = try Folder()
    try folder.publish(["a.html": Self.text], compressing: true)
    try folder.publish(["a.html": Self.text])
    #expect(try folder.contents(of: "public").keys.sorted() == [".lockstep-manifest", "a.html"])
  }
}
