package import Markdown

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The style sheet that stands in every page, so that the first paint waits for no other file.
public struct PageStyle: Sendable {
  /// The sheet as a `style` element.
  package let element: HTMLBuffer

  /// What a policy of a site allows it by: `sha256-` and the hash of what stands in the element (CSP Level 3 §2.3.1).
  let hash: String

  /// The element that holds `css`.
  init(_ css: [UInt8]) {
    var element = HTMLBuffer()
    let text = element.appendStyle(css)
    self.element = element
    hash = "sha256-" + Data(SHA256.digest(of: Array(element.bytes[text]))).base64EncodedString()
  }
}
