// Generated from docs/rules/LS910.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls910 = Explanation(
    code: "LS910", title: ##"lockstep.yml is not YAML that Lockstep reads"##,
    text: ##"""
The configuration is YAML, the plain part of it only: no anchors, no tags, no key twice. What cannot be read configures nothing, and a run without its configuration would check nothing. The exit status is 2.

Mend it where the mark stands.

## Example

```yaml lockstep.yml
title: Help: for sellers
```

What the check says:

```diagnostic
error[LS910]: ':' inside a value; put the value in quotes
 --> lockstep.yml:1:12
  |
1 | title: Help: for sellers
  |            ^
```

## A key twice

```yaml lockstep.yml
title: Help
urls: directory
urls: file
```

What the check says:

```diagnostic
error[LS910]: 'urls' is a key twice
 --> lockstep.yml:3:1
  |
3 | urls: file
  | ^^^^
  |
 ::: lockstep.yml:2:1
  |
2 | urls: directory
  | ---- first written here
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: "Help: for sellers"
urls: file
```

"""##)
}
