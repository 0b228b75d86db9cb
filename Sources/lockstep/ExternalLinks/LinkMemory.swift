import Diagnostics
import YAML

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Which addresses have answered, and on which day: a line each, in a file of the reader's cache folder.
///
/// What did not answer is not remembered: it may have been mended.
struct LinkMemory {
  /// How many days an answer counts.
  private static let validity = 7
  private static let name = "links"

  private let folder: String
  private let old: [UInt8]?
  private var days: [String: CalendarDate] = [:]

  /// What is remembered in the folder that `environment` names: `XDG_CACHE_HOME`, or `.cache` at home.
  ///
  /// - Throws: Why the file cannot be read.
  init(environment: [String: String]) throws {
    let caches = environment["XDG_CACHE_HOME"] ?? environment["HOME"].map { "\($0)/.cache" } ?? "/tmp"
    folder = "\(caches)/lockstep"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard try FolderEntry.kind(of: Self.name, under: folder) != nil else {
      old = nil
      return
    }
    let file = try SourceFile(reading: Self.name, under: folder)
    old = file.bytes
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let day = CalendarDate(String(parts[0])) { days[String(parts[1])] = day }
    }
  }

  /// Whether `url` answered not long before `today`.
  func knows(_ url: String, on today: CalendarDate) -> Bool {
    days[url].map { $0 <= today && today.days(since: $0) < Self.validity } ?? false
  }

  /// Notes that `url` answered on `today`.
  mutating func remember(_ url: String, on today: CalendarDate) { days[url] = today }

  /// Writes what counts on `today` still.
  ///
  /// - Throws: Why that cannot be; another run may have written meanwhile.
  func save(on today: CalendarDate) throws {
    let lines = days.filter { knows($0.key, on: today) }.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    let bytes = Array(lines.joined().utf8)
    if bytes != old ?? [] { try DiskHandle.replace(Self.name, under: folder, holding: old, with: bytes) }
  }
}

extension CalendarDate {
  /// How many days there are from `other` to this day, by the days' numbers (Fliegel and Van Flandern 1968).
  fileprivate func days(since other: CalendarDate) -> Int { number - other.number }

  private var number: Int {
    let shift = (month - 14) / 12
    return (1461 * (year + 4800 + shift)) / 4 + (367 * (month - 2 - 12 * shift)) / 12
      - (3 * ((year + 4900 + shift) / 100)) / 4 + day
  }
}
