import Diagnostics

extension SourceFile {
  /// The folder of the app's table that the file is, and the table's name.
  ///
  /// `App/hi.lproj/Localizable.strings` is `Localizable` in `App`.
  var folderAndTable: (folder: String, table: String) {
    var parts = path.split(separator: "/")
    let name = parts.popLast() ?? ""
    if parts.last?.hasSuffix(".lproj") == true { parts.removeLast() }
    let table = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return (parts.joined(separator: "/"), String(table))
  }

  /// The language of the `.lproj` folder that the file lies in; `nil` where it lies in none, or in `Base.lproj`, which
  /// is the app's own language.
  var projectLanguage: Language? {
    guard let folder = path.split(separator: "/").dropLast().last, folder.hasSuffix(".lproj") else { return nil }
    let name = folder.dropLast(".lproj".count)
    return name == "Base" ? nil : Language(catalogName: String(name))
  }

  /// The file as UTF-8, where a mark says that it is UTF-16, as older catalogues are; else the file itself.
  var asUTF8: SourceFile {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return self }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      return UInt16(high) << 8 | UInt16(low)
    }
    return SourceFile(path: path, text: String(decoding: units, as: UTF16.self))
  }
}

extension Language {
  /// The language that a catalogue calls `name`: `pt-BR` for `pt_BR` too.
  init(catalogName name: String) {
    self.init(rawValue: name.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-"))
  }
}
