import Diagnostics
import Facts
import Facts
import SwiftSyntax

/// A label as one place of the source text gives it.
struct LabelReading {
  let label: Label

  /// Where it stands.
  let range: Diagnostics.SourceRange

  /// The expression that yields it, and before it those that led there, such as the name of a constant.
  let path: [Syntax]

  /// What is known of the label.
  enum Label: Equatable {
    case text(String), none, rawValue, unreadable
  }

  /// Under which key catalogues hold it, and in which table; `nil` where the code names none.
  var key: LocalizationKey?

  /// The branches of `#if` that it holds in, the innermost first.
  var branches: [IfConfigClauseSyntax] { path.reversed().flatMap(\.branches) }
}
