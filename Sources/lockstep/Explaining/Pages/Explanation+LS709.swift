// Generated from docs/rules/LS709.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls709 = Explanation(
    code: "LS709", title: ##"A URL that was published leads nowhere now"##,
    text: ##"""
`lockstep.urls` lists the URLs that readers may have kept: in bookmarks, in chats, printed on a box. One that leads nowhere any more is a promise broken, and nobody but the readers would notice.

Let it lead on: an article's `aliases` name the pages whose readers come to it, its `anchors` the headings. Where a URL shall be gone for good, take its line out of `lockstep.urls`; who reviews the change sees it.

## Example

```text lockstep.urls
/orders/cancel/
/orders/cancel/#mobile
/refunds/#on-a-phone
```

```markdown content/orders/cancel-an-order.md
---
title: Cancel an order
---
```

```markdown content/refunds.md
---
title: Refunds
---

## On phones
```

What the check says:

```diagnostic
error[LS709]: '/orders/cancel/' was published and leads nowhere now; did it become '/orders/cancel-an-order/'?
 --> lockstep.urls:1:1
  |
1 | /orders/cancel/
  | ^^^^^^^^^^^^^^^
  |
 ::: content/orders/cancel-an-order.md:2:8
  |
2 | title: Cancel an order
  |        --------------- an alias in its front matter leads readers here
  |
  = fix (review): let '/orders/cancel/' lead to this article

error[LS709]: '#on-a-phone' of '/refunds/' was published and leads nowhere now; did it become '#on-phones'?
 --> lockstep.urls:3:1
  |
3 | /refunds/#on-a-phone
  | ^^^^^^^^^^^^^^^^^^^^
  |
 ::: content/refunds.md:2:8
  |
2 | title: Refunds
  |        ------- 'anchors' in its front matter lead readers to another heading
  |
  = fix (review): let '#on-a-phone' lead to '#on-phones'
```

## Quiet

Nothing is wrong here: both lead on.

```text lockstep.urls
/orders/cancel/
/orders/cancel/#mobile
/refunds/#on-a-phone
```

```markdown content/orders/cancel-an-order.md
---
title: Cancel an order
aliases: [/orders/cancel/]
---
```

```markdown content/refunds.md
---
title: Refunds
anchors: {on-a-phone: on-phones}
---

## On phones
```

"""##)
}
