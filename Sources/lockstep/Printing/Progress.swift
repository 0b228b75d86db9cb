import Synchronization

/// Tells, on a terminal, how far long work has come; in a pipe it says nothing.
final class Progress: Sendable {
  private let state = Mutex<(done: Int, shown: ContinuousClock.Instant)>((0, .now))
  private let total: Int
  private let isShown: Bool

  /// The progress of work on `total` pages.
  init(of total: Int) {
    self.total = total
    isShown = Output.errorsAreOnTerminal
  }

  /// Notes that a page is done; called on any thread.
  func advance() {
    if !isShown { return }
    let done = state.withLock { state -> Int? in
      state.done += 1
      // What takes no longer than a reader's glance needs no line.
      guard state.shown.duration(to: .now) > .milliseconds(250) else { return nil }
      state.shown = .now
      return state.done
    }
    if let done { Output.writeError("\r\(done) of \(total) pages", terminator: "") }
  }

  /// Takes the line away.
  func end() {
    if isShown { Output.writeError("\r\u{1B}[K", terminator: "") }
  }
}
