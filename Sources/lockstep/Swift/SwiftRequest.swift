import Diagnostics
import SwiftFacts

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Swift code to be read for facts, as one process hands it to another: a line of JSON, then the bytes of all files.
struct SwiftRequest {
  let modules: [SourceModule]
  let labelNames: [String]
  let language: Language

  init(modules: [SourceModule], labelNames: [String], language: Language) {
    self.modules = modules
    self.labelNames = labelNames
    self.language = language
  }

  /// The first line.
  private struct Head: Codable {
    let modules: [Module]
    let labelNames: [String]
    let language: Language

    struct Module: Codable {
      let name: String
      let files: [File]
    }

    struct File: Codable {
      let path: String
      let length: Int
    }
  }

  /// The request as bytes.
  func encoded() throws -> [UInt8] {
    let head = Head(
      modules: modules.map { module in
        Head.Module(name: module.name, files: module.files.map { Head.File(path: $0.path, length: $0.bytes.count) })
      }, labelNames: labelNames, language: language)
    return [UInt8](try JSONEncoder().encode(head)) + [UInt8(ascii: "\n")] + modules.flatMap(\.files).flatMap(\.bytes)
  }

  /// The request that `bytes` are.
  init(decoding bytes: [UInt8]) throws {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let head = try JSONDecoder().decode(Head.self, from: Data(bytes[..<end]))
    var rest = bytes[end...].dropFirst()
    modules = head.modules.map { module in
      SourceModule(
        name: module.name,
        files: module.files.map { file in
          defer { rest = rest.dropFirst(file.length) }
          return SourceFile(path: file.path, bytes: Array(rest.prefix(file.length)))
        })
    }
    (labelNames, language) = (head.labelNames, head.language)
  }
}
