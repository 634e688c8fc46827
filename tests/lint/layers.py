#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows of docs/architecture.md, checked over every #include.

A room may include itself and the rooms listed for it. Anything else fails, and so does an
exception below that is no longer needed, so that the list can only shrink.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

CORE = {
    "core/base": set(),
    "core/domain": {"core/base"},
    "core/ports": {"core/domain", "core/base"},
    **{
        f"core/{room}": {"core/domain", "core/base"}
        for room in ("compliance", "decision", "scoring", "report", "comms", "exchange", "store", "sync")
    },
}
CORE["core/desk"] = {room for room in CORE}
UI = {"core/ports", "core/domain", "core/base"}
APP = set(CORE) | {"core/desk", "ui"}

# Headers that only these rooms may see.
ONLY = [
    (re.compile(r"^boost/(beast|asio)"), ("app/server/http",), "Boost.Beast and Asio"),
    (re.compile(r"^curl/"), ("app/reach",), "libcurl"),
    (re.compile(r"^(QtSql/|QSql)"), ("core/store", "tests/unit/store"), "SQL"),
    (re.compile(r"^sqlite3\.h"), ("core/store", "tests/unit/store"), "SQLite"),
    (re.compile(r"^(QtWidgets/|QtGui/|QtCharts/|QWidget|QApplication|QPainter)"),
     ("ui", "app/workstation", "app/print", "tests/ui", "tests/bench"), "Widgets and Gui"),
    (re.compile(r"^(unistd\.h|sys/|fcntl\.h|pthread\.h|signal\.h|windows\.h)"),
     ("app", "core/store/platform", "core/base/platform", "tests"), "platform headers"),
]
EXCEPTIONS: dict[tuple[str, str], str] = {}

INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^">]+)[">]')


def room_of(path: str) -> str | None:
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0] if parts[0] in ("ui", "app", "tests") else None


def allowed(room: str) -> set[str] | None:
    if room in CORE:
        return CORE[room] | {room}
    if room == "ui":
        return UI | {"ui"}
    if room == "app":
        return APP | {"app"}
    return None  # tests may see everything


def main() -> int:
    problems, used = [], set()
    files = [p for top in ("app", "core", "ui", "tests") for p in (ROOT / top).rglob("*")
             if p.suffix in (".h", ".cpp")]
    for file in sorted(files):
        rel = file.relative_to(ROOT).as_posix()
        room = room_of(rel)
        may = allowed(room) if room else None
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            target = found.group(1)
            bad = None
            target_room = room_of(target)
            if may is not None and target_room and target_room not in may:
                bad = f"{room} may not include {target_room}"
            for pattern, rooms, what in ONLY:
                if pattern.match(target) and not rel.startswith(tuple(r + "/" for r in rooms)):
                    bad = f"{what} belong to {', '.join(rooms)}"
            if bad:
                if (rel, target) in EXCEPTIONS:
                    used.add((rel, target))
                else:
                    problems.append(f"{rel}:{number}: {target}: {bad}")
    for key in EXCEPTIONS.keys() - used:
        problems.append(f"layers.py: exception {key} is not needed any more: delete it")
    print("\n".join(problems) if problems else f"layers: {len(files)} files hold to the arrows")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
