import Foundation
import TestSupport
import Testing

/// The article that Lockstep was made for, with what was wrong in it.
///
/// A label misspelt, a reason that the questions leave out, two steps exchanged, and mobile's page in the steps for desktop.
@Suite struct DriftedOriginalTests {
  @Test func `is reported as a whole, each fault with both its sides`() throws {
    let site = try Folder.driftedOriginal()
    let run = try runCommand("check", in: site)
    #expect(run.status == 1)
    #expect(run.errors == "")
    // How long it took is nobody's business here.
    try expectGolden(run.output.replacing(/in [0-9.]+ s\n$/, with: "in … s\n"), named: "drifted-original.txt")
  }

  @Test func `is not published`() throws {
    let site = try Folder.driftedOriginal()
    #expect(try runCommand("build", in: site).status == 1)
    #expect(try site.contents(of: "public").isEmpty)
  }
}

extension Folder {
  fileprivate static func driftedOriginal() throws -> Folder {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    var files = try files(below: tests.appending(path: "DriftedOriginal"))
    let orders = tests.appending(path: "../../Sources/Orders").standardized
    for (name, text) in try Self.files(below: orders) { files["Sources/Orders/\(name)"] = text }
    return try Folder(files)
  }

  private static func files(below root: URL) throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    var files: [String: String] = [:]
    for name in names where name.hasSuffix(".md") || name.hasSuffix(".yml") || name.hasSuffix(".swift") {
      files[name] = try String(contentsOf: root.appending(path: name), encoding: .utf8)
    }
    return files
  }
}
