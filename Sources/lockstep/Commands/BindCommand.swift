import ArgumentParser
import Diagnostics
import Drift

struct BindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind", abstract: "Binds the lists that nothing binds yet and that look like an enum or a flow.")

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Flag(help: "Writes nothing; shows the directives, and prints a diff for 'git apply'.")
  var dryRun = false

  func run() async throws {
    let inspection = try await Run.inspect(site)
    let suggestions = try inspection.suggestedBindings()
    if suggestions.isEmpty {
      return Output.write("nothing to bind: no list that nothing binds looks like an enum or a flow\n")
    }
    let files = inspection.filesByPath
    let changes = Dictionary(grouping: suggestions, by: \.path).sorted { $0.key < $1.key }
      .compactMap { path, suggestions in
        files[path].map { (before: $0, after: $0.applying(suggestions.map(\.edit))) }
      }
    Output.write(suggestions.map { $0.listing(at: line(of: $0, in: files)) }.joined())
    if dryRun {
      return Output.write(diff: changes.map { UnifiedDiff(from: $0.before, to: $0.after).text }.joined())
    }
    for (before, after) in changes {
      do {
        try DiskHandle.replace(before.path, under: site, holding: before.bytes, with: after.bytes)
      } catch {
        throw ExitStatus.unreadable(because: error)
      }
    }
    let outcome = try await Run(options: RunOptions(site: site, publishes: false)).outcome()
    Output.write(
      "bound \(suggestions.count) \(suggestions.count == 1 ? "list" : "lists"); \(outcome.summary.sentence)\n")
    if let status = ExitStatus.of(outcome.diagnostics) { throw status }
  }

  private func line(of suggestion: SuggestedBinding, in files: [String: SourceFile]) -> Int? {
    files[suggestion.path].map { LineTable($0).position(at: suggestion.range.bytes.lowerBound).line }
  }
}
