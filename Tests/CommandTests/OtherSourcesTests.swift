import Foundation
import TestSupport
import Testing

/// The examples of `docs/guide/other-sources.md`, which together are a site.
@Suite struct OtherSourcesTests {
  @Test func `shows a site that is clean`() throws {
    let run = try runCommand("check", in: Self.site())
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("4 facts, 4 bindings"), "\(run.output)")
  }

  @Test(arguments: [
    ("Product out of stock", "Product out of stok", "web.json"), ("- Before noon", "- Before nooon", "android.json"),
    ("- Waiting for you", "- Waitng for you", "orders.openapi.yaml"),
    ("- Pre-paid", "- Pre-pad", "order.schema.json"),
  ])
  func `shows facts that an article cannot drift from`(label: String, drifted: String, file: String) throws {
    let site = try Self.site()
    try site.change("content/index.md", replacing: label, with: drifted)
    let findings = try JSONReport(runCommand("check", "--format", "json", in: site)).findings
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.code == "LS301" && $0.path == "content/index.md" })
    #expect(findings.flatMap(\.notes).contains { $0.path == file })
  }

  @Test func `shows facts files that the schema allows`() throws {
    if !hasJSONSchema { return }
    let files = try Self.files()
    for name in ["android.json", "web.json"] { #expect(try validation(of: #require(files[name])) == "", "\(name)") }
  }

  @Test(.enabled(if: hasNode, "Node.js is not installed"))
  func `shows what the script prints`() throws {
    let files = try Self.files()
    // The examples use no types, so that they are JavaScript as they stand.
    let folder = try Folder([
      "package.json": #"{"type": "module"}"#, "facts.js": #require(files["facts.ts"]),
      "rejection-reasons.js": #require(files["rejection-reasons.ts"]),
    ])
    #expect(try output(of: "node", "facts.js", in: folder) == files["web.json"])
  }

  private static func site() throws -> Folder { try Folder(files()) }

  /// The files that the page shows, by their names.
  private static func files() throws -> [String: String] {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/guide/other-sources.md").standardized
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.matches(of: /```[a-z]+ (\S+)\n((?:.*\n)*?)```/).map { (String($0.1), String($0.2)) }
    return Dictionary(uniqueKeysWithValues: blocks)
  }
}

private let hasNode: Bool = {
  do { return try output(of: "node", "--version", in: Folder()).hasPrefix("v") } catch { return false }
}()
