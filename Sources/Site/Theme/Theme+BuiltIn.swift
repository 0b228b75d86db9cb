// Generated from templates/ by ThemeBuiltInTests: change the files there and record this one anew.
// swift-format-ignore-file
import Diagnostics

extension Theme {
  /// The theme for sites without templates of their own.
  public static let builtIn = Theme(
    layout: SourceFile(path: "built-in theme/page.html", text: page),
    partials: [
      "breadcrumbs": SourceFile(path: "built-in theme/partials/breadcrumbs.html", text: breadcrumbs),
      "contents": SourceFile(path: "built-in theme/partials/contents.html", text: contents),
      "footer": SourceFile(path: "built-in theme/partials/footer.html", text: footer),
      "head": SourceFile(path: "built-in theme/partials/head.html", text: head),
      "header": SourceFile(path: "built-in theme/partials/header.html", text: header),
      "navigation": SourceFile(path: "built-in theme/partials/navigation.html", text: navigation),
      "neighbours": SourceFile(path: "built-in theme/partials/neighbours.html", text: neighbours),
      "sections": SourceFile(path: "built-in theme/partials/sections.html", text: sections),
    ],
    assets: builtInAssets,
    strings: [
      "en": [SourceFile(path: "built-in theme/strings/en.yml", text: en)],
      "hi": [SourceFile(path: "built-in theme/strings/hi.yml", text: hi)],
    ])
}

