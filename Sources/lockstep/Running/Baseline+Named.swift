import Diagnostics
import Site

extension Baseline {
  /// A baseline, and the file it was read from.
  typealias InFile = (entries: Baseline, file: SourceFile)

  /// The baseline that `options` name, if they name one, and what is wrong with its lines.
  static func named(by options: RunOptions) throws -> (baseline: InFile?, diagnostics: [Diagnostic]) {
    guard let path = options.baseline else { return (nil, []) }
    let file: SourceFile
    do {
      let bytes = try DiskHandle(named: path).contents()
      file = SourceFile(path: try RealPath(path).path(from: RealPath(options.site)), bytes: bytes)
    } catch {
      throw UnreadableBaseline(path: path, reason: (error as? DiskError)?.reason ?? "\(error)")
    }
    let (entries, diagnostics) = read(file)
    return ((entries, file), diagnostics)
  }
}
