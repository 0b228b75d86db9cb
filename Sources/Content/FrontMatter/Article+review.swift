public import Diagnostics
public import YAML

extension Article {
  /// LS806: that the day has passed by which its owner was to look at it again.
  public func overdueReview(on today: CalendarDate) -> Diagnostic? {
    guard let day = frontMatter.reviewBy, day.date < today else { return nil }
    let owner = frontMatter.owner.map { " by \($0)" } ?? ""
    return Diagnostic(
      .overdueReview, "the review of this article\(owner) was due on \(day.date)", at: source.range(day.bytes),
      language: language)
  }
}
