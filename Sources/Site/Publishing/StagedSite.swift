import Synchronization

/// A site that is written beside the one it will replace, and takes its place in one step or leaves no trace.
///
/// The new tree is built in a sibling of the output folder. Files that did not change are second names of the old ones;
/// what is in the output and not ours is carried over.
public final class StagedSite: Sendable {
  /// What may be in an output folder that Lockstep has not written yet.
  private static let harmless: Set<String> = [".gitkeep", ".gitignore"]

  private let output: String
  private let staging: String
  private let old: Manifest
  private let written = Mutex<(files: Set<String>, changed: Bool)>(([], false))

  /// Begins a site that will be published in the folder at `output`.
  ///
  /// - Parameters:
  ///   - output: The output folder's path on disk; it need not be there.
  ///   - process: The number of this process, so that two builds at a time do not share a sibling.
  /// - Throws: ``PublishingError`` where the folder holds what Lockstep did not write, or cannot be read.
  public init(output: String, process: Int32) throws(PublishingError) {
    var output = output
    while output.utf8.count > 1, output.utf8.last == UInt8(ascii: "/") { output.removeLast() }
    self.output = output
    let slash = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
    // Beside the output; where the folder around that is not there yet, in the nearest one that is, so that a build that
    // publishes nothing makes no folder.
    var folders = output[..<slash].split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while folders.count > 1 || folders.first?.isEmpty == false, try Disk.kind(of: folders.joined(separator: "/")) == nil
    {
      folders.removeLast()
    }
    let around = folders.map { $0 + "/" }.joined()
    staging = "\(around).\(output[slash...]).lockstep-\(process)"
    // The sibling and the exchange need a name; a sibling named after a dot would lie in the folder itself.
    if ["", ".", ".."].contains(output[slash...]) {
      throw PublishingError(path: output, reason: "is no name that a folder can be replaced under; write its own name")
    }
    old = try Self.manifest(in: output)
    try Disk.remove(staging)
    try Disk.makeFolders(staging)
  }

  /// Writes a file of the site; called on any thread, once a path.
  public func write(_ bytes: [UInt8], to file: String) throws(PublishingError) {
    let path = "\(staging)/\(file)"
    if let slash = path.lastIndex(of: "/") { try Disk.makeFolders(String(path[..<slash])) }
    let before = old.files.contains(file) ? try Disk.read("\(output)/\(file)") : nil
    let isUnchanged = before == bytes
    if isUnchanged {
      try Disk.link("\(output)/\(file)", to: path)
    } else {
      try Disk.write(bytes, to: path)
    }
    written.withLock { state in
      state.files.insert(file)
      state.changed = state.changed || !isUnchanged
    }
  }

  /// Puts the staged site in the place of the old one.
  ///
  /// Where nothing changed, nothing is touched.
  /// - Throws: ``PublishingError``; the old site is then still in its place.
  public func publish() throws(PublishingError) {
    let (files, changed) = written.withLock(\.self)
    let manifest = Manifest(files: files)
    if !changed, manifest == old {
      try drop()
      return
    }
    try Disk.write(manifest.bytes, to: "\(staging)/\(Manifest.name)")
    if try Disk.kind(of: output) == nil {
      if let slash = output.lastIndex(of: "/") { try Disk.makeFolders(String(output[..<slash])) }
      try Disk.move(staging, to: output)
      return
    }
    try carryOver("")
    if try !Disk.exchange(staging, output) {
      // Without the one step there are two, and a moment between them in which there is no site.
      let aside = staging + "-old"
      try Disk.move(output, to: aside)
      try Disk.move(staging, to: output)
      try Disk.move(aside, to: staging)
    }
    try drop()
  }

  /// Removes what was staged.
  public func drop() throws(PublishingError) {
    try Disk.remove(staging)
  }

  /// Links the files of the old output that are not ours into the new one; none of them is lost to a new file.
  private func carryOver(_ folder: String) throws(PublishingError) {
    for name in try Disk.names(in: output + folder.prefixedBySlash) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if old.files.contains(path) || path == Manifest.name { continue }
      let (source, target) = ("\(output)/\(path)", "\(staging)/\(path)")
      if try Disk.kind(of: source) == .folder {
        try carryOver(path)
      } else if try Disk.kind(of: target) != nil {
        if try Disk.read(source) == Disk.read(target) { continue }
        let reason = "is a file of the new site too, and Lockstep did not write the one that is there; move it away"
        throw PublishingError(path: source, reason: reason)
      } else {
        if !folder.isEmpty { try Disk.makeFolders("\(staging)/\(folder)") }
        try Disk.link(source, to: target)
      }
    }
  }

  private static func manifest(in output: String) throws(PublishingError) -> Manifest {
    guard let kind = try Disk.kind(of: output) else { return Manifest(files: []) }
    guard kind == .folder else { throw PublishingError(path: output, reason: "is no folder") }
    if let bytes = try Disk.read("\(output)/\(Manifest.name)") { return Manifest(reading: bytes) }
    if let stranger = try Disk.names(in: output).first(where: { !harmless.contains($0) }) {
      let reason = "holds '\(stranger)', which Lockstep did not write; empty the folder or name another output"
      throw PublishingError(path: output, reason: reason)
    }
    return Manifest(files: [])
  }
}

extension String {
  fileprivate var prefixedBySlash: String { isEmpty ? "" : "/" + self }
}
