import ArgumentParser
import Diagnostics
import Facts

struct LockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Remembers today's labels in lockstep.lock, so that a rename is known as one.")

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Flag(help: "Writes nothing; exits with 1 where the file would change.")
  var check = false

  func run() async throws {
    let inspection = try await Run.inspect(site)
    let groundwork = inspection.groundwork
    let bound = inspection.boundEnums
    let text = groundwork.lock.updated(with: groundwork.facts) { bound.contains($0) }.text
    let old = groundwork.lockFile
    // A site that has nothing to remember needs no file.
    if old == nil, bound.isEmpty { return Output.write("nothing to remember: no article binds an enum\n") }
    if let old, old.bytes == Array(text.utf8) { return Output.write("\(FactLock.fileName) is up to date\n") }
    if check {
      Output.write(diff: UnifiedDiff(from: old, to: SourceFile(path: FactLock.fileName, text: text)).text)
      Output.writeError("error: \(FactLock.fileName) is out of date; run 'lockstep lock'")
      throw ExitStatus.findings
    }
    do {
      try DiskHandle.replace(FactLock.fileName, under: site, holding: old?.bytes, with: Array(text.utf8))
    } catch {
      throw Run.failure(error, ExitStatus.unreadable)
    }
    Output.write("wrote \(FactLock.fileName)\n")
  }
}
