import Foundation
import Site
import TestSupport
import Testing

/// What is in the output and not ours is carried over, or is in the way and said to be.
@Suite struct ForeignFileTests {
  @Test func `an empty folder is carried over, but not one that our files have left`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home", "ours/index.html": "ours", "by-hand/index.html": "removed by hand"])
    try FileManager.default.createDirectory(
      atPath: place.path(of: "public/ours/theirs/deep"), withIntermediateDirectories: true)
    try place.remove("public/by-hand/index.html")
    try place.publish(["index.html": "new"])
    #expect(try place.names(in: "public") == [".lockstep-manifest", "index.html", "ours"])
    #expect(try place.names(in: "public/ours/theirs") == ["deep"])
  }

  @Test func `a folder that is called as our workspace on a mount point is no less a stranger's`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/.lockstep/notes.txt", to: "theirs")
    try place.publish(["index.html": "new"])
    #expect(try place.read("public/.lockstep/notes.txt") == "theirs")
  }

  @Test func `who may read the folders stays as it was`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/private/notes.txt", to: "theirs")
    let modes = ["public": 0o750, "public/private": 0o700]
    for (folder, mode) in modes {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place.path(of: folder))
    }
    try place.publish(["index.html": "new"])
    for (folder, mode) in modes {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path(of: folder))
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "nobody but root gives folders away"))
  func `whoever owns the folders owns them still`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/uploads/a.txt", to: "theirs")
    for name in ["public", "public/uploads", "public/uploads/a.txt"] {
      #expect(chown(place.path(of: name), 33, 34) == 0)
    }
    try place.publish(["index.html": "new"])
    #expect(try place.read("public/index.html") == "new")
    for name in ["public", "public/uploads", "public/uploads/a.txt"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path(of: name))
      #expect(attributes[.ownerAccountID] as? Int == 33)
      #expect(attributes[.groupOwnerAccountID] as? Int == 34)
    }
  }

  @Test func `a folder that is read-only is carried over, and no obstacle afterwards`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/theirs/notes.txt", to: "theirs")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.path(of: "public/theirs"))
    for text in ["one", "two"] { try place.publish(["index.html": text]) }
    #expect(try place.read("public/theirs/notes.txt") == "theirs")
    #expect(try place.names() == ["public"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path(of: "public/theirs"))
  }

  @Test(arguments: [
    ("a", "a/index.html"), ("a/index.html", "a"), ("a/deep/theirs", "a"), ("a.html", "a.html"),
  ])
  func `what stands where the new site has a file or a folder is named, and stays`(theirs: String, ours: String) throws
  {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/\(theirs)", to: "theirs")
    let before = try place.contents()
    #expect(
      throws: PublishingError(
        path: place.path(of: "public/\(theirs)"),
        reason: "stands where the new site has a file, and Lockstep did not write it; move it away")
    ) {
      let site = try StagedSite(output: place.path(of: "public"))
      defer { #expect(throws: Never.self) { try site.drop() } }
      try site.write(Array("ours".utf8), to: ours)
      try site.publish()
    }
    #expect(try place.contents() == before)
    #expect(try place.names() == ["public"])
  }

  #if os(Linux)
  @Test func `a name that looks like one of ours and has other bytes is not ours`() throws {
    let place = try Folder()
    try place.publish(["caf\u{E9}.html": "ours", "index.html": "home"])
    try place.change("public/cafe\u{301}.html", to: "theirs")
    try place.publish(["index.html": "home"])
    #expect(try place.names(in: "public").map { Array($0.unicodeScalars).count } == [18, 10, 10])
    #expect(try place.read("public/cafe\u{301}.html") == "theirs")
  }
  #endif
}
