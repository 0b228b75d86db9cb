import TestSupport
import Testing

/// How much of the machine a run takes.
@Suite struct JobTests {
  @Test func `a site is the same however many pages are worked on at a time`() throws {
    let site = try Folder.tiny(
      Dictionary(uniqueKeysWithValues: (1...200).map { ("content/a\($0).md", "---\ntitle: Article \($0)\n---\n") }))
    for jobs in ["1", "3"] { #expect(try runCommand("build", "-j", jobs, "-o", "out-\(jobs)", in: site).status == 0) }
    #expect(try runCommand("build", in: site).status == 0)
    let pages = try site.contents(of: "public")
    #expect(pages.count > 200)
    #expect(try site.contents(of: "out-1") == pages)
    #expect(try site.contents(of: "out-3") == pages)
  }

  @Test(arguments: ["0", "-1", "x"])
  func `no pages at a time is a wrong command line`(jobs: String) throws {
    #expect(try runCommand("check", "-j", jobs, in: try Folder.tiny()).status == 2)
  }
}
