import Diagnostics
import Testing

@Suite struct `The lines that a diff touches` {
  private static let diff = """
    diff --git a/content/a b.md b/content/a b.md
    --- a/content/a b.md\t
    +++ b/content/a b.md\t
    @@ -3 +3,2 @@ ## On mobile
    -+++ b/other.md
    +@@ -1 +1 @@
    +two
    @@ -9,2 +10,0 @@
    -gone
    -gone
    \\ No newline at end of file
    --- a/old.md
    +++ /dev/null
    @@ -1 +0,0 @@
    -gone
    --- "a/\\"quoted\\\\\\344\\270\\255.md"
    +++ "b/\\"quoted\\\\\\344\\270\\255.md"
    @@ -0,0 +1 @@
    +new

    """
  private let lines = ChangedLines(diff: Array(Self.diff.utf8))

  @Test(arguments: [
    (1, false), (2, false), (3, true), (4, true), (5, false), (9, false), (10, true), (11, true), (12, false),
  ])
  func `are those after the change, and the two around a gap`(_ line: Int, _ isTouched: Bool) {
    #expect(lines.touch(line...line, of: "content/a b.md") == isTouched)
  }

  @Test func `are none of what a line of the text only looks like`() {
    #expect(!lines.touch(1...99, of: "other.md"))
    #expect(!lines.touch(1...99, of: "old.md"))
  }

  @Test func `are found where git writes the path in quotes`() {
    #expect(lines.touch(1...1, of: "\"quoted\\中.md"))
  }
}
