import CCmarkGFM
import CCmarkSupport
import Synchronization

/// cmark's syntax extensions, registered once a process and safe to use on all threads from then on.
///
/// What makes them unsafe, and how that is mended, stands in `CCmarkSupport`. Where the linker does not let us mend it
/// (a static cmark, macOS), parses take turns.
///
/// The price: `~` is passed over when emphasis looks at its neighbours, in documents without strikethrough too, where
/// cmark alone would not (`*a~*b`). No example of the specifications shows it.
struct SyntaxExtensions: Sendable {
  /// The extensions, registered when they are first asked for; Swift runs that on one thread.
  static let registered = SyntaxExtensions()

  private static let names: [Extension] = [.table, .strikethrough, .autolink, .tagfilter, .tasklist]
  private static let turn = Mutex(())

  /// Whether any number of threads may parse at a time.
  let allowsThreads: Bool

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else {
      allowsThreads = false
      return
    }
    defer { unsafe cmark_parser_free(parser) }
    for name in Self.names { unsafe Self.attach(name, to: parser) }
    let hasTables = unsafe lockstep_keep_special_characters(UnsafeMutableRawPointer(parser))
    unsafe cmark_node_free(cmark_parser_finish(parser))
    allowsThreads = hasTables && lockstep_special_characters_are_kept()
  }

  /// Attaches those of `extensions` that are syntax extensions; footnotes are an option of the parser.
  @unsafe func attach(_ extensions: Set<Extension>, to parser: OpaquePointer) {
    // In this order, since an item is a task before its text is searched for links.
    for name in Self.names where extensions.contains(name) { unsafe Self.attach(name, to: parser) }
  }

  /// Runs `parse`, alone where cmark allows no other.
  func takingTurns<Result>(_ parse: () -> Result) -> Result {
    allowsThreads ? parse() : Self.turn.withLock { _ in parse() }
  }

  @unsafe private static func attach(_ name: Extension, to parser: OpaquePointer) {
    unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name.rawValue))
  }
}
