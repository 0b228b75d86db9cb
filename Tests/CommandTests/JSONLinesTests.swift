import Foundation
import TestSupport
import Testing

@Suite struct JSONLinesTests {
  @Test func `a program reads an object a line, with all that there is to know`() throws {
    let site = try Folder.helpCentre()
    try site.change(.faq, replacing: "is not serviceable", with: "is not servicable")
    let run = try runCommand("check", "--format", "json", in: site)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines.last == "")
    #expect(
      lines.first == """
        {"code":"LS301","severity":"error","message":"'servicable' differs from label of \
        'RejectionReason.addressNotServiceable'; did you mean 'serviceable'?","path":"content/faq.md",\
        "range":{"start":{"line":16,"column":123},"end":{"line":16,"column":133}},\
        "symbol":"RejectionReason.addressNotServiceable","language":"en","notes":[{\
        "path":"Sources/Orders/RejectionReason.swift","range":{"start":{"line":19,"column":34},\
        "end":{"line":19,"column":71}},"message":"label defined here"}],"fixes":[{"grade":"safe","edits":[{\
        "path":"content/faq.md","range":{"start":{"line":16,"column":123},"end":{"line":16,"column":133}},\
        "text":"serviceable"}]}]}
        """)
    #expect(
      lines[1].hasPrefix(
        """
        {"summary":{"errors":1,"warnings":0,"articles":12,"facts":8,"bindings":12,"languages":2,"seconds":
        """))
  }

  @Test func `nothing but the report is on standard output`() throws {
    let site = try Folder.helpCentre()
    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasPrefix("{\"summary\":{\"errors\":0,"))
    #expect(run.errors == "")
  }

  @Test func `every line is an object on its own, whatever a file holds`() throws {
    let site = try Folder.tiny([
      "content/bad \"name\".md":
        "---\ntitle: \"quote \\\" and 🚚\"\nnope\u{2028}: 1\n---\n[\"a\"\t\\](b)](c'\"d) <b\n> \u{1}",
      "content/हिन्दी.md": "[टूटा](लिंक.md)",
    ])
    let run = try runCommand("check", "--format", "json", in: site)
    #expect(run.status == 1)
    #expect(try JSONReport(run).findings.count >= 3)
  }
}
