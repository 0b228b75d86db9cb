import Diagnostics

extension Mutation {
  private static let api = SiteText(Depot.api, of: Depot.site)
  private static let parts = SiteText(Depot.parts, of: Depot.site)
  private static let parcels = SiteText("content/parcels.md", of: Depot.site)
  private static let partList = SiteText("content/parts.md", of: Depot.site)
  private static let configuration = SiteText("lockstep.yml", of: Depot.site)

  /// What changes in an API's description or a schema, and not in the articles bound to it, or the other way round.
  static var wrongSchemas: [Mutation] { changedValues + miscounts + changedConstants + faults + misspeltLabels }

  private static func place(_ text: SiteText, _ words: String) -> Place {
    Place(path: text.path, line: text.line(of: words))
  }

  /// The three lines of each value that readers see: the value, its name, its label.
  private static let values = [
    ("- packed", "- packed", "Packed in the depot"), ("- on_the_way", "- onTheWay", "On the way to you"),
    ("- at_the_door", "- atTheDoor", "Waiting at your door"),
  ]

  private static let names = api.line(of: "x-enum-varnames")
  private static let descriptions = api.line(of: "x-enum-descriptions")
  private static let directive = place(parcels, "lockstep:cases")

  private static var changedValues: [Mutation] {
    let added = api.inserting("        - Sent back", below: descriptions).inserting("        - sentBack", below: names)
      .inserting("        - sent_back", below: api.line(of: "enum:"))
    let new = Mutation(
      "a new value", in: [added],
      told: [Expectation(.missingCase, on: directive), Expectation(.uncoveredCase, on: place(added, "- sent_back"))],
      besides: [.brokenPromise])
    return values.flatMap { value, name, label in
      let line = api.line(of: label)
      let gone = api.dropping(line).dropping(api.line(of: name, after: names)).dropping(api.line(of: value))
      return [
        Mutation(
          "'\(label)' renamed", in: [api.replacing(label, on: line, with: "Quite New Words")],
          told: [Expectation(.unknownLabel, on: place(parcels, label))], besides: .leftOut),
        Mutation("no '\(value)'", in: [gone], told: [Expectation(.unknownLabel, on: place(parcels, label))]),
      ]
    } + [new]
  }

  /// One list shorter than the others, so that nobody knows what belongs to what.
  private static var miscounts: [Mutation] {
    values.flatMap { _, name, label in
      [
        Mutation(
          "no name '\(name)'", in: api.dropping(api.line(of: name, after: names)), told: .factsFile, on: names),
        // The labels are not known then.
        Mutation(
          "no label '\(label)'", in: api.dropping(api.line(of: label)), told: .factsFile, on: descriptions,
          besides: Set<Code>.leftOut.union([.unreadableLabel, .unknownLabel])),
      ]
    }
  }

  private static var changedConstants: [Mutation] {
    ["Tyres and tubes", "Chains and sprockets", "Brakes and levers"].map { label in
      Mutation(
        "'\(label)' renamed", in: [parts.replacing(label, on: parts.line(of: label), with: "Quite New Words")],
        told: [Expectation(.unknownLabel, on: place(partList, label))], besides: .leftOut)
    } + [
      Mutation(
        "no 'chain'", in: [parts.dropping(parts.line(of: "chain"))],
        told: [Expectation(.unknownLabel, on: place(partList, "Chains"))])
    ]
  }

  /// Files that are not what they should be, or not there.
  private static var faults: [Mutation] {
    let last = parts.lines.count - 1
    let schemas = configuration.line(of: "schemas")
    return [
      Mutation(
        "an internal value misspelt", in: api.replacing("lost:", on: api.line(of: "lost:"), with: "losst:"),
        told: .factsFile, on: api.line(of: "lost:"), besides: .leftOut),
      Mutation(
        "no reason", in: api.replacing("only our staff see it", on: api.line(of: "lost:"), with: "true"),
        told: .factsFile, on: api.line(of: "lost:"), besides: .leftOut),
      Mutation(
        "a tab", in: api.changing(names) { "\t" + $0 }, told: .factsFile, on: names - 1, names, names + 1,
        besides: [.unknownFact]),
      Mutation(
        "a brace too few", in: parts.dropping(last), told: .factsFile, on: last - 1, last, besides: [.unknownFact]),
      Mutation(
        "a schema that is not there", in: configuration.replacing("depot.yaml", on: schemas, with: "depot.yml"),
        told: .configurationValue, on: schemas, besides: [.unknownFact]),
      Mutation(
        "another name of the schema",
        in: [api.replacing("ParcelState", on: api.line(of: "ParcelState"), with: "State")],
        told: [Expectation(.unknownFact, on: directive)], besides: [.unknownFact]),
    ]
  }

