// Generated from docs/rules/LS201.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls201 = Explanation(
    code: "LS201", title: ##"A list leaves out a case"##,
    text: ##"""
A bound list, table or paragraph names every case of its enum that readers can see, and nothing else. What it leaves out, a reader of this article does not learn, even where another article has it.

Add the label.

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
- Other reasons

## Questions

<!-- lockstep:cases RejectionReason -->
The reasons are product out of stock and other reasons.
````

What the check says:

```diagnostic
error[LS201] help.md:8:21-36: 'Delivery address is not serviceable', label of 'RejectionReason.addressNotServiceable', is not listed here
  note Orders.swift:7:34-71: label defined here
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
| Reason | When |
| --- | --- |
| Product out of stock | You have none left. |
| Delivery address is not serviceable | Your courier does not go there. |
| Other reasons | Anything else. |
````

"""##)
}
