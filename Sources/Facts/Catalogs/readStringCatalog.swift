public import Diagnostics

/// Reads the catalogue of strings that `source` is, by the ending of its name: `.xcstrings` (a String Catalog, 1.0 or 1.1)
/// `.strings` (UTF-8, or UTF-16 with its mark) or `.stringsdict` (in XML).
///
/// - Parameter source: The file; of ``catalogSource(_:)``, so that ranges are those of its text.
/// - Returns: The catalogue, `nil` where the file cannot be read; and what is wrong with it, as LS606.
public func readStringCatalog(_ source: SourceFile) -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
  if source.path.hasSuffix(".strings") { return StringsReader(source).catalog() }
  if source.path.hasSuffix(".stringsdict") { return StringsDictReader(source).catalog() }
  return XCStringsReader(source).catalog()
}

/// The endings of the names of catalogues.
public let catalogSuffixes = [".xcstrings", ".strings", ".stringsdict"]

/// The file that ``readStringCatalog(_:)`` reads and code frames show: `file` in UTF-8, where it is UTF-16.
public func catalogSource(_ file: SourceFile) -> SourceFile { file.asUTF8 }
