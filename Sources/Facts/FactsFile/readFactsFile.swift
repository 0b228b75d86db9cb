public import Diagnostics
import YAML

/// Reads a facts file, as ``FactsFileWriter`` or a test of an app writes it.
///
/// - Parameters:
///   - source: The file. What it says of no module belongs to the one that bears its name: `android` for `android.json`.
///   - language: The language of labels that name none.
/// - Returns: The facts, whose ranges point into the file; `nil` where it cannot be read at all. And what is wrong, which is
///   cut where it is much.
public func readFactsFile(
  _ source: SourceFile, language: Language
) -> (facts: FactSet?, diagnostics: [Diagnostic]) {
  let (root, faults) = readJSON(in: source, codes: .facts)
  guard let root else { return (nil, faults) }
  guard case .mapping(let entries, _) = root else {
    let fault = Diagnostic(.factsFile, "a facts file must be an object", at: source.range(root.bytes))
    return (nil, faults + [fault])
  }
  var object = Fields(entries, in: source, codes: .facts)
  let facts = FactsFileReader(module: source.moduleName, language: language).facts(in: &object)
  var all = FaultList()
  all.add(faults + object.finish())
  return (facts, all.diagnostics)
}
