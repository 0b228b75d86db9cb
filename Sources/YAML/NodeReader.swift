import Diagnostics

/// Builds the one value of a text from its events, and refuses what Lockstep's YAML leaves out.
struct NodeReader: ~Copyable {
  /// Why a text cannot be read to its end.
  struct Stop: Error {
    let diagnostic: Diagnostic
  }

  private let source: SourceFile
  private let code: Code
  private let limits: YAMLLimits
  private var parser: EventParser
  private var nodeCount = 0

  /// The faults in spite of which reading went on.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile, bytes: Range<Int>, code: Code, limits: YAMLLimits) {
    self.source = source
    self.code = code
    self.limits = limits
    parser = EventParser(source.bytes[bytes])
  }

  /// The value of the only document; nil where there is none.
  mutating func document() throws(Stop) -> YAMLNode? {
    guard case .document(let beginning) = try nextEvent() else { return nil }
    if !beginning.isEmpty, source.bytes[beginning.lowerBound] == UInt8(ascii: "%") {
      let directive = wordRange(at: beginning.lowerBound)
      report("'\(source.text(directive))' is a directive; leave it out", at: directive)
    }
    let root = try node(from: nextEvent(), depth: 0)
    if case .document(let second) = try nextEvent() {
      throw stop("a second document begins here; a file holds one", at: second)
    }
    return root
  }

  private mutating func nextEvent() throws(Stop) -> Event {
    do {
      return try parser.next()
    } catch {
      throw Stop(diagnostic: error.diagnostic(code, in: source))
    }
  }

  /// The value that `event` begins; nil where it ends one.
  private mutating func node(from event: Event, depth: Int) throws(Stop) -> YAMLNode? {
    if case .end = event { return nil }
    nodeCount += 1
    if nodeCount > limits.nodes {
      throw stop("more than \(limits.nodes) keys, values and items are too many", at: event.bytes)
    }
    refuseProperty(of: event)
    switch event {
    case .scalar(let scalar): return .scalar(scalar)
    case .alias(let bytes):
      let name = source.text(bytes)
      report("'\(name)' is an alias; write the value itself", at: bytes)
      return .scalar(YAMLScalar(name, isPlain: true, bytes: bytes))
    case .sequence(let beginning): return try sequence(from: beginning, depth: depth + 1)
    case .mapping(let beginning): return try mapping(from: beginning, depth: depth + 1)
    case .document, .end: return nil
    }
  }

  private mutating func sequence(from beginning: Range<Int>, depth: Int) throws(Stop) -> YAMLNode {
    try checkDepth(depth, at: beginning)
    var items: [YAMLNode] = []
    var event = try nextEvent()
    while let item = try node(from: event, depth: depth) {
      items.append(item)
      event = try nextEvent()
    }
    return .sequence(items, bytes: extent(from: beginning, over: items.last, to: event.bytes))
  }

  private mutating func mapping(from beginning: Range<Int>, depth: Int) throws(Stop) -> YAMLNode {
    try checkDepth(depth, at: beginning)
    var entries: [YAMLEntry] = []
    var keys: [String: Range<Int>] = [:]
    var last: YAMLNode?
    var event = try nextEvent()
    while let key = try node(from: event, depth: depth), let value = try node(from: nextEvent(), depth: depth) {
      if let key = accepted(key, after: &keys) { entries.append(YAMLEntry(key: key, value: value)) }
      last = value
      event = try nextEvent()
    }
    return .mapping(entries, bytes: extent(from: beginning, over: last, to: event.bytes))
  }

  /// The bytes of a collection: to its closing bracket, or to the end of its last item.
  ///
  /// Where no bracket closes it, libyaml would have it end at the next word of the file.
  private func extent(from beginning: Range<Int>, over last: YAMLNode?, to end: Range<Int>) -> Range<Int> {
    let upper = end.isEmpty ? last?.bytes.upperBound ?? beginning.upperBound : end.upperBound
    return beginning.lowerBound..<max(beginning.lowerBound, upper)
  }

  /// `node` as a key, if it may be one after `keys`, where each stands in the file.
  private mutating func accepted(_ node: YAMLNode, after keys: inout [String: Range<Int>]) -> YAMLScalar? {
    guard case .scalar(let key) = node else {
      report("a key is a single text, not a list or keys of its own", at: node.bytes)
      return nil
    }
    if key.isPlain, key.text == "<<" {
      report("'<<' is a merge key; write the keys themselves", at: key.bytes)
      return nil
    }
    if let first = keys[key.text] {
      report(
        "'\(key.text)' is a key twice", at: key.bytes, notes: [Note("first written here", at: source.range(first))])
      return nil
    }
    keys[key.text] = key.bytes
    return key
  }

  /// Reports an anchor or a tag before a value.
  ///
  /// libyaml lets the value begin there, and no value of its own begins with `&` or `!`.
  private mutating func refuseProperty(of event: Event) {
    guard !event.bytes.isEmpty else { return }
    let start = event.bytes.lowerBound
    let isAnchor = source.bytes[start] == UInt8(ascii: "&")
    guard isAnchor || source.bytes[start] == UInt8(ascii: "!") else { return }
    let property = wordRange(at: start)
    report(
      "'\(source.text(property))' is "
        + (isAnchor ? "an anchor; write the value where it is used" : "a tag; a value's kind comes from its key"),
      at: property)
  }

  /// The bytes from `offset` up to a space, a line end, or what ends an item between brackets.
  private func wordRange(at offset: Int) -> Range<Int> {
    let word = source.bytes[offset...].prefix { $0 > UInt8(ascii: " ") && !",]}".utf8.contains($0) }
    return word.indices
  }

  private func checkDepth(_ depth: Int, at bytes: Range<Int>) throws(Stop) {
    if depth > limits.depth {
      throw stop("lists and keys lie more than \(limits.depth) deep in each other here", at: bytes)
    }
  }

  private mutating func report(_ message: String, at bytes: Range<Int>, notes: [Note] = []) {
    diagnostics.append(Diagnostic(code, message, at: source.range(bytes), notes: notes))
  }

  private func stop(_ message: String, at bytes: Range<Int>) -> Stop {
    Stop(diagnostic: Diagnostic(code, message, at: source.range(bytes)))
  }
}
