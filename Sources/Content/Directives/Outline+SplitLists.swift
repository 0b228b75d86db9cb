import Diagnostics
import Markdown

extension Outline {
  /// What is wrong where the comment at `index` parts an ordered list that goes on below it.
  func splitList(at index: Int) -> [Diagnostic] {
    []
  }
}
