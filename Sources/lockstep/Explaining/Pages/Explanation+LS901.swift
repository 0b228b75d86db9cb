// Generated from docs/rules/LS901.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls901 = Explanation(
    code: "LS901", title: ##"Nothing was checked"##,
    text: ##"""
Where `lockstep.yml` says where facts come from, a run that finds no facts, or no article that binds one, proves nothing and must not be green.

Correct the paths under `facts`, or bind a list: `<!-- lockstep:cases RejectionReason -->` above it.

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

- Product out of stock
- Other reasons
````

What the check says:

```diagnostic
error[LS901]: no article binds a list to a fact, so nothing was checked
 --> lockstep.yml:2:1
  |
2 | facts:
  | ^^^^^
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
