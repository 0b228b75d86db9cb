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
    assets: builtInAssets)
}

private let page = ##"""
<!doctype html>
<html lang="{{language}}">
{{> head}}
<body>
{{! The ids of headings have no capital letters, so none of them is 'Main'. }}
<a class="skip" href="#Main">Skip to the article</a>
{{> header}}
<div class="page">
{{^is_home}}
{{> navigation}}
{{/is_home}}
<main id="Main">
{{#has_breadcrumbs}}
{{> breadcrumbs}}
{{/has_breadcrumbs}}
<article>
<header class="title">
<h1{{#title_id}} id="{{title_id}}"{{/title_id}}>{{title}}</h1>
{{#description}}
<p>{{description}}</p>
{{/description}}
</header>
{{#has_contents}}
{{> contents}}
{{/has_contents}}
<div class="text">
{{{content}}}
</div>
{{#updated}}
<p class="updated">Last updated <time datetime="{{updated}}">{{updated}}</time></p>
{{/updated}}
</article>
{{#is_home}}
{{> sections}}
{{/is_home}}
{{> neighbours}}
</main>
</div>
{{> footer}}
</body>
</html>

"""##

private let breadcrumbs = ##"""
<nav class="crumbs" aria-label="Breadcrumbs">
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
<nav class="contents" aria-label="On this page">
<p>On this page</p>
<details>
<summary>On this page</summary>
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
<link rel="stylesheet" href="{{stylesheet_url}}">
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
</header>

"""##

private let navigation = ##"""
{{! On a phone the list waits behind its summary; on a wide screen the style sheet shows it beside the article. }}
{{#has_navigation}}
<nav class="menu" aria-label="Site">
<details>
<summary>Menu</summary>
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
<nav class="neighbours" aria-label="Pages before and after">
{{#previous}}
<a class="previous" href="{{url}}" rel="prev"><span>Previous</span> {{title}}</a>
{{/previous}}
{{#next}}
<a class="next" href="{{url}}" rel="next"><span>Next</span> {{title}}</a>
{{/next}}
</nav>
{{/has_neighbours}}

"""##

private let sections = ##"""
{{! The start page leads to the sections with cards instead of a menu. }}
{{#has_navigation}}
<nav class="sections" aria-label="Site">
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
