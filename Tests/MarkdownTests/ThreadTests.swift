import Diagnostics
import Dispatch
import Markdown
import Synchronization
import Testing

@Suite struct ThreadTests {
  /// Each construct that an extension makes, so that a character switched off under a parse shows.
  static func page(_ number: Int) -> String {
    """
    # Order \(number)

    ~~Old~~ new, see www.example.com/\(number), https://example.com/a_b and seller\(number)@example.com.[^1]

    | Reason | Text |
    | --- | :-: |
    | ~~\(number)~~ | `a\\|b` https://example.com |

    - [x] packed ~~twice~~
    - [ ] sent

    [^1]: A note with ~~a mark~~.
    """
  }

  @Test func `thousands of pages parsed on all cores are what one thread makes of them`() throws {
    let count = 4_000
    let expected = try (0..<count).map { try html(of: Self.page($0)) }
    let wrong = Mutex<[Int]>([])
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: count) { number in
      do {
        let ours = try html(of: Self.page(number))
        if ours != expected[number] { wrong.withLock { $0.append(number) } }
      } catch {
        failures.withLock { $0 += 1 }
      }
    }
    #expect(wrong.withLock(\.self) == [])
    #expect(failures.withLock(\.self) == 0)
    #expect(expected[7].contains("<del>Old</del> new, see <a href=\"http://www.example.com/7\">"))
  }

  private func html(of markdown: String) throws -> String {
    let document = try Document(parsing: SourceFile(path: "page.md", text: markdown))
    return String(decoding: document.htmlFragment().html, as: UTF8.self)
  }
}
