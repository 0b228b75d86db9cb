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

```swift
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

````markdown
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

What the check says:

```diagnostic
error[LS602] Orders.swift:2:27-32: the label of 'RejectionReason.other' differs between the branches of '#if'; give it one label
  note Orders.swift:8:18-33: 'Other reasons' under '#if os(iOS)'
  note Orders.swift:10:18-34: 'Another reason' under '#else'
  note help.md:1:21-36: bound here by 'lockstep:cases RejectionReason'
```

## Quiet

Nothing is wrong here: the branches agree.

```swift
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

````markdown
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

"""##)
}
