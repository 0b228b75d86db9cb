extension MustacheExample {
  /// `partials.yml`.
  static let partials: [MustacheExample] = [
    .takes("Basic Behavior", "'{{>text}}'", "'from partial'", partials: ["text": "from partial"]),
    .refuses("Failed Lookup", "'{{>text}}'", "'text' is no partial", because: MustacheDifference.missing),
    .takes("Context", "'{{>partial}}'", "'*world*'", partials: ["partial": "*{{text}}*"]),
    .refuses(
      "Recursion", "{{>node}}", "partial 'node' includes itself", because: MustacheDifference.recursion,
      partials: ["node": "{{text}}<{{#list}}{{>node}}{{/list}}>"]),
    .takes("Nested", "{{>outer}}", "*Ann world!*", partials: ["outer": "*{{name}} {{>inner}}*", "inner": "{{text}}!"]),
    .takes("Surrounding Whitespace", "| {{>partial}} |", "| \t|\t |", partials: ["partial": "\t|\t"]),
    .takes("Inline Indentation", "  {{text}}  {{> partial}}\n", "  world  >\n>\n", partials: ["partial": ">\n>"]),
    .takes("Standalone Line Endings", "|\r\n{{>partial}}\r\n|", "|\r\n>|", partials: ["partial": ">"]),
    .differs(
      "Standalone Without Previous Line", "  {{>partial}}\n>", ">\n>>", because: MustacheDifference.indentation,
      partials: ["partial": ">\n>"]),
    .differs(
      "Standalone Without Newline", ">\n  {{>partial}}", ">\n>\n>", because: MustacheDifference.indentation,
      partials: ["partial": ">\n>"]),
    .differs(
      "Standalone Indentation", "\\\n {{>partial}}\n/\n", "\\\n|\n<\n->\n|\n/\n",
      because: MustacheDifference.indentation, partials: ["partial": "|\n{{{lines}}}\n|\n"]),
    .takes("Padding Whitespace", "|{{> partial }}|", "|[]|", partials: ["partial": "[]"]),
  ]

  /// `comments.yml`.
  static let comments: [MustacheExample] = [
    .takes("Inline", "12345{{! Comment Block! }}67890", "1234567890"),
    .takes("Multiline", "12345{{!\n  Of more\n  lines...\n}}67890\n", "1234567890\n"),
    .takes("Standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    .takes("Indented Standalone", "Begin.\n  {{! Indented! }}\nEnd.\n", "Begin.\nEnd.\n"),
    .takes("Standalone Line Endings", "|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
    .takes("Standalone Without Previous Line", "  {{! Still standalone }}\n!", "!"),
    .takes("Standalone Without Newline", "!\n  {{! Still standalone }}", "!\n"),
    .takes("Multiline Standalone", "Begin.\n{{!\nGoing on...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
    .takes("Indented Multiline Standalone", "Begin.\n  {{!\n    Going on...\n  }}\nEnd.\n", "Begin.\nEnd.\n"),
    .takes("Indented Inline", "  12 {{! 34 }}\n", "  12 \n"),
    .takes("Surrounding Whitespace", "12345 {{! Comment Block! }} 67890", "12345  67890"),
    .takes("Variable Name Collision", ">{{! text }}{{!text}}<", "><"),
  ]

  /// `delimiters.yml`.
  static let delimiters: [MustacheExample] = [
    .takes("Pair Behavior", "{{=<% %>=}}(<%text%>)", "(world)"),
    .takes("Special Characters", "({{=[ ]=}}[text])", "(world)"),
    .takes(
      "Sections",
      "[\n{{#yes}}\n  {{text}}\n  |text|\n{{/yes}}\n\n{{= | | =}}\n|#yes|\n  {{text}}\n  |text|\n|/yes|\n]\n",
      "[\n  world\n  |text|\n\n  {{text}}\n  world\n]\n"),
    .takes(
      "Inverted Sections",
      "[\n{{^no}}\n  {{text}}\n  |text|\n{{/no}}\n\n{{= | | =}}\n|^no|\n  {{text}}\n  |text|\n|/no|\n]\n",
      "[\n  world\n  |text|\n\n  {{text}}\n  world\n]\n"),
    .takes(
      "Partial Inheritence", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n", "[ .world. ]\n[ .world. ]\n",
      partials: ["include": ".{{text}}."]),
    .takes(
      "Post-Partial Behavior", "[ {{>include}} ]\n[ .{{text}}.  .|text|. ]\n",
      "[ .world.  .world. ]\n[ .world.  .|text|. ]\n", partials: ["include": ".{{text}}. {{= | | =}} .|text|."]),
    .takes("Surrounding Whitespace", "| {{=@ @=}} |", "|  |"),
    .takes("Outlying Whitespace (Inline)", " | {{=@ @=}}\n", " | \n"),
    .takes("Standalone Tag", "Begin.\n{{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
    .takes("Indented Standalone Tag", "Begin.\n  {{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
    .takes("Standalone Line Endings", "|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
    .takes("Standalone Without Previous Line", "  {{=@ @=}}\n=", "="),
    .takes("Standalone Without Newline", "=\n  {{=@ @=}}", "=\n"),
    .takes("Pair with Padding", "|{{= @   @ =}}|", "||"),
  ]
}
