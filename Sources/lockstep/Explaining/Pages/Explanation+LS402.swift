// Generated from docs/rules/LS402.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls402 = Explanation(
    code: "LS402", title: ##"A step of the flow is missing"##,
    text: ##"""
Each step of a flow is one item of the procedure that is bound to it, and an item says the label of its step in bold. A step that is left out leaves the reader in front of a screen that the article does not mention.

Write the step, or make its label bold. Steps that are missing at one place are told as one. A line that is not indented ends the list above it: where another list follows, a note shows that line.

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
  public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
}
```

The article:

````markdown
<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open the order.
2. Tap **Yes, Reject Order** to confirm.
````

What the check says:

```diagnostic
error[LS402] help.md:2:4-19: step 'Reject Order' of 'RejectOrderFlow.mobile' is missing after step 1
  note Orders.swift:14:63-74: the flow has 'Reject Order' here
```

## A list that breaks

The remark is not indented, so the list ends above it.

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

You can still accept it.

2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

```diagnostic
error[LS402] help.md:2:4-19: steps 'Reject Order' and 'Yes, Reject Order' of 'RejectOrderFlow.mobile' are missing after step 1
  note Orders.swift:14:63-74: the flow has 'Reject Order' here
  note Orders.swift:14:77-92: the flow has 'Yes, Reject Order' here
  note help.md:4:1-25: the list ends above this line; indent this to keep it in the list
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
