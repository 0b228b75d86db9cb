import Diagnostics
import Markdown
import Testing

@Suite(.enabled(if: SpecExample.isAvailable, "the specifications stand in ../shared/specs, which this checkout lacks"))
struct SpecificationTests {
  @Test(arguments: [
    "gfm-0.29-gfm6.txt", "gfm-0.29-gfm13.txt", "extensions.txt", "regression.txt", "commonmark-0.29.txt",
    "commonmark-0.30.txt", "commonmark-0.31.2.txt",
  ])
  func `a fragment is what cmark-gfm makes of every example in safe mode`(file: String) throws {
    let examples = try SpecExample.all(in: file)
    #expect(examples.count > 10)
    var equal = 0
    for example in examples {
      let document = try Document(parsing: SourceFile(path: "example.md", text: example.markdown))
      let ours = String(decoding: document.htmlFragment(headingIDs: false).html, as: UTF8.self)
      let theirs = referenceHTML(of: example.markdown, extensions: .all)
      #expect(ours == theirs, "\(example)")
      equal += ours == theirs ? 1 : 0
    }
    print("\(file): \(equal) of \(examples.count) examples equal cmark-gfm's safe mode")
  }

  @Test(arguments: ["gfm-0.29-gfm6.txt", "extensions.txt", "regression.txt", "commonmark-0.31.2.txt"])
  func `the source of each mark and of each stretch of text is found`(file: String) throws {
    for example in try SpecExample.all(in: file) {
      let document = try Document(parsing: SourceFile(path: "example.md", text: example.markdown))
      let outline = document.outline()
      for fault in outline.faults { Issue.record("\(example): \(fault)\n\(example.markdown)") }
    }
  }
}
