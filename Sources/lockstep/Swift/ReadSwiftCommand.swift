import ArgumentParser
import Content
import Diagnostics
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

/// Reads a ``SwiftRequest`` from standard input, and writes a ``SwiftReply``; what else it takes ends it.
struct ReadSwiftCommand: AsyncParsableCommand {
  static let name = "read-swift"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Reads Swift code for another process of Lockstep's.", shouldDisplay: false)

  @Flag(help: "Reads one file after the other, and names each before it does, on standard error.")
  var oneByOne = false

  @Option(name: .customShort("j"), help: "How many files are read at a time.")
  var jobs: Int?

  func run() async throws {
    try await Workers.$limit.withValue(jobs) { try await read() }
  }

  private func read() async throws {
    let bytes = try Input.bytes(of: "-")
    limit(forBytes: bytes.count)
    let request = try SwiftRequest(decoding: bytes)
    var modules: [ParsedModule] = []
    for module in request.modules {
      if oneByOne { for file in module.files { tryOut(file, of: request) } }
      modules.append(ParsedModule(name: module.name, files: await module.files.concurrentMap { ParsedFile($0) }))
    }
    let (facts, diagnostics) = readFacts(in: modules, labelNames: request.labelNames, language: request.language)
    let reply = try JSONEncoder().encode(SwiftReply(facts: facts, diagnostics: diagnostics))
    Output.write(String(decoding: reply, as: UTF8.self))
  }

  /// Names `file`, and reads it alone.
  private func tryOut(_ file: SourceFile, of request: SwiftRequest) {
    Output.writeError(file.path)
    _ = readFacts(
      in: [SourceModule(name: "", files: [file])], labelNames: request.labelNames, language: request.language)
  }

  /// Has the system end this process once it takes several times what honest code does: in debug that is 5 s a megabyte.
  private func limit(forBytes count: Int) {
    for (resource, most) in [(RLIMIT_CPU, 3 + count / 50_000), (RLIMIT_AS, (2 << 30) + 500 * count), (RLIMIT_CORE, 0)] {
      var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
      setrlimit(Self.resource(resource), &limit)
    }
  }

  #if canImport(Glibc)
  private static func resource(_ resource: __rlimit_resource) -> __rlimit_resource_t {
    __rlimit_resource_t(resource.rawValue)
  }
  #else
  private static func resource(_ resource: Int32) -> Int32 { resource }
  #endif
}
