#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests: STARTTLS and AUTH required, scripted by the receiver's name.

mail_sink.py PORT LMTP_PORT CERT KEY LOG
reject@ is refused for ever, tempfail@ for now; bounce@ is accepted and comes back as an RFC 3464
report; reply@ and stop@ are answered. Everything accepted is a line of JSON in LOG.
"""
import asyncio
import email
import json
import signal
import smtplib
import ssl
import sys
import uuid
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

PORT, LMTP = int(sys.argv[1]), int(sys.argv[2])
CERT, KEY, LOG = sys.argv[3:6]
TLS = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
TLS.load_cert_chain(CERT, KEY)


def deliver(receiver, data, sender=""):
    with smtplib.LMTP("127.0.0.1", LMTP) as lmtp:
        lmtp.sendmail(sender, [receiver], data)


def report(original, sender, receiver):
    mark = "b" + uuid.uuid4().hex
    headers = "\r\n".join(f"{k}: {v}" for k, v in original.items()
                          if k.lower() in ("from", "to", "subject", "message-id", "date"))
    return (
        f"Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.test\r\nTo: {sender}\r\n"
        f"Subject: Undelivered Mail Returned to Sender\r\nDate: {formatdate()}\r\n"
        f"Message-ID: {make_msgid(domain='mx.test')}\r\nAuto-Submitted: auto-replied\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; "
        f"boundary=\"{mark}\"\r\n\r\n--{mark}\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
        f"Your message could not be delivered.\r\n\r\n--{mark}\r\n"
        f"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.test\r\n"
        f"Arrival-Date: {formatdate()}\r\n\r\nFinal-Recipient: rfc822; {receiver}\r\n"
        f"Original-Recipient: rfc822;{receiver}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        f"Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n--{mark}\r\n"
        f"Content-Type: text/rfc822-headers\r\n\r\n{headers}\r\n--{mark}--\r\n").encode()


def answer(original, sender, receiver, words):
    mail = EmailMessage()
    mail["From"] = receiver
    mail["To"] = sender
    mail["Subject"] = "Re: " + str(original["Subject"] or "")
    mail["In-Reply-To"] = str(original["Message-ID"] or "")
    mail["References"] = str(original["Message-ID"] or "")
    mail["Message-ID"] = make_msgid(domain="debtor.test")
    mail["Date"] = formatdate()
    mail.set_content(words)
    return mail.as_bytes()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("reject@"):
            return "550 5.1.1 User unknown"
        if address.startswith("tempfail@"):
            return "451 4.3.0 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content)
        with open(LOG, "a", encoding="utf-8") as log:
            log.write(json.dumps({
                "from": envelope.mail_from, "to": envelope.rcpt_tos,
                "tls": session.ssl is not None, "auth": session.authenticated,
                "msgid": str(mail["Message-ID"]), "subject": str(mail["Subject"])}) + "\n")
        loop = asyncio.get_event_loop()
        for receiver in envelope.rcpt_tos:
            back, sender = None, receiver
            if receiver.startswith("bounce@"):
                sender = ""  # nobody answers a report
                back = report(mail, envelope.mail_from, receiver)
            elif receiver.startswith("reply@"):
                back = answer(mail, envelope.mail_from, receiver, "I paid this on Friday.\n")
            elif receiver.startswith("stop@"):
                back = answer(mail, envelope.mail_from, receiver, "STOP\n\n> your message\n")
            if back:
                await loop.run_in_executor(None, deliver, envelope.mail_from, back, sender)
        return "250 2.0.0 queued"


def authenticate(server, session, envelope, mechanism, data):
    ok = (isinstance(data, LoginPassword) and data.login == b"agent@dca.test"
          and data.password == b"secret")
    # A failed one with handled=True would leave the client waiting.
    return AuthResult(success=ok, handled=ok, auth_data=data.login if ok else None)


class Sink(Controller):
    def factory(self):
        return SMTP(self.handler, hostname="localhost", tls_context=TLS, require_starttls=True,
                    auth_required=True, auth_require_tls=True, authenticator=authenticate,
                    data_size_limit=10 * 1024 * 1024, enable_SMTPUTF8=False)


sink = Sink(Handler(), hostname="127.0.0.1", port=PORT)
sink.start()
print("READY", flush=True)
signal.sigwait({signal.SIGTERM, signal.SIGINT})
sink.stop()
