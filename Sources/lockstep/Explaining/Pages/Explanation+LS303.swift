// Generated from docs/rules/LS303.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls303 = Explanation(
    code: "LS303", title: ##"A label differs in upper and lower case"##,
    text: ##"""
Items, cells and steps say a label as the app shows it, upper and lower case included. In a paragraph, where a label may start in the middle of a sentence, case does not count.

It is a warning; the fix is safe.

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
- Other Reasons
````

What the check says:

```diagnostic
warning[LS303]: 'Other Reasons' differs from label 'Other reasons' of 'RejectionReason.other' in upper and lower case
 --> content/help.md:8:3
  |
8 | - Other Reasons
  |   ^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:8:18
  |
8 |     case .other: "Other reasons"
  |                  --------------- label defined here
  |
  = fix (safe): replace 'Other Reasons' with 'Other reasons'
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
Choose product out of stock, delivery address is not serviceable, or other reasons.
````

"""##)
}
