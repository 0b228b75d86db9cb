import Markdown
import TestSupport
import Testing

@Suite struct BlockRangeTests {
  @Test(
    arguments: [
      "‹- Product out of stock›\n‹- Other reasons›\n",
      "‹1) Tap **Reject Order**.›\n‹2) Tap **Confirm**.›",
      "‹* One\n\n  more›\n\n‹* Two›\n\n\nText\n",
      "‹- One\n  ‹- inner›\n  ‹- last››\n‹- Two›\n",
      "‹- wrapped\nlazily›\n\ntext\n",
      "‹- One›\r\n‹- Two›\r\n",
      "> ‹- One›\n> ‹- Two›\n",
      "‹1. भुगतान›\n‹2. रद्द करें›\n",
      "‹-›\n‹- after an empty one›\n",
      "‹- ```\n  code\n  ```›\n",
      "‹- # Heading›\n",
      "‹- text\n  <!-- remark -->›\n",
    ] as [MarkedText])
  func `an item stands from its bullet to the end of what it holds`(text: MarkedText) throws {
    let article = try Outlined(text)
    #expect(article.blocks { $0 == .item } == article.expected)
  }

  @Test(
    arguments: [
      "| ‹Reason› | ‹Text› |\n| --- | --- |\n| ‹stock› | ‹Product out of stock› |\n",
      "‹a› | ‹b›\n--- | ---\n‹c› | ‹d›",
      "| ‹a \\| b› |\n| --- |\n| ‹`x \\| y`› |\n",
      "| ‹a› | ‹b› |\n| --- | --- |\n| ‹short› |‹›\n",
      "| ‹a› |  ‹›|\n| --- | --- |\n|‹›| ‹b› |\n",
      "Text above.\n| ‹a› |\n| --- |\n| ‹b› |\n\nText\n",
      "> | ‹a› | ‹b› |\n> | --- | --- |\n> | ‹c› | ‹d› |\n",
      "- text\n\n  | ‹a› | ‹b› |\n  | --- | --- |\n  | ‹c› | ‹d› |\n",
      "- | ‹a› | ‹b› |\n  | --- | --- |\n  | ‹c› | ‹d› |\n",
      "1. ‹a› | ‹b›\n   --- | ---\n   ‹c› | ‹d›\n",
      "> - > | ‹a› |\n>   > | --- |\n>   > | ‹b› |\n",
      "| ‹कारण› |\r\n| --- |\r\n| ‹अन्य कारण› |\r\n",
    ] as [MarkedText])
  func `a cell is what stands between its bars, without the spaces`(text: MarkedText) throws {
    let article = try Outlined(text)
    #expect(article.blocks { $0 == .tableCell } == article.expected)
  }

  @Test(
    arguments: [
      "‹# On mobile›\n\ntext\n",
      "text\n‹## On mobile ##›\n",
      "‹On mobile\n=========›\n\ntext\n",
      "‹On\nmobile\n---›\ntext",
      "> ‹# Quoted›\n> text\n",
      "- ‹## In an item›\n",
      "‹#5 is\n---›\n---\n",
      "> ‹a\n> b\n> ===›\n> text",
      "‹# भुगतान›\r\n\r\ntext\r\n",
      "  ‹### indented›\n",
    ] as [MarkedText])
  func `a heading stands from its first mark to its last`(text: MarkedText) throws {
    let article = try Outlined(text)
    let headings = article.blocks {
      if case .heading = $0 { true } else { false }
    }
    #expect(headings == article.expected)
  }

  @Test(
    arguments: [
      "‹<!-- remark -->›\ntext\n",
      "text\n‹<!-- remark -->›\n\n- item\n",
      "1. Select the reason:\n   ‹<!-- lockstep:cases RejectionReason -->›\n   - Other reasons\n",
      "1. Select:\r\n   ‹<!-- remark -->›\r\n   - Other reasons\r\n",
      "- ‹<!-- remark -->›\n  - inner\n",
      "> ‹<!-- remark -->›\n> - quoted\n",
      "> text\n> ‹<!-- remark -->›\n> - quoted\n",
      "‹<!-- over\ntwo lines -->›\n\ntext\n",
      "‹<!-- one -->›\n‹<!-- two -->›\ntext\n",
      "‹<!-- टिप्पणी -->›",
      "text\n\n‹<!-- never closed\n\n- item›",
    ] as [MarkedText])
  func `a comment alone on its line is a block from its first mark to its last`(text: MarkedText) throws {
    let article = try Outlined(text)
    #expect(article.blocks { $0 == .html } == article.expected)
  }

  @Test(
    arguments: [
      "‹Text above.›\n| a |\n| --- |\n",
      "‹Two lines\nabove.›\n| a |\n| --- |\n| b |\n\n‹below›\n",
      "> ‹lazy\nline›\n\n‹text›\n",
      "‹text›\n***\n‹text›\n",
      "- ‹item›\n\n      code\n\n  ‹more›\n",
    ] as [MarkedText])
  func `a paragraph stands from its first letter to its last`(text: MarkedText) throws {
    let article = try Outlined(text)
    #expect(article.blocks { $0 == .paragraph } == article.expected)
  }
}
