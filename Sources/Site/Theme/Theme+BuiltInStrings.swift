// Generated from templates/ by ThemeBuiltInTests: change the files there and record this one anew.
// swift-format-ignore-file
import Diagnostics

extension Theme {
  /// The words of the built-in theme.
  static let builtInStrings = [
    "en": [SourceFile(path: "built-in theme/strings/en.yml", text: en)],
    "hi": [SourceFile(path: "built-in theme/strings/hi.yml", text: hi)],
  ]
}

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
search: Search
search_text: All articles, and those that have the words that you look for.
search_words: Search help
found: "Articles found:"
found_none: No article has these words. Here are all of them.
topics: What would you like to do?
questions: Most asked questions
helpful: Was this page helpful?
yes: "Yes"
no: "No"
helped: Thank you
helped_text: Thank you. We are glad that it helped.
not_helped: Sorry that this page did not help
not_helped_text: Thank you. We will make this page better.
stuck: Still stuck?
person: Talk to a person
open_all: Open all
close_all: Close all
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
search: खोजें
search_text: सभी लेख, और वे जिनमें आपके खोजे हुए शब्द हैं।
search_words: मदद में खोजें
found: "मिले लेख:"
found_none: इन शब्दों वाला कोई लेख नहीं मिला। सभी लेख ये हैं।
topics: आप क्या करना चाहते हैं?
questions: अक्सर पूछे जाने वाले सवाल
helpful: क्या इस पेज से मदद मिली?
yes: हाँ
no: नहीं
helped: धन्यवाद
helped_text: धन्यवाद। हमें खुशी है कि इससे मदद मिली।
not_helped: खेद है कि इस पेज से मदद नहीं मिली
not_helped_text: धन्यवाद। हम इस पेज को और अच्छा बनाएँगे।
stuck: अब भी मदद चाहिए?
person: किसी व्यक्ति से बात करें
open_all: सभी खोलें
close_all: सभी बंद करें
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
