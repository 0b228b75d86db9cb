import Foundation

/// What a full build costs beside the least that it can cost and beside Hugo: whole processes, one after another, each
/// into a new folder, over the same articles and in the same run.
struct BuildCost {
  /// The program that is measured.
  let lockstep: String

  /// The C program that parses, renders and writes, and does nothing else.
  let floor: String

  /// Hugo, where it is on this machine.
  let hugo: String?

  /// Above as many articles Hugo takes a quarter of an hour, and tells nothing new.
  private static let hugoLimit = 20_000

  /// Where sites are written: a file system in memory, so that no disk is measured.
  let folder: String

  /// Prints a table of a corpus of `count` articles, each program run `rounds` times; the run with the least CPU counts.
  func report(articles count: Int, rounds: Int) throws {
    let corpus = Corpus(count: count)
    let site = "\(folder)/lockstep-bench-\(getpid())"
    defer { remove(site) }
    remove(site)
    try write(corpus, to: site)

    var programs = [
      ("floor", [floor, "\(site)/lockstep/content", "\(site)/output"]),
      ("lockstep", [lockstep, "build", "\(site)/lockstep", "-o", "\(site)/output"]),
    ]
    if let hugo, count <= Self.hugoLimit {
      programs.append(("hugo", [hugo, "--quiet", "-s", "\(site)/hugo", "-d", "\(site)/output"]))
    }
    var best: [String: MeasuredProcess] = [:]
    for _ in 0..<rounds {
      for (name, command) in programs {
        let run = try MeasuredProcess(command)
        if run.cpu < best[name]?.cpu ?? .infinity { best[name] = run }
        remove("\(site)/output")
      }
    }
    print("\n\(corpus.pages) pages (\(count) articles), \(rounds) \(rounds == 1 ? "round" : "rounds")")
    print("              CPU s   wall s  µs a page  peak MB  CPU/floor  hugo/CPU")
    for (name, _) in programs {
      guard let run = best[name] else { continue }
      let figures = [
        column(run.cpu, 2, 11), column(run.wall, 2, 9), column(run.cpu / Double(corpus.pages) * 1_000_000, 0, 11),
        column(run.peak, 0, 9), column(run.cpu / (best["floor"]?.cpu ?? .nan), 2, 11),
        column((best["hugo"]?.cpu ?? .nan) / run.cpu, 1, 10),
      ]
      print(name.padding(toLength: 8, withPad: " ", startingAt: 0) + figures.joined())
    }
    // A table is of use before the next one is there.
    fflush(nil)
  }

  /// Writes the corpus twice: as a site of Lockstep's and, where there is Hugo, as one of Hugo's.
  private func write(_ corpus: Corpus, to site: String) throws {
    try corpus.write(to: "\(site)/lockstep")
    if hugo != nil { try HugoSite.write(corpus, to: "\(site)/hugo") }
  }

  private func remove(_ path: String) {
    // What is not there need not be removed; what cannot be removed stops the next program that writes there.
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }

  private func column(_ number: Double, _ digits: Int, _ width: Int) -> String {
    let text = number.isFinite ? String(format: "%.\(digits)f", number) : "-"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
