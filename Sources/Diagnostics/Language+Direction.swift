extension Language {
  /// Where its lines begin, as HTML's `dir` says it: `rtl` at the right, `ltr` at the left.
  public var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// By the script that its tag names, or else by the one that it is mostly written in (Unicode CLDR 45, `characterOrder`).
  private var isRightToLeft: Bool {
    let parts = rawValue.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.count == 4 && $0.allSatisfy(\.isLetter) }) {
      return Self.scriptsFromTheRight.contains(String(script))
    }
    return parts.first.map { Self.languagesFromTheRight.contains(String($0)) } ?? false
  }

  private static let scriptsFromTheRight: Set<String> = [
    "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]

  private static let languagesFromTheRight: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
