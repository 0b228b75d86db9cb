/// One article of a corpus.
struct CorpusArticle {
  private let number: Int
  private let count: Int
  private var random: Random

  /// The article with a number, of a corpus of `count`.
  init(number: Int, of count: Int) {
    self.number = number
    self.count = count
    random = Random(state: UInt64(number) &* 0x2545_F491_4F6C_DD1D)
  }

  /// Its front matter and its Markdown.
  var text: String {
    var article = self
    return article.write()
  }

  private mutating func write() -> String {
    let target = 2800 + random.below(3000)
    var text = "---\ntitle: \(title(number))\ndescription: \(sentence(9))\norder: \(number % 25 + 1)\n---\n\n"
    text += paragraph(links: 2)
    text += "> [!NOTE]\n> \(sentence(12)) \(sentence(9))\n\n"
    if number % 5 < 2 { text += procedures }
    if number % 5 == 2 { text += boundList }
    text += table()
    while text.utf8.count < target {
      text += "## \(words(4).capitalizedFirst)\n\n"
      text += paragraph(links: 1) + paragraph(links: 1)
      text += (0..<3).map { _ in "- \(sentence(8))\n" }.joined() + "\n"
      if random.below(2) == 0 { text += "### \(words(3).capitalizedFirst)\n\n" + paragraph(links: 0) }
    }
    if number % 3 == 0 { text += questions() }
    text += "## Related articles\n\n"
    return text + (0..<3).map { _ in "- \(link())\n" }.joined()
  }

  private func title(_ number: Int) -> String {
    var random = Random(state: UInt64(number))
    let (verb, noun) = (Self.verbs[random.below(Self.verbs.count)], Self.nouns[random.below(Self.nouns.count)])
    return "\(verb.capitalizedFirst) the \(noun) of item \(number + 1)"
  }

  // MARK: blocks

  /// The same procedure on two platforms; in every other article that has one, bound to the flows of an enum.
  private var procedures: String {
    let choice = CorpusEnum(number: number % CorpusEnum.count)
    let isBound = number % 10 < 5
    func steps(_ labels: [String], _ verb: String, _ platform: String) -> String {
      let directive = isBound ? "<!-- lockstep:steps \(choice.name).\(platform) -->\n" : ""
      let items = labels.enumerated().map { index, label in
        isBound ? "\(index + 1). \(verb) **\(label)**.\n" : "\(index + 1). \(verb) the next button.\n"
      }
      return "## On \(platform)\n\n\(directive)\(items.joined())\n"
    }
    return "<!-- lockstep:variants -->\n\n" + steps(choice.mobile, "Tap", "mobile")
      + steps(choice.desktop, "Click", "desktop") + "<!-- lockstep:end -->\n\n"
  }

  private var boundList: String {
    let choice = CorpusEnum(number: number / 5 % CorpusEnum.count)
    return "## What to choose\n\n<!-- lockstep:cases \(choice.name) -->\n"
      + choice.labels.map { "- \($0)\n" }.joined() + "\n"
  }

  private mutating func table() -> String {
    let rows = (0..<4).map { _ in "| \(words(2)) | \(words(5)) | `\(words(1))` |\n" }
    return "| Field | What it means | Value |\n| --- | --- | --- |\n" + rows.joined() + "\n"
  }

  private mutating func questions() -> String {
    let answers = (0..<3).map { _ in "## Why does \(words(4))?\n\n\(paragraph(links: 0))" }
    return "<!-- lockstep:faq -->\n\n" + answers.joined() + "<!-- lockstep:end -->\n\n"
  }

  private mutating func paragraph(links: Int) -> String {
    var sentences = [sentence(14), sentence(10), sentence(16)]
    for _ in 0..<links { sentences.append("See \(link()).") }
    return sentences.joined(separator: " ") + "\n\n"
  }

  // MARK: words

  private mutating func sentence(_ length: Int) -> String {
    var parts = (0..<length).map { _ in words(1) }
    if random.below(2) == 0 { parts[length / 2] = "**\(parts[length / 2])**" }
    if random.below(4) == 0 { parts[length / 3] = "`\(parts[length / 3])`" }
    return parts.joined(separator: " ").capitalizedFirst + "."
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { index in
      let list = index % 2 == 0 ? Self.nouns : Self.verbs
      return list[random.below(list.count)]
    }.joined(separator: " ")
  }

  /// A link to an article, most often to one near by.
  private mutating func link() -> String {
    let isNear = random.below(4) > 0
    let other = isNear ? min(count - 1, number / 25 * 25 + random.below(25)) : random.below(count)
    let fragment = random.below(4) == 0 ? "#related-articles" : ""
    return "[\(title(other))](\(Corpus.link(from: number, to: other))\(fragment))"
  }

  private static let verbs = [
    "accept", "add", "allow", "arrange", "ask", "begin", "book", "call", "change", "charge", "check", "choose",
    "collect",
    "compare", "complete", "confirm", "contact", "copy", "count", "create", "decide", "delete", "deliver", "describe",
    "download", "edit", "explain", "export", "find", "finish", "follow", "grant", "handle", "import", "improve",
    "include", "invite", "keep", "learn", "limit", "list", "manage", "mark", "measure", "merge", "move", "offer",
    "open",
    "order", "pack", "pause", "plan", "prepare", "print", "protect", "publish", "raise", "receive", "record", "remove",
    "rename", "repeat", "replace", "report", "request", "resume", "schedule", "search", "select", "send", "share",
    "show",
    "sort", "split", "start", "stop", "store", "submit", "support", "switch", "track", "transfer", "update", "upload",
    "verify", "view", "visit", "wait", "watch", "write",
  ]

  private static let nouns = [
    "account", "advert", "agent", "amount", "answer", "app", "area", "balance", "banner", "basket", "bill", "brand",
    "budget", "button", "buyer", "calendar", "campaign", "card", "category", "channel", "city", "client", "colour",
    "comment", "contract", "country", "credit", "currency", "dashboard", "deadline", "design", "device", "document",
    "domain", "draft", "email", "event", "fee", "field", "file", "filter", "folder", "form", "goal", "group", "guide",
    "history", "icon", "image", "inbox", "item", "keyword", "language", "layout", "location", "logo", "manager", "map",
    "market", "member", "menu", "message", "model", "month", "network", "option", "owner", "page", "panel", "password",
    "period", "permission", "plan", "policy", "profit", "project", "promise", "quote", "rate", "reader", "reason",
    "receipt", "region", "review", "role", "rule", "sale", "sample", "screen", "season", "seller", "service", "setting",
    "shelf", "shop", "signal", "size", "source", "status", "step", "summary", "survey", "table", "tag", "team",
    "template",
    "ticket", "token", "tool", "topic", "total", "user", "value", "version", "video", "voucher", "warehouse", "week",
  ]
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
