extension JSON {
  /// The value for people: two spaces a level; a list or an object of single values on one line where 100 columns hold it.
  package func indented(by indentation: Int = 0) -> String {
    if let line, line.count + indentation <= 100 { return line }
    let margin = String(repeating: " ", count: indentation)
    switch self {
    case .array(let values):
      let lines = values.map { "\(margin)  \($0.indented(by: indentation + 2))" }
      return "[\n\(lines.joined(separator: ",\n"))\n\(margin)]"
    case .object(let members):
      let lines = members.map { "\(margin)  \(JSON.string($0).text): \($1.indented(by: indentation + 2))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(margin)}"
    default: return text
    }
  }

  /// The value on one line, if it holds single values only.
  private var line: String? {
    switch self {
    case .array(let values) where values.allSatisfy(\.isSingle):
      "[\(values.map(\.text).joined(separator: ", "))]"
    case .object(let members) where members.allSatisfy(\.value.isSingle):
      "{\(members.map { "\(JSON.string($0).text): \($1.text)" }.joined(separator: ", "))}"
    default: nil
    }
  }

  private var isSingle: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
