import Testing

/// Lists that are bound to flows read as procedures, and labels of controls look like controls.
@Suite struct ProcedureTests {
  private func html(_ markdown: String) async throws -> String? {
    try await TinySite(["a.md": markdown]).pages["a/index.html"]
  }

  @Test func `bold text in the steps of a flow is a control, but not in a list of cases inside of them`() async throws {
    let html = try await html(
      """
      <!-- lockstep:steps Flow.mobile -->
      1. Tap **Reject**.
      2. Select:
         <!-- lockstep:cases Reason -->
         - **Other**

      Then **wait**.
      """)
    #expect(
      html?.hasPrefix("<ol class=\"procedure\">\n<li>Tap <strong class=\"control\">Reject</strong>.</li>") == true)
    #expect(html?.contains("<li><strong>Other</strong></li>") == true)
    #expect(html?.hasSuffix("<p>Then <strong>wait</strong>.</p>\n") == true)
  }

  @Test func `bold text below 'ui' is a control, and below 'ui off' it is none`() async throws {
    #expect(
      try await html("<!-- lockstep:ui Label -->\nTap **Save**.\n\n<!-- lockstep:ui off -->\nNot **now**.\n")
        == "<p>Tap <strong class=\"control\">Save</strong>.</p>\n<p>Not <strong>now</strong>.</p>\n")
  }

  @Test func `a list that nothing binds is a list`() async throws {
    #expect(try await html("1. **A**\n") == "<ol>\n<li><strong>A</strong></li>\n</ol>\n")
  }
}
