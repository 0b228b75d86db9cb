public import Diagnostics

/// One text of a label that has several: by the device that shows it, or by a number.
public struct LabelForm: Hashable, Codable, Sendable {
  /// The text.
  public let text: String

  /// The device that shows it, as catalogues name it (`iphone`, `mac`); `nil` where any does.
  public let device: String?

  /// Where it is said.
  public let range: SourceRange

  /// The form `text` on `device`.
  public init(_ text: String, device: String? = nil, at range: SourceRange) {
    self.text = text
    self.device = device
    self.range = range
  }
}
