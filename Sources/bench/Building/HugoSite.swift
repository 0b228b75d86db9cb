/// The files that make a corpus a site of Hugo's with a comparable layout: the navigation of the section, the contents of
/// the page, breadcrumbs, neighbours, and links between articles resolved.
enum HugoSite {
  /// What Hugo calls the page of a folder.
  private static let folderPage = "_index.md"

  /// Writes `corpus` as a site of Hugo's to `folder`.
  static func write(_ corpus: Corpus, to folder: String) throws {
    for (path, text) in files { try text.write(toNew: "\(folder)/\(path)") }
    try corpus.forEachArticle { path, text in
      let place = path.hasSuffix("index.md") ? path.dropLast("index.md".count) + folderPage : path
      try text.write(toNew: "\(folder)/content/\(place)")
    }
  }

  /// Paths in the site's folder, with the text of each file.
  private static let files = [
    (
      "hugo.toml",
      """
      baseURL = "https://help.example.com/"
      title = "Help"
      languageCode = "en"
      disableKinds = ["taxonomy", "term", "rss"]
      [markup.tableOfContents]
      startLevel = 2
      endLevel = 3

      """
    ),
    ("layouts/_default/single.html", "{{ partial \"page.html\" . }}\n"),
    ("layouts/_default/list.html", "{{ partial \"page.html\" . }}\n"),
    ("layouts/index.html", "{{ partial \"page.html\" . }}\n"),
    ("layouts/404.html", "<!doctype html>\n<title>Page not found</title>\n<p><a href=\"/\">Help</a></p>\n"),
    ("layouts/_default/_markup/render-link.html", link),
    ("layouts/partials/page.html", page),
    ("layouts/partials/navigation.html", navigation),
  ]

  private static let link = """
    {{- $url := urls.Parse .Destination -}}
    {{- if $url.IsAbs -}}<a href="{{ .Destination | safeURL }}">{{ .Text | safeHTML }}</a>
    {{- else -}}
    {{- $target := .Page -}}
    {{- with $url.Path }}{{ $target = $.Page.GetPage . }}{{ end -}}
    {{- with $target -}}
    <a href="{{ .RelPermalink }}{{ with $url.Fragment }}#{{ . }}{{ end }}">{{ $.Text | safeHTML }}</a>
    {{- else -}}{{ errorf "%s: no page %s" .Page.Path .Destination }}{{- end -}}
    {{- end -}}
    """

  /// Rendered once a section, as Hugo's handbook advises.
  private static let navigation = """
    {{ $section := .CurrentSection }}
    <nav><ul>
    {{ range site.Home.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
    {{ if or (eq . $section) (eq . $section.Parent) }}<ul>
    {{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
    {{ if eq . $section }}<ul>
    {{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
    </ul>{{ end }}</li>
    {{ end }}</ul>{{ end }}</li>
    {{ end }}</ul></nav>

    """

  private static let page = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ .Title }} · {{ site.Title }}</title>
    {{ with .Description }}<meta name="description" content="{{ . }}">{{ end }}
    <link rel="canonical" href="{{ .Permalink }}">
    <link rel="stylesheet" href="/assets/style.css">
    </head>
    <body>
    <header><a href="/">{{ site.Title }}</a></header>
    {{ partialCached "navigation.html" . .CurrentSection.RelPermalink }}
    <main>
    <nav><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
    <li>{{ .Title }}</li></ol></nav>
    <article><h1>{{ .Title }}</h1>{{ with .Description }}<p>{{ . }}</p>{{ end }}
    {{ .TableOfContents }}
    {{ .Content }}</article>
    <nav>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
    {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
    </main>
    </body>
    </html>

    """
}
