extension Workshop {
  /// The app's own code: its enums with their labels, and its flows.
  static let module = [
    "Sources/Workshop/ReturnReason.swift": """
    /// Why a customer brings a bicycle back.
    public enum ReturnReason: String, CaseIterable {
      case wrongSize = "wrong_size"
      case damagedFrame = "damaged_frame"
      case lateDelivery = "late_delivery"
      case changedMind = "changed_mind"
      case notAsDescribed = "not_as_described"
      // lockstep:internal - set by the warehouse, never shown
      case lostByUs = "lost_by_us"

      /// What the customer taps.
      public var label: String {
        switch self {
        case .wrongSize: String(localized: "Wrong frame size")
        case .damagedFrame: String(localized: "Frame damaged in transit")
        case .lateDelivery: String(localized: "Delivery arrived too late")
        case .changedMind: String(localized: "Customer changed their mind")
        case .notAsDescribed: String(localized: "Bicycle is not as described")
        case .lostByUs: String(localized: "Lost between two warehouses")
        }
      }
    }

    """,
    "Sources/Workshop/RepairState.swift": """
    /// How far a repair has come.
    public enum RepairState: String, CaseIterable {
      case waitingForParts, onTheStand, readyToCollect, collected

      public var label: String {
        [
          .waitingForParts: String(localized: "Waiting for parts"),
          .onTheStand: String(localized: "On the repair stand"),
          .readyToCollect: String(localized: "Ready to collect"),
          .collected: String(localized: "Collected by customer"),
        ][self, default: ""]
      }
    }

    """,
    "Sources/Workshop/BookingStep.swift": """
    /// One thing that a customer does to book a repair.
    public enum BookingStep: String, CaseIterable {
      case openBookings
      case scanTag
      case chooseBicycle
      case requestRepair
      case pickSlot
      case payDeposit
      case printTicket
      case finish

      /// The words on the button; `nil` where there is none.
      public var label: String? {
        switch self {
        case .openBookings: String(localized: "My Bookings")
        case .scanTag: String(localized: "Scan Frame Tag")
        case .chooseBicycle: nil
        case .requestRepair: String(localized: "Request Repair")
        case .pickSlot: String(localized: "Pick a Time Slot")
        case .payDeposit: String(localized: "Pay, then Reserve")
        case .printTicket: String(localized: "Print Ticket")
        case .finish: String(localized: "Finish Booking")
        }
      }
    }

    """,
    "Sources/Workshop/BookingFlow.swift": """
    /// The ways to book a repair.
    public enum BookingFlow {
      public static let phone: [BookingStep] = [
        .openBookings,
        .chooseBicycle,
        .requestRepair,
        .pickSlot,
        .payDeposit,
        .finish,
      ]
      public static let counter: [BookingStep] = [
        .scanTag,
        .chooseBicycle,
        .requestRepair,
        .printTicket,
        .finish,
      ]
    }

    """,
    "Sources/Workshop/NotificationSetting.swift": """
    /// What the workshop may tell a customer.
    public enum NotificationSetting: String, CaseIterable {
      case emails, textMessages, alerts

      public var label: String {
        switch self {
        case .emails: String(localized: "setting.emails", defaultValue: "Email updates")
        case .textMessages: String(localized: "setting.textMessages", defaultValue: "Text messages")
        case .alerts: String(localized: "setting.alerts", defaultValue: "Push alerts")
        }
      }
    }

    """,
  ]
}
