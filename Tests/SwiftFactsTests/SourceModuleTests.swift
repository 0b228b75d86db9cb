import Diagnostics
import Foundation
import SwiftFacts
import TestSupport
import Testing

@Suite struct `Reading a module from disk` {
  let site: Folder

  init() throws {
    site = try Folder([
      "App/B.swift": "enum B { case b }", "App/A.swift": "enum A { case a }", "App/Inner/C.swift": "// c",
      "App/Notes.md": "# Notes", "App/.build/D.swift": "// d", "Other/E.swift": "// e",
    ])
  }

  private func read(_ path: String) throws -> SourceModule? {
    try SourceModule.read(path, site: site.path)
  }

  @Test func `takes all Swift files below a folder, in the order of their paths`() throws {
    let module = try #require(try read("App"))
    #expect(module.name == "App")
    #expect(module.files.map(\.path) == ["App/A.swift", "App/B.swift", "App/Inner/C.swift"])
    #expect(module.files.map { $0.text(0..<$0.bytes.count) } == ["enum A { case a }", "enum B { case b }", "// c"])
  }

  @Test func `takes one file, in the module of its folder`() throws {
    let module = try #require(try read("App/B.swift"))
    #expect(module.name == "App")
    #expect(module.files.map(\.path) == ["App/B.swift"])
  }

  @Test(arguments: [("App/", "App"), ("App/Inner", "Inner"), ("./App", "App")])
  func `names the module after the folder`(path: String, name: String) throws {
    #expect(try read(path)?.name == name)
  }

  @Test func `reads the site's own folder`() throws {
    #expect(try read(".")?.files.map(\.path).last == "Other/E.swift")
  }

  @Test(arguments: ["Ap", "App/Notes.md", "../App", "Other/../App", "App/B.swift/x"])
  func `finds no module where there is neither a folder nor a Swift file inside the site`(path: String) throws {
    #expect(try read(path) == nil)
  }

  @Test func `follows no symbolic link`() throws {
    let other = site.path(of: "Other")
    try FileManager.default.createSymbolicLink(atPath: site.path(of: "App/Link"), withDestinationPath: other)
    try FileManager.default.createSymbolicLink(
      atPath: site.path(of: "App/Link.swift"), withDestinationPath: "\(other)/E.swift")
    #expect(try read("App")?.files.count == 3)
    #expect(try read("App/Link") == nil)
    #expect(try read("App/Link.swift") == nil)
  }
}
