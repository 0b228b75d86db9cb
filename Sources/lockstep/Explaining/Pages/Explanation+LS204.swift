// Generated from docs/rules/LS204.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls204 = Explanation(
    code: "LS204", title: ##"No article has the steps of a flow"##,
    text: ##"""
Once an article binds a flow, the other flows through the same enum are ways that readers take too: the same procedure on another platform, most of the time. A flow that no article binds is new in the code and unknown to the help centre.

The place is the flow in the code. Write the procedure and bind it with `lockstep:steps`, or list its cases with `lockstep:cases`. A static array that is no way for readers carries `// lockstep:internal - reason` on the line above it. Static arrays of an enum that no procedure is bound to are no matter.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openMyOrders, openOrders, rejectOrder

  public var label: String {
    switch self {
    case .openMyOrders: "My Orders"
    case .openOrders: "Orders"
    case .rejectOrder: "Reject Order"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openMyOrders, .rejectOrder]
  public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Go to **My Orders**.
2. Tap **Reject Order**.
````

What the check says:

```diagnostic
error[LS204]: no article has the steps of 'RejectOrderFlow.desktop'
  --> Orders/Orders.swift:15:21
   |
15 |   public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
   |                     ^^^^^^^
   |
  ::: content/help.md:5:21
   |
 5 | <!-- lockstep:steps RejectOrderFlow.mobile -->
   |                     ---------------------- these are the steps of 'RejectOrderFlow.mobile'
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openMyOrders, openOrders, rejectOrder

  public var label: String {
    switch self {
    case .openMyOrders: "My Orders"
    case .openOrders: "Orders"
    case .rejectOrder: "Reject Order"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openMyOrders, .rejectOrder]
  public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
}
```

````markdown content/help.md
---
title: Help
---

## On mobile

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Go to **My Orders**.
2. Tap **Reject Order**.

## On desktop

<!-- lockstep:steps RejectOrderFlow.desktop -->
1. Go to **Orders**.
2. Click **Reject Order**.
````

"""##)
}
