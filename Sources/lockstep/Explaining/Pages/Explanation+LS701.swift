// Generated from docs/rules/LS701.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls701 = Explanation(
    code: "LS701", title: ##"A link leads to a file that is no article and no asset"##,
    text: ##"""
A reader who follows the link would find nothing. Links lead to files as they lie in the content folder, the way GitHub reads them: `refunds.md` beside the article, `../faq.md` one folder up, `/faq.md` from the content folder, `orders/` for the `index.md` in it. Links to other sites are looked at only by `lockstep check --external` ([LS710](LS710.md)).

Write the path of the file. Where an article has moved, its old URL can go under `aliases` in its front matter, for those who saved it. A draft is not there for readers, so a link to one waits until it is published.

## Example

The article `content/refunds.md` is there.

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

The article `content/deliveries.md` is a draft.

````markdown content/deliveries.md
---
title: Deliveries
draft: true
---

When your parcel comes.
````

The article:

````markdown content/help.md
---
title: Help
---

Read about [refunds](refund.md) and about [deliveries](deliveries.md) and [prices](prices.md).
````

What the check says:

```diagnostic
error[LS701]: 'refund.md' leads to no article or file of the site; did you mean 'refunds.md'?
 --> content/help.md:5:22
  |
5 | Read about [refunds](refund.md) and about [deliveries](deliveries.md) and [prices](prices.md).
  |                      ^^^^^^^^^
  |
  = fix (review): replace 'refund.md' with 'refunds.md'

error[LS701]: 'deliveries.md' leads to a draft, which is not published
 --> content/help.md:5:56
  |
5 | Read about [refunds](refund.md) and about [deliveries](deliveries.md) and [prices](prices.md).
  |                                                        ^^^^^^^^^^^^^
  |
 ::: content/deliveries.md:2:8
  |
2 | title: Deliveries
  |        ---------- this article is one

error[LS701]: 'prices.md' leads to no article or file of the site
 --> content/help.md:5:84
  |
5 | Read about [refunds](refund.md) and about [deliveries](deliveries.md) and [prices](prices.md).
  |                                                                                    ^^^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

````markdown content/help.md
---
title: Help
---

Read about [refunds](refunds.md), or [ask the courier](https://example.com/).
````

"""##)
}
