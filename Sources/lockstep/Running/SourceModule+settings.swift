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
      do {
        modules.append(try read(source.path, site: site))
      } catch .unreadable(let path, let reason) {
        throw SourceReadingError.unreadable(path: path, reason: reason)
      } catch {
        diagnostics.append(Diagnostic(.configurationValue, error.description, at: source.range))
      }
    }
    return (modules, diagnostics)
  }
}
