import Content
import Diagnostics
import Testing
import YAML

@Suite struct `The settings of the content` {
  @Test func `a site has English articles in 'content' unless it says otherwise`() {
    let (settings, _, diagnostics) = read("")
    #expect(settings == ContentSettings(folder: "content", languages: [.english]))
    #expect(diagnostics.isEmpty)
  }

  @Test func `the folder and the languages are read in their order`() {
    let (settings, _, diagnostics) = read("content: docs/help/\nlanguages: [hi, pt-BR, zh-Hant-TW]")
    #expect(settings.folder == "docs/help")
    #expect(settings.languages.map(\.rawValue) == ["hi", "pt-BR", "zh-Hant-TW"])
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [".", "./", "./."])
  func `the folder may be the site's own`(written: String) {
    let (settings, _, diagnostics) = read("content: \(written)")
    #expect(settings.folder == "")
    #expect(settings.sitePath(of: "guide/tea.md") == "guide/tea.md")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("content: ../secrets", "'content' must be a folder inside the site's, not '../secrets'", "../secrets"),
    ("content: /etc", "'content' must be a folder inside the site's, not '/etc'", "/etc"),
    (
      "content: ../\u{0300}x", "'content' must be a folder inside the site's, not '../\u{0300}x'", "../\u{0300}x"
    ),
    ("content: ''", "'content' must be a folder inside the site's, not ''''", "''"),
    ("languages: []", "'languages' must name at least one", "[]"),
    ("languages: [en, english]", "'english' is no language tag; 'en', 'hi' and 'pt-BR' are", "english"),
    ("languages: [en, hi_IN]", "'hi_IN' is no language tag; 'en', 'hi' and 'pt-BR' are", "hi_IN"),
    ("languages: [en, ../hi]", "'../hi' is no language tag; 'en', 'hi' and 'pt-BR' are", "../hi"),
    ("languages: [en, hi, EN]", "'EN' is a language twice", "EN"),
    ("langages: [en]", "'langages' is no known key; did you mean 'languages'?", "langages"),
  ])
  func `a value that cannot be meant is a fault at its place`(text: String, message: String, place: String) {
    let (_, file, diagnostics) = read(text)
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map { file.text($0.range.bytes) } == [place])
  }

  @Test(arguments: [
    ("cancel.md", "en"), ("hi/cancel.md", "hi"), ("en/cancel.md", "en"), ("hindi/cancel.md", "en"), ("hi.md", "en"),
    ("orders/hi/cancel.md", "en"),
  ])
  func `an article's language is that of its top folder`(path: String, language: String) {
    let settings = ContentSettings(languages: [.english, Language(rawValue: "hi")])
    #expect(settings.language(ofPath: path).rawValue == language)
  }

  private func read(_ text: String) -> (settings: ContentSettings, file: SourceFile, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "lockstep.yml", text: text)
    var fields = readFields(in: file, codes: .configuration).fields ?? Fields([], in: file, codes: .configuration)
    let settings = ContentSettings(from: &fields)
    return (settings, file, fields.finish())
  }
}
