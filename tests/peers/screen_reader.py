#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a running workstation over the real AT-SPI bus, as a screen reader does, and asks more.

screen_reader.py DUNLIN OFFICE, in a D-Bus session and on a display of its own.
Opens one page after the other by its keys, walks all that the bus shows of it, and asks every node
for what it has and for what it has not (children, cells, characters far beyond the end). Says a
line for every control without a name and every question that was not answered, and a line of JSON
at the end. Raw calls, not libatspi: that one answers from a cache and never asks the foolish ones.
"""
import ctypes
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
MOST_WAITING = 200
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
ENABLED, FOCUSABLE, SHOWING, VISIBLE = 8, 11, 25, 30
USED = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry",
        "password text", "slider", "spin button", "list", "list item", "table", "tree",
        "tree table", "menu item", "page tab", "link", "chart"}
HOLDERS = {"frame", "window", "dialog", "viewport", "filler", "panel", "scroll pane"}
CONTROL, SHIFT = 37, 50  # X11 key codes
ESCAPE, RETURN, DOWN, TAB = 0xFF1B, 0xFF0D, 0xFF54, 0xFF09
PAGES = [  # name, keys (a letter, a key symbol, or (modifier, letter)), a name that is then shown
    ("queue", [], "My queue"),
    ("rank", [" "], "Why here"),
    ("palette", [ESCAPE, (CONTROL, "k"), "m", "a", "r"], "Results"),
    ("keys", [ESCAPE, (SHIFT, "?")], "Keys of this screen"),
    ("account", [ESCAPE, RETURN], "Timeline"),
    ("why", ["g", "g"], "Timeline"),  # Qt lists no popups among an application's windows
    ("plan", [ESCAPE, (SHIFT, "P")], "New arrangement"),
    ("payment", [ESCAPE, (SHIFT, "$")], "What it pays"),
    ("wrap-up", [ESCAPE, "w", "1"], "Promise to pay"),
    ("person", [ESCAPE, ESCAPE, RETURN, (SHIFT, "N")], "Numbers and addresses"),
    ("portfolio", [ESCAPE, "g", "d"], "Accounts by status"),
    ("portfolio as tables", ["t"], "Share"),
    ("money", ["g", "m"], "Money in"),
    ("rules", ["g", "r"], "Strategies"),
    ("team", ["g", "t"], "Desks"),
    ("texts", ["g", "p"], "Versions"),
    ("audit", ["g", "l"], "Audit"),
    ("learn", ["g", "h"], "A sample day"),
    ("devices", ["g", "y"], "Waiting on this laptop"),
    ("settings", ["g", ","], "Search settings"),
]


class Gone(Exception):
    pass


class Focus:
    """Gives the keyboard to the topmost window: nobody does where no window manager runs."""

    class Attributes(ctypes.Structure):
        _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
                    ("height", ctypes.c_int), ("border", ctypes.c_int), ("depth", ctypes.c_int),
                    ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int),
                    ("gravity", ctypes.c_int * 2), ("backing", ctypes.c_int),
                    ("planes", ctypes.c_ulong * 2), ("save", ctypes.c_int),
                    ("colours", ctypes.c_ulong), ("installed", ctypes.c_int),
                    ("state", ctypes.c_int), ("masks", ctypes.c_long * 3),
                    ("redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    def give(self):
        viewable, parent = 2, 2
        children = ctypes.POINTER(ctypes.c_ulong)()
        count, root, above = ctypes.c_uint(), ctypes.c_ulong(), ctypes.c_ulong()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.x.XDefaultRootWindow(self.display)),
                          ctypes.byref(root), ctypes.byref(above), ctypes.byref(children),
                          ctypes.byref(count))
        for window in reversed(children[:count.value]):  # from the top
            shown = self.Attributes()
            window = ctypes.c_ulong(window)
            self.x.XGetWindowAttributes(self.display, window, ctypes.byref(shown))
            if shown.state == viewable and not shown.redirect and shown.width > 100:
                self.x.XSetInputFocus(self.display, window, parent, ctypes.c_ulong(0))
                break
        self.x.XSync(self.display, 0)


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
        self.probed = set()
        self.page = "start"
        self.app = None
        self.focus = Focus()

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
        return self.ask(node, ACCESSIBLE, method, signature, *words)

    def property(self, node, interface, name):
        answer = self.ask(node, PROPERTIES, "Get", "(ss)", interface, name)
        return answer[0] if answer else None

    def name(self, node):
        return self.property(node, ACCESSIBLE, "Name") or ""

    def fault(self, node, words):
        self.faults.append(f"{self.page}: {words} ({self.describe(node)})")

    def describe(self, node):
        words = []
        for _ in range(4):
            role = self.bus_role(node)
            words.append(f"{role} '{self.bus_name(node)}'")
            parent = self.quiet(node, PROPERTIES, "Get", "(ss)",
                                ACCESSIBLE, "Parent")
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
        answer = self.quiet(node, ACCESSIBLE, "GetRoleName")
        return answer[0] if answer else "?"

    def bus_name(self, node):
        answer = self.quiet(node, PROPERTIES, "Get", "(ss)",
                            ACCESSIBLE, "Name")
        return answer[0] if answer else "?"

    def wait_for_window(self):
        """Until the queue has rows; the office's server and the first sync come before."""
        self.page = "start"
        for _ in range(600):
            if self.program.poll() is not None:
                raise Gone
            time.sleep(0.2)
            desktop = ("org.a11y.atspi.Registry", ROOT)
            apps = self.quiet(desktop, ACCESSIBLE, "GetChildren")
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
        answer = self.quiet(node, ACCESSIBLE, "GetChildren")
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
            self.focus.give()
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

    def ask_all(self, asks):
        """The answers, as of ask(), to many questions at once, in their order: (node, interface,
        method, signature, words)."""
        answers = [None] * len(asks)
        waiting = [0]
        context = GLib.MainContext.default()

        def done(connection, result, at):
            node, _, method, _, words = asks[at]
            waiting[0] -= 1
            try:
                answers[at] = connection.call_finish(result).unpack()
            except GLib.Error as error:
                if "NoReply" in (Gio.DBusError.get_remote_error(error) or "") \
                        or "Timeout" in error.message:
                    self.fault(node, f"no answer to {method}{words}")

        for at, (node, interface, method, signature, words) in enumerate(asks):
            if self.program.poll() is not None:
                raise Gone
            self.calls += 1
            waiting[0] += 1
            self.bus.call(node[0], node[1], interface, method, GLib.Variant(signature, words), None,
                          0, PATIENCE_MS, None, done, at)
            while waiting[0] >= MOST_WAITING:
                context.iteration(True)
        while waiting[0]:
            context.iteration(True)
        return answers

    def walk(self):
        level = [self.app]
        count = 0
        self.names = set()
        while level and count < MOST_NODES:
            count += len(level)
            deeper = [node for node, shown in zip(level, self.read(level)) if shown]
            found = self.ask_all([(node, ACCESSIBLE, "GetChildren", "()", ()) for node in deeper])
            level = [tuple(child) for answer in found
                     for child in (answer or [[]])[0][:MOST_CHILDREN]
                     if not child[1].endswith("/null")]
        self.nodes += count
        return count

    def shows(self, words):
        return any(words in name for name in self.names)

    def read(self, nodes):
        """For each node, whether it is shown; what is below one that is not is not shown either."""
        def each(method, otherwise):
            return [answer[0] if answer else otherwise for answer in
                    self.ask_all([(node, ACCESSIBLE, method, "()", ()) for node in nodes])]

        def properties(of, name):
            return [answer[0] if answer else None for answer in
                    self.ask_all([(node, PROPERTIES, "Get", "(ss)", (ACCESSIBLE, name))
                                  for node in of])]

        roles = each("GetRoleName", "?")
        states = each("GetState", [0, 0])
        names = properties(nodes, "Name")
        parents = properties(nodes, "Parent")
        self.probe([node for node in nodes if node[1] not in self.probed])
        shown = []
        nameless = []
        for node, role, state, name, parent in zip(nodes, roles, states, names, parents):
            bits = state[0] | state[1] << 32
            has = lambda bit: bool(bits >> bit & 1)
            shown.append(node == self.app or has(VISIBLE))
            if shown[-1]:
                self.names.add(name or "")
            usable = role in USED or (has(FOCUSABLE) and role not in HOLDERS)
            if shown[-1] and usable and has(SHOWING) and has(ENABLED) and not (name or "").strip():
                nameless.append((node, role, parent))
        for node, role, parent in nameless:
            # What scrolls inside a list has the list's focus and the list's name.
            if role in USED or not (parent and self.name(tuple(parent))):
                self.fault(node, "no name")
        return shown

    def probe(self, nodes):
        """Asks nodes, each once, for what they have and what they have not."""
        interfaces = self.ask_all([(node, ACCESSIBLE, "GetInterfaces", "()", ()) for node in nodes])
        counts = self.ask_all([(node, PROPERTIES, "Get", "(ss)", (ACCESSIBLE, "ChildCount"))
                               for node in nodes])
        asks = []
        for node, has, count in zip(nodes, interfaces, counts):
            self.probed.add(node[1])
            for index in (-1, count[0] if count else 0, FAR):
                asks.append((node, ACCESSIBLE, "GetChildAtIndex", "(i)", (index,)))
            for method in ("GetIndexInParent", "GetRelationSet", "GetAttributes",
                           "GetLocalizedRoleName", "GetApplication"):
                asks.append((node, ACCESSIBLE, method, "()", ()))
            asks.append((node, PROPERTIES, "Get", "(ss)", (ACCESSIBLE, "Description")))
            for short, questions in QUESTIONS.items():
                interface = f"org.a11y.atspi.{short}"
                if interface not in (has or [[]])[0]:
                    continue
                for method, signature, *words in questions:
                    asks.append((node, PROPERTIES, "Get", "(ss)", (interface, method))
                                if signature == "property"
                                else (node, interface, method, signature, tuple(words)))
        self.ask_all(asks)


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
            for page, keys, words in PAGES:
                reader.page = page
                reader.press(keys)
                for attempt in range(24):  # what is shown may have to be read first
                    pages[page] = reader.walk()
                    if reader.shows(words):
                        break
                    if attempt == 8:  # as a person would who was faster than the screen
                        reader.press(keys)
                    time.sleep(0.5)
                else:
                    reader.faults.append(f"{page}: nothing is called {words!r}")
                print(f"{page}: {pages[page]} nodes", file=sys.stderr, flush=True)
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
