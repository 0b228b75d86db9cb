import ArgumentParser
import Diagnostics

struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Makes the edits that are the one obvious repair of a finding.")

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Flag(help: "Writes nothing; prints the first round of edits as a diff for 'git apply'.")
  var dryRun = false

  /// How often edits may make room for others; a site whose fixes never end is left as the last round has it.
  private static let mostRounds = 10

  func run() async throws {
    var fixed = 0
    var paths: Set<String> = []
    var outcome = try await outcome()
    for _ in 0..<Self.mostRounds {
      let round = FixRound(outcome.diagnostics, file: outcome.fixableFile)
      if dryRun {
        return Output.write(diff: round.files.map { UnifiedDiff(from: $0.before, to: $0.after).text }.joined())
      }
      if round.files.isEmpty { break }
      for (before, after) in round.files {
        do {
          try DiskHandle.replace(before.path, under: site, holding: before.bytes, with: after.bytes)
        } catch {
          throw Run.failure(error, ExitStatus.unreadable)
        }
        paths.insert(before.path)
      }
      fixed += round.applied.count
      outcome = try await self.outcome()
    }
    let places = paths.isEmpty ? "" : " in \(paths.count) \(paths.count == 1 ? "file" : "files")"
    let (errors, warnings) = (outcome.summary.errors, outcome.summary.warnings)
    Output.write(
      "fixed \(fixed) \(fixed == 1 ? "finding" : "findings")\(places); \(errors) \(errors == 1 ? "error" : "errors") and "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings") left\n")
    if let status = ExitStatus.of(outcome.diagnostics) { throw status }
  }

  private func outcome() async throws -> RunOutcome {
    do {
      return try await Run(options: RunOptions(site: site, publishes: false)).build()
    } catch let error as MissingConfiguration {
      throw Run.failure(error, ExitStatus.usage)
    } catch {
      throw Run.failure(error, ExitStatus.unreadable)
    }
  }
}

extension RunOutcome {
  /// The file at `path`, if it is a writer's own: an article, a partial, a template or `lockstep.yml`, and no source of
  /// facts.
  fileprivate func fixableFile(_ path: String) -> SourceFile? {
    let facts = inspection?.groundwork.sources.files ?? []
    return facts.contains { $0.path == path } ? nil : sources[path]
  }
}
