import SwiftSyntax

extension AttributeListSyntax {
  /// The last part of the name that `@available(…, renamed:)` says: `paid` for `"Status.paid(_:)"`.
  var newName: String? {
    lazy.compactMap { $0.as(AttributeSyntax.self)?.newName }.first
  }
}

extension AttributeSyntax {
  fileprivate var newName: String? {
    guard TypeName(attributeName)?.parts == ["available"], case .availability(let list) = arguments else { return nil }
    return list.lazy.compactMap { $0.argument.as(AvailabilityLabeledArgumentSyntax.self)?.newName }.first
  }
}

extension AvailabilityLabeledArgumentSyntax {
  fileprivate var newName: String? {
    guard label.text == "renamed", case .string(let literal) = value else { return nil }
    let name = literal.segments.map(\.content.text).joined().prefix { $0 != "(" }
    return name.split(separator: ".").last.map { $0.filter { $0 != "`" } }
  }
}
