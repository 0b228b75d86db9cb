extension String {
  /// The mark with which the line begins where git has left a merge undone; `nil` where it begins with none.
  package var mergeMark: String? {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].first(where: hasPrefix)
  }
}
