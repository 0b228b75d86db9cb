import Diagnostics

extension SiteTree {
  /// Where readers of `language` reach a person; `nil` where `lockstep.yml` does not say it.
  func contactURL(in language: Language) -> String? {
    guard let contact = settings.contact else { return nil }
    guard contact.isOwnPage else { return contact.url }
    guard case .page(let page, _) = target(ofContact: contact) else { return nil }
    let theirs = translations.all(ofPage: page).first { pages[$0].language == language }
    return url(ofPage: theirs ?? page)
  }

  /// What is wrong with `contact` in `lockstep.yml`.
  var contactFault: Diagnostic? {
    guard let contact = settings.contact, contact.isOwnPage else { return nil }
    if case .page = target(ofContact: contact) { return nil }
    return Diagnostic(.brokenLink, "'\(contact.text)' is no page of the site", at: contact.range)
  }

  private func target(ofContact contact: Contact) -> LinkTarget {
    target(of: contact.url, in: "", onPage: 0)
  }
}
