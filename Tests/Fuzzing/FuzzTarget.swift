/// A reader of files that strangers may have written, and what must hold of it for any bytes.
///
/// The first of all is that it comes back: no crash, no hang, no read beyond its memory.
public struct FuzzTarget: Sendable {
  /// The name, which is that of the folder of its seeds.
  public let name: String

  /// Tells what does not hold for some bytes; `nil` where all does.
  public let fault: @Sendable (_ bytes: [UInt8]) -> String?

  /// The target `name`.
  public init(_ name: String, fault: @escaping @Sendable (_ bytes: [UInt8]) -> String?) {
    self.name = name
    self.fault = fault
  }

  /// Those that are built in a minute; Swift code, which takes its parser to be built, is a target of its own.
  public static let all = [
    // Articles: parsed, outlined, compared with facts, fixed, written; held against cmark's own HTML.
    FuzzTarget("markdown", fault: MarkdownProperties.fault),
    // Their pages, with links, partials and theme.
    FuzzTarget("page", fault: PageProperties.fault),
    FuzzTarget("front-matter", fault: ReadingProperties.fault(inFrontMatter:)),
    FuzzTarget("template", fault: TemplateProperties.fault),
    FuzzTarget("string-catalog") { ReadingProperties.fault(inCatalog: $0, named: "Localizable.xcstrings") },
    FuzzTarget("strings") { ReadingProperties.fault(inCatalog: $0, named: "en.lproj/Localizable.strings") },
    FuzzTarget("stringsdict") { ReadingProperties.fault(inCatalog: $0, named: "en.lproj/Localizable.stringsdict") },
    FuzzTarget("configuration", fault: ReadingProperties.fault(inConfiguration:)),
    FuzzTarget("schema", fault: ReadingProperties.fault(inSchema:)),
    FuzzTarget("picture", fault: ReadingProperties.fault(inPicture:)),
  ]
}

extension FuzzTarget: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
