package import Markdown

/// A kind of block that a directive can bind.
package enum BlockShape: Sendable {
  case list, table, paragraph

  /// The shape of a block of `kind`; `nil` where no directive binds such a block.
  package init?(_ kind: Block.Kind) {
    switch kind {
    case .list: self = .list
    case .table: self = .table
    case .paragraph: self = .paragraph
    default: return nil
    }
  }
}
