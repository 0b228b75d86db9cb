/// The folder that was named is no site.
struct MissingConfiguration: Error, CustomStringConvertible {
  /// The folder, as the command line has it.
  let site: String

  /// Why it cannot be looked into, in the system's words; `nil` where it can.
  var reason: String?

  var description: String {
    let folder = site == "." ? "the current folder" : "'\(site)'"
    if let reason { return "\(folder) is no folder with a \(Configuration.fileName): \(reason)" }
    return "\(folder) holds no \(Configuration.fileName), which makes a folder a site"
  }
}
