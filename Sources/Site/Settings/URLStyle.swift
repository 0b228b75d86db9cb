/// How an article's path becomes its URL.
public enum URLStyle: String, CaseIterable, Sendable {
  /// `orders/cancel.md` is at `/orders/cancel/`.
  case directory
  /// `orders/cancel.md` is at `/orders/cancel.html`.
  case file
}
