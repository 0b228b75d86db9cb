import Diagnostics

extension Run {
  /// The outcome of all stages; what the machine cannot do is told, and ends the command.
  func outcome() async throws -> RunOutcome {
    do {
      return try await build()
    } catch let error as MissingConfiguration {
      throw ExitStatus.usage(because: error)
    } catch let error as OutputNotApart {
      throw ExitStatus.usage(because: error)
    } catch let error as UnreadableBaseline {
      throw ExitStatus.usage(because: error)
    } catch {
      throw ExitStatus.unreadable(because: error)
    }
  }
}
