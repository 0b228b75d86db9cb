import TestSupport
import Testing

@Suite struct `A golden file` {
  @Test func `passes where the bytes are the same`() throws {
    let folder = try Folder(["Golden/page.html": "<p>\nTwo\n"])
    try expectGolden("<p>\nTwo\n", named: "page.html", testFile: folder.path(of: "Test.swift"))
  }

  @Test(arguments: [
    ("<p>\nTwo\n", nil),
    ("<p>\nTw0\n", "2: expected 'Two', found 'Tw0'"),
    ("<p>", "2: expected 'Two', found the end"),
    ("<p>\nTwo\n\n", "4: expected the end, found ''"),
  ])
  func `says where the first difference is`(text: String, difference: String?) {
    let golden: FileContents = "<p>\nTwo\n"
    #expect(FileContents(bytes: Array(text.utf8)).firstDifference(from: golden) == difference)
  }
}
