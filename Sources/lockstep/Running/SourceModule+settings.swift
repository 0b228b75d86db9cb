import Diagnostics
import Facts
import SwiftFacts

extension SourceModule {
  /// Reads the modules that `settings` name; a path that leads to no source is a fault of `lockstep.yml`.
  static func read(
    _ settings: FactSettings, site: String
  ) throws -> (modules: [SourceModule], diagnostics: [Diagnostic]) {
    var modules: [SourceModule] = []
    var diagnostics: [Diagnostic] = []
    for source in settings.swift {
      if let module = try read(source.path, site: site) {
        modules.append(module)
      } else {
        let message = "'\(source.path)' must be a folder or a Swift file inside the site's folder"
        diagnostics.append(Diagnostic(.configurationValue, message, at: source.range))
      }
    }
    return (modules, diagnostics)
  }
}
