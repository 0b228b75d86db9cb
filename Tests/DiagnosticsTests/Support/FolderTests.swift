import Foundation
import TestSupport
import Testing

/// The tools of all other tests are tested here, in the lowest room.
@Suite struct `A folder` {
  @Test func `holds the files of its literal, in folders of their own`() throws {
    let folder = try Folder(["lockstep.yml": "title: x\n", "content/orders/index.md": "# Orders"])
    #expect(try folder.contents() == ["lockstep.yml": "title: x\n", "content/orders/index.md": "# Orders"])
    #expect(try folder.contents(of: "content") == ["orders/index.md": "# Orders"])
    #expect(try folder.contents(of: "public") == [:])
  }

  @Test func `changes, reads and loses files`() throws {
    let folder = try Folder(["a.md": "one two"])
    try folder.change("a.md", replacing: "two", with: "three")
    try folder.change("b/.hidden", to: "here")
    #expect(try folder.read("a.md") == "one three")
    #expect(try folder.contents() == ["a.md": "one three", "b/.hidden": "here"])
    try folder.remove("a.md")
    #expect(try folder.contents() == ["b/.hidden": "here"])
    #expect(throws: (any Error).self) { try folder.change("b/.hidden", replacing: "absent", with: "") }
  }

  @Test func `tells bytes apart that Swift's strings do not`() throws {
    let folder = try Folder(["a.md": "e\u{301}"])
    #expect(try folder.read("a.md") != "\u{E9}")
  }

  @Test func `is gone with its value`() throws {
    var folder: Folder? = try Folder(["a.md": ""])
    let path = try #require(folder?.path)
    #expect(FileManager.default.fileExists(atPath: path))
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
