public import Diagnostics
public import Facts

extension Check {
  /// A run that compared nothing must not be green.
  ///
  /// - Parameters:
  ///   - facts: What was read from the configured sources.
  ///   - claims: How many bindings the articles have, whether they name a fact or not.
  ///   - configuration: Where `lockstep.yml` says where facts come from.
  /// - Returns: `nil` where there were facts and bindings to compare.
  public static func nothing(in facts: FactSet, claims: Int, configuration: SourceRange) -> Diagnostic? {
    let message: String
    if facts.count == 0 {
      message = "no enum and no flow was found in the configured sources, so nothing was checked"
    } else if claims == 0 {
      message = "no article binds a list to a fact, so nothing was checked"
    } else {
      return nil
    }
    return Diagnostic(.nothingChecked, message, at: configuration)
  }
}
