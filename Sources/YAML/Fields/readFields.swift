public import Diagnostics

/// Reads YAML that holds keys and values, as strictly as ``readYAML(in:bytes:codes:limits:)``.
/// - Parameters:
///   - source: The file.
///   - bytes: Where in it the YAML stands; nil for the whole file after its byte order mark.
///   - codes: The codes of faults, and of those that ``Fields`` finds later.
/// - Returns: The fields, none in an empty text, nil where the text cannot be read or is no mapping; and the faults.
public func readFields(
  in source: SourceFile, bytes: Range<Int>? = nil, codes: YAMLCodes
) -> (fields: Fields?, diagnostics: [Diagnostic]) {
  let (node, faults) = readYAML(in: source, bytes: bytes, codes: codes)
  switch node {
  case nil:
    return (faults.isEmpty ? Fields([], in: source, codes: codes) : nil, faults)
  case .scalar(let scalar)? where scalar.isNull:
    return (Fields([], in: source, codes: codes), faults)
  case .mapping(let entries, _)?:
    return (Fields(entries, in: source, codes: codes), faults)
  case let other?:
    let found = other.asWritten(in: source)
    let fault = Diagnostic(
      codes.value, "the text must hold keys and values, as in 'key: value', not \(found)", at: source.range(other.bytes)
    )
    return (nil, faults + [fault])
  }
}
