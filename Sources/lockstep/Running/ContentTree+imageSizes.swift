import Content
import Diagnostics
import Site

extension ContentTree {
  /// How large the images among the assets are, by their paths; those whose file does not tell are left out.
  func imageSizes(in settings: ContentSettings, site: String) async throws(DiskError) -> [String: ImageSize] {
    let images = assets.filter { path in
      path.split(separator: ".").last.map { ImageSize.extensions.contains($0.lowercased()) } ?? false
    }
    let sizes = try await images.concurrentMap { path throws(DiskError) -> (String, ImageSize)? in
      let start = try DiskHandle(opening: settings.sitePath(of: path), under: site)
        .contents(upTo: ImageSize.prefixLength)
      return ImageSize(of: start).map { (path, $0) }
    }
    return Dictionary(sizes.compactMap(\.self)) { first, _ in first }
  }
}
