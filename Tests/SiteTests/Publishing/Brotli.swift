import Foundation

/// The machine's own decoder, which only tests need.
enum Brotli {
  typealias Decoder =
    @convention(c) (Int, UnsafePointer<UInt8>?, UnsafeMutablePointer<Int>?, UnsafeMutablePointer<UInt8>?) -> Int32

  /// `BrotliDecoderDecompress`; `nil` where there is no library.
  static var decoder: Decoder? {
    guard let library = dlopen("libbrotlidec.so.1", RTLD_NOW), let symbol = dlsym(library, "BrotliDecoderDecompress")
    else {
      return nil
    }
    return unsafeBitCast(symbol, to: Decoder.self)
  }

  /// The `count` bytes that `bytes` were made of; `nil` where they are not brotli.
  static func decoded(_ bytes: [UInt8], count: Int) -> [UInt8]? {
    guard let decoder else { return nil }
    var (decoded, length) = ([UInt8](repeating: 0, count: count), count)
    return decoder(bytes.count, bytes, &length, &decoded) == 1 ? Array(decoded[..<length]) : nil
  }
}
