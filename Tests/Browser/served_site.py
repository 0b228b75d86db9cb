"""A built site as a static host serves it: the headers of its `_headers`, its compressed twins, its 404 page."""

import fnmatch
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}

# In the order in which a host prefers them, with the ending that `lockstep build --compress` gives.
ENCODINGS = [("br", ".br"), ("gzip", ".gz")]


class ServedSite:
    """A folder on a port of this machine. The port is taken at once, so that a site can be built for its own address."""

    def __init__(self, root: Path, path: str = "/"):
        self.folder = root / path.strip("/")
        self.path = path
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(root, self))
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.url = self.origin + path
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def headers(self, path: str) -> dict[str, str]:
        """What `_headers`, in Netlify's form, says of a path."""
        said, applies = {}, False
        file = self.folder / "_headers"
        for line in file.read_text().splitlines() if file.is_file() else []:
            if not line.startswith(" "):
                applies = fnmatch.fnmatchcase(path, line.strip())
            elif applies:
                name, value = line.strip().split(": ", 1)
                said[name] = value
        return said

    @property
    def policy(self) -> str:
        """The Content-Security-Policy of every page."""
        return self.headers(self.path).get("Content-Security-Policy", "")

    @property
    def pages(self) -> dict[str, Path]:
        """The HTML of each page, by its path."""
        files = sorted(self.folder.rglob("*.html"))
        return {self.path + file.relative_to(self.folder).as_posix().removesuffix("index.html"): file for file in files}

    @property
    def articles(self) -> list[str]:
        """The paths of pages that are to be found, and that no other such page stands under."""
        found = [path for path, file in self.pages.items() if 'name="robots" content="noindex"' not in file.read_text()]
        return [path for path in found if not any(other != path and other.startswith(path) for other in found)]


def _handler(root: Path, site: ServedSite):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body leave together: apart, the second would wait for the first to be acknowledged.
        wbufsize = 1 << 20

        def do_GET(self):
            path = unquote(urlsplit(self.path).path)
            file = (root / path.lstrip("/")).resolve()
            if file.is_dir() and not path.endswith("/"):
                self.answer(301, {"Location": self.path.replace(path, path + "/", 1)}, b"")
                return
            if file.is_dir():
                file = file / "index.html"
            status = 200
            if root.resolve() not in file.parents or not file.is_file():
                status, file = 404, site.folder / "404.html"
            headers = {"Content-Type": KINDS.get(file.suffix, "application/octet-stream"), **site.headers(path)}
            for encoding, ending in ENCODINGS:
                twin = file.with_name(file.name + ending)
                if encoding in self.headers.get("Accept-Encoding", "") and twin.is_file():
                    headers["Content-Encoding"], file = encoding, twin
                    break
            self.answer(status, headers, file.read_bytes() if file.is_file() else b"")

        def answer(self, status: int, headers: dict[str, str], body: bytes):
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler
