import Foundation
import TestSupport

/// Whether this machine can hold JSON against a schema: `apt-get install python3-jsonschema`.
let hasJSONSchema: Bool = {
  do { return try python("import jsonschema", in: Folder()).isEmpty } catch { return false }
}()

/// What is wrong with `facts`, as `docs/reference/facts.schema.json` has it; empty where nothing is.
func validation(of facts: String) throws -> String {
  let schema = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/reference/facts.schema.json").standardized
  let folder = try Folder([
    "facts.json": facts, "schema.json": String(contentsOf: schema, encoding: .utf8),
  ])
  return try python(
    """
    import json, jsonschema
    schema = json.load(open('schema.json'))
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open('facts.json'))):
        print(error.message)
    """, in: folder)
}

/// What `script` prints in `folder`, errors included.
private func python(_ script: String, in folder: Folder) throws -> String {
  try output(of: "python3", "-c", script, in: folder)
}

/// What a program prints in `folder`, errors included.
func output(of program: String, _ arguments: String..., in folder: Folder) throws -> String {
  try folder.change(".output", to: "")
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.currentDirectoryURL = URL(filePath: folder.path)
  let output = try FileHandle(forWritingTo: URL(filePath: folder.path(of: ".output")))
  process.standardOutput = output
  process.standardError = output
  try process.run()
  process.waitUntilExit()
  return try folder.read(".output").text
}
