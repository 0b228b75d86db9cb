/// What keeps a benchmark from being run.
struct BenchmarkError: Error, CustomStringConvertible {
  let message: String

  var description: String { message }
}
