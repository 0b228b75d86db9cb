import Facts

extension CaseLabel {
  /// The label that all of `labels` say; unreadable at the first that says something else; `nil` where there are none.
  init?(agreedBy labels: [CaseLabel]) {
    guard let first = labels.first else { return nil }
    let dissenter = labels.dropFirst().first { $0.says(otherThan: first) }
    self = dissenter.map { .unreadable(at: $0.range) } ?? first
  }

  private func says(otherThan label: CaseLabel) -> Bool {
    switch (self, label) {
    case (.text(let text, _), .text(let other, _)): text != other
    case (.none, .none), (.unreadable, .unreadable): false
    default: true
    }
  }
}
