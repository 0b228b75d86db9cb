// Generated from docs/rules/LS904.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls904 = Explanation(
    code: "LS904", title: ##"A comment splits an ordered list"##,
    text: ##"""
A comment that is not indented as the text of the item above it ends the list. What follows is a second list: its numbers go on, but a screen reader counts anew, a bound procedure loses its last steps, and whatever the comment says binds nothing inside the item.

Indent the comment as the text of the item.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openOrder, reject, confirm

  public var label: String {
    switch self {
    case .openOrder: "My Orders"
    case .reject: "Reject Order"
    case .confirm: "Confirm"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openOrder, .reject, .confirm]
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectOrderStep -->
- My Orders
- Reject Order
- Confirm

1. Open the order.
<!-- The button is red. -->
2. Reject it.
````

What the check says:

```diagnostic
error[LS904]: a comment ends the ordered list above it; indent it like the item's text
  --> content/help.md:11:1
   |
11 | <!-- The button is red. -->
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: content/help.md:12:1
   |
12 | 2. Reject it.
   | ------------- a second list starts here, with number 2
   |
   = fix (safe): indent the comment like the item's text
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openOrder, reject, confirm

  public var label: String {
    switch self {
    case .openOrder: "My Orders"
    case .reject: "Reject Order"
    case .confirm: "Confirm"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openOrder, .reject, .confirm]
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open **My Orders**.
   <!-- The button is red. -->
2. Tap **Reject Order**.
3. Tap **Confirm**.

<!-- A list that starts with 1 is a list of its own. -->

1. Open the order.
````

"""##)
}
