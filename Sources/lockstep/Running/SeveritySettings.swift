import Diagnostics
import YAML

/// What `severity` in `lockstep.yml` says of codes and of groups of them.
struct SeveritySettings {
  /// What a finding may be made.
  enum Level: String, CaseIterable {
    case error, warning, off
  }

  private var codes: [Code: Level] = [:]
  private var groups: [CodeGroup: Level] = [:]

  /// Reads `severity`; what tells that a run is not to be trusted stays an error.
  init(from fields: inout Fields) {
    self = fields.fields("severity", Self.init(inside:)) ?? Self()
  }

  private init() {}

  private init(inside fields: inout Fields) {
    for code in Code.allCases {
      guard let level = fields.choice(code.rawValue, of: Level.self) else { continue }
      if code.isNegotiable || level == .error {
        codes[code] = level
      } else {
        Self.refuse(code.rawValue, in: &fields)
      }
    }
    for group in CodeGroup.allCases {
      // In each group there is a code that may be lowered; for the others its level does not count.
      if let level = fields.choice(group.rawValue, of: Level.self) { groups[group] = level }
    }
  }

  private static func refuse(_ name: String, in fields: inout Fields) {
    let place = fields.valueBytes(of: name) ?? 0..<0
    fields.report("'severity.\(name)' must be 'error', as a run that finds it is not to be trusted", at: place)
  }

  /// `diagnostics` as bad as their codes are to be, without those that are off.
  ///
  /// A code's own level counts before its group's; a group's does not count for codes that stay errors.
  func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    if codes.isEmpty && groups.isEmpty { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      let code = diagnostic.code
      var weighed = diagnostic
      switch codes[code] ?? (code.isNegotiable ? groups[code.group] : nil) {
      case .off: return nil
      case .error: weighed.severity = .error
      case .warning: weighed.severity = .warning
      case nil: break
      }
      return weighed
    }
  }
}
