// Generated from docs/rules/LS602.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls602 = Explanation(
    code: "LS602", title: ##"A label differs between the branches of '#if'"##,
    text: ##"""
All branches of `#if` are read, as no one build has them all. Where two of them give one case different labels, readers of the one app see what readers of the other do not, and no article is right for both.

Give the case one label, or give each platform an enum with a name of its own, and a list for each. Enums that no article binds may differ as they like.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    #if os(iOS)
    case .other: "Other reasons"
    #else
    case .other: "Another reason"
    #endif
    }
  }
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

What the check says:

```diagnostic
error[LS602]: the label of 'RejectionReason.other' differs between the branches of '#if'; give it one label
  --> Orders/Orders.swift:2:27
   |
 2 |   case productOutOfStock, other
   |                           ^^^^^
   |
  ::: Orders/Orders.swift:8:18
   |
 8 |     case .other: "Other reasons"
   |                  --------------- 'Other reasons' under '#if os(iOS)'
   |
  ::: Orders/Orders.swift:10:18
   |
10 |     case .other: "Another reason"
   |                  ---------------- 'Another reason' under '#else'
   |
  ::: content/help.md:5:21
   |
 5 | <!-- lockstep:cases RejectionReason -->
   |                     --------------- bound here by 'lockstep:cases RejectionReason'
```

## Quiet

Nothing is wrong here: the branches agree.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    #if os(iOS)
    case .other: String(localized: "Other reasons")
    #else
    case .other: "Other reasons"
    #endif
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

"""##)
}
