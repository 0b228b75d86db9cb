// Generated from docs/rules/LS102.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls102 = Explanation(
    code: "LS102", title: ##"A directive names what no source declares"##,
    text: ##"""
A directive names an enum as `Enum` or `Module.Enum`, a flow as `Type.member` or `Module.Type.member`. Nothing is guessed: a name that no configured source declares would leave its block unchecked, and so would one that two modules declare.

Write the name as the code has it, or name the module too.

## Example

The module:

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

The article:

````markdown
<!-- lockstep:cases RejectonReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

What the check says:

```diagnostic
error[LS102] help.md:1:21-35: no enum is called 'RejectonReason'; did you mean 'RejectionReason'?
  note Orders.swift:1:13-28: 'RejectionReason' is declared here
  fix review: replace 'RejectonReason' with 'RejectionReason'
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
<!-- lockstep:cases Orders.RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
