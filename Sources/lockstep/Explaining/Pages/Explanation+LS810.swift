// Generated from docs/rules/LS810.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls810 = Explanation(
    code: "LS810", title: ##"A template uses a name that means nothing where it stands"##,
    text: ##"""
In most template languages an unknown name prints nothing, and a page without its title is published. Here every name is looked up when the theme is read, before any page is written. Some names mean something inside a section only, as `name` inside `{{#languages}}`.

Write the name that was meant, or move the tag into the section that has it.

## Example

The layout of a site with templates of its own:

```html templates/page.html
<!doctype html>
<title>{{titel}}</title>
<p>{{name}}</p>
{{{content}}}
```

What the check says:

```diagnostic
error[LS810]: 'titel' is no name here; did you mean 'title'?
 --> templates/page.html:2:10
  |
2 | <title>{{titel}}</title>
  |          ^^^^^
  |
  = fix (review): replace 'titel' with 'title'

error[LS810]: 'name' is no name here: it is one inside '{{#languages}}'
 --> templates/page.html:3:6
  |
3 | <p>{{name}}</p>
  |      ^^^^
```

## Quiet

Nothing is wrong here.

```html templates/page.html
<!doctype html>
<title>{{title}}</title>
{{{content}}}
```

"""##)
}
