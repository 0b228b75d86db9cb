extension SARIFReport {
  /// The rule of `code`, as a reporting descriptor (SARIF 2.1.0, 3.49).
  func rule(_ code: Code) -> JSON {
    let name = "\(code)"
    let description = rules[code] ?? RuleDescription(code: code, title: name, text: name)
    let level = code.defaultSeverity.rawValue
    return [
      "id": .string(code.rawValue),
      "name": .string(name.prefix(1).uppercased() + name.dropFirst()),
      "shortDescription": text(description.title.cut(toUTF16: Self.descriptionLimit)),
      "fullDescription": text(description.opening.cut(toUTF16: Self.descriptionLimit)),
      "help": [
        "text": .string(description.prose),
        "markdown": .string(description.page),
      ],
      "defaultConfiguration": ["level": .string(level)],
      "properties": [
        "tags": .array([.string("documentation"), .string("\(code.group)")]),
        // Where no directive says what a text is about, a finding is a guess.
        "precision": code == .unboundNearMiss ? "medium" : "very-high",
        "problem.severity": .string(level),
      ],
    ]
  }

  private func text(_ text: String) -> JSON { ["text": .string(text)] }

  /// How many characters GitHub takes of a description ("SARIF support for code scanning").
  private static var descriptionLimit: Int { 1024 }
}
