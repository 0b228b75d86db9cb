// Generated from docs/rules/LS601.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls601 = Explanation(
    code: "LS601", title: ##"A label cannot be known from the source"##,
    text: ##"""
Labels are read from the text of the code; nothing is run. A label that is put together, computed or fetched cannot be compared with what an article says.

A label is known where a property or a function of the enum, or of an extension of its protocol, gives it in a `switch self`, in a dictionary that `self` is looked up in, or alone, and gives it as one of these:

- a string literal, or several joined by `+`; `nil` says that the case has no label
- a literal in `String(localized:)`, `LocalizedStringResource`, `LocalizedStringKey`, `NSLocalizedString` or `Text`: the default value, or else the key
- `rawValue`, where the raw values are strings
- the name of a constant of the same module whose value is one of the above, such as `Strings.other`

Write the label as one of them. The place is the case; a note shows the expression that only the running app can answer. Enums that no article binds may have any labels.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other \(count) reasons"
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
````

What the check says:

```diagnostic
error[LS601]: the label of 'RejectionReason.other' cannot be known from its source text; write it as a literal
 --> Orders/Orders.swift:2:50
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                                                  ^^^^^
  |
 ::: Orders/Orders.swift:8:18
  |
8 |     case .other: "Other \(count) reasons"
  |                  ------------------------ its label comes from here
  |
 ::: content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectionReason -->
  |                     --------------- bound here by 'lockstep:cases RejectionReason'
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
