extension MustacheExample {
  /// `sections.yml`.
  static let sections: [MustacheExample] = [
    .takes("Truthy", "'{{#yes}}This.{{/yes}}'", "'This.'"),
    .takes("Falsey", "'{{#no}}This.{{/no}}'", "''"),
    .takes("Null is falsey", "'{{#null}}This.{{/null}}'", "''"),
    .takes("Context", "'{{#person}}Hi {{name}}.{{/person}}'", "'Hi Joe.'"),
    .takes("Parent contexts", "{{#person}}{{text}}, {{name}}, {{own}}{{/person}}, {{name}}", "world, Joe, Joe, Ann"),
    .takes("Variable test", "'{{#maybe}}is {{maybe}}{{/maybe}}'", "'is bar'"),
    .refuses(
      "Variable test, of '.'", "'{{#maybe}}{{.}}{{/maybe}}'", "'.' is no name here",
      because: MustacheDifference.iterator),
    .takes(
      "List Contexts",
      "{{#list}}{{#middles}}{{item}}{{middle}}.{{#bottoms}}{{item}}{{middle}}{{bottom}}.{{/bottoms}}"
        + "{{/middles}}{{/list}}", "11.11x.11y.21.21x.21y.31.31x.31y."),
    .takes(
      "Deeply Nested Contexts",
      """
      {{#list}}
      {{item}}
      {{#middles}}
      {{item}}{{middle}}{{item}}
      {{#bottoms}}
      {{item}}{{middle}}{{bottom}}{{middle}}{{item}}
      {{/bottoms}}
      {{item}}{{middle}}{{item}}
      {{/middles}}
      {{item}}
      {{/list}}

      """, "1\n111\n11x11\n11y11\n111\n1\n2\n212\n21x12\n21y12\n212\n2\n3\n313\n31x13\n31y13\n313\n3\n"),
    .takes("List", "'{{#list}}{{item}}{{/list}}'", "'123'"),
    .takes("Empty List", "'{{#empty}}Yay lists!{{/empty}}'", "''"),
    .takes("Strings Not Lists", "'{{#maybe}}foo{{/maybe}}'", "'foo'"),
    .takes(
      "Doubled", "{{#yes}}\n* first\n{{/yes}}\n* {{text}}\n{{#yes}}\n* third\n{{/yes}}\n",
      "* first\n* world\n* third\n"),
    .takes("Nested (Truthy)", "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", "| A B C D E |"),
    .takes("Nested (Falsey)", "| A {{#no}}B {{#no}}C{{/no}} D{{/no}} E |", "| A  E |"),
    .refuses(
      "Context Misses", "[{{#missing}}Found it!{{/missing}}]", "'missing' is no name here",
      because: MustacheDifference.missing),
    .refuses(
      "Implicit Iterator - String", "{{#list}}({{.}}){{/list}}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Implicit Iterator - Array", "{{#list}}({{#.}}x{{/.}}){{/list}}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Implicit Iterator - Triple mustache", "{{#list}}({{{.}}}){{/list}}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Implicit Iterator - Ampersand", "{{#list}}({{&.}}){{/list}}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Dotted Names - Truthy", "{{#a.b.c}}Here{{/a.b.c}}", "'a.b.c' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Falsey", "{{#a.b}}Here{{/a.b}}", "'a.b' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Broken Chains", "{{#person.age}}Here{{/person.age}}",
      "'person.age' is no name here", because: MustacheDifference.dotted),
    .takes("Surrounding Whitespace", " | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
    .takes("Internal Whitespace", " | {{#yes}} {{! Important }}\n {{/yes}} | \n", " |  \n  | \n"),
    .takes("Indented Inline Sections", " {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", " YES\n GOOD\n"),
    .takes("Standalone Lines", "| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    .takes("Indented Standalone Lines", "| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    .takes("Standalone Line Endings", "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
    .takes("Standalone Without Previous Line", "  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
    .takes("Standalone Without Newline", "#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
    .takes("Padding", "|{{# yes }}={{/ yes }}|", "|=|"),
  ]

  /// `inverted.yml`.
  static let inverted: [MustacheExample] = [
    .takes("Falsey", "'{{^no}}This.{{/no}}'", "'This.'"),
    .takes("Null is falsey", "'{{^null}}This.{{/null}}'", "'This.'"),
    .takes("Truthy", "'{{^yes}}This.{{/yes}}'", "''"),
    .takes("Context", "'{{^person}}Hi {{name}}.{{/person}}'", "''"),
    .takes("List", "'{{^list}}none{{/list}}'", "''"),
    .refuses(
      "List, of what is in it", "'{{^list}}{{item}}{{/list}}'", "'item' is no name here: it is one inside '{{#list}}'",
      because: MustacheDifference.missing),
    .takes("Empty List", "'{{^empty}}Yay lists!{{/empty}}'", "'Yay lists!'"),
    .takes(
      "Doubled", "{{^no}}\n* first\n{{/no}}\n* {{text}}\n{{^no}}\n* third\n{{/no}}\n", "* first\n* world\n* third\n"),
    .takes("Nested (Falsey)", "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", "| A B C D E |"),
    .takes("Nested (Truthy)", "| A {{^yes}}B {{^yes}}C{{/yes}} D{{/yes}} E |", "| A  E |"),
    .refuses(
      "Context Misses", "[{{^missing}}None!{{/missing}}]", "'missing' is no name here",
      because: MustacheDifference.missing),
    .refuses(
      "Dotted Names - Truthy", "{{^a.b.c}}Not Here{{/a.b.c}}", "'a.b.c' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Falsey", "{{^a.b}}Not Here{{/a.b}}", "'a.b' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Broken Chains", "{{^person.age}}Not Here{{/person.age}}",
      "'person.age' is no name here", because: MustacheDifference.dotted),
    .takes("Surrounding Whitespace", " | {{^no}}\t|\t{{/no}} | \n", " | \t|\t | \n"),
    .takes("Internal Whitespace", " | {{^no}} {{! Important }}\n {{/no}} | \n", " |  \n  | \n"),
    .takes("Indented Inline Sections", " {{^no}}NO{{/no}}\n {{^no}}WAY{{/no}}\n", " NO\n WAY\n"),
    .takes("Standalone Lines", "| This Is\n{{^no}}\n|\n{{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    .takes("Standalone Indented Lines", "| This Is\n  {{^no}}\n|\n  {{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    .takes("Standalone Line Endings", "|\r\n{{^no}}\r\n{{/no}}\r\n|", "|\r\n|"),
    .takes("Standalone Without Previous Line", "  {{^no}}\n^{{/no}}\n/", "^\n/"),
    .takes("Standalone Without Newline", "^{{^no}}\n/\n  {{/no}}", "^\n/\n"),
    .takes("Padding", "|{{^ no }}={{/ no }}|", "|=|"),
  ]
}
