// Generated from docs/rules/LS401.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls401 = Explanation(
    code: "LS401", title: ##"A step or a case stands elsewhere in the code"##,
    text: ##"""
A bound procedure has the steps of its flow in the flow's order. Steps are known by their bold labels; a step without a label is known by its neighbours. So has a list under `order=code` its cases in the order of their declaration. Only what has to move is reported.

Move the step or the case, or correct the flow if the app does it the other way.

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
  public static let mobile: [RejectOrderStep] = [.openOrder, .confirmDecision, .rejectOrder]
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open the order.
2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
````

What the check says:

```diagnostic
error[LS401]: step 2 'Reject Order' comes after 'Yes, Reject Order' in 'RejectOrderFlow.mobile'; move it there
  --> content/help.md:7:10
   |
 7 | 2. Tap **Reject Order**.
   |          ^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:14:81
   |
14 | …static let mobile: [RejectOrderStep] = [.openOrder, .confirmDecision, .rejectOrder]
   |                                                                         ----------- the flow has 'Reject Order' here
```

## A list in the order of the code

The app shows the reasons in the order in which the enum declares them.

```swift Orders/Orders.swift
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

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason order=code -->
- Other reasons
- Product out of stock
- Delivery address is not serviceable
````

```diagnostic
error[LS401]: 'Other reasons' comes after 'Delivery address is not serviceable' in 'RejectionReason'; move it there
 --> content/help.md:6:3
  |
6 | - Other reasons
  |   ^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:2:50
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                                                  ----- 'RejectionReason' has 'Other reasons' here
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
