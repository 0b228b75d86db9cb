/// By what a finding is known again when lines move: what is wrong, with what, on which page.
///
/// Two findings of one identity cannot be told apart; they are counted.
public struct DiagnosticIdentity: Hashable, Sendable {
  /// The code.
  public let code: Code

  /// The file's path, with everything visible that a terminal would obey.
  public let page: String

  /// The fact at stake, or the headline where there is none; made visible as the page is.
  public let entity: String

  init(code: Code, page: String, entity: String) {
    self.code = code
    self.page = page
    self.entity = entity
  }

  /// The identity of `diagnostic`.
  public init(_ diagnostic: Diagnostic) {
    self.init(
      code: diagnostic.code, page: diagnostic.range.path.terminalSafe,
      entity: (diagnostic.symbol ?? diagnostic.message).terminalSafe)
  }
}

extension DiagnosticIdentity: Comparable {
  /// Orders by code, then by page, then by entity.
  public static func < (left: DiagnosticIdentity, right: DiagnosticIdentity) -> Bool {
    (left.code.rawValue, left.page, left.entity) < (right.code.rawValue, right.page, right.entity)
  }
}
