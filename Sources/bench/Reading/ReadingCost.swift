import Content
import Diagnostics

/// What it costs to read front matter.
enum ReadingCost {
  /// Prints a line a kind of front matter: microseconds an article.
  static func report() {
    print("\nfront matter")
    for benchmark in benchmarks {
      let hundredths = Int((benchmark.microseconds() * 100).rounded())
      let figure = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
      print(String(repeating: " ", count: max(0, 8 - figure.count)) + figure, "µs ", benchmark.name)
    }
  }

  private static var benchmarks: [Benchmark] {
    [
      benchmark("10 keys", of: tenKeys), benchmark("3 keys", of: threeKeys), benchmark("3 keys in Hindi", of: hindi),
    ]
  }

  private static func benchmark(_ name: String, of source: SourceFile) -> Benchmark {
    Benchmark(name: "\(name), \(source.bytes.count) bytes", repetitions: 100) {
      Article.read(source, path: "orders/cancel.md", language: .english).article.bodyStart
    }
  }

  private static let tenKeys = SourceFile(
    path: "content/orders/cancel.md",
    text: """
      ---
      title: Cancel an order
      description: How to cancel an order before it has shipped
      order: 12
      slug: cancel-order
      aliases: [old-cancel, orders/stop]
      draft: false
      faq: true
      owner: orders-team
      updated: 2026-11-22
      covers: [RejectionReason]
      ---

      """)

  private static let threeKeys = SourceFile(
    path: "content/orders/cancel.md", text: "---\ntitle: Cancel an order\norder: 12\nfaq: true\n---\n")

  private static let hindi = SourceFile(
    path: "content/hi/orders/cancel.md",
    text: "---\ntitle: ऑर्डर रद्द करें\ndescription: भेजने से पहले ऑर्डर कैसे रद्द करें\norder: 12\n---\n")
}
