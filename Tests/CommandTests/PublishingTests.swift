import Foundation
import TestSupport
import Testing

/// Builds that end before their time, meet each other, or are watched: the site is the whole old or the whole new one.
@Suite(.serialized) struct PublishingTests {
  /// When a build is killed.
  private enum Moment {
    case staged(Int), seen, removed(Int)
  }

  /// What there is beside the site's own files and folders.
  private func leftovers(in site: Folder) throws -> [String] {
    try site.names().filter { !["content", "lockstep.yml", "public"].contains($0) }
  }

  @Test func `A build that is killed leaves the old site or the new one, whole`() throws {
    let pages = 100
    let site = try Folder.manyPages(pages, title: "Second")
    var next = try site.expectedSite()
    try site.retitle("First")
    var old = try site.expectedSite()
    #expect(try runCommand("build", in: site).status == 0)
    var olds = 0
    // From the first file to the last, as soon as a reader could see the new site, and on while the old one is removed.
    let moments: [Moment] = [.staged(1), .staged(50), .staged(pages), .seen, .seen, .removed(40)]
    let kills = moments.map { ($0, SIGKILL) } + [(.staged(40), SIGTERM), (.staged(40), SIGINT)]
    for (moment, signal) in kills {
      try site.retitle(old.keys.contains("only-First/index.html") ? "Second" : "First")
      let build = try RunningCommand("build", in: site)
      var most = 0
      while build.isRunning {
        let staged = try site.names(in: ".public.lockstep/site").count
        most = max(most, staged)
        let isTime =
          switch moment {
          case .staged(let count): staged >= count
          case .seen: try site.read("public/index.html") != old["index.html"]
          case .removed(let count): most - staged >= count
          }
        if isTime { break }
      }
      build.end(by: signal)
      let found = try site.contents(of: "public")
      #expect(found == old || found == next)
      if found == old { olds += 1 }

      #expect(try runCommand("build", in: site).status == 0)
      #expect(try site.contents(of: "public") == next)
      #expect(try leftovers(in: site) == [])
      (old, next) = (next, old)
    }
    // Else every kill came too late to prove anything.
    #expect(olds > 0)
  }

  @Test func `A build that is killed at any moment, a hundred times, leaves the old site or the new one, whole`() throws
  {
    let site = try Folder.manyPages(300, title: "Second")
    var next = try site.expectedSite()
    try site.retitle("First")
    var old = try site.expectedSite()
    #expect(try runCommand("build", in: site).status == 0)
    let pages = old.keys.filter { $0.hasSuffix(".html") && next.keys.contains($0) }.sorted()
    // A moment is a number of pages that are read meanwhile, and a build lasts as many as this one; it is the first of all.
    var longest = 0
    var kills = -1
    var (olds, news) = (0, 0)
    while kills < 100 {
      let moment = kills < 0 ? Int.max : Int.random(in: 0...max(longest, 1))
      try site.retitle(old.keys.contains("only-First/index.html") ? "Second" : "First")
      let build = try RunningCommand("build", in: site)
      var reads = 0
      while build.isRunning, reads < moment {
        let page = pages[reads % pages.count]
        let found = try site.read("public/\(page)")
        if found != old[page], found != next[page] { Issue.record("'\(page)' is torn") }
        reads += 1
      }
      build.end(by: SIGKILL)
      longest = max(longest, reads)
      kills += 1
      let found = try site.contents(of: "public")
      if found == old {
        olds += 1
      } else if found == next {
        news += 1
      } else {
        Issue.record("neither, after \(reads) reads")
      }

      #expect(try runCommand("build", in: site).status == 0)
      #expect(try site.contents(of: "public") == next)
      #expect(try leftovers(in: site) == [])
      (old, next) = (next, old)
    }
    // Else the moments were all too early, or all too late.
    #expect(olds > 10 && news > 0)
  }

