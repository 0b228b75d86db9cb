import Foundation
import TestSupport
import Testing

/// `check --external`, which asks a server of the test's own.
@Suite(.enabled("there is no curl and no python3 here: external links are not tested") { TestServer.canRun })
struct ExternalLinkTests {
  @Test func `a link that nobody answers is told at its place; redirects, refusals and servers without HEAD answer`()
    throws
  {
    let server = try TestServer()
    let site = try Folder.tiny([
      "content/links.md": """
      ---
      title: Links
      ---

      [fine](\(server.address)/200), [moved](\(server.address)/301), [private](\(server.address)/403),
      [no head](\(server.address)/no-head), [gone](\(server.address)/404), [gone, too][a], [mail](mailto:a@example.com)

      [a]: \(server.address)/404
      """
    ])
    let run = try runCommand("check", "--external", in: site, environment: ["XDG_CACHE_HOME": site.path(of: "cache")])
    #expect(run.status == 1)
    let faults = run.output.split(separator: "\n").filter { $0.hasPrefix("error") || $0.contains("-->") }
    #expect(
      faults == [
        "error[LS710]: '\(server.address)/404' answers 404", " --> content/links.md:6:\(column(of: "404", server))",
        "error[LS710]: '\(server.address)/404' answers 404",
        " --> content/links.md:6:\(column(of: "[gone, too]", server))",
      ])
    #expect(try runCommand("check", in: site).status == 0)
  }

  @Test func `what answered is not asked again for a week; what did not is`() throws {
    let server = try TestServer()
    let site = try Folder.tiny([
      "content/links.md": "---\ntitle: Links\n---\n\n[a](\(server.address)/200) [b](\(server.address)/404)\n"
    ])
    let day = 86_400
    func check(onDay number: Int) throws -> [String] {
      let before = try server.requests().count
      _ = try runCommand(
        "check", "--external", in: site,
        environment: ["XDG_CACHE_HOME": site.path(of: "cache"), "SOURCE_DATE_EPOCH": "\(1_795_392_000 + number * day)"])
      return Array(try server.requests().dropFirst(before))
    }
    #expect(try check(onDay: 0) == ["HEAD /200", "HEAD /404", "GET /404"])
    #expect(try check(onDay: 6) == ["HEAD /404", "GET /404"])
    #expect(try check(onDay: 7) == ["HEAD /200", "HEAD /404", "GET /404"])
  }

  @Test func `a server is told who asks`() throws {
    let server = try TestServer()
    let site = try Folder.tiny([
      "lockstep.yml": "title: Tea\ncontact: help@example.com\n",
      "content/links.md": "---\ntitle: L\n---\n\n[a](\(server.address)/200)\n",
    ])
    _ = try runCommand("check", "--external", in: site, environment: ["XDG_CACHE_HOME": site.path(of: "cache")])
    #expect(try server.log.read("agents").text == "Lockstep/0.1.0 (checks links; help@example.com)\n")
  }

  private func column(of words: String, _ server: TestServer) -> Int {
    let line =
      "[no head](\(server.address)/no-head), [gone](\(server.address)/404), [gone, too][a], [mail](mailto:a@example.com)"
    guard let place = line.range(of: words == "404" ? "\(server.address)/404" : words) else { return 0 }
    return line.distance(from: line.startIndex, to: place.lowerBound) + 1
  }
}
