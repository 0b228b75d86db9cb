/// The clean site that is changed one thing at a time: a bicycle workshop, as far from orders as a help centre can be.
enum Workshop {
  /// The site.
  static let site = CleanSite(files: files, articleCount: 10)

  private static let files = [
    module, articles, hindiArticles, [cataloguePath: catalogue, "lockstep.yml": configuration],
  ]
  .reduce(into: [:]) { files, more in files.merge(more) { one, _ in one } }

  private static let configuration = """
    title: Spoke & Chain help
    base_url: https://help.spoke.example
    languages: [en, hi]
    facts:
      swift: [Sources/Workshop]
      catalogs: [Sources/Workshop]

    """

  /// A label that readers see, in both languages, and the case that has it.
  struct Item {
    let name: String
    let english: String
    let hindi: String

    /// Under which key the catalogue has it.
    var key: String

    /// Its text in `language`.
    func label(in language: WorkshopLanguage) -> String {
      switch language {
      case .english: english
      case .hindi: hindi
      }
    }

    fileprivate init(_ name: String, _ english: String, _ hindi: String, key: String? = nil) {
      self.name = name
      self.english = english
      self.hindi = hindi
      self.key = key ?? english
    }
  }

  /// The labels that readers see, by their enums.
  static let labels: [String: [Item]] = [
    "ReturnReason": [
      Item("wrongSize", "Wrong frame size", "फ़्रेम का आकार ग़लत है"),
      Item("damagedFrame", "Frame damaged in transit", "ढुलाई में फ़्रेम टूट गया"),
      Item("lateDelivery", "Delivery arrived too late", "डिलीवरी बहुत देर से पहुँची"),
      Item("changedMind", "Customer changed their mind", "ग्राहक का विचार बदल गया"),
      Item("notAsDescribed", "Bicycle is not as described", "साइकिल विवरण जैसी नहीं है"),
    ],
    "RepairState": [
      Item("waitingForParts", "Waiting for parts", "पुर्ज़ों का इंतज़ार"),
      Item("onTheStand", "On the repair stand", "मरम्मत स्टैंड पर"),
      Item("readyToCollect", "Ready to collect", "ले जाने के लिए तैयार"),
      Item("collected", "Collected by customer", "ग्राहक ले गया"),
    ],
    "BookingStep": [
      Item("openBookings", "My Bookings", "मेरी बुकिंग"),
      Item("scanTag", "Scan Frame Tag", "फ़्रेम टैग स्कैन करें"),
      Item("requestRepair", "Request Repair", "मरम्मत का अनुरोध करें"),
      Item("pickSlot", "Pick a Time Slot", "समय चुनें"),
      Item("payDeposit", "Pay, then Reserve", "भुगतान करें, फिर बुक करें"),
      Item("printTicket", "Print Ticket", "टिकट प्रिंट करें"),
      Item("finish", "Finish Booking", "बुकिंग पूरी करें"),
    ],
    "NotificationSetting": [
      Item("emails", "Email updates", "ईमेल सूचनाएँ", key: "setting.emails"),
      Item("textMessages", "Text messages", "एसएमएस संदेश", key: "setting.textMessages"),
      Item("alerts", "Push alerts", "पुश अलर्ट", key: "setting.alerts"),
    ],
  ]
}
