// Generated from docs/rules/LS603.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls603 = Explanation(
    code: "LS603", title: ##"A case has no label"##,
    text: ##"""
A bound list names every case by its label, so each case that it has to name needs one. A step of a flow needs none: some steps have no button. A label without a word, such as `""`, can never be said, in a list or in a flow.

Give the case a label, or mark it `// lockstep:internal - reason` where no reader sees it.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String? {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: nil
    }
  }
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
````

What the check says:

```diagnostic
error[LS603]: 'RejectionReason.other' has no label, so no list can name it
 --> Orders/Orders.swift:2:50
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                                                  ^^^^^
  |
 ::: content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectionReason -->
  |                     --------------- bound here by 'lockstep:cases RejectionReason'
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openOrder, rejectOrder, confirmDecision

  public var label: String? {
    switch self {
    case .openOrder: nil
    case .rejectOrder: "Reject Order"
    case .confirmDecision: "Yes, Reject Order"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open the order.
2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

"""##)
}
