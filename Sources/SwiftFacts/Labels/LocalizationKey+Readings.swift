import Facts

extension LocalizationKey {
  /// The key that all of `readings` name; `nil` where one names none or another, as only the built app has one.
  init?(agreedBy readings: [LabelReading]) {
    guard let first = readings.first?.key else { return nil }
    guard readings.allSatisfy({ $0.key?.name == first.name && $0.key?.table == first.table }) else { return nil }
    self = first
  }
}
