import TestSupport
import Testing

/// The help centre against the order module: whatever drifts apart fails the build, with both sides named.
@Suite struct DriftTests {
  @Test func `the help centre and the order module agree, and are published`() throws {
    let site = try Folder.helpCentre()
    let run = try runCommand("build", in: site)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("no errors in 12 articles; "))
    #expect(run.output.hasSuffix("published 12 pages\n"))
    #expect(run.errors == "")
    let pages = try site.contents(of: "public")
    #expect(
      pages.keys.filter { $0.hasSuffix(".html") }.sorted() == [
        "404.html", "faq/index.html", "feedback/no/index.html", "feedback/yes/index.html", "hi/faq/index.html",
        "hi/feedback/no/index.html", "hi/feedback/yes/index.html", "hi/index.html",
        "hi/orders/cancel-or-reject-an-order/index.html", "hi/orders/index.html", "hi/payments/index.html",
        "hi/payments/refund-a-pre-paid-order/index.html", "hi/search/index.html", "index.html",
        "orders/cancel-or-reject-an-order/index.html",
        "orders/index.html",
        "payments/index.html", "payments/refund-a-pre-paid-order/index.html",
        "search/index.html",
      ])
    #expect(pages.keys.contains(".gitkeep"))
    #expect(pages.values.allSatisfy { !$0.text.contains("lockstep:") })
  }

  @Test(arguments: [
    (
      Change("a misspelt label in a list", in: .cancel, "is not serviceable", to: "is not servicable"),
      """
      LS301 content/orders/cancel-or-reject-an-order.md:28 ‹servicable› | Sources/Orders/RejectionReason.swift:19
      LS301 content/orders/cancel-or-reject-an-order.md:46 ‹servicable› | Sources/Orders/RejectionReason.swift:19
      """
    ),
    (
      Change("a misspelt label in a sentence", in: .faq, "is not serviceable", to: "is not servicable"),
      "LS301 content/faq.md:16 ‹servicable› | Sources/Orders/RejectionReason.swift:19"
    ),
    (
      Change("a new case") {
        try $0.change(.reason, replacing: "  case other =", with: "  case fraud = \"fraud\"\n  case other =")
        try $0.change(.reason, replacing: "case .other:", with: "case .fraud: \"Suspected fraud\"\n    case .other:")
      },
      """
      LS200 Sources/Orders/RejectionReason.swift:12 ‹fraud› | content/faq.md:15 \
      | content/orders/cancel-or-reject-an-order.md:25 | content/orders/cancel-or-reject-an-order.md:43 | content/hi/faq.md:15 | content/hi/orders/cancel-or-reject-an-order.md:25 | content/hi/orders/cancel-or-reject-an-order.md:43
      LS502 Sources/Orders/RejectionReason.swift:22 ‹"Suspected fraud"›
      LS201 content/faq.md:15 ‹RejectionReason› | Sources/Orders/RejectionReason.swift:22
      LS201 content/hi/faq.md:15 ‹RejectionReason› | Sources/Orders/RejectionReason.swift:22
      LS201 content/hi/orders/cancel-or-reject-an-order.md:25 ‹RejectionReason› | Sources/Orders/RejectionReason.swift:22
      LS201 content/hi/orders/cancel-or-reject-an-order.md:43 ‹RejectionReason› | Sources/Orders/RejectionReason.swift:22
      LS201 content/orders/cancel-or-reject-an-order.md:25 ‹RejectionReason› | Sources/Orders/RejectionReason.swift:22
      LS201 content/orders/cancel-or-reject-an-order.md:43 ‹RejectionReason› | Sources/Orders/RejectionReason.swift:22
      """
    ),
    (
      Change("a case that is gone") {
        try $0.change(.reason, replacing: "  case codUnavailable = \"cod_unavailable\"\n", with: "")
        try $0.change(
          .reason, replacing: "    case .codUnavailable: \"Unable to provide COD payment\"\n", with: "")
      },
      """
      LS101 content/faq.md:16 ‹unable to provide COD payment› | Sources/Orders/RejectionReason.swift:2
      LS101 content/hi/faq.md:16 ‹COD भुगतान उपलब्ध नहीं› | Sources/Orders/RejectionReason.swift:2
      LS101 content/hi/orders/cancel-or-reject-an-order.md:26 ‹COD भुगतान उपलब्ध नहीं है› | Sources/Orders/RejectionReason.swift:2
      LS101 content/hi/orders/cancel-or-reject-an-order.md:44 ‹COD भुगतान उपलब्ध नहीं है› | Sources/Orders/RejectionReason.swift:2
      LS101 content/orders/cancel-or-reject-an-order.md:26 ‹Unable to provide COD payment› \
      | Sources/Orders/RejectionReason.swift:2
      LS101 content/orders/cancel-or-reject-an-order.md:44 ‹Unable to provide COD payment› \
      | Sources/Orders/RejectionReason.swift:2
      """
    ),
    (
      Change("a renamed button", in: .step, "\"Yes, Reject Order\"", to: "\"Yes, Decline Order\""),
      """
      LS502 Sources/Orders/RejectOrderStep.swift:25 ‹"Yes, Decline Order"›
      LS101 content/hi/orders/cancel-or-reject-an-order.md:23 ‹हाँ, ऑर्डर अस्वीकार करें› | Sources/Orders/RejectOrderStep.swift:25
      LS101 content/hi/orders/cancel-or-reject-an-order.md:41 ‹हाँ, ऑर्डर अस्वीकार करें› | Sources/Orders/RejectOrderStep.swift:25
      LS101 content/orders/cancel-or-reject-an-order.md:23 ‹Yes, Reject Order› | Sources/Orders/RejectOrderStep.swift:25
      LS101 content/orders/cancel-or-reject-an-order.md:41 ‹Yes, Reject Order› | Sources/Orders/RejectOrderStep.swift:25
      """
    ),
    (
      Change(
        "two steps that changed places", in: .flow, ".openMyOrders, .openOrderDetails, .rejectOrder, .confirmDecision",
        to: ".openMyOrders, .openOrderDetails, .confirmDecision, .rejectOrder"),
      """
      LS401 content/hi/orders/cancel-or-reject-an-order.md:22 ‹ऑर्डर अस्वीकार करें› | Sources/Orders/RejectOrderFlow.swift:7
      LS401 content/orders/cancel-or-reject-an-order.md:22 ‹Reject Order› | Sources/Orders/RejectOrderFlow.swift:7
      """
    ),
    (
      Change("a misspelt directive", in: .faq, "lockstep:cases", to: "lockstp:cases"),
      "LS903 content/faq.md:15 ‹lockstp:cases›"
    ),
    (
      Change("an enum that is not there", in: .faq, "cases RejectionReason", to: "cases RejectReason"),
      "LS102 content/faq.md:15 ‹RejectReason› | Sources/Orders/RejectionReason.swift:2"
    ),
    (
      Change("a link to nothing", in: .faq, "payments/refund-a-pre-paid-order.md)", to: "payments/refund.md)"),
      "LS701 content/faq.md:22 ‹payments/refund.md›"
    ),
    (
      Change(
        "a link to a heading that is not there", in: .faq, "#if-you-have-accepted-the-order", to: "#if-you-accepted"),
      "LS702 content/faq.md:11 ‹orders/cancel-or-reject-an-order.md#if-you-accepted›"
    ),
  ])
  func `drift fails the build, names both sides, and leaves the published site alone`(
    change: Change, places: String
  ) throws {
    let site = try Folder.helpCentre()
    #expect(try runCommand("build", in: site).status == 0)
    let published = try site.contents(of: "public")
    try change.make(site)
    let before = try site.contents()

    let run = try runCommand("build", "--format", "json", in: site)
    #expect(run.status == 1)
    #expect(run.errors == "")
    let found = try JSONReport(run).places(in: site)
    #expect(found == places)
    #expect(try site.contents(of: "public") == published)
    #expect(try site.contents() == before)
  }

  @Test func `people read the place, the line, the other side and the way out`() throws {
    let site = try Folder.helpCentre()
    try site.change(.faq, replacing: "is not serviceable", with: "is not servicable")
    let run = try runCommand("build", in: site)
    #expect(run.status == 1)
    for part in [
      "error[LS301]: 'servicable' differs from label of 'RejectionReason.addressNotServiceable'",
      "content/faq.md:16:123", "Sources/Orders/RejectionReason.swift:19:34", "label defined here",
      "fix (safe): replace 'servicable' with 'serviceable'", "1 error in 12 articles",
    ] {
      #expect(run.output.contains(part))
    }
    #expect(try site.contents(of: "public") == [".gitkeep": ""])
  }

  @Test func `a check reports what a build does, and writes nothing`() throws {
    let site = try Folder.helpCentre()
    #expect(try runCommand("check", in: site).status == 0)
    #expect(try site.contents(of: "public") == [".gitkeep": ""])
    try site.change(.faq, replacing: "is not serviceable", with: "is not servicable")
    let (check, build) = (
      try runCommand("check", "--format", "json", in: site), try runCommand("build", "--format", "json", in: site)
    )
    #expect(check.status == 1)
    #expect(try JSONReport(check).places(in: site) == JSONReport(build).places(in: site))
  }
}
