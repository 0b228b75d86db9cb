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
    try CommittedFile(name: FactLock.fileName, old: old, command: "lockstep lock")
      .update(to: text, in: site, check: check)
  }
}
