import YAML

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The day of a build, which is all that a build may know of the time.
enum BuildDate {
  /// The day in Greenwich: that of `SOURCE_DATE_EPOCH`, where a build is to be repeated, or today.
  static var today: CalendarDate {
    get throws {
      let written = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
      let date: Date
      if let written {
        guard let seconds = Double(written), seconds >= 0 else { throw InvalidBuildDate(written: written) }
        date = Date(timeIntervalSince1970: seconds)
      } else {
        date = Date()
      }
      guard let day = CalendarDate(date.formatted(.iso8601.year().month().day())) else {
        throw InvalidBuildDate(written: written ?? "the clock")
      }
      return day
    }
  }
}
