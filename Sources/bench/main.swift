import Content
import Diagnostics

let tenKeys = SourceFile(
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
let threeKeys = SourceFile(
  path: "content/orders/cancel.md", text: "---\ntitle: Cancel an order\norder: 12\nfaq: true\n---\n")
let hindi = SourceFile(
  path: "content/hi/orders/cancel.md",
  text: "---\ntitle: ऑर्डर रद्द करें\ndescription: भेजने से पहले ऑर्डर कैसे रद्द करें\norder: 12\n---\n")

func frontMatter(_ name: String, of source: SourceFile) -> Benchmark {
  Benchmark(name: name, repetitions: 100) {
    Article.read(source, path: "orders/cancel.md", language: .english).article.bodyStart
  }
}

let benchmarks = [
  frontMatter("front matter, 10 keys, \(tenKeys.bytes.count) bytes", of: tenKeys),
  frontMatter("front matter, 3 keys, \(threeKeys.bytes.count) bytes", of: threeKeys),
  frontMatter("front matter, 3 keys in Hindi, \(hindi.bytes.count) bytes", of: hindi),
]

for benchmark in benchmarks {
  let hundredths = Int((benchmark.microseconds() * 100).rounded())
  let figure = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  print(String(repeating: " ", count: max(0, 8 - figure.count)) + figure, "µs ", benchmark.name)
}

try await CheckCost(of: SyntheticSite(articles: 10_000, enums: 50)).report()
