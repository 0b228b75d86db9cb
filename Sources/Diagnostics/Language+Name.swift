extension Language {
  /// What English calls it: `Hindi`; the tag in quotes where that is not known, and the tag after a name that leaves
  /// something of it out: `Portuguese (pt-BR)`.
  public var name: String {
    let primary = rawValue.prefix { $0 != "-" }.lowercased()
    guard let name = Self.names[primary] else { return "'\(rawValue)'" }
    return rawValue.count == primary.count ? name : "\(name) (\(rawValue))"
  }

  /// What it calls itself: `हिन्दी`; the tag where that is not known, and the tag after a name that leaves something of it
  /// out: `português (pt-BR)`.
  public var ownName: String {
    let primary = rawValue.prefix { $0 != "-" }.lowercased()
    guard let name = Self.ownNames[primary] else { return rawValue }
    return rawValue.count == primary.count ? name : "\(name) (\(rawValue))"
  }

  /// What languages call themselves, by primary subtag, as the Unicode CLDR has it.
  private static let ownNames: [String: String] = [
    "ar": "العربية", "as": "অসমীয়া", "bg": "български", "bn": "বাংলা", "ca": "català", "cs": "čeština", "da": "dansk",
    "de": "Deutsch", "el": "Ελληνικά", "en": "English", "es": "español", "et": "eesti", "fa": "فارسی", "fi": "suomi",
    "fr": "français", "gu": "ગુજરાતી", "he": "עברית", "hi": "हिन्दी", "hr": "hrvatski", "hu": "magyar",
    "id": "Indonesia", "it": "italiano", "ja": "日本語", "kn": "ಕನ್ನಡ", "ko": "한국어", "lt": "lietuvių",
    "lv": "latviešu", "ml": "മലയാളം", "mr": "मराठी", "ms": "Melayu", "nb": "norsk bokmål", "ne": "नेपाली",
    "nl": "Nederlands", "no": "norsk", "or": "ଓଡ଼ିଆ", "pa": "ਪੰਜਾਬੀ", "pl": "polski", "pt": "português",
    "ro": "română", "ru": "русский", "sd": "سنڌي", "si": "සිංහල", "sk": "slovenčina", "sl": "slovenščina",
    "sr": "српски", "sv": "svenska", "ta": "தமிழ்", "te": "తెలుగు", "th": "ไทย", "tr": "Türkçe", "uk": "українська",
    "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文",
  ]

  /// English names by primary subtag (ISO 639-1).
  private static let names: [String: String] = [
    "ar": "Arabic", "as": "Assamese", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech",
    "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "kn": "Kannada", "ko": "Korean", "lt": "Lithuanian",
    "lv": "Latvian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay", "nb": "Norwegian", "ne": "Nepali",
    "nl": "Dutch",
    "no": "Norwegian", "or": "Odia", "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sa": "Sanskrit", "sd": "Sindhi", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
  ]
}
