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
}
