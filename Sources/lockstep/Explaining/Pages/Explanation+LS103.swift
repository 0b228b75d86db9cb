// Generated from docs/rules/LS103.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls103 = Explanation(
    code: "LS103", title: ##"A bound block names a case twice"##,
    text: ##"""
A list that is all cases of an enum names each of them once. A second mention is mostly a copy that should have become another case.

Take one of them out, or write the label that was meant.

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
- Other reasons
- Product out of stock
````

What the check says:

```diagnostic
error[LS103]: 'Product out of stock' names 'RejectionReason.productOutOfStock' again
 --> content/help.md:9:3
  |
9 | - Product out of stock
  |   ^^^^^^^^^^^^^^^^^^^^
  |
 ::: content/help.md:6:3
  |
6 | - Product out of stock
  |   -------------------- first named here
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
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
