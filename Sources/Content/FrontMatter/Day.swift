public import YAML

/// A day that an article names, and where it does.
public struct Day: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate

  /// Its bytes in the file.
  public let bytes: Range<Int>
}
