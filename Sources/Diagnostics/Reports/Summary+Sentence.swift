extension Summary {
  /// The run in one line: `1 error, 2 warnings in 9 articles; 5 facts, 12 bindings, 2 languages checked in 0.04 s`.
  package var sentence: String {
    var found = [errors == 0 ? "no errors" : counted(errors, "error")]
    if warnings > 0 { found.append(counted(warnings, "warning")) }
    if let baselined { found.append("\(baselined) excused by the baseline") }
    let checked = [counted(facts, "fact"), counted(bindings, "binding"), counted(languages, "language")]
    return "\(found.joined(separator: ", ")) in \(counted(articles, "article")); "
      + "\(checked.joined(separator: ", ")) checked in \(shortSeconds) s"
  }

  /// ``seconds`` as a decimal number with three places at most, the same in every locale: `0.04`.
  var shortSeconds: String {
    guard let milliseconds = Int(exactly: (seconds * 1000).rounded()), milliseconds > 0 else { return "0" }
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { return "\(whole)" }
    var places = String(String(rest + 1000).dropFirst())
    while places.last == "0" { places.removeLast() }
    return "\(whole).\(places)"
  }
}

/// `1 error`, `2 errors`.
private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
