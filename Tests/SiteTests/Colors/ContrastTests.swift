import Diagnostics
import Testing

@testable import Site

@Suite struct `Contrast` {
  @Test(arguments: ColorScheme.allCases) func `of the built-in colours is enough in every pair`(
    _ scheme: ColorScheme
  ) throws {
    let palette = ThemeSettings().palette(of: scheme, over: .builtIn)
    for pair in ColorPair.all {
      let contrast = try #require(palette.contrast(of: pair), "\(pair)")
      #expect(contrast >= pair.least, "\(pair)")
    }
  }

  @Test func `is asked of text by 4.5 to 1, and of the edges of controls by 3 to 1`() {
    let pairs = ColorPair.all.map { "\($0.foreground.rawValue) on \($0.background.rawValue) \($0.least)" }
    #expect(
      pairs == [
        "text on paper 4.5", "text on tint 4.5", "quiet on paper 4.5", "quiet on tint 4.5", "accent on paper 4.5",
        "accent on tint 4.5", "accent on wash 4.5", "alarm on paper 4.5", "alarm on tint 4.5",
        "on_accent on accent 4.5",
        "edge on paper 3.0", "edge on tint 3.0",
      ])
  }

  @Test func `that is too low is told at the colour that the site sets, with the other side and a way out`() {
    expect(
      "theme: {light: {accent: '#9ad0f5'}}", over: ":root { --paper: #fff }",
      """
      lockstep.yml ‹'#9ad0f5'›: '#9ad0f5' on '#ffffff' has a contrast of 1.6:1, where text needs 4.5:1
        style.css ‹#fff›: 'paper' of the light scheme is '#ffffff'
        replace '#9ad0f5' with '#137bc3'
      """)
  }

  @Test func `of an edge may be lower, and is told where it is lower still`() {
    expect("theme: {light: {edge: '#949494'}}", over: ":root { --paper: #fff }", "")
    expect(
      "theme: {light: {edge: '#ccc'}}", over: ":root { --paper: #fff }",
      """
      lockstep.yml ‹'#ccc'›: '#cccccc' on '#ffffff' has a contrast of 1.6:1, where the edges of controls need 3:1
        style.css ‹#fff›: 'paper' of the light scheme is '#ffffff'
        replace '#cccccc' with '#949494'
      """)
  }

  @Test func `is rounded down, so that what is told reads as too low`() {
    expect(
      "theme: {light: {text: '#777'}}", over: ":root { --paper: #fff }",
      """
      lockstep.yml ‹'#777'›: '#777777' on '#ffffff' has a contrast of 4.4:1, where text needs 4.5:1
        style.css ‹#fff›: 'paper' of the light scheme is '#ffffff'
        replace '#777777' with '#767676'
      """)
  }

  @Test func `is told once a colour, of its worst pair, with a way out of all`() {
    let sheet = ":root { --paper: #fff; --tint: #eee; --on-accent: #fff }"
    expect(
      "theme: {light: {accent: '#9ad0f5'}}", over: sheet,
      """
      lockstep.yml ‹'#9ad0f5'›: '#9ad0f5' on '#eeeeee' has a contrast of 1.4:1, where text needs 4.5:1
        style.css ‹#eee›: 'tint' of the light scheme is '#eeeeee'
        replace '#9ad0f5' with '#1270b1'
      """)
    #expect(faults("theme: {light: {accent: '#1270b1'}}", over: sheet) == "")
  }

  @Test func `of a background is told at the background`() {
    expect(
      "theme: {light: {paper: '#888'}}", over: ":root { --text: #222; --edge: #777 }",
      """
      lockstep.yml ‹'#888'›: '#777777' on '#888888' has a contrast of 1.2:1, where the edges of controls need 3:1
        style.css ‹#777›: 'edge' of the light scheme is '#777777'
        replace '#888888' with '#d4d4d4'
      """)
  }

  @Test func `of two colours that the site sets is told once, at the one that is read`() {
    expect(
      "theme: {light: {accent: '#0a6a5c', on_accent: '#74b0a6'}}", over: "",
      """
      lockstep.yml ‹'#74b0a6'›: '#74b0a6' on '#0a6a5c' has a contrast of 2.6:1, where text needs 4.5:1
        lockstep.yml ‹'#0a6a5c'›: 'accent' of the light scheme is '#0a6a5c'
        replace '#74b0a6' with '#c3dcd8'
      """)
  }

  @Test func `of two colours that the site sets is told at the one that has to change anyway`() {
    expect(
      "theme: {light: {accent: '#9ad0f5', on_accent: '#fff'}}", over: ":root { --paper: #fff }",
      """
      lockstep.yml ‹'#9ad0f5'›: '#9ad0f5' on '#ffffff' has a contrast of 1.6:1, where text needs 4.5:1
        style.css ‹#fff›: 'paper' of the light scheme is '#ffffff'
        replace '#9ad0f5' with '#137bc3'
      """)
  }

  @Test func `has no fix where no colour of the hue is far enough from all others`() {
    expect(
      "theme: {light: {accent: '#888'}}", over: ":root { --paper: #fff; --on-accent: #555 }",
      """
      lockstep.yml ‹'#888'›: '#555555' on '#888888' has a contrast of 2.1:1, where text needs 4.5:1
        style.css ‹#555›: 'on_accent' of the light scheme is '#555555'
      """)
  }

  @Test func `in the dark scheme is that of its own colours`() {
    let sheet = ":root { --paper: #fff } @media (prefers-color-scheme: dark) { :root { --paper: #000 } }"
    expect(
      "theme: {light: {text: '#333'}, dark: {text: '#333'}}", over: sheet,
      """
      lockstep.yml ‹'#333'›: '#333333' on '#000000' has a contrast of 1.6:1, where text needs 4.5:1
        style.css ‹#000›: 'paper' of the dark scheme is '#000000'
        replace '#333333' with '#757575'
      """)
  }

  @Test func `of a sheet that looks the same in both schemes is told once`() {
    expect(
      "theme: {light: {text: '#eee'}}", over: ":root { --paper: #fff }",
      """
      lockstep.yml ‹'#eee'›: '#eeeeee' on '#ffffff' has a contrast of 1.1:1, where text needs 4.5:1
        style.css ‹#fff›: 'paper' of the light scheme is '#ffffff'
        replace '#eeeeee' with '#767676'
      """)
  }

  @Test(arguments: [
    ("theme: {radius: 0}", ":root { --paper: #fff; --text: #eee }"),
    ("theme: {light: {line: '#fff'}}", ":root { --paper: #fff }"),
    ("theme: {light: {text: '#eee'}}", ":root { --paper: white }"),
    ("theme: {light: {text: '#eee'}}", ""),
    ("theme: {light: {text: '#000'}}", ":root { --paper: #fff; --quiet: #eee }"),
  ])
  func `is nobody's fault where the site sets none of the two, or one is not known`(yaml: String, sheet: String) {
    #expect(faults(yaml, over: sheet) == "")
  }

  /// Expects the faults of `yaml` over `sheet`, each with its notes and its fixes indented, to be `expected`.
  private func expect(
    _ yaml: String, over sheet: String, _ expected: String, at location: SourceLocation = #_sourceLocation
  ) {
    let found = faults(yaml, over: sheet)
    #expect(found == expected, "\(found)", sourceLocation: location)
  }

  private func faults(_ yaml: String, over sheet: String) -> String {
    let theme = ThemeText(yaml)
    let style = Theme.styled(sheet)
    func place(_ range: SourceRange) -> String {
      let file = range.path == theme.source.path ? theme.source : style.assets["style.css"]
      return "\(range.path.split(separator: "/").last ?? "") ‹\(file?.text(range.bytes) ?? "")›"
    }
    return theme.settings.faults(in: style).flatMap { fault in
      ["\(place(fault.range)): \(fault.message)"] + fault.notes.map { "  \(place($0.range)): \($0.message)" }
        + fault.fixes.map { "  \($0.summary)" }
    }
    .joined(separator: "\n")
  }
}
