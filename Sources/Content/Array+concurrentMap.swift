extension Array where Element: Sendable {
  /// What `transform` makes of each element, in the order of the elements, worked out on all cores.
  ///
  /// All elements are gone through even where one fails; the error is that of the first that fails, in the array's order,
  /// so that the same input always fails in the same way.
  package func concurrentMap<Output: Sendable, Failure: Error>(
    _ transform: @escaping @Sendable (Element) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    try await concurrentMap(with: ()) { _, element throws(Failure) in try transform(element) }
  }

  /// What `transform` makes of each element, as above; `memory` is what it keeps from an element to the next one, begun
  /// anew for each run of elements that one thread goes through.
  package func concurrentMap<Memory: Sendable, Output: Sendable, Failure: Error>(
    with memory: Memory, _ transform: @escaping @Sendable (inout Memory, Element) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    // So many chunks that a slow one does not leave the other cores idle, so few that a task's cost does not show.
    let length = Swift.max(1, Swift.min(count / 64, 256))
    let chunks = stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
    let limit = Workers.limit ?? chunks.count
    let results = await withTaskGroup(of: (Int, Result<[Output], Failure>).self) { group in
      var results: [Int: Result<[Output], Failure>] = [:]
      for (index, chunk) in chunks.enumerated() {
        if index >= limit, let (done, result) = await group.next() { results[done] = result }
        group.addTask {
          var memory = memory
          return (
            index,
            Result { () throws(Failure) in try chunk.map { element throws(Failure) in try transform(&memory, element) }
            }
          )
        }
      }
      for await (done, result) in group { results[done] = result }
      return results
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(count)
    for index in chunks.indices {
      if let output = try results[index]?.get() { outputs += output }
    }
    return outputs
  }
}
