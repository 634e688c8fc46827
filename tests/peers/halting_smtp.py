#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain mail server for tests that halts at a moment until it is told to go on.

halting_smtp.py LOG MOMENT [N]  prints "PORT n", then "AT moment" and waits for a line on stdin, the
N-th time that the moment comes (the first).
Moments: connect, mail, rcpt, data, body (all of it is here, not answered), answered, never.
Each mail that it took over is a Message-ID in LOG, and its recipient in LOG.to.
"""
import socket
import sys

LOG, MOMENT = sys.argv[1:3]
TIMES = int(sys.argv[3]) if len(sys.argv) > 3 else 1
listener = socket.create_server(("127.0.0.1", 0))
print("PORT", listener.getsockname()[1], flush=True)
times = 0


def at(moment):
    global times
    if moment != MOMENT:
        return
    times += 1
    if times == TIMES:
        print("AT", moment, flush=True)
        sys.stdin.readline()


def serve(connection):
    stream = connection.makefile("rwb", buffering=0)

    def say(line):
        try:
            stream.write(line + b"\r\n")
        except OSError:
            pass

    recipient = b""
    at("connect")
    say(b"220 halting")
    while True:
        line = stream.readline()
        if not line:
            return
        word = line[:4].upper().strip()
        if word in (b"EHLO", b"HELO"):
            say(b"250 halting")
        elif word == b"MAIL":
            at("mail")
            say(b"250 ok")
        elif word == b"RCPT":
            recipient = line.split(b"<", 1)[-1].split(b">", 1)[0]
            at("rcpt")
            say(b"250 ok")
        elif word == b"DATA":
            at("data")
            say(b"354 go on")
            body = b""
            while not body.endswith(b"\r\n.\r\n"):
                part = stream.readline()
                if not part:
                    return  # it never came whole: nothing was taken over
                body += part
            for header in body.split(b"\r\n"):
                if header.lower().startswith(b"message-id:"):
                    with open(LOG, "ab") as log:
                        log.write(header.split(b":", 1)[1].strip() + b"\n")
            with open(LOG + ".to", "ab") as log:
                log.write(recipient + b"\n")
            at("body")
            say(b"250 taken")
            at("answered")
        elif word == b"QUIT":
            say(b"221 bye")
            return
        else:
            say(b"250 ok")


while True:
    peer, _ = listener.accept()
    with peer:
        try:
            serve(peer)
        except OSError:
            pass
