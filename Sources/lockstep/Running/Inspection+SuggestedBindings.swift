import Content
import Drift
import Markdown

extension Inspection {
  /// The directives that would bind lists which look like facts, in the order of the articles and then of the partials.
  func suggestedBindings() throws -> [SuggestedBinding] {
    let content = groundwork.configuration.content
    let search = BindingSearch(groundwork.facts, languages: content.languages, fallback: content.mainLanguage)
    let languages =
      articles.map(\.language) + partials.map { content.language(ofPath: $0.path) }
    return try zip(documents, languages).flatMap { file, language in
      let document = try Document(parsing: file.source, from: file.start, variables: content.variables)
      let directives = document.directives()
      return search.suggestions(
        in: document.outline(), besides: directives?.bindings ?? [], language: language)
    }
  }
}
