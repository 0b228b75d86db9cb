import Foundation
import TestSupport
import Testing

/// Nothing outside a site is read, and nothing outside its output is written, whatever is in it.
@Suite struct OutsideTests {
  private static let secret = "canary-of-the-machine"

  /// A folder with a secret, and a site beside that.
  private static func box(_ files: [String: String] = [:]) throws -> Folder {
    let files = files.map { ("site/\($0.key)", $0.value) }
    let site = [
      "site/lockstep.yml": "title: Tea\n", "site/content/index.md": "---\ntitle: Home\n---\n",
      "secret.md": "\(secret)\n",
      "secret.png": secret, "secret/page.md": "---\ntitle: S\n---\n\n\(secret)\n", "secret/_part.md": secret,
      "secret/Tea.swift": "enum \(secret.filter(\.isLetter)) { case a }\n",
    ]
    return try Folder(site.merging(files) { _, new in new })
  }

  /// Builds the site, and expects that nothing beside its output changes and that no secret is told or published.
  private func build(_ box: Folder) throws -> CommandRun {
    let before = try box.contents().filter { !$0.key.hasPrefix("site/public") }
    let run = try RunningCommand(script: "ulimit -t 20; cd site; exec $LOCKSTEP build", in: box).outcome()
    #expect(try box.contents().filter { !$0.key.hasPrefix("site/public") } == before)
    #expect(!run.output.contains(Self.secret) && !run.errors.contains(Self.secret))
    for (name, file) in try box.contents(of: "site/public") { #expect(!file.text.contains(Self.secret), "\(name)") }
    return run
  }

  @Test(arguments: [
    "../secret.md", "../../secret", "loop.md", "/etc/passwd", "/dev/zero", "/proc/self/environ", "nowhere",
  ])
  func `a link among the articles is told, and not followed`(target: String) throws {
    for name in ["page.md", "picture.png", "drawing.svg", "_part.md", "folder"] {
      let box = try Self.box()
      let target = target == "loop.md" ? name : target
      try FileManager.default.createSymbolicLink(
        atPath: box.path(of: "site/content/\(name)"), withDestinationPath: target)
      let run = try build(box)
      #expect(run.status == 1)
      #expect(
        run.output.hasPrefix(
          "error[LS711]: a link, a pipe or a device is not followed; put the file itself in its place\n"))
      #expect(run.output.contains(" --> content/\(name)\n"))
    }
  }

  @Test(arguments: ["templates/assets/a.css", "templates/page.html", "App/Tea.swift", "App/more", "templates"])
  func `a link among templates and code is not followed`(name: String) throws {
    let box = try Self.box([
      "lockstep.yml": "title: Tea\nfacts: {swift: [App]}\n", "App/Pot.swift": "enum Pot { case a }\n",
    ])
    let target = name == "templates" || name.hasSuffix("more") ? "../secret" : "../../secret.md"
    let path = box.path(of: "site/\(name)")
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    let run = try build(box)
    #expect(run.status == 1)
    // Among code there is much that no fact comes from; of a theme, each file shows.
    let told =
      "error[LS711]: a link, a pipe or a device is not followed; put the file itself in its place\n --> \(name)\n"
    #expect(run.output.contains(told) == name.hasPrefix("templates"))
  }

  @Test(arguments: ["ln -s ../secret.md", "ln -s /etc/passwd", "ln -s /dev/zero", "ln -s nowhere", "mkfifo"])
  func `a baseline that is no file is not read, and not written`(command: String) throws {
    let box = try Self.box()
    #expect(try RunningCommand(script: "\(command) site/lockstep.baseline", in: box).outcome().status == 0)
    for call in ["check --baseline lockstep.baseline", "check --baseline ./lockstep.baseline", "baseline"] {
      let before = try box.contents()
      let script = "ulimit -t 20; ulimit -v 2000000; cd site; exec $LOCKSTEP \(call)"
      let run = try RunningCommand(script: script, in: box).outcome()
      #expect(run.status == (call == "baseline" ? 3 : 2), "\(call)")
      #expect(run.output == "")
      #expect(run.errors.contains("lockstep.baseline"))
      #expect(!run.errors.contains(Self.secret) && !run.errors.contains("root:"))
      #expect(try box.contents() == before)
    }
  }

