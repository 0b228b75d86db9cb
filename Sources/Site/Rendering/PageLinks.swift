import Markdown

/// What is found out about a page's links and images while it is written.
struct PageLinks {
  /// A link or an image that leads nowhere.
  struct Fault {
    let element: Destination.Element
    let url: String
    /// Which of the document's links and images it is.
    let ordinal: Int
    let target: LinkTarget
    let part: PagePart
  }

  private(set) var anchors: [AnchorUse] = []
  private(set) var faults: [Fault] = []

  /// The links to other sites; `nil` where nobody asks for them.
  private(set) var external: [ExternalLink]?

  init(collectsExternalLinks: Bool) {
    if collectsExternalLinks { external = [] }
  }

  /// Takes note of a destination in `part`, a document of the page at `index`.
  mutating func note(
    _ destination: Destination, leadingTo target: LinkTarget, in part: PagePart, onPage index: Int
  ) {
    switch target {
    case .page where destination.element == .image:
      addFault(of: destination, .nothing(path: destination.url), in: part)
    // HTML's own name for the start of any page needs no heading.
    case .page(let page, let fragment) where !fragment.isEmpty && fragment.lowercased() != FormerHeading.top:
      anchors.append(
        AnchorUse(
          file: part.file, anchor: Fingerprint(of: fragment), page: Int32(index),
          ordinal: Int32(destination.ordinal), target: Int32(page)))
    case .forbiddenScheme, .nothing: addFault(of: destination, target, in: part)
    case .external: noteExternal(destination, in: part)
    default: break
    }
  }

  private mutating func noteExternal(_ destination: Destination, in part: PagePart) {
    if external == nil { return }
    let url = destination.url.hasPrefix("//") ? "https:\(destination.url)" : destination.url
    guard let scheme = LinkScheme.of(url), scheme == "https" || scheme == "http" else { return }
    external?.append(ExternalLink(url: url, file: part.file, ordinal: destination.ordinal))
  }

  private mutating func addFault(of destination: Destination, _ target: LinkTarget, in part: PagePart) {
    faults.append(
      Fault(
        element: destination.element, url: destination.url, ordinal: destination.ordinal, target: target, part: part))
  }
}
