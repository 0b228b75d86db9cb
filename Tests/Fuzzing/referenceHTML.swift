import CCmarkGFM
import Markdown

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What cmark-gfm itself makes of Markdown, in safe mode, with all extensions.
func referenceHTML(of markdown: [UInt8]) -> [UInt8] {
  // Ours first, as the extensions' characters are cmark's for the whole process from then on.
  let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
  let parser = unsafe cmark_parser_new(options)
  defer { unsafe cmark_parser_free(parser) }
  for name in ["table", "strikethrough", "autolink", "tagfilter", "tasklist"] {
    unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  unsafe markdown.withUnsafeBytes { buffer in
    guard let start = buffer.baseAddress else { return }
    unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
  }
  let root = unsafe cmark_parser_finish(parser)
  defer { unsafe cmark_node_free(root) }
  guard let html = unsafe cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else {
    return []
  }
  defer { unsafe free(html) }
  return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
}
