// Generated from docs/rules/LS911.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls911 = Explanation(
    code: "LS911", title: ##"lockstep.yml has a key that means nothing"##,
    text: ##"""
A misspelt key would silently do nothing: `fact:` would leave every article unchecked. So each key is one that Lockstep knows; they are listed in [configuration](../reference/configuration.md). The exit status is 2.

Correct the key, or take it out.

## Example

```yaml lockstep.yml
title: Help
outptu: site
plugins: [search]
```

What the check says:

```diagnostic
error[LS911]: 'outptu' is no known key; did you mean 'output'?
 --> lockstep.yml:2:1
  |
2 | outptu: site
  | ^^^^^^
  |
  = fix (review): replace 'outptu' with 'output'

error[LS911]: 'plugins' is no known key
 --> lockstep.yml:3:1
  |
3 | plugins: [search]
  | ^^^^^^^
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: Help
output: site
```

"""##)
}
