import ArgumentParser
import Diagnostics
import Facts

/// The forms in which facts are printed.
enum FactsFormat: String, CaseIterable, ExpressibleByArgument {
  /// For programs: what `facts.json` in `lockstep.yml` reads.
  case json
  /// For people: a line a case.
  case text

  /// `facts`, which were read from `files`, in this form.
  func text(of facts: FactSet, files: [SourceFile]) -> String {
    switch self {
    case .json: FactsFileWriter(files: files).text(of: facts)
    case .text: FactsListing(facts).text
    }
  }
}
