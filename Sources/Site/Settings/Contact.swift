import Diagnostics
import YAML

/// Where people reach a person: an address of mail, a telephone number, or a page.
public struct Contact: Hashable, Sendable {
  /// The address as it is written: `help@example.com`, `tel:+911234567890`, `https://example.com/contact`, `/contact/`.
  public let text: String

  /// Where `lockstep.yml` says it.
  let range: SourceRange

  /// The URL that leads there, written as a link in an article would be.
  let url: String

  /// Whether it is a page of the site.
  var isOwnPage: Bool { url.hasPrefix("/") }

  /// The address that `text` is; `nil` where it is none, or has a scheme that no link of the site may have.
  private init?(_ text: String, at range: SourceRange, linkSchemes: [String]) {
    self.text = text
    self.range = range
    if let scheme = LinkScheme.of(text) {
      guard LinkScheme.allowed.contains(scheme) || linkSchemes.contains(scheme) else { return nil }
      url = text
    } else if text.hasPrefix("/"), !text.hasPrefix("//") {
      url = text
    } else {
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
        return nil
      }
      url = "mailto:\(text)"
    }
  }

  /// Asks `fields` for the key `contact`.
  init?(from fields: inout Fields, linkSchemes: [String]) {
    guard let written = fields.scalar("contact") else { return nil }
    if let contact = Contact(written.text, at: fields.range(written.bytes), linkSchemes: linkSchemes) {
      self = contact
      return
    }
    if let scheme = LinkScheme.of(written.text), !LinkScheme.dangerous.contains(scheme) {
      fields.report(
        "'\(scheme):' is no scheme that links may have; 'link_schemes' in 'lockstep.yml' allows it", at: written.bytes)
      return nil
    }
    fields.report(
      "'\(written.text)' is no address; 'help@example.com', 'tel:+911234567890', 'https://example.com/contact' and "
        + "'/contact/' are", at: written.bytes)
    return nil
  }
}
