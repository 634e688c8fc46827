#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a running workstation over the real AT-SPI bus, as a screen reader does, and asks more.

screen_reader.py DUNLIN OFFICE, in a D-Bus session and on a display of its own.
Opens one page after the other by its keys, walks all that the bus shows of it, and asks every node
for what it has and for what it has not (children, cells, characters far beyond the end). Says a
line for every control without a name and every question that was not answered, and a line of JSON
at the end. Raw calls, not libatspi: that one answers from a cache and never asks the foolish ones.
"""
import json
import os
import subprocess
import sys
import time

from gi.repository import Gio, GLib

PATIENCE_MS = 4000
FAR = 2_000_000
MOST_NODES = 4000
MOST_CHILDREN = 400
ROOT = "/org/a11y/atspi/accessible/root"
ENABLED, FOCUSABLE, SHOWING, VISIBLE = 8, 11, 25, 30
USED = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry",
        "password text", "slider", "spin button", "list", "list item", "table", "tree", "tree table",
        "menu item", "page tab", "link", "chart"}
CONTROL, SHIFT = 37, 50  # X11 key codes
ESCAPE, RETURN, DOWN, TAB = 0xFF1B, 0xFF0D, 0xFF54, 0xFF09
PAGES = [  # name, keys: a letter, a key symbol, or (modifier, letter)
    ("queue", []),
    ("rank", [" "]),
    ("palette", [ESCAPE, (CONTROL, "k"), "m", "a", "r"]),
    ("keys", [ESCAPE, (SHIFT, "?")]),
    ("account", [ESCAPE, RETURN]),
    ("why", ["g", "g"]),
    ("promise", [ESCAPE, "p"]),
    ("plan", [ESCAPE, ESCAPE, "g", "a", (SHIFT, "P")]),
    ("payment", [ESCAPE, ESCAPE, "g", "a", (SHIFT, "$")]),
    ("wrap-up", [ESCAPE, ESCAPE, "g", "a", "w", "1"]),
    ("person", [ESCAPE, ESCAPE, "g", "a", (SHIFT, "N")]),
    ("portfolio", [ESCAPE, ESCAPE, "g", "d"]),
    ("portfolio as tables", ["t"]),
    ("money", ["g", "m"]),
    ("rules", ["g", "r"]),
    ("team", ["g", "t"]),
    ("texts", ["g", "e"]),
    ("audit", ["g", "l"]),
    ("learn", ["g", "h"]),
    ("devices", ["g", "y"]),
    ("settings", ["g", ","]),
]


class Gone(Exception):
    pass


class Reader:
    def __init__(self, program, office):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                    None, None, 0, 20_000).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.program = subprocess.Popen([program, "--local", office, "--lang", "en"],
                                        env=environment)
        self.faults = []
        self.nodes = 0
        self.calls = 0
        self.app = None

    def ask(self, node, interface, method, signature="()", *words):
        """The answer, unpacked; None when the program refuses the question."""
        if self.program.poll() is not None:
            raise Gone
        self.calls += 1
        try:
            parameters = GLib.Variant(signature, words)
            answer = self.bus.call_sync(node[0], node[1], interface, method, parameters, None, 0,
                                        PATIENCE_MS)
            return answer.unpack()
        except GLib.Error as error:
            name = Gio.DBusError.get_remote_error(error) or error.message
            if "NoReply" in name or "Timeout" in name or "Timeout" in error.message:
                self.fault(node, f"no answer to {method}{words}")
            return None

    def accessible(self, node, method, signature="()", *words):
        return self.ask(node, "org.a11y.atspi.Accessible", method, signature, *words)

    def property(self, node, interface, name):
        answer = self.ask(node, "org.freedesktop.DBus.Properties", "Get", "(ss)", interface, name)
        return answer[0] if answer else None

    def name(self, node):
        return self.property(node, "org.a11y.atspi.Accessible", "Name") or ""

    def fault(self, node, words):
        self.faults.append(f"{self.page}: {words} ({self.describe(node)})")

    def describe(self, node):
        words = []
        for _ in range(4):
            role = self.bus_role(node)
            words.append(f"{role} '{self.bus_name(node)}'")
            parent = self.quiet(node, "org.freedesktop.DBus.Properties", "Get", "(ss)",
                                "org.a11y.atspi.Accessible", "Parent")
            if not parent:
                break
            node = parent[0]
        return " < ".join(words)

    def quiet(self, node, interface, method, signature="()", *words):
        try:
            return self.bus.call_sync(node[0], node[1], interface, method,
                                      GLib.Variant(signature, words), None, 0, 500).unpack()
        except GLib.Error:
            return None

    def bus_role(self, node):
        answer = self.quiet(node, "org.a11y.atspi.Accessible", "GetRoleName")
        return answer[0] if answer else "?"

    def bus_name(self, node):
        answer = self.quiet(node, "org.freedesktop.DBus.Properties", "Get", "(ss)",
                            "org.a11y.atspi.Accessible", "Name")
        return answer[0] if answer else "?"

    def wait_for_window(self):
        """Until the queue has rows; the office's server and the first sync come before."""
        self.page = "start"
        for _ in range(600):
            if self.program.poll() is not None:
                raise Gone
            time.sleep(0.2)
            desktop = ("org.a11y.atspi.Registry", ROOT)
            apps = self.quiet(desktop, "org.a11y.atspi.Accessible", "GetChildren")
            for app in (apps or [[]])[0]:
                pid = self.quiet(("org.freedesktop.DBus", "/org/freedesktop/DBus"),
                                 "org.freedesktop.DBus", "GetConnectionUnixProcessID", "(s)",
                                 app[0])
                if pid and pid[0] == self.program.pid:
                    self.app = tuple(app)
            if self.app and self.count_rows() > 3:
                return True
        return False

    def children(self, node):
        answer = self.accessible(node, "GetChildren")
        return [tuple(child) for child in answer[0]] if answer else []

    def count_rows(self):
        """Rows that the queue's list shows; asked for lightly, many times."""
        todo = self.children(self.app)
        seen = 0
        while todo and seen < 400:
            node = todo.pop()
            seen += 1
            if self.bus_role(node) == "list item":
                return 10
            if self.bus_role(node) == "list":
                rows = self.children(node)
                if len(rows) > 3:
                    return len(rows)
            else:
                todo += self.children(node)
        return 0

    def press(self, keys):
        for key in keys:
            modifier, symbol = key if isinstance(key, tuple) else (None, key)
            symbol = symbol if isinstance(symbol, int) else ord(symbol)
            controller = ("org.a11y.atspi.Registry",
                          "/org/a11y/atspi/registry/deviceeventcontroller")
            interface = "org.a11y.atspi.DeviceEventController"
            if modifier == CONTROL:
                self.ask(controller, interface, "GenerateKeyboardEvent", "(isu)", modifier, "", 0)
            # A symbol brings the Shift that it needs with it.
            self.ask(controller, interface, "GenerateKeyboardEvent", "(isu)", symbol, "", 3)
            if modifier == CONTROL:
                self.ask(controller, interface, "GenerateKeyboardEvent", "(isu)", modifier, "", 1)
            time.sleep(0.15)
        time.sleep(0.6)

    def walk(self):
        todo = [self.app]
        count = 0
        while todo and count < MOST_NODES:
            node = todo.pop()
            count += 1
            if not self.read(node):
                continue
            todo += [child for child in self.children(node)[:MOST_CHILDREN]
                     if not child[1].endswith("/null")]
        self.nodes += count
        return count

    def read(self, node):
        """False: not shown; what is below it is not shown either."""
        role = (self.accessible(node, "GetRoleName") or ["?"])[0]
        states = (self.accessible(node, "GetState") or [[0, 0]])[0]
        bits = states[0] | states[1] << 32
        has = lambda bit: bool(bits >> bit & 1)
        interfaces = (self.accessible(node, "GetInterfaces") or [[]])[0]
        name = self.name(node)
        self.probe(node, interfaces)
        if node != self.app and not has(VISIBLE):
            return False
        usable = role in USED or (has(FOCUSABLE) and role not in ("frame", "window", "dialog",
                                                                 "viewport", "filler", "panel",
                                                                 "scroll pane"))
        if usable and has(SHOWING) and has(ENABLED) and not name.strip():
            parent = self.property(node, "org.a11y.atspi.Accessible", "Parent")
            # What scrolls inside a list has the list's focus and the list's name.
            if not (parent and self.name(tuple(parent)) and role not in USED):
                self.fault(node, "no name")
        return True

    def probe(self, node, interfaces):
        count = self.property(node, "org.a11y.atspi.Accessible", "ChildCount") or 0
        for index in (-1, count, FAR):
            self.accessible(node, "GetChildAtIndex", "(i)", index)
        for method in ("GetIndexInParent", "GetRelationSet", "GetAttributes",
                       "GetLocalizedRoleName", "GetApplication"):
            self.accessible(node, method)
        self.property(node, "org.a11y.atspi.Accessible", "Description")
        for short, questions in QUESTIONS.items():
            interface = f"org.a11y.atspi.{short}"
            if interface not in interfaces:
                continue
            for method, signature, *words in questions:
                if signature == "property":
                    self.property(node, interface, method)
                else:
                    self.ask(node, interface, method, signature, *words)


