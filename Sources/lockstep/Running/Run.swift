import Content
import Diagnostics
import Drift
import Facts
import Site
import YAML

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One run over a site: read, render and check everything, then publish it or drop it.
struct Run {
  let options: RunOptions

  /// All stages, in order.
  ///
  /// - Throws: What the machine cannot do. What a writer did wrong is in the outcome.
  func build() async throws -> RunOutcome {
    let start = ContinuousClock.now
    var findings = Findings()

    let file = try Configuration.file(in: options.site)
    guard let groundwork = try await findings.take(Groundwork.read(file, site: options.site)) else {
      return RunOutcome(findings, sources: [file])
    }
    let baseline = try findings.take(Baseline.named(by: options))
    let (configuration, facts) = (groundwork.configuration, groundwork.facts)
    let content = try await findings.take(configuration.content(ofSite: options.site))
    findings.add(configuration.fault(of: content, in: file))
    let urlsFile = try publishedURLsFile()
    let published = urlsFile.map { findings.take(PublishedURLs.read($0)) } ?? .none
    let imageSizes = try await content.imageSizes(in: configuration.content, site: options.site)
    let theme = try findings.take(Theme.read(configuration.site.templates, site: options.site))
    findings.add(configuration.site.theme.faults(in: theme))
    let changes = try findings.take(changes(configuration, file))
    let strings = findings.take(
      theme.strings(
        in: configuration.content.languages, namedAt: configuration.content.languageRanges))
    let assets = ThemeAssets(of: theme, on: settings(configuration.site))
    let template = findings.take(theme.pageTemplate(saying: strings, loading: assets, of: configuration.content))
    let isIncluded = { (article: Article) in options.includesDrafts || !article.frontMatter.isDraft }
    let tree = findings.take(
      SiteTree.make(
        articles: content.articles.filter(isIncluded), drafts: content.articles.filter { !isIncluded($0) },
        assets: content.assets,
        imageSizes: imageSizes, theme: theme, strings: strings, changes: changes, content: configuration.content,
        settings: settings(configuration.site)))

    // What is faulty beyond excuse by now will not be published: it is rendered for what else there is to find.
    let publishes =
      options.publishes && !findings.diagnostics.filter { !$0.code.isNegotiable }.containsErrors
    let output = publishes ? try configuration.output(for: options) : nil
    let main = configuration.content.mainLanguage
    // Labels that were not read are not gone.
    let remembered = groundwork.factsAreSound ? groundwork.lock.retiredLabels(comparedWith: facts) : []
    let retired = (remembered + facts.renamedLabels).inherited(
      by: configuration.content.languages, from: main, in: facts)
    let comparer = Comparer(facts, languages: configuration.content.languages, retired: retired)
    let prose = ProseSearch(facts, retired: retired, languages: configuration.content.languages, fallback: main)
    return try await staged(in: output) { stage in
      let progress = Progress(of: tree.pages.count)
      defer { progress.end() }
      let pages = try await tree.renderPages(
        with: template, partials: content.partials, assets: assets, keeping: published,
        collectsExternalLinks: options.checksExternalLinks,
        write: { file, bytes in try stage?.write(bytes, to: file) },
        inspect: { article, document, directives in
          progress.advance()
          return (
            claims: directives?.claims(in: article).map(comparer.compare) ?? [],
            allowances: directives?.allowances ?? [],
            prose: prose.findings(in: document, of: article, directives: directives)
          )
        })
      findings.add(pages.diagnostics)
      let read = pages.findings
      let today = try BuildDate.today
      if options.checksExternalLinks {
        findings.add(try await faults(of: pages.externalLinks, in: tree, on: today))
      }
      let articles = tree.articles
      findings.add(articles.compactMap { $0.overdueReview(on: today) })
      let claims = read.flatMap(\.claims)
      let check = Check(
        claims, promises: articles.flatMap(\.promises), by: comparer,
        prose: await read.flatMap(\.prose).rare(among: articles, partials: content.partials.all),
        articles: articles)
      // Without a source that is configured, every name in it would be unknown: its own fault says enough.
      let isWhole = groundwork.factsAreWhole
      let fault = isWhole ? configuration.fault(of: facts, claims: claims, in: file, besides: findings) : nil
      findings.add(fault)
      let isCompared = isWhole && fault == nil
      if isCompared { findings.add(check.diagnostics) }
      findings.excuse(by: read.flatMap(\.allowances), on: today, isComplete: isCompared)
      findings.excuse(by: baseline?.entries, isComplete: isCompared)
      findings.weigh(by: configuration.severity)

      let files =
        groundwork.files + (baseline.map { [$0.file] } ?? []) + content.articles.map(\.source)
        + content.partials.all.map(\.source) + content.faultyDrawings + theme.files + (urlsFile.map { [$0] } ?? [])
      if let changes = options.changes { findings.anchor(to: changes, files: files) }
      var outcome = RunOutcome(findings, sources: files)
      outcome.isComplete = isCompared
      outcome.inspection = Inspection(
        groundwork: groundwork, articles: articles, partials: content.partials.all, claims: claims,
        check: check, tree: tree, includedPartials: content.partials, publishedURLsFile: urlsFile, files: files)
      if let stage, !outcome.diagnostics.containsErrors {
        let generated = tree.generatedFiles(
          with: template, assets: assets,
          others: CoveragePage.pages(of: check.coverage, in: tree, files: files))
        for file in generated {
          try stage.write(file.bytes(), to: file.path)
        }
        try stage.writeAssets(assets, content: content.assets) { path in
          try SourceFile(reading: configuration.content.sitePath(of: path), under: options.site).bytes
        }
        try stage.publish()
        outcome.publishedPages = tree.pages.count
      }
      outcome.summary.articles = articles.count
      outcome.summary.facts = facts.count
      outcome.summary.bindings = check.bindings
      outcome.summary.languages = Set(articles.map(\.language)).count
      outcome.summary.seconds = start.duration(to: .now) / .seconds(1)
      return outcome
    }
  }

