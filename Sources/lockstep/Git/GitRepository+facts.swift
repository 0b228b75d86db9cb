import Diagnostics
import Facts

extension GitRepository {
  /// What the code said at `commit`, by the `lockstep.yml` of that time, or by `today` where there was none.
  ///
  /// The sources of that time are read as those of today are: from a folder.
  /// - Throws: That they could not all be read then: what is missing would be taken for new.
  func facts(at commit: GitCommit, today: SourceFile) async throws -> FactSet {
    let entries = try entries(at: commit)
    let written = try files(entries.filter { $0.path == Configuration.fileName }).first
    for file in [written, today].compactMap({ $0 }) {
      guard let configuration = Configuration.read(file).configuration else { continue }
      let sources = configuration.facts.sources.map { $0.path.split(separator: "/").filter { $0 != "." } }
      let wanted = entries.filter { entry in
        let parts = entry.path.split(separator: "/")
        return Self.suffixes.contains { entry.path.hasSuffix($0) } && sources.contains { parts.starts(with: $0) }
      }
      let folder = try TemporaryFolder()
      try folder.fill(with: files(wanted))
      guard let groundwork = try await Groundwork.read(file, site: folder.path).groundwork else { continue }
      guard groundwork.factsAreSound else { throw GitError.unreadableFacts(groundwork.errors.first) }
      return groundwork.facts
    }
    throw GitError.unreadableFacts(nil)
  }

  /// How the names of files end that facts are read from.
  private static let suffixes = [".swift", ".xcstrings", ".strings", ".stringsdict", ".json", ".yaml", ".yml"]
}
