import Site

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the command is told by the machine of a CI system that it runs on.
enum Workplace {
  /// The path of the folder `site` in the repository; empty where it is the repository.
  ///
  /// In a GitHub workflow the repository is at `GITHUB_WORKSPACE`, elsewhere the current folder is taken for it.
  static func folder(ofSite site: String) throws -> String {
    let place = try RealPath(site)
    if let workspace = try variable("GITHUB_WORKSPACE").map(RealPath.init), workspace.holds(place) {
      return place.path(from: workspace)
    }
    return place.path(from: try RealPath("."))
  }

  /// The file to which a step of a GitHub workflow adds its summary; `nil` elsewhere.
  static var stepSummary: String? { variable("GITHUB_STEP_SUMMARY") }

  /// Whether what is printed goes through the runner of a GitHub workflow, which obeys commands in it.
  static var readsWorkflowCommands: Bool { variable("GITHUB_ACTIONS") == "true" }

  private static func variable(_ name: String) -> String? {
    let value = ProcessInfo.processInfo.environment[name]
    return value?.isEmpty == true ? nil : value
  }
}
