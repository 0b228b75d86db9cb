public import Diagnostics
import Facts

extension Coverage {
  /// All places that a report of it names.
  public var ranges: [SourceRange] {
    enums.flatMap { [$0.fact.range] + $0.lists.map(\.range) }
      + flows.flatMap { [$0.flow.range] + $0.lists.map(\.range) } + unbound.map(\.range)
  }

  /// The folder that all lists of enums stand in, with a slash at its end: no heading of a column need say it.
  public var commonFolder: String {
    let folders = Set(enums.flatMap(\.lists).map { $0.range.path.split(separator: "/").dropLast() })
    guard var common = folders.first else { return "" }
    for folder in folders {
      common = common.prefix(zip(common, folder).prefix { $0 == $1 }.count)
    }
    return common.map { "\($0)/" }.joined()
  }
}
