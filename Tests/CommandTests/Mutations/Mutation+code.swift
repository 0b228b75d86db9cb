extension Mutation {
  /// Other ways to write the same in the module.
  static var otherCode: [Mutation] {
    let reason = SiteText("Sources/Workshop/ReturnReason.swift")
    let state = SiteText("Sources/Workshop/RepairState.swift")
    let step = SiteText("Sources/Workshop/BookingStep.swift")
    let flow = SiteText("Sources/Workshop/BookingFlow.swift")
    let setting = SiteText("Sources/Workshop/NotificationSetting.swift")
    return [
      Mutation("returns", in: reason.changingAll { $0.replacing(": String(", with: ": return String(") }),
      Mutation("other raw values", in: reason.changingAll { $0.replacing("_", with: "-") }),
      Mutation("the cases in another order", in: reason.swapping(3, 5)),
      Mutation(
        "the labels in another order",
        in: reason.swapping(reason.line(of: ".wrongSize:"), reason.line(of: ".changedMind:"))),
      Mutation("the old name of a case", in: retiringCode),
      Mutation("another doc comment", in: reason.replacing("brings", on: 1, with: "takes")),
      Mutation("a doc comment more", in: reason.inserting("  /// It is too big or too small.", below: 2)),
      Mutation(
        "an extension", in: reason.changing(reason.line(of: "var label") - 1) { "}\n\nextension ReturnReason {\n" + $0 }
      ),
      Mutation(
        "an internal case more",
        in: reason.changing(3) { "  // lockstep:internal - not yet\n  case notYet\n" + $0 }.changing(
          reason.line(of: ".wrongSize:")
        ) { "    case .notYet: \"Not yet\"\n" + $0 }),
      Mutation("cases on one line", in: setting.changing(3) { $0.replacing(", ", with: ",\n    ") }),
      Mutation(
        "remarks for translators", in: reason.changingAll { $0.replacing("\")", with: "\", comment: \"on a button\")") }
      ),
      Mutation(
        "the older function",
        in: reason.changingAll { line in
          line.replacing("String(localized: ", with: "NSLocalizedString(").replacing("\")", with: "\", comment: \"\")")
        }),
      Mutation("the table named", in: reason.changingAll { $0.replacing("\")", with: "\", table: \"Localizable\")") }),
      Mutation("the bundle named", in: reason.changingAll { $0.replacing("\")", with: "\", bundle: .module)") }),
      Mutation(
        "a label in an #if with the same text in both branches",
        in: setting.changing(1) { "#if DEBUG\nimport Foundation\n#endif\n" + $0 }),
      Mutation("a flow on one line", in: flow.changingAll { $0.hasPrefix("    ") ? $0 + " // step" : $0 }),
      Mutation("the type spelt out", in: flow.changingAll { $0.replacing("    .", with: "    BookingStep.") }),
      Mutation(
        "a computed flow",
        in: flow.changingAll {
          $0.replacing("let", with: "var").replacing("= [", with: "{ [").replacing("  ]", with: "  ] }")
        }),
      Mutation(
        "a case that no flow has",
        in: [
          step.inserting("  case later", below: 2).changing(step.line(of: ".openBookings:") + 1) {
            "    case .later: String(localized: \"Later\")\n" + $0
          }, SiteText(Workshop.cataloguePath).inserting(Workshop.entry("Later", hindi: "बाद में"), below: 3),
        ], told: []),
      Mutation(
        "the states as a static table",
        in: state.replacing(
          "public var label: String {", on: 5, with: "public var label: String {\n    // words of the shop")),
      Mutation(
        "an enum that nothing binds",
        in: setting.changing(1) { "enum Colour { case red, blue; var label: String { rawText() } }\n" + $0 }),
    ]
  }
}
