// Generated from docs/rules/LS905.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls905 = Explanation(
    code: "LS905", title: ##"An exception is of no use"##,
    text: ##"""
`allow` excuses what one code says of the block below it, and of the directives that stand with it. Where that code finds nothing there any more, or the last day of the exception has passed, the exception would hide the next fault: it has to go.

Remove the directive. Where its day has passed and the reason still holds, name another day.

## Example

An exception from a rule that finds nothing here, and one that has ended.

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

<!-- lockstep:allow LS101 because="the app shows one more reason" -->
<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons

<!-- lockstep:cases RejectionReason -->
<!-- lockstep:allow LS201 because="addresses come in June" until=2024-05-31 -->
- Product out of stock
- Other reasons
````

What the check says:

```diagnostic
error[LS905]: LS101 finds nothing here, so there is nothing to allow
 --> content/help.md:5:21
  |
5 | <!-- lockstep:allow LS101 because="the app shows one more reason" -->
  |                     ^^^^^

error[LS201]: 'Delivery address is not serviceable', label of 'RejectionReason.addressNotServiceable', is not listed here
  --> content/help.md:11:21
   |
11 | <!-- lockstep:cases RejectionReason -->
   |                     ^^^^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:7:34
   |
 7 |     case .addressNotServiceable: "Delivery address is not serviceable"
   |                                  ------------------------------------- label defined here
   |
   = fix (review): add 'Delivery address is not serviceable' at the end of the list

error[LS905]: the exception for LS201 expired on 2024-05-31
  --> content/help.md:12:21
   |
12 | <!-- lockstep:allow LS201 because="addresses come in June" until=2024-05-31 -->
   |                     ^^^^^
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
- Product out of stock
- Delivery address is not serviceable
- Other reasons

<!-- lockstep:cases RejectionReason -->
<!-- lockstep:allow LS201 because="addresses are no topic here" -->
- Product out of stock
- Other reasons
````

"""##)
}
