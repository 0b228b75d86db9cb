// Generated from docs/rules/LS403.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls403 = Explanation(
    code: "LS403", title: ##"A step is not in the flow"##,
    text: ##"""
A bound procedure has an item for each step of its flow and no more. An item too many sends readers looking for something that the app does not ask of them.

Take the item out, or join it with the step that it belongs to. A remark within a step is a paragraph of its item.

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
2. Tap **Reject Order**.
3. Tap **Yes, Reject Order** to confirm.
4. Tap **Done**.
````

What the check says:

```diagnostic
error[LS403]: step 4 'Done' is no step of 'RejectOrderFlow.mobile'
  --> content/help.md:9:10
   |
 9 | 4. Tap **Done**.
   |          ^^^^
   |
  ::: Orders/Orders.swift:14:21
   |
14 |   public static let mobile: [RejectOrderStep] = [.openOrder, .rejectOrder, .confirmDecision]
   |                     ------ 'RejectOrderFlow.mobile' is declared here
```

## A step that is said again

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
3. Tap **Reject Order**.
4. Tap **Yes, Reject Order** to confirm.
````

```diagnostic
error[LS403]: step 3 repeats 'Reject Order'; 'RejectOrderFlow.mobile' has no further step with that label
  --> content/help.md:8:10
   |
 8 | 3. Tap **Reject Order**.
   |          ^^^^^^^^^^^^
   |
  ::: content/help.md:7:10
   |
 7 | 2. Tap **Reject Order**.
   |          ------------ first said here
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

   The customer is told.
````

"""##)
}
