import Diagnostics
import Testing

@Suite struct `A suggestion` {
  private static let names = ["title", "description", "order", "slug", "aliases", "draft", "noindex"]

  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("desciption", "description"), ("alias", "aliases"), ("oder", "order"),
    ("no_index", "noindex"),
  ])
  func `is the name that was meant`(word: String, name: String) {
    #expect(suggestion(for: word, among: Self.names) == name)
    #expect(didYouMean(word, among: Self.names) == "; did you mean '\(name)'?")
  }

  @Test(arguments: ["author", "x", "", "descriptionary notes"])
  func `is not made where nothing is close`(word: String) {
    #expect(suggestion(for: word, among: Self.names) == nil)
    #expect(didYouMean(word, among: Self.names) == "")
  }

  @Test func `is not made of words that nobody misspells, as they are too long`() {
    let long = String(repeating: "word-", count: 40)
    #expect(suggestion(for: long.dropLast() + "x", among: [long]) == long)
    #expect(suggestion(for: long + "xy", among: [long + "xz"]) == nil)
  }

  @Test func `prefers a name that differs in case only`() {
    #expect(suggestion(for: "ORDER", among: ["orders", "border", "order"]) == "order")
  }

  @Test func `is the first of names that are equally close`() {
    #expect(suggestion(for: "stap", among: ["step", "stop"]) == "step")
  }
}
