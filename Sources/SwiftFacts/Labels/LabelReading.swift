import Diagnostics
import Facts
import SwiftSyntax

/// A label as one place of the source text gives it.
struct LabelReading {
  let label: Label

  /// Where it stands.
  let range: Diagnostics.SourceRange

  /// The expression that yields it, and before it those that led there, such as the name of a constant.
  let path: [Syntax]

  /// Under which key catalogues hold it; `nil` where no catalogue is asked.
  var key: LocalizationKey? = nil

  /// What is known of the label.
  enum Label: Equatable {
    case text(String), none, rawValue, unreadable
  }

  /// The reading with `key` in place of its own.
  func under(_ key: LocalizationKey?) -> LabelReading {
    LabelReading(label: label, range: range, path: path, key: key)
  }

  /// The branches of `#if` that it holds in, the innermost first.
  var branches: [IfConfigClauseSyntax] { path.reversed().flatMap(\.branches) }
}
