import Content
import Facts

/// A promise and what its article says of the enum.
struct PromisedCover: Sendable {
  /// The promise.
  let promise: Promise

  /// The enum's labels in the article's language.
  let labels: LabelIndex

  /// The article's lists of the enum's cases, those in partials too.
  let lists: [Comparison]

  /// The cover of `promise` by the comparisons of `said`, all that its article says.
  init(_ promise: Promise, labels: LabelIndex, said: [Comparison]) {
    self.promise = promise
    self.labels = labels
    lists = said.filter { $0.claim.verb == .cases && $0.labels.fact == labels.fact }
  }
}
