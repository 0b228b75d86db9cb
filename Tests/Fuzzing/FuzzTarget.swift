/// A reader of files that strangers may have written, and what must hold of it for any bytes.
///
/// The first of all is that it comes back: no crash, no hang, no read beyond its memory.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Articles: parsed, outlined, compared with facts, fixed, written; held against cmark's own HTML.
  case markdown
  /// What stands at the start of an article.
  case frontMatter = "front-matter"
  /// Layouts, compiled and rendered.
  case template
  /// `.xcstrings`.
  case stringCatalog = "string-catalog"
  /// `.strings` and `.stringsdict`.
  case strings
  /// Swift code, read for enums and flows.
  case swift
  /// `lockstep.yml`.
  case configuration
  /// OpenAPI and JSON Schema, and facts files.
  case schema
  /// Drawings and the sizes of pictures.
  case picture

  /// What does not hold for `bytes`; `nil` where all does.
  public func fault(in bytes: [UInt8]) -> String? {
    switch self {
    case .markdown: MarkdownProperties.fault(in: bytes)
    case .frontMatter: ReadingProperties.fault(inFrontMatter: bytes)
    case .template: TemplateProperties.fault(in: bytes)
    case .stringCatalog: ReadingProperties.fault(inCatalog: bytes, named: "Localizable.xcstrings")
    case .strings:
      ReadingProperties.fault(inCatalog: bytes, named: "en.lproj/Localizable.strings")
        ?? ReadingProperties.fault(inCatalog: bytes, named: "en.lproj/Localizable.stringsdict")
    case .swift: ReadingProperties.fault(inSwift: bytes)
    case .configuration: ReadingProperties.fault(inConfiguration: bytes)
    case .schema: ReadingProperties.fault(inSchema: bytes)
    case .picture: ReadingProperties.fault(inPicture: bytes)
    }
  }
}
