// Generated from docs/rules/LS101.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls101 = Explanation(
    code: "LS101", title: ##"A bound block names what is no label of its fact"##,
    text: ##"""
What stands in a bound list, table or paragraph is compared with the labels of its enum, and the bold text of a bound procedure with the labels of its steps. A text that comes near no label promises readers something that the app does not show, most often because a label was renamed or a case removed.

Write the label as the code has it, or take the entry out. Where a list has one text that is no label and leaves out one label, that label was most likely renamed: the fix writes it. A label that is struck out counts as not said. In a paragraph the list runs to the end of its sentence: move other words in front of the first label or into a sentence of their own.

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
- Customer unreachable
- Other reasons
````

What the check says:

```diagnostic
error[LS101] help.md:4:3-23: 'Customer unreachable' is no label of 'RejectionReason'
  note Orders.swift:1:13-28: 'RejectionReason' is declared here
```

## A renamed label

The list has the old name, and no other list has the new one.

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
- Out of stock
- Delivery address is not serviceable
- Other reasons
````

```diagnostic
error[LS200] Orders.swift:2:8-25: no article lists 'RejectionReason.productOutOfStock', labelled 'Product out of stock'
  note help.md:1:21-36: this list leaves it out
error[LS101] help.md:2:3-15: 'Out of stock' is no label of 'RejectionReason'
  note Orders.swift:6:30-52: label defined here
  fix review: replace 'Out of stock' with 'Product out of stock'
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
You can give one of these reasons: *product out of stock*, “Delivery address is not serviceable”, or other reasons. The customer reads it in the app.
````

"""##)
}
