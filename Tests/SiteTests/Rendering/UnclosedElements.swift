/// The elements of `html` that are not closed, or are closed by the end of another.
func unclosedElements(in html: String) -> [String] {
  var open: [String] = []
  for tag in html.matches(of: #/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/#) {
    let name = String(tag.output.2)
    if !tag.output.3.isEmpty || name == "br" { continue }
    if tag.output.1.isEmpty { open.append(name); continue }
    guard open.last == name else { return open + ["/\(name)"] }
    open.removeLast()
  }
  return open
}
