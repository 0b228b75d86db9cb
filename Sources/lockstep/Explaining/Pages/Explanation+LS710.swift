// Generated from docs/rules/LS710.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls710 = Explanation(
    code: "LS710", title: ##"A link leads to a site that does not answer"##,
    text: ##"""
Other sites change without asking. A link to a page that is gone costs a reader more trust than no link.

Servers are asked only by `lockstep check --external`, because their faults are not yours and a build should not wait for them: run it once a day, not on each change. A host gets one request at a time and one second between two; what answered is asked again after a week. That a server wants to know who asks, or refuses programs, counts as an answer.

Lead to where the page is now, or take the link out.

## Example

Here `lockstep check --external` finds a server that is not there:

```markdown content/index.md
---
title: Help
---

The [bank](http://127.0.0.1:9/hours) tells when it pays.
```

What the check says:

```diagnostic
error[LS710]: 'http://127.0.0.1:9/hours' does not answer: nothing listens there
 --> content/index.md:5:12
  |
5 | The [bank](http://127.0.0.1:9/hours) tells when it pays.
  |            ^^^^^^^^^^^^^^^^^^^^^^^^
```

## Quiet

Nothing is wrong here: an address of mail is no page.

```markdown content/index.md
---
title: Help
---

Write to [the bank](mailto:bank@example.com).
```

"""##)
}
