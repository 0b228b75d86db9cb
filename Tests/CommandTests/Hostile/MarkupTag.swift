/// A tag as a browser sees it in HTML or XML: the name, and the attributes with their values as they are meant.
struct MarkupTag {
  let name: String
  private(set) var attributes: [String: String] = [:]

  /// The tags of `text` in order, as HTML's tokenizer finds them (HTML §13.2.5, but for doctypes); closing ones have `/`.
  static func all(in text: String) -> [MarkupTag] {
    var tags: [MarkupTag] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
      } else if let first = rest.first, first.isASCII, first.isLetter || "/!?".contains(first) {
        tags.append(MarkupTag(taking: &rest))
        // The insides of a script are no tags.
        if tags.last?.name == "script" { rest = rest.firstRange(of: "</script").map { rest[$0.lowerBound...] } ?? "" }
      }
    }
    return tags
  }

  private init(taking rest: inout Substring) {
    name = String(rest.prefix { !$0.isWhitespace && $0 != ">" && ($0 != "/" || $0 == rest.first) }).lowercased()
    rest = rest.dropFirst(name.count)
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "/" }
      guard let next = rest.first else { return }
      if next == ">" {
        rest = rest.dropFirst()
        return
      }
      let attribute = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
      rest = rest.dropFirst(max(attribute.count, 1)).drop(while: \.isWhitespace)
      var value: Substring = ""
      if rest.first == "=" {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        if let quote = rest.first, quote == "\"" || quote == "'" {
          rest = rest.dropFirst()
          value = rest.prefix { $0 != quote }
          rest = rest.dropFirst(value.count + 1)
        } else {
          value = rest.prefix { !$0.isWhitespace && $0 != ">" }
          rest = rest.dropFirst(value.count)
        }
      }
      attributes[attribute.lowercased()] = Self.unescaped(String(value))
    }
  }

  /// `value` with the references that we write, and any that attackers do, in the place of which their characters stand.
  private static func unescaped(_ value: String) -> String {
    value.replacing(#/&#x?[0-9a-fA-F]+;?|&[a-zA-Z]+;?/#) { match in
      let reference = match.output.drop { "&#".contains($0) }.filter { $0 != ";" }
      let names = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "tab": "\t", "newline": "\n",
      ]
      if let character = names[reference.lowercased()] { return character }
      let number = reference.hasPrefix("x") ? UInt32(reference.dropFirst(), radix: 16) : UInt32(reference)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.output)
    }
  }

  /// What could run in a reader's browser of this tag, beside what pages have on purpose.
  var danger: String? {
    if !Self.elements.contains(name.hasPrefix("/") ? String(name.dropFirst()) : name) { return "<\(name)>" }
    if name == "script", attributes != ["type": "application/ld+json"], !isScriptOfTheTheme {
      return "<script \(attributes)>"
    }
    for (attribute, value) in attributes {
      if !Self.attributes.contains(attribute) { return "<\(name) \(attribute)=\(value)>" }
      guard ["href", "src", "action", "formaction", "content"].contains(attribute) else { continue }
      let url = value.filter { !$0.isWhitespace && $0.unicodeScalars.allSatisfy { $0.value > 0x20 } }.lowercased()
      let scheme = url.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
      let isScheme = url.dropFirst(scheme.count).first == ":" && attribute != "content"
      if isScheme, !["http", "https", "mailto", "tel"].contains(scheme) { return "<\(name) \(attribute)=\(value)>" }
      if url.contains("url=javascript:") { return "<\(name) \(attribute)=\(value)>" }
    }
    return nil
  }

  private var isScriptOfTheTheme: Bool {
    attributes["src"]?.wholeMatch(of: #/(/[a-z]+)?/assets/site\.[0-9a-z]+\.js/#) != nil
  }

  private static let elements = Set(
    """
    !doctype html head meta title link style script body header footer main nav aside article section div span p a img ul ol li
    h1 h2 h3 h4 h5 h6 table caption thead tbody tr th td pre code em strong del blockquote hr br kbd sup details summary input
    dl dt dd time small button form fieldset legend label svg path
    ?xml urlset url loc lastmod xhtml:link feed id updated author name entry summary
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let attributes = Set(
    """
    lang dir charset name content rel href hreflang type media class id tabindex title alt src width height start align
    aria-label aria-current aria-labelledby aria-hidden aria-describedby role open checked disabled data-footnote-ref
    data-footnote-backref data-footnote-backref-idx data-footnotes loading decoding datetime property colspan scope
    xmlns xmlns:xhtml version encoding ? xml:lang html http-equiv viewbox d fill
    action formaction value defer autocomplete enterkeyhint placeholder data-open data-close data-said data-found data-none
    data-feedback
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
