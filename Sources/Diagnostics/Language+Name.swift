extension Language {
  /// What English calls it: `Hindi`; the tag in quotes where that is not known, and the tag after a name that leaves
  /// something of it out: `Portuguese (pt-BR)`.
  public var name: String {
    let primary = rawValue.prefix { $0 != "-" }.lowercased()
    guard let name = Self.names[primary] else { return "'\(rawValue)'" }
    return rawValue.count == primary.count ? name : "\(name) (\(rawValue))"
  }

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