  @Test func `Who reads the site while it is built sees no page missing, torn or of neither version`() throws {
    let site = try Folder.manyPages(60, title: "Second")
    let second = try site.expectedSite()
    try site.retitle("First")
    let first = try site.expectedSite()
    #expect(try runCommand("build", in: site).status == 0)
    let pages = first.keys.filter { $0.hasSuffix(".html") && second.keys.contains($0) }
    var reads = 0
    for round in 0..<4 {
      try site.retitle(round.isMultiple(of: 2) ? "Second" : "First")
      let build = try RunningCommand("build", in: site)
      while build.isRunning {
        for page in pages {
          let found = try site.read("public/\(page)")
          if found != first[page] && found != second[page] { Issue.record("'\(page)' is torn") }
          reads += 1
        }
      }
      #expect(try build.outcome().status == 0)
      #expect(try site.contents(of: "public") == (round.isMultiple(of: 2) ? second : first))
    }
    #expect(reads > pages.count)
  }

  @Test func `Two builds at once leave the site of one of them, whole`() throws {
    let site = try Folder.manyPages(10, title: "Help")
    let expected = [
      try site.expectedSite("--base-url", "https://one.example.com"),
      try site.expectedSite("--base-url", "https://two.example.com"),
    ]
    #expect(expected[0] != expected[1])
    for round in 0..<10 {
      // There is nothing to replace in one round, and all in the next.
      if round.isMultiple(of: 2), round > 0 { try site.remove("public") }
      let one = try RunningCommand("build", "--base-url", "https://one.example.com", in: site)
      let two = try RunningCommand("build", "--base-url", "https://two.example.com", in: site)
      #expect(try [one.outcome().errors, two.outcome().errors] == ["", ""])
      #expect(try [one.outcome().status, two.outcome().status] == [0, 0])
      #expect(try expected.contains(site.contents(of: "public")))
      #expect(try leftovers(in: site) == [])
    }
  }

