extension Mutation {
  /// Other ways to hold the same texts.
  static var otherCatalogues: [Mutation] {
    let catalogue = SiteText(Workshop.cataloguePath)
    let version = catalogue.line(of: "\"version\"")
    let first = catalogue.line(of: "\"strings\"") + 1
    let setting = SiteText("Sources/Workshop/NotificationSetting.swift")
    let english = Workshop.labels.values.flatMap(\.self).sorted { $0.key < $1.key }
    let strings = english.map { "\"\($0.key)\" = \"\($0.english)\";\n" }.joined()
    let translated = english.map { "/* \($0.name) */\n\"\($0.key)\" = \"\($0.hindi)\";\n" }.joined()
    var entry = SiteText(Workshop.cataloguePath)
    let block = Array(entry.lines[first - 1..<first + 4])
    entry.lines.removeSubrange(first - 1..<first + 4)
    entry.lines.insert(contentsOf: block, at: first + 4)
    return [
      Mutation(
        "other default values, which the catalogue overrules",
        in: setting.changingAll { $0.replacing("defaultValue: \"", with: "defaultValue: \"Some ") }),
      Mutation("version 1.1", in: catalogue.replacing("1.0", on: version, with: "1.1")),
      Mutation(
        "a key of nothing", in: catalogue.inserting("\"Nobody says this\" : { },", below: first - 1)),
      Mutation(
        "a key of nothing that is not translated",
        in: catalogue.inserting("\"Brand\" : { \"shouldTranslate\" : false },", below: first - 1)),
      Mutation("keys in another order", in: entry),
      Mutation("all on one line", in: catalogue.changingAll { $0.trimmingPrefix(" ").description }.joined()),
      Mutation(
        "the texts reviewed again",
        in: catalogue.changingAll { $0.replacing("\"translated\"", with: "\"needs_review\"") }),
      Mutation(
        "remarks",
        in: catalogue.changingAll {
          $0.replacing("\"localizations\"", with: "\"comment\" : \"on a button\", \"localizations\"")
        }),
      Mutation(
        "escapes",
        in: catalogue.changingAll { $0.replacing("फ", with: "\\u092b").replacing("Push", with: "\\u0050ush") }),
      Mutation(
        "a key of another table in the code",
        in: setting.changing(1) { "let colour = String(localized: \"Red\", table: \"Colours\")\n" + $0 }),
      Mutation(
        "lists of strings in folders of languages",
        files: [
          Workshop.cataloguePath: nil, "Sources/Workshop/Resources/en.lproj/Localizable.strings": strings,
          "Sources/Workshop/Resources/hi.lproj/Localizable.strings": translated,
        ]),
      Mutation(
        "texts that are the same on each device",
        in: catalogue.changingAll { line in
          guard line.contains("\"hi\" :"), let unit = line.firstRange(of: "{ \"stringUnit\"") else { return line }
          let inner = line[unit.lowerBound...].dropLast(line.hasSuffix(",") ? 1 : 0)
          return line[..<unit.lowerBound]
            + "{ \"variations\" : { \"device\" : { \"mac\" : \(inner), \"other\" : \(inner) } } }"
            + (line.hasSuffix(",") ? "," : "")
        }),
    ]
      + ["My Bookings", "Request Repair", "Finish Booking"].flatMap { key in
        WorkshopLanguage.allCases.map { language in
          Mutation("'\(key)' otherwise on computers, in \(language)", in: Workshop.varying(key, in: language))
        }
      }
  }
}
