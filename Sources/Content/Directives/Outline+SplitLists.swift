import Diagnostics
import Markdown
import YAML

extension Outline {
  /// What is wrong where comments part the ordered list at `index` from its own next items.
  ///
  /// A comment that is not indented as the item above it ends the list, and what follows is a list of its own.
  func splitList(after index: Int) -> Diagnostic? {
    // Two lists of bullets may be meant as two.
    guard let (comments, rest, column) = split(ofList: index), let comment = comments.first,
      case .list(ordered: true, let number) = blocks[rest].kind
    else { return nil }
    return Diagnostic(
      .splitList, "a comment ends the ordered list above it; indent it like the item's text",
      at: source.range(firstLine(of: comment)),
      notes: [Note("a second list starts here, with number \(number)", at: source.range(firstLine(of: rest)))],
      fixes: indentation(of: comments, to: column, before: rest).map { [$0] } ?? [])
  }

  /// The list with which the list at `index` goes on for readers, who see no comment; `nil` where there is none.
  package func continuation(ofList index: Int) -> Int? { split(ofList: index)?.rest }

  /// The comments below the list at `index`, the list that goes on with its numbers or bullets, and the column in which the
  /// comments should stand.
  private func split(ofList index: Int) -> (comments: [Int], rest: Int, column: Int)? {
    guard case .list(let isOrdered, let start) = blocks[index].kind, let first = sibling(after: index),
      isComment(first), let last = children(of: index).last
    else { return nil }
    let column = contentColumn(ofItem: last)
    var comments: [Int] = []
    var next: Int? = first
    while let block = next, isComment(block) || !comments.isEmpty && self.column(of: block) >= column {
      // What is indented as the item's content belongs to the item, as the comment above it was to.
      if isComment(block) { comments.append(block) }
      next = sibling(after: block)
    }
    let number = isOrdered ? start + children(of: index).count : start
    guard let rest = next, !comments.isEmpty, blocks[rest].kind == .list(ordered: isOrdered, start: number),
      isOrdered ? number > 1 : comments.allSatisfy(isRemark), delimiter(ofList: rest) == delimiter(ofList: index)
    else { return nil }
    return (comments, rest, column)
  }

  private func indentation(of comments: [Int], to column: Int, before rest: Int) -> Fix? {
    // The other lines of a comment would need spaces too, and may be indented for a reason.
    guard comments.allSatisfy({ firstLine(of: $0) == blocks[$0].bytes }) else { return nil }
    let edits = comments.compactMap { comment -> Edit? in
      let start = blocks[comment].bytes.lowerBound
      let missing = column - self.column(of: comment)
      return missing <= 0
        ? nil
        : Edit(replacing: source.range(start..<start), with: String(repeating: " ", count: missing))
    }
    // A directive above the second list may be meant for that, or end a region there; indented, it does not.
    let mayBindRest = comments.last.map { $0 + 1 == rest } ?? false && comments.contains(where: speaksToLockstep)
    return edits.isEmpty
      ? nil : Fix(mayBindRest ? .review : .safe, "indent the comment like the item's text", edits: edits)
  }

  // MARK: what stands where

  private func isComment(_ block: Int) -> Bool {
    blocks[block].kind == .html && blocks[block].startsWithComment
  }

  private func isRemark(_ comment: Int) -> Bool {
    comments(in: blocks[comment]).allSatisfy { comment, _ in
      if case .remark = DirectiveReading(comment, path: source.path) { true } else { false }
    }
  }

  private func speaksToLockstep(_ comment: Int) -> Bool {
    let words = blocks[comment].text.string.utf8.drop { $0 != UInt8(ascii: "-") }.drop {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ")
    }
    return words.starts(with: "\(DirectiveName.name):".utf8)
  }

  /// The mark after the numbers of an ordered list, which must be the same throughout.
  private func delimiter(ofList list: Int) -> UInt8? {
    source.bytes[blocks[list].bytes].first { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The column in which the text of an item starts, and so all that belongs to the item.
  private func contentColumn(ofItem item: Int) -> Int {
    let line = firstLine(of: item)
    let content = item + 1 < blocks[item].end ? blocks[item + 1].bytes.lowerBound : line.upperBound
    if content < line.upperBound { return column(ofOffset: content) }
    let marker = source.bytes[line].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return column(ofOffset: marker.endIndex) + 1
  }

  private func column(of block: Int) -> Int { column(ofOffset: blocks[block].bytes.lowerBound) }

  /// The column of `offset`, from 0, where tabs stop at every fourth.
  private func column(ofOffset offset: Int) -> Int {
    let above = source.bytes[source.byteOrderMark.upperBound..<offset]
    let start = above.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { $0 + 1 }
    return above[(start ?? above.startIndex)...].reduce(0) { column, byte in
      byte == UInt8(ascii: "\t") ? (column / 4 + 1) * 4 : column + 1
    }
  }
}
