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
    let kind = isTrusted ? .inert : FileKind(ofPath: contentPath)
    switch kind {
    case .inert: (diagnostic, drawing) = (nil, nil)
    case .active:
      drawing = nil
      diagnostic = Diagnostic(
        .activeFile, "a browser could run what is in a file of this kind; leave it out, or trust it in 'lockstep.yml'",
        at: SourceRange(path: file, bytes: 0..<0))
    case .drawing:
      let source = try SourceFile(reading: file, under: site)
      let refusal = SVGScreen.refusal(of: source.bytes)
      drawing = refusal == nil ? nil : source
      diagnostic = refusal.map { refusal in
        Diagnostic(
          .activeFile,
          "a drawing that \(refusal.reason) could run scripts; take that out, or trust it in 'lockstep.yml'",
          at: source.range(refusal.offset..<refusal.offset))
      }
    }
  }
}
