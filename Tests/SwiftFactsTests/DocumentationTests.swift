import Facts
import Testing

@Suite struct `Doc comments` {
  @Test func `belong to the enum, and to every case of the line below`() {
    let reading = Reading(
      """
      /// Why an order is rejected.
      public enum Reason {
        /// No cash
        ///
        ///   on delivery.
        case cod, cash
        case other
      }
      """)
    #expect(reading.facts.enums.map(\.documentation) == ["Why an order is rejected."])
    #expect(reading.cases.map(\.documentation) == ["No cash\n\n  on delivery.", "No cash\n\n  on delivery.", ""])
  }

  @Test func `in a block lose their stars`() {
    let reading = Reading(
      """
      enum E {
        /** One line. */
        case a
        /**
         * Two
         * lines.
         */
        @available(*, deprecated)
        case b
      }
      """)
    #expect(reading.cases.map(\.documentation) == ["One line.", "Two\nlines."])
  }

  @Test func `are not ordinary comments, comments after a case, or comments above a blank line`() {
    let reading = Reading(
      """
      enum E {
        // Ordinary.
        case a
        case b  /// After b.
        case c = "x"  /// After c.
        /// Of another thing.

        // MARK: d
        /// Of d.
        case d
      }
      """)
    #expect(reading.cases.map(\.documentation) == ["", "", "", "Of d."])
  }
}
