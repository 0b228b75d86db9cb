/// A heading that stood elsewhere once: an entry of `anchors` in front matter.
public struct FormerAnchor: Hashable, Sendable {
  /// Where readers found it: `old-id` on the article's own page, or `/orders/cancel/#old-id` on another.
  public let former: Word

  /// The id of the article's heading that says it now; `top` is the start of the page.
  public let heading: Word
}
