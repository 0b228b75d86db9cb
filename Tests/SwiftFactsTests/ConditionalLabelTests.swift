import Diagnostics
import Facts
import Testing

@Suite struct `Labels under '#if'` {
  private static let tapOrClick = "#if os(iOS): 'Tap', #else: 'Click'"

  @Test(arguments: [
    """
    var label: String {
      switch self {
      #if os(iOS)
      case .a: "Tap"
      #else
      case .a: "Click"
      #endif
      }
    }
    """,
    """
    var label: String {
      switch self {
      case .a:
        #if os(iOS)
        return "Tap"
        #else
        return "Click"
        #endif
      }
    }
    """,
    """
    #if os(iOS)
    var label: String { "Tap" }
    #else
    var label: String { switch self { case .a: "Click" } }
    #endif
    """,
    """
    var label: String {
      #if os(iOS)
      switch self { case .a: "Tap" }
      #else
      [.a: "Click"][self]!
      #endif
    }
    """,
    """
    var label: String { Self.text }
    #if os(iOS)
    static let text = "Tap"
    #else
    static let text = "Click"
    #endif
    """,
    """
    var label: String { Self.texts[self]! }
    #if os(iOS)
    static let texts = [E.a: "Tap"]
    #else
    static let texts = [E.a: "Click"]
    #endif
    """,
  ])
  func `that differ are all known, each with its branch`(members: String) {
    #expect(Reading("enum E {\ncase a\n\(members)\n}").labels == [Self.tapOrClick])
  }

  @Test func `that are the same are one`() {
    let reading = Reading(
      """
      enum E {
        case a
        var label: String {
          switch self {
          #if os(iOS)
          case .a: "Go"
          #elseif os(macOS)
          case .a: "Go"
          #else
          case .a: String(localized: "Go")
          #endif
          }
        }
      }
      """)
    #expect(reading.labels == ["'Go'"])
  }

  @Test func `may stand before the text of all other builds`() {
    let reading = Reading(
      """
      enum E {
        case a, b
        var label: String? {
          #if DEBUG && !os(Linux)
          return "Debug"
          #endif
          return switch self { case .a: "A"; case .b: nil }
        }
      }
      """)
    #expect(
      reading.labels == [
        "#if DEBUG && !os(Linux): 'Debug', elsewhere: 'A'", "#if DEBUG && !os(Linux): 'Debug', elsewhere: none",
      ])
  }

  @Test func `name the branches around their own`() {
    let reading = Reading(
      """
      enum E {
        case a
        var label: String {
          #if os(iOS)
          #if DEBUG
          return "Debug"
          #else
          return "Tap"
          #endif
          #else
          return "Click"
          #endif
        }
      }
      """)
    #expect(reading.labels == ["#if os(iOS), #if DEBUG: 'Debug', #if os(iOS), #else: 'Tap', #else: 'Click'"])
  }

  @Test func `add those of 'default' where a branch leaves the case to it`() {
    let reading = Reading(
      """
      enum E {
        case a, b, c
        var label: String {
          switch self {
          #if os(iOS)
          case .a: "Tap"
          case .b: "Pinch"
          #else
          case .a: "Click"
          #endif
          default: "Other"
          }
        }
      }
      """)
    #expect(reading.labels == [Self.tapOrClick, "#if os(iOS): 'Pinch', elsewhere: 'Other'", "'Other'"])
  }

  @Test func `are unreadable where one of them is, or where one branch has two`() {
    let reading = Reading(
      """
      enum E {
        case a, b(Int)
        var label: String {
          switch self {
          #if os(iOS)
          case .a: rawValue
          case .b(1): "One"
          case .b: "Many"
          #else
          case .a: "Click"
          case .b: "Many"
          #endif
          }
        }
      }
      """)
    #expect(reading.labels == ["unreadable: rawValue", "unreadable: \"Many\""])
  }

  @Test func `differ between the files of two platforms too`() {
    let reading = Reading(files: [
      SourceFile(path: "App/E.swift", text: "enum E { case a }"),
      SourceFile(path: "App/E+iOS.swift", text: "#if os(iOS)\nextension E { var label: String { \"Tap\" } }\n#endif"),
      SourceFile(
        path: "App/E+Mac.swift", text: "#if os(macOS)\nextension E { var label: String { \"Click\" } }\n#endif"),
    ])
    #expect(reading.labels == ["#if os(iOS): 'Tap', #if os(macOS): 'Click'"])
  }

  @Test func `belong to a case that one branch alone declares`() {
    let reading = Reading(
      """
      enum E {
        #if os(iOS)
        case a, b
        #else
        case b
        #endif
        var label: String {
          switch self {
          #if os(iOS)
          case .a: "A"
          #endif
          case .b: "B"
          }
        }
      }
      """)
    #expect(reading.cases.map(\.name) == ["a", "b"])
    #expect(reading.labels == ["'A'", "'B'"])
  }
}
