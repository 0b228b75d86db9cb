// Generated from docs/rules/LS401.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls401 = Explanation(
    code: "LS401", title: ##"A step stands elsewhere in the flow"##,
    text: ##"""
A bound procedure has the steps of its flow in the flow's order. Steps are known by their bold labels; a step without a label is known by its neighbours. Only the steps that have to move are reported.

Move the step, or correct the flow if the app does it the other way.

## Example

The module:

```swift
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
  public static let mobile: [RejectOrderStep] = [.openOrder, .confirmDecision, .rejectOrder]
}
```

The article:

````markdown
<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open the order.
2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

What the check says:

```diagnostic
error[LS401] help.md:3:10-22: step 2 'Reject Order' comes after 'Yes, Reject Order' in 'RejectOrderFlow.mobile'; move it there
  note Orders.swift:14:81-92: the flow has 'Reject Order' here
```

## Quiet

Nothing is wrong here.

```swift
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

````markdown
<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open the order.
2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

"""##)
}
