import Content
import Diagnostics
import Facts
import Site
import YAML

/// What `lockstep.yml` says, each part in the words of the room that needs it.
struct Configuration {
  static let fileName = "lockstep.yml"

  var content: ContentSettings
  var facts: FactSettings
  var site: SiteSettings

  /// The file in the folder `site`.
  static func file(in site: String) throws -> SourceFile {
    guard try FolderEntry.kind(of: fileName, under: site) == .file else { throw MissingConfiguration(site: site) }
    return try SourceFile(reading: fileName, under: site)
  }

  /// Reads `source`: its keys are handed from room to room, and what no room asks for is a fault.
  static func read(_ source: SourceFile) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
    let (fields, faults) = readFields(in: source, codes: .configuration)
    guard var fields else { return (nil, faults) }
    let configuration = Configuration(
      content: ContentSettings(from: &fields), facts: FactSettings(from: &fields), site: SiteSettings(from: &fields))
    return (configuration, faults + fields.finish())
  }
}
