// Generated from docs/rules/LS306.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls306 = Explanation(
    code: "LS306", title: ##"A label differs in a character that nobody sees"##,
    text: ##"""
An item, a cell or a step looks like its label, but has a character in it that the label has not, or lacks one: a joiner, a zero-width space, a soft hyphen, a mark of direction. It was pasted, most of the time. Search finds such a text no better than a misspelt one, and in some scripts a joiner changes how letters are drawn.

In a bound sentence, such characters make no difference. The fix is safe: `lockstep fix` writes the label.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case rejectOrder, selectReason

  public var label: String {
    switch self {
    case .rejectOrder: "Reject Order"
    case .selectReason: "Choose a reason"
    }
  }
}
```

The article, with a zero-width space between “Or” and “der”:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectOrderStep -->
- Reject Or​der
- Choose a reason
````

What the check says:

```diagnostic
error[LS306]: 'Reject Order' has the invisible character U+200B here, unlike the label of 'RejectOrderStep.rejectOrder'
 --> content/help.md:6:3
  |
6 | - Reject Or\u{200B}der
  |   ^^^^^^^^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:6:24
  |
6 |     case .rejectOrder: "Reject Order"
  |                        -------------- label defined here
  |
  = fix (safe): replace 'Reject Or\u{200B}der' with 'Reject Order'
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case rejectOrder, selectReason

  public var label: String {
    switch self {
    case .rejectOrder: "Reject Order"
    case .selectReason: "Choose a reason"
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectOrderStep -->
- Reject Order
- Choose a reason
````

"""##)
}
