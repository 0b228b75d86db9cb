// Generated from docs/rules/LS601.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls601 = Explanation(
    code: "LS601", title: ##"A label cannot be known from the source"##,
    text: ##"""
Labels are read from the text of the code; nothing is run. A label that is put together, computed or fetched cannot be compared with what an article says.

Write the label as a literal. Enums that no article binds may have any labels.

## Example

The module:

```swift
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

````markdown
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

What the check says:

```diagnostic
error[LS601] Orders.swift:8:18-42: the label of 'RejectionReason.other' cannot be known from its source text; write it as a literal
  note help.md:1:21-36: bound here by 'lockstep:cases RejectionReason'
```

## Quiet

Nothing is wrong here.

```swift
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

````markdown
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
