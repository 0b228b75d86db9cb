import Diagnostics

/// A file of the content folder that is published as it is.
struct Asset {
  /// The path relative to the content folder.
  let path: String

  /// Why it is not published; `nil` where it is.
  let diagnostic: Diagnostic?

  /// The file, where it is a drawing that is not published.
  let drawing: SourceFile?

  /// Looks at the file at `file`, relative to the folder `site`; one that `isTrusted` is published whatever is in it.
  init(at file: String, contentPath: String, site: String, isTrusted: Bool) throws(DiskError) {
    path = contentPath
    let handle = try DiskHandle(opening: file, under: site)
    let size = try handle.size()
    guard size <= DiskHandle.largestFile else {
      drawing = nil
      diagnostic = .unpublishable(size: size, at: file)
      return
    }
    var (reason, drawing, range) = (String?.none, SourceFile?.none, SourceRange(path: file, bytes: 0..<0))
    if !isTrusted {
      switch FileKind(ofPath: contentPath) {
      case .inert:
        if MarkupStart.isMarkup(try handle.contents(upTo: MarkupStart.length), at: contentPath) {
          reason = "a browser could take this for a page, as it begins as HTML does"
        }
      case .active: reason = "a browser could run what is in a file of this kind"
      case .orders: reason = "'\(FileKind.name(ofPath: contentPath))' tells a host what to do"
      case .drawing:
        let source = SourceFile(path: file, bytes: try handle.contents())
        if let refusal = SVGScreen.refusal(of: source.bytes) {
          reason = "a drawing that \(refusal.reason) could run scripts"
          (drawing, range) = (source, source.range(refusal.offset..<refusal.offset))
        }
      }
    }
    self.drawing = drawing
    let mend = drawing == nil ? "leave it out" : "take that out"
    diagnostic = reason.map {
      Diagnostic(.activeFile, "\($0); \(mend), or trust it in 'lockstep.yml'", at: range)
    }
  }
}
