import Content
import Markdown

extension BoundBlock {
  /// What the block that `binding` binds is to its reader.
  init(_ binding: Binding) {
    self =
      switch binding.verb {
      case .steps: .procedure
      case .ui where !binding.turnsLabelsOff: .controls
      default: .noControls
      }
  }
}
