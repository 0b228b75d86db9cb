// Generated from docs/rules/LS302.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls302 = Explanation(
    code: "LS302", title: ##"Text that nothing binds misspells a label"##,
    text: ##"""
The text is a label but for one word, and that word looks like a slip: it differs by a letter or two, starts with the same letter, is a word of no label in any language, and stands on fewer than three pages of the site, or than 0.035 % of them. Readers search the app for the words that they read.

It is a warning, since nobody said that a label is meant. Labels of one word or of fewer than ten letters are not looked for, nor are other forms of a word (“rejected order”), negations and numbers. Code, addresses, paths, comments and text that is struck out are no prose. Only labels of enums that some directive binds count. There is no list of the words of a language: a rare word that is right can be taken for a slip, and [`allow`](../guide/bind-an-article.md) says so.

The fix wants a look: `lockstep fix` leaves it alone.

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

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectOrderStep -->
- Reject Order
- Choose a reason

Tap **Reject Oder** below the order.
````

What the check says:

```diagnostic
warning[LS302]: 'Reject Oder' is nearly 'Reject Order', the label of 'RejectOrderStep.rejectOrder'
 --> content/help.md:9:7
  |
9 | Tap **Reject Oder** below the order.
  |       ^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:6:24
  |
6 |     case .rejectOrder: "Reject Order"
  |                        -------------- label defined here
  |
  = fix (review): replace 'Oder' with 'Order'
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

You can reject orders, and a rejected order is gone. `Reject Oder` is code.

<!-- lockstep:allow LS302 because="the courier's app spells it so" -->
The courier sees “Reject Oder”.
````

"""##)
}
