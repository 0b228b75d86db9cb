// Generated from docs/rules/LS705.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls705 = Explanation(
    code: "LS705", title: ##"Raw HTML is left out of the page"##,
    text: ##"""
Pages hold no HTML that an article brings along: it could run script in the browser of a reader, and it would look wrong in the next theme. What is left out is told, so that no text disappears in silence. `<br>` and `<kbd>`, both without attributes, pass, and so do comments.

Write Markdown in its place: two spaces or `<br>` for a line break, a table, a list, `> [!NOTE]` for a box. Words in angle brackets, such as a placeholder, stand in `code`.

## Example

````markdown content/help.md
---
title: Help
---

Tap <b>Reject Order</b>, then write to <your name>@example.com.
````

What the check says:

```diagnostic
error[LS705]: raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass
 --> content/help.md:5:5
  |
5 | Tap <b>Reject Order</b>, then write to <your name>@example.com.
  |     ^^^

error[LS705]: raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass
 --> content/help.md:5:20
  |
5 | Tap <b>Reject Order</b>, then write to <your name>@example.com.
  |                    ^^^^

error[LS705]: raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass
 --> content/help.md:5:40
  |
5 | Tap <b>Reject Order</b>, then write to <your name>@example.com.
  |                                        ^^^^^^^^^^^
```

## Example

A tag or a comment that is never closed takes everything after it along, to the end of the article or of the list around it:

````markdown content/help.md
---
title: Help
---

Tap **Reject Order**.

<script>
track("reject")

Then choose a reason.
````

What the check says:

```diagnostic
error[LS705]: '<script>' is never closed, so that what follows it is left out of the page
 --> content/help.md:7:1
  |
7 | <script>
  | ^^^^^^^^
  |
 ::: content/help.md:8:1
  |
8 | track("reject")
  | --------------- left out of the page with it, to line 10
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Help
---

Tap **Reject Order**,<br>press <kbd>Enter</kbd>, then write to `<your name>@example.com`.
````

"""##)
}
