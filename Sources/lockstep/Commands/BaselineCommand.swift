import ArgumentParser
import Diagnostics

struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Writes down what a check finds, to be excused until it is mended; afterwards only takes out of that.")

  @Argument(help: "The folder with lockstep.yml.", completion: .directory)
  var site = "."

  @Option(
    name: [.short, .long], help: "The file to write, in place of lockstep.baseline in the site's folder.",
    completion: .file())
  var output: String?

  func run() async throws {
    let path = output ?? "\(site)/\(Baseline.fileName)"
    let place = DiskHandle.place(named: path)
    let isThere: Bool
    do {
      isThere = try FolderEntry.kind(of: place.path, under: place.root) != nil
    } catch {
      throw ExitStatus.unreadable(because: error)
    }
    let options = RunOptions(site: site, baseline: isThere ? path : nil, publishes: false)
    let old = try soundFile(of: options)
    let outcome = try await Run(options: options).outcome()
    // What a baseline does not excuse hides what else there is, so that no list would be whole.
    if !outcome.isComplete || outcome.diagnostics.contains(where: { !$0.code.isNegotiable }) {
      report(outcome.diagnostics, of: outcome)
      Output.writeError("error: what is found above must be mended first; the baseline is not written")
      throw ExitStatus.of(outcome.diagnostics) ?? ExitStatus.findings
    }
    let baseline = outcome.usedBaseline ?? Baseline(excusing: outcome.diagnostics)
    do {
      try DiskHandle.replace(
        place.path, under: place.root, holding: old?.bytes, with: Array(baseline.text.utf8))
    } catch {
      throw ExitStatus.unreadable(because: error)
    }
    let left = outcome.diagnostics.filter {
      isThere ? $0.code != .uselessBaselineEntry : !$0.code.isExcusedByBaseline
    }
    if !left.isEmpty { report(left, of: outcome) }
    if let status = ExitStatus.of(left) {
      let rule = isThere ? "only shrinks" : "does not excuse everything"
      Output.writeError("error: a baseline \(rule); mend what is found above, or allow it where it stands")
      throw status
    }
    Output.write("\(path.terminalSafe) excuses \(baseline.count) \(baseline.count == 1 ? "finding" : "findings")\n")
  }

  /// The baseline that is there; a file that is none is not written over.
  private func soundFile(of options: RunOptions) throws -> SourceFile? {
    let read: (baseline: Baseline.InFile?, diagnostics: [Diagnostic])
    do { read = try Baseline.named(by: options) } catch { throw ExitStatus.unreadable(because: error) }
    guard let file = read.baseline?.file, !read.diagnostics.isEmpty else { return read.baseline?.file }
    var findings = Findings()
    findings.add(read.diagnostics)
    let outcome = RunOutcome(findings, sources: [file])
    report(outcome.diagnostics, of: outcome)
    throw ExitStatus.findings
  }

  private func report(_ diagnostics: [Diagnostic], of outcome: RunOutcome) {
    var summary = outcome.summary
    let found = Summary(of: diagnostics)
    (summary.errors, summary.warnings) = (found.errors, found.warnings)
    Output.write(
      ConsoleReport(colour: Output.showsColour, width: Output.width)
        .text(of: diagnostics, summary: summary) { outcome.sources[$0] })
  }
}
