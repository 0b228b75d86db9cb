import Content
import Diagnostics
import Facts
import SwiftFacts

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads Swift code in a process of its own.
///
/// swift-syntax goes as deep as code nests, and takes long for code that is not closed: twenty thousand brackets exhaust its
/// stack, a hundred and twenty-eight keep it busy for minutes. Neither may end or stall a run.
struct SwiftReader {
  let request: SwiftRequest

  /// What the code says; where the parser cannot bear a file, nothing but that.
  /// - Throws: That no process can be started.
  func reply() throws -> (reply: SwiftReply, isWhole: Bool) {
    if request.modules.allSatisfy(\.files.isEmpty) { return (SwiftReply(facts: FactSet(), diagnostics: []), true) }
    let input = try request.encoded()
    if let reply = try run(input).reply() { return (reply, true) }
    // Once more, a file at a time, to know which one it was.
    let outcome = try run(input, "--one-by-one")
    if let reply = try outcome.reply() { return (reply, true) }
    // Swift may say something of its own behind the name of the file.
    let paths = Set(request.modules.flatMap(\.files).map(\.path))
    let lines = String(decoding: outcome.errors, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let path = lines.last(where: paths.contains) else {
      throw SystemError("Swift code cannot be read by another process of this program", number: EIO)
    }
    let message =
      "the Swift parser \(outcome.isLate ? "takes too long for" : "ends on") this file, so that no facts are read; "
      + "divide what nests deep in it, or leave it out of 'facts'"
    let fault = Diagnostic(.sourceSyntax, message, at: SourceRange(path: path, bytes: 0..<0))
    return (SwiftReply(facts: FactSet(), diagnostics: [fault]), false)
  }

  private func run(_ input: [UInt8], _ options: String...) throws -> Subprocess.Outcome {
    // A crash is an answer here, and nobody reads what Swift would tell of it.
    let environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let jobs = Workers.limit.map { ["-j", "\($0)"] } ?? []
    return try Subprocess(
      program: Self.executable, arguments: [ReadSwiftCommand.name] + jobs + options,
      environment: environment.map { "\($0)=\($1)" }
    ).run(input: input)
  }

  /// This program.
  private static var executable: String {
    #if os(Linux)
    "/proc/self/exe"
    #else
    Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
  }
}

extension Subprocess.Outcome {
  /// The reply, if there is one.
  fileprivate func reply() throws -> SwiftReply? {
    status == 0 ? try JSONDecoder().decode(SwiftReply.self, from: Data(output)) : nil
  }

  /// Whether the process was ended for the time that it took.
  fileprivate var isLate: Bool { status == -SIGXCPU || status == -SIGKILL }
}
