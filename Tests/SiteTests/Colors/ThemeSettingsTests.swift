import Diagnostics
import Testing

@testable import Site

@Suite struct `The theme in lockstep.yml` {
  @Test func `is custom properties behind the style sheet, the dark ones in a block of their own`() {
    let theme = ThemeText(
      """
      theme:
        dark: {accent: "#e0b3ff"}
        light: {on_accent: "#FFF", accent: "#7a1fa2"}
        font: 'Inter, "Source Sans 3", system-ui,  sans-serif'
        radius: 0.25rem
      """)
    #expect(theme.faults.isEmpty)
    #expect(
      theme.css()
        == ":root{--accent:#7a1fa2;--font:Inter,\"Source Sans 3\",system-ui,sans-serif;--radius:0.25rem}"
        + "@media not all and (prefers-color-scheme:dark){:root{--on-accent:#ffffff}}"
        + "@media (prefers-color-scheme:dark){:root{--accent:#e0b3ff}}")
  }

  @Test func `a light colour does not hold in dark schemes, for which the sheet has one`() {
    let theme = ThemeText("theme: {light: {accent: '#7a1fa2'}}")
    #expect(theme.css() == "@media not all and (prefers-color-scheme:dark){:root{--accent:#7a1fa2}}")
    // This sheet looks the same in both.
    #expect(theme.css(over: .styled(":root{--accent:#00f}")) == ":root{--accent:#7a1fa2}")
  }

  @Test(arguments: ["", "theme: {}", "theme:", "theme: {light: {}, dark: {accent: }}"])
  func `is nothing where nothing is set`(yaml: String) {
    let theme = ThemeText(yaml)
    #expect(theme.css() == "")
    #expect(theme.faults.isEmpty)
  }

  @Test func `sets every colour that the built-in style sheet has, and no other property`() {
    let names = ColorName.allCases.map(\.rawValue)
    let theme = ThemeText("theme: {light: {\(names.map { "\($0): '#000'" }.joined(separator: ", "))}}")
    #expect(theme.faults.isEmpty)
    let sheet = Theme.builtIn.assets["style.css"].map { $0.text(0..<$0.bytes.count) } ?? ""
    for name in names.map({ $0.replacing("_", with: "-") }) {
      #expect(theme.css().contains("--\(name):#000000"), "\(name)")
      #expect(sheet.contains("var(--\(name))"), "\(name)")
    }
    let declared = sheet.matches(of: /--([a-z-]+): #/).map { String($0.1).replacing("-", with: "_") }
    #expect(Set(declared) == Set(names))
  }

  @Test(arguments: [
    ("Inter", "Inter"), ("\"'Inter'\"", "\"Inter\""), ("'''A B'', c'", "\"A B\",c"), ("Noto Sans", "\"Noto Sans\""),
    ("-apple-system", "-apple-system"), ("3270", "\"3270\""), ("नोटो", "\"नोटो\""), ("\"-\"", "\"-\""),
  ])
  func `fonts have the quotes that CSS wants`(yaml: String, css: String) {
    let theme = ThemeText("theme: {font: \(yaml)}")
    #expect(theme.faults.isEmpty)
    #expect(theme.css() == ":root{--font:\(css)}")
  }

  @Test(arguments: ["0", "0.0", "4px", "0.25rem", ".5em", "12.75px", "0px"])
  func `corners are as round as a length`(radius: String) {
    let theme = ThemeText("theme: {radius: \(radius)}")
    #expect(theme.faults.isEmpty)
    #expect(theme.css() == ":root{--radius:\(radius)}")
  }

  @Test(arguments: [
    "4", "-1px", "1e3px", "50%", "calc(1px)", "1px 2px", "1px;", "px", ".px", "1.px", "1.2.3px", "१px", "1 px", "1PX",
    "''",
  ])
  func `another length is refused`(radius: String) {
    let theme = ThemeText("theme: {radius: \(radius)}")
    let rule = "'theme.radius' must be a length in 'px', 'rem' or 'em', or 0, not"
    #expect(theme.faults.map(\.message) == ["\(rule) '\(radius)'"])
    #expect(theme.css() == "")
  }

  /// What would end a declaration, a rule, a string or the element of HTML that they stand in.
  @Test(arguments: [
    "a;b", "a}b", "a{b", "a:b", "a/b", "a\\\\b", "a<b", "</style><script>alert(1)</script>", "a(b)", "url(x)",
    "@import",
    "a!important", "a_b", "a\\nb", "a\\0b", "a\\u0085b", "a\\u202eb", "'a", "a'b", "'a'b'", "'a' b", "''", "'",
    "\\\"a'",
    "a,,b", ",", "", " ", "a,", "'a,b'", "a;\\u0301", "a\\u0000",
  ])
  func `no font ends its declaration`(font: String) {
    let theme = ThemeText("theme: {font: \"\(font)\"}")
    #expect(theme.css() == "")
    #expect(theme.faults.map(\.code) == [.configurationValue])
    #expect(theme.faults.allSatisfy { $0.message.hasPrefix("'theme.font' must list fonts, as in 'Inter, sans-serif'") })
  }

  @Test(arguments: ["#fff;", "#fff}", "red", "#12345678", "url(#fff)", "#fff/**/"])
  func `no colour ends its declaration`(color: String) {
    let theme = ThemeText("theme: {dark: {wash: '\(color)'}}")
    #expect(theme.css() == "")
    let rule = "'theme.dark.wash' must be a colour of 3 or 6 hexadecimal digits, as in '\"#7a1fa2\"', not"
    #expect(theme.faults.map(\.message) == ["\(rule) ''\(color)''"])
  }

  @Test func `a colour without its mark is told with it`() {
    let theme = ThemeText("theme: {light: {accent: 7A1FA2}}")
    #expect(theme.faults.flatMap(\.fixes).map(\.summary) == ["write '\"#7a1fa2\"'"])
    #expect(theme.faults.flatMap(\.fixes).flatMap(\.edits).map(\.text) == ["\"#7a1fa2\""])
  }

  @Test func `a colour without quotes is a comment to YAML, and told as one`() {
    let theme = ThemeText("theme:\n  light:\n    accent: #7a1fa2\n    text: # as it was\n")
    #expect(
      theme.faults.map(\.message) == ["'#7a1fa2' is a comment without quotes, so 'theme.light.accent' has no value"])
    #expect(theme.faults.map { theme.source.text($0.range.bytes) } == ["#7a1fa2"])
    #expect(theme.faults.flatMap(\.fixes).map(\.summary) == ["put '#7a1fa2' in quotes"])
    #expect(theme.faults.flatMap(\.fixes).flatMap(\.edits).map(\.text) == ["\"#7a1fa2\""])
  }

  @Test func `what is no colour in quotes either is told without a fix`() {
    let theme = ThemeText("theme:\n  light:\n    accent: #brand\n")
    #expect(
      theme.faults.map(\.message) == ["'#brand' is a comment without quotes, so 'theme.light.accent' has no value"])
    #expect(theme.faults.flatMap(\.fixes).isEmpty)
  }

  @Test(arguments: [
    ("theme: {light: {papre: '#fff'}}", "'theme.light.papre' is no known key; did you mean 'paper'?"),
    ("theme: {light: {on-accent: '#fff'}}", "'theme.light.on-accent' is no known key; did you mean 'on_accent'?"),
    ("theme: {lihgt: {}}", "'theme.lihgt' is no known key; did you mean 'light'?"),
    ("theme: {gap: 1rem}", "'theme.gap' is no known key"),
    ("theme: dark", "'theme' must hold keys and values, as in 'key: value', not 'dark'"),
    ("theme: {font: [Inter]}", "'theme.font' must be a text, not a list"),
    ("theme: {dark: {accent: [a]}}", "'theme.dark.accent' must be a text, not a list"),
  ])
  func `what means nothing is told`(yaml: String, message: String) {
    #expect(ThemeText(yaml).faults.map(\.message) == [message])
  }
}
