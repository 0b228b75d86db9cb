import Content
import Facts
import Site

extension Configuration {
  /// The path on disk of the folder to write.
  ///
  /// - Throws: ``OutputNotApart`` where it is, holds or lies in what the site is made from, by whatever links and dots.
  func output(for options: RunOptions) throws -> String {
    let output = options.output ?? "\(options.site)/\(site.output)"
    let place = try RealPath(output)
    for source in [content.folderName, site.templates] + facts.sources.map(\.path) {
      let other = try RealPath("\(options.site)/\(source)")
      if place.holds(other) || other.holds(place) { throw OutputNotApart(output: output, source: source) }
    }
    if place.holds(try RealPath(options.site)) { throw OutputNotApart(output: output, source: Configuration.fileName) }
    return output
  }
}
