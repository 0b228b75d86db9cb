import Diagnostics
import TestSupport
import Testing

@Suite struct `A console report` {
  @Test func `shows both sides and the way out`() {
    let article: MarkedText = """
      ---
      title: Reject an order
      ---
      Choose Product out of stock, Delivery address is not ‹servicable›, or Other.
      """
    let code: MarkedText = """
      public var label: String {
        switch self {
        case .addressNotServiceable: ‹"Delivery address is not serviceable"›
      """
    let (x, y) = (article.file("content/orders/x.md"), code.file("Sources/Orders/RejectionReason.swift"))
    let diagnostic = Diagnostic(
      .nearMissLabel,
      "'servicable' differs from label of 'RejectionReason.addressNotServiceable'; did you mean 'serviceable'?",
      at: x.range(article.range),
      notes: [Note("label defined here", at: y.range(code.range))],
      fixes: [
        Fix(
          .safe, "replace 'servicable' with 'serviceable'",
          edits: [Edit(replacing: x.range(article.range), with: "serviceable")])
      ])
    expect(
      [diagnostic], in: [x, y],
      """
      error[LS301]: 'servicable' differs from label of 'RejectionReason.addressNotServiceable'; did you mean 'serviceable'?
       --> content/orders/x.md:4:54
        |
      4 | Choose Product out of stock, Delivery address is not servicable, or Other.
        |                                                      ^^^^^^^^^^
        |
       ::: Sources/Orders/RejectionReason.swift:3:32
        |
      3 |   case .addressNotServiceable: "Delivery address is not serviceable"
        |                                ------------------------------------- label defined here
        |
        = fix (safe): replace 'servicable' with 'serviceable'

      """)
  }
}

func expect(_ diagnostics: [Diagnostic], in files: [SourceFile], _ text: String, width: Int = 120) {
  let report = ConsoleReport(width: width).text(of: diagnostics, summary: Summary(of: diagnostics)) { path in
    files.first { $0.path == path }
  }
  print(report)
  #expect(report == text)
}
