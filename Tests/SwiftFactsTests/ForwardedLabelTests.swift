import Testing

/// A label property that is another property of its enum.
@Suite struct ForwardedLabelTests {
  @Test(arguments: ["title", "self.title"]) func `has that one's labels`(value: String) {
    let reading = Reading(
      """
      enum E {
        case a, b
        var label: String { \(value) }
        var title: String { switch self { case .a: "One"; case .b: "Two" } }
      }
      """)
    #expect(reading.labels == ["'One'", "'Two'"])
  }

  @Test func `that is itself in the end cannot be known`() {
    let reading = Reading("enum E { case a \n var label: String { title } \n var title: String { label } }")
    #expect(reading.labels == ["unreadable: label"])
  }
}
