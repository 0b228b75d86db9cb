import TestSupport
import Testing

/// What `facts.schemas` names.
@Suite struct SchemaTests {
  @Test(arguments: [
    (
      "a list of values", "Reason: {type: string, enum: [out_of_stock, other]}",
      "api.Reason\n  out_of_stock  en 'out_of_stock'\n  other         en 'other'\n\n"
    ),
    (
      "names and descriptions in lists",
      "Reason: {enum: [1, 2], x-enum-varnames: [stock, other], x-enum-descriptions: [Out of stock, Other reasons]}",
      "api.Reason\n  stock  en 'Out of stock'\n  other  en 'Other reasons'\n\n"
    ),
    (
      "names as NSwag has them, and descriptions by value",
      "Reason: {enum: [1, 2], x-enumNames: [stock, other], x-enum-descriptions: {2: Other reasons}}",
      "api.Reason\n  stock  en '1'\n  other  en 'Other reasons'\n\n"
    ),
    (
      "null among the values", "Reason: {enum: [a, null, b], x-enum-varnames: [A, B]}",
      "api.Reason\n  A  en 'a'\n  B  en 'b'\n\n"
    ),
    (
      "null with a name", "Reason: {enum: [a, null, b], x-enum-varnames: [A, none, B]}",
      "api.Reason\n  A  en 'a'\n  B  en 'b'\n\n"
    ),
    (
      "constants with titles", "Reason: {oneOf: [{const: a, title: First}, {const: b}, {type: 'null'}]}",
      "api.Reason\n  a  en 'First'\n  b  en 'b'\n\n"
    ),
    (
      "a property, a list of values, and a schema inside",
      "Order: {properties: {status: {enum: [open]}, tags: {items: {enum: [new]}}}, $defs: {Kind: {enum: [big]}}}",
      "api.Order.status\n  open  en 'open'\n\napi.Order.tags\n  new  en 'new'\n\napi.Order.Kind\n  big  en 'big'\n\n"
    ),
    (
      "parts of a schema",
      "Order: {allOf: [{$ref: a.yaml}, {properties: {status: {anyOf: [{enum: [open]}, {type: 'null'}]}}}]}",
      "api.Order.status\n  open  en 'open'\n\n"
    ),
    (
      "what no reader sees", "Reason: {enum: [a, b], x-lockstep-internal: {b: for the fraud check}, deprecated: true}",
      "api.Reason\n  a  en 'a'\n  b  en 'b', internal: for the fraud check\n\n"
    ),
    ("values that are no texts", "Reason: {enum: [[a], [b]]}\n    Other: {enum: [on]}", "api.Other\n  on  en 'on'\n\n"),
  ])
  func `of OpenAPI are enums:`(what: String, schemas: String, facts: String) throws {
    let run = try runCommand("facts", "--format", "text", in: Self.site(Self.openAPI(schemas)))
    #expect(run.output == facts, "\(run.errors)")
  }

