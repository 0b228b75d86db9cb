import Content
import Facts

extension Comparison {
  /// The flow that the procedure should have by what stands around it, and what says so; `nil` where that agrees.
  ///
  /// The nearest heading that names a variant decides; one that names several says nothing.
  func contradiction(in facts: FactSet) -> (sign: VariantSign, meant: Flow)? {
    guard !claim.signs.isEmpty, let flow, let type = flow.typeName else { return nil }
    let variants = facts.flows.filter {
      $0.enumName == flow.enumName && $0.module == flow.module && $0.typeName == type
    }
    for sign in claim.signs {
      let named = variants.named(in: sign.text)
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
