import Diagnostics
import Foundation
import SwiftFacts
import Testing

@Suite final class `Reading a module from disk` {
  private let site: URL

  init() throws {
    site = FileManager.default.temporaryDirectory.appending(path: "lockstep-\(UUID().uuidString)")
    for (path, text) in [
      ("App/B.swift", "enum B { case b }"), ("App/A.swift", "enum A { case a }"), ("App/Inner/C.swift", "// c"),
      ("App/Notes.md", "# Notes"), ("App/.build/D.swift", "// d"), ("Other/E.swift", "// e"),
    ] {
      let file = site.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: site)
    } catch {
      Issue.record(error)
    }
  }

  @Test func `takes all Swift files below a folder, in the order of their paths`() throws {
    let module = try SourceModule.read("App", site: site.path)
    #expect(module.name == "App")
    #expect(module.files.map(\.path) == ["App/A.swift", "App/B.swift", "App/Inner/C.swift"])
    #expect(module.files.map { $0.text(0..<$0.bytes.count) } == ["enum A { case a }", "enum B { case b }", "// c"])
  }

  @Test func `takes one file, in the module of its folder`() throws {
    let module = try SourceModule.read("App/B.swift", site: site.path)
    #expect(module.name == "App")
    #expect(module.files.map(\.path) == ["App/B.swift"])
  }

  @Test(arguments: [("App/", "App"), ("App/Inner", "Inner"), ("Other/../App/Inner", "Inner"), ("./App", "App")])
  func `names the module after the folder`(path: String, name: String) throws {
    let module = try SourceModule.read(path, site: site.path)
    #expect(module.name == name)
  }

  @Test func `reads the site's own folder`() throws {
    let module = try SourceModule.read(".", site: site.path)
    #expect(module.name == site.lastPathComponent)
    #expect(module.files.map(\.path).last == "Other/E.swift")
  }

  @Test func `reads a folder outside the site`() throws {
    let module = try SourceModule.read("../App", site: site.appending(path: "Other").path)
    #expect(module.name == "App")
    #expect(module.files.map(\.path).first == "../App/A.swift")
  }

  @Test func `names the path that is not there`() {
    #expect(throws: SourceReadingError.notFound(path: "Ap")) { try SourceModule.read("Ap", site: self.site.path) }
    #expect("\(SourceReadingError.notFound(path: "Ap"))" == "'Ap' is not there")
  }

  @Test func `refuses a file that is no Swift`() {
    #expect(throws: SourceReadingError.notSwift(path: "App/Notes.md")) {
      try SourceModule.read("App/Notes.md", site: self.site.path)
    }
  }

  @Test func `follows no symbolic link`() throws {
    try FileManager.default.createSymbolicLink(
      at: site.appending(path: "App/Link"), withDestinationURL: site.appending(path: "Other"))
    try FileManager.default.createSymbolicLink(
      at: site.appending(path: "App/Link.swift"), withDestinationURL: site.appending(path: "Other/E.swift"))
    let module = try SourceModule.read("App", site: site.path)
    #expect(module.files.count == 3)
    #expect(throws: SourceReadingError.symbolicLink(path: "App/Link")) {
      try SourceModule.read("App/Link", site: self.site.path)
    }
  }
}
