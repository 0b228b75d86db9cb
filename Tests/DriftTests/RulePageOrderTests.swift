import Diagnostics
import Drift
import Foundation
import Testing

/// Every code has a page, every rule a file, and the list of rules names them all in order.
@Suite struct RulePageOrderTests {
  @Test(arguments: Code.allCases) func `every code has a page, with its title`(code: Code) throws {
    let page = try #require(try RulePage.all().first { $0.name == code.rawValue })
    #expect(!page.title.isEmpty)
  }

  @Test func `there is no page without a code`() throws {
    let codes = Set(Code.allCases.map(\.rawValue))
    #expect(try RulePage.all().map(\.name).filter { !codes.contains($0) } == [])
  }

  @Test func `the list names every code in order, with its page and its title`() throws {
    let list = try String(contentsOf: RulePage.folder.appending(path: "index.md"), encoding: .utf8)
    let listed = list.split(separator: "\n").filter { $0.hasPrefix("- [LS") }.map(String.init)
    let titles = try Dictionary(uniqueKeysWithValues: RulePage.all().map { ($0.name, $0.title) })
    let codes = Code.allCases.map(\.rawValue)
    #expect(codes == codes.sorted())
    #expect(listed == codes.map { "- [\($0)](\($0).md): \(titles[$0] ?? "")" })
  }

  @Test func `the rules stand in the order of their codes, one rule a code`() {
    let codes = Rule.all.map(\.code.rawValue)
    #expect(codes == Set(codes).sorted())
  }

  @Test(arguments: Rule.all.map(\.code)) func `every rule has a file of its code's name`(code: Code) {
    let name = "\(code)"
    let file = RulePage.folder.appending(
      path: "../../Sources/Drift/Rules/\(name.prefix(1).uppercased())\(name.dropFirst()).swift")
    #expect(FileManager.default.fileExists(atPath: file.standardized.path))
  }
}
