/// A bound on what one Markdown file may hold, so that parsing it takes a moment and what it becomes fits in memory.
///
/// cmark-gfm 0.29.0.gfm.6, which Debian 12 has, is quadratic or worse in each of these (CVE-2023-22483, -22484, -22486,
/// -24824 and -37463 among others): 11 KB can take it seconds. At these bounds no known text takes it a tenth of a
/// second, and of 19,125 pages of documentation of eight projects none met one when they were chosen.
public enum MarkdownLimit: CaseIterable, Hashable, Sendable {
  /// The bytes of the file.
  case size
  /// The marks of quotations and lists that one line begins with.
  case containers
  /// The columns that a line is indented by.
  case indentation
  /// The lines of a paragraph or a table.
  case paragraphLines
  /// The `>` that lines begin with.
  case quotations
  /// The `|` on one line.
  case pipes
  /// The lines that part a table's head from its body, or could.
  case tables
  /// The cells of all tables, each as wide as its widest row; of a paragraph, again for each line that could part it.
  case cells
  /// The `[`, and as many `]`.
  case brackets
  /// The `[^`.
  case footnotes
  /// The bytes that links take from the definitions which they refer to.
  case references
  /// The `{{`, each of which may stand for a variable's text.
  case variables
  /// The `<!` and `<?`, but for comments.
  case declarations
  /// The `*` and `_`.
  case emphasis
  /// The `~`.
  case tildes
  /// The `@`.
  case mentions
  /// The ASCII characters between two blanks; writing that has no blanks is not in ASCII.
  case unbroken

  /// The most that is read.
  public var most: Int {
    switch self {
    case .size: 262_144
    case .containers: 32
    case .indentation: 200
    case .paragraphLines: 2_000
    case .quotations: 8_000
    case .pipes: 128
    case .tables: 400
    case .cells: 250_000
    case .brackets: 3_000
    case .footnotes: 500
    case .references: 1_048_576
    case .variables: 5_000
    case .declarations: 200
    case .emphasis: 6_000
    case .tildes: 6_000
    case .mentions: 1_000
    case .unbroken: 2_000
    }
  }

  /// What there are too many of: `'|' on a line`.
  public var subject: String {
    switch self {
    case .size: "bytes in a file"
    case .containers: "marks of quotations and lists before a line"
    case .indentation: "columns of indentation"
    case .paragraphLines: "lines without an empty one between them"
    case .quotations: "lines and levels of quotation"
    case .pipes: "'|' on a line"
    case .tables: "lines that part a table's head from its body"
    case .cells: "cells in the file's tables"
    case .brackets: "square brackets in a file"
    case .footnotes: "'[^' in a file"
    case .references: "bytes that links would repeat from definitions"
    case .variables: "'{{' in a file"
    case .declarations: "'<!' and '<?' in a file"
    case .emphasis: "'*' and '_' in a file"
    case .tildes: "'~' in a file"
    case .mentions: "'@' in a file"
    case .unbroken: "characters without a blank"
    }
  }
}
