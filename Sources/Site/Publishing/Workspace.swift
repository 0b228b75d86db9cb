import Synchronization

/// The folder that a new site is staged in, and the lock by which the builds of one output take turns.
///
/// It lies beside the output folder, or in it where that is a mount point, as no file can be moved across its edge. The
/// system lets go of the lock when its owner ends, however that ends: what a killed build left behind, the next removes.
final class Workspace: Sendable {
  /// The name of one that lies in the output folder.
  static let name = ".lockstep"

  private let place: Place
  private let lock: Lock
  private let isThere = Mutex(true)

  /// Takes the workspace of `output`, when no other build has it any more, and empties it.
  init(of output: OutputFolder) throws(PublishingError) {
    while true {
      let place = try Place(for: output)
      guard let lock = try Lock.taken(at: place.lock, in: place.path) else { continue }
      // While this build waited, the last one may have made the folder that is the right place now.
      guard try Place(for: output) == place else {
        try lock.remove()
        continue
      }
      self.place = place
      self.lock = lock
      break
    }
    do {
      try Disk.remove(site)
      try Disk.makeFolders(site)
    } catch {
      try remove()
      throw error
    }
  }

  /// Whether it lies in the output folder.
  var isInside: Bool { place.isInside }

  /// The folder of the new site.
  var site: String { "\(place.path)/site" }

  /// Removes it with all that is in it; it is another build's from then on.
  func remove() throws(PublishingError) {
    guard isThere.withLock({ $0 }) else { return }
    try Disk.remove(site)
    isThere.withLock { $0 = false }
    try lock.remove()
  }
}

extension Workspace {
  /// Where a workspace lies.
  private struct Place: Equatable {
    let path: String
    let isInside: Bool

    /// The path of its lock's file.
    var lock: String { "\(path)/lock" }

    init(for output: OutputFolder) throws(PublishingError) {
      isInside = try Disk.isMountPoint(output.path)
      // Where the folder around the output is not there yet, the nearest one that is, so that a build that publishes
      // nothing makes no folder.
      var around = Disk.folder(of: output.path)
      while let folder = around, try Disk.kind(of: folder) == nil { around = Disk.folder(of: folder) }
      let beside = around.map { $0 == "/" ? "/" : "\($0)/" } ?? ""
      path = isInside ? "\(output.path)/\(Workspace.name)" : "\(beside).\(output.name).lockstep"
    }
  }
}
