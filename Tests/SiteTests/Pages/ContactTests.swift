import Diagnostics
@testable import Site
import Testing
import YAML

/// The way to a person.
@Suite struct ContactTests {
  private func settings(_ contact: String) -> (settings: SiteSettings, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "lockstep.yml", text: "contact: \(contact)\n")
    guard case .mapping(let entries, _)? = readYAML(in: file, codes: .configuration).node else {
      return (.tiny, [])
    }
    var fields = Fields(entries, in: file, codes: .configuration)
    return (SiteSettings(from: &fields), fields.finish())
  }

  private func url(_ contact: String, languages: [String] = ["en"]) async throws -> (url: String?, faults: String) {
    let site = try await TinySite(
      ["contact.md": titled("Contact"), "a.md": titled("A"), "hi/contact.md": titled("संपर्क"), "hi/a.md": titled("अ")],
      languages: ["en", "hi"], settings: settings(contact).settings,
      layout: "{{#contact_url}}{{contact_url}}{{/contact_url}}")
    return (site.pages["hi/a/index.html"], site.faults)
  }

  @Test(arguments: [
    ("help@example.com", "mailto:help@example.com"), ("tel:+911234567890", "tel:+911234567890"),
    ("https://example.com/contact", "https://example.com/contact"), ("/contact/", "/hi/contact/"),
  ])
  func `an address, a number, a URL or a page leads to a person`(contact: String, expected: String) async throws {
    let found = try await url(contact)
    #expect(found.url == expected)
    #expect(found.faults == "")
  }

  @Test(arguments: ["javascript:alert(1)", "help", "a@b@c", "'@'", "//example.com", "'a b@c.de'"])
  func `what is no address is told`(contact: String) {
    let (settings, diagnostics) = settings(contact)
    #expect(settings.contact == nil)
    #expect(diagnostics.map(\.code) == [.configurationValue])
  }

  @Test func `a scheme that a site may allow is told as one`() {
    #expect(
      settings("whatsapp://send?phone=1").diagnostics.map(\.message) == [
        "'whatsapp:' is no scheme that links may have; 'link_schemes' in 'lockstep.yml' allows it"
      ])
    #expect(settings("whatsapp://send\nlink_schemes: [whatsapp]").settings.contact?.text == "whatsapp://send")
  }

  @Test func `a page that is not there is told at its place`() async throws {
    let found = try await url("/kontakt/")
    #expect(found.url == "")
    #expect(found.faults.contains("LS701 lockstep.yml"))
    #expect(found.faults.hasSuffix("'/kontakt/' is no page of the site"))
  }
}
