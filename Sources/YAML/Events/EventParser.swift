import CYAML

/// libyaml's parser over a stretch of a file; the only place that touches libyaml.
///
/// libyaml keeps pointers to the text and to the parser itself, so both live on the heap until `deinit`.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let offsets: CharacterOffsets
  private let start: Int

  /// The first directive before the document that comes.
  private var directive: Range<Int>?

  /// A parser of `bytes`, whose indices are offsets in the file.
  init(_ bytes: ArraySlice<UInt8>) {
    // libyaml compares each directive with all before it, so it is shown none.
    let directives = YAMLDirectives(before: bytes)
    directive = directives.first
    let bytes = bytes[directives.end...]
    offsets = CharacterOffsets(of: bytes)
    start = bytes.startIndex
    unsafe text = .allocate(capacity: bytes.count)
    _ = unsafe text.initialize(fromContentsOf: bytes)
    unsafe parser = .allocate(capacity: 1)
    // Where memory runs out, the parser remembers it, and `next` throws.
    _ = unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe text.deallocate()
  }

  /// The next event.
  mutating func next() throws(SyntaxFault) -> Event {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe parser.pointee.error == YAML_NO_ERROR, unsafe yaml_parser_parse(parser, &event) == 1 else {
        throw fault()
      }
      defer { unsafe yaml_event_delete(&event) }
      let bytes = unsafe range(from: event.start_mark, to: event.end_mark)
      switch unsafe event.type {
      case YAML_STREAM_START_EVENT: continue
      case YAML_DOCUMENT_END_EVENT:
        let rest = unsafe UnsafeBufferPointer(rebasing: text[(bytes.upperBound - start)...])
        guard let next = YAMLDirectives(before: unsafe ArraySlice(rest)).first else { continue }
        return .document(bytes.upperBound + next.lowerBound..<bytes.upperBound + next.upperBound)
      case YAML_DOCUMENT_START_EVENT:
        defer { directive = nil }
        return .document(directive ?? bytes)
      case YAML_SCALAR_EVENT: return unsafe .scalar(scalar(event, at: bytes))
      case YAML_ALIAS_EVENT: return .alias(bytes)
      case YAML_SEQUENCE_START_EVENT: return .sequence(bytes)
      case YAML_MAPPING_START_EVENT: return .mapping(bytes)
      default:
        guard let directive else { return .end(bytes) }
        // No document follows it.
        self.directive = nil
        return .document(directive)
      }
    }
  }

  private func range(from start: yaml_mark_t, to end: yaml_mark_t) -> Range<Int> {
    let start = offsets[Int(start.index)]
    return start..<max(start, offsets[Int(end.index)])
  }

  private func scalar(_ event: yaml_event_t, at bytes: Range<Int>) -> YAMLScalar {
    let scalar = unsafe event.data.scalar
    let letters = unsafe UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
    // A block scalar's marks take in the blank lines after it.
    var end = bytes.upperBound
    while end > bytes.lowerBound, unsafe isSpace(text[end - 1 - start]) { end -= 1 }
    return unsafe YAMLScalar(
      String(decoding: letters, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
      bytes: bytes.lowerBound..<end)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }

  private func fault() -> SyntaxFault {
    let state = unsafe parser.pointee
    guard let problem = unsafe state.problem else {
      return SyntaxFault(problem: "libyaml has no memory left", offset: start, context: nil)
    }
    let context = unsafe state.context.map { context in
      unsafe (reading: String(cString: context), offset: offsets[Int(state.context_mark.index)])
    }
    return unsafe SyntaxFault(
      problem: String(cString: problem),
      // The reader, which sees bytes before they are characters, has no marks.
      offset: state.error == YAML_READER_ERROR
        ? start + Int(state.problem_offset) : offsets[Int(state.problem_mark.index)],
      context: context)
  }
}
