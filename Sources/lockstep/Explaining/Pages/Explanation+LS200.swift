// Generated from docs/rules/LS200.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls200 = Explanation(
    code: "LS200", title: ##"No article lists a case"##,
    text: ##"""
Once an article lists the cases of an enum, every case that readers can see must be in a list somewhere. A case that every list leaves out is new in the code and unknown to the help centre.

The place is the case in the code, for those who review the code; each list that leaves it out has its own LS201, for those who review the article. A list that says what it leaves out, by `only`, `except` or `partial`, is excused for itself alone: all lists together still name every case.

Add the case to the lists. A case that no reader sees carries `// lockstep:internal - reason` on the line above it.

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
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
````

What the check says:

```diagnostic
error[LS200]: no article lists 'RejectionReason.other', labelled 'Other reasons'
 --> Orders/Orders.swift:2:50
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                                                  ^^^^^
  |
 ::: content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectionReason -->
  |                     --------------- this list leaves it out

error[LS201]: 'Other reasons', label of 'RejectionReason.other', is not listed here
 --> content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectionReason -->
  |                     ^^^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:8:18
  |
8 |     case .other: "Other reasons"
  |                  --------------- label defined here
  |
  = fix (review): add 'Other reasons' at the end of the list
```

## A case that every list leaves out by leave

Each list is in order; the help centre as a whole is not.

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
title: Help
---

<!-- lockstep:cases RejectionReason partial="the frequent ones" -->
The reason is most often product out of stock.

<!-- lockstep:cases RejectionReason except=other -->
- Product out of stock
- Delivery address is not serviceable
````

```diagnostic
error[LS200]: no article lists 'RejectionReason.other', labelled 'Other reasons'
 --> Orders/Orders.swift:2:50
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                                                  ^^^^^
  |
 ::: content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectionReason partial="the frequent ones" -->
  |                     --------------- this list leaves it out: the frequent ones
  |
 ::: content/help.md:8:21
  |
8 | <!-- lockstep:cases RejectionReason except=other -->
  |                     --------------- this list leaves it out, by 'except'
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable
  // lockstep:internal - set by the fraud check, never offered to sellers
  case other

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
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
````

"""##)
}
