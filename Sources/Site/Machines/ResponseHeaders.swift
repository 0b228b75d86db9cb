/// The headers that a host is asked to send with the site's files, in the form of `_headers` that Netlify and Cloudflare
/// Pages read.
enum ResponseHeaders {
  /// Where hosts look for it.
  static let file = "_headers"

  /// The file for a site whose pages load the files of `theme`, and whose files lie below `path`.
  ///
  /// The policy is what the pages hold: one style sheet stands in them, and nothing runs in them but scripts of the theme,
  /// if it has any.
  static func text(for theme: ThemeAssets, path: String) -> String {
    let scripts =
      theme.names.contains { $0.hasSuffix(".js") || $0.hasSuffix(".mjs") }
      ? "script-src 'self'; connect-src 'self'; " : ""
    let policy =
      "default-src 'none'; \(scripts)style-src 'self' '\(theme.style.hash)'; img-src 'self' https:; font-src 'self'; base-uri 'none'; "
      + "form-action 'self'; frame-ancestors 'none'"
    return """
      \(path)/*
        Content-Security-Policy: \(policy)
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin

      \(path)/assets/*
        Cache-Control: public, max-age=31536000, immutable

      """
  }
}
