import Content
import Testing

@Suite struct `Mapping on all cores` {
  struct Refusal: Error, Equatable { let number: Int }

  @Test(arguments: [0, 1, 2, 255, 256, 257, 1_000, 5_000])
  func `results come in the order of the elements`(count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test func `the error is that of the first element that fails`() async {
    await #expect(throws: Refusal(number: 7)) {
      try await Array(0..<5_000).concurrentMap { number throws(Refusal) in
        if number % 1_000 == 7 { throw Refusal(number: number) }
        return number
      }
    }
  }
}
