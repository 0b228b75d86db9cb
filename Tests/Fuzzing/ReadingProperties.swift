import Content
import Diagnostics
import Facts
import RegexBuilder
import Site
import YAML

/// What holds of any file that settings, labels and facts are read from: its faults lie in it, on its characters.
enum ReadingProperties {
  static func fault(inFrontMatter bytes: [UInt8]) -> String? {
    let source = SourceFile(path: "content/fuzz.md", bytes: Array("---\n".utf8) + bytes)
    return Article.read(source, path: "fuzz.md", language: .english).diagnostics.fault(in: source)
  }

  static func fault(inCatalog bytes: [UInt8], named name: String) -> String? {
    let source = catalogSource(SourceFile(path: "App/\(name)", bytes: bytes))
    return readStringCatalog(source).diagnostics.fault(in: source)
  }

  static func fault(inConfiguration bytes: [UInt8]) -> String? {
    let source = SourceFile(path: "lockstep.yml", bytes: bytes)
    let (fields, faults) = readFields(in: source, codes: .configuration)
    if let fault = faults.fault(in: source) { return fault }
    guard var fields else { return nil }
    _ = ContentSettings(from: &fields)
    _ = FactSettings(from: &fields)
    let theme = SiteSettings(from: &fields).theme
    let css = String(decoding: theme.css(over: .builtIn), as: UTF8.self)
    if !isThemeRules(css) { return "'\(css)' is more than declarations" }
    if let fault = theme.faults(in: .builtIn).first(where: { $0.range.path != source.path }) { return fault.message }
    return fields.finish().fault(in: source)
  }

  /// Whether `css` sets custom properties, and nothing that a site says ends a declaration.
  private static func isThemeRules(_ css: String) -> Bool {
    let font = /"[^"<>\\\x00-\x1F]+"|[A-Za-z-][A-Za-z0-9-]*/
    let value = Regex {
      ChoiceOf {
        /#[0-9a-f]{6}|[0-9.]+(px|rem|em)?/;
        Regex {
          font;
          ZeroOrMore {
            ","; font
          }
        }
      }
    }
    let declaration = Regex {
      /--[a-z-]+:/; value
    }
    let rule = Regex {
      ":root{"; declaration;
      ZeroOrMore {
        ";"; declaration
      }; "}"
    }
    let query = /@media (not all and )?\(prefers-color-scheme:dark\)\{/
    return css.wholeMatch(
      of: Regex {
        Optionally { rule };
        ZeroOrMore {
          query; rule; "}"
        }
      }) != nil
  }

  static func fault(inSchema bytes: [UInt8]) -> String? {
    for name in ["fuzz.json", "fuzz.yaml"] {
      let source = SourceFile(path: name, bytes: bytes)
      if let fault = SchemaFile(source).enums(language: .english).diagnostics.fault(in: source) { return fault }
    }
    let source = SourceFile(path: "fuzz.json", bytes: bytes)
    return readFactsFile(source, language: .english).diagnostics.fault(in: source)
  }

  static func fault(inPicture bytes: [UInt8]) -> String? {
    _ = ImageSize(of: bytes)
    let source = SourceFile(path: "fuzz.svg", bytes: bytes)
    guard let offset = source.offsetOfRefusal else { return nil }
    return source.fault(of: offset..<offset)
  }
}
