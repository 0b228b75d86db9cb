// Generated from docs/rules/LS200.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls200 = Explanation(
    code: "LS200", title: ##"No article lists a case"##,
    text: ##"""
Once an article lists the cases of an enum, every case that readers can see must be in a list somewhere. A case that every list leaves out is new in the code and unknown to the help centre.

The place is the case in the code, for those who review the code; each list that leaves it out has its own LS201, for those who review the article. Add the case to the lists. A case that no reader sees carries `// lockstep:internal - reason` on the line above it.

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
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
````

What the check says:

```diagnostic
error[LS200] Orders.swift:2:50-55: no article lists 'RejectionReason.other', labelled 'Other reasons'
  note help.md:1:21-36: this list leaves it out
error[LS201] help.md:1:21-36: 'Other reasons', label of 'RejectionReason.other', is not listed here
  note Orders.swift:8:18-33: label defined here
  fix review: add 'Other reasons' at the end of the list
```

## Quiet

Nothing is wrong here.

```swift
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

````markdown
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
````

"""##)
}
