// Generated from docs/rules/LS903.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls903 = Explanation(
    code: "LS903", title: ##"A directive is misspelt"##,
    text: ##"""
A comment that was meant as a directive but is misspelt would silently check nothing. So every comment that comes near `lockstep:`, or near a verb after it, is an error. Other comments are nobody's business.

Write `lockstep:` and one of the verbs `cases`, `steps`, `ui`, `variants`, `faq`, `include`, `allow`, `end`. `lockstep fix` mends what is nearly one.

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

<!-- lockstp:cases RejectionReason -->
- Product out of stock

<!-- lockstep:case RejectionReason -->
- Product out of stock
````

What the check says:

```diagnostic
error[LS903]: 'lockstp:cases' is no directive; did you mean 'lockstep:cases'?
  --> content/help.md:10:6
   |
10 | <!-- lockstp:cases RejectionReason -->
   |      ^^^^^^^^^^^^^
   |
   = fix (safe): replace 'lockstp:cases' with 'lockstep:cases'

error[LS903]: 'case' is no verb of a directive; did you mean 'cases'?
  --> content/help.md:13:15
   |
13 | <!-- lockstep:case RejectionReason -->
   |               ^^^^
   |
   = fix (safe): replace 'case' with 'cases'
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

<!-- Steps were locked in May. -->
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
