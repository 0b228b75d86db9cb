import Diagnostics

/// Where an article can say a label: the rungs of the ladder hold by place.
enum Place: CaseIterable {
  case item, cell, step, sentence

  /// Places that accept a label as it is, but for typography.
  static let strict: [Place] = [.item, .cell, .step]

  /// An article in which `text` stands for a label, beside the label "Other reasons".
  func article(saying text: String) -> String {
    switch self {
    case .item: "<!-- lockstep:cases Reason -->\n\n- \(text)\n- Other reasons\n"
    case .cell: "<!-- lockstep:cases Reason -->\n\n| Reason |\n|---|\n| \(text) |\n| Other reasons |\n"
    case .step: "<!-- lockstep:steps Flow.main -->\n\n1. Tap **\(text)**\n2. Tap **Other reasons**.\n"
    case .sentence: "<!-- lockstep:cases Reason -->\n\nChoose “Other reasons” or \(text)\n"
    }
  }

  /// A module whose enum has `label` and the label "Other reasons".
  static func module(_ label: String, language: Language = .english) -> Module {
    Module().adding("Reason", language: language, ["wanted": .label(label), "other": "Other reasons"])
      .adding(flow: "Flow.main", of: "Reason", ["wanted", "other"])
  }
}
