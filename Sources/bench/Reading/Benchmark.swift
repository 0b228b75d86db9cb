/// A measured piece of work.
struct Benchmark {
  /// What is measured, as the table says it.
  let name: String

  /// How many times a round does it, so that the clock's own cost does not show.
  let repetitions: Int

  /// The work; what it returns keeps the compiler from leaving it out.
  let work: () -> Int

  /// Microseconds that the work takes once: the fastest of 300 short rounds, which other programs disturbed least.
  func microseconds() -> Double {
    let clock = ContinuousClock()
    var sum = 0
    let rounds = (0..<300).map { _ in
      clock.measure { for _ in 0..<repetitions { sum &+= work() } }
    }
    precondition(sum != 0, "'\(name)' did nothing")
    return (rounds.min() ?? .zero) / .microseconds(repetitions)
  }
}
