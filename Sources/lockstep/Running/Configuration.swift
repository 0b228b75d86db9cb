import Content
import Diagnostics
import Drift
import Facts
import Site
import YAML

/// What `lockstep.yml` says, each part in the words of the room that needs it.
struct Configuration {
  static let fileName = "lockstep.yml"

  var content: ContentSettings
  var facts: FactSettings
  var site: SiteSettings
  var severity: SeveritySettings

  /// The file in the folder `site`.
  static func file(in site: String) throws -> SourceFile {
    do {
      guard try FolderEntry.kind(of: fileName, under: site) == .file else { throw MissingConfiguration(site: site) }
    } catch let error as DiskError where error.path.isEmpty {
      // The folder itself cannot be opened: that it is none is a wrong command line.
      throw MissingConfiguration(site: site, reason: error.reason)
    }
    return try SourceFile(reading: fileName, under: site)
  }

  /// Reads `source`: its keys are handed from room to room, and what no room asks for is a fault.
  static func read(_ source: SourceFile) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
    let (fields, faults) = readFields(in: source, codes: .configuration)
    guard var fields else { return (nil, faults) }
    let configuration = Configuration(
      content: ContentSettings(from: &fields), facts: FactSettings(from: &fields), site: SiteSettings(from: &fields),
      severity: SeveritySettings(from: &fields))
    configuration.keepOutputApart(&fields)
    return (configuration, faults + fields.finish())
  }

  /// Reports an output folder that holds what the site is made from, or lies in it.
  private func keepOutputApart(_ fields: inout Fields) {
    let output = site.output.split(separator: "/")
    // Where the content folder is the site's own, the output is no content.
    for source in [content.folder, site.templates] + facts.sources.map(\.path) where !source.isEmpty {
      let parts = source.split(separator: "/").filter { $0 != "." }
      guard output.starts(with: parts) || parts.starts(with: output) else { continue }
      let place = fields.valueBytes(of: "output") ?? fields.valueBytes(of: "content") ?? 0..<0
      fields.report("'output' must be a folder apart from '\(source)', which the site is made from", at: place)
    }
  }

  /// The articles and assets of the site in the folder `site`; what lies beside them there for Lockstep is neither.
  func content(ofSite site: String) async throws -> (tree: ContentTree, diagnostics: [Diagnostic]) {
    let sources = facts.sources.map { $0.path.split(separator: "/").filter { $0 != "." }.joined(separator: "/") }
    let ours =
      [
        Self.fileName, Baseline.fileName, FactLock.fileName, PublishedURLs.fileName, self.site.templates,
        self.site.output,
      ] + sources
    return try await ContentTree.read(site: site, settings: content, excluding: content.folder.isEmpty ? ours : [])
  }

  /// What is wrong where the content folder holds no article, or is not there: nobody publishes an empty site on purpose.
  func fault(of content: ContentTree, in file: SourceFile) -> Diagnostic? {
    guard content.articles.isEmpty else { return nil }
    let message = "'\(self.content.folderName)' must be a folder with articles, and it holds none"
    return Diagnostic(.configurationValue, message, at: self.content.range ?? file.range(0..<0))
  }

  /// What is wrong where nothing was compared: a run must not be green because of that.
  ///
  /// Directives without configured facts are one fault, not one each.
  func fault(
    of facts: FactSet, claims: [ComparedClaim], in file: SourceFile, besides findings: Findings
  ) -> Diagnostic? {
    // A faulty directive says itself why nothing is bound.
    if facts.count > 0, findings.haveFaultyDirective { return nil }
    if !self.facts.nameFacts, let claim = claims.first?.claim {
      let note = Note("this binds one", at: SourceRange(path: claim.path, bytes: claim.subject.bytes))
      return Diagnostic(
        .nothingChecked, "articles bind facts, but 'facts' names no source of any",
        at: self.facts.range ?? file.range(0..<0), notes: [note])
    }
    return self.facts.range.flatMap { Check.nothing(in: facts, claims: claims.count, configuration: $0) }
  }
}