  @Test func `A full disk leaves the site as it was: a file that cannot grow`() throws {
    let site = try Folder.manyPages(20, title: "First")
    #expect(try runCommand("build", in: site).status == 0)
    let before = try site.contents()
    let identity = try site.identity(of: "public")
    try site.change("content/large.md", to: "---\ntitle: Large\n---\n\n" + String(repeating: "word ", count: 40_000))
    // The system says that a file is too large where it would say that the disk is full: at a write, mid-file.
    let run = try RunningCommand(script: "trap '' XFSZ; ulimit -f 200; exec $LOCKSTEP build", in: site).outcome()
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(/large(\/index\.html|\.md): File too large/))
    try site.remove("content/large.md")
    #expect(try site.contents() == before)
    #expect(try site.identity(of: "public") == identity)
    #expect(try leftovers(in: site) == [])
  }

  @Test(.enabled(if: mayMount, "nobody but root may mount here"))
  func `A full disk leaves the site as it was: a disk of one megabyte`() throws {
    let site = try Folder.manyPages(20, title: "First")
    let expected = try site.expectedSite()
    let large = String(repeating: "word ", count: 400_000)
    try site.change("large.txt", to: large)
    let run = try RunningCommand(
      script: """
        mkdir disk; mount -t tmpfs -o size=1m tmpfs disk
        $LOCKSTEP build -o disk/public >log || exit 10
        ls -di disk/public >before
        mv large.txt content; $LOCKSTEP build -o disk/public >log; echo $? >status
        ls -di disk/public >after; ls -A disk >names; cp -a disk/public found
        """, mounts: true, in: site
    ).outcome()
    #expect(run.status == 0)
    #expect(try site.read("status") == "3\n")
    #expect(run.errors.contains("No space left on device"))
    #expect(try site.contents(of: "found") == expected)
    #expect(try site.read("after") == site.read("before"))
    #expect(try site.read("names") == "public\n")
  }

  @Test(.enabled(if: mayMount, "nobody but root may mount here"))
  func `A read-only disk leaves the site as it was`() throws {
    let site = try Folder.manyPages(5, title: "First")
    let expected = try site.expectedSite()
    let run = try RunningCommand(
      script: """
        mkdir disk; mount -t tmpfs -o size=1m tmpfs disk
        $LOCKSTEP build -o disk/public >log || exit 10
        mount -o remount,ro disk; echo 'title: Second' >lockstep.yml
        $LOCKSTEP build -o disk/public >log; echo $? >status
        ls -A disk >names; cp -a disk/public found
        """, mounts: true, in: site
    ).outcome()
    #expect(run.status == 0)
    #expect(try site.read("status") == "3\n")
    #expect(run.errors.contains("Read-only file system"))
    #expect(try site.contents(of: "found") == expected)
    #expect(try site.read("names") == "public\n")
  }

  @Test(.enabled(if: mayMount, "nobody but root may mount here"))
  func `A mount point is replaced file by file`() throws {
    let site = try Folder.manyPages(20, title: "First")
    try site.change("content/note.txt", to: "an asset")
    let first = try site.expectedSite()
    try site.retitle("Second")
    try site.remove("content/note.txt")
    let second = try site.expectedSite()
    try site.change("content/note.txt", to: "an asset")
    try site.retitle("First")
    try site.change("next/lockstep.yml", to: "title: Second\n")
    let run = try RunningCommand(
      script: """
        mkdir out; mount -t tmpfs -o size=8m tmpfs out
        $LOCKSTEP build -o out >log || exit 10
        cp -a out first; echo theirs >out/CNAME; mkdir out/empty
        find out -mindepth 1 -printf '%p %i %T@\\n' >before
        $LOCKSTEP build -o out >log || exit 11
        find out -mindepth 1 -printf '%p %i %T@\\n' >after
        mv next/lockstep.yml .; mv content/only-First.md content/only-Second.md; rm content/note.txt
        $LOCKSTEP build -o out >log || exit 12
        ls -A . >names; cp -a out second
        """, mounts: true, in: site
    ).outcome()
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try site.contents(of: "first") == first)
    #expect(try site.read("after") == site.read("before"))
    #expect(try site.contents(of: "second") == second.merging(["CNAME": "theirs\n"]) { old, _ in old })
    #expect(try site.names(in: "second").contains("empty"))
    #expect(try !site.names(in: "second").contains { ["only-First", ".lockstep"].contains($0) })
    #expect(try !site.read("names").text.contains(".lockstep"))
  }

  @Test(.enabled(if: mayMount, "nobody but root may mount here"))
  func `A build of a mount point that is killed is made whole by the next one`() throws {
    let site = try Folder.manyPages(60, title: "Second")
    let second = try site.expectedSite()
    try site.retitle("First")
    let first = try site.expectedSite()
    try site.change("next/lockstep.yml", to: "title: Second\n")
    let run = try RunningCommand(
      script: """
        mkdir out; mount -t tmpfs -o size=16m tmpfs out
        $LOCKSTEP build -o out >log || exit 10
        echo theirs >out/CNAME
        killed=0
        for moment in 0.02 0.03 0.04 0.05 0.06 0.07 0.08 0.09 0.1 0.12 0.14 0.16 0.18 0.2; do
          mv lockstep.yml last; mv next/lockstep.yml .; mv last next/lockstep.yml
          mv content/only-*.md "content/only-$(sed 's/title: //' lockstep.yml).md"
          timeout -s KILL $moment $LOCKSTEP build -o out >log || killed=$((killed+1))
          $LOCKSTEP build -o out >log || exit 11
          find out -name '*.lockstep*' ! -name .lockstep-manifest | grep . && exit 12
          cp -a out "found-$moment"
        done
        echo $killed >killed
        """, mounts: true, in: site
    ).outcome()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(try site.read("killed") != "0\n")
    let found = try site.names().filter { $0.hasPrefix("found-") }
    #expect(found.count == 14)
    for name in found {
      let site = try site.contents(of: name)
      #expect([first, second].contains { site == $0.merging(["CNAME": "theirs\n"]) { old, _ in old } }, "\(name)")
    }
  }

  @Test func `Files that are not ours survive, whatever they are`() throws {
    let site = try Folder.tiny(["public/.gitkeep": "", "public/.gitignore": "*\n"])
    #expect(try runCommand("build", in: site).status == 0)
    try site.change("public/CNAME", to: "help.example.com")
    try site.change("public/.well-known/security.txt", to: "contact")
    try site.change("public/tea/notes/theirs.txt", to: "theirs, in a folder of ours")
    let files = FileManager.default
    try files.createDirectory(atPath: site.path(of: "public/empty/er"), withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: site.path(of: "public/latest"), withDestinationPath: "../content")
    try files.createSymbolicLink(atPath: site.path(of: "public/nowhere"), withDestinationPath: "/not/there")
    try site.change("lockstep.yml", to: "title: Coffee shop\n")
    try site.remove("content/tea.md")
    try site.change("content/index.md", to: "---\ntitle: Home\n---\n")

    #expect(try runCommand("build", in: site).status == 0)
    #expect(try site.read("public/index.html").text.contains("Coffee shop"))
    let theirs = [
      ".gitkeep": "", ".gitignore": "*\n", "CNAME": "help.example.com", ".well-known/security.txt": "contact",
      "tea/notes/theirs.txt": "theirs, in a folder of ours",
    ].mapValues { FileContents(bytes: Array($0.utf8)) }
    #expect(try site.contents(of: "public").filter { theirs.keys.contains($0.key) } == theirs)
    #expect(try site.names(in: "public/tea") == ["notes"])
    #expect(try site.names(in: "public/empty") == ["er"])
    #expect(try files.destinationOfSymbolicLink(atPath: site.path(of: "public/latest")) == "../content")
    #expect(try files.destinationOfSymbolicLink(atPath: site.path(of: "public/nowhere")) == "/not/there")
  }

  @Test func `What another user put there stays theirs, and stops no build`() throws {
    let site = try Folder.tiny()
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups $LOCKSTEP"
    let mayTry = try RunningCommand(script: "chown -R 65534:65534 .; \(nobody) --version", in: site).outcome()
    guard mayTry.status == 0 else {
      print("skipped: nobody but root may be nobody here, or nobody may not run the command")
      return
    }
    let script = """
      \(nobody) build >log || exit 10
      mkdir -p public/.well-known/acme public/tea/theirs; echo theirs >public/CNAME
      for title in Second Third; do
        echo "title: $title" >lockstep.yml
        \(nobody) build >log || exit 11
        grep -q "$title" public/index.html || exit 12
      done
      stat -c '%u %n' public public/.well-known/acme public/tea/theirs public/CNAME >owners
      """
    let run = try RunningCommand(script: script, in: site).outcome()
    #expect(run == CommandRun(status: 0, output: "", errors: ""))
    #expect(
      try site.read("owners").text == """
        65534 public
        0 public/.well-known/acme
        0 public/tea/theirs
        0 public/CNAME

        """)
    #expect(try leftovers(in: site).filter { !["log", "owners"].contains($0) } == [])
  }

  @Test func `A build that changes nothing touches nothing`() throws {
    let site = try Folder.tiny(["content/two  words'.txt": "an asset of a strange name"])
    #expect(try runCommand("build", in: site).status == 0)
    try site.change("public/CNAME", to: "help.example.com")
    let before = try site.traces(of: "public")
    #expect(before.keys.contains(".lockstep-manifest"))
    #expect(try runCommand("build", in: site).status == 0)
    #expect(try site.traces(of: "public") == before)
    #expect(try leftovers(in: site) == [])
  }

  @Test func `A stranger's folder is refused by what is in it, and untouched`() throws {
    let site = try Folder.tiny([
      "public/.gitkeep": "", "public/thesis.txt": "years of work", "public/photos/1.jpg": "a", "public/z": "z",
      "public/.env": "a secret",
    ])
    let before = try site.contents()
    let identity = try site.identity(of: "public")
    let run = try runCommand("build", in: site)
    #expect(run.status == 3)
    #expect(
      run.errors == """
        error: ./public: holds '.env', 'photos', 'thesis.txt' and 1 more, which Lockstep did not write; \
        empty the folder or name another output

        """)
    #expect(try site.contents() == before)
    #expect(try site.identity(of: "public") == identity)
    #expect(try leftovers(in: site) == [])
  }
}
