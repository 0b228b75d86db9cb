import Markdown
import Site

/// What the specification's examples speak of, each value under a name of the kind it needs.
struct MustacheModel {
  let name: String

  /// The names inside `person`, which is a list of one to templates.
  static let person = TemplateSchema<MustacheModel>(
    .text("name", "a name of its own") { $0.name },
    .text("own", "a name that the page has not") { $0.name })

  static let bottom = TemplateSchema<String>(.text("bottom", "a text") { $0 })

  static let middle = TemplateSchema<String>(
    .text("middle", "a text") { $0 },
    .list("bottoms", of: bottom, "two texts") { _ in ["x", "y"] })

  static let item = TemplateSchema<String>(
    .text("item", "a text") { $0 },
    .list("middles", of: middle, "a text") { _ in ["1"] })

  static let schema = TemplateSchema<MustacheModel>(
    .text("name", "a name that 'person' has too") { $0.name },
    .text("text", "a text") { _ in "world" },
    .text("forbidden", "a text that is no HTML") { _ in "& \" < >" },
    .text("braces", "a text that looks like a tag") { _ in "{{qux}}" },
    .html("markup", "HTML with the same characters") { _ in "& \" < >" },
    .html("lines", "HTML of two lines") { _ in "<\n->" },
    .optionalText("maybe", "a text that is there") { _ in "bar" },
    .optionalText("null", "a text that is not there") { _ in nil },
    .flag("yes", "a flag that is set") { _ in true },
    .flag("no", "a flag that is not") { _ in false },
    .list("list", of: item, "three entries") { _ in ["1", "2", "3"] },
    .list("empty", of: item, "no entry") { _ in [] },
    .optionalEntry("person", of: person, "an entry") { _ in MustacheModel(name: "Joe") })
}
