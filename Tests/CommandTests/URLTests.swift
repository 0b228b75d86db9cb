import TestSupport
import Testing

/// `lockstep urls`, and what a build makes of its file.
@Suite struct URLTests {
  @Test func `URLs are remembered, and one that is lost fails the build with a fix that brings it back`() throws {
    let site = try Folder.tiny(["content/refunds.md": "---\ntitle: Refunds\n---\n\n## On mobile\n"])
    #expect(try runCommand("urls", "--check", in: site).status == 1)
    #expect(try runCommand("urls", in: site).output == "wrote lockstep.urls\n")
    #expect(try runCommand("urls", in: site).output == "lockstep.urls is up to date\n")
    #expect(try runCommand("urls", "--check", in: site).status == 0)
    #expect(try runCommand("build", in: site).status == 0)

    try site.change("content/refunds.md", replacing: "On mobile", with: "On mobiles")
    let run = try runCommand("build", in: site)
    #expect(run.status == 1)
    #expect(run.output.contains("lockstep.urls:"))
    #expect(run.output.contains("= fix (review): let '#on-mobile' lead to '#on-mobiles'"))

    try site.change(
      "content/refunds.md", replacing: "title: Refunds\n", with: "title: Refunds\nanchors: {on-mobile: on-mobiles}\n")
    #expect(try runCommand("build", in: site).status == 0)
  }
}
