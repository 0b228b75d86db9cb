extension Lexicon {
  static let english = Lexicon(
    light: ["a", "an", "the", "is", "are", "was", "were", "be", "your"],
    conjunctions: ["and", "or"],
    negations: ["not", "no", "non", "none", "never", "without", "cannot"],
    endings: [
      "", "s", "es", "'s", "d", "ed", "r", "er", "or", "ers", "ing", "e", "y", "ly", "ies", "ied", "ier", "al",
      "ion", "ive", "able", "n", "en",
    ])

  static let french = Lexicon(
    light: ["le", "la", "les", "un", "une", "est", "sont", "était", "votre", "vos"],
    conjunctions: ["et", "ou"],
    negations: ["ne", "n'", "pas", "non", "sans", "jamais", "aucun", "aucune"])

  static let german = Lexicon(
    light: ["der", "die", "das", "den", "dem", "ein", "eine", "einen", "ist", "sind", "war", "waren"],
    conjunctions: ["und", "oder"],
    negations: ["nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "nein", "ohne"])

  static let italian = Lexicon(
    light: ["il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "è", "sono"],
    conjunctions: ["e", "ed", "o", "od", "oppure"],
    negations: ["non", "no", "senza", "mai", "né", "nessun", "nessuno", "nessuna"])

  static let portuguese = Lexicon(
    light: ["o", "a", "os", "as", "um", "uma", "é", "são", "está", "estão", "seu", "sua", "seus", "suas"],
    conjunctions: ["e", "ou"],
    negations: ["não", "sem", "nunca", "nem", "nenhum", "nenhuma"])

  static let spanish = Lexicon(
    light: ["el", "la", "los", "las", "un", "una", "es", "son", "está", "están", "su", "sus"],
    conjunctions: ["y", "e", "o", "u"],
    negations: ["no", "sin", "nunca", "ni", "ningún", "ninguno", "ninguna"])
}
