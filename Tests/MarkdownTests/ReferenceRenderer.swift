import CCmarkGFM
import Markdown

/// What cmark-gfm itself makes of Markdown, in safe mode.
func referenceHTML(of markdown: String, extensions: Set<Extension>) -> String {
  let options = extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
  let parser = cmark_parser_new(options | CMARK_OPT_VALIDATE_UTF8)
  defer { cmark_parser_free(parser) }
  // In the order of the command's own tests.
  for name in ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]
  where extensions.contains(where: { $0.rawValue == name }) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  cmark_parser_feed(parser, markdown, markdown.utf8.count)
  let root = cmark_parser_finish(parser)
  defer { cmark_node_free(root) }
  guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
  defer { free(html) }
  return String(cString: html)
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
