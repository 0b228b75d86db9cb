import Diagnostics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The git repository that a site lies in, by way of the `git` command.
///
/// All paths are relative to the site's folder, which may be any folder of the repository.
struct GitRepository {
  private let site: String

  /// The repository around the folder `site`.
  init(around site: String) throws {
    self.site = site
    let outcome = try Self.git(["rev-parse", "--is-inside-work-tree"], in: site)
    if outcome.status != 0, !outcome.reason.contains("not a git repository") {
      // A repository of another owner, say, which git tells how to trust.
      throw GitError.failed(command: "rev-parse", reason: outcome.reason)
    }
    guard outcome.output.line == "true" else { throw GitError.noRepository(site: site) }
  }

  /// The commit that `name` names.
  func commit(_ name: String) throws -> GitCommit {
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]
    // What begins with a hyphen is an option, and never a name.
    guard !name.isEmpty, !name.hasPrefix("-"),
      case let outcome = try Self.git(arguments, in: site), outcome.status == 0
    else { throw GitError.unknownRevision(name, isShallow: try isShallow) }
    return GitCommit(id: outcome.output.line)
  }

  /// The last commit that `HEAD` and the commit that `name` names have in common.
  func mergeBase(withHead name: String) throws -> GitCommit {
    let commit = try commit(name)
    let outcome = try Self.git(["merge-base", commit.id, "HEAD"], in: site)
    guard outcome.status == 0 else { throw GitError.noMergeBase(name, isShallow: try isShallow) }
    return GitCommit(id: outcome.output.line)
  }

  /// The files that the site's folder held at `commit`; links and submodules are left out.
  func entries(at commit: GitCommit) throws -> [GitEntry] {
    let listing = try output(of: ["ls-tree", "-r", "-z", commit.id])
    return listing.split(separator: 0).compactMap { GitEntry(listed: $0) }
  }

  /// What `entries` hold, as files at their paths; one process reads them all.
  func files(_ entries: [GitEntry]) throws -> [SourceFile] {
    if entries.isEmpty { return [] }
    let request = entries.map { $0.blob + "\n" }.joined()
    let answer = try output(of: ["cat-file", "--batch"], input: Array(request.utf8))
    var rest = answer[...]
    return try entries.map { entry in
      // "<id> blob <size>", the bytes, and a line end.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = Int(String(decoding: rest[..<end].split(separator: UInt8(ascii: " ")).last ?? [], as: UTF8.self)),
        rest.distance(from: end, to: rest.endIndex) > size + 1
      else { throw GitError.failed(command: "cat-file --batch", reason: "'\(entry.path)' cannot be read") }
      let bytes = rest[(end + 1)..<(end + 1 + size)]
      rest = rest[(end + 2 + size)...]
      return SourceFile(path: entry.path, bytes: Array(bytes))
    }
  }

  /// The lines of the working tree that differ from `commit`; a file that git does not know yet has changed as a whole.
  func changedLines(since commit: GitCommit) throws -> ChangedLines {
    let diff = try output(of: [
      "diff", "--unified=0", "--inter-hunk-context=0", "--no-ext-diff", "--no-textconv", "--no-color",
      "--find-renames", "--ignore-submodules", "--relative", "--src-prefix=a/", "--dst-prefix=b/", commit.id,
    ])
    let untracked = try output(of: ["ls-files", "-z", "--others", "--exclude-standard"])
    var lines = ChangedLines(diff: diff)
    for path in untracked.split(separator: 0) { lines.addWhole(String(decoding: path, as: UTF8.self)) }
    return lines
  }

  /// The site's folder as the repository names it, with a slash at its end; empty at the repository's top.
  var sitePrefix: String {
    get throws { try output(of: ["rev-parse", "--show-prefix"]).line }
  }

  var isShallow: Bool {
    get throws { try output(of: ["rev-parse", "--is-shallow-repository"]).line == "true" }
  }

  /// What git writes, where it succeeds.
  func output(of arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let outcome = try Self.git(arguments, in: site, input: input)
    guard outcome.status == 0 else {
      throw GitError.failed(command: arguments.first ?? "", reason: outcome.reason)
    }
    return outcome.output
  }

  /// Runs git in `site`, whatever configuration and environment would make it do otherwise.
  private static func git(
    _ arguments: [String], in site: String, input: [UInt8] = []
  ) throws(SystemError) -> Subprocess.Outcome {
    let settings = ["core.quotePath=false", "core.fsmonitor=false"].flatMap { ["-c", $0] }
    // A hook, or a shell that works on another repository, has set variables that say which one is meant.
    let environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
      .merging(["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"]) { _, ours in ours }
    let process = Subprocess(
      program: "git", arguments: ["--no-pager", "-C", site] + settings + arguments,
      environment: environment.map { "\($0.key)=\($0.value)" }.sorted())
    return try process.run(input: input)
  }
}

extension Subprocess.Outcome {
  /// What git says of a command that failed, on one line.
  fileprivate var reason: String {
    String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension [UInt8] {
  /// The text without the line end after it.
  fileprivate var line: String { String(decoding: last == UInt8(ascii: "\n") ? dropLast() : self[...], as: UTF8.self) }
}