  private static var misspeltLabels: [Mutation] {
    values.flatMap { value in
      Misspelling.all(of: value.2, in: .english).map { wrong in
        let line = parcels.line(of: value.2)
        return Mutation(
          "\(wrong.what): '\(wrong.spelling)'", in: parcels.replacing(value.2, on: line, with: wrong.spelling),
          told: wrong.code, on: line, besides: wrong.code == .unknownLabel ? .leftOut : [])
      }
    }
  }

  /// Other ways to hand over the same.
  static var otherSchemas: [Mutation] {
    let app = SiteText(Depot.app, of: Depot.site)
    let json = """
      {"components": {"schemas": {"ParcelState": {
        "x-enum-descriptions": {
          "packed": "Packed in the depot", "at_the_door": "Waiting at your door", "on_the_way": "On the way to you"
        },
        "x-lockstep-internal": {"lost": "only our staff see it"},
        "enum": ["packed", "on_the_way", "at_the_door", "lost"], "type": "string"
      }}}, "paths": {}, "info": {"version": "2", "title": "Depot"}, "openapi": "3.0.3"}
      """
    let inJSON = configuration.replacing("depot.yaml", on: configuration.line(of: "schemas"), with: "depot.json")
    return [
      Mutation(
        "in JSON", files: [Depot.api: nil, "api/depot.json": json, "lockstep.yml": inJSON.text], of: Depot.site),
      Mutation(
        "folders for files",
        in: configuration.changing(configuration.line(of: "schemas")) { _ in "  schemas: [api]" }),
      Mutation("the other word for names", in: api.replacing("x-enum-varnames", on: names, with: "x-enumNames")),
      Mutation("no names", in: edited(api) { lines in lines.removeSubrange(names - 1..<names + 4) }),
      Mutation("other names", in: api.replacing("atTheDoor", on: api.line(of: "atTheDoor"), with: "arrived")),
      Mutation("a remark", in: api.inserting("# What the depot says of parcels.", below: 5)),
      Mutation("quotes", in: api.changingAll { $0.replacing("- on_the_way", with: "- 'on_the_way'") }),
      Mutation(
        "descriptions by value",
        in: edited(api) { lines in
          lines.replaceSubrange(
            descriptions..<descriptions + 4,
            with: [
              "        on_the_way: On the way to you", "        packed: Packed in the depot",
              "        at_the_door: Waiting at your door", "        lost: Lost by the carrier",
            ])
        }),
      Mutation("another version", in: api.replacing("3.1.0", on: 1, with: "3.0.3")),
      Mutation(
        "a schema more",
        in: api.inserting(
          "    Weight:\n      type: string\n      enum: [light, heavy]", below: api.line(of: "schemas:"))),
      Mutation("values of the schema in another order", in: parts.swapping(6, 7).replacing("},", on: 6, with: "},")),
      Mutation("all on one line", in: parts.joined()),
      Mutation("the facts on one line", in: app.joined()),
      Mutation(
        "labels by language",
        in: app.changingAll {
          $0.replacing(
            "\"label\": \"Store Parcel\"", with: "\"labels\": { \"en\": \"Store Parcel\", \"hi\": \"पार्सल रखें\" }")
        }),
      Mutation(
        "where a case is declared",
        in: app.changingAll { $0.replacing("\"name\": \"done\"", with: "\"name\": \"done\", \"place\": \"Scan.kt:7\"") }
      ),
    ]
  }

  private static func edited(_ text: SiteText, _ edit: (inout [String]) -> Void) -> SiteText {
    var copy = text
    edit(&copy.lines)
    return copy
  }
}
