extension MustacheExample {
  /// `interpolation.yml`; its six examples with integers and decimals are left out, because no name is a number.
  static let interpolation: [MustacheExample] = [
    .takes("No Interpolation", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    .takes("Basic Interpolation", "Hello, {{text}}!\n", "Hello, world!\n"),
    .takes("No Re-interpolation", "{{braces}}", "{{qux}}"),
    .takes("HTML Escaping", "{{forbidden}}\n", "&amp; &quot; &lt; &gt;\n"),
    .takes("Triple Mustache", "{{{markup}}}\n", "& \" < >\n"),
    .takes("Ampersand", "{{&markup}}\n", "& \" < >\n"),
    .refuses(
      "Triple Mustache, of a text", "{{{forbidden}}}", "'forbidden' is no HTML: '{{forbidden}}' escapes it",
      because: MustacheDifference.typed),
    .refuses(
      "Ampersand, of a text", "{{&forbidden}}", "'forbidden' is no HTML: '{{forbidden}}' escapes it",
      because: MustacheDifference.typed),
    .takes("Basic Null Interpolation", "I ({{#null}}{{null}}{{/null}}) be seen!", "I () be seen!"),
    .refuses(
      "Basic Null Interpolation, without a section", "I ({{null}}) be seen!",
      "'null' may be absent: it is printed inside '{{#null}}' only", because: MustacheDifference.missing),
    .refuses(
      "Basic Context Miss Interpolation", "I ({{cannot}}) be seen!", "'cannot' is no name here",
      because: MustacheDifference.missing),
    .refuses(
      "Triple Mustache Context Miss Interpolation", "I ({{{cannot}}}) be seen!", "'cannot' is no name here",
      because: MustacheDifference.missing),
    .refuses(
      "Ampersand Context Miss Interpolation", "I ({{&cannot}}) be seen!", "'cannot' is no name here",
      because: MustacheDifference.missing),
    .refuses(
      "Dotted Names - Basic Interpolation", "{{person.name}}", "'person.name' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Triple Mustache Interpolation", "{{{a.b}}}", "'a.b' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Ampersand Interpolation", "{{&a.b}}", "'a.b' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Arbitrary Depth", "{{a.b.c.d.e.name}}", "'a.b.c.d.e.name' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Broken Chains", "{{a.b.c}}", "'a.b.c' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Broken Chain Resolution", "{{a.b.c.name}}", "'a.b.c.name' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Initial Resolution", "{{#person}}{{b.c}}{{/person}}", "'b.c' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Dotted Names - Context Precedence", "{{#person}}{{b.d}}{{/person}}", "'b.d' is no name here",
      because: MustacheDifference.dotted),
    .refuses(
      "Implicit Iterators - Basic Interpolation", "Hello, {{.}}!", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Implicit Iterators - HTML Escaping", "{{ . }}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Implicit Iterators - Triple Mustache", "{{{.}}}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .refuses(
      "Implicit Iterators - Ampersand", "{{&.}}", "'.' is no name here",
      because: MustacheDifference.iterator),
    .takes("Interpolation - Surrounding Whitespace", "| {{text}} |", "| world |"),
    .takes("Triple Mustache - Surrounding Whitespace", "| {{{markup}}} |", "| & \" < > |"),
    .takes("Ampersand - Surrounding Whitespace", "| {{&markup}} |", "| & \" < > |"),
    .takes("Interpolation - Standalone", "  {{text}}\n", "  world\n"),
    .takes("Triple Mustache - Standalone", "  {{{markup}}}\n", "  & \" < >\n"),
    .takes("Ampersand - Standalone", "  {{&markup}}\n", "  & \" < >\n"),
    .takes("Interpolation With Padding", "|{{ text }}|", "|world|"),
    .takes("Triple Mustache With Padding", "|{{{ markup }}}|", "|& \" < >|"),
    .takes("Ampersand With Padding", "|{{& markup }}|", "|& \" < >|"),
  ]
}