  @Test func `a baseline in a folder that a link stands for is not read`() throws {
    let box = try Self.box()
    let script =
      "ln -s ../secret site/ci; cp secret.md secret/lockstep.baseline; cd site; exec $LOCKSTEP check --baseline ci/lockstep.baseline"
    let run = try RunningCommand(script: script, in: box).outcome()
    #expect(run.status == 2)
    #expect(!run.output.contains(Self.secret) && !run.errors.contains(Self.secret))
  }

  @Test(arguments: [
    "mkfifo site/content/a.md", "mkfifo site/content/a.png", "mkfifo site/content/_a.md", "mkfifo site/content/a.svg",
    "cd site/content && /usr/bin/python3 -c \"import socket; socket.socket(socket.AF_UNIX).bind('a.md')\"",
    "cd site/content && /usr/bin/python3 -c \"import socket; socket.socket(socket.AF_UNIX).bind('a.png')\"",
  ])
  func `a pipe or a socket does not hold the build up`(command: String) throws {
    try expectRefusal(after: command)
  }

  @Test(
    .enabled(if: mayMount, "nobody but root may make devices here"), arguments: ["a.md", "a.png", "_a.md", "a.svg"])
  func `a device is not read: one without an end would fill the memory`(name: String) throws {
    try expectRefusal(after: "mknod site/content/\(name) c 1 5")
  }

  /// Expects that what a script makes in the content folder is told, and no more.
  private func expectRefusal(after script: String) throws {
    let box = try Self.box()
    #expect(try RunningCommand(script: script, in: box).outcome().status == 0)
    let run = try build(box)
    #expect(run.status == 1)
    #expect(run.output.contains("error[LS711]"))
    #expect(run.output.contains("\n1 error in 1 article;"))
  }

