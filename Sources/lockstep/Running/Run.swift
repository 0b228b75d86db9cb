import Content
import Diagnostics
import Drift
import Facts
import Site
import SwiftFacts

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One run over a site: read, render and check everything, then publish it or drop it.
struct Run {
  let options: RunOptions

  /// All stages, in order.
  ///
  /// - Throws: What the machine cannot do. What a writer did wrong is in the outcome.
  func build() async throws -> RunOutcome {
    let clock = ContinuousClock()
    let start = clock.now

    let file = try SourceFile(reading: Configuration.fileName, under: options.site)
    let (configuration, configurationFaults) = Configuration.read(file)
    guard let configuration = configuration.map(applyingOptions) else {
      return outcome(configurationFaults, sources: [file])
    }

    let (modules, moduleFaults) = try SourceModule.read(configuration.facts, site: options.site)
    let language = configuration.content.languages.first ?? .english
    let (facts, factFaults) = readFacts(in: modules, labelNames: configuration.facts.labels, language: language)

    let (content, articleFaults) = try await ContentTree.read(site: options.site, settings: configuration.content)
    let articles = content.articles.filter { options.includesDrafts || !$0.frontMatter.isDraft }

    let (theme, themeFaults) = try Theme.read(configuration.site.templates, site: options.site)
    let (template, templateFaults) = theme.pageTemplate()

    let (tree, treeFaults) = SiteTree.make(
      articles: articles, assets: content.assets, content: configuration.content, settings: configuration.site)

    let stage = options.publishes ? try StagedSite(output: outputFolder(configuration.site), process: getpid()) : nil
    do {
      let (claims, pageFaults) = try await tree.renderPages(
        with: template, stylesheet: Theme.route(ofAsset: "style.css"),
        write: { file, bytes in try stage?.write(bytes, to: file) },
        inspect: { article, document in document.claims(in: article.language) })

      let check = Check(claims.flatMap(\.claims), against: facts, fallback: language)
      let nothing = configuration.facts.range.flatMap {
        Check.nothing(in: facts, claims: claims.map(\.claims.count).reduce(0, +), configuration: $0)
      }
      let faults = [
        configurationFaults, moduleFaults, factFaults, articleFaults, themeFaults, templateFaults, treeFaults,
        pageFaults, claims.flatMap(\.diagnostics), check.diagnostics, nothing.map { [$0] } ?? [],
      ]
      var outcome = outcome(
        faults.flatMap(\.self),
        sources: [file] + modules.flatMap(\.files) + content.articles.map(\.source) + theme.files)
      outcome.summary.articles = articles.count
      outcome.summary.facts = facts.count
      outcome.summary.bindings = check.bindings
      outcome.summary.languages = Set(articles.map(\.language)).count

      if let stage {
        if outcome.diagnostics.containsErrors {
          try stage.drop()
        } else {
          try stage.writeAssets(of: theme, content: content.assets) { path in
            try SourceFile(reading: "\(configuration.content.folder)/\(path)", under: options.site).bytes
          }
          try stage.publish()
          outcome.published = (tree.pages.count, options.output ?? configuration.site.output)
        }
      }
      outcome.summary.seconds = (clock.now - start) / .seconds(1)
      return outcome
    } catch {
      try stage?.drop()
      throw error
    }
  }

  private func applyingOptions(_ configuration: Configuration) -> Configuration {
    var configuration = configuration
    if let base = options.base { configuration.site.base = base }
    return configuration
  }

  private func outputFolder(_ settings: SiteSettings) -> String {
    options.output ?? "\(options.site)/\(settings.output)"
  }

  private func outcome(_ diagnostics: [Diagnostic], sources: [SourceFile]) -> RunOutcome {
    let diagnostics = diagnostics.inReadingOrder()
    var outcome = RunOutcome(diagnostics: diagnostics, summary: Summary(of: diagnostics))
    if !diagnostics.isEmpty {
      outcome.sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
    }
    return outcome
  }
}
