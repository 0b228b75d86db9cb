import Diagnostics
import TestSupport
import Testing

@Suite struct `A JUnit report` {
  @Test func `is a suite a file and a test a finding`() {
    let article: MarkedText = "‹a› & <b>"
    let x = article.file("content/x.md")
    let fault = Diagnostic(
      .brokenLink, "'<a>' & \"b\"", at: x.range(article.range), notes: [Note("here", at: x.range(4..<5))],
      fixes: [Fix(.review, "mend it", edits: [])])
    let again = Diagnostic(.brokenLink, "'<a>' & \"b\"", at: x.range(4..<5))
    let warning = Diagnostic(.labelCase, "differs", at: SourceRange(path: "gone.md", bytes: 0..<1))
    var summary = Summary(of: [fault, again, warning])
    summary.seconds = 0.25
    let text = JUnitReport(folder: "help")
      .text(of: [fault, again, warning], articles: ["content/x.md", "content/y.md"], summary: summary) { path in
        path == x.path ? x : nil
      }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="lockstep" tests="4" failures="2" time="0.25">
        <testsuite name="help/content/x.md" tests="2" failures="2">
        <testcase name="LS701 &apos;&lt;a&gt;&apos; &amp; &quot;b&quot;" classname="help/content/x.md" \
        file="help/content/x.md">
        <failure message="&apos;&lt;a&gt;&apos; &amp; &quot;b&quot;" type="LS701">error[LS701] at help/content/x.md:1:1: \
        &apos;&lt;a&gt;&apos; &amp; &quot;b&quot;
        note at help/content/x.md:1:5: here
        fix (review): mend it</failure>
        </testcase>
        <testcase name="LS701 &apos;&lt;a&gt;&apos; &amp; &quot;b&quot; (2)" classname="help/content/x.md" \
        file="help/content/x.md">
        <failure message="&apos;&lt;a&gt;&apos; &amp; &quot;b&quot;" type="LS701">error[LS701] at help/content/x.md:1:5: \
        &apos;&lt;a&gt;&apos; &amp; &quot;b&quot;</failure>
        </testcase>
        </testsuite>
        <testsuite name="help/content/y.md" tests="1" failures="0">
        <testcase name="says what the code says" classname="help/content/y.md" file="help/content/y.md"/>
        </testsuite>
        <testsuite name="help/gone.md" tests="1" failures="0">
        <testcase name="LS303 differs" classname="help/gone.md" file="help/gone.md">
        <system-out>warning[LS303] at help/gone.md: differs</system-out>
        </testcase>
        </testsuite>
        </testsuites>

        """)
  }
}
