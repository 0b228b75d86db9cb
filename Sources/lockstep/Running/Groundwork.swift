import Diagnostics
import Facts

/// What a run knows before it looks at any article: `lockstep.yml`, and what the code says.
struct Groundwork {
  /// `lockstep.yml`.
  let file: SourceFile

  let configuration: Configuration
  let sources: FactSources
  let facts: FactSet

  /// Whether all sources that are configured were found and read; otherwise what is missing is not known to be.
  let factsAreWhole: Bool

  /// What keeps it from being all that is asked for: errors of `lockstep.yml`, of sources, of the lock.
  let errors: [Diagnostic]

  /// `lockstep.lock`; `nil` where there is none.
  let lockFile: SourceFile?

  /// What it remembers.
  let lock: FactLock

  /// Reads what `file`, the `lockstep.yml` of the folder `site`, asks for; `nil` where the file is no such.
  static func read(
    _ file: SourceFile, site: String
  ) async throws -> (groundwork: Groundwork?, diagnostics: [Diagnostic]) {
    var findings = Findings()
    guard let configuration = findings.take(Configuration.read(file)) else { return (nil, findings.diagnostics) }
    let sources = try findings.take(FactSources.read(configuration.facts, site: site))
    let (facts, areWhole) = findings.take(try sources.facts(configuration.facts, content: configuration.content))
    let hasLock = try FolderEntry.kind(of: FactLock.fileName, under: site) != nil
    let lockFile = hasLock ? try SourceFile(reading: FactLock.fileName, under: site) : nil
    let lock = lockFile.map { findings.take(FactLock.read($0)) } ?? .empty
    let groundwork = Groundwork(
      file: file, configuration: configuration, sources: sources, facts: facts, factsAreWhole: areWhole,
      errors: findings.diagnostics.filter { $0.severity == .error }.inReadingOrder(), lockFile: lockFile, lock: lock)
    return (groundwork, findings.diagnostics)
  }

  /// Whether the facts can be taken for all that the code says, as whoever remembers or compares them must.
  var factsAreSound: Bool { factsAreWhole && !errors.contains { $0.range.path != FactLock.fileName } }

  /// The files that were read, for code frames.
  var files: [SourceFile] { [file] + sources.files + (lockFile.map { [$0] } ?? []) }
}
