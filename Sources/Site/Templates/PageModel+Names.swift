import Content
import Markdown

extension PageModel {
  /// The names that templates have beside those of every page: what the theme says and loads, and what a team declares.
  struct Names {
    /// The words of the theme, behind `strings.`.
    var strings: [String] = []

    /// The files of the theme, behind `assets.`.
    var assets: [String] = []

    /// The team's texts, behind `variables.`.
    var variables = Variables()

    /// The keys that articles may have, behind `extra.`.
    var extra: [ExtraKey] = []

    /// How each is read from a page.
    var fields: [TemplateField<PageModel>] {
      let words = strings.enumerated().map { index, name in
        TemplateField<PageModel>.text("strings.\(name)", "a word of the theme, from `strings/`", isShared: true) {
          $0.strings[index]
        }
      }
      let files = assets.enumerated().map { index, name in
        TemplateField<PageModel>.url("assets.\(name)", "a file of the theme, from `assets/`") { $0.assetURLs[index] }
      }
      let texts = variables.names.map { name in
        let text = variables[name] ?? ""
        return TemplateField<PageModel>.text("variables.\(name)", "a variable of `lockstep.yml`", isShared: true) { _ in
          text
        }
      }
      return words + files + texts + extra.map(Self.field)
    }

    private static func field(_ key: ExtraKey) -> TemplateField<PageModel> {
      let (name, summary) = ("extra.\(key.name)", "a key of the article's front matter")
      return switch key.kind {
      case .text: .optionalText(name, summary) { $0.extra[key.name] }
      case .url: .optionalLink(name, summary) { $0.extra[key.name] }
      case .flag: .flag(name, summary) { $0.extra[key.name] == "true" }
      }
    }
  }
}
