import Markdown

/// What is found out about a page's links and images while it is written.
struct PageLinks {
  /// A link or an image that leads nowhere.
  struct Fault {
    let destination: Destination
    let target: LinkTarget
    let part: PagePart
  }

  private(set) var anchors: [AnchorUse] = []
  private(set) var faults: [Fault] = []

  /// Takes note of a destination in `part`, a document of the page at `index`.
  mutating func note(
    _ destination: Destination, leadingTo target: LinkTarget, in part: PagePart, onPage index: Int
  ) {
    switch target {
    case .page where destination.element == .image:
      faults.append(Fault(destination: destination, target: .nothing(path: destination.url), part: part))
    case .page(let page, let fragment) where !fragment.isEmpty:
      anchors.append(
        AnchorUse(page: index, file: part.file, ordinal: destination.ordinal, target: page, fragment: fragment))
    case .forbiddenScheme, .nothing:
      faults.append(Fault(destination: destination, target: target, part: part))
    default: break
    }
  }
}
