import Facts

/// The kind of device that a part of an article is about, as far as labels differ by that.
enum DeviceFamily: Hashable, Sendable {
  /// What is held in a hand or worn.
  case mobile
  /// What stands on a desk.
  case desktop

  /// The family of the device that catalogues call `name`; `nil` where it is of neither, such as `appletv` and `other`.
  init?(device name: String?) {
    switch name {
    case "iphone", "ipad", "ipod", "applewatch": self = .mobile
    case "mac": self = .desktop
    default: return nil
    }
  }

  /// The family that `signs`, the nearest first, name: that of the first which names one and not both.
  init?(_ signs: [VariantSign], lexicon: Lexicon) {
    for sign in signs {
      let words = Token.all(in: sign.text).map { lexicon.platforms[$0.loose] ?? $0.folded }
      if sign.kind == .heading, words.contains(where: VariantSign.exceptions.contains) { continue }
      let families = Set(words.compactMap { Self.words[$0] })
      if families.count == 1, let family = families.first {
        self = family
        return
      }
    }
    return nil
  }

  private static let words: [String: DeviceFamily] = [
    "mobile": .mobile, "mobiles": .mobile, "phone": .mobile, "phones": .mobile, "smartphone": .mobile, "ios": .mobile,
    "iphone": .mobile, "ipad": .mobile, "ipados": .mobile, "tablet": .mobile, "watch": .mobile,
    "desktop": .desktop, "mac": .desktop, "macos": .desktop, "computer": .desktop, "laptop": .desktop,
  ]
}

extension [LabelForm] {
  /// The forms that devices of `family` show: those of its devices, or else those of no other family's, or else all.
  func shown(on family: DeviceFamily?) -> [LabelForm] {
    guard let family, count > 1 else { return self }
    let own = filter { DeviceFamily(device: $0.device) == family }
    if !own.isEmpty { return own }
    let neutral = filter { DeviceFamily(device: $0.device) == nil }
    return neutral.isEmpty ? self : neutral
  }
}

extension EnumFact {
  /// Whether a label of a case differs by device.
  var hasDeviceForms: Bool {
    cases.contains { $0.labels.values.contains { label in label.forms.contains { $0.device != nil } } }
  }
}
