/// The kind of a diagnostic.
///
/// Codes are stable: none is renumbered or used again.
public enum Code: String, CaseIterable, Hashable, Codable, Sendable {
  // MARK: LS1xx: an article says what the code does not

  /// A bound block names what is no label of its fact.
  case unknownLabel = "LS101"
  /// A directive names a type, member or case that the facts do not hold.
  case unknownFact = "LS102"
  /// A bound block names a case twice.
  case duplicateCase = "LS103"

  // MARK: LS2xx: the code says what no article does

  /// No list of the site names a case of an enum that articles bind.
  case uncoveredCase = "LS200"
  /// A list leaves out a case of the enum that it is bound to.
  case missingCase = "LS201"
  /// An article leaves out a case of an enum that its front matter promises to cover.
  case brokenPromise = "LS203"
  /// No article binds a flow of an enum that articles bind other flows of.
  case uncoveredFlow = "LS204"

  // MARK: LS3xx: labels that are nearly right

  /// A bound block misspells a label.
  case nearMissLabel = "LS301"
  /// Text that no directive binds misspells a label.
  case unboundNearMiss = "LS302"
  /// A label differs from its fact in upper and lower case only.
  case labelCase = "LS303"
  /// An article says a label that the app had, and has no more.
  case retiredLabel = "LS305"
  /// A label differs from its fact in a character that nobody sees.
  case invisibleCharacter = "LS306"

  // MARK: LS4xx: procedures

  /// A step stands elsewhere in the flow.
  case stepOrder = "LS401"
  /// A procedure leaves out a step of its flow.
  case missingStep = "LS402"
  /// A procedure has a step that its flow does not have.
  case extraStep = "LS403"
  /// A step says the label of another step.
  case otherStepsLabel = "LS404"
  /// A procedure is bound to another variant's flow than its heading or its article's platform says.
  case contradictingVariant = "LS405"

  // MARK: LS5xx: languages

  /// A bound block says a label in another language than its article's.
  case otherLanguagesLabel = "LS501"
  /// A label of a bound enum is not translated into a language of the site.
  case untranslatedLabel = "LS502"
  /// An article is not there in a language of the site.
  case missingTranslation = "LS503"

  /// An article has changed since it was translated.
  case staleTranslation = "LS504"

  // MARK: LS6xx: reading code

  /// A label of a bound enum cannot be known from the source text.
  case unreadableLabel = "LS601"
  /// A case of a bound enum has one label in one branch of `#if` and another in the next.
  case differingLabels = "LS602"
  /// A case of a bound enum has no label.
  case missingLabel = "LS603"
  /// A source file has a syntax error.
  case sourceSyntax = "LS604"
  /// An article binds an enum or a flow that its module declares more than once.
  case duplicateFact = "LS605"
  /// A catalogue, a schema, a facts file or the lock is not what it should be.
  case factsFile = "LS606"

  // MARK: LS7xx: the site

  /// A link leads to a file that is no article and no asset.
  case brokenLink = "LS701"
  /// A link leads to a heading that its page does not have.
  case brokenAnchor = "LS702"
  /// An image's file is not there.
  case missingImage = "LS703"
  /// Two articles have one URL.
  case duplicateRoute = "LS704"
  /// Raw HTML is left out of the page.
  case rawHTML = "LS705"
  /// A link's scheme is not allowed.
  case linkScheme = "LS706"
  /// A footnote that nothing refers to is left out of the page.
  case unusedFootnote = "LS707"
  /// An image has no text in place of itself.
  case silentImage = "LS708"
  /// A URL that was published leads nowhere now.
  case lostURL = "LS709"
  /// Nobody answers where a link to another site leads.
  case deadLink = "LS710"
  /// What lies in the content folder can be no file of the site.
  case unpublishableFile = "LS711"
  /// A file could run scripts in a reader's browser.
  case activeFile = "LS712"

  // MARK: LS8xx: front matter and templates

  /// Front matter is not YAML that Lockstep reads.
  case frontMatterSyntax = "LS801"
  /// Front matter has a key that means nothing.
  case frontMatterKey = "LS802"
  /// A value in front matter is of the wrong kind.
  case frontMatterValue = "LS803"
  /// An article has no title.
  case missingTitle = "LS804"
  /// An article is not UTF-8 text.
  case articleEncoding = "LS805"
  /// The day has passed by which an article was to be reviewed.
  case overdueReview = "LS806"
  /// A Markdown file goes beyond what can be parsed in a moment.
  case excessiveMarkdown = "LS807"
  /// A template uses a name that means nothing where it stands.
  case templateName = "LS810"
  /// A template includes a partial that is not there.
  case templatePartial = "LS811"
  /// A template's tags do not fit together.
  case templateSyntax = "LS812"
  /// A template prints a value where its kind must not stand.
  case templateKind = "LS813"
  /// A file among the templates has no place in a theme.
  case strayTemplate = "LS814"
  /// A file of the theme's words is not what it should be.
  case themeStrings = "LS815"
  /// The theme does not say its words in a language of the site.
  case missingThemeString = "LS816"
  /// A template fills a block that its parent does not have, or does not show.
  case templateBlock = "LS817"
  /// A colour that `lockstep.yml` sets is too near another one for what stands on it to be read.
  case lowContrast = "LS818"

  // MARK: LS9xx: directives and configuration

  /// Facts are configured, but nothing was compared.
  case nothingChecked = "LS901"
  /// A directive has no block that it could bind.
  case bindsNothing = "LS902"
  /// A directive's name is misspelt.
  case misspeltDirective = "LS903"
  /// A comment parts the items of an ordered list, so that they are two lists.
  case splitList = "LS904"
  /// An exception excuses nothing, or its day has passed.
  case uselessAllowance = "LS905"
  /// An entry of the baseline excuses nothing.
  case uselessBaselineEntry = "LS906"
  /// A directive is not written as directives are.
  case malformedDirective = "LS907"
  /// A region does not end, or ends where none begins.
  case unbalancedRegion = "LS908"
  /// An include leads to no partial, or to one that it stands in.
  case brokenInclude = "LS909"
  /// `lockstep.yml` is not YAML that Lockstep reads.
  case configurationSyntax = "LS910"
  /// `lockstep.yml` has a key that means nothing.
  case configurationKey = "LS911"
  /// A value in `lockstep.yml` is of the wrong kind.
  case configurationValue = "LS912"
  /// Git cannot tell when articles were changed.
  case unknownHistory = "LS913"
  /// An article names a variable that there is not.
  case unknownVariable = "LS914"

  /// What it is where `lockstep.yml` does not say otherwise.
  public var defaultSeverity: Severity {
    switch self {
    case .unboundNearMiss, .labelCase, .retiredLabel, .untranslatedLabel, .missingTranslation, .staleTranslation,
      .overdueReview,
      .missingThemeString, .unknownHistory:
      .warning
    default: .error
    }
  }
}
