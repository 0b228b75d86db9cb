// Generated from docs/rules/LS605.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls605 = Explanation(
    code: "LS605", title: ##"A bound enum or flow is declared more than once"##,
    text: ##"""
A directive names one fact. Where a module declares two of one name, as in the branches of `#if`, there is no telling which of them the article speaks of, and a list that agrees with one may contradict the other.

Keep one declaration, with the differences inside it, or give the two different names. An enum that the branches declare with the same cases is one. What no article binds may be declared as often as the compiler allows.

## Example

The module:

```swift Orders/Orders.swift
#if os(iOS)
public enum Contact {
  case call

  public var label: String { "Call us" }
}
#else
public enum Contact {
  case chat

  public var label: String { "Chat with us" }
}
#endif
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases Contact -->
- Call us
````

What the check says:

```diagnostic
error[LS605]: 'Contact' is declared twice in its module
 --> content/help.md:5:21
  |
5 | <!-- lockstep:cases Contact -->
  |                     ^^^^^^^
  |
 ::: Orders/Orders.swift:2:13
  |
2 | public enum Contact {
  |             ------- 'Orders.Contact' is declared here
  |
 ::: Orders/Orders.swift:8:13
  |
8 | public enum Contact {
  |             ------- 'Orders.Contact' is declared here
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum Contact {
  case call

  public var label: String { "Call us" }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases Contact -->
- Call us
````

"""##)
}
