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
    // Folders list what is in them in another order, once they have been written in another order.
    "cp -R . ../other; find ../other -type f | sort -r | while read -r f; do mv \"$f\" t; mv t \"$f\"; done; SITE=$PWD/../other; $BUILD",
    "sh -c 'exec $BUILD'",
  ])
  func `any machine makes the same site`(script: String) throws {
    let expected = try Self.expected.get()
    let box = try Folder()
    try FileManager.default.copyItem(atPath: Self.site.get().path, toPath: box.path(of: "site"))
    let build = script.replacing("$BUILD", with: "$LOCKSTEP build \"$SITE\" -o \"$OUT\"")
    let setup = "export SITE=$PWD/site OUT=$PWD/out SOURCE_DATE_EPOCH=1795392000; cd site; "
    let run = try RunningCommand(script: setup + build, in: box).outcome()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let found = try box.contents(of: "out")
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (name, file) in expected where found[name] != file { Issue.record("\(name) differs") }
    for (name, file) in found { #expect(!file.text.contains(box.path), "\(name)") }
  }

  private static let site = Result { try Folder.helpCentre() }

  private static let expected = Result {
    let site = try Self.site.get()
    let run = try runCommand("build", "-o", "expected", in: site, environment: ["SOURCE_DATE_EPOCH": "1795392000"])
    if run.status != 0 { Issue.record("\(run.output)\(run.errors)") }
    defer { #expect(throws: Never.self) { try site.remove("expected") } }
    return try site.contents(of: "expected")
  }
}
