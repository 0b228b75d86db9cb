public import Diagnostics
public import Markdown
public import YAML

/// What `lockstep.yml` says of the articles: where they are, and in which languages.
///
/// Each room decodes its own keys: the command reads the file once, hands its ``Fields`` from room to room
/// (`ContentSettings`, then those of the facts and the site), and then has them report the keys that no room knows.
public struct ContentSettings: Hashable, Sendable {
  /// The folder of the articles, relative to the site's: `content`; empty where it is the site's own.
  public let folder: String

  /// The languages of the site, at least one: the first is at the root, each other in a folder that bears its tag.
  public let languages: [Language]

  /// Where `lockstep.yml` names each of the languages; none where it names none.
  public let languageRanges: [SourceRange]

  /// The texts that articles and templates say by their names.
  public let variables: Variables

  /// The keys of the team's own that front matter may have under `extra`.
  public let extra: [ExtraKey]

  /// The files that are parsed or published whatever is in them: paths relative to the site's folder, with the places
  /// at which `lockstep.yml` names them.
  public let trusted: [String: SourceRange]

  /// Where `lockstep.yml` names the folder; `nil` where it does not.
  public let range: SourceRange?

  /// The settings of a site that has its articles in `folder`.
  public init(
    folder: String = "content", languages: [Language] = [.english], languageRanges: [SourceRange] = [],
    range: SourceRange? = nil, variables: Variables = Variables(), extra: [ExtraKey] = [],
    trusted: [String: SourceRange] = [:]
  ) {
    self.trusted = trusted
    self.variables = variables
    self.extra = extra
    self.folder = folder
    self.languages = languages
    self.languageRanges = languageRanges
    self.range = range
  }

  /// The language of the root, and of the labels in the code.
  public var mainLanguage: Language { languages.first ?? .english }

  /// The language of the article at `path`, relative to the content folder: `hi/orders/cancel.md` is in Hindi.
  public func language(ofPath path: String) -> Language {
    languages.dropFirst().first { path.utf8.starts(with: "\($0.rawValue)/".utf8) } ?? mainLanguage
  }

  /// The folder as people write it.
  public var folderName: String { folder.isEmpty ? "." : folder }

  /// The path relative to the site's folder of the file at `path`, which is relative to the content folder.
  public func sitePath(of path: String) -> String {
    folder.isEmpty ? path : "\(folder)/\(path)"
  }

  /// Asks `fields` for `content`, `languages`, `variables`, `extra` and `trusted`.
  public init(from fields: inout Fields) {
    let languages = Self.languages(from: &fields)
    self.init(
      folder: fields.folder("content", mayBeSite: true) ?? "content",
      languages: languages?.map { Language(rawValue: $0.text) } ?? [.english],
      languageRanges: languages?.map { fields.range($0.bytes) } ?? [],
      range: fields.valueBytes(of: "content").map { fields.range($0) },
      variables: Self.variables(from: &fields), extra: Self.extra(from: &fields),
      trusted: Self.trusted(from: &fields))
  }

  private static func languages(from fields: inout Fields) -> [YAMLScalar]? {
    guard let scalars = fields.scalars("languages") else { return nil }
    if scalars.isEmpty, let bytes = fields.valueBytes(of: "languages") {
      fields.report("'languages' must name at least one", at: bytes)
    }
    var accepted: [YAMLScalar] = []
    for scalar in scalars {
      if !Language.isTag(scalar.text) {
        fields.report("'\(scalar.text)' is no language tag; 'en', 'hi' and 'pt-BR' are", at: scalar.bytes)
      } else if let first = accepted.first(where: { $0.text.lowercased() == scalar.text.lowercased() }) {
        let note = Note("first named here", at: fields.range(first.bytes))
        fields.report("'\(scalar.text)' is a language twice", at: scalar.bytes, notes: [note])
      } else {
        accepted.append(scalar)
      }
    }
    return accepted.isEmpty ? nil : accepted
  }
}
