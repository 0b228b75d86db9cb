// Generated from docs/rules/LS807.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls807 = Explanation(
    code: "LS807", title: ##"A Markdown file goes beyond what can be parsed in a moment"##,
    text: ##"""
Some texts of a few kilobytes keep the Markdown parser busy for minutes, or become gigabytes of HTML. A proposal from a stranger could stop every build with one. So each article and partial is looked through once before it is parsed, and one that goes beyond a limit is refused.

| What | At most |
| --- | --- |
| Bytes of a file | 262,144 |
| Marks of quotations and lists before a line | 32 |
| Columns of indentation (a tab counts for four) | 200 |
| Lines without an empty one between them | 2,000 |
| `>` that lines begin with | 8,000 |
| Pipes on a line | 128 |
| Lines that part a table's head from its body, or could | 400 |
| Cells of all tables, each as wide as its widest row; of a paragraph, again for each line that could part it | 250,000 |
| `[`, and as many `]` | 3,000 |
| `[^` | 500 |
| Longest definition of a link, times the number of `[` | 1,048,576 |
| `{{` | 5,000 |
| `<!` and `<?`, but for comments | 200 |
| `*` and `_` | 6,000 |
| `~` | 6,000 |
| `@` | 1,000 |
| ASCII characters without a blank between them | 2,000 |

Articles do not come near these: of 19,125 pages of documentation in eight projects, none met one when the limits were chosen. A page that does is mostly two pages. Divide it; or, if somebody has read it and it is what it has to be, name it in `lockstep.yml`: `trusted: [content/reference/all-fields.md]`.

## Example

````markdown content/help.md
---
title: Help
---

> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Are you there?
````

What the check says:

```diagnostic
error[LS807]: more than 32 marks of quotations and lists before a line could stall the build; divide the file, or trust it in 'lockstep.yml'
 --> content/help.md:5:65
  |
5 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Are you there?
  |                                                                 ^
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Help
---

> > Are you there?
>
> Yes.
````

"""##)
}
