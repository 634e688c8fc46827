#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mail server of the debtors for tests: what a real mail server of ours hands on to.

next_hop.py LOG     prints "PORT n". By the receiver's name: unknown@ 550 5.1.1, full@ 552 5.2.2,
spam@ 550 5.7.1, later@ 451; the others are taken, and their Message-IDs are lines of LOG.
"""
import socketserver
import sys

LOG = sys.argv[1]
ANSWERS = {b"unknown": b"550 5.1.1 no such user here", b"full": b"552 5.2.2 mailbox is full",
           b"spam": b"550 5.7.1 we take this for spam", b"later": b"451 4.3.0 try again later"}


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.say(b"220 debtor.test ESMTP")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"EHLO":
                self.say(b"250-debtor.test")
                self.say(b"250-ENHANCEDSTATUSCODES")
                self.say(b"250 8BITMIME")
            elif word == b"RCPT":
                name = line.split(b"<")[1].split(b"@")[0].lower()
                self.say(ANSWERS.get(name, b"250 2.1.5 ok"))
            elif word == b"DATA":
                self.say(b"354 go on")
                self.take()
                self.say(b"250 2.0.0 taken")
            elif word == b"QUIT":
                self.say(b"221 bye")
                return
            else:
                self.say(b"250 2.0.0 ok")

    def take(self):
        mail = b""
        while not mail.endswith(b"\r\n.\r\n"):
            part = self.rfile.readline()
            if not part:
                return
            mail += part
        for header in mail.split(b"\r\n\r\n")[0].split(b"\r\n"):
            if header.lower().startswith(b"message-id:"):
                with open(LOG, "ab") as log:
                    log.write(header.split(b":", 1)[1].strip() + b"\n")

    def say(self, line):
        self.wfile.write(line + b"\r\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


with Server(("127.0.0.1", 0), Session) as server:
    print("PORT", server.server_address[1], flush=True)
    server.serve_forever()
