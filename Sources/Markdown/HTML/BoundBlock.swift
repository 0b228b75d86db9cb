/// What a block that is compared with a fact is to its reader.
///
/// Of two that one block is said to be, it is the greater.
public enum BoundBlock: Comparable, Sendable {
  /// Text in which bold text names no control.
  case noControls
  /// Text in which bold text names a control.
  case controls
  /// The steps of a procedure, in which bold text names a control.
  case procedure
}
