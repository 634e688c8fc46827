#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a Tryton 6.0 database for tests: tryton_make.py DIR [BULK].

DIR/db/dca.sqlite gets a company in EUR, the dunning modules, one customer with three posted
invoices, a user "dca" (password in DIR/dca.pass), and BULK open receivables that are overdue, one a
customer. DIR/trytond.conf is for making it only. Run it with the system's Python: it has proteus.
"""
import datetime
import os
import pathlib
import sqlite3
import subprocess
import sys
from decimal import Decimal as D

folder = pathlib.Path(sys.argv[1]).resolve()
bulk = int(sys.argv[2]) if len(sys.argv) > 2 else 0
PASSWORD = "s3cretPW-long"


def run(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_database():
    (folder / "db").mkdir(parents=True, exist_ok=True)
    (folder / "db" / "dca.sqlite").write_bytes(b"")
    conf = folder / "trytond.conf"
    conf.write_text(f"[database]\nuri = sqlite://\npath = {folder}/db\n"
                    "[session]\ntimeout = 86400\n[password]\nlength = 4\n")
    (folder / "pass").write_text("admin")
    os.environ["TRYTONPASSFILE"] = str(folder / "pass")
    os.environ["DB_NAME"] = "dca"  # the helpers of the modules' tests need it
    admin = ["trytond-admin", "-c", str(conf), "-d", "dca"]
    run(*admin, "--email", "admin@example.test", "--all")
    run(*admin, "-u", "account_invoice", "account_dunning", "account_dunning_fee",
        "account_dunning_letter", "account_statement", "account_payment",
        "--activate-dependencies")
    return str(conf)


def main():
    conf = make_database()
    from dateutil.relativedelta import relativedelta
    from proteus import Model, config
    cfg = config.set_trytond("sqlite:///dca", user="admin", config_file=conf)
    from trytond.modules.account.tests.tools import (
        create_chart, create_fiscalyear, get_accounts)
    from trytond.modules.account_invoice.tests.tools import set_fiscalyear_invoice_sequences
    from trytond.modules.company.tests.tools import create_company, get_company
    from trytond.modules.currency.tests.tools import get_currency
    today = datetime.date.today()
    country = Model.get("country.country")(name="Denmark", code="DK")
    country.save()
    english, = Model.get("ir.lang").find([("code", "=", "en")])
    create_company(currency=get_currency("EUR"))
    company = get_company()
    for year in (-1, 0):
        fiscal = set_fiscalyear_invoice_sequences(
            create_fiscalyear(company, today + relativedelta(years=year)))
        fiscal.click("create_period")
    create_chart(company)
    accounts = get_accounts(company)
    cash, = Model.get("account.journal").find([("code", "=", "CASH")])
    Model.get("account.invoice.payment.method")(
        name="Bank", journal=cash, credit_account=accounts["cash"],
        debit_account=accounts["cash"]).save()
    terms = {}
    for days in (14, 30):
        term = Model.get("account.invoice.payment_term")(name="%d days" % days)
        term.lines.new(type="remainder").relativedeltas.new().days = days
        term.save()
        terms[days] = term
    procedure = Model.get("account.dunning.procedure")(name="Standard")
    for number, days in enumerate((5, 20, 40), 1):
        level = procedure.levels.new()
        level.sequence = number
        level.overdue = datetime.timedelta(days)
    procedure.save()
    customer = Model.get("party.party")(
        name="Ægir Sørensen ApS", code="C-0001", lang=english, dunning_procedure=procedure,
        customer_payment_term=terms[30])
    address, = customer.addresses
    address.street, address.postal_code, address.city = "Nørregade 1", "1165", "København K"
    address.country = country
    customer.contact_mechanisms.new(type="email", value="cust1@example.test")
    customer.contact_mechanisms.new(type="phone", value="+45 32 12 00 01")
    customer.save()
    Invoice = Model.get("account.invoice")
    for back, amount, days in ((75, "100.10", 14), (45, "250.00", 14), (10, "999.99", 30)):
        invoice = Invoice(type="out", party=customer, payment_term=terms[days],
                          invoice_date=today - datetime.timedelta(back),
                          reference="EXT-%d" % back)
        invoice.account = accounts["receivable"]
        line = invoice.lines.new()
        line.account, line.description = accounts["revenue"], "Service"
        line.quantity, line.unit_price = 1, D(amount)
        invoice.save()
        Model.get("res.user.warning")(
            user=cfg.user, name="invoice_payment_term_%d" % invoice.id).save()
        invoice.click("post")
    user = Model.get("res.user")(name="Integration", login="dca")
    user.password = PASSWORD
    for name in ("Account", "Dunning"):
        user.groups.append(Model.get("res.group").find([("name", "=", name)])[0])
    user.save()
    (folder / "dca.pass").write_text(PASSWORD + "\n")
    (folder / "dca.pass").chmod(0o600)
    if bulk:
        make_bulk(cfg, Model, accounts, procedure, today)


def make_bulk(cfg, Model, accounts, procedure, today):
    """One customer and one posted move by Tryton itself, the others as copies of their rows: posting
    thousands one by one takes minutes, and a reader cannot tell the difference."""
    Move = cfg.get_proxy("account.move")
    periods = Model.get("account.period").find([("type", "=", "standard")])
    revenue, = Model.get("account.journal").find([("code", "=", "REV")])

    def day_of(i):
        return today - datetime.timedelta(20 + i % 100)

    def period(day):
        return next(one.id for one in periods if one.start_date <= day <= one.end_date)

    party, = cfg.get_proxy("party.party").create(
        [{"name": "Bulk 0", "dunning_procedure": procedure.id,
          "contact_mechanisms": [("create", [
              {"type": "email", "value": "bulk0@example.test"}])]}], cfg.context)
    day = day_of(0)
    move, = Move.create([{
        "period": period(day), "journal": revenue.id, "date": day, "description": "B0",
        "lines": [("create", [
            {"account": accounts["revenue"].id, "credit": D("100"), "debit": D(0)},
            {"account": accounts["receivable"].id, "party": party, "debit": D("100"),
             "credit": D(0), "maturity_date": day + datetime.timedelta(14)}])]}], cfg.context)
    Move.post([move], cfg.context)
    database = sqlite3.connect(folder / "db" / "dca.sqlite")
    database.row_factory = sqlite3.Row
    parties = Copier(database, "party_party", "id", party)
    procedures = Copier(database, "party_party_dunning_procedure", "party", party)
    contacts = Copier(database, "party_contact_mechanism", "party", party)
    moves = Copier(database, "account_move", "id", move)
    lines = Copier(database, "account_move_line", "move", move)
    for i in range(1, bulk):
        day = day_of(i)
        customer = parties.add(name=f"Bulk {i}", code=f"B{i}")
        procedures.add(party=customer)
        contacts.add(party=customer, value=f"bulk{i}@example.test",
                     value_compact=f"bulk{i}@example.test")
        number = moves.add(period=period(day), date=day.isoformat(), description=f"B{i}",
                           number=f"B{i}", post_number=f"B{i}")
        lines.add(move=number, party=customer,
                  maturity_date=(day + datetime.timedelta(14)).isoformat())
    database.commit()
    database.close()


class Copier:
    """Adds rows that are as those of one record, but for some columns; of columns that are empty in
    it only the party's code is set."""

    def __init__(self, database, table, key, value):
        self.database, self.table = database, table
        self.rows = [dict(row) for row in database.execute(
            f'SELECT * FROM "{table}" WHERE "{key}" = ? ORDER BY id', (value,))]

    def add(self, **changes):
        last = 0
        for row in self.rows:
            copy = {name: changes.get(name, old) if old is not None or name == "code" else None
                    for name, old in row.items() if name != "id"}
            names = ", ".join(f'"{name}"' for name in copy)
            places = ", ".join("?" for _ in copy)
            last = self.database.execute(
                f'INSERT INTO "{self.table}"({names}) VALUES ({places})',
                list(copy.values())).lastrowid
        return last


main()
