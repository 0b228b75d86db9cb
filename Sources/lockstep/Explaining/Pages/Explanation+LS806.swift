// Generated from docs/rules/LS806.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls806 = Explanation(
    code: "LS806", title: ##"The review of an article is overdue"##,
    text: ##"""
An article may name the day by which its owner looks at it again, `review_by`. Labels and steps are checked against the code; whether the advice around them is still good, only a person can tell. From the day after, every check says so.

Read the article as a seller would, mend it, and write the day of the next review. Where nobody looks after it any more, take `review_by` out.

The day is that of the check in Greenwich, or of `SOURCE_DATE_EPOCH`.

## Example

````markdown content/refunds.md
---
title: Refunds
owner: payments-team
review_by: 2026-03-01
---

When you get your money back.
````

What the check says:

```diagnostic
warning[LS806]: the review of this article by payments-team was due on 2026-03-01
 --> content/refunds.md:4:12
  |
4 | review_by: 2026-03-01
  |            ^^^^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/refunds.md
---
title: Refunds
owner: payments-team
review_by: 9999-01-01
---

When you get your money back.
````

"""##)
}
