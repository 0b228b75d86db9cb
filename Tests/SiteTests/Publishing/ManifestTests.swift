import Foundation
import Site
import TestSupport
import Testing

/// The manifest is read as if a stranger had written it.
@Suite struct ManifestTests {
  @Test(arguments: ["two\nlines.txt", "back\\slash.txt", "\\n.txt", "carriage\r\nreturn.txt", "tea\u{301}.txt"])
  func `a file of any name is ours again in the next build`(name: String) throws {
    let place = try Folder()
    try place.publish([name: "one", "index.html": "home"])
    try place.publish([name: "two", "index.html": "home"])
    #expect(try place.read("public/\(name)") == "two")
    try place.publish(["index.html": "home"])
    #expect(try place.contents(of: "public") == ["index.html": "home", ".lockstep-manifest": "index.html\n"])
  }

  @Test(arguments: [
    "../secret.txt\n", "/etc/passwd\n", "a/../../secret.txt\n", "a//b\n", "./a\n", "\n", "index.html", "a\\tb\n",
    "\u{0}\n", "index.html\n..\n",
  ])
  func `one that names no files of the folder is refused, and nothing is touched`(manifest: String) throws {
    let place = try Folder(["secret.txt": "secret"])
    try place.publish(["index.html": "home"])
    try place.change("public/.lockstep-manifest", to: manifest)
    let before = try place.contents()
    let error = try #require(throws: PublishingError.self) { try place.publish(["index.html": "new"]) }
    #expect(error.path == place.path(of: "public/.lockstep-manifest"))
    #expect(error.reason.hasPrefix("is damaged, so Lockstep cannot tell which files are its own"))
    #expect(try place.contents() == before)
    #expect(try place.names() == ["public", "secret.txt"])
  }

  @Test func `one that is no UTF-8 is refused`() throws {
    let place = try Folder(["public/index.html": "theirs"])
    try Data([0xFF, 0x0A]).write(to: URL(fileURLWithPath: place.path(of: "public/.lockstep-manifest")))
    #expect(throws: PublishingError.self) { try place.publish(["index.html": "new"]) }
    #expect(try place.read("public/index.html") == "theirs")
  }

  @Test(arguments: [true, false])
  func `a file that it names by way of a link is neither read, replaced nor removed`(isFileByFile: Bool) throws {
    let place = try Folder(["outside/a.txt": "same", "outside/b.txt": "theirs"])
    try place.publish(["index.html": "home"])
    try FileManager.default.createSymbolicLink(
      atPath: place.path(of: "public/link"), withDestinationPath: place.path(of: "outside"))
    try place.change("public/.lockstep-manifest", to: "index.html\nlink/a.txt\nlink/b.txt\n")
    let publish: ([String: String]) throws -> Void = {
      if isFileByFile { try place.publishFileByFile($0) } else { try place.publish($0) }
    }
    #expect(throws: PublishingError.self) { try publish(["index.html": "new", "link/a.txt": "same"]) }
    try publish(["index.html": "new"])
    #expect(try place.contents(of: "outside") == ["a.txt": "same", "b.txt": "theirs"])
    #expect(try place.names(in: "public") == [".lockstep-manifest", "index.html", "link"])
  }

  @Test func `a folder that it names is not ours`() throws {
    let place = try Folder()
    try place.publish(["index.html": "home"])
    try place.change("public/theirs/thesis.txt", to: "years of work")
    try place.change("public/.lockstep-manifest", to: "index.html\ntheirs\n")
    try place.publish(["index.html": "new"])
    #expect(try place.read("public/theirs/thesis.txt") == "years of work")
  }

  @Test func `a link in its place is no manifest`() throws {
    let place = try Folder(["list": "index.html\n", "public/index.html": "theirs"])
    try FileManager.default.createSymbolicLink(
      atPath: place.path(of: "public/.lockstep-manifest"), withDestinationPath: "../list")
    #expect(throws: PublishingError.self) { try place.publish(["index.html": "new"]) }
    #expect(try place.read("public/index.html") == "theirs")
  }

  @Test(arguments: ["../out.html", "/out.html", "a/../../out.html", ""])
  func `no file is written outside the folder`(file: String) throws {
    let place = try Folder()
    #expect(throws: PublishingError(path: file, reason: "is no path in the output folder")) {
      let site = try StagedSite(output: place.path(of: "public"))
      defer { #expect(throws: Never.self) { try site.drop() } }
      try site.write([], to: file)
    }
    #expect(try place.names() == [])
  }
}
