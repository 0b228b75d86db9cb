extension Lexicon {
  static let hindi = Lexicon(
    light: ["है", "हैं", "हूँ", "था", "थी", "थे", "थीं"],
    conjunctions: ["और", "या", "अथवा", "तथा", "एवं", "व"],
    negations: ["नहीं", "नही", "न", "ना", "मत", "बिना", "बगैर", "बग़ैर", "गैर", "ग़ैर"],
    platforms: [
      "मोबाइल": "mobile", "फ़ोन": "phone", "फोन": "phone", "टैबलेट": "tablet", "डेस्कटॉप": "desktop", "कंप्यूटर": "computer",
      "कम्प्यूटर": "computer", "लैपटॉप": "laptop", "वेब": "web",
    ],
    postpositions: ["पर", "में", "से", "का", "के", "की", "ऐप", "ऐप्लिकेशन", "वेबसाइट", "ब्राउज़र", "ब्राउजर"], isVerbFinal: true)

  static let bengali = Lexicon(
    light: ["হয়", "হল", "হলো"],
    conjunctions: ["এবং", "ও", "আর", "অথবা", "বা", "কিংবা"],
    negations: ["না", "নয়", "নেই", "নি", "বিনা", "ছাড়া"], isVerbFinal: true)

  static let gujarati = Lexicon(
    light: ["છે", "છો", "છું", "હતો", "હતી", "હતું", "હતા"],
    conjunctions: ["અને", "તથા", "અથવા", "કે"],
    negations: ["નથી", "નહીં", "નહિ", "ન", "ના", "વિના", "વગર"], isVerbFinal: true)

  static let kannada = Lexicon(
    light: ["ಇದೆ", "ಇವೆ", "ಆಗಿದೆ"],
    conjunctions: ["ಮತ್ತು", "ಹಾಗೂ", "ಅಥವಾ"],
    negations: ["ಇಲ್ಲ", "ಅಲ್ಲ", "ಇಲ್ಲದೆ", "ಇಲ್ಲದೇ", "ಬೇಡ"], isVerbFinal: true)

  static let malayalam = Lexicon(
    light: ["ആണ്", "ആകുന്നു"],
    conjunctions: ["ഒപ്പം", "അല്ലെങ്കിൽ", "അഥവാ"],
    negations: ["ഇല്ല", "അല്ല", "ഇല്ലാതെ", "വേണ്ട", "അരുത്"], isVerbFinal: true)

  static let marathi = Lexicon(
    light: ["आहे", "आहेत", "होता", "होती", "होते"],
    conjunctions: ["आणि", "व", "तसेच", "किंवा", "अथवा", "वा"],
    negations: ["नाही", "नाहीत", "नको", "नये", "न", "ना", "बिना", "विना", "शिवाय"], isVerbFinal: true)

  static let punjabi = Lexicon(
    light: ["ਹੈ", "ਹਨ", "ਸੀ", "ਸਨ"],
    conjunctions: ["ਅਤੇ", "ਜਾਂ"],
    negations: ["ਨਹੀਂ", "ਨਹੀ", "ਨਾ", "ਨਾਂ", "ਮਤ", "ਬਿਨਾਂ", "ਬਿਨਾ"], isVerbFinal: true)

  static let tamil = Lexicon(
    light: ["ஆகும்"],
    conjunctions: ["மற்றும்", "அல்லது"],
    negations: ["இல்லை", "அல்ல", "இல்லாமல்", "இல்லாத", "வேண்டாம்", "முடியாது", "கூடாது"], isVerbFinal: true)

  static let telugu = Lexicon(
    light: ["ఉంది", "ఉన్నాయి"],
    conjunctions: ["మరియు", "లేదా"],
    negations: ["లేదు", "లేవు", "కాదు", "లేకుండా", "లేని", "వద్దు"], isVerbFinal: true)

  static let urdu = Lexicon(
    light: ["ہے", "ہیں", "تھا", "تھی", "تھے"],
    conjunctions: ["اور", "یا", "و"],
    negations: ["نہیں", "نہ", "نا", "مت", "بغیر", "بنا", "بلا", "غیر"], isVerbFinal: true)
}
