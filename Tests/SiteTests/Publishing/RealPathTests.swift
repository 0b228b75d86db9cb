import Foundation
import Site
import TestSupport
import Testing

@Suite struct RealPathTests {
  @Test(arguments: ["a/b", "a//b/", "./a/./b", "a/../a/b", "link/b", "a/b/missing/..", "missing/../a/b"])
  func `spellings of one place are equal`(spelling: String) throws {
    let place = try Folder(["a/b/c.txt": ""])
    try FileManager.default.createSymbolicLink(atPath: place.path(of: "link"), withDestinationPath: "a")
    #expect(try RealPath(place.path(of: spelling)) == RealPath(place.path(of: "a/b")))
    let missing = try RealPath(place.path(of: "\(spelling)/not/there"))
    #expect(missing == (try RealPath(place.path(of: "a/b/not/there"))))
  }

  @Test func `a folder holds itself and what is in it, and no other of a longer name`() throws {
    let place = try Folder(["a/b/c.txt": "", "ab/c.txt": ""])
    let folder = try RealPath(place.path(of: "a"))
    #expect(folder.holds(folder))
    #expect(folder.holds(try RealPath(place.path(of: "a/b/c.txt"))))
    #expect(!folder.holds(try RealPath(place.path(of: "ab/c.txt"))))
    #expect(!folder.holds(try RealPath(place.path)))
  }
}
