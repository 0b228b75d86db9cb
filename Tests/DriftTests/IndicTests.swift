import Diagnostics
import Testing

@Suite struct `A sentence's small words` {
  private func found(_ sentence: String, _ tag: String, _ labels: [String]) throws -> [String] {
    let language = Language(rawValue: tag)
    let module = Module().adding(
      "Reason", language: language, ["one": .label(labels[0]), "two": .label(labels[1]), "three": .label(labels[2])])
    let article = Article("<!-- lockstep:cases Reason -->\n\(sentence)\n", language: language)
    return try article.diagnostics(against: module).map(\.message)
  }

  @Test(arguments: [
    "चुनें: दुकान बंद है, अन्य कारण या पता ग़लत है।", "चुनें: दुकान बंद है या अन्य कारण या पता ग़लत है।",
    "चुनें: दुकान बंद है, या अन्य कारण, या पता ग़लत है।", "चुनें: **दुकान बंद है** या **अन्य कारण** या **पता ग़लत है**।",
    "चुनें: “दुकान बंद है” या “अन्य कारण” या “पता ग़लत है”।", "चुनें: दुकान बंद है अथवा अन्य कारण एवं पता ग़लत है।",
    "चुनें: दुकान बंद है तथा अन्य कारण व पता ग़लत है॥", "चुनें: दुकान बंद या अन्य कारण या पता गलत\u{200C} है।",
    "चुनें: दुकान बंद है या\u{200B} अन्य कारण या पता ग़लत है।", "चुनें: दुकान बंद है/अन्य कारण/पता ग़लत है।",
    "चुनें: दुकान\u{A0}बंद है या\u{A0}अन्य कारण या पता ग़लत है ।",
  ]) func `stand between labels in Hindi`(sentence: String) throws {
    let found = try found(sentence, "hi", ["दुकान बंद है", "अन्य कारण", "पता ग़लत है"])
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    "दुकान बंद है, पता ग़लत है या अन्य कारण चुनें।", "कारण बताने के लिए दुकान बंद है, पता ग़लत है या अन्य कारण में से एक चुनें।",
    "दुकान बंद है, पता ग़लत है या **अन्य कारण** पर टैप करें।",
  ]) func `may end with the verb in Hindi`(sentence: String) throws {
    let found = try found(sentence, "hi", ["दुकान बंद है", "अन्य कारण", "पता ग़लत है"])
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    ("दुकान बंद है, पता ग़लत है या अन्य कारण नहीं चुनें।", "'नहीं चुनें' is no label of 'Reason'"),
    ("दुकान बंद है, पता ग़लत है, अन्य कारण, या कुछ नया चुनें।", "'कुछ नया चुनें' is no label of 'Reason'"),
    ("दुकान बंद है या पता ग़लत है चुनें।", "'अन्य कारण', label of 'Reason.two', is not listed here"),
  ]) func `are no excuse for another item, a missing one or a negation`(sentence: String, told: String) throws {
    #expect(try found(sentence, "hi", ["दुकान बंद है", "अन्य कारण", "पता ग़लत है"]).contains(told))
  }

  @Test(arguments: [
    ("mr", "निवडा: दुकान बंद आहे, पत्ता चुकीचा आहे किंवा इतर कारणे.", ["दुकान बंद आहे", "पत्ता चुकीचा आहे", "इतर कारणे"]),
    ("bn", "বেছে নিন: দোকান বন্ধ, ঠিকানা ভুল অথবা অন্য কারণ।", ["দোকান বন্ধ", "ঠিকানা ভুল", "অন্য কারণ"]),
    ("ta", "தேர்வு: கடை மூடப்பட்டுள்ளது, முகவரி தவறு அல்லது பிற காரணங்கள்.", ["கடை மூடப்பட்டுள்ளது", "முகவரி தவறு", "பிற காரணங்கள்"]),
    ("te", "ఎంచుకోండి: దుకాణం మూసివేయబడింది, చిరునామా తప్పు లేదా ఇతర కారణాలు.", ["దుకాణం మూసివేయబడింది", "చిరునామా తప్పు", "ఇతర కారణాలు"]),
    ("gu", "પસંદ કરો: દુકાન બંધ છે, સરનામું ખોટું છે અથવા અન્ય કારણો.", ["દુકાન બંધ છે", "સરનામું ખોટું છે", "અન્ય કારણો"]),
    ("kn", "ಆಯ್ಕೆ: ಅಂಗಡಿ ಮುಚ್ಚಿದೆ, ವಿಳಾಸ ತಪ್ಪು ಅಥವಾ ಇತರ ಕಾರಣಗಳು.", ["ಅಂಗಡಿ ಮುಚ್ಚಿದೆ", "ವಿಳಾಸ ತಪ್ಪು", "ಇತರ ಕಾರಣಗಳು"]),
    ("ml", "തിരഞ്ഞെടുക്കുക: കട അടച്ചു, വിലാസം തെറ്റാണ് അല്ലെങ്കിൽ മറ്റ് കാരണങ്ങൾ.", ["കട അടച്ചു", "വിലാസം തെറ്റാണ്", "മറ്റ് കാരണങ്ങൾ"]),
    ("pa", "ਚੁਣੋ: ਦੁਕਾਨ ਬੰਦ ਹੈ, ਪਤਾ ਗਲਤ ਹੈ ਜਾਂ ਹੋਰ ਕਾਰਨ।", ["ਦੁਕਾਨ ਬੰਦ ਹੈ", "ਪਤਾ ਗਲਤ ਹੈ", "ਹੋਰ ਕਾਰਨ"]),
    ("ur", "منتخب کریں: دکان بند ہے، پتہ غلط ہے یا دیگر وجوہات۔", ["دکان بند ہے", "پتہ غلط ہے", "دیگر وجوہات"]),
    (
      "de", "Wählen Sie: Laden geschlossen, falsche Adresse oder andere Gründe.",
      ["Laden geschlossen", "Falsche Adresse", "Andere Gründe"]
    ),
    (
      "fr", "Choisissez : boutique fermée, adresse fausse ou autres raisons.",
      ["Boutique fermée", "Adresse fausse", "Autres raisons"]
    ),
    (
      "es", "Elija: tienda cerrada, dirección incorrecta u otros motivos.",
      ["Tienda cerrada", "Dirección incorrecta", "Otros motivos"]
    ),
    (
      "pt-BR", "Escolha: loja fechada, endereço errado ou outros motivos.",
      ["Loja fechada", "Endereço errado", "Outros motivos"]
    ),
    (
      "it", "Scegli: negozio chiuso, indirizzo errato o altri motivi.",
      ["Negozio chiuso", "Indirizzo errato", "Altri motivi"]
    ),
  ]) func `stand between labels`(tag: String, sentence: String, labels: [String]) throws {
    #expect(try found(sentence, tag, labels) == [])
  }
}

