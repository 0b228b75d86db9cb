import Diagnostics
import Facts

/// What a run knows before it looks at any article: `lockstep.yml`, and what the code says.
struct Groundwork {
  /// `lockstep.yml`.
  let file: SourceFile

  let configuration: Configuration
  let sources: FactSources
  let facts: FactSet

  /// Reads what `file`, the `lockstep.yml` of the folder `site`, asks for; `nil` where the file is no such.
  static func read(_ file: SourceFile, site: String) throws -> (groundwork: Groundwork?, diagnostics: [Diagnostic]) {
    var findings = Findings()
    guard let configuration = findings.take(Configuration.read(file)) else { return (nil, findings.diagnostics) }
    let sources = try findings.take(FactSources.read(configuration.facts, content: configuration.content, site: site))
    let facts = findings.take(sources.facts(configuration.facts, content: configuration.content))
    let groundwork = Groundwork(file: file, configuration: configuration, sources: sources, facts: facts)
    return (groundwork, findings.diagnostics)
  }

  /// The files that were read, for code frames.
  var files: [SourceFile] { [file] + sources.files }
}
