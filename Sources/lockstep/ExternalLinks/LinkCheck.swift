import YAML

/// Finds out which addresses nobody answers at, and asks no more of strangers than it must.
///
/// A host gets one request at a time, and a second between two; what answered within a week is not asked again.
struct LinkCheck {
  private let curl: Curl
  private let today: CalendarDate
  private var memory: LinkMemory

  /// A check on `today` that remembers in `memory`.
  init(contact: String?, today: CalendarDate, memory: LinkMemory) {
    curl = Curl(contact: contact)
    self.today = today
    self.memory = memory
  }

  /// Why nobody gets to those of `urls` that lead nowhere, by address; `wait` lets a second pass.
  ///
  /// - Throws: That there is no `curl`, or that the memory cannot be written.
  mutating func reasons(for urls: [String], wait: () async throws -> Void) async throws -> [String: String] {
    let unknown = Set(urls).filter { !memory.knows($0, on: today) }.sorted()
    var queues = Dictionary(grouping: unknown, by: Self.host).mapValues { $0[...] }
    var reasons: [String: String] = [:]
    while !queues.isEmpty {
      let round = queues.values.compactMap(\.first).sorted()
      queues = queues.mapValues { $0.dropFirst() }.filter { !$0.value.isEmpty }
      var answers = try curl.answers(to: round, headOnly: true)
      let doubtful = round.filter { answers[$0].map { !$0.isGood } ?? true }
      if !doubtful.isEmpty {
        try await wait()
        answers.merge(try curl.answers(to: doubtful, headOnly: false)) { $1 }
      }
      for url in round {
        if let reason = (answers[url] ?? .failure(0)).reason {
          reasons[url] = reason
        } else {
          memory.remember(url, on: today)
        }
      }
      if !queues.isEmpty { try await wait() }
    }
    try memory.save(on: today)
    return reasons
  }

  private static func host(of url: String) -> String {
    let rest = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
    return String(rest.split(separator: "@").last ?? "").lowercased()
  }
}

extension Curl.Answer {
  /// Whether something is there.
  var isGood: Bool { reason == nil }

  /// Why nobody gets there; `nil` where something is there.
  ///
  /// A server that asks who one is, or that wants no programs, has something there.
  var reason: String? {
    switch self {
    case .status(200..<400), .status(401), .status(403), .status(407), .status(429), .status(999): nil
    case .status(let status): "answers \(status)"
    case .failure(let number): Self.reasons[number] ?? "does not answer (curl's error \(number))"
    }
  }

  private static let reasons = [
    3: "is no address", 6: "names a host that there is not", 7: "does not answer: nothing listens there",
    28: "does not answer within 20 seconds", 35: "has no secure connection", 47: "leads on without end",
    52: "does not answer: the server says nothing", 56: "does not answer: the connection breaks off",
    60: "has a certificate that is not trusted",
  ]
}
