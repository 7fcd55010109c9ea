"""An environment on loopback, and a repository with checks to ask of it."""

import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from measure import git

PAUSE = 0.05
BODY = b'{"items": [1], "total": 1}'
ENVIRONMENTS = ["one", "two", "three", "four"]


class Answer(BaseHTTPRequestHandler):
    """Takes its time; below /quick it does not."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        if not self.path.startswith("/quick"):
            time.sleep(PAUSE)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_arguments):
        pass


def serve():
    """Opens the environment in a process of its own, and tells its port."""
    process = subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    return int(process.stdout.readline())


def repository(folder, port, checks, path):
    """One commit; ``slipway.yml`` has four environments and a target of so many checks."""
    git("init", "-q", "-b", "main", folder)
    (folder / "slipway.yml").write_text("".join(configuration(port, checks, path)))
    git("-C", folder, "add", ".")
    git("-C", folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.org",
        "commit", "-q", "-m", "feat: begin")
    return folder


def configuration(port, checks, path):
    yield "environments:\n"
    for number, name in enumerate(ENVIRONMENTS):
        # another host name each: the same one behind two names is what D4 refuses
        yield f'  {name}: {{baseUrl: "http://127.0.0.{number + 1}:{port}", vars: {{space: "1"}}}}\n'
    yield "qa:\n  timeout: 10m\n  targets:\n    release:\n"
    for number in range(checks):
        yield (f"      - name: check{number}\n"
               f"        get: {path}/{number}\n"
               f'        query: {{space: "${{space}}"}}\n'
               f'        expect: {{status: 200, types: {{"$.items": list}}, least: {{"$.items": 1}}}}\n'
               f"        comparable: [$.total]\n")


def main():
    server = ThreadingHTTPServer(("", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
