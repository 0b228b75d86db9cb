import Markdown

/// What a directive says.
public enum Verb: String, CaseIterable, Sendable {
  /// The next list, table or paragraph lists exactly the cases of an enum.
  case cases
  /// The next list is a flow, in its order.
  case steps
  /// Bold text in the next block is a label of an enum, or none.
  case ui
  /// The headings up to the next `end` are variants of one procedure.
  case variants
  /// The headings up to the next `end` are questions.
  case faq
  /// A partial stands here.
  case include
  /// What a rule says of the next block is known, and there is a reason for it.
  case allow
  /// The region that began last ends here.
  case end

  /// Whether it binds a block of `kind`.
  func binds(_ kind: Block.Kind) -> Bool {
    switch (self, kind) {
    case (.cases, .list), (.cases, .table), (.cases, .paragraph), (.steps, .list), (.allow, _): true
    // There is no bold text in these.
    case (.ui, .code), (.ui, .html), (.ui, .thematicBreak): false
    case (.ui, _): true
    default: false
    }
  }

  /// What it must stand directly above, for people.
  var targetDescription: String {
    switch self {
    case .cases: "a list, a table or a paragraph"
    case .steps: "a list"
    case .ui: "a block with text"
    case .variants, .faq, .include, .allow, .end: "a block"
    }
  }

  /// What its subject names, with an example; `nil` where it has none.
  var subjectDescription: String? {
    switch self {
    case .cases: "an enum, as in 'lockstep:cases RejectionReason'"
    case .steps: "a flow, as in 'lockstep:steps RejectOrderFlow.mobile'"
    case .ui: "an enum, as in 'lockstep:ui SettingsLabel', or is 'off'"
    case .include: "a partial, as in 'lockstep:include _refund-note.md'"
    case .allow: "a code, as in 'lockstep:allow LS302 because=\"…\"'"
    case .variants, .faq, .end: nil
    }
  }

  /// The attributes that it may have.
  var attributes: [Attribute.Name] {
    switch self {
    case .cases: [.order, .only, .except, .partial]
    case .allow: [.because, .until]
    case .steps, .ui, .variants, .faq, .include, .end: []
    }
  }
}
