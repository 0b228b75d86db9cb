import Diagnostics
import Testing

@Suite struct LanguageDirectionTests {
  @Test(arguments: [
    ("en", "ltr"), ("hi", "ltr"), ("ar", "rtl"), ("ur-IN", "rtl"), ("he", "rtl"), ("pa-Arab-PK", "rtl"),
    ("az-Arab", "rtl"), ("ks-Deva", "ltr"), ("ar-Latn", "ltr"), ("sd", "rtl"),
  ])
  func `lines begin where the script of the language begins them`(tag: String, direction: String) {
    #expect(Language(rawValue: tag).direction == direction)
  }
}
