import Foundation

// bench [reading] [check] [build [ARTICLES…]]   all of them without arguments
// bench corpus ARTICLES FOLDER                  writes the site that `build` builds, for a profiler
//
// LOCKSTEP, FLOOR and HUGO in the environment say where the programs are that `build` compares.
let arguments = CommandLine.arguments.dropFirst()
let sizes = arguments.compactMap(Int.init)
let parts = arguments.filter { Int($0) == nil }
let environment = ProcessInfo.processInfo.environment

do {
  if arguments.first == "corpus", let count = sizes.first, let folder = arguments.last {
    try Corpus(count: count).write(to: folder)
    exit(0)
  }
  if arguments.isEmpty {
    // Each in a process of its own: the system counts the most memory that a program's parent had as the program's.
    for part in ["reading", "check", "build"] {
      let process = try Process.run(URL(filePath: CommandLine.arguments[0]), arguments: [part])
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw BenchmarkError(message: "'bench \(part)' failed") }
    }
  }
  if parts.contains("reading") { ReadingCost.report() }
  if parts.contains("check") { try await CheckCost(of: SyntheticSite(articles: 10_000, enums: 50)).report() }
  if parts.contains("build") {
    guard let lockstep = environment["LOCKSTEP"], let floor = environment["FLOOR"] else {
      throw BenchmarkError(message: "LOCKSTEP and FLOOR name no programs; 'make bench' builds both")
    }
    let memory = "/dev/shm"
    let cost = BuildCost(
      lockstep: lockstep, floor: floor, hugo: environment["HUGO"].flatMap { $0.isEmpty ? nil : $0 },
      folder: FileManager.default.fileExists(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path)
    for count in sizes.isEmpty ? [1000, 10_000, 100_000] : sizes {
      try cost.report(articles: count, rounds: count > 20_000 ? 1 : 3)
    }
  }
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(3)
}
