import Foundation
import Site
import TestSupport

extension Folder {
  /// Publishes `files` in the folder `output`.
  func publish(_ files: [String: String], at output: String = "public", compressing: Bool = false) throws {
    try stage(files, in: StagedSite(output: path(of: output), compresses: compressing)).publish()
  }

  /// Publishes `files` in the folder `public`, as where folders cannot change places; `meanwhile` is done just before.
  func publishFileByFile(_ files: [String: String], meanwhile: @escaping @Sendable () throws -> Void = {}) throws {
    let site = try StagedSite(output: path(of: "public")) { _, _ throws(PublishingError) in
      do { try meanwhile() } catch { throw PublishingError(path: "meanwhile", reason: "\(error)") }
      return false
    }
    do {
      try stage(files, in: site).publish()
    } catch {
      try site.drop()
      throw error
    }
  }

  /// The names in it, hidden siblings of the output among them.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: name)).sorted()
  }

  private func stage(_ files: [String: String], in site: StagedSite) throws -> StagedSite {
    for (file, text) in files { try site.write(Array(text.utf8), to: file) }
    return site
  }
}
