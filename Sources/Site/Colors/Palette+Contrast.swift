import Diagnostics

extension Palette {
  /// What is too near another colour of `pairs`, by the colours of `lockstep.yml`: one diagnostic a colour, of its worst pair.
  ///
  /// A colour is changed once, and the fix is far enough from all that it meets: the other pairs would say the same of
  /// the same value.
  func faults(among pairs: [ColorPair]) -> [Diagnostic] {
    func owned(in pair: ColorPair) -> [ColorName] {
      [pair.foreground, pair.background].filter { own[$0] != nil }
    }
    let failing = pairs.filter { (contrast(of: $0) ?? .infinity) < $0.least && !owned(in: $0).isEmpty }
    let certain = Set(failing.map(owned).filter { $0.count == 1 }.joined())
    /// The colour to change; of two that are set, the one that has to change anyway, or else the one that is read.
    func culprit(of pair: ColorPair) -> ColorName? {
      owned(in: pair).first(where: certain.contains) ?? owned(in: pair).first
    }
    let failingOf = Dictionary(grouping: failing, by: culprit)
    return ColorName.allCases.compactMap { name in
      failingOf[name]?.min { share(of: $0) < share(of: $1) }.flatMap { fault(of: name, in: $0) }
    }
  }

  /// The contrast of `pair`; `nil` where one of its colours is not known.
  func contrast(of pair: ColorPair) -> Double? {
    guard let foreground = self[pair.foreground], let background = self[pair.background] else { return nil }
    return foreground.color.contrast(with: background.color)
  }

  /// Which part of what it needs `pair` has.
  private func share(of pair: ColorPair) -> Double {
    (contrast(of: pair) ?? pair.least) / pair.least
  }

  private func fault(of name: ColorName, in pair: ColorPair) -> Diagnostic? {
    guard let otherName = pair.other(than: name), let wrong = own[name], let other = self[otherName],
      let foreground = self[pair.foreground], let background = self[pair.background],
      let contrast = contrast(of: pair)
    else { return nil }
    // Rounded down: what is told is too low, and shall not read as enough.
    let tenths = Int(contrast * 10)
    let ratio = "\(tenths / 10).\(tenths % 10):1"
    let side = "'\(otherName.rawValue)' of the \(scheme.rawValue) scheme is '\(other.color.hex)'"
    let fix = replacement(for: name).map { color in
      Fix(
        .review, "replace '\(wrong.color.hex)' with '\(color.hex)'",
        edits: [Edit(replacing: wrong.range, with: "\"\(color.hex)\"")])
    }
    return Diagnostic(
      .lowContrast,
      "'\(foreground.color.hex)' on '\(background.color.hex)' has a contrast of \(ratio), where \(pair.demand)",
      at: wrong.range, notes: [Note(side, at: other.range)], fixes: fix.map { [$0] } ?? [])
  }

  /// The nearest colour of the same hue that is far enough from all that `name` meets.
  private func replacement(for name: ColorName) -> Color? {
    let met = ColorPair.all.compactMap { pair in
      pair.other(than: name).flatMap { self[$0] }.map { (color: $0.color, least: pair.least) }
    }
    return own[name]?.color.nearest { color in
      met.allSatisfy { color.contrast(with: $0.color) >= $0.least }
    }
  }
}
