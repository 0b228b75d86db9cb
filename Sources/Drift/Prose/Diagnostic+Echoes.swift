import Diagnostics

extension [Diagnostic] {
  /// All of them, but what is said of prose where a binding's own rules speak of the same place.
  var withoutEchoes: [Diagnostic] {
    let said = filter { !$0.code.isAboutProse }
    if said.count == count { return self }
    let places = Dictionary(grouping: said.map(\.range), by: \.path).mapValues { OverlapIndex($0.map(\.bytes)) }
    return filter { diagnostic in
      let range = diagnostic.range
      return !diagnostic.code.isAboutProse
        || !(places[range.path]?.overlaps(range.bytes) ?? false)
    }
  }
}

extension Code {
  fileprivate var isAboutProse: Bool { self == .unboundNearMiss || self == .retiredLabel }
}
