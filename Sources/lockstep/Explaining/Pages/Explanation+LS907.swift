// Generated from docs/rules/LS907.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls907 = Explanation(
    code: "LS907", title: ##"A directive is not written as directives are"##,
    text: ##"""
A directive is a comment alone on its line: `lockstep:`, a verb, and the name of one fact. Text beside a comment vanishes from the page in GitHub's Markdown, and words that nobody reads would seem to mean something. A directive in plain text, in indented code or in what is almost a comment is read by people and not by the check; examples belong in a fenced block or in `code`.

Write it as in the examples of [LS902](LS902.md).

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

<!-- lockstep:cases -->
- Product out of stock

<!-- lockstep:cases RejectionReason sorted -->
- Product out of stock

Choose a reason <!-- lockstep:cases RejectionReason --> now.

<!- lockstep:cases RejectionReason -->
````

What the check says:

```diagnostic
error[LS907] help.md:6:6-20: 'lockstep:cases' has no subject; it names an enum, as in 'lockstep:cases RejectionReason'
error[LS907] help.md:9:37-43: unexpected 'sorted' after 'RejectionReason'
error[LS907] help.md:12:22-36: 'lockstep:cases' binds nothing here; a directive stands alone on its line, above the block that it binds
error[LS907] help.md:14:5-19: 'lockstep:cases' says nothing here; a directive is an HTML comment, alone on its line
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
