// Generated from docs/rules/LS706.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls706 = Explanation(
    code: "LS706", title: ##"A link's scheme is not allowed"##,
    text: ##"""
A link with a scheme such as `javascript:` or `data:` can run script in the browser of a reader, so links have one of a few schemes: `http`, `https`, `mailto`, `tel`, and those that `link_schemes` in `lockstep.yml` adds.

Write a link of an allowed scheme, or add the scheme to `link_schemes`. Schemes that can run script cannot be added.

## Example

````markdown content/help.md
---
title: Help
---

[Write to us](whatsapp://send?phone=911234567890).
````

What the check says:

```diagnostic
error[LS706]: 'whatsapp:' is no scheme that links may have; 'http', 'https', 'mailto', 'tel' are
 --> content/help.md:5:15
  |
5 | [Write to us](whatsapp://send?phone=911234567890).
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: Help
link_schemes: [whatsapp]
```

````markdown content/help.md
---
title: Help
---

[Write to us](whatsapp://send?phone=911234567890), or [call](tel:+911234567890).
````

"""##)
}
