public import Diagnostics
import YAML

extension FrontMatter {
  /// What stands under the key `name` of `extra`, as text; `nil` where there is no such key.
  public func extra(_ name: String) -> String? {
    guard let entry = extra.first(where: { $0.key.text == name }), case .scalar(let scalar) = entry.value,
      !scalar.isNull
    else { return nil }
    return scalar.text
  }

  /// What is wrong with `extra`, which stands in `source`, where `keys` are those that the team declares.
  ///
  /// Where it declares none, nothing but other programs reads them, and nothing is wrong.
  public func faults(ofExtraIn source: SourceFile, declared keys: [ExtraKey]) -> [Diagnostic] {
    if keys.isEmpty || extra.isEmpty { return [] }
    var fields = Fields(extra, in: source, codes: .frontMatter)
    for key in keys {
      switch key.kind {
      case .text: _ = fields.text(key.name)
      case .flag: _ = fields.flag(key.name)
      case .url:
        guard let scalar = fields.scalar(key.name) else { continue }
        if !scalar.text.isWebAddress {
          fields.report(
            "'\(key.name)' must be a web address, or a path that begins with '/', not '\(scalar.text)'",
            at: scalar.bytes)
        }
      }
    }
    return fields.finish()
  }
}

extension String {
  /// Whether it begins with `https://` or `http://`, or is a path from the root of the host.
  fileprivate var isWebAddress: Bool {
    // By bytes, as browsers do: to Swift, a '/' and an accent behind it are one character.
    let bytes = lowercased().utf8
    func begins(_ start: String) -> Bool { bytes.starts(with: start.utf8) }
    return begins("https://") || begins("http://") || begins("/") && !begins("//") && !begins("/\\")
  }
}