@Suite struct `A negation` {
  @Test(arguments: [
    ("mr", "पत्ता उपलब्ध नाही", "पत्ता उपलब्ध आहे"), ("bn", "ঠিকানা সঠিক নয়", "ঠিকানা সঠিক"),
    ("bn", "ঠিকানা সঠিক নয়", "ঠিকানা সঠিক"), ("ta", "முகவரி சரியாக இல்லை", "முகவரி சரியாக"),
    ("te", "చిరునామా సరిగ్గా లేదు", "చిరునామా సరిగ్గా ఉంది"), ("gu", "સરનામું સાચું નથી", "સરનામું સાચું છે"),
    ("kn", "ವಿಳಾಸ ಸರಿ ಇಲ್ಲ", "ವಿಳಾಸ ಸರಿ ಇದೆ"), ("pa", "ਪਤਾ ਸਹੀ ਨਹੀਂ ਹੈ", "ਪਤਾ ਸਹੀ ਹੈ"),
    ("ur", "پتہ درست نہیں ہے", "پتہ درست ہے"), ("de", "Adresse ist nicht erreichbar", "Adresse ist erreichbar"),
    ("fr", "Le paiement n'est pas possible", "Le paiement est possible"),
    ("es", "La dirección no es válida", "La dirección es válida"),
    ("pt", "O endereço não é válido", "O endereço é válido"),
    ("it", "L'indirizzo non è valido", "L'indirizzo è valido"),
  ]) func `is never lost or gained`(tag: String, negative: String, positive: String) throws {
    let language = Language(rawValue: tag)
    for (label, written) in [(negative, positive), (positive, negative)] {
      let module = Module().adding("Reason", language: language, ["one": .label(label)])
      let article = Article("<!-- lockstep:cases Reason -->\n- \(written)\n", language: language)
      #expect(try article.diagnostics(against: module).map(\.code).contains(.unknownLabel), "\(label) / \(written)")
    }
  }
}

@Suite struct `A misspelt word in an Indic script` {
  @Test(arguments: [
    ("डिलीवरी का पता", "डीलीवरी का पता"), ("डिलीवरी का पता", "डिलिवरी का पता"), ("ऑर्डर अस्वीकार करें", "ऑर्डर अस्वीकर करें"),
    ("पता ग़लत है", "पता गलत है"), ("फ़ोन नंबर", "फोन नंबर"), ("বিতরণ ঠিকানা", "বিতরন ঠিকানা"),
  ]) func `is told by its visible letters`(label: String, written: String) throws {
    let module = Module().adding("Reason", language: .hindi, ["one": .label(label), "two": "अन्य कारण"])
    let article = Article("<!-- lockstep:cases Reason -->\n- \(written)\n- अन्य कारण\n", language: .hindi)
    #expect(try article.diagnostics(against: module).map(\.code) == [.nearMissLabel], "\(written)")
  }

  @Test func `is no other word of few letters`() throws {
    let module = Module().adding("Reason", language: .hindi, ["one": "दुकान बंद", "two": "अन्य कारण"])
    let article = Article("<!-- lockstep:cases Reason -->\n- दुकान बड़ी\n- अन्य कारण\n", language: .hindi)
    #expect(try article.diagnostics(against: module).map(\.code).contains(.unknownLabel))
  }
}
