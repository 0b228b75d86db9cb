import Diagnostics
import Drift
import Facts
import Testing

@Suite struct `The name in a directive` {
  private static let module = Module.flow().adding("Color", ["red": "Red"]).adding("Color", in: "Shop", ["red": "Red"])

  @Test(arguments: [
    (
      "cases RejectOrderStp",
      """
      21-35: no enum is called 'RejectOrderStp'; did you mean 'RejectOrderStep'?
        note Orders.swift:1:6-21: 'RejectOrderStep' is declared here
        fix review: replace 'RejectOrderStp' with 'RejectOrderStep'
      """
    ),
    ("cases Shape", "21-26: no enum is called 'Shape'"),
    (
      "cases Color",
      """
      21-26: 'Color' can mean 'Orders.Color' or 'Shop.Color'; name the module too
        note Orders.swift:16:6-11: 'Orders.Color' is declared here
        note Orders.swift:18:6-11: 'Shop.Color' is declared here
      """
    ),
    (
      "steps RejectOrderFlow.mobil",
      """
      21-42: no flow is called 'RejectOrderFlow.mobil'; did you mean 'RejectOrderFlow.mobile'?
        note Orders.swift:9:5-27: 'RejectOrderFlow.mobile' is declared here
        fix review: replace 'RejectOrderFlow.mobil' with 'RejectOrderFlow.mobile'
      """
    ),
    (
      "steps RejectOrderFlow",
      """
      21-36: no flow is called 'RejectOrderFlow'; did you mean 'RejectOrderFlow.mobile'?
        note Orders.swift:9:5-27: 'RejectOrderFlow.mobile' is declared here
        fix review: replace 'RejectOrderFlow' with 'RejectOrderFlow.mobile'
      """
    ),
    (
      "steps RejectOrderStp",
      """
      21-35: no enum is called 'RejectOrderStp'; did you mean 'RejectOrderStep'?
        note Orders.swift:1:6-21: 'RejectOrderStep' is declared here
        fix review: replace 'RejectOrderStp' with 'RejectOrderStep'
      """
    ),
    (
      "cases RejectOrderFlow.mobil",
      """
      21-42: no flow is called 'RejectOrderFlow.mobil'; did you mean 'RejectOrderFlow.mobile'?
        note Orders.swift:9:5-27: 'RejectOrderFlow.mobile' is declared here
        fix review: replace 'RejectOrderFlow.mobil' with 'RejectOrderFlow.mobile'
      """
    ),
    (
      "ui RejectOrderFlow.mobile",
      """
      18-40: 'RejectOrderFlow.mobile' is a flow, but 'ui' takes an enum; did you mean 'RejectOrderStep'?
        note Orders.swift:9:5-27: 'RejectOrderFlow.mobile' is declared here
        fix review: replace 'RejectOrderFlow.mobile' with 'RejectOrderStep'
      """
    ),
  ]) func `is never guessed`(_ directive: String, _ expected: String) throws {
    let transcript = try Article("<!-- lockstep:\(directive) -->\n- Red\n").transcript(against: Self.module)
    #expect(transcript == "error[LS102] help.md:1:" + expected)
  }

  @Test func `may carry the module's`() throws {
    #expect(try Article("<!-- lockstep:cases Shop.Color -->\n- Red\n").transcript(against: Self.module) == "")
  }

  @Test func `is missing everywhere, and the run is not green`() {
    let facts = SourceRange(path: "lockstep.yml", bytes: 0..<5)
    #expect(Check.nothing(in: FactSet(), claims: 1, configuration: facts)?.code == .nothingChecked)
    #expect(Check.nothing(in: Self.module.facts, claims: 0, configuration: facts)?.code == .nothingChecked)
    #expect(Check.nothing(in: Self.module.facts, claims: 1, configuration: facts) == nil)
  }
}