  @Test func `a name that is no UTF-8 is told with all else that is wrong`() throws {
    let box = try Self.box(["content/a.md": "no title\n"])
    let command = #"touch "site/content/$(printf 'b\377.md')" "site/content/$(printf 'c\033[31m.md')""#
    let script = "cd site; \(command.replacing("site/", with: "")); exec $LOCKSTEP build"
    let run = try RunningCommand(script: script, in: box).outcome()
    #expect(run.status == 1)
    #expect(
      run.output.contains("error[LS711]: the name is not UTF-8; give the file another\n --> content/b\u{FFFD}.md\n"))
    #expect(run.output.contains("error[LS711]: the name holds U+001B, a character that nobody sees"))
    #expect(run.output.contains("error[LS804]"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `names are told by their characters and bytes, whatever the system takes`() throws {
    let box = try Self.box()
    let long = String(repeating: "a", count: 252)
    let script = """
      cd site/content; touch "$(printf 'a\\342\\200\\256dm.png')" \(long).md \(long.dropLast()).png
      i=0; while [ $i -lt 1050 ]; do mkdir dd; cd dd; i=$((i+1)); done; cd ../../../..; touch deep.md
      """
    #expect(try RunningCommand(script: script, in: box).outcome().status == 0)
    let run = try build(box)
    #expect(run.status == 1)
    #expect(run.output.contains("the name holds U+202E, a character that nobody sees"))
    #expect(run.output.contains("is a name of 255 bytes; at most 240 are published"))
    #expect(run.output.contains("the path is too long for most systems; give its folders shorter names"))
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `files that are too large are told with all else that is wrong`() throws {
    let box = try Self.box(["content/a.md": "no title\n"])
    let script = "cd site/content; yes word | head -c 17000000 | tee b.md >film.mp4"
    #expect(try RunningCommand(script: script, in: box).outcome().status == 0)
    let run = try build(box)
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "error[LS711]: the file has 17 MB; files of at most 16 MB are published\n --> content/film.mp4\n"))
    #expect(run.output.contains("error[LS807]: more than 262144 bytes in a file could stall the build"))
    #expect(run.output.contains("error[LS804]"))
  }

  @Test(arguments: [
    "../../secret.md", "/../secret.md", "../secret/_part.md", "%2e%2e/%2e%2e/secret.md", "..%2f..%2fsecret.md",
    "/etc/passwd",
    "....//secret.md", "..\\..\\secret.md", "_part.md/../../../secret.md",
  ])
  func `no include, link or image leads out of the content folder`(path: String) throws {
    for text in ["<!-- lockstep:include \(path) -->", "[a](\(path))", "![a](\(path))"] {
      let box = try Self.box(["content/a.md": "---\ntitle: A\n---\n\n\(text)\n"])
      let run = try build(box)
      #expect(run.status == 1, "\(text)")
      #expect(try box.contents(of: "site/public").isEmpty)
    }
  }

  @Test(arguments: [
    "slug: ..", "slug: ../../up", "slug: '%2e%2e'", "slug: /etc", "slug: 'a/b'", "slug: \"a\\0b\"",
    "aliases: [/../up/]",
    "aliases: ['/%2e%2e/up/']", "aliases: ['/a/../../up/']", "aliases: ['/a\\..\\up/']", "aliases: [\"/a\\nb/\"]",
    "aliases: ['..']",
    "aliases: [/.lockstep-manifest]", "aliases: [/_headers.html/../x/]",
  ])
  func `no slug and no alias leads out of the output`(field: String) throws {
    let box = try Self.box(["content/a.md": "---\ntitle: A\n\(field)\n---\n"])
    let run = try build(box)
    #expect(run.status == 1, "\(run.output)")
    #expect(try box.contents(of: "site/public").isEmpty)
  }

  @Test(arguments: [
    "output: ../out", "output: /tmp/out", "output: public/../../out", "content: ..", "content: ../secret",
    "content: /etc",
    "templates: ../secret", "facts: {swift: [../secret]}", "facts: {catalogs: [/etc]}", "facts: {json: [../secret.md]}",
    "facts: {schemas: [../secret]}", "base_url: 'https://a/%2e%2e/../b'", "base_url: 'javascript:a'",
    "base_url: \"https://a/\\\"x\"",
    "link_schemes: [javascript]", "link_schemes: [JavaScript]", "link_schemes: [data]", "trusted: [../secret.md]",
  ])
  func `no configuration leads out of the site`(field: String) throws {
    let box = try Self.box(["lockstep.yml": "title: Tea\n\(field)\n"])
    let run = try build(box)
    #expect(run.status == 2, "\(run.status) \(run.output)")
    #expect(run.output.contains(" --> lockstep.yml:2:"), "\(run.output)")
    #expect(try box.contents(of: "site/public").isEmpty)
  }

  @Test(arguments: [
    ("a.md", "a/index.md"), ("Tea.md", "tea.md"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("a.md", "a/index.html"),
  ])
  func `one URL for two files is refused, and both are named`(one: String, other: String) throws {
    // Not as one literal: to Swift, the two spellings of a letter are one key.
    let box = try Self.box(["content/\(one)": "---\ntitle: A\n---\n"])
    try box.change("site/content/\(other)", to: "---\ntitle: B\n---\n")
    let run = try build(box)
    #expect(run.status == 1)
    if other.hasSuffix(".html") {
      #expect(run.output.contains("error[LS712]"))
    }
    #expect(run.output.contains("error[LS704]"))
    #expect(run.output.contains("content/\(one)") && run.output.contains("content/\(other)"), "\(run.output)")
  }
}
