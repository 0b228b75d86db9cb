import Testing

@testable import Site

@Suite struct `A colour` {
  @Test(arguments: [("#7a1fa2", "#7a1fa2"), ("#7A1FA2", "#7a1fa2"), ("#fa2", "#ffaa22"), ("#000", "#000000")])
  func `is written with 3 or 6 hexadecimal digits`(text: String, hex: String) {
    #expect(Color(text)?.hex == hex)
  }

  @Test(arguments: [
    "", "#", "7a1fa2", "#7a1fa", "#7a1fa2ff", "#12", "#fff8", "#gg0000", "#७a१fa2", "#fff;", " #fff", "#ffé",
    "red",
  ])
  func `is written in no other way`(text: String) {
    #expect(Color(text) == nil)
  }

  // The numbers are those of WebAIM's checker: https://webaim.org/resources/contrastchecker/
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48),
    ("#767676", "#ffffff", 4.54), ("#ff0000", "#ffffff", 4.0), ("#0000ff", "#ffffff", 8.59),
    ("#008000", "#ffffff", 5.13), ("#7a1fa2", "#ffffff", 8.25),
  ])
  func `has the contrast of WCAG with another, whichever is below`(one: String, other: String, ratio: Double) throws {
    let (one, other) = (try #require(Color(one)), try #require(Color(other)))
    #expect(abs(one.contrast(with: other) - ratio) < 0.01, "\(one.contrast(with: other))")
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(arguments: [
    // Of the same hue and saturation, as dark as asked for and no darker.
    ("#9ad0f5", "#ffffff", "#137bc3"), ("#333333", "#121716", "#7f7f7f"),
    // What is far enough stays.
    ("#7a1fa2", "#ffffff", "#7a1fa2"), ("#ffffff", "#ffffff", "#767676"),
  ])
  func `is made darker or lighter until it can be read`(color: String, paper: String, readable: String) throws {
    let (color, paper) = (try #require(Color(color)), try #require(Color(paper)))
    let nearest = color.nearest { $0.contrast(with: paper) >= 4.5 }
    #expect(nearest?.hex == readable)
  }

  @Test func `is not changed where nothing would do`() {
    #expect(Color("#888888")?.nearest { _ in false } == nil)
  }
}
