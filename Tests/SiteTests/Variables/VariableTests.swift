import Content
import Site
import Testing

/// What articles and templates say by the names of `lockstep.yml`.
@Suite struct VariableTests {
  private static let variables = ["app": "Smart & Co", "phone": "555 0100", "form": "https://example.com/f?a=b"]

  @Test(arguments: [
    ("Call {{phone}}.", "<p>Call 555 0100.</p>\n"),
    ("{{ phone }}{{phone}}", "<p>555 0100555 0100</p>\n"),
    ("The **{{app}}** way", "<p>The <strong>Smart &amp; Co</strong> way</p>\n"),
    ("[Write]({{form}})", "<p><a href=\"https://example.com/f?a=b\">Write</a></p>\n"),
    (
      "[Write][a]\n\n[a]: {{form}} \"{{phone}}\"",
      "<p><a href=\"https://example.com/f?a=b\" title=\"555 0100\">Write</a></p>\n"
    ),
    (
      "![At {{phone}}](https://example.com/{{app}}.png)",
      "<p><img src=\"https://example.com/Smart%20&amp;%20Co.png\" alt=\"At 555 0100\" /></p>\n"
    ),
    ("`{{phone}}`", "<p><code>{{phone}}</code></p>\n"),
    ("    {{phone}}", "<pre tabindex=\"0\"><code>{{phone}}\n</code></pre>\n"),
    ("{phone} {{}} {{ }} }}{{", "<p>{phone} {{}} {{ }} }}{{</p>\n"),
    ("{{{phone}}}", "<p>{555 0100}</p>\n"),
    (
      "| {{app}} |\n| --- |\n",
      "<table tabindex=\"0\">\n<thead>\n<tr>\n<th>Smart &amp; Co</th>\n</tr>\n</thead>\n</table>\n"
    ),
  ])
  func `an article says the text of a variable as text`(markdown: String, html: String) async throws {
    let site = try await TinySite(["index.md": titled("Home") + "\n" + markdown], variables: Self.variables)
    #expect(site.pages["index.html"] == html)
    #expect(site.faults == "")
  }

  @Test func `a heading's anchor is made of what it says`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home") + "\n[Ask](#ask-smart--co)\n\n## Ask {{app}}\n"], variables: Self.variables,
      layout: "{{{content}}}{{#contents}}{{title}}{{/contents}}")
    #expect(site.pages["index.html"]?.contains("<h2 id=\"ask-smart--co\">Ask Smart &amp; Co</h2>") == true)
    #expect(site.faults == "")
  }

  @Test func `a partial says variables, and so does the Markdown for agents, but not in code`() async throws {
    let site = try await TinySite(
      [
        "index.md": titled("Home") + "\n<!-- lockstep:include _call.md -->\n\n{{app}} and `{{app}}`\n",
        "_call.md": "Call {{phone}}, [or]({{form}}).\n",
      ], variables: Self.variables, forMachines: true)
    #expect(
      site.pages["index.md"]
        == "# Home\n\nCall 555 0100, [or](https://example.com/f?a=b).\n\nSmart & Co and `{{app}}`\n")
  }

  @Test(arguments: [
    (
      "Call {{pone}}.",
      "LS914 content/index.md ‹{{pone}}›: 'pone' is no variable of 'lockstep.yml'; did you mean 'phone'?"
    ),
    (
      "{{Weather}}",
      "LS914 content/index.md ‹{{Weather}}›: 'Weather' is no variable of 'lockstep.yml'; braces that are text stand in code"
    ),
    (
      "[a](https://x.com/{{pone}})",
      "LS914 content/index.md ‹{{pone}}›: 'pone' is no variable of 'lockstep.yml'; did you mean 'phone'?"
    ),
    (
      "[a]({{pone}}.md)",
      "LS914 content/index.md ‹{{pone}}›: 'pone' is no variable of 'lockstep.yml'; did you mean 'phone'?"
    ),
    (
      "[a](<https://x.com> \"{{pone}}\")",
      "LS914 content/index.md ‹{{pone}}›: 'pone' is no variable of 'lockstep.yml'; did you mean 'phone'?"
    ),
    ("[a]({{app}}.md)", "LS701 content/index.md ‹{{app}}.md›: 'Smart & Co.md' leads to no article or file of the site"),
  ])
  func `what a variable does not lead to is told where it is named`(markdown: String, fault: String) async throws {
    let site = try await TinySite(["index.md": titled("Home") + "\n" + markdown], variables: Self.variables)
    #expect(site.faults == fault)
  }

  @Test func `a variable cannot lead to a script`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home") + "\n[a]({{x}})"], variables: ["x": "javascript:alert(1)"])
    #expect(site.pages["index.html"] == "<p><a href=\"\">a</a></p>\n")
    #expect(site.faults.hasPrefix("LS706 content/index.md ‹{{x}}›"))
  }

  @Test func `templates say variables and what articles have under the team's keys`() async throws {
    let site = try await TinySite(
      ["index.md": titled("Home", "extra:\n  badge: A & B\n  new: true"), "b.md": titled("B")],
      variables: Self.variables, extra: [ExtraKey("badge", .text), ExtraKey("new", .flag), ExtraKey("film", .url)],
      layout: """
        {{variables.phone}}{{#extra.badge}} {{extra.badge}}{{/extra.badge}}{{#extra.new}} new{{/extra.new}}\
        {{#extra.film}}<a href="{{extra.film}}">{{/extra.film}}
        """)
    #expect(site.pages == ["index.html": "555 0100 A &amp; B new", "b/index.html": "555 0100"])
    #expect(site.faults == "")
  }

  @Test(arguments: [
    ("extra: {bagde: x}", "LS802 content/index.md ‹bagde›: 'bagde' is no known key; did you mean 'badge'?"),
    ("extra: {new: maybe}", "LS803 content/index.md ‹maybe›: 'new' must be 'true' or 'false', not 'maybe'"),
    (
      "extra: {film: 'javascript:alert(1)'}",
      "LS803 content/index.md ‹'javascript:alert(1)'›: 'film' must be a web address, or a path that begins with '/', not 'javascript:alert(1)'"
    ),
    (
      "extra: {film: //example.com}",
      "LS803 content/index.md ‹//example.com›: 'film' must be a web address, or a path that begins with '/', not '//example.com'"
    ),
  ])
  func `the team's keys are typed`(line: String, fault: String) async throws {
    let site = try await TinySite(
      ["index.md": titled("Home", line)],
      extra: [ExtraKey("badge", .text), ExtraKey("new", .flag), ExtraKey("film", .url)])
    #expect(site.faults == fault)
  }
}