  @Test(arguments: [
    (#"{"title": "Order status", "enum": ["open"]}"#, "order.OrderStatus"), (#"{"enum": ["open"]}"#, "order.order"),
    (#"{"$defs": {"Status": {"enum": ["open"]}}}"#, "order.Status"),
    (#"{"definitions": {"Status": {"enum": ["open"]}}}"#, "order.Status"),
    (#"{"title": "Order", "properties": {"status": {"enum": ["open"]}}}"#, "order.Order.status"),
    (#"{"properties": {"status": {"enum": ["open"]}}}"#, "order.status"),
  ])
  func `of JSON Schema are called by where they stand`(schema: String, name: String) throws {
    let site = try Folder([
      "lockstep.yml": "title: Help\nfacts: {schemas: [api/order.schema.json]}\n", "api/order.schema.json": schema,
    ])
    let run = try runCommand("facts", "--format", "text", in: site)
    #expect(run.output == "\(name)\n  open  en 'open'\n\n", "\(run.errors)")
  }

  @Test func `of a folder are found, whatever else lies in it`() throws {
    let site = try Folder([
      "lockstep.yml": "title: Help\nfacts: {schemas: [api]}\n", "api/v1/order.json": #"{"title": "A", "enum": ["a"]}"#,
      "api/b.yml": "title: B\nenum: [b]\n", "api/package.json": #"{"name": "api"}"#, "api/readme.txt": "enum",
    ])
    let run = try runCommand("facts", "--format", "text", in: site)
    #expect(run.output == "b.B\n  b  en 'b'\n\norder.A\n  a  en 'a'\n\n", "\(run.errors)")
  }

  @Test(arguments: [
    ("Reason: {enum: [a, b, c], ‹x-enum-varnames›: [A, B]}", "'x-enum-varnames' has 2 entries for 3 values"),
    ("Reason: {enum: [a, b], ‹x-enum-descriptions›: [A]}", "'x-enum-descriptions' has 1 entry for 2 values"),
    ("Reason: {enum: [a, ‹a›]}", "'a' is a case twice"),
    (
      "Reason: {enum: [open], x-enum-descriptions: {‹opne›: Open}}",
      "'opne' is no value of 'Reason'; did you mean 'open'?"
    ),
    (
      "Reason: {enum: [open], x-lockstep-internal: {open: ‹true›}}",
      "'x-lockstep-internal' must say why no reader sees the value"
    ),
  ])
  func `that contradict themselves are told of at their place`(schemas: String, message: String) throws {
    let schemas = MarkedText("openapi: 3.0.3\ncomponents:\n  schemas:\n    \(schemas)\n")
    let findings = try JSONReport(runCommand("check", "--format", "json", in: Self.site(schemas.text))).findings
      .filter { $0.code == "LS606" }
    #expect(findings.map(\.message) == [message])
    let line = schemas.text.prefix { $0 != "R" }.utf8.count - "    ".utf8.count
    #expect(findings.map(\.range.start.column) == [schemas.range.lowerBound - line + 1])
  }

  @Test(
    arguments: [
      (
        "name: api\n",
        "'api.yaml' is neither OpenAPI nor JSON Schema: it has no 'openapi', '$schema', '$defs' or 'type'"
      ),
      ("", "'api.yaml' is neither OpenAPI nor JSON Schema: it has no 'openapi', '$schema', '$defs' or 'type'"),
      ("openapi: 4.0.0\n", "'4.0.0' is no version of OpenAPI that is read; 2.0 and those from 3.0 are"),
      ("openapi: [\n", nil),
    ] as [(String, String?)])
  func `that are none are an error, and the only one`(text: String, message: String?) throws {
    let findings = try JSONReport(runCommand("check", "--format", "json", in: Self.site(text))).findings
    #expect(findings.map(\.code) == ["LS606"])
    if let message { #expect(findings.map(\.message) == [message]) }
  }

  @Test func `of many thousand lines are read`() throws {
    let schemas = (1...5_000).map { "    S\($0): {type: string, enum: [a, b]}\n" }.joined()
    let run = try runCommand(
      "facts", "--format", "text", in: Self.site("openapi: 3.1.0\ncomponents:\n  schemas:\n\(schemas)"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.matches(of: #/api\.S/#).count == 5_000)
  }

  private static func openAPI(_ schemas: String) -> String {
    "openapi: 3.1.0\ninfo: {title: Orders, version: '1'}\ncomponents:\n  schemas:\n    \(schemas)\n"
  }

  private static func site(_ file: String) throws -> Folder {
    try Folder([
      "lockstep.yml": "title: Help\nfacts: {schemas: [api.yaml]}\n", "api.yaml": file,
      "content/index.md": "---\ntitle: Home\n---\n\n<!-- lockstep:cases Reason -->\n- Other reasons\n",
    ])
  }
}
