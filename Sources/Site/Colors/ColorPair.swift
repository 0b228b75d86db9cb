/// Two colours of which one stands on the other, and has to be told from it.
struct ColorPair: Hashable, Sendable {
  /// What has to be seen, with the contrast that WCAG 2.2 asks of it at level AA.
  enum Subject {
    /// Success criterion 1.4.3: https://www.w3.org/TR/WCAG22/#contrast-minimum
    case text
    /// Success criterion 1.4.11: https://www.w3.org/TR/WCAG22/#non-text-contrast
    case controls
  }

  let foreground: ColorName
  let background: ColorName
  let subject: Subject

  /// The least contrast that the two may have.
  var least: Double {
    switch subject {
    case .text: 4.5
    case .controls: 3
    }
  }

  /// The rule, in the words of messages.
  var demand: String {
    switch subject {
    case .text: "text needs 4.5:1"
    case .controls: "the edges of controls need 3:1"
    }
  }

  /// The colour that `name` meets in it; `nil` where it is none of the two.
  func other(than name: ColorName) -> ColorName? {
    name == foreground ? background : name == background ? foreground : nil
  }
}

extension ColorPair {
  /// The pairs in which the built-in style sheet uses its colours.
  static let all: [ColorPair] =
    text(.text, on: .paper, .tint) + text(.quiet, on: .paper, .tint) + text(.accent, on: .paper, .tint, .wash)
    + text(.alarm, on: .paper, .tint) + text(.onAccent, on: .accent)
    + [.paper, .tint].map { ColorPair(foreground: .edge, background: $0, subject: .controls) }

  private static func text(_ foreground: ColorName, on backgrounds: ColorName...) -> [ColorPair] {
    backgrounds.map { ColorPair(foreground: foreground, background: $0, subject: .text) }
  }
}
