import CDigest

/// The SHA-256 of bytes (FIPS 180-4), by libmd.
enum SHA256 {
  /// The 32 bytes that tell `bytes` from all others.
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    unsafe bytes.withUnsafeBufferPointer { unsafe SHA256Update(&context, $0.baseAddress, $0.count) }
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
      unsafe SHA256Final(buffer.baseAddress, &context)
      count = buffer.count
    }
  }
}
