import Diagnostics

extension Mutation {
  /// What is wrong with the site rather than with what it says.
  static var wrongSite: [Mutation] { WorkshopLanguage.allCases.flatMap(wrongSite) }

  private static func wrongSite(in language: WorkshopLanguage) -> [Mutation] {
    let home = SiteText(language.folder + "index.md")
    let repair = SiteText(language.folder + "repairs/book-a-repair.md")
    let image = repair.line(of: "frame.png")
    let back = SiteText(language.folder + "returns/return-a-bicycle.md")
    let news = SiteText(language.folder + "returns/_news.md")
    let faq = SiteText(language.folder + "faq.md")
    return [
      Mutation(
        "a link misspelt", in: home.replacing("repair.md", on: 6, with: "repairs.md"), told: .brokenLink, on: 6),
      Mutation(
        "an anchor misspelt", in: home.replacing(language.reasons, on: 6, with: language.reasons + "-2"),
        told: .brokenAnchor, on: 6),
      Mutation(
        "an image misspelt", in: repair.replacing("frame.png", on: image, with: "frames.png"), told: .missingImage,
        on: image),
      Mutation(
        "a script in a link", in: home.replacing("repairs/", on: 6, with: "javascript:"), told: .linkScheme, on: 6),
      Mutation(
        "raw HTML", in: repair.inserting("\n<b>Careful.</b>", below: image), told: .rawHTML, on: image + 2),
      Mutation(
        "a link in a partial misspelt", in: news.inserting("[Home](../indx.md)", below: 1), told: .brokenLink, on: 2),
      Mutation(
        "a front matter key misspelt", in: back.replacing("description", on: 3, with: "descripton"),
        told: .frontMatterKey, on: 3),
      // Without any text after the colon, too, there is no title.
      Mutation("no title", in: back.changing(2) { _ in "title:" }, told: .missingTitle, on: 2),
      Mutation("an order in words", in: faq.replacing("9", on: 4, with: "last"), told: .frontMatterValue, on: 4),
      Mutation(
        "an alias that is a page", in: back.replacing("/take-it-back/", on: 5, with: "/faq/"), told: .duplicateRoute,
        on: 2, 5),
      Mutation("a slug with a space", in: back.inserting("slug: a b", below: 2), told: .frontMatterValue, on: 3),
    ]
  }
}
