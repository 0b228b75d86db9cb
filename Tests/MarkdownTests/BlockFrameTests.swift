import Diagnostics
import Markdown
import Testing

/// What stands around blocks is placed by the outline's indices, so the writer must count blocks as the outline does.
@Suite(.enabled(if: SpecExample.isAvailable, "the specifications stand in ../shared/specs, which this checkout lacks"))
struct BlockFrameTests {
  @Test(arguments: [
    "gfm-0.29-gfm6.txt", "gfm-0.29-gfm13.txt", "extensions.txt", "regression.txt", "commonmark-0.29.txt",
    "commonmark-0.30.txt", "commonmark-0.31.2.txt",
  ])
  func `blocks are counted as in the outline, in every example`(file: String) throws {
    var frames = 0
    for example in try SpecExample.all(in: file) {
      // What the example leaves open swallows the heading; then it is no block of the outline either.
      let text = example.markdown + "\n\n# Last\n"
      let document = try Document(parsing: SourceFile(path: "example.md", text: text))
      let blocks = document.outline().blocks
      let headings = blocks.indices.filter { if case .heading = blocks[$0].kind { true } else { false } }
      let html = blocks.indices.filter { blocks[$0].kind == .html }
      frames += headings.count + html.count
      var inserted: [Int] = []
      var page = HTMLPage()
      document.write(
        to: &page, .page,
        frames: BlockFrames(
          groups: headings.map { DisclosureGroup(.questions, headings: [$0], end: $0 + 1) }, replacing: Set(html)),
        resolve: { .url($0.url) }, insert: { block, _ in inserted.append(block) })
      let written = String(decoding: page.finish().html, as: UTF8.self)
      #expect(inserted == html, "\(example)")
      let summaries = written.matches(of: #/<details class="question">\n<summary><h[1-6]>/#)
      #expect(summaries.count == headings.count, "\(example)")
    }
    #expect(frames > 10)
  }
}
