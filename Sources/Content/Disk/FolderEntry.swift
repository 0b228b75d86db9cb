/// What a folder holds under one name.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link, a device, a pipe, a socket.
    case other
  }

  package let name: String
  package let kind: Kind
}
