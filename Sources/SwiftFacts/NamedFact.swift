import Diagnostics
import Facts

/// What enums and flows have in common: a name, and the place that declares it.
protocol NamedFact {
  var module: String { get }
  var name: String { get }
  var range: SourceRange { get }
}

extension EnumFact: NamedFact {}
extension Flow: NamedFact {}
