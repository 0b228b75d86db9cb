/// A language of the clean site, and what its writers may write in it.
enum WorkshopLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case hindi = "hi"

  /// The folder of its articles.
  var folder: String { self == .english ? "content/" : "content/hi/" }

  /// A word that no label has.
  var anotherWord: String { self == .english ? "something" : "कुछ" }

  /// A letter that no label has.
  var anotherLetter: Character { self == .english ? "q" : "ङ" }

  /// A word that turns a label's meaning round.
  var negation: String { self == .english ? "not" : "नहीं" }

  /// A text that is no label.
  var noLabel: String { self == .english ? "Nobody knows" : "किसे पता" }

  /// Words that name no button.
  var theButton: String { self == .english ? "the button" : "बटन" }

  /// A step that says what is no label.
  var otherStep: String { self == .english ? "Then press **Any Key**." : "फिर **कोई बटन** दबाएँ।" }

  /// Words between the last two of several: for a choice, and for all of them.
  var conjunctions: (or: String, and: String) { self == .english ? ("or", "and") : ("या", "और") }

  /// A sentence about nothing.
  var otherSentence: String { self == .english ? "You have some" : "आप चुन सकते हैं" }

  /// A sentence that says `words`.
  func sentence(about words: String) -> String {
    self == .english ? "Read more about \(words) elsewhere." : "\(words) के बारे में और पढ़ें।"
  }

  /// A character that nobody sees: a soft hyphen, a zero-width non-joiner.
  var invisible: Unicode.Scalar { self == .english ? "\u{AD}" : "\u{200C}" }

  /// A label on computers alone.
  var otherDevice: String { self == .english ? "Click to Go On" : "क्लिक करके बढ़ें" }

  /// The anchor of the reasons.
  var reasons: String { self == .english ? "#reasons" : "#कारण" }
}
