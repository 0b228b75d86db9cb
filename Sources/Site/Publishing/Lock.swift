/// A lock that one process at a time has, and a file that says which one it is.
///
/// The system lets go of it when the process ends, however that ends.
struct Lock: ~Copyable, Sendable {
  private let path: String
  private let folder: String
  private let descriptor: CInt

  private init(path: String, folder: String, descriptor: CInt) {
    self.path = path
    self.folder = folder
    self.descriptor = descriptor
  }

  /// Takes the lock at `path`, when nobody else has it any more, and makes its file and the folder around that.
  ///
  /// `nil` where whoever had it removed it meanwhile, so that there may be another one by now.
  static func taken(at path: String, in folder: String) throws(PublishingError) -> Lock? {
    guard let descriptor = try Disk.lockedFile(at: path, in: folder) else { return nil }
    let lock = Lock(path: path, folder: folder, descriptor: descriptor)
    guard try Disk.isFile(descriptor, at: path) else { return nil }
    return lock
  }

  deinit {
    Disk.unlock(descriptor)
  }

  /// Removes the file, and the folder around it if nobody else waits in it.
  func remove() throws(PublishingError) {
    try Disk.remove(path)
    try Disk.removeIfEmpty(folder)
  }
}
