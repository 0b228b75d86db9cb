import Foundation
import Site
import TestSupport
import Testing

/// Publishing where the folders cannot change places, as on a mount point.
@Suite struct FileByFileTests {
  private let old = [
    "index.html": "old home", "same.html": "same", "gone.html": "gone", "old/index.html": "old", "style.css": "old",
  ]
  private let new = ["index.html": "new home", "same.html": "same", "new/index.html": "new", "style.css": "new"]

  @Test func `the site is the new one in the end`() throws {
    let place = try Folder(["public/.gitkeep": ""])
    try place.publishFileByFile(old)
    try place.change("public/CNAME", to: "help.example.com")
    try place.publishFileByFile(new)
    var expected = new
    expected[".gitkeep"] = ""
    expected["CNAME"] = "help.example.com"
    expected[".lockstep-manifest"] = "index.html\nnew/index.html\nsame.html\nstyle.css\n"
    #expect(try place.contents(of: "public").mapValues(\.text) == expected)
    #expect(
      try place.names(in: "public") == [
        ".gitkeep", ".lockstep-manifest", "CNAME", "index.html", "new", "same.html", "style.css",
      ])
    #expect(try place.names() == ["public"])
  }

  @Test func `a file that did not change is not touched`() throws {
    let place = try Folder()
    try place.publish(old)
    let before = try FileIdentity(place.path(of: "public/same.html"))
    try place.publishFileByFile(new)
    #expect(try FileIdentity(place.path(of: "public/same.html")) == before)
  }

  /// Publishes `new` over `old`, but cannot write `file`, and gives what is there then.
  private func stopped(at file: String) throws -> (place: Folder, found: [String: String]) {
    let place = try Folder()
    try place.publish(old)
    #expect(throws: PublishingError.self) {
      try place.publishFileByFile(new) {
        if try place.contents(of: "public").keys.contains(file) { try place.remove("public/\(file)") }
        try place.change("public/\(file)/in-the-way", to: "")
      }
    }
    try place.remove("public/\(file)")
    #expect(try place.names() == ["public"])
    return (place, try place.contents(of: "public").mapValues(\.text).filter { $0.key != ".lockstep-manifest" })
  }

  @Test func `assets come before pages`() throws {
    let found = try stopped(at: "style.css").found
    #expect(found == old.filter { $0.key != "style.css" })
  }

  @Test func `what goes, goes last`() throws {
    let found = try stopped(at: "new/index.html").found
    #expect(found == old.merging(["index.html": "new home", "style.css": "new"]) { $1 })
  }

  @Test(arguments: ["style.css", "new/index.html"])
  func `a build that ended on the way is completed by the next`(file: String) throws {
    let place = try stopped(at: file).place
    try place.publish(new)
    var expected = new
    expected[".lockstep-manifest"] = "index.html\nnew/index.html\nsame.html\nstyle.css\n"
    #expect(try place.contents(of: "public").mapValues(\.text) == expected)
  }

  @Test func `a file may become a folder, and a folder a file`() throws {
    let place = try Folder()
    try place.publishFileByFile(["a": "file", "b/c": "in a folder"])
    try place.publishFileByFile(["a/c": "in a folder", "b": "file"])
    #expect(
      try place.contents(of: "public") == ["a/c": "in a folder", "b": "file", ".lockstep-manifest": "a/c\nb\n"])
  }

  @Test func `what is not ours is not lost to a file of the new site`() throws {
    let place = try Folder()
    try place.publishFileByFile(old)
    try place.change("public/new", to: "theirs")
    let before = try place.contents(of: "public")
    #expect(throws: PublishingError.self) { try place.publishFileByFile(new) }
    #expect(try place.contents(of: "public") == before)
    #expect(try place.names() == ["public"])
  }
}
