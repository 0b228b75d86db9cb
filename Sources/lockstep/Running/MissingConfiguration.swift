/// The folder that was named is no site.
struct MissingConfiguration: Error, CustomStringConvertible {
  /// The folder, as the command line has it.
  let site: String

  var description: String {
    let folder = site == "." ? "the current folder" : "'\(site)'"
    return "\(folder) holds no \(Configuration.fileName), which makes a folder a site"
  }
}
