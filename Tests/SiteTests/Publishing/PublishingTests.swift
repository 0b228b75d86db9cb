import Foundation
import Site
import TestSupport
import Testing

@Suite struct PublishingTests {
  /// Publishes `files` in the folder `output` of `place`.
  private func publish(_ files: [String: String], in place: Folder, at output: String = "public") throws {
    let site = try StagedSite(output: place.path(of: output))
    for (file, text) in files { try site.write(Array(text.utf8), to: file) }
    try site.publish()
  }

  /// What is in `place`, hidden siblings of the output among it.
  private func names(in place: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
  }

  @Test func `a first build makes the folder, with a list of what is ours`() throws {
    let place = try Folder()
    try publish(["index.html": "home", "orders/cancel/index.html": "cancel"], in: place)
    #expect(
      try place.contents(of: "public") == [
        "index.html": "home", "orders/cancel/index.html": "cancel",
        ".lockstep-manifest": "index.html\norders/cancel/index.html\n",
      ])
    #expect(try names(in: place) == ["public"])
  }

  @Test func `the folders above it are made too`() throws {
    let place = try Folder()
    try publish(["index.html": "home"], in: place, at: "deep/er/public")
    #expect(try place.read("deep/er/public/index.html") == "home")
  }

  @Test(arguments: ["public/", "public//"])
  func `a slash at the end of the folder's name changes nothing`(output: String) throws {
    let place = try Folder(["public/.gitkeep": ""])
    try publish(["index.html": "home"], in: place, at: output)
    try publish(["index.html": "new"], in: place, at: output)
    #expect(
      try place.contents(of: "public") == [
        ".gitkeep": "", "index.html": "new", ".lockstep-manifest": "index.html\n",
      ])
    #expect(try names(in: place) == ["public"])
  }

  @Test(arguments: [".", "..", "public/.", "public/.."])
  func `a folder that cannot change its name is refused`(output: String) throws {
    let place = try Folder()
    #expect(throws: PublishingError.self) { try publish(["index.html": "home"], in: place, at: output) }
    #expect(try names(in: place) == [])
  }

  @Test func `a build that changes nothing touches nothing`() throws {
    let place = try Folder()
    let files = ["index.html": "home", "a/index.html": "a"]
    try publish(files, in: place)
    let before = try ["public", "public/a", "public/index.html", "public/.lockstep-manifest"].map {
      try Identity(place.path(of: $0))
    }
    try publish(files, in: place)
    let after = try ["public", "public/a", "public/index.html", "public/.lockstep-manifest"].map {
      try Identity(place.path(of: $0))
    }
    #expect(before == after)
    #expect(try names(in: place) == ["public"])
  }

  @Test func `a build that changes one file leaves the others as they are`() throws {
    let place = try Folder()
    try publish(["index.html": "home", "a/index.html": "a"], in: place)
    let before = try Identity(place.path(of: "public/a/index.html"))
    try publish(["index.html": "new", "a/index.html": "a"], in: place)
    #expect(try Identity(place.path(of: "public/a/index.html")) == before)
    #expect(try place.read("public/index.html") == "new")
    #expect(try names(in: place) == ["public"])
  }

  @Test func `a file of ours that was changed or removed by hand is written again`() throws {
    let place = try Folder()
    let files = ["index.html": "home", "a.html": "a", "b.html": "b"]
    try publish(files, in: place)
    try place.change("public/a.html", to: "by hand")
    try place.remove("public/b.html")
    try publish(files, in: place)
    #expect(try place.read("public/a.html") == "a")
    #expect(try place.read("public/b.html") == "b")
  }

  @Test func `what is not ours is carried over`() throws {
    let place = try Folder(["public/.gitkeep": "", "public/.gitignore": "*\n"])
    try publish(["index.html": "home", "a/index.html": "a"], in: place)
    try place.change("public/CNAME", to: "help.example.com")
    try place.change("public/a/theirs.txt", to: "theirs")
    try place.change("public/deep/er/theirs.txt", to: "theirs too")
    try publish(["index.html": "new"], in: place)
    #expect(
      try place.contents(of: "public") == [
        ".gitkeep": "", ".gitignore": "*\n", "CNAME": "help.example.com", "a/theirs.txt": "theirs",
        "deep/er/theirs.txt": "theirs too", "index.html": "new", ".lockstep-manifest": "index.html\n",
      ])
  }

  @Test func `what is not ours is not lost to a file of the new site`() throws {
    let place = try Folder()
    try publish(["index.html": "home"], in: place)
    try place.change("public/robots.txt", to: "theirs")
    let before = try place.contents(of: "public")
    let error = try #require(throws: PublishingError.self) {
      try publish(["index.html": "home", "robots.txt": "ours"], in: place)
    }
    #expect(error.path == place.path(of: "public/robots.txt"))
    #expect(try place.contents(of: "public") == before)

    try place.change("public/robots.txt", to: "ours")
    try publish(["index.html": "home", "robots.txt": "ours"], in: place)
    #expect(try place.read("public/robots.txt") == "ours")
  }

  @Test func `a file of ours that the site no longer has is removed, and its folder with it`() throws {
    let place = try Folder()
    try publish(["index.html": "home", "old/index.html": "old"], in: place)
    try publish(["index.html": "home"], in: place)
    #expect(try place.contents(of: "public").keys.sorted() == [".lockstep-manifest", "index.html"])
    #expect(!FileManager.default.fileExists(atPath: place.path(of: "public/old")))
  }

  @Test func `a folder that holds what is not ours is refused`() throws {
    let place = try Folder(["public/.gitkeep": "", "public/thesis.txt": "years of work"])
    let before = try place.contents()
    let output = place.path(of: "public")
    #expect(
      throws: PublishingError(
        path: output,
        reason: "holds 'thesis.txt', which Lockstep did not write; empty the folder or name another output")
    ) { try publish(["index.html": "home"], in: place) }
    #expect(try place.contents() == before)
    #expect(try names(in: place) == ["public"])
  }

  @Test func `a file where the folder should be is refused`() throws {
    let place = try Folder(["public": "a file"])
    #expect(throws: PublishingError(path: place.path(of: "public"), reason: "is no folder")) {
      try publish(["index.html": "home"], in: place)
    }
    #expect(try place.contents() == ["public": "a file"])
  }

  @Test func `a site that is dropped leaves all as it was`() throws {
    let place = try Folder(["public/.gitkeep": ""])
    try publish(["index.html": "home", "a/index.html": "a"], in: place)
    try place.change("public/CNAME", to: "help.example.com")
    let (before, identity) = (try place.contents(), try Identity(place.path(of: "public")))
    let site = try StagedSite(output: place.path(of: "public"))
    try site.write(Array("new".utf8), to: "index.html")
    try site.write(Array("b".utf8), to: "b/index.html")
    try site.drop()
    #expect(try place.contents() == before)
    #expect(try Identity(place.path(of: "public")) == identity)
    #expect(try names(in: place) == ["public"])
  }

  @Test func `what a killed build left behind is removed`() throws {
    let place = try Folder([".public.lockstep/site/index.html": "half", ".public.lockstep/lock": ""])
    try publish(["index.html": "home"], in: place)
    #expect(try place.read("public/index.html") == "home")
    #expect(try names(in: place) == ["public"])
  }

  @Test func `a link where the folder should be is not followed`() throws {
    let place = try Folder(["elsewhere/.gitkeep": ""])
    try FileManager.default.createSymbolicLink(
      atPath: place.path(of: "public"), withDestinationPath: place.path(of: "elsewhere"))
    #expect(throws: PublishingError.self) { try publish(["index.html": "home"], in: place) }
    #expect(try place.contents(of: "elsewhere") == [".gitkeep": ""])
  }

  @Test func `a parent that cannot be written in is an error that names the path`() throws {
    let place = try Folder(["file": ""])
    let error = try #require(throws: PublishingError.self) {
      try publish(["index.html": "home"], in: place, at: "file/public")
    }
    #expect(error.description.hasPrefix(place.path(of: "file/")))
    #expect(error.reason == "Not a directory")
    #expect(try place.contents() == ["file": ""])
  }

  @Test(.disabled(if: getuid() == 0, "nothing is read-only to root"))
  func `a read-only parent is an error that names the path`() throws {
    let place = try Folder(["site/.gitkeep": ""])
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.path(of: "site"))
    defer {
      #expect(throws: Never.self) {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path(of: "site"))
      }
    }
    let error = try #require(throws: PublishingError.self) {
      try publish(["index.html": "home"], in: place, at: "site/public")
    }
    #expect(error.description.hasPrefix(place.path(of: "site/")))
    #expect(try place.contents() == ["site/.gitkeep": ""])
  }
}

/// What tells whether a file has been touched: which one it is, and when it was last written.
private struct Identity: Equatable {
  let number: Int?
  let written: Date?

  init(_ path: String) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    number = attributes[.systemFileNumber] as? Int
    written = attributes[.modificationDate] as? Date
  }
}
