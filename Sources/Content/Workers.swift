/// How much of the machine work may take.
package enum Workers {
  /// How many threads work at a time; `nil` for all that there are.
  @TaskLocal package static var limit: Int?
}
