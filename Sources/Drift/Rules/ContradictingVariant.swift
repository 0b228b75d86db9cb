import Content
import Diagnostics
import Facts

extension Rule {
  /// LS405: a procedure is bound to the flow of one variant, and its heading or its article's platform names another.
  ///
  /// The nearest heading that names a variant decides; one that names several, or the bound one too, says nothing.
  static let contradictingVariant = Rule(.contradictingVariant) { (comparisons: Comparisons) in
    comparisons.compared.compactMap { comparison in
      let claim = comparison.claim
      guard claim.verb == .steps, let flow = comparison.flow, let type = flow.typeName else { return nil }
      let variants = comparisons.facts.flows.filter {
        $0.module == flow.module && $0.enumName == flow.enumName && $0.typeName == type
      }
      for sign in claim.signs {
        let named = variants.named(in: sign.text)
        if named.isEmpty { continue }
        guard named.count == 1, let meant = named.first, meant.range != flow.range else { return nil }
        let qualifier = claim.subject.text.hasPrefix("\(flow.module).\(type)") ? "\(flow.module)." : ""
        let name = qualifier + meant.name
        let edit = Edit(replacing: claim.subjectRange, with: name)
        return Diagnostic(
          .contradictingVariant, "'\(flow.name)' contradicts \(sign.name); did you mean '\(name)'?",
          at: claim.subjectRange, symbol: flow.name, language: claim.language,
          notes: [
            Note("\(sign.kind) here", at: sign.range), Note("'\(meant.name)' is declared here", at: meant.range),
          ],
          fixes: [Fix(.review, "replace '\(claim.subject.text)' with '\(name)'", edits: [edit])])
      }
      return nil
    }
  }
}

extension VariantSign {
  /// The sign for people.
  fileprivate var name: String {
    switch kind {
    case .heading: "the heading '\(text)'"
    case .platform: "the article's platform '\(text)'"
    }
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
  /// The flows whose members `text` names, at each place the longest: "On mobile web" names `mobileWeb`, not `mobile`.
  fileprivate func named(in text: String) -> [Flow] {
    let words = Token.all(in: text).filter(\.isWord).map(\.folded)
    var named: [Flow] = []
    var start = 0
    while start < words.count {
      var longest: (flow: Flow, length: Int)?
      var joined = ""
      for end in start..<words.count {
        joined += words[end]
        if let flow = first(where: { $0.member == joined }) { longest = (flow, end - start + 1) }
        // No member is longer.
        if !contains(where: { $0.member.hasPrefix(joined) }) { break }
      }
      if let longest, !named.contains(longest.flow) { named.append(longest.flow) }
      start += longest?.length ?? 1
    }
    return named
  }
}
