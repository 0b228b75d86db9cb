// Generated from docs/rules/LS912.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls912 = Explanation(
    code: "LS912", title: ##"A value in lockstep.yml is of the wrong kind"##,
    text: ##"""
Each key of the configuration takes one kind of value, and nothing is converted or guessed: a folder lies inside the site's own, a URL is whole, a source of facts is there. The exit status is 2.

Write the value as the message says; [configuration](../reference/configuration.md) has an example of each.

## Example

```yaml lockstep.yml
title: Help
base_url: help.example.com
urls: files
output: ../public
facts:
  swift: [Orders]
```

What the check says:

```diagnostic
error[LS912]: 'base_url' must be an absolute http or https URL without query and fragment, not 'help.example.com'
 --> lockstep.yml:2:11
  |
2 | base_url: help.example.com
  |           ^^^^^^^^^^^^^^^^

error[LS912]: 'urls' must be 'directory' or 'file', not 'files'
 --> lockstep.yml:3:7
  |
3 | urls: files
  |       ^^^^^
  |
  = fix (review): replace 'files' with 'file'

error[LS912]: 'output' must be a folder inside the site's, not '../public'
 --> lockstep.yml:4:9
  |
4 | output: ../public
  |         ^^^^^^^^^

error[LS912]: 'Orders' must be a folder or a Swift file inside the site's folder
 --> lockstep.yml:6:11
  |
6 |   swift: [Orders]
  |           ^^^^^^
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: Help
base_url: https://help.example.com/sellers/
urls: file
output: public
```

"""##)
}
