// Generated from docs/rules/LS606.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls606 = Explanation(
    code: "LS606", title: ##"A file of facts is not what it should be"##,
    text: ##"""
Facts that are handed over as a file must be whole: where a key is misspelt, or there are fewer labels than values, articles would be compared with less than the app says. So an unknown key is an error, and lists that belong together must be as long as each other.

Mend the file, or the program that writes it. [Facts from other languages](../guide/other-sources.md) describes both kinds of file.

## Example

The configuration:

```yaml lockstep.yml
title: Help

facts:
  json: [web.json]
  schemas: [orders.openapi.yaml]
```

What the app hands over:

```json web.json
{
  "version": 1,
  "enums": [
    {
      "name": "RejectionReason",
      "cases": [
        {"name": "productOutOfStock", "label": "Product out of stock"},
        {"name": "other", "lable": "Other reasons"}
      ]
    }
  ]
}
```

The description of the server:

```yaml orders.openapi.yaml
openapi: 3.1.0
components:
  schemas:
    OrderStatus:
      type: string
      enum: [pending, shipped, cancelled]
      x-enum-descriptions: [Waiting for you, On its way]
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason only=productOutOfStock -->
- Product out of stock

<!-- lockstep:cases RejectionReason partial="the last one is for a page of its own" -->
- Product out of stock
````

What the check says:

```diagnostic
error[LS606]: 'x-enum-descriptions' has 2 entries for 3 values
 --> orders.openapi.yaml:7:7
  |
7 |       x-enum-descriptions: [Waiting for you, On its way]
  |       ^^^^^^^^^^^^^^^^^^^
  |
 ::: orders.openapi.yaml:6:7
  |
6 |       enum: [pending, shipped, cancelled]
  |       ---- the values are here

error[LS606]: 'enums.cases.lable' is no known key; did you mean 'label'?
 --> web.json:8:27
  |
8 |         {"name": "other", "lable": "Other reasons"}
  |                           ^^^^^^^
  |
  = fix (review): replace 'lable' with 'label'
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: Help

facts:
  json: [web.json]
```

```json web.json
{
  "version": 1,
  "enums": [
    {
      "name": "RejectionReason",
      "cases": [
        {"name": "productOutOfStock", "label": "Product out of stock"},
        {"name": "other", "label": "Other reasons"}
      ]
    }
  ]
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

"""##)
}
