extension [Diagnostic] {
  /// The errors, then the warnings, each in the order given: for readers who stop after so many.
  var worstFirst: [Diagnostic] {
    filter { $0.severity == .error } + filter { $0.severity != .error }
  }
}
