import Synchronization

/// A site that is written beside the one it will replace, and takes its place in one step or leaves no trace.
///
/// The new tree is built in a ``Workspace``. Files that did not change are second names of the old ones; what is in the
/// output and not ours is carried over. Builds of one output take turns.
public final class StagedSite: Sendable {
  let output: OutputFolder
  let workspace: Workspace
  let old: Manifest
  private let exchange: Exchange
  private let compressions: [Compression]
  /// What was written so far: the files that are as they were, and those that are not.
  private let written = Mutex<(kept: Set<SitePath>, changed: Set<SitePath>)>(([], []))

  /// Lets the folders at two paths change places in one step; `false` where that cannot be.
  package typealias Exchange = @Sendable (_ one: String, _ other: String) throws(PublishingError) -> Bool

  /// Begins a site that will be published in the folder at `output`, when no other build is at work on it any more.
  ///
  /// - Parameters:
  ///   - output: The output folder's path on disk; it need not be there.
  ///   - compresses: Whether texts lie there in the forms, too, in which hosts send them.
  /// - Throws: ``PublishingError`` where the folder holds what Lockstep did not write, or cannot be read.
  public convenience init(output: String, compresses: Bool = false) throws(PublishingError) {
    try self.init(output: output, compresses: compresses, exchange: Disk.exchange)
  }

  /// Begins a site that will take the old one's place by `exchange`.
  package init(output: String, compresses: Bool = false, exchange: @escaping Exchange) throws(PublishingError) {
    self.output = try OutputFolder(output)
    self.exchange = exchange
    compressions = compresses ? Compression.available : []
    // What is not ours is refused before anything is made; what is ours is known when no other build changes it.
    _ = try self.output.manifest()
    workspace = try Workspace(of: self.output)
    do {
      old = try self.output.manifest()
    } catch {
      try workspace.remove()
      throw error
    }
  }

  /// Writes a file of the site; called on any thread, once a path.
  public func write(_ bytes: [UInt8], to file: String) throws(PublishingError) {
    try write(bytes, to: file, compressing: true)
  }

  /// Writes a file, and unless `compressing` says otherwise its compressed forms, if the site has such.
  func write(_ bytes: [UInt8], to file: String, compressing: Bool) throws(PublishingError) {
    guard let path = SitePath(file) else {
      throw PublishingError(path: file, reason: "is no path in the output folder")
    }
    let target = "\(workspace.site)/\(file)"
    if let folder = Disk.folder(of: target) { try Disk.makeFolders(folder) }
    let before = try old.files.contains(path) ? output.bytes(of: path) : nil
    let isUnchanged = before == bytes
    if isUnchanged {
      try keep(path)
    } else {
      try write(bytes, to: path)
    }
    for compression in compressions where compressing && Compression.helps(file) {
      guard let path = SitePath(file + compression.ending) else { continue }
      // What a text was compressed to is still what it would be.
      if isUnchanged, old.files.contains(path), try Disk.kind(of: "\(output.path)/\(path.text)") == .file {
        try keep(path)
      } else if let compressed = compression.compressed(bytes) {
        try write(compressed, to: path)
      }
    }
  }

  private func keep(_ path: SitePath) throws(PublishingError) {
    try Disk.link("\(output.path)/\(path.text)", to: "\(workspace.site)/\(path.text)")
    written.withLock { _ = $0.kept.insert(path) }
  }

  private func write(_ bytes: [UInt8], to path: SitePath) throws(PublishingError) {
    try Disk.write(bytes, to: "\(workspace.site)/\(path.text)")
    written.withLock { _ = $0.changed.insert(path) }
  }

  /// Puts the staged site in the place of the old one.
  ///
  /// Where nothing changed, nothing is touched.
  /// - Throws: ``PublishingError``; the old site is then still in its place, but where it is replaced file by file.
  public func publish() throws(PublishingError) {
    let (kept, changed) = written.withLock(\.self)
    let files = changed.union(kept)
    let manifest = Manifest(files: files)
    if !changed.isEmpty || manifest != old {
      try Disk.write(manifest.bytes, to: "\(workspace.site)/\(Manifest.name)")
      try replace(files, changed)
    }
    try drop()
  }

  /// Removes what was staged.
  public func drop() throws(PublishingError) {
    try workspace.remove()
  }

  private func replace(_ files: Set<SitePath>, _ changed: Set<SitePath>) throws(PublishingError) {
    guard try Disk.kind(of: output.path) != nil else {
      try Disk.sync(workspace.site)
      if let folder = Disk.folder(of: output.path) { try Disk.makeFolders(folder) }
      try Disk.move(workspace.site, to: output.path)
      return
    }
    let foreign = try foreignFiles(beside: files)
    if !workspace.isInside, try carryOver(foreign) {
      try Disk.sync(workspace.site)
      if try exchange(workspace.site, output.path) { return }
    }
    try replaceFileByFile(files, changed)
  }
}
