// Generated from docs/rules/LS102.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls102 = Explanation(
    code: "LS102", title: ##"A directive names what no source declares"##,
    text: ##"""
A directive names an enum as `Enum` or `Module.Enum`, a flow or another static array of cases as `Type.member` or `Module.Type.member`; `only` and `except` name cases as the code does, and front matter's `covers` names enums. Nothing is guessed: a name that no configured source declares would leave its block unchecked, and so would one that two modules declare. A case that no reader sees is named by no list, and by no directive.

Write the name as the code has it, or name the module too.

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

<!-- lockstep:cases RejectonReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

What the check says:

```diagnostic
error[LS102]: no enum is called 'RejectonReason'; did you mean 'RejectionReason'?
 --> content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectonReason -->
  |                     ^^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:1:13
  |
1 | public enum RejectionReason {
  |             --------------- 'RejectionReason' is declared here
  |
  = fix (review): replace 'RejectonReason' with 'RejectionReason'
```

## A case

`except` names cases as the code does, not by their labels.

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

<!-- lockstep:cases RejectionReason except=others -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

```diagnostic
error[LS102]: no case of 'RejectionReason' is called 'others'; did you mean 'other'?
 --> content/help.md:5:44
  |
5 | <!-- lockstep:cases RejectionReason except=others -->
  |                                            ^^^^^^
  |
 ::: Orders/Orders.swift:2:50
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |                                                  ----- 'other' is declared here
  |
  = fix (review): replace 'others' with 'other'
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

<!-- lockstep:cases Orders.RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
