/// The baseline that the command line names cannot be read.
struct UnreadableBaseline: Error, CustomStringConvertible {
  /// Its path, as the command line has it.
  let path: String

  /// Why, in the system's words.
  let reason: String

  var description: String { "the baseline '\(path)' cannot be read: \(reason); 'lockstep baseline' writes one" }
}
