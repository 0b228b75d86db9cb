import Foundation
import Fuzzing
import SwiftFuzzing
import Testing

/// Every text that the fuzzers begin with, and every one by which they found a fault, in the build that all tests use.
@Suite struct SeedTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seeds")

  @Test(arguments: FuzzTarget.all + [.swift]) func `bears all its seeds`(target: FuzzTarget) throws {
    let folder = Self.folder.appending(path: target.name)
    let seeds = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!seeds.isEmpty)
    for seed in seeds {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: seed)))
      #expect(target.fault(bytes) == nil, "\(target.name)/\(seed)")
    }
  }

  @Test(arguments: FuzzTarget.all + [.swift]) func `bears what its seeds become where they end early`(
    target: FuzzTarget
  ) throws {
    let folder = Self.folder.appending(path: target.name)
    for seed in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: seed)))
      for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 16)) {
        #expect(target.fault(Array(bytes[..<length])) == nil, "\(target.name)/\(seed), its first \(length) bytes")
      }
    }
  }
}
