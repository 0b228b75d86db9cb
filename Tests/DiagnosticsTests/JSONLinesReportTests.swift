import Diagnostics
import TestSupport
import Testing

@Suite struct `A JSON Lines report` {
  @Test func `is an object a diagnostic and the summary last`() {
    let article: MarkedText = "# Title\n\nपता is not ‹servicable›."
    let code: MarkedText = "case a: ‹\"serviceable\"›"
    let (x, y) = (article.file("content/x.md"), code.file("Sources/Y.swift"))
    let diagnostics = [
      Diagnostic(
        .nearMissLabel, "'servicable' is \"wrong\"", at: x.range(article.range), symbol: "RejectionReason.a",
        language: .english, notes: [Note("label defined here", at: y.range(code.range))],
        fixes: [
          Fix(.safe, "replace", edits: [Edit(replacing: x.range(article.range), with: "serviceable")]),
          Fix(.review, "elsewhere", edits: [Edit(replacing: SourceRange(path: "gone.md", bytes: 0..<1), with: "")]),
        ]),
      Diagnostic(.labelCase, "differs in case", at: x.range(0..<7)),
      Diagnostic(.configurationValue, "no folder", at: SourceRange(path: "gone.md", bytes: 0..<1)),
    ]
    var summary = Summary(of: diagnostics)
    summary.articles = 9
    summary.facts = 5
    summary.bindings = 12
    summary.languages = 2
    summary.seconds = 0.04
    let text = JSONLinesReport().text(of: diagnostics, summary: summary) { path in [x, y].first { $0.path == path } }
    #expect(
      text == #"""
        {"code":"LS301","severity":"error","message":"'servicable' is \"wrong\"","path":"content/x.md",\#
        "range":{"start":{"line":3,"column":18},"end":{"line":3,"column":28}},\#
        "symbol":"RejectionReason.a","language":"en",\#
        "notes":[{"path":"Sources/Y.swift","range":{"start":{"line":1,"column":9},"end":{"line":1,"column":22}},\#
        "message":"label defined here"}],\#
        "fixes":[{"grade":"safe","edits":[{"path":"content/x.md",\#
        "range":{"start":{"line":3,"column":18},"end":{"line":3,"column":28}},"text":"serviceable"}]}]}
        {"code":"LS303","severity":"warning","message":"differs in case","path":"content/x.md",\#
        "range":{"start":{"line":1,"column":1},"end":{"line":1,"column":8}},"notes":[],"fixes":[]}
        {"code":"LS912","severity":"error","message":"no folder","path":"gone.md","notes":[],"fixes":[]}
        {"summary":{"errors":2,"warnings":1,"articles":9,"facts":5,"bindings":12,"languages":2,"seconds":0.04}}

        """#)
  }

  @Test(arguments: [
    Shown(#"a"b\c/d"#, as: #"a\"b\\c/d"#),
    Shown("tab\tline\nreturn\r\nnul\0", as: #"tab\u0009line\u000areturn\u000d\u000anul\u0000"#),
    Shown("\u{2028}\u{2029}\u{1B}[31m\u{9B}", as: #"\u2028\u2029\u001b[31m\u009b"#),
    Shown("\u{E0041}", as: #"\udb40\udc41"#),
    Shown("##[error]", as: #"##\u005berror]"#),
    Shown("नहीं 👍🏽", as: "नहीं 👍🏽"),
  ])
  func `escapes what JSON, a terminal or a log would misread`(message: Shown) {
    let diagnostic = Diagnostic(.brokenLink, message.hostile, at: SourceRange(path: "x.md", bytes: 0..<1))
    let text = JSONLinesReport().text(of: [diagnostic], summary: Summary(of: [])) { _ in nil }
    #expect(text.hasPrefix(#"{"code":"LS701","severity":"error","message":"\#(message.safe)","path""#))
  }
}
