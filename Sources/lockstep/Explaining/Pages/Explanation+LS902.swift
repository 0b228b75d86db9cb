// Generated from docs/rules/LS902.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls902 = Explanation(
    code: "LS902", title: ##"A directive binds nothing"##,
    text: ##"""
A directive binds the block right below it, beside it in the same item or at the same level: `cases` a list, a table or a paragraph, `steps` a list. Where there is none, nothing would be checked.

Put the directive directly above its block, indented as the block is.

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

<!-- lockstep:cases RejectionReason -->
## Reasons
````

What the check says:

```diagnostic
error[LS902] help.md:6:6-20: 'lockstep:cases' binds nothing; it must stand directly above a list, a table or a paragraph
  note help.md:7:1-11: this is a heading
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
<!-- Keep the order of the app. -->

- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
