import Facts

extension StaticArray {
  /// The flow that the array is in the module called `module`.
  func flow(in module: String) -> Flow {
    Flow(
      module: module, name: member.qualifiedName.text, enumName: listed.name.text, steps: steps,
      internalReason: member.file.internalReason(above: member.declaration, member.attributes)
        ?? (member.isPrivate ? "private to its file" : nil),
      range: member.file.range(of: place))
  }
}
