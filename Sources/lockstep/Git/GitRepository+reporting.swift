import ArgumentParser
import Diagnostics

extension GitRepository {
  /// What `work` yields; what git cannot tell is printed, and ends the command with its status.
  static func reporting<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch let error as GitError {
      throw Run.failure(error, error.isUsage ? ExitStatus.usage : ExitStatus.unreadable)
    } catch let error as MissingConfiguration {
      throw Run.failure(error, ExitStatus.usage)
    } catch {
      throw Run.failure(error, ExitStatus.unreadable)
    }
  }

  /// The lines that differ from the last commit that `HEAD` has in common with the commit that `name` names.
  static func changedLines(since name: String, site: String) async throws -> ChangedLines {
    try await reporting {
      let repository = try GitRepository(around: site)
      return try repository.changedLines(since: repository.mergeBase(withHead: name))
    }
  }
}
