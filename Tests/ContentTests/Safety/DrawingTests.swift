import Diagnostics
import Testing

@testable import Content

@Suite struct DrawingTests {
  private static func drawing(_ inside: String, _ attributes: String = "") -> String {
    #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"\#(attributes)>\#(inside)</svg>"#
  }

  private static let refused: [(svg: String, reason: String)] = [
    (drawing("<script>alert(1)</script>"), "holds a 'script'"), (drawing("<svg:script/>"), "holds a 'svg:script'"),
    (drawing("<SCRIPT/>"), "holds a 'SCRIPT'"), (drawing("<foreignObject/>"), "holds a 'foreignObject'"),
    (drawing("<iframe/>"), "holds a 'iframe'"), (drawing("<handler/>"), "holds a 'handler'"),
    (drawing("", " onload='a()'"), "holds the event handler 'onload'"),
    (drawing("<g OnClick='a()'/>"), "holds the event handler 'OnClick'"),
    (drawing("<g x:onclick='a()'/>"), "holds the event handler 'x:onclick'"),
    (drawing("<a href='javascript:a()'/>"), "leads to 'javascript:a()'"),
    (drawing("<a xlink:href=' JavaScript:a()'/>"), "leads to ' JavaScript:a()'"),
    (drawing("<a href='java\u{9}script:a()'/>"), "leads to 'java\u{9}script:a()'"),
    (drawing("<a href='java&#10;script:a()'/>"), "leads to 'java&#10;script:a()'"),
    (drawing("<a href='&#106;avascript:a()'/>"), "leads to '&#106;avascript:a()'"),
    (drawing("<use href='data:image/svg+xml,a'/>"), "leads to 'data:image/svg+xml,a'"),
    (drawing("<a x:href='vbscript:a'/>"), "leads to 'vbscript:a'"),
    (drawing("<set attributeName='href' to='javascript:a()'/>"), "animates 'href'"),
    (drawing("<animate attributeName='xlink:href'/>"), "animates 'xlink:href'"),
    (
      drawing("<h:b xmlns:h='http://www.w3.org/1999/xhtml'/>"),
      "names elements of the namespace 'http://www.w3.org/1999/xhtml'"
    ),
    (
      drawing("<s:a xmlns:s='http://www.w3.org/2000/svg'/>"),
      "names elements of the namespace 'http://www.w3.org/2000/svg'"
    ),
    ("<svg xmlns='http://www.w3.org/1999/xhtml'/>", "names elements of the namespace 'http://www.w3.org/1999/xhtml'"),
    ("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + drawing("&a;"), "declares entities of its own"),
    ("<?xml-stylesheet href='a.xsl'?>" + drawing(""), "holds a processing instruction"),
    ("<?xml version='1.0' encoding='UTF-7'?>" + drawing(""), "is in another encoding than UTF-8"),
    // To a browser the literal ends with its quote, and a script follows.
    (
      "<!DOCTYPE svg SYSTEM '> <g a=\"'>" + drawing("<script>a()</script>") + "<!-- \"/> -->", "holds a 'script'"
    ),
    ("<!DOCTYPE svg SYSTEM '>" + drawing(""), "is not well formed"),
    ("<!DOCTYPE svg a>" + drawing(""), "is not well formed"),
    ("<!DOCTYPE svg SYSTEM 'a>' [<!ENTITY a 'b'>]>" + drawing("&a;"), "declares entities of its own"),
    (drawing("<g a='<script>a()</script>'/>"), "is not well formed"),
    (drawing("<animate attributeName='&#104;ref' to='javascript:a()'/>"), "animates '&#104;ref'"),
    (drawing("<set attributeName=' onclick' to='a()'/>"), "animates ' onclick'"),
    (drawing("<set attributeName='x:onclick' to='a()'/>"), "animates 'x:onclick'"),
    // To Swift, a colon and the vowel sign behind it are one character; to XML and to browsers they are two.
    (drawing("<ำ:script>a()</ำ:script>", " xmlns:ำ='http://www.w3.org/2000/svg'"), "is not well formed"),
    (drawing("<a href='javascript:ำ=a()'/>"), "leads to 'javascript:ำ=a()'"),
    (drawing("<a href='javascript:\u{301}//a'/>"), "leads to 'javascript:\u{301}//a'"),
    (drawing("<a href='https&#58;a:'/>"), "leads to 'https&#58;a:'"),
    (drawing("<g xml:base='javascript:a()//'/>"), "leads to 'javascript:a()//'"),
    ("<?xml version='1.0' encoding='UTF-7' standalone='utf-8'?>" + drawing(""), "is in another encoding than UTF-8"),
    ("<?xml version='1.0'" + drawing(""), "is not well formed"),
    ("<!DOCTYPE svg[<!ENTITY a 'b'>]>" + drawing("&a;"), "declares entities of its own"),
    (drawing("</g a='"), "is not well formed"), (drawing("<!-- "), "is not well formed"),
    (drawing("<g a=b/>"), "is not well formed"),
    (drawing("<g a='"), "is not well formed"),
    (drawing("<"), "is not well formed"), ("<svg", "is not well formed"), ("<html><body/></html>", "holds a 'html'"),
  ]

  @Test(arguments: [
    drawing("<path d='M0 0'/>"), drawing("<text x='1'>1 &lt; 2</text>", #" viewBox="0 0 9 9""#),
    "<?xml version='1.0' encoding='UTF-8'?>\n<!-- drawn by hand -->\n" + drawing("<title>Shop</title>"),
    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + drawing(""),
    drawing("<style><![CDATA[ a > b { fill: red } ]]></style>"), drawing("<use xlink:href='#a'/><use href=\"#a\"/>"),
    drawing("<a href='https://example.com/?a=1&amp;b=2'><g/></a>"), drawing("<image href='photo.png'/>"),
    drawing("<image href='data:image/png;base64,AAAA'/>"), drawing("<animate attributeName='r' to='3'/>"),
    drawing(
      "<sodipodi:namedview id='a'/><metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata>",
      " xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' xmlns:cc='http://creativecommons.org/ns#' "
        + "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"),
    "\u{FEFF}" + drawing(""), "",
  ]) func `shapes, texts and what editors leave behind pass`(svg: String) {
    #expect(SVGScreen.refusal(of: Array(svg.utf8))?.reason == nil)
  }

  @Test(arguments: refused)
  func `what a browser could run is refused`(svg: String, reason: String) {
    #expect(SVGScreen.refusal(of: Array(svg.utf8))?.reason == reason)
  }

  @Test func `another encoding is refused`() {
    #expect(SVGScreen.refusal(of: [0xFF, 0xFE, 0x3C, 0])?.reason == "is not UTF-8")
    #expect(SVGScreen.refusal(of: Array("<svg>\0</svg>".utf8))?.reason == "is not UTF-8")
  }
}
