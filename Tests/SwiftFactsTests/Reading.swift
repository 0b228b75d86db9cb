import Diagnostics
import Facts
import SwiftFacts

/// What was read from a module called `App`.
struct Reading {
  let facts: FactSet
  let diagnostics: [Diagnostic]
  private let files: [SourceFile]

  /// Reads one file with `text`.
  init(_ text: String, labelNames: [String] = FactSettings.defaultLabels) {
    self.init(files: [SourceFile(path: "App/File.swift", text: text)], labelNames: labelNames)
  }

  /// Reads `files`.
  init(files: [SourceFile], labelNames: [String] = FactSettings.defaultLabels) {
    self.files = files
    (facts, diagnostics) = readFacts(
      in: [SourceModule(name: "App", files: files)], labelNames: labelNames, language: .english)
  }

  /// The only enum's cases.
  var cases: [CaseFact] { facts.enums.count == 1 ? facts.enums[0].cases : [] }

  /// The only enum's labels, one a case: the text in quotes, "none", "unreadable: " and the expression, each branch of `#if`
  /// and its text, or "no label" where the enum has none.
  var labels: [String] {
    cases.map { found in
      switch found.labels[.english] {
      case .text(let text, _)?: "'\(text)'"
      case CaseLabel.none?: "none"
      case .unreadable(let range)?: "unreadable: \(text(at: range))"
      case .differing(let labels)?:
        labels.map { "\($0.branch ?? "elsewhere"): \($0.text.map { "'\($0)'" } ?? "none")" }.joined(separator: ", ")
      case .varying(let forms)?: forms.map { "'\($0.text)'" }.joined(separator: " or ")
      case .untranslated(let reason, _)?: "untranslated: \(reason)"
      case nil: "no label"
      }
    }
  }

  /// Where the labels of the only enum that are known stand, one a case that has one.
  var labelRanges: [SourceRange] {
    cases.compactMap { found in
      if case .text(_, let range)? = found.labels[.english] { range } else { nil }
    }
  }

  /// The flows, each as `name: Enum a b c`.
  var flows: [String] {
    facts.flows.map { flow in "\(flow.name): \(flow.enumName) " + flow.steps.map(\.caseName).joined(separator: " ") }
  }

  /// The diagnostics, each as its code, the bytes that it points at, and its headline.
  var reports: [String] {
    diagnostics.map { "\($0.code.rawValue) [\(text(at: $0.range))] \($0.message)" }
  }

  /// The source text at `range`.
  func text(at range: SourceRange) -> String {
    files.first { $0.path == range.path }?.text(range.bytes) ?? "no such file"
  }
}
