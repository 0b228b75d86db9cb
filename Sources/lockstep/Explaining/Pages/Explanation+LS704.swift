// Generated from docs/rules/LS704.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls704 = Explanation(
    code: "LS704", title: ##"Two articles have one URL"##,
    text: ##"""
Only one of them could be published, and which one would be an accident. An article has the URL of its path: `orders/refunds.md` and `orders/refunds/index.md` both want `/orders/refunds/`. A `slug` can take the place of another article too, and so can an old URL under `aliases`.

Rename one of the files, or give it a `slug` of its own. An alias is an address that no page has now.

## Example

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

````markdown content/money-back.md
---
title: Money back
slug: refunds
---

When you get your money back.
````

What the check says:

```diagnostic
error[LS704]: '/refunds/' is the URL of this article and of 'content/money-back.md'
 --> content/refunds.md:2:8
  |
2 | title: Refunds
  |        ^^^^^^^
  |
 ::: content/money-back.md:2:8
  |
2 | title: Money back
  |        ---------- the other one
```

## An old URL that a page has

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

````markdown content/payments.md
---
title: Payments
aliases: [/refunds/]
---

How we pay.
````

```diagnostic
error[LS704]: '/refunds/' is an alias of this article and the URL of 'content/refunds.md'
 --> content/payments.md:3:11
  |
3 | aliases: [/refunds/]
  |           ^^^^^^^^^
  |
 ::: content/refunds.md:2:8
  |
2 | title: Refunds
  |        ------- the other one
```

## Quiet

Nothing is wrong here.

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

````markdown content/money-back.md
---
title: Money back
---

How we pay.
````

"""##)
}
