// Generated from docs/rules/LS203.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls203 = Explanation(
    code: "LS203", title: ##"An article breaks its promise to cover an enum"##,
    text: ##"""
Front matter can promise that an article covers an enum whole: `covers: [RejectionReason]`. Then its lists, those in the partials that it includes among them, together name every case that readers can see. A list may be a part, by `only`, `except` or `partial`; the article may not.

Add the case to one of the lists, or take the enum out of `covers`. A promise without a list that is bound to the enum is broken too.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

The article:

````markdown content/help.md
---
title: Reject an order
covers: [RejectionReason]
---

<!-- lockstep:cases RejectionReason only=productOutOfStock,other -->
- Product out of stock
- Other reasons

Further reasons stand in another article.
````

What the check says:

```diagnostic
error[LS200]: no article lists 'RejectionReason.addressNotServiceable', labelled 'Delivery address is not serviceable'
 --> Orders/Orders.swift:2:27
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                           ^^^^^^^^^^^^^^^^^^^^^
  |
 ::: content/help.md:6:21
  |
6 | <!-- lockstep:cases RejectionReason only=productOutOfStock,other -->
  |                     --------------- this list leaves it out, by 'only'

error[LS203]: 'covers' promises all of 'RejectionReason', but no list of this article names 'Delivery address is not serviceable'
 --> content/help.md:3:10
  |
3 | covers: [RejectionReason]
  |          ^^^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:7:34
  |
7 |     case .addressNotServiceable: "Delivery address is not serviceable"
  |                                  ------------------------------------- label defined here
  |
 ::: content/help.md:6:21
  |
6 | <!-- lockstep:cases RejectionReason only=productOutOfStock,other -->
  |                     --------------- this list leaves it out, by 'only'
```

## A promise without a list

Bold text alone lists no cases.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

````markdown content/help.md
---
title: Reject an order
covers: [RejectionReason]
---

<!-- lockstep:ui RejectionReason -->
Most orders are rejected as **Product out of stock**.
````

```diagnostic
error[LS203]: 'covers' promises all of 'RejectionReason', but no list of this article is bound to it
 --> content/help.md:3:10
  |
3 | covers: [RejectionReason]
  |          ^^^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:1:13
  |
1 | public enum RejectionReason {
  |             --------------- 'RejectionReason' is declared here
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

````markdown content/help.md
---
title: Reject an order
covers: [RejectionReason]
---

<!-- lockstep:cases RejectionReason only=addressNotServiceable -->
If you cannot deliver, choose “Delivery address is not serviceable”.

<!-- lockstep:cases RejectionReason except=addressNotServiceable -->
- Product out of stock
- Other reasons
````

"""##)
}
