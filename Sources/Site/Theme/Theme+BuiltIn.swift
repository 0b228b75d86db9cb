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
      "feedback": SourceFile(path: "built-in theme/partials/feedback.html", text: feedback),
      "footer": SourceFile(path: "built-in theme/partials/footer.html", text: footer),
      "head": SourceFile(path: "built-in theme/partials/head.html", text: head),
      "header": SourceFile(path: "built-in theme/partials/header.html", text: header),
      "navigation": SourceFile(path: "built-in theme/partials/navigation.html", text: navigation),
      "neighbours": SourceFile(path: "built-in theme/partials/neighbours.html", text: neighbours),
      "questions": SourceFile(path: "built-in theme/partials/questions.html", text: questions),
      "results": SourceFile(path: "built-in theme/partials/results.html", text: results),
      "search": SourceFile(path: "built-in theme/partials/search.html", text: search),
      "topics": SourceFile(path: "built-in theme/partials/topics.html", text: topics),
    ],
    assets: builtInAssets.merging(builtInStyle) { file, _ in file }, strings: builtInStrings)
}

private let page = ##"""
<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
{{> head}}
<body{{#is_home}} class="home"{{/is_home}}>
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
<header class="title"{{#content_language}} lang="{{content_language}}"{{/content_language}}{{#content_direction}} dir="{{content_direction}}"{{/content_direction}}>
<h1{{#title_id}} id="{{title_id}}"{{/title_id}}>{{title}}</h1>
{{#description}}
<p>{{description}}</p>
{{/description}}
</header>
{{/title}}
{{#is_home}}
{{> search}}
{{/is_home}}
{{#has_contents}}
{{> contents}}
{{/has_contents}}
{{#content_language}}
<p class="notice">{{strings.untranslated}}</p>
{{/content_language}}
<div class="text"{{#content_language}} lang="{{content_language}}"{{/content_language}}{{#content_direction}} dir="{{content_direction}}"{{/content_direction}}>
{{{content}}}
</div>
{{#is_search}}
{{> results}}
{{/is_search}}
{{#updated}}
<p class="updated">{{strings.updated}} <time datetime="{{updated}}">{{updated}}</time></p>
{{/updated}}
{{$article_end}}
{{/article_end}}
</article>
{{#is_home}}
{{> topics}}
{{> questions}}
{{/is_home}}
{{> feedback}}
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

private let feedback = ##"""
{{! Nobody but the site's own host hears of an answer: a page is asked for, and the host's log counts it. }}
{{#helped_url}}
<form class="feedback" action="{{helped_url}}" data-feedback>
<fieldset>
<legend>{{strings.helpful}}</legend>
<input type="hidden" name="page" value="{{url}}">
<button data-said="{{strings.helped_text}}">{{strings.yes}}</button>
{{#not_helped_url}}
<button formaction="{{not_helped_url}}" data-said="{{strings.not_helped_text}}">{{strings.no}}</button>
{{/not_helped_url}}
</fieldset>
</form>
{{/helped_url}}

"""##

private let footer = ##"""
<footer class="foot">
{{#contact_url}}
<p>{{strings.stuck}} <a class="person" href="{{contact_url}}">{{strings.person}}</a></p>
{{/contact_url}}
<p>{{#home_url}}<a href="{{home_url}}">{{site_title}}</a>{{/home_url}}{{^home_url}}{{site_title}}{{/home_url}}</p>
</footer>

"""##

private let head = ##"""
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{page_title}}</title>
{{#summary}}
<meta name="description" content="{{summary}}">
{{/summary}}
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
{{#summary}}
<meta property="og:description" content="{{summary}}">
{{/summary}}
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
<link rel="icon" type="image/svg+xml" href="{{assets.icon_svg}}">
{{{style}}}
{{! Where the screen is wide, the first paint waits for it, so that nothing moves; a phone loads it at leisure, for paper. }}
<link rel="stylesheet" href="{{assets.late_css}}" media="print, (min-width: 40rem)">
<script src="{{assets.site_js}}" defer data-open="{{strings.open_all}}" data-close="{{strings.close_all}}"></script>
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
<a class="brand" href="{{home_url}}"{{#is_home}} aria-current="page"{{/is_home}}>{{site_title}}</a>
{{/home_url}}
{{^home_url}}
<span class="brand">{{site_title}}</span>
{{/home_url}}
{{^is_home}}
{{^is_search}}
{{> search}}
{{/is_search}}
{{/is_home}}
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

private let questions = ##"""
{{#questions_page}}
<nav class="asked" aria-label="{{strings.questions}}">
<h2>{{strings.questions}}</h2>
<ul>
{{#questions}}
<li><a href="{{url}}">{{title}}</a></li>
{{/questions}}
<li class="more"><a href="{{url}}">{{title}}</a></li>
</ul>
</nav>
{{/questions_page}}

"""##

private let results = ##"""
{{! All articles, of which a script leaves those that have the words of the search. }}
{{> search}}
<p class="found" role="status" data-found="{{strings.found}}" data-none="{{strings.found_none}}"></p>
{{#article_groups}}
<section class="group">
{{#section}}
<h2>{{section}}</h2>
{{/section}}
<ul>
{{#articles}}
<li>
<a href="{{url}}"{{#article_language}} lang="{{article_language}}"{{/article_language}}>{{title}}</a>
{{#description}}
<p{{#article_language}} lang="{{article_language}}"{{/article_language}}>{{description}}</p>
{{/description}}
</li>
{{/articles}}
</ul>
</section>
{{/article_groups}}

"""##

private let search = ##"""
<form class="search" role="search" action="{{search_url}}">
<input type="search" name="q" aria-label="{{strings.search_words}}" placeholder="{{strings.search_words}}" autocomplete="off" enterkeyhint="search">
<button aria-label="{{strings.search}}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m20 20-5-5m2-5.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0"/></svg></button>
</form>

"""##

private let topics = ##"""
{{! What readers come for, by topic: the start page leads to it with tags instead of a menu. }}
{{#has_topics}}
<nav class="topics" aria-label="{{strings.topics}}">
<h2>{{strings.topics}}</h2>
<ul>
{{#topics}}
<li>
<h3><a href="{{url}}">{{title}}</a></h3>
{{#description}}
<p>{{description}}</p>
{{/description}}
{{#has_articles}}
<ul>
{{#articles}}
<li><a href="{{url}}">{{title}}</a></li>
{{/articles}}
</ul>
{{/has_articles}}
</li>
{{/topics}}
</ul>
</nav>
{{/has_topics}}

"""##
