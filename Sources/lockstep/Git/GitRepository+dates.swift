import Diagnostics
import YAML

extension GitRepository {
  /// The day of the last commit that changed each file below `folder`, by the committer's own calendar; `nil` where the
  /// clone does not have the whole history.
  func dates(below folder: String) throws -> [String: CalendarDate]? {
    if try isShallow { return nil }
    let log = try output(of: [
      "log", "-z", "--format=format:%x01%cs", "--name-only", "--no-renames", "--relative", "HEAD", "--",
      folder.isEmpty ? "." : folder,
    ])
    var dates: [String: CalendarDate] = [:]
    var date: CalendarDate?
    for entry in log.split(separator: 0) {
      var path = entry
      if entry.first == 1 {
        // "<mark><day>", and the commit's first file on the next line.
        date = CalendarDate(String(decoding: entry.dropFirst().prefix(10), as: UTF8.self))
        path = entry.dropFirst(11).drop { $0 == UInt8(ascii: "\n") }
      }
      // The log begins with the last commit.
      let file = String(decoding: path, as: UTF8.self)
      if !file.isEmpty, dates[file] == nil { dates[file] = date }
    }
    return dates
  }

  /// The days on which the files below `folder` of the site in the folder `site` were changed last, and why they are not
  /// known, told at `range`.
  static func dates(
    below folder: String, site: String, askedForAt range: SourceRange
  ) throws -> (dates: [String: CalendarDate], diagnostics: [Diagnostic]) {
    func unknown(_ why: String) -> ([String: CalendarDate], [Diagnostic]) {
      ([:], [Diagnostic(.unknownHistory, "git cannot tell when articles were changed: \(why)", at: range)])
    }
    do {
      let repository = try GitRepository(around: site)
      guard try repository.hasCommit else { return unknown("there is no commit yet") }
      guard let dates = try repository.dates(below: folder) else {
        return unknown("the clone is shallow; fetch the whole history ('fetch-depth: 0' in GitHub Actions)")
      }
      return (dates, [])
    } catch GitError.noRepository {
      return unknown("the site is in no repository")
    }
  }

  private var hasCommit: Bool {
    get throws {
      do {
        _ = try commit("HEAD")
        return true
      } catch GitError.unknownRevision {
        return false
      }
    }
  }
}
