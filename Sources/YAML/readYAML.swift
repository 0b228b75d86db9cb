public import Diagnostics

/// Reads the YAML in `bytes` of `source`, strictly: what YAML allows beyond lists, mappings and single texts is a fault.
///
/// Anchors, aliases, tags, merge keys, directives, keys that are no text, keys that come twice and a second document are
/// faults; so is a text beyond `limits`, those of settings being 65,536 bytes, 2,000 nodes and 20 levels.
/// - Parameters:
///   - source: The file.
///   - bytes: Where in it the YAML stands; nil for the whole file after its byte order mark.
///   - codes: The codes of which `syntax` is given to every fault.
///   - limits: How much is read.
/// - Returns: The value, which is nil where the text is empty or cannot be read to its end; and the faults.
public func readYAML(
  in source: SourceFile, bytes: Range<Int>? = nil, codes: YAMLCodes, limits: YAMLLimits = .settings
) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
  let bytes = bytes ?? source.byteOrderMark.upperBound..<source.bytes.count
  guard bytes.count <= limits.bytes else {
    let fault = Diagnostic(
      codes.syntax, "\(bytes.count) bytes of YAML are too many; at most \(limits.bytes) are read",
      at: source.range(bytes.lowerBound..<bytes.lowerBound))
    return (nil, [fault])
  }
  var reader = NodeReader(source, bytes: bytes, code: codes.syntax, limits: limits)
  do {
    let node = try reader.document()
    return (node, reader.diagnostics)
  } catch {
    return (nil, reader.diagnostics + [error.diagnostic])
  }
}
