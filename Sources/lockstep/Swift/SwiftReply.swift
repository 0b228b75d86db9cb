import Diagnostics
import Facts

/// What was read from Swift code.
struct SwiftReply: Codable {
  let facts: FactSet
  let diagnostics: [Diagnostic]
}
