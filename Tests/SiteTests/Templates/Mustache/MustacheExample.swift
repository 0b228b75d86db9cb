import Testing

/// An example of the Mustache specification (github.com/mustache/spec), under the name that it has there.
///
/// Templates are cut down to what the example is about, and speak of the names of ``MustacheModel``.
struct MustacheExample: Sendable, CustomTestStringConvertible {
  /// What becomes of an example here.
  enum Outcome: Sendable {
    /// The page that the specification asks for.
    case page(String)
    /// Another page, for a reason.
    case otherPage(String, because: String)
    /// A fault, for a reason.
    case fault(String, because: String)
  }

  let name: String
  let template: String
  let partials: [String: String]
  let outcome: Outcome

  var testDescription: String { name }

  /// An example that is taken as it is.
  static func takes(
    _ name: String, _ template: String, _ page: String, partials: [String: String] = [:]
  ) -> MustacheExample {
    MustacheExample(name: name, template: template, partials: partials, outcome: .page(page))
  }

  /// An example whose page is another one here.
  static func differs(
    _ name: String, _ template: String, _ page: String, because reason: String, partials: [String: String] = [:]
  ) -> MustacheExample {
    MustacheExample(name: name, template: template, partials: partials, outcome: .otherPage(page, because: reason))
  }

  /// An example whose template is an error here.
  static func refuses(
    _ name: String, _ template: String, _ fault: String, because reason: String, partials: [String: String] = [:]
  ) -> MustacheExample {
    MustacheExample(name: name, template: template, partials: partials, outcome: .fault(fault, because: reason))
  }
}

/// Why an example is not taken.
enum MustacheDifference {
  static let missing = "a missing name is an error, never an empty string"
  static let dotted = "a name with dots is one name, declared once, and nothing is looked up in it"
  static let iterator = "the entries of a list have names, and '.' is none"
  static let typed = "a name is text or HTML, and each is printed in one way"
  static let recursion = "a template is compiled whole, before any page is known, so it cannot stand in itself"
  static let indentation = "white space means nothing to HTML, so no line is indented anew"
}
