public import Diagnostics

/// Reads the JSON (RFC 8259) in `source` as the values that YAML has, so that ``Fields`` decodes both.
///
/// Numbers, `true`, `false` and `null` are plain scalars, as they are written. A name that an object has twice is a fault;
/// so is a text of more than 64 MiB or 100 levels.
/// - Parameters:
///   - source: The file; a byte order mark at its start is passed over.
///   - codes: The codes of which `syntax` is given to every fault.
/// - Returns: The value, which is nil where the text cannot be read to its end; and the faults.
public func readJSON(in source: SourceFile, codes: YAMLCodes) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
  let fault: JSONFault
  if source.bytes.count > JSONLimits.bytes {
    fault = JSONFault(
      "\(source.bytes.count) bytes of JSON are too many; at most \(JSONLimits.bytes) are read", at: 0..<0)
  } else if let offset = source.firstByteThatIsNotUTF8 {
    fault = JSONFault("a byte that is not UTF-8", at: offset..<offset + 1)
  } else {
    var reader = JSONReader(source.bytes, from: source.byteOrderMark.upperBound)
    do throws(JSONFault) {
      let node = try reader.document()
      return (node, reader.faults.map { $0.diagnostic(codes.syntax, in: source) })
    } catch {
      return (nil, (reader.faults + [error]).map { $0.diagnostic(codes.syntax, in: source) })
    }
  }
  return (nil, [fault.diagnostic(codes.syntax, in: source)])
}