  /// The file with the URLs that the site has promised to keep; `nil` where it has promised none.
  private func publishedURLsFile() throws -> SourceFile? {
    let name = PublishedURLs.fileName
    guard try FolderEntry.kind(of: name, under: options.site) != nil else { return nil }
    return try SourceFile(reading: name, under: options.site)
  }

  /// What is wrong with `links` to other sites, once their servers were asked.
  private func faults(
    of links: [ExternalLink], in tree: SiteTree, on today: CalendarDate
  ) async throws -> [Diagnostic] {
    let memory = try LinkMemory(environment: ProcessInfo.processInfo.environment)
    var check = LinkCheck(contact: tree.settings.contact?.text, today: today, memory: memory)
    let reasons = try await check.reasons(for: links.map(\.url)) { try await Task.sleep(for: .seconds(1)) }
    return try tree.faults(of: links, because: reasons)
  }

  /// When the files of the articles were changed last, where the site asks git for that.
  private func changes(
    _ configuration: Configuration, _ file: SourceFile
  ) throws -> (dates: [String: CalendarDate], diagnostics: [Diagnostic]) {
    guard configuration.site.dates == .git else { return ([:], []) }
    return try GitRepository.dates(
      below: configuration.content.folder, site: options.site,
      askedForAt: configuration.site.datesRange ?? file.range(0..<0))
  }

  /// The configured settings, but for what the command line says in their place.
  private func settings(_ configured: SiteSettings) -> SiteSettings {
    var settings = configured
    if let base = options.base { settings.base = base }
    return settings
  }

  /// Runs `body` with a stage beside the output folder, if there is one; what is not published leaves no trace.
  private func staged(
    in output: String?, _ body: (StagedSite?) async throws -> RunOutcome
  ) async throws -> RunOutcome {
    guard let output else { return try await body(nil) }
    let stage = try StagedSite(output: output, compresses: options.compresses)
    do {
      let outcome = try await body(stage)
      if outcome.publishedPages == nil { try stage.drop() }
      return outcome
    } catch {
      let cause = error
      // On a disk that fails, this may fail as well; the first fault tells more.
      do { try stage.drop() } catch { throw cause }
      throw cause
    }
  }
}
