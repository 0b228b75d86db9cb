import Foundation
import TestSupport

/// Python with the package `jsonschema`, where it is installed.
struct SchemaValidator {
  private let python: String

  /// The first Python that has it.
  static func find() -> SchemaValidator? {
    ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
      .map(SchemaValidator.init)
      .first { $0.hasPackage }
  }

  /// What the SARIF schema finds wrong with the text, a line a fault.
  func faults(of text: String) throws -> String {
    let schema = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Schemas/sarif-schema-2.1.0.json")
    let folder = try Folder(["log.sarif": text, "faults": ""])
    let output = try FileHandle(forWritingTo: URL(filePath: folder.path(of: "faults")))
    try run(Self.program, schema.path, folder.path(of: "log.sarif"), output: output)
    return try folder.read("faults").text
  }

  private var hasPackage: Bool {
    guard FileManager.default.isExecutableFile(atPath: python) else { return false }
    do { return try run("import jsonschema", output: .nullDevice) == 0 } catch { return false }
  }

  @discardableResult
  private func run(_ program: String, _ arguments: String..., output: FileHandle) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", program] + arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static let program = """
    import json, sys, jsonschema
    schema, log = [json.load(open(path, encoding="utf-8")) for path in sys.argv[1:]]
    for fault in jsonschema.Draft4Validator(schema).iter_errors(log): print(fault.message)
    """
}
