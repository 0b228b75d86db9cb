import Diagnostics
import TestSupport
import Testing

/// The ladder by place: what an item, a cell, a step and a sentence may make of a label, and what is said of the rest.
@Suite struct `The ladder` {
  /// What `written`, a text with one marked range, is said to be where `label` is expected.
  private func found(_ label: String, _ written: String, in place: Place) throws -> (Code?, isAtMark: Bool, Diagnostic?)
  {
    let marked = MarkedText(place.article(saying: written))
    let found = try Article(marked.text).diagnostics(against: Place.module(label))
    // What is not said is missing besides.
    let told = found.filter { ![.missingCase, .uncoveredCase].contains($0.code) }
    #expect(told.count <= 1, "\(told.map(\.message))")
    return (told.first?.code, told.first.map { $0.range.bytes == marked.ranges.first } ?? false, told.first)
  }

  @Test(
    arguments: Place.allCases,
    [
      ("Product out of stock", "Product out of stock"), ("Can't deliver", "Can’t deliver"),
      ("Can’t deliver", "Can't deliver"), ("Say \"no\" now", "Say “no” now"), ("Say “no” now", "Say «no» now"),
      ("Out of stock", "Out\u{A0}of\u{2009}stock"), ("Out\u{A0}of stock", "Out  of stock"),
      ("Pick-up point", "Pick\u{2011}up point"), ("Pick-up point", "Pick–up point"), ("Pick–up point", "Pick-up point"),
      ("Wait... then retry", "Wait… then retry"), ("Wait… then retry", "Wait... then retry"), ("Loading…", "Loading"),
      ("Sure?", "Sure?"), ("Sure", "Sure!"), ("Café closed", "Cafe\u{301} closed"),
      ("Cafe\u{301} closed", "Café closed"),
      ("Pay 50 now", "Pay 50 now"), ("50 % off", "50 % off"), ("+1 more", "+1 more"),
    ]) func `takes a label as it is, but for typography`(
      _ place: Place, _ texts: (label: String, written: String)
    ) throws
  {
    let article = Article(place.article(saying: texts.written))
    #expect(try article.transcript(against: Place.module(texts.label)) == "")
  }

  @Test(
    arguments: Place.allCases,
    [
      "“Out of stock”", "'Out of stock'", "«Out of stock»", "*Out* of stock", "Out _of stock_", "`Out of stock`",
      "Out of `stock`", "[Out of stock](a.md)", "Out of [stock](a.md)",
      "Out of stock<!-- remark -->", "O&#117;t of stock", "Out&nbsp;of stock", "[Out of stock][a]",
    ]) func `looks through marks, links, code, quotes and entities`(
      _ place: Place, _ written: String
    ) throws
  {
    let article = Article(place.article(saying: written) + "\n[a]: a.md\n")
    #expect(try article.transcript(against: Place.module("Out of stock")) == "")
  }

  @Test(
    arguments: [Place.item, .cell, .sentence],
    ["**Out of stock**", "Out **of** stock", "__Out of__ stock", "***Out of stock***"])
  func `looks through bold where that means nothing`(_ place: Place, _ written: String) throws {
    let article = Article(place.article(saying: written))
    #expect(try article.transcript(against: Place.module("Out of stock")) == "")
  }

  @Test(
    arguments: [Place.item, .step, .sentence],
    ["Out\n   of stock", "Out of\n   stock", "Out  \n   of stock", "Out\\\n   of stock"])
  func `looks through line breaks`(_ place: Place, _ written: String) throws {
    let article = Article(place.article(saying: written))
    #expect(try article.transcript(against: Place.module("Out of stock")) == "")
  }

  @Test(
    arguments: Place.allCases,
    [
      ("Terms & conditions", "Terms &amp; conditions"), ("Terms & conditions", "Terms & conditions"),
      ("Terms & conditions", "Terms \\& conditions"), ("Pay 5*2", "Pay 5\\*2"), ("Size <L", "Size &lt;L"),
      ("Yes, cancel it", "Yes, cancel it"), ("Note: fragile", "Note: fragile"), ("Card/UPI", "Card/UPI"),
      ("Card / UPI", "Card / UPI"), ("Terms and conditions", "Terms and conditions"), ("Now or never", "Now or never"),
      ("Retry - later", "Retry - later"), ("No. 5 missing", "No. 5 missing"), ("Really? Cancel", "Really? Cancel"),
      ("Other reasons, please", "Other reasons, please"), ("Reasons", "Reasons"), ("The end", "The end"), ("A", "A"),
    ]) func `takes marks and small words inside a label for part of it`(
      _ place: Place, _ texts: (label: String, written: String)
    ) throws
  {
    let article = Article(place.article(saying: texts.written))
    #expect(try article.transcript(against: Place.module(texts.label)) == "")
  }

  @Test(
    arguments: Place.allCases,
    [
      ("Product out of stock", "‹product out of stock›", Code.labelCase),
      ("Product out of stock", "‹Product Out Of Stock›", .labelCase), ("Straße", "‹STRASSE›", .labelCase),
      ("Store is closed today", "‹Store closed today›", .nearMissLabel),
      ("Store closed today", "‹Store is closed today›", .nearMissLabel),
      ("Product out of stock", "‹Product out-of-stock›", .nearMissLabel),
      ("Product out of stock", "‹Product out of st\u{200B}ock›", .invisibleCharacter),
      ("Product out of stock", "‹Product out of st\u{AD}ock›", .invisibleCharacter),
      ("Product out of stock", "‹Product\u{FEFF} out of stock›", .invisibleCharacter),
      ("Pay 50 now", "‹Pay ५० now›", .nearMissLabel),
    ]) func `lets sentences alone differ in case, light words and what nobody sees`(
      _ place: Place, _ row: (label: String, written: String, code: Code)
    ) throws
  {
    let (code, isAtMark, told) = try found(row.label, row.written, in: place)
    if place == .sentence {
      #expect(code == nil)
    } else {
      #expect(code == row.code)
      #expect(isAtMark, "\(told?.message ?? "")")
      #expect(told?.fixes.map(\.grade) == [.safe])
    }
  }

