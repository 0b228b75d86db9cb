import TestSupport
import Testing

@Suite struct LockTests {
  private static func site() throws -> Folder {
    try .tiny([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n",
      "App/Tea.swift": """
      enum Tea: String {
        case green, black
        var label: String {
          switch self {
          case .green: "Green \\"leaf\\""
          case .black: "Strong black tea"
          }
        }
      }

      enum Unbound { case a; var label: String { "A" } }
      """,
      "content/teas.md": "---\ntitle: Teas\n---\n\n<!-- lockstep:cases Tea -->\n- Green \"leaf\"\n- Strong black tea\n",
    ])
  }

  @Test func `a line a case of each bound enum, and writing twice changes nothing`() throws {
    let site = try Self.site()
    #expect(try runCommand("lock", in: site).output == "wrote lockstep.lock\n")
    let lock = try site.read("lockstep.lock")
    #expect(
      lock.text.split(separator: "\n").dropFirst() == [
        #"App.Tea.black raw="black" label.en=["Strong black tea"]"#,
        #"App.Tea.green raw="green" label.en=["Green \"leaf\""]"#,
      ])
    #expect(try runCommand("lock", in: site).output == "lockstep.lock is up to date\n")
    #expect(try runCommand("lock", "--check", in: site).status == 0)
    #expect(try site.read("lockstep.lock") == lock)
  }

  @Test func `a rename is told where prose has the old label, before and after the lock is written anew`() throws {
    let site = try Self.site()
    _ = try runCommand("lock", in: site)
    for name in ["App/Tea.swift", "content/teas.md"] {
      try site.change(name, replacing: "Strong black tea", with: "Dark tea")
    }
    try site.change("content/old.md", to: "---\ntitle: Old\n---\n\nBrew **Strong black tea** slowly.\n")
    #expect(try runCommand("lock", "--check", in: site).status == 1)
    for _ in 1...2 {
      #expect(
        try runCommand("check", in: site).output.contains("[LS305]: 'Strong black tea' was renamed to 'Dark tea'"))
      #expect(try runCommand("lock", in: site).status == 0)
    }
    #expect(try site.read("lockstep.lock").text.contains(#"label.en=["Dark tea"] retired.en=["Strong black tea"]"#))
    #expect(try runCommand("fix", in: site).output == "fixed 1 finding in 1 file; 0 errors and 0 warnings left\n")
    #expect(try site.read("content/old.md").text.hasSuffix("\n\nBrew **Dark tea** slowly.\n"))
  }

  @Test func `a case with another name keeps what its raw value had`() throws {
    let site = try Self.site()
    _ = try runCommand("lock", in: site)
    try site.change("App/Tea.swift", replacing: "case green, black", with: "case green, dark = \"black\"")
    try site.change("App/Tea.swift", replacing: ".black: \"Strong black tea\"", with: ".dark: \"Dark tea\"")
    try site.change("content/teas.md", replacing: "Strong black tea", with: "Dark tea")
    _ = try runCommand("lock", in: site)
    #expect(
      try site.read("lockstep.lock").text.contains(
        #"App.Tea.dark raw="black" label.en=["Dark tea"] retired.en=["Strong black tea"]"#))
  }

  @Test func `a conflict is told, and writing the lock resolves it`() throws {
    let site = try Self.site()
    let lines =
      "<<<<<<< ours\nApp.Tea.black label.en=[\"Inky tea\"]\n=======\nApp.Tea.black label.en=[\"Coal tea\"]\n>>>>>>> theirs\n"
    try site.change("lockstep.lock", to: lines)
    let run = try runCommand("check", in: site)
    #expect(run.status == 1)
    #expect(run.output.contains("[LS606]: a merge left a conflict here; run 'lockstep lock' to resolve it"))
    #expect(try runCommand("lock", in: site).status == 0)
    #expect(try site.read("lockstep.lock").text.contains(#"retired.en=["Coal tea", "Inky tea"]"#))
    #expect(try runCommand("check", in: site).status == 0)
  }

  @Test func `the label of a case that is gone is told as such in a list, and in prose`() throws {
    let site = try Self.site()
    _ = try runCommand("lock", in: site)
    try site.change("App/Tea.swift", replacing: "case green, black", with: "case green")
    try site.change("App/Tea.swift", replacing: "    case .black: \"Strong black tea\"\n", with: "")
    try site.change("content/old.md", to: "---\ntitle: Old\n---\n\nBrew **Strong black tea** slowly.\n")
    try site.change(
      "content/tap.md", to: "---\ntitle: Tap\n---\n\n<!-- lockstep:ui Tea -->\nTap **Strong black tea** here.\n")
    for _ in 1...2 {
      let run = try runCommand("check", in: site)
      let headline = "'Strong black tea' was the label of 'Tea.black', which no reader sees any more"
      #expect(run.output.contains("error[LS101]: \(headline)\n --> content/teas.md:7:3"), "\(run.output)")
      #expect(run.output.contains("error[LS101]: \(headline)\n --> content/tap.md:6:7"), "\(run.output)")
      #expect(run.output.contains("[LS305]: \(headline)\n --> content/old.md:5:"), "\(run.output)")
      #expect(run.output.ranges(of: "the old label is remembered here").count == 3)
      #expect(try runCommand("lock", in: site).status == 0)
    }
  }

  @Test func `a case with another name and no raw value keeps what its key in a catalogue had`() throws {
    let site = try Self.site()
    let catalog = """
      {"sourceLanguage": "en", "version": "1.0", "strings": {
        "tea.black": {"localizations": {"en": {"stringUnit": {"state": "translated", "value": "Strong black tea"}}}}}}
      """
    try site.change("App/Localizable.xcstrings", to: catalog)
    try site.change("lockstep.yml", replacing: "swift: [App]", with: "swift: [App], catalogs: [App]")
    try site.change("App/Tea.swift", replacing: "enum Tea: String", with: "enum Tea")
    try site.change("App/Tea.swift", replacing: "\"Strong black tea\"", with: "String(localized: \"tea.black\")")
    _ = try runCommand("lock", in: site)
    #expect(
      try site.read("lockstep.lock").text.contains(#"App.Tea.black key="tea.black" label.en=["Strong black tea"]"#))
    try site.change("App/Tea.swift", replacing: "case green, black", with: "case green, dark")
    try site.change("App/Tea.swift", replacing: ".black:", with: ".dark:")
    try site.change("App/Localizable.xcstrings", replacing: "Strong black tea", with: "Dark tea")
    let run = try runCommand("check", in: site)
    #expect(run.output.contains("'Strong black tea', label of 'Tea.dark', was renamed to 'Dark tea'"), "\(run.output)")
  }

  @Test func `a label that the app has again is not an old one`() throws {
    let site = try Self.site()
    _ = try runCommand("lock", in: site)
    let first = try site.read("lockstep.lock")
    try site.change("App/Tea.swift", replacing: "Strong black tea", with: "Dark tea")
    _ = try runCommand("lock", in: site)
    #expect(try site.read("lockstep.lock").text.contains(#"label.en=["Dark tea"] retired.en=["Strong black tea"]"#))
    try site.change("App/Tea.swift", replacing: "Dark tea", with: "Strong black tea")
    #expect(try runCommand("check", in: site).status == 0)
    _ = try runCommand("lock", in: site)
    #expect(
      try site.read("lockstep.lock").text
        == first.text.replacing(#"["Strong black tea"]"#, with: #"["Strong black tea"] retired.en=["Dark tea"]"#))
  }

  @Test func `labels of any script and with any character are read as they were written`() throws {
    let site = try Self.site()
    let label = #"चाय\u{200D} \u{202E}\\ \"कड़क\"\n"#
    try site.change("App/Tea.swift", replacing: "Strong black tea", with: label)
    _ = try runCommand("lock", in: site)
    let lock = try site.read("lockstep.lock").text
    #expect(lock.contains("label.en=[\"चाय\u{200D} \\u{202E}\\\\ \\\"कड़क\\\"\\n\"]"), "\(lock)")
    #expect(try runCommand("lock", in: site).output == "lockstep.lock is up to date\n")
    try site.change("App/Tea.swift", replacing: label, with: "Dark tea")
    #expect(try runCommand("lock", in: site).status == 0)
    #expect(try site.read("lockstep.lock").text.contains("retired.en=[\"चाय\u{200D} \\u{202E}"))
  }

  @Test func `two lines of one case, and a line that is none, are told`() throws {
    let site = try Self.site()
    try site.change(
      "lockstep.lock",
      to: "App.Tea.black label.en=[\"Inky tea\"]\n\nApp.Tea.black label.en=[\"Coal tea\"]\n\nApp.Tea.green label=\n")
    let run = try runCommand("check", in: site)
    #expect(
      run.output.contains(
        "[LS606]: 'Tea.black' has two lines; run 'lockstep lock' to make them one\n --> lockstep.lock:3"))
    #expect(
      run.output.contains(
        "[LS606]: this is no line of a lock; run 'lockstep lock' to write it anew\n --> lockstep.lock:5"))
    #expect(try runCommand("lock", in: site).status == 0)
    #expect(try site.read("lockstep.lock").text.contains(#"retired.en=["Coal tea", "Inky tea"]"#))
  }
}
