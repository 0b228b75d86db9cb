import Diagnostics
import Facts
import SwiftSyntax

extension CaseLabel {
  /// The label that all of `readings` give; `nil` where there are none.
  ///
  /// It differs where each branch of `#if` gives one. Where one branch gives several, or one that cannot be known, only
  /// the running app can tell which it is.
  init?(agreedBy readings: [LabelReading]) {
    guard let first = readings.first else { return nil }
    if let unreadable = readings.first(where: { !$0.isKnown }) {
      self = .unreadable(at: unreadable.range)
    } else if let dissenter = readings.dropFirst().first(where: { $0.label != first.label }) {
      self = readings.labelsByBranch.map(CaseLabel.differing) ?? .unreadable(at: dissenter.range)
    } else if case .text(let text) = first.label {
      self = .text(text, at: first.range)
    } else {
      self = .none(at: first.range)
    }
  }
}

extension [LabelReading] {
  /// The label of each branch, in the order of the readings; `nil` where one branch gives two.
  fileprivate var labelsByBranch: [ConditionalLabel]? {
    var known: [[SyntaxIdentifier]: LabelReading.Label] = [:]
    var labels: [ConditionalLabel] = []
    for reading in self {
      let branches = reading.branches
      if let other = known.updateValue(reading.label, forKey: branches.map(\.id)) {
        if other != reading.label { return nil }
      } else {
        let headlines = branches.reversed().map(\.headline).joined(separator: ", ")
        labels.append(
          ConditionalLabel(reading.text, in: branches.isEmpty ? nil : headlines, at: reading.range))
      }
    }
    return labels
  }
}

extension LabelReading {
  fileprivate var isKnown: Bool {
    switch label {
    case .text, .none: true
    case .rawValue, .unreadable: false
    }
  }

  fileprivate var text: String? {
    if case .text(let text) = label { text } else { nil }
  }
}
