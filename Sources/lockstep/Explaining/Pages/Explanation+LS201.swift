// Generated from docs/rules/LS201.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls201 = Explanation(
    code: "LS201", title: ##"A list leaves out a case"##,
    text: ##"""
A bound list, table or paragraph names every case of its enum that readers can see, and nothing else. With `only=a,b` it names those, with `except=a` all but those, with `partial="why"` any; bound to a static array, `Type.member`, it names what the array holds. What it leaves out, a reader of this article does not learn, even where another article has it.

Add the label, or say in the directive what the list leaves out.

## Example

The module:

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

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons

## Questions

<!-- lockstep:cases RejectionReason -->
The reasons are product out of stock and other reasons.
````

What the check says:

```diagnostic
error[LS201]: 'Delivery address is not serviceable', label of 'RejectionReason.addressNotServiceable', is not listed here
  --> content/help.md:12:21
   |
12 | <!-- lockstep:cases RejectionReason -->
   |                     ^^^^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:7:34
   |
 7 |     case .addressNotServiceable: "Delivery address is not serviceable"
   |                                  ------------------------------------- label defined here
```

## A list of a static array

The array says which cases belong together; the list follows.

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

public enum Courier {
  public static let reasons: [RejectionReason] = [.addressNotServiceable, .other]
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases Courier.reasons -->
- Other reasons
````

```diagnostic
error[LS201]: 'Delivery address is not serviceable', label of 'RejectionReason.addressNotServiceable', is not listed here
  --> content/help.md:5:21
   |
 5 | <!-- lockstep:cases Courier.reasons -->
   |                     ^^^^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:7:34
   |
 7 |     case .addressNotServiceable: "Delivery address is not serviceable"
   |                                  ------------------------------------- label defined here
   |
  ::: Orders/Orders.swift:14:52
   |
14 |   public static let reasons: [RejectionReason] = [.addressNotServiceable, .other]
   |                                                    --------------------- 'Courier.reasons' has it here
   |
   = fix (review): add 'Delivery address is not serviceable' at the end of the list
```

## Quiet

Nothing is wrong here.

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

<!-- lockstep:cases RejectionReason -->
| Reason | When |
| --- | --- |
| Product out of stock | You have none left. |
| Delivery address is not serviceable | Your courier does not go there. |
| Other reasons | Anything else. |
````

"""##)
}
