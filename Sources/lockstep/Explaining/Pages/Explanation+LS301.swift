// Generated from docs/rules/LS301.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls301 = Explanation(
    code: "LS301", title: ##"A label is misspelt"##,
    text: ##"""
The text differs from a label in one word, by a letter or two, or in small words and hyphens that the label writes otherwise. Readers search the app for the words that they read.

The fix is safe: `lockstep fix` writes the label. Negations and numbers are never taken for misspellings, because “serviceable” and “not serviceable” are opposite claims.

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
- Delivery address is not servicable
- Other reasons
````

What the check says:

```diagnostic
error[LS301]: 'servicable' differs from label of 'RejectionReason.addressNotServiceable'; did you mean 'serviceable'?
 --> content/help.md:7:27
  |
7 | - Delivery address is not servicable
  |                           ^^^^^^^^^^
  |
 ::: Orders/Orders.swift:7:34
  |
7 |     case .addressNotServiceable: "Delivery address is not serviceable"
  |                                  ------------------------------------- label defined here
  |
  = fix (safe): replace 'servicable' with 'serviceable'
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
* Other reasons: write to us.
* **Product out of stock** – you have none left.
* [Delivery address is
  not serviceable](https://example.com/areas)
````

"""##)
}
