import Foundation
import TestSupport

/// A server on this machine that answers `/404` with 404, and notes what it is asked.
final class TestServer {
  /// What it notes: `requests`, `agents`.
  let log: Folder

  /// Where it listens, as `http://127.0.0.1:4711`.
  let address: String

  private let process = Process()

  /// Whether the machine has what is needed to run it and to ask it.
  static var canRun: Bool {
    ["curl", "python3"].allSatisfy { program in
      ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
      }
    }
  }

  init() throws {
    log = try Folder(["requests": "", "agents": ""])
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.program, log.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The port is printed once it listens.
    let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    address = "http://127.0.0.1:\(port.trimmingCharacters(in: .whitespacesAndNewlines))"
  }

  deinit { process.terminate() }

  /// What it was asked, in order, as `HEAD /200`.
  func requests() throws -> [String] { try log.read("requests").text.split(separator: "\n").map(String.init) }

  private static let program = """
    import sys
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
    class Handler(BaseHTTPRequestHandler):
        def answer(self):
            for name, text in ("requests", f"{self.command} {self.path}"), ("agents", self.headers["User-Agent"]):
                with open(f"{sys.argv[1]}/{name}", "a") as file: file.write(text + "\\n")
            status = {"/301": 301, "/403": 403, "/404": 404}.get(self.path, 200)
            if self.path == "/no-head" and self.command == "HEAD": status = 405
            self.send_response(status)
            if status == 301: self.send_header("Location", "/200")
            self.send_header("Content-Length", "0")
            self.end_headers()
        do_GET = do_HEAD = answer
        def log_message(self, *arguments): pass
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """
}
