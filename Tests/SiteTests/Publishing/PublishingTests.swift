import Foundation
import Site
import TestSupport
import Testing

@Suite struct PublishingTests {
  @Test func `a first build makes the folder, with a list of what is ours`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home", "orders/cancel/index.html": "cancel"])
    #expect(
      try place.contents(of: "public") == [
        "index.html": "home", "orders/cancel/index.html": "cancel",
        ".lockstep-manifest": "index.html\norders/cancel/index.html\n",
      ])
    #expect(try place.names() == ["public"])
  }

  @Test func `the folders above it are made too`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"], at: "deep/er/public")
    #expect(try place.read("deep/er/public/index.html") == "home")
  }

  @Test(arguments: ["public/", "public//"])
  func `a slash at the end of the folder's name changes nothing`(output: String) throws {
    let place = try Folder(["public/.gitkeep": ""])
    try place.publish(["index.html": "home"], at: output)
    try place.publish(["index.html": "new"], at: output)
    #expect(
      try place.contents(of: "public") == [
        ".gitkeep": "", "index.html": "new", ".lockstep-manifest": "index.html\n",
      ])
    #expect(try place.names() == ["public"])
  }

  @Test(arguments: [".", "..", "public/.", "public/.."])
  func `a folder that cannot change its name is refused`(output: String) throws {
    let place = try Folder()
    #expect(throws: PublishingError.self) { try place.publish(["index.html": "home"], at: output) }
    #expect(try place.names() == [])
  }

  @Test func `a build that changes nothing touches nothing`() throws {
    let place = try Folder()
    let files = ["index.html": "home", "a/index.html": "a"]
    try place.publish(files)
    let before = try ["public", "public/a", "public/index.html", "public/.lockstep-manifest"].map {
      try FileIdentity(place.path(of: $0))
    }
    try place.publish(files)
    let after = try ["public", "public/a", "public/index.html", "public/.lockstep-manifest"].map {
      try FileIdentity(place.path(of: $0))
    }
    #expect(before == after)
    #expect(try place.names() == ["public"])
  }

  @Test func `a build that changes one file leaves the others as they are`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home", "a/index.html": "a"])
    let before = try FileIdentity(place.path(of: "public/a/index.html"))
    try place.publish(["index.html": "new", "a/index.html": "a"])
    #expect(try FileIdentity(place.path(of: "public/a/index.html")) == before)
    #expect(try place.read("public/index.html") == "new")
    #expect(try place.names() == ["public"])
  }

  @Test func `a file of ours that was changed or removed by hand is written again`() throws {
    let place = try Folder()
    let files = ["index.html": "home", "a.html": "a", "b.html": "b"]
    try place.publish(files)
    try place.change("public/a.html", to: "by hand")
    try place.remove("public/b.html")
    try place.publish(files)
    #expect(try place.read("public/a.html") == "a")
    #expect(try place.read("public/b.html") == "b")
  }

  @Test func `what is not ours is carried over`() throws {
    let place = try Folder(["public/.gitkeep": "", "public/.gitignore": "*\n"])
    try place.publish(["index.html": "home", "a/index.html": "a"])
    try place.change("public/CNAME", to: "help.example.com")
    try place.change("public/a/theirs.txt", to: "theirs")
    try place.change("public/deep/er/theirs.txt", to: "theirs too")
    try place.publish(["index.html": "new"])
    #expect(
      try place.contents(of: "public") == [
        ".gitkeep": "", ".gitignore": "*\n", "CNAME": "help.example.com", "a/theirs.txt": "theirs",
        "deep/er/theirs.txt": "theirs too", "index.html": "new", ".lockstep-manifest": "index.html\n",
      ])
  }

  @Test func `what is not ours is not lost to a file of the new site`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/robots.txt", to: "theirs")
    let before = try place.contents(of: "public")
    let error = try #require(throws: PublishingError.self) {
      try place.publish(["index.html": "home", "robots.txt": "ours"])
    }
    #expect(error.path == place.path(of: "public/robots.txt"))
    #expect(try place.contents(of: "public") == before)

    try place.change("public/robots.txt", to: "ours")
    try place.publish(["index.html": "home", "robots.txt": "ours"])
    #expect(try place.read("public/robots.txt") == "ours")
  }

  @Test func `a file of ours that the site no longer has is removed, and its folder with it`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home", "old/index.html": "old"])
    try place.publish(["index.html": "home"])
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
    ) { try place.publish(["index.html": "home"]) }
    #expect(try place.contents() == before)
    #expect(try place.names() == ["public"])
  }

  @Test func `a file where the folder should be is refused`() throws {
    let place = try Folder(["public": "a file"])
    #expect(throws: PublishingError(path: place.path(of: "public"), reason: "is no folder")) {
      try place.publish(["index.html": "home"])
    }
    #expect(try place.contents() == ["public": "a file"])
  }

  @Test func `a site that is dropped leaves all as it was`() throws {
    let place = try Folder(["public/.gitkeep": ""])
    try place.publish(["index.html": "home", "a/index.html": "a"])
    try place.change("public/CNAME", to: "help.example.com")
    let (before, identity) = (try place.contents(), try FileIdentity(place.path(of: "public")))
    let site = try StagedSite(output: place.path(of: "public"))
    try site.write(Array("new".utf8), to: "index.html")
    try site.write(Array("b".utf8), to: "b/index.html")
    try site.drop()
    #expect(try place.contents() == before)
    #expect(try FileIdentity(place.path(of: "public")) == identity)
    #expect(try place.names() == ["public"])
  }

  @Test func `what a killed build left behind is removed`() throws {
    let place = try Folder([".public.lockstep/site/index.html": "half", ".public.lockstep/lock": ""])
    try place.publish(["index.html": "home"])
    #expect(try place.read("public/index.html") == "home")
    #expect(try place.names() == ["public"])
  }

  @Test func `a link where the folder should be is not followed`() throws {
    let place = try Folder(["elsewhere/.gitkeep": ""])
    try FileManager.default.createSymbolicLink(
      atPath: place.path(of: "public"), withDestinationPath: place.path(of: "elsewhere"))
    #expect(
      throws: PublishingError(
        path: place.path(of: "public"),
        reason: "is a symbolic link, which is not followed; name the folder it leads to")
    ) { try place.publish(["index.html": "home"]) }
    #expect(try place.contents(of: "elsewhere") == [".gitkeep": ""])
  }

  @Test func `a parent that cannot be written in is an error that names the path`() throws {
    let place = try Folder(["file": ""])
    let error = try #require(throws: PublishingError.self) {
      try place.publish(["index.html": "home"], at: "file/public")
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
      try place.publish(["index.html": "home"], at: "site/public")
    }
    #expect(error.description.hasPrefix(place.path(of: "site/")))
    #expect(try place.contents() == ["site/.gitkeep": ""])
  }
}