private let page = ##"""
<!doctype html>
<html lang="{{language}}">
{{> head}}
<body>
{{! The ids of headings have no capital letters, so none of them is 'Main'. }}
<a class="skip" href="#Main">{{strings.skip}}</a>
{{$header}}
{{> header}}
{{/header}}
<div class="page">
{{^is_home}}
{{> navigation}}
{{/is_home}}
<main id="Main">
{{#has_breadcrumbs}}
{{> breadcrumbs}}
{{/has_breadcrumbs}}
<article>
{{$title}}
<header class="title"{{#content_language}} lang="{{content_language}}"{{/content_language}}>
<h1{{#title_id}} id="{{title_id}}"{{/title_id}}>{{title}}</h1>
{{#description}}
<p>{{description}}</p>
{{/description}}
</header>
{{/title}}
{{#has_contents}}
{{> contents}}
{{/has_contents}}
{{#content_language}}
<p class="notice">{{strings.untranslated}}</p>
{{/content_language}}
<div class="text"{{#content_language}} lang="{{content_language}}"{{/content_language}}>
{{{content}}}
</div>
{{#updated}}
<p class="updated">{{strings.updated}} <time datetime="{{updated}}">{{updated}}</time></p>
{{/updated}}
{{$article_end}}
{{/article_end}}
</article>
{{#is_home}}
{{> sections}}
{{/is_home}}
{{> neighbours}}
</main>
</div>
{{$footer}}
{{> footer}}
{{/footer}}
</body>
</html>

"""##

private let breadcrumbs = ##"""
<nav class="crumbs" aria-label="{{strings.breadcrumbs}}">
<ol>
{{#breadcrumbs}}
<li>
{{#url}}
<a href="{{url}}"{{#is_current}} aria-current="page"{{/is_current}}>{{title}}</a>
{{/url}}
{{^url}}
<span{{#is_current}} aria-current="page"{{/is_current}}>{{title}}</span>
{{/url}}
</li>
{{/breadcrumbs}}
</ol>
</nav>

"""##

private let contents = ##"""
<nav class="contents" aria-label="{{strings.contents}}">
<p>{{strings.contents}}</p>
<details>
<summary>{{strings.contents}}</summary>
<ul>
{{#contents}}
<li>
<a href="{{url}}">{{title}}</a>
{{#has_children}}
<ul>
{{#children}}
<li><a href="{{url}}">{{title}}</a></li>
{{/children}}
</ul>
{{/has_children}}
</li>
{{/contents}}
</ul>
</details>
</nav>

"""##

private let footer = ##"""
<footer class="foot">
<p>{{#home_url}}<a href="{{home_url}}">{{site_title}}</a>{{/home_url}}{{^home_url}}{{site_title}}{{/home_url}}</p>
</footer>

"""##

private let head = ##"""
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{page_title}}</title>
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{^is_listed}}
<meta name="robots" content="noindex">
{{/is_listed}}
{{#canonical_url}}
<link rel="canonical" href="{{canonical_url}}">
{{/canonical_url}}
{{#alternates}}
<link rel="alternate" hreflang="{{language}}" href="{{url}}">
{{/alternates}}
{{#canonical_url}}
<meta property="og:type" content="{{#is_home}}website{{/is_home}}{{^is_home}}article{{/is_home}}">
<meta property="og:site_name" content="{{site_title}}">
<meta property="og:title" content="{{title}}">
{{#description}}
<meta property="og:description" content="{{description}}">
{{/description}}
<meta property="og:url" content="{{canonical_url}}">
{{/canonical_url}}
{{#markdown_url}}
<link rel="alternate" type="text/markdown" href="{{markdown_url}}">
{{/markdown_url}}
{{#guide_url}}
<link rel="describedby" href="{{guide_url}}" type="text/markdown">
{{/guide_url}}
{{#feed_url}}
<link rel="alternate" type="application/atom+xml" href="{{feed_url}}">
{{/feed_url}}
<link rel="stylesheet" href="{{stylesheet_url}}">
{{#structured_data}}
<script type="application/ld+json">{{{structured_data}}}</script>
{{/structured_data}}
{{! Blocks stand on lines of their own, so that an empty one leaves no line behind. }}
{{$head_end}}
{{/head_end}}
</head>

"""##

private let header = ##"""
<header class="bar">
{{#home_url}}
<a href="{{home_url}}"{{#is_home}} aria-current="page"{{/is_home}}>{{site_title}}</a>
{{/home_url}}
{{^home_url}}
<span>{{site_title}}</span>
{{/home_url}}
{{#has_languages}}
<nav class="languages" aria-label="{{strings.languages}}">
<ul>
{{#languages}}
<li><a href="{{url}}" lang="{{language}}" hreflang="{{language}}"{{#is_current}} aria-current="true"{{/is_current}}>{{name}}</a></li>
{{/languages}}
</ul>
</nav>
{{/has_languages}}
</header>

"""##

private let navigation = ##"""
{{! On a phone the list waits behind its summary; on a wide screen the style sheet shows it beside the article. }}
{{#has_navigation}}
<nav class="menu" aria-label="{{strings.site}}">
<details>
<summary>{{strings.menu}}</summary>
<ul>
{{#navigation}}
<li>
<a href="{{url}}"{{#is_current}} aria-current="page"{{/is_current}}>{{title}}</a>
{{#has_children}}
<ul>
{{#children}}
<li>
<a href="{{url}}"{{#is_current}} aria-current="page"{{/is_current}}>{{title}}</a>
{{#has_children}}
<ul>
{{#children}}
<li><a href="{{url}}"{{#is_current}} aria-current="page"{{/is_current}}>{{title}}</a></li>
{{/children}}
</ul>
{{/has_children}}
</li>
{{/children}}
</ul>
{{/has_children}}
</li>
{{/navigation}}
</ul>
</details>
</nav>
{{/has_navigation}}

"""##

private let neighbours = ##"""
{{#has_neighbours}}
<nav class="neighbours" aria-label="{{strings.neighbours}}">
{{#previous}}
<a class="previous" href="{{url}}" rel="prev"><span>{{strings.previous}}</span> {{title}}</a>
{{/previous}}
{{#next}}
<a class="next" href="{{url}}" rel="next"><span>{{strings.next}}</span> {{title}}</a>
{{/next}}
</nav>
{{/has_neighbours}}

"""##

private let sections = ##"""
{{! The start page leads to the sections with cards instead of a menu. }}
{{#has_navigation}}
<nav class="sections" aria-label="{{strings.site}}">
<ul>
{{#navigation}}
<li>
<a href="{{url}}">{{title}}</a>
{{#description}}
<p>{{description}}</p>
{{/description}}
</li>
{{/navigation}}
</ul>
</nav>
{{/has_navigation}}

"""##

private let en = ##"""
# The words that the theme says around articles. Another language has a file of its name with the same keys.
skip: Skip to the article
site: Site
menu: Menu
languages: Languages
breadcrumbs: Breadcrumbs
contents: On this page
updated: Last updated
neighbours: Pages before and after
previous: Previous
next: Next
untranslated: This article is not there in your language yet.
missing_page: Page not found
missing_page_text: There is no page at this address. It may have moved.
missing_page_link: Go to the start page
note: Note
tip: Tip
important: Important
warning: Warning
caution: Caution
back_to_text: Back to content
moved: "This has moved:"

"""##

private let hi = ##"""
skip: सीधे लेख पर जाएँ
site: साइट
menu: मेन्यू
languages: भाषाएँ
breadcrumbs: आप यहाँ हैं
contents: इस पेज पर
updated: आखिरी अपडेट
neighbours: पिछला और अगला पेज
previous: पिछला
next: अगला
untranslated: यह लेख अभी हिन्दी में उपलब्ध नहीं है।
missing_page: पेज नहीं मिला
missing_page_text: इस पते पर कोई पेज नहीं है। हो सकता है कि वह कहीं और चला गया हो।
missing_page_link: शुरुआती पेज पर जाएँ
note: ध्यान दें
tip: सुझाव
important: ज़रूरी
warning: चेतावनी
caution: सावधान
back_to_text: लेख पर वापस जाएँ
moved: "यह अब यहाँ है:"

"""##
