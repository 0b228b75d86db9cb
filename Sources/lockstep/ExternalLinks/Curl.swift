import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Asks servers whether an address answers, by way of the `curl` command.
struct Curl {
  /// What a server said, or what kept it from saying anything.
  enum Answer: Equatable {
    /// A status of HTTP, after all redirects.
    case status(Int)
    /// The number with which curl gave up (curl's manual, "Exit codes").
    case failure(Int)
  }

  /// Whom a server's owner may ask about the requests.
  let contact: String?

  /// Asks for each of `urls`, no two of which are on one host, at the same time.
  ///
  /// - Throws: That there is no such command, or that it is too old (before 7.75).
  func answers(to urls: [String], headOnly: Bool) throws -> [String: Answer] {
    let agent = "Lockstep/\(Lockstep.configuration.version) (checks links\(contact.map { "; \($0)" } ?? ""))"
    var lines = [
      "parallel", "silent", "location", "globoff", "max-redirs = 8", "connect-timeout = 10",
      "max-time = 20", "proto = \"=http,https\"", "proto-redir = \"=http,https\"", "user-agent = \(Self.quoted(agent))",
      "write-out = \"%{urlnum} %{http_code} %{exitcode}\\n\"",
    ]
    // Some servers know no HEAD; of what they send in its place, a byte is enough.
    lines.append(headOnly ? "head" : "range = \"0-0\"")
    for url in urls { lines += ["url = \(Self.quoted(url))", "output = \"/dev/null\""] }
    let outcome = try Subprocess(
      program: "curl", arguments: ["--disable", "--config", "-"],
      environment: ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }.sorted()
    ).run(input: Array((lines.joined(separator: "\n") + "\n").utf8))
    var answers: [String: Answer] = [:]
    for line in String(decoding: outcome.output, as: UTF8.self).split(separator: "\n") {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 3, urls.indices.contains(numbers[0]) else { continue }
      answers[urls[numbers[0]]] = numbers[2] == 0 || numbers[2] == 63 ? .status(numbers[1]) : .failure(numbers[2])
    }
    // One that says nothing of any address has not understood what it was asked.
    if answers.isEmpty { throw Failure(reason: String(decoding: outcome.errors, as: UTF8.self)) }
    return answers
  }

  /// The command did not do what it was asked.
  struct Failure: Error, CustomStringConvertible {
    let reason: String
    var description: String { "'curl' cannot ask servers: \(reason.isEmpty ? "it says nothing" : reason)" }
  }

  /// `text` as a value of curl's configuration.
  private static func quoted(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(String(plain.unicodeScalars.filter { $0.value >= 32 }.map(Character.init)))\""
  }
}
