extension MustacheExample {
  /// `~inheritance.yml`.
  static let inheritance: [MustacheExample] = [
    .takes("Default", "{{$title}}Default title{{/title}}\n", "Default title\n"),
    .takes("Variable", "{{$foo}}default {{text}} content{{/foo}}\n", "default world content\n"),
    .takes("Triple Mustache", "{{$foo}}default {{{markup}}}{{/foo}}\n", "default & \" < >\n"),
    .takes("Sections", "{{$foo}}default {{#person}}{{own}}{{/person}}{{/foo}}\n", "default Joe\n"),
    .takes("Negative Sections", "{{$foo}}default {{^no}}{{text}}{{/no}}{{/foo}}\n", "default world\n"),
    .takes("Mustache Injection", "{{$foo}}default {{#yes}}{{braces}}{{/yes}}{{/foo}}\n", "default {{qux}}\n"),
    .takes("Inherit", "{{<include}}{{/include}}\n", "default", partials: ["include": "{{$foo}}default{{/foo}}"]),
    .takes(
      "Overridden content", "{{<super}}{{$title}}sub title{{/title}}{{/super}}", "...sub title...",
      partials: ["super": "...{{$title}}Default title{{/title}}..."]),
    .takes(
      "Data does not override block", "{{<include}}{{$text}}in template{{/text}}{{/include}}", "in template",
      partials: ["include": "{{$text}}in include{{/text}}"]),
    .takes(
      "Data does not override block default", "{{<include}}{{/include}}", "in include",
      partials: ["include": "{{$text}}in include{{/text}}"]),
    .takes(
      "Overridden parent", "test {{<parent}}{{$stuff}}override{{/stuff}}{{/parent}}", "test override",
      partials: ["parent": "{{$stuff}}...{{/stuff}}"]),
    .takes(
      "Two overridden parents",
      "test {{<parent}}{{$a}}one{{/a}}{{/parent}} {{<parent}}{{$a}}two{{/a}}{{/parent}}\n",
      "test |one default| |two default|\n", partials: ["parent": "|{{$a}}...{{/a}}{{$b}} default{{/b}}|"]),
    .takes(
      "Override parent with newlines", "{{<parent}}{{$a}}\npeaked\n\n:(\n{{/a}}{{/parent}}", "peaked\n\n:(\n",
      partials: ["parent": "{{$a}}peaking{{/a}}"]),
    .takes(
      "Inherit indentation", "{{<parent}}{{$a}}hammer time{{/a}}{{/parent}}", "stop:\n  hammer time\n",
      partials: ["parent": "stop:\n  {{$a}}collaborate and listen{{/a}}\n"]),
    .takes(
      "Only one override", "{{<parent}}{{$b}}override two{{/b}}{{/parent}}", "default one, override two",
      partials: ["parent": "{{$a}}default one{{/a}}, {{$b}}default two{{/b}}"]),
    .takes(
      "Parent template", "{{>parent}}|{{<parent}}{{/parent}}", "default|default",
      partials: ["parent": "{{$foo}}default{{/foo}}"]),
    .refuses(
      "Recursion", "{{<one}}{{$foo}}override{{/foo}}{{/one}}", "partial 'one' includes itself",
      because: MustacheDifference.recursion,
      partials: [
        "one": "{{$foo}}default{{/foo}} {{$bar}}{{<two}}{{/two}}{{/bar}}",
        "two": "{{$foo}}two{{/foo}} {{<one}}{{$bar}}don't recurse{{/bar}}{{/one}}",
      ]),
    .takes(
      "Multi-level inheritance", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c",
      partials: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
        "oldest": "{{$a}}g{{/a}}",
      ]),
    .takes(
      "Multi-level inheritance, no sub child", "{{<parent}}{{/parent}}", "p",
      partials: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
        "oldest": "{{$a}}g{{/a}}",
      ]),
    .takes(
      "Text inside parent", "{{<parent}} asdfasd {{$foo}}hmm{{/foo}} asdfasdfasdf {{/parent}}", "hmm",
      partials: ["parent": "{{$foo}}default{{/foo}}"]),
    .takes(
      "Text inside parent, without a block", "{{<parent}} asdfasd asdfasdfasdf {{/parent}}", "default",
      partials: ["parent": "{{$foo}}default{{/foo}}"]),
    .takes(
      "Block scope", "{{<parent}}{{$block}}I say {{name}}.{{/block}}{{/parent}}", "I say Joe.",
      partials: ["parent": "{{#person}}{{$block}}You say {{name}}.{{/block}}{{/person}}"]),
    .differs(
      "Standalone parent", "Hi,\n  {{<parent}}{{/parent}}\n", "Hi,\none\ntwo\n",
      because: MustacheDifference.indentation, partials: ["parent": "one\ntwo\n"]),
    .differs(
      "Standalone block", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n", "Hi,\n  one\ntwo\n",
      because: MustacheDifference.indentation, partials: ["parent": "Hi,\n  {{$block}}{{/block}}\n"]),
    .differs(
      "Block reindentation", "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n",
      "Hi,\n    one\n    two\n", because: MustacheDifference.indentation,
      partials: ["parent": "Hi,\n  {{$block}}\n  {{/block}}\n"]),
    .differs(
      "Intrinsic indentation", "{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n", "Hi,\none\ntwo\n",
      because: MustacheDifference.indentation, partials: ["parent": "Hi,\n{{$block}}\n  default\n{{/block}}\n"]),
    .differs(
      "Nested block reindentation", "{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n", "  one\nthree\n",
      because: MustacheDifference.indentation,
      partials: [
        "parent": "{{<oldest}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/oldest}}\n",
        "oldest": "{{$block}}default{{/block}}",
      ]),
  ]
}
