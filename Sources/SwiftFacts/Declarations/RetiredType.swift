/// A type's old name: `@available(*, deprecated, renamed: "Status") typealias State = Status`.
struct RetiredType {
  /// The old name.
  let name: TypeName

  /// What it stands for, as it is written.
  let target: TypeName

  /// The type around it.
  let scope: TypeName
}
