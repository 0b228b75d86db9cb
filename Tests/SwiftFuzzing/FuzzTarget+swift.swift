import Diagnostics
import Facts
public import Fuzzing
import SwiftFacts

extension FuzzTarget {
  /// Swift code, read for enums and flows.
  ///
  /// What nests deeper than code does may exhaust the parser's stack, and is read in a process of its own for that: see
  /// `SwiftReader`. Here it would hide what else there is to find.
  public static let swift = FuzzTarget("swift") { bytes in
    if bytes.count(where: "[({<#\"".utf8.contains) > 200 { return nil }
    let source = SourceFile(path: "App/Fuzz.swift", bytes: bytes)
    let (facts, diagnostics) = readFacts(in: [SourceModule(name: "App", files: [source])], language: .english)
    for fact in facts.enums {
      for place in [fact.range] + fact.cases.map(\.range) {
        if let fault = source.fault(of: place.bytes) { return "enum \(fact.name): \(fault)" }
      }
    }
    return diagnostics.fault(in: source)
  }
}
