import Diagnostics

extension Mutation {
  /// What changes in a facts file of another app, and not in the article bound to it.
  static var wrongFactsFile: [Mutation] {
    let app = SiteText(Depot.app, of: Depot.site)
    let rounds = SiteText("content/rounds.md", of: Depot.site)
    let steps = app.line(of: "\"steps\"")
    let directive = rounds.line(of: "lockstep:steps")
    let procedure = Set((directive...directive + 4).map { Place(path: rounds.path, line: $0) })
    let labels = [("open", "Open Scanner"), ("store", "Store Parcel"), ("done", "Finish Round")]
    let renamed = labels.map { _, label in
      Mutation(
        "'\(label)' renamed", in: [app.replacing(label, on: app.line(of: label), with: "Quite New Words")],
        told: [Expectation(.unknownLabel, on: Place(path: rounds.path, line: rounds.line(of: label)))])
    }
    let gone = labels.dropLast().map { name, label in
      Mutation(
        "no step '\(name)'", in: [app.dropping(app.line(of: "\"\(name)\"", after: steps))],
        told: [Expectation(.extraStep, on: Place(path: rounds.path, line: rounds.line(of: label)))])
    }
    return renamed + gone + [
      Mutation(
        "two steps exchanged", in: [app.swapping(steps + 1, steps + 3)],
        told: [Expectation([.stepOrder], on: procedure)],
        besides: [.stepOrder]),
      Mutation(
        "a step more", in: [app.inserting("        \"open\",", below: steps + 3)],
        told: [Expectation([.missingStep], on: procedure)]),
      Mutation(
        "a step misspelt", in: app.replacing("store", on: steps + 3, with: "stor"), told: .factsFile, on: steps + 3,
        besides: [.extraStep]),
      Mutation(
        "an enum misspelt", in: app.replacing("ScanStep", on: steps - 1, with: "ScanSteps"), told: .factsFile,
        on: steps - 1,
        besides: [.unknownFact]),
      Mutation(
        "a case twice",
        in: app.inserting(app.lines[app.line(of: "\"store\"") - 1], below: app.line(of: "\"store\"")), told: .factsFile,
        on: app.line(of: "\"store\"") + 1),
      Mutation("version 2", in: app.replacing("1", on: 2, with: "2"), told: .factsFile, on: 2, besides: [.unknownFact]),
      Mutation(
        "a key misspelt", in: app.replacing("cases", on: app.line(of: "cases"), with: "case"), told: .factsFile,
        on: app.line(of: "cases"), besides: [.unknownFact, .factsFile]),
      Mutation(
        "a comma too few", in: app.replacing(",", on: steps + 1, with: ""), told: .factsFile, on: steps + 1, steps + 2,
        besides: [.unknownFact]),
    ]
  }
}
