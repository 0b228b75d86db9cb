import Foundation
public import Testing

/// Expects `text` to be what the file `name` in the folder `Golden` beside the test holds, byte for byte.
///
/// With `RECORD=1` in the environment the file is written instead, and the test fails, so that no recording run is
/// taken for a passing one.
public func expectGolden(
  _ text: String, named name: String, testFile: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded Golden/\(name)", sourceLocation: sourceLocation)
    return
  }
  guard FileManager.default.fileExists(atPath: file.path) else {
    Issue.record("Golden/\(name) is not there; RECORD=1 records it", sourceLocation: sourceLocation)
    return
  }
  let golden = FileContents(bytes: [UInt8](try Data(contentsOf: file)))
  let actual = FileContents(bytes: Array(text.utf8))
  if let difference = actual.firstDifference(from: golden) {
    Issue.record("Golden/\(name):\(difference)", sourceLocation: sourceLocation)
  }
}
