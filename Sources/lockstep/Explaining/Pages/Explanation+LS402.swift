// Generated from docs/rules/LS402.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls402 = Explanation(
    code: "LS402", title: ##"A step of the flow is missing"##,
    text: ##"""
Each step of a flow is one item of the procedure that is bound to it, and an item says the label of its step in bold. A step that is left out leaves the reader in front of a screen that the article does not mention. A flow is a static array, `lockstep:steps RejectOrderFlow.mobile`, or all public cases of an enum in the order of their declaration, `lockstep:steps RejectOrderStep`.

Write the step, or make its label bold. Where bold text means something else, `lockstep:ui off` above the list lets items say their labels without it. Steps that are missing at one place are told as one. A line that is not indented ends the list above it: where another list follows, a note shows that line.

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
2. Tap **Yes, Reject Order** to confirm.
````

What the check says:

```diagnostic
error[LS402]: step 'Reject Order' of 'RejectOrderFlow.mobile' is missing after step 1
  --> content/help.md:6:4
   |
 6 | 1. Open the order.
   |    ^^^^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:14:63
   |
14 |   public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
   |                                                               ----------- the flow has 'Reject Order' here
```

## A list that breaks

The remark is not indented, so the list ends above it.

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

You can still accept it.

2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

```diagnostic
error[LS402]: steps 'Reject Order' and 'Yes, Reject Order' of 'RejectOrderFlow.mobile' are missing after step 1
  --> content/help.md:6:4
   |
 6 | 1. Open the order.
   |    ^^^^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:14:63
   |
14 |   public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
   |                                                               ----------- the flow has 'Reject Order' here
   |
  ::: Orders/Orders.swift:14:77
   |
14 | …c let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
   |                                                                --------------- the flow has 'Yes, Reject Order' here
   |
  ::: content/help.md:8:1
   |
 8 | You can still accept it.
   | ------------------------ the list ends above this line; indent this to keep it in the list
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
