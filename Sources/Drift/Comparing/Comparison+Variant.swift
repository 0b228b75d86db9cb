import Content
import Facts

extension Comparison {
  /// The flow that the procedure should have by what stands around it, and what says so; `nil` where that agrees.
  ///
  /// The nearest heading that names a variant decides; one that names several says nothing.
  func contradiction(in facts: FactSet) -> (sign: VariantSign, meant: Flow)? {
    guard claim.verb == .steps, !claim.signs.isEmpty, let flow, let type = flow.typeName else { return nil }
    let variants = facts.flows.filter {
      $0.enumName == flow.enumName && $0.module == flow.module && $0.typeName == type
    }
    for sign in claim.signs {
      let named = variants.named(by: sign, lexicon: labels.lexicon)
      if named.isEmpty { continue }
      guard named.count == 1, let meant = named.first, meant.range != flow.range else { return nil }
      return (sign, meant)
    }
    return nil
  }
}

extension Flow {
  /// The type that it is a member of: `RejectOrderFlow`; `nil` where it is an enum itself.
  fileprivate var typeName: String? {
    guard name != enumName else { return nil }
    return name.lastIndex(of: ".").map { String(name[..<$0]) }
  }

  /// The member's name in lower case: `mobile`.
  fileprivate var member: String { name.split(separator: ".").last.map { $0.lowercased() } ?? "" }
}

extension [Flow] {
  /// The flows whose members `sign` names, at each place the longest: "On mobile web" names `mobileWeb`, not `mobile`.
  ///
  /// In a heading a name is one where it stands for itself: "On mobile" and "Mobile app", and not "Your mobile number"
  /// or "Not on mobile".
  fileprivate func named(by sign: VariantSign, lexicon: Lexicon) -> [Flow] {
    // A longer heading is read for each procedure below it, and names no variant that anybody would see.
    guard sign.text.utf8.count <= 1_000 else { return [] }
    let tokens = Token.all(in: sign.text)
    let isException = tokens.contains { VariantSign.exceptions.contains($0.folded) || lexicon.isNegation($0) }
    if sign.kind == .heading, isException { return [] }
    var named: [Flow] = []
    var start = 0
    while start < tokens.count {
      let found = longestName(in: tokens[start...], lexicon: lexicon)
      let next = start + (found?.length ?? 1)
      if let found, !named.contains(found.flow),
        sign.kind == .platform || next == tokens.count || Self.isNameAlone(before: tokens[next], lexicon: lexicon)
      {
        named.append(found.flow)
      }
      start = next
    }
    return named
  }

  private func longestName(in tokens: ArraySlice<Token>, lexicon: Lexicon) -> (flow: Flow, length: Int)? {
    var longest: (flow: Flow, length: Int)?
    var joined = ""
    for (count, token) in tokens.prefix(while: \.isWord).enumerated() {
      joined += lexicon.platforms[token.loose] ?? token.folded
      if let flow = first(where: { $0.member == joined }) { longest = (flow, count + 1) }
      // No member is longer.
      if !contains(where: { $0.member.hasPrefix(joined) }) { break }
    }
    return longest
  }

  /// Whether a name that stands before `token` is no part of another: "mobile number" is no platform.
  private static func isNameAlone(before token: Token, lexicon: Lexicon) -> Bool {
    !token.isWord || generic.contains(token.folded) || lexicon.isFree(token)
      || lexicon.postpositions.contains(token.loose)
  }

  /// Words that a platform's name goes on with.
  private static let generic: Set<String> = [
    "and", "or", "app", "apps", "application", "site", "website", "web", "browser", "version", "device", "devices",
    "users", "seller", "sellers",
  ]
}
