import Diagnostics
import Facts
import Testing

@Suite struct `Enums` {
  @Test func `cases come in the order of their declaration, several on a line too`() {
    let reading = Reading(
      """
      enum Status {
        case pending, accepted
        case shipped
      }
      """)
    #expect(reading.cases.map(\.name) == ["pending", "accepted", "shipped"])
    #expect(reading.diagnostics == [])
  }

  @Test func `a nested enum has the names of the types around it`() {
    let reading = Reading(
      """
      struct Order { class Shipping { enum Status { case open } } }
      extension Order { actor Desk { enum Kind { case cash } } }
      extension App.Order { enum Place { case shop } }
      """)
    #expect(reading.facts.enums.map(\.name) == ["Order.Shipping.Status", "Order.Desk.Kind", "Order.Place"])
    #expect(reading.facts.enums.map(\.module) == ["App", "App", "App"])
  }

  @Test func `files that import UIKit and SwiftUI are read on any machine`() {
    let reading = Reading(
      """
      import SwiftUI
      import UIKit

      @objc enum Screen: Int { case orders, profile }

      struct ScreenView: View {
        @State private var screen = Screen.orders
        var body: some View { Button("Confirm") { screen = .profile }.tint(Color(uiColor: .systemRed)) }
      }

      extension Screen {
        var title: LocalizedStringKey {
          switch self {
          case .orders: "Orders"
          case .profile: "Profile"
          }
        }
      }
      """)
    #expect(reading.labels == ["'Orders'", "'Profile'"])
    #expect(reading.diagnostics == [])
  }

  @Test func `all branches of '#if' are read, and a case that two of them declare is one`() {
    let reading = Reading(
      """
      #if os(iOS)
      enum Phone { case call }
      #else
      enum Desk {
        case sit
        #if DEBUG
        case stand, walk
        #else
        case stand
        #endif
      }
      #endif
      """)
    #expect(reading.facts.enums.map { $0.cases.map(\.name) } == [["call"], ["sit", "stand", "walk"]])
    #expect(reading.diagnostics == [])
  }

  @Test func `associated values and backticks are no part of a case's name`() {
    let reading = Reading("indirect enum Step { case `default`, other(String, then: Step) }")
    #expect(reading.cases.map(\.name) == ["default", "other"])
    #expect(reading.cases.map { reading.text(at: $0.range) } == ["`default`", "other"])
  }

  @Test func `generic parameters are no part of an enum's name`() {
    let reading = Reading(
      """
      struct Form<Value: Sendable> where Value: Hashable { enum Page<Key> { case first(Key), last } }
      extension Form.Page where Key == Never { var label: String { "Page" } }
      """)
    #expect(reading.facts.enums.map(\.name) == ["Form.Page"])
    #expect(reading.labels == ["'Page'", "'Page'"])
  }

  @Test func `an enum without cases, and one inside a body, are no facts`() {
    let reading = Reading(
      """
      enum Names { static let all = ["a"] }
      func run() { enum Local { case a } }
      let closure = { enum Local { case a } }
      var value: Int { enum Local { case a }; return 1 }
      """)
    #expect(reading.facts.count == 0)
  }

  @Test func `ranges are bytes: of the enum's name, and of each case's`() {
    let reading = Reading("/* पता 🏠 */ enum Address { case घर, shop }")
    #expect(reading.facts.enums.map { reading.text(at: $0.range) } == ["Address"])
    #expect(reading.cases.map { reading.text(at: $0.range) } == ["घर", "shop"])
    #expect(reading.cases.map(\.range.bytes) == [41..<47, 49..<53])
  }
}
