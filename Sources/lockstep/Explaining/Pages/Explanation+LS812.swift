// Generated from docs/rules/LS812.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls812 = Explanation(
    code: "LS812", title: ##"A template's tags do not fit together"##,
    text: ##"""
A section, a block or a parent that is opened is closed by its own name, in the same file, and they lie in each other whole. In a parent tag only blocks count, each once. A tag that sets delimiters names two. What does not fit has no meaning that could be guessed.

Close the section where it ends: `{{#description}}…{{/description}}`.

## Example

```html templates/page.html
<!doctype html>
{{#description}}<p>{{description}}</p>
{{{content}}}
```

What the check says:

```diagnostic
error[LS812]: section 'description' is never closed
 --> templates/page.html:2:1
  |
2 | {{#description}}<p>{{description}}</p>
  | ^^^^^^^^^^^^^^^^
```

## A name misspelt at the end

```html templates/page.html
<!doctype html>
{{#description}}<p>{{description}}</p>{{/descripton}}
{{{content}}}
```

What the check says:

```diagnostic
error[LS812]: '{{/descripton}}' does not close the open section 'description'
 --> templates/page.html:2:42
  |
2 | {{#description}}<p>{{description}}</p>{{/descripton}}
  |                                          ^^^^^^^^^^
  |
 ::: templates/page.html:2:1
  |
2 | {{#description}}<p>{{description}}</p>{{/descripton}}
  | ---------------- 'description' is opened here
  |
  = fix (review): replace 'descripton' with 'description'
```

## A tag directly in a parent

```html templates/page.html
{{<built-in/page}}
{{> sections}}
{{$footer}}<p>Call us.</p>{{/footer}}
{{$footer}}<p>Write to us.</p>{{/footer}}
{{/built-in/page}}
```

What the check says:

```diagnostic
error[LS812]: '{{> sections}}' does nothing here: in a parent tag only blocks count
 --> templates/page.html:2:1
  |
2 | {{> sections}}
  | ^^^^^^^^^^^^^^

error[LS812]: block 'footer' is filled twice for 'built-in/page'
 --> templates/page.html:4:4
  |
4 | {{$footer}}<p>Write to us.</p>{{/footer}}
  |    ^^^^^^
  |
 ::: templates/page.html:3:4
  |
3 | {{$footer}}<p>Call us.</p>{{/footer}}
  |    ------ filled here first
```

## Delimiters that are none

```html templates/page.html
{{=<% %>}}
<!doctype html>
<%&content%>
```

What the check says:

```diagnostic
error[LS812]: '{{=' is closed by '=}}', not by '}}'
 --> templates/page.html:1:1
  |
1 | {{=<% %>}}
  | ^^^^^^^^^^
  |
  = fix (safe): add the second '='
```

## Quiet

Nothing is wrong here.

```html templates/page.html
<!doctype html>
{{#description}}<p>{{description}}</p>{{/description}}
{{{content}}}
```

"""##)
}
