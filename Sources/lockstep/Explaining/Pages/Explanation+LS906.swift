// Generated from docs/rules/LS906.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls906 = Explanation(
    code: "LS906", title: ##"A line of the baseline is of no use"##,
    text: ##"""
A baseline excuses what was there when a site was put under check: a line names a code, a page and what is wrong there. Where that is mended, the line would excuse the next fault of its kind: it has to go. So it is with a line that is no entry, such as the mark of a merge that is not done.

Take the line out, or let [`lockstep baseline`](../guide/adopt.md) do it: it takes out what is mended and adds nothing. `lockstep fix` knows no baseline and leaves the line.

## Example

A link that was mended, and a merge that was not.

```markdown content/help.md
---
title: Help
---

Read about [refunds](refunds.md).
```

```text lockstep.baseline
LS701	content/help.md	'deliveries.md' leads to no article or file of the site
<<<<<<< HEAD
LS701	content/help.md	'refunds.md' leads to no article or file of the site
```

What the check says:

```diagnostic
error[LS906]: LS701 finds nothing like this in 'content/help.md' any more
 --> lockstep.baseline:1:1
  |
1 | LS701    content/help.md    'deliveries.md' leads to no article or file of the site
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = fix (review): take the line out

error[LS906]: '<<<<<<<' marks a merge that is not done; keep the lines that are right
 --> lockstep.baseline:2:1
  |
2 | <<<<<<< HEAD
  | ^^^^^^^^^^^^
```

## Quiet

Nothing is wrong here.

```markdown content/help.md
---
title: Help
---

Read about [refunds](refunds.md).
```

```text lockstep.baseline
LS701	content/help.md	'refunds.md' leads to no article or file of the site
```

"""##)
}
