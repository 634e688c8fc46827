#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A text message provider for tests: POST /messages, as resources/gateways/json-bearer.json has it.

gateway_sink.py LOG     prints "PORT n". Numbers ending in 29 are refused for now, in 40 for ever. An
idempotency key that was seen gives the same id again and no second message.
"""
import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

LOG = sys.argv[1]
seen = {}


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        if self.headers.get("Authorization") != "Bearer t0k3n":
            return self.answer(401, {"error": "who are you"})
        if body["to"].endswith("29"):
            return self.answer(429, {"error": "slow down"})
        if body["to"].endswith("40"):
            return self.answer(400, {"error": "no such number"})
        key = self.headers.get("Idempotency-Key", "")
        if key not in seen:
            seen[key] = f"m{len(seen) + 1}"
            with open(LOG, "a", encoding="utf-8") as log:
                log.write(json.dumps(body) + "\n")
        return self.answer(202, {"id": seen[key]})

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print("PORT", server.server_address[1], flush=True)
server.serve_forever()
