/// The clean site that is changed one thing at a time: a bicycle workshop, as far from orders as a help centre can be.
enum Workshop {
  static let files = [
    "lockstep.yml": """
    title: Spoke & Chain help
    base_url: https://help.spoke.example
    facts:
      swift: [Sources/Workshop]

    """,
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
        case .wrongSize: "Wrong frame size"
        case .damagedFrame: "Frame damaged in transit"
        case .lateDelivery: "Delivery arrived too late"
        case .changedMind: "Customer changed their mind"
        case .notAsDescribed: "Bicycle is not as described"
        case .lostByUs: "Lost between two warehouses"
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
          .waitingForParts: "Waiting for parts",
          .onTheStand: "On the repair stand",
          .readyToCollect: "Ready to collect",
          .collected: "Collected by customer",
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
        case .openBookings: "My Bookings"
        case .scanTag: "Scan Frame Tag"
        case .chooseBicycle: nil
        case .requestRepair: "Request Repair"
        case .pickSlot: "Pick a Time Slot"
        case .payDeposit: "Pay, then Reserve"
        case .printTicket: "Print Ticket"
        case .finish: "Finish Booking"
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
        case .emails: "Email updates"
        case .textMessages: "Text messages"
        case .alerts: "Push alerts"
        }
      }
    }

    """,
    "content/index.md": """
    ---
    title: Spoke & Chain
    description: Repairs and returns.
    ---

    Read how to [book a repair](repairs/book-a-repair.md), or how to [bring a bicycle back](returns/return-a-bicycle.md#reasons).

    """,
    "content/repairs/index.md": """
    ---
    title: Repairs
    ---

    All about repairs.

    """,
    "content/repairs/book-a-repair.md": """
    ---
    title: Book a repair
    description: Book a repair on the phone or at the counter.
    order: 1
    ---

    You need the number on the frame.

    ![The number on the frame](frame.png)

    <!-- lockstep:variants -->

    ## On the phone

    <!-- lockstep:steps BookingFlow.phone -->
    1. Open **My Bookings** in the app.
    2. Choose your bicycle from the list.
    3. Tap **Request Repair**.
    4. Tap **Pick a Time Slot** and choose a day.
    5. Tap **Pay, then Reserve**.
    6. Tap **Finish Booking**.

    ## At the counter

    <!-- lockstep:steps BookingFlow.counter -->
    1. Press **Scan Frame Tag** on the screen.
    2. Choose your bicycle from the list.
    3. Press **Request Repair**.
    4. Press **Print Ticket** and keep it.
    5. Press **Finish Booking**.

    <!-- lockstep:end -->

    ## How far it has come

    <!-- lockstep:cases RepairState -->
    | State | What it means |
    | --- | --- |
    | Waiting for parts | We have ordered them. |
    | On the repair stand | Somebody is at it. |
    | Ready to collect | Come and get it. |
    | Collected by customer | Enjoy the ride. |

    """,
    "content/repairs/frame.png": "not really a picture",
    "content/returns/return-a-bicycle.md": """
    ---
    title: Bring a bicycle back
    description: The reasons for which we take a bicycle back.
    covers: [ReturnReason]
    aliases: [/take-it-back/]
    ---

    ## Reasons

    Choose one of these:

    <!-- lockstep:cases ReturnReason -->
    - Wrong frame size
    - Frame damaged in transit
    - Delivery arrived too late
    - Customer changed their mind
    - Bicycle is not as described

    ## News

    <!-- lockstep:include _news.md -->

    """,
    "content/returns/_news.md": """
    We tell you how far we are.

    <!-- lockstep:ui NotificationSetting -->
    Switch on **Email updates**, **Text messages** or **Push alerts** in your profile.

    """,
    "content/faq.md": """
    ---
    title: Questions
    faq: true
    order: 9
    ---

    ## For which reasons can I bring a bicycle back?

    <!-- lockstep:cases ReturnReason -->
    There are a few: wrong frame size, frame damaged in transit, delivery arrived too late, customer changed their mind, or bicycle is not as described.

    ## Can I change my mind after a repair?

    No. See [what else there is](returns/return-a-bicycle.md#reasons).

    <!-- lockstep:cases ReturnReason except=changedMind,lateDelivery -->
    - Wrong frame size
    - Frame damaged in transit
    - Bicycle is not as described

    """,
  ]

  /// How many pages it has.
  static let articleCount = 5

  /// The labels that readers see, by their enums, with the names of their cases.
  static let labels: [String: [(name: String, label: String)]] = [
    "ReturnReason": [
      ("wrongSize", "Wrong frame size"), ("damagedFrame", "Frame damaged in transit"),
      ("lateDelivery", "Delivery arrived too late"), ("changedMind", "Customer changed their mind"),
      ("notAsDescribed", "Bicycle is not as described"),
    ],
    "RepairState": [
      ("waitingForParts", "Waiting for parts"), ("onTheStand", "On the repair stand"),
      ("readyToCollect", "Ready to collect"), ("collected", "Collected by customer"),
    ],
    "BookingStep": [
      ("openBookings", "My Bookings"), ("scanTag", "Scan Frame Tag"), ("requestRepair", "Request Repair"),
      ("pickSlot", "Pick a Time Slot"), ("payDeposit", "Pay, then Reserve"), ("printTicket", "Print Ticket"),
      ("finish", "Finish Booking"),
    ],
    "NotificationSetting": [
      ("emails", "Email updates"), ("textMessages", "Text messages"), ("alerts", "Push alerts"),
    ],
  ]
}
