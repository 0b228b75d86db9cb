import Diagnostics

extension SourceFile {
  /// The file's name without its extensions: `orders` for `api/orders.schema.json`.
  var moduleName: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? name)
  }
}
