/// `SOURCE_DATE_EPOCH` names no time.
struct InvalidBuildDate: Error, CustomStringConvertible {
  let written: String

  var description: String { "SOURCE_DATE_EPOCH: '\(written)' must be a number of seconds since 1970" }
}
