public import Diagnostics

/// A module of the app: a name, and the source files that are read for facts.
///
/// It need not compile: `import UIKit` is no hindrance on Linux.
public struct SourceModule: Sendable {
  /// The name that facts carry: `Orders`.
  public let name: String

  /// The files, in the order in which their facts are listed.
  public let files: [SourceFile]

  /// The module `name`, made of `files`.
  public init(name: String, files: [SourceFile]) {
    self.name = name
    self.files = files
  }
}
