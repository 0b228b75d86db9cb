import Diagnostics

/// What is wrong with a JSON text.
struct JSONFault: Error {
  let message: String

  /// Byte offsets in the file.
  let bytes: Range<Int>

  /// What explains it elsewhere in the file, if anything does.
  let remark: (message: String, bytes: Range<Int>)?

  init(_ message: String, at bytes: Range<Int>, remark: (message: String, bytes: Range<Int>)? = nil) {
    self.message = message
    self.bytes = bytes
    self.remark = remark
  }

  func diagnostic(_ code: Code, in source: SourceFile) -> Diagnostic {
    let notes = remark.map { [Note($0.message, at: source.range($0.bytes))] } ?? []
    return Diagnostic(code, message, at: source.range(bytes), notes: notes)
  }
}
