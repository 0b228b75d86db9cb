import Diagnostics

/// A file beside `lockstep.yml` that a command keeps up to date and a team commits.
struct CommittedFile {
  let name: String

  /// What it is now; `nil` where it is not there yet.
  let old: SourceFile?

  /// The command that writes it, as people call it.
  let command: String

  /// Writes `text` to it in the folder `site`, where it says something else; with `check`, tells what would change.
  ///
  /// - Throws: The status to end with, after what is wrong was printed.
  func update(to text: String, in site: String, check: Bool) throws {
    let bytes = Array(text.utf8)
    if let old, old.bytes == bytes { return Output.write("\(name) is up to date\n") }
    if check {
      Output.write(diff: UnifiedDiff(from: old, to: SourceFile(path: name, text: text)).text)
      Output.writeError("error: \(name) is out of date; run '\(command)'")
      throw ExitStatus.findings
    }
    do {
      try DiskHandle.replace(name, under: site, holding: old?.bytes, with: bytes)
    } catch {
      throw Run.failure(error, ExitStatus.unreadable)
    }
    Output.write("wrote \(name)\n")
  }
}
