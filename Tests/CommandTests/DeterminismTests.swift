import Foundation
import TestSupport
import Testing

/// Same input, same bytes.
@Suite struct DeterminismTests {
  /// What a machine may have otherwise, as a script that builds the site at `$SITE`.
  @Test(arguments: [
    "export TZ=Asia/Kolkata; $BUILD", "export TZ=America/St_Johns; $BUILD", "export TZ=Pacific/Kiritimati; $BUILD",
    "export LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8; $BUILD", "export LC_ALL=C LANGUAGE=hi; $BUILD", "umask 077; $BUILD",
    "umask 000; $BUILD", "taskset -c 0 $BUILD", "$BUILD -j 1", "$BUILD -j 7", "unset HOME; $BUILD",
    "export COLUMNS=20; $BUILD",
    "cd /; $BUILD", "ulimit -n 64; $BUILD",
    "cd ..; mkdir -p 'a folder/of Größe'; mv site 'a folder/of Größe/x'; SITE=\"$PWD/a folder/of Größe/x\"; $BUILD",
    "find . -exec touch -d 1999-01-01 {} +; $BUILD", "find . -name '*.md' -exec touch -d 2038-01-20 {} +; $BUILD",
    "sh -c 'exec $BUILD'",
  ])
  func `any machine makes the same site`(script: String) throws {
    let expected = try Self.expected.get()
    let box = try Folder()
    try FileManager.default.copyItem(atPath: Self.site.get().path, toPath: box.path(of: "site"))
    let build = script.replacing("$BUILD", with: "$LOCKSTEP build \"$SITE\" -o \"$OUT\" \(Self.options)")
    let setup = "export SITE=$PWD/site OUT=$PWD/out SOURCE_DATE_EPOCH=1795392000; cd site; "
    let run = try RunningCommand(script: setup + build, in: box).outcome()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let found = try box.contents(of: "out")
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (name, file) in expected where found[name] != file { Issue.record("\(name) differs") }
    for (name, file) in found { #expect(!file.text.contains(box.path), "\(name)") }
  }

  /// A file system in memory lists a folder by when things came into it, the last first; others by what they make of names.
  @Test(.enabled(if: mayMount, "nobody but root may mount here"), arguments: ["sort", "sort -r"])
  func `the order in which a file system lists folders makes no difference`(order: String) throws {
    let expected = try Self.expected.get()
    let box = try Folder()
    try FileManager.default.copyItem(atPath: Self.site.get().path, toPath: box.path(of: "site"))
    let script = """
      export SOURCE_DATE_EPOCH=1795392000
      mkdir disk; mount -t tmpfs tmpfs disk
      (cd site; find . -type f | \(order) | while read -r f; do mkdir -p "../disk/$(dirname "$f")"; cp "$f" "../disk/$f"; done)
      (cd disk; find . -type f) >order
      $LOCKSTEP build disk -o out \(Self.options)
      """
    let run = try RunningCommand(script: script, mounts: true, in: box).outcome()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(try box.contents(of: "out") == expected)
    let names = try box.read("order").text.split(separator: "\n").filter { $0.hasPrefix("./content/orders/") }
    #expect(names == (order == "sort" ? names.sorted(by: >) : names.sorted()))
  }

  /// With all that is written for machines, and as hosts send it.
  private static let options = "--base-url https://help.example/shop --compress"

  /// The help centre, with articles that say when they changed, so that there is a feed.
  private static let site = Result {
    let site = try Folder.helpCentre()
    for (number, name) in ["content/faq.md", "content/orders/index.md"].enumerated() {
      let text = try site.read(name).text
      try site.change(name, to: text.replacing("updated: 2026-11-30", with: "updated: 2026-0\(number + 1)-02"))
    }
    return site
  }

  private static let expected = Result {
    let site = try Self.site.get()
    let run = try runCommand(
      ["build", "-o", "expected"] + options.split(separator: " ").map(String.init), in: site,
      environment: ["SOURCE_DATE_EPOCH": "1795392000"])
    if run.status != 0 { Issue.record("\(run.output)\(run.errors)") }
    defer { #expect(throws: Never.self) { try site.remove("expected") } }
    let found = try site.contents(of: "expected")
    for name in ["feed.xml", "sitemap.xml", "llms.txt", "_headers", "index.html.gz"] where found[name] == nil {
      Issue.record("there is no \(name)")
    }
    return found
  }
}
