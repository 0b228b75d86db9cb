import Content
import Markdown

/// A document of a page: its article's, or that of a partial that stands in it.
final class PagePart {
  /// The file that it was parsed from.
  let file: PageFile

  let document: Document

  /// Its directives; `nil` where it has none.
  let directives: Directives?

  /// What stands around its blocks.
  let frames: BlockFrames

  /// The partials that stand in place of its blocks.
  let parts: [Int: PagePart]

  init(
    _ document: consuming Document, of file: PageFile, directives: Directives?, frames: BlockFrames,
    parts: [Int: PagePart]
  ) {
    self.document = document
    self.file = file
    self.directives = directives
    self.frames = frames
    self.parts = parts
  }

  /// The part itself and all that stand in it, in the order of the page.
  var all: [PagePart] { [self] + parts.sorted { $0.key < $1.key }.flatMap(\.value.all) }

  /// The part's blocks with the bytes that they were written in.
  var outline: Outline { document.outline() }
}
