import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tells what a code checks, why, and how to mend it.")

  @Argument(
    help: "The code, as a report shows it: LS101. Without one, all codes are listed.",
    completion: .list(Explanation.all.map(\.code)))
  var code: String?

  func run() throws {
    guard let code else {
      Output.write(Explanation.all.map { "\($0.code)  \($0.title)\n" }.joined())
      return
    }
    guard let explanation = Explanation.of(code) else {
      let meant = suggestion(for: code, among: Explanation.all.map(\.code)).map { "did you mean '\($0)'?" }
      throw ValidationError(
        "no code is called '\(code.terminalSafe)'; \(meant ?? "'lockstep explain' alone lists all")")
    }
    Output.write("# \(explanation.code): \(explanation.title)\n\n\(explanation.text)")
  }
}