  @Test(
    arguments: Place.allCases,
    [
      ("Delivery address is not serviceable", "Delivery address is not ‹servicable›"),
      ("Address not found", "‹Adress› not found"), ("Checkout failed", "‹Check out› failed"),
      ("Check out failed", "‹Checkout› failed"), ("Product out of stock", "“‹Prodcut› out of stock”"),
      ("Product out of stock", "*‹Prodcut›* out of stock"), ("Product out of stock", "Product out of [‹stok›](a.md)"),
      ("Temporarily closed", "‹temporarilly› closed"),
    ]) func `mends one misspelt word wherever it stands`(
      _ place: Place, _ texts: (label: String, written: String)
    ) throws
  {
    let (code, isAtMark, told) = try found(texts.label, texts.written, in: place)
    #expect(code == .nearMissLabel)
    #expect(isAtMark, "\(told?.message ?? "")")
    #expect(told?.fixes.map(\.grade) == [.safe])
  }

  @Test(arguments: [
    ("Product out of stock", "‹Prodcut is out of stock›"), ("Product out of stock", "‹Prodcut out-of-stock›"),
    ("Store is temporarily closed", "‹Store temporarilly closed›"),
  ]) func `mends all of what differs in more than one word`(_ label: String, _ written: String) throws {
    for place in Place.strict {
      let (code, isAtMark, told) = try found(label, written, in: place)
      #expect(code == .nearMissLabel)
      #expect(isAtMark, "\(told?.message ?? "")")
      #expect(told?.fixes.flatMap(\.edits).map(\.text) == [label])
    }
  }

  @Test(
    arguments: Place.allCases,
    [
      ("Delivery address is not serviceable", "‹Delivery address is serviceable›"),
      ("Product out of stock", "‹Product not out of stock›"), ("Cannot deliver", "‹Can deliver›"),
      ("Can deliver", "‹Cannot deliver›"), ("Can't deliver", "‹Can deliver›"), ("Can't deliver", "‹Cant deliver›"),
      ("Sold without box", "‹Sold with box›"), ("No refund today", "‹Refund today›"), ("No refund", "‹On refund›"),
      ("Address is not serviceable", "‹Address is nto serviceable›"), ("Address is now open", "‹Address is not open›"),
      ("Never ship", "‹Ever ship›"), ("Is not reachable", "‹Isn't reachable›"),
    ]) func `never drops or adds a negation`(_ place: Place, _ texts: (label: String, written: String)) throws
  {
    let (code, isAtMark, told) = try found(texts.label, texts.written, in: place)
    #expect(code == .unknownLabel)
    #expect(isAtMark, "\(told?.message ?? "")")
    #expect(told?.fixes.contains { $0.grade == .safe } == false)
  }

  @Test(
    arguments: Place.allCases,
    [
      "‹Customer unreachable›", "‹Product in stock›", "‹Out of stock product›", "‹Product out of stock today›",
      "‹Stock›",
      "‹Produkte›",
    ]) func `knows what is no label`(_ place: Place, _ written: String) throws
  {
    // In a sentence what stands beside a label is no label by itself.
    if place == .sentence, written.contains("today") { return }
    let (code, isAtMark, told) = try found("Product out of stock", written, in: place)
    #expect(code == .unknownLabel)
    #expect(isAtMark, "\(told?.message ?? "")")
    #expect(told?.fixes.contains { $0.grade == .safe } == false)
  }

  @Test(arguments: [
    ("Refundable order", "‹Non›-refundable order"), ("Serviceable address", "‹not› serviceable address"),
    ("Serviceable address", "serviceable address ‹not›"), ("Product out of stock", "Product out of stock ‹today›"),
  ]) func `leaves nothing beside a label unread in a sentence`(_ label: String, _ written: String) throws {
    let (code, isAtMark, told) = try found(label, written, in: .sentence)
    #expect(code == .unknownLabel)
    #expect(isAtMark, "\(told?.message ?? "")")
  }

  @Test(arguments: [
    "Reasons are ‹not› product out of stock or other reasons.",
    "It is ‹never› “product out of stock” or other reasons.",
    "Choose ‹without› the product out of stock, or other reasons.",
  ]) func `reads a negation right before the first label of a sentence`(_ sentence: String) throws {
    let marked = MarkedText("<!-- lockstep:cases Reason -->\n\n\(sentence)\n")
    let found = try Article(marked.text).diagnostics(against: Place.module("Product out of stock"))
    #expect(found.map(\.code) == [.unknownLabel])
    #expect(found.first?.range.bytes == marked.range)
  }

  @Test(arguments: [
    "If it is not delivered, choose product out of stock or other reasons.",
    "Do not choose later: product out of stock or other reasons.",
  ]) func `lets negations further ahead be`(_ sentence: String) throws {
    let article = Article("<!-- lockstep:cases Reason -->\n\n\(sentence)\n")
    #expect(try article.transcript(against: Place.module("Product out of stock")) == "")
  }
}
