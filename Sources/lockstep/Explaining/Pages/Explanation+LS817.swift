// Generated from docs/rules/LS817.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls817 = Explanation(
    code: "LS817", title: ##"A template fills a block that its parent does not show"##,
    text: ##"""
A template that inherits from another, `{{<layout}}…{{/layout}}`, fills blocks of it by their names. A block that the parent does not have would show on no page; nor would one that stands inside another block which is filled too.

Write the name of a block that stands in the parent, in a partial that the parent includes, or in the parent's own parent. The [names of the built-in theme's blocks](../reference/templates.md#blocks-of-the-built-in-theme) are in the handbook.

## Example

A page that starts from the built-in one, with a heading of its own:

```html templates/page.html
{{<built-in/page}}
{{$titel}}
<h1>{{title}}</h1>
{{/titel}}
{{/built-in/page}}
```

What the check says:

```diagnostic
error[LS817]: 'titel' is no block of 'built-in/page'; did you mean 'title'?
 --> templates/page.html:2:4
  |
2 | {{$titel}}
  |    ^^^^^
  |
  = fix (review): replace 'titel' with 'title'
```

## A block inside a block

```html templates/page.html
{{<layout}}
{{$main}}{{{content}}}{{/main}}
{{$note}}<p>Note</p>{{/note}}
{{/layout}}
```

```html templates/partials/layout.html
<!doctype html>
{{$main}}
{{$note}}{{/note}}
{{{content}}}
{{/main}}
```

What the check says:

```diagnostic
error[LS817]: 'note' is shown nowhere: it stands in the block 'main', which is filled too
 --> templates/page.html:3:4
  |
3 | {{$note}}<p>Note</p>{{/note}}
  |    ^^^^
```

## Quiet

Nothing is wrong here.

```html templates/page.html
{{<built-in/page}}
{{$title}}
<h1>{{title}}</h1>
{{/title}}
{{/built-in/page}}
```

"""##)
}
