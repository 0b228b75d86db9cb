import Foundation
import TestSupport
import Testing

/// SARIF against the schema that OASIS publishes, by `python3-jsonschema`, which `make test` installs.
@Suite(
  .enabled(if: SchemaValidator.find() != nil, "python3-jsonschema is not installed: the SARIF schema is not tested"))
struct SARIFSchemaTests {
  @Test func `the report of a drifted site is what the schema says`() throws {
    let site = try Folder.helpCentre()
    try site.change(.faq, replacing: "is not serviceable", with: "is not servicable")
    try site.change(.cancel, replacing: "**Reject Order**", with: "**Reject {0} [Order]**")
    try site.change("content/हिन्दी %25.md", to: "[टूटा](लिंक.md)\n\n<b>")
    try #expect(faults(of: site) == "")
  }

  @Test func `the report of a clean site is what the schema says`() throws {
    try #expect(faults(of: .tiny(), status: 0) == "")
  }

  @Test func `the validator finds a fault where there is one`() throws {
    let validator = try #require(SchemaValidator.find())
    #expect(try validator.faults(of: #"{"version":"2.1.0","runs":[{"results":[]}]}"#).contains("'tool'"))
  }

  private func faults(of site: Folder, status: Int32 = 1) throws -> String {
    let run = try runCommand("check", "--format", "sarif", in: site)
    #expect(run.status == status, "\(run.errors)")
    return try #require(SchemaValidator.find()).faults(of: run.output)
  }
}
