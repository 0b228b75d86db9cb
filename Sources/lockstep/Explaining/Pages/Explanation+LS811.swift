// Generated from docs/rules/LS811.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls811 = Explanation(
    code: "LS811", title: ##"A template includes a partial that is not there"##,
    text: ##"""
`{{> head}}` prints the file `partials/head.html` of the theme, and `{{<head}}…{{/head}}` starts from it. A name without a file would leave a hole in every page, and a partial that includes itself would never end.

Write the name of a file in `partials/`, without its ending. The templates of the built-in theme can be included too, and those that the site's own stand in for have `built-in/` before their names: `{{<built-in/page}}`.

## Example

```html templates/page.html
<!doctype html>
{{> haed}}
{{{content}}}
```

What the check says:

```diagnostic
error[LS811]: 'haed' is no partial; did you mean 'head'?
 --> templates/page.html:2:5
  |
2 | {{> haed}}
  |     ^^^^
  |
  = fix (review): replace 'haed' with 'head'
```

## A partial in itself

```html templates/page.html
<!doctype html>
{{> note}}
{{{content}}}
```

```html templates/partials/note.html
<p>Note</p>
{{> note}}
```

What the check says:

```diagnostic
error[LS811]: partial 'note' includes itself
 --> templates/partials/note.html:2:5
  |
2 | {{> note}}
  |     ^^^^
  |
 ::: templates/page.html:2:1
  |
2 | {{> note}}
  | ---------- 'note' is included here
```

## Quiet

Nothing is wrong here.

```html templates/page.html
<!doctype html>
{{> head}}
{{{content}}}
```

"""##)
}
