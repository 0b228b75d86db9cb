// Generated from docs/rules/LS812.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls812 = Explanation(
    code: "LS812", title: ##"A template's tags do not fit together"##,
    text: ##"""
A section that is opened is closed by its own name, in the same file, and sections lie in each other whole. What does not fit has no meaning that could be guessed.

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

## Quiet

Nothing is wrong here.

```html templates/page.html
<!doctype html>
{{#description}}<p>{{description}}</p>{{/description}}
{{{content}}}
```

"""##)
}
