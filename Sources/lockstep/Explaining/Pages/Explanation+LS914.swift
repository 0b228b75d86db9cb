// Generated from docs/rules/LS914.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls914 = Explanation(
    code: "LS914", title: ##"An article names a variable that there is not"##,
    text: ##"""
`{{phone}}` in an article says the text that `lockstep.yml` has under `variables`. A name that is not there, most often a slip, would leave the braces on the page.

Write the name of a variable, or add it. Braces that are meant as text stand in code: `` `{{phone}}` ``. Front matter says no variables.

## Example

```yaml lockstep.yml
title: Help
variables:
  phone: 555 0100
```

```markdown content/index.md
---
title: Help
---

Call {{pone}}, or [write to us](https://{{host}}/contact).
```

What the check says:

```diagnostic
error[LS914]: 'pone' is no variable of 'lockstep.yml'; did you mean 'phone'?
 --> content/index.md:5:6
  |
5 | Call {{pone}}, or [write to us](https://{{host}}/contact).
  |      ^^^^^^^^
  |
  = fix (review): replace '{{pone}}' with '{{phone}}'

error[LS914]: 'host' is no variable of 'lockstep.yml'; braces that are text stand in code
 --> content/index.md:5:41
  |
5 | Call {{pone}}, or [write to us](https://{{host}}/contact).
  |                                         ^^^^^^^^
```

## Quiet

Nothing is wrong here: the first is a variable, the second is code.

```yaml lockstep.yml
title: Help
variables:
  phone: 555 0100
```

```markdown content/index.md
---
title: Help
---

Call {{phone}}. Templates write `{{title}}`.
```

"""##)
}
