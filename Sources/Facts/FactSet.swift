/// All that was read from code.
public struct FactSet: Hashable, Codable, Sendable {
  /// The enums, in the order of their files and declarations.
  public private(set) var enums: [EnumFact]

  /// The flows, in the order of their files and declarations.
  public private(set) var flows: [Flow]

  /// The names that enums and flows had, and those that they have now, from `@available(*, deprecated, renamed:)`.
  public private(set) var retiredNames: [String: String]

  /// The set of `enums` and `flows`.
  public init(enums: [EnumFact] = [], flows: [Flow] = [], retiredNames: [String: String] = [:]) {
    self.enums = enums
    self.flows = flows
    self.retiredNames = retiredNames
  }

  /// Adds what `other` holds, behind what is here.
  public mutating func add(_ other: FactSet) {
    enums += other.enums
    flows += other.flows
    retiredNames.merge(other.retiredNames) { first, _ in first }
  }

  /// How many facts there are.
  public var count: Int { enums.count + flows.count }

  /// The enums that `name` can mean: `Enum` or `Module.Enum`.
  public func enums(named name: String) -> [EnumFact] {
    enums.filter { name.means($0.name, of: $0.module) }
  }

  /// The flows that `name` can mean: `Type.member` or `Module.Type.member`.
  public func flows(named name: String) -> [Flow] {
    flows.filter { name.means($0.name, of: $0.module) }
  }

  /// The enum whose cases `flow` lists.
  public func `enum`(of flow: Flow) -> EnumFact? {
    enums.first { $0.module == flow.module && $0.name == flow.enumName }
  }
}

extension String {
  /// Whether it is `name`, or that behind `module` and a dot; every fact is asked for every binding, so it is cheap.
  fileprivate func means(_ name: String, of module: String) -> Bool {
    if self == name { return true }
    return utf8.count == module.utf8.count + 1 + name.utf8.count && hasSuffix(name) && self == "\(module).\(name)"
  }
}
