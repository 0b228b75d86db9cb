// Generated from docs/rules by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  /// All explanations, in the order of their codes.
  static let all: [Explanation] = [
    .ls101,
    .ls102,
    .ls103,
    .ls200,
    .ls201,
    .ls301,
    .ls303,
    .ls401,
    .ls402,
    .ls403,
    .ls404,
    .ls601,
    .ls603,
    .ls605,
    .ls901,
    .ls902,
    .ls903,
    .ls907,
  ]
}