QUESTIONS = {
    "Component": [("GetExtents", "(u)", 0), ("GetAccessibleAtPoint", "(iiu)", 5, 5, 0),
                  ("GetAccessibleAtPoint", "(iiu)", -900, 90_000, 0), ("GetLayer", "()"),
                  ("Contains", "(iiu)", 1, 1, 0)],
    "Text": [("CharacterCount", "property"), ("CaretOffset", "property"),
             ("GetText", "(ii)", 0, -1), ("GetText", "(ii)", 0, FAR), ("GetText", "(ii)", 5, 2),
             *[("GetTextAtOffset", "(iu)", offset, boundary) for offset in (0, 1, FAR)
               for boundary in (0, 1, 3, 5)],
             *[("GetTextBeforeOffset", "(iu)", 1, boundary) for boundary in (0, 1)],
             *[("GetTextAfterOffset", "(iu)", 0, boundary) for boundary in (0, 1)],
             *[("GetStringAtOffset", "(iu)", 0, granularity) for granularity in (0, 1, 2, 3)],
             ("GetCharacterExtents", "(iu)", 0, 0), ("GetCharacterExtents", "(iu)", FAR, 0),
             ("GetCharacterAtOffset", "(i)", FAR), ("GetOffsetAtPoint", "(iiu)", -5, -5, 0),
             ("GetNSelections", "()"), ("GetSelection", "(i)", 7),
             ("GetAttributeRun", "(ib)", 0, True)],
    "Table": [("NRows", "property"), ("NColumns", "property"),
              ("GetAccessibleAt", "(ii)", FAR, 0), ("GetAccessibleAt", "(ii)", -1, -1),
              ("GetRowExtentAt", "(ii)", FAR, 0), ("GetColumnExtentAt", "(ii)", FAR, 0),
              ("GetIndexAt", "(ii)", FAR, 3), ("GetRowAtIndex", "(i)", FAR),
              ("GetColumnAtIndex", "(i)", FAR), ("GetRowDescription", "(i)", FAR),
              ("GetColumnDescription", "(i)", FAR), ("IsSelected", "(ii)", FAR, 0),
              ("IsRowSelected", "(i)", FAR), ("GetSelectedRows", "()"),
              ("GetRowColumnExtentsAtIndex", "(i)", FAR), ("GetRowHeader", "(i)", FAR),
              ("GetColumnHeader", "(i)", FAR)],
    "TableCell": [("RowSpan", "property"), ("ColumnSpan", "property"), ("Position", "property"),
                  ("Table", "property"), ("GetRowColumnSpan", "()")],
    "Value": [(name, "property") for name in ("CurrentValue", "MinimumValue", "MaximumValue",
                                              "MinimumIncrement")],
    "Action": [("NActions", "property"), ("GetActions", "()"), ("GetName", "(i)", 0),
               ("GetName", "(i)", FAR), ("GetDescription", "(i)", FAR),
               ("GetKeyBinding", "(i)", FAR), ("GetLocalizedName", "(i)", FAR)],
    "Selection": [("NSelectedChildren", "property"), ("GetSelectedChild", "(i)", FAR),
                  ("IsChildSelected", "(i)", FAR)],
}


def main():
    reader = Reader(sys.argv[1], sys.argv[2])
    pages = {}
    try:
        if not reader.wait_for_window():
            reader.faults.append("the queue did not come")
        else:
            for page, keys in PAGES:
                reader.page = page
                reader.press(keys)
                pages[page] = reader.walk()
    except Gone:
        reader.faults.append(f"{reader.page}: the program is gone, exit "
                             f"{reader.program.returncode}, after {reader.calls} questions")
    finally:
        reader.program.terminate()
        try:
            reader.program.wait(20)
        except subprocess.TimeoutExpired:
            reader.program.kill()
    for fault in dict.fromkeys(reader.faults):
        print(fault)
    print(json.dumps({"pages": pages, "nodes": reader.nodes, "questions": reader.calls,
                      "faults": len(set(reader.faults))}))
    return 1 if reader.faults else 0


if __name__ == "__main__":
    sys.exit(main())
