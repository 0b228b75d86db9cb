import Foundation
import TestSupport
import Testing

extension Folder {
  /// A site of `count` articles, each page of which bears the title, and one of which has the title as its name.
  static func manyPages(_ count: Int, title: String) throws -> Folder {
    var files = ["content/index.md": "---\ntitle: Home\n---\n"]
    for number in 0..<count { files["content/page-\(number).md"] = "---\ntitle: Page \(number)\n---\n" }
    let site = try Folder(files)
    try site.retitle(title)
    return site
  }

  /// Makes another version of the site, of which every page differs.
  func retitle(_ title: String) throws {
    for name in try names(in: "content") where name.hasPrefix("only-") { try remove("content/\(name)") }
    try change("content/only-\(title).md", to: "---\ntitle: Only here\n---\n")
    try change("lockstep.yml", to: "title: \(title)\n")
  }

  /// What a build of the site as it is publishes, wherever it does.
  func expectedSite(_ arguments: String...) throws -> [String: FileContents] {
    let run = try runCommand(["build", "-o", "expected"] + arguments, in: self)
    if run.status != 0 { Issue.record("the build ends with \(run.status): \(run.output)\(run.errors)") }
    defer { #expect(throws: Never.self) { try remove("expected") } }
    return try contents(of: "expected")
  }

  /// The names in the folder `name`, hidden ones too, sorted; none where it is not there.
  func names(in name: String = ".") throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path(of: name)).sorted()
    } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
      return []
    }
  }

  /// The number by which the file system knows the file or folder `name`; `nil` where nothing is there.
  func identity(of name: String) throws -> Int? {
    do {
      return try FileManager.default.attributesOfItem(atPath: path(of: name))[.systemFileNumber] as? Int
    } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
      return nil
    }
  }

  /// What a change would leave its trace in: which file it is, and when it was written, for all below `name` and itself.
  func traces(of name: String) throws -> [String: String] {
    var traces: [String: String] = [:]
    for path in try ["."] + FileManager.default.subpathsOfDirectory(atPath: path(of: name)) {
      let attributes = try FileManager.default.attributesOfItem(atPath: self.path(of: "\(name)/\(path)"))
      let keys: [FileAttributeKey] = [.systemFileNumber, .modificationDate, .posixPermissions, .referenceCount]
      traces[path] = keys.map { "\(attributes[$0], default: "?")" }.joined(separator: " ")
    }
    return traces
  }
}
