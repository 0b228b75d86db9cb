// Generated from docs/rules/LS404.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls404 = Explanation(
    code: "LS404", title: ##"A step says another step's label"##,
    text: ##"""
In a bound procedure, bold text is the label of that step, in a list or a second paragraph within the step too. The label of another step in its place, or besides it, sends readers to the wrong button.

Write the label of this step. A label that is only mentioned needs no bold.

## Example

The module:

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

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open the order.
2. Tap **Reject Order**, not **Yes, Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

What the check says:

```diagnostic
error[LS404]: 'Yes, Reject Order' is the label of 'RejectOrderStep.confirmDecision', but step 2 is 'Reject Order'
  --> content/help.md:7:32
   |
 7 | 2. Tap **Reject Order**, not **Yes, Reject Order**.
   |                                ^^^^^^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:8:28
   |
 8 |     case .confirmDecision: "Yes, Reject Order"
   |                            ------------------- label defined here
   |
  ::: Orders/Orders.swift:14:63
   |
14 |   public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
   |                                                               ----------- the flow has 'Reject Order' here
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
