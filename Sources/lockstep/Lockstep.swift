import ArgumentParser

/// The command.
@main
struct Lockstep: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Build a help centre that its code agrees with.")
}
