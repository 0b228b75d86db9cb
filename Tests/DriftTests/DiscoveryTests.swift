import Content
import Diagnostics
import Drift
import Markdown
import Testing

/// Lists that nothing binds and that look like a fact.
@Suite struct `A list that looks like a fact` {
  private func suggestions(_ text: String, _ module: Module = .reasons) throws -> [SuggestedBinding] {
    let outline = try Document(parsing: SourceFile(path: "help.md", text: text)).outline()
    return BindingSearch(module.facts, languages: [.english], fallback: .english)
      .suggestions(in: outline, besides: outline.directives().bindings, language: .english)
  }

  private func bound(_ text: String, _ module: Module = .reasons) throws -> String {
    var bytes = Array(text.utf8)
    for suggestion in try suggestions(text, module).reversed() {
      bytes.insert(contentsOf: Array(suggestion.text.utf8), at: suggestion.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `gets the directive on the line above`() throws {
    let text = "Reasons:\n\n- Product out of stock\n- Other reasons\n- Store is temporarily closed\n- Sold out\n"
    #expect(
      try bound(text)
        == text.replacing("- Product", with: "<!-- lockstep:cases RejectionReason -->\n- Product"))
    let suggestion = try #require(try suggestions(text).first)
    #expect(suggestion.subject == "RejectionReason")
    #expect((suggestion.matches, suggestion.items) == (3, 4))
    #expect(suggestion.others == ["Sold out"])
    #expect(suggestion.missing == ["Unable to provide COD payment", "Delivery address is not serviceable"])
  }

  @Test(arguments: [
    ("1. Choose:\n   - Product out of stock\n   - Other reasons\n", "   "),
    ("> - Other reasons\n> - Product out of stock\n", "> "),
    ("| Reason |\n|---|\n| Product out of stock |\n| Other reasons |\n", ""),
  ])
  func `is found where it is nested, quoted or a table`(text: String, indentation: String) throws {
    #expect(try suggestions(text).map(\.text) == ["\(indentation)<!-- lockstep:cases RejectionReason -->\n"])
    #expect(try suggestions(bound(text)).isEmpty)
  }

  @Test func `is a procedure where its bold texts are a flow's`() throws {
    let text = "1. Open **My Orders**.\n2. Choose one.\n3. Tap **Reject Order**.\n4. Tap **Yes, Reject Order**.\n"
    #expect(try bound(text, .flow()) == "<!-- lockstep:steps RejectOrderFlow.mobile -->\n" + text)
  }

  @Test(arguments: [
    "- Product out of stock\n- Apples\n- Pears\n", "- Other reasons\n", "- Apples\n- Pears\n",
    "- Other reasons\n- Other reasons\n",
    "<!-- lockstep:cases RejectionReason -->\n- Product out of stock\n- Other reasons\n",
    "- - Product out of stock\n  - Other reasons\n",
  ])
  func `is none where too little speaks for it, or where a directive does already`(_ text: String) throws {
    #expect(try suggestions(text).map(\.text) == [])
  }
}
