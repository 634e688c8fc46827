#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the rooms and their arrows from the includes of the code into docs/architecture.md.

The picture is Mermaid text between two marks, so that it shows in a forge and reads as text.
--check compares only (a lint): a new arrow appears in the picture, or the check fails.
"""
import pathlib
import re
import sys
from collections import Counter

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- diagram: made by docs/make_diagram.py -->", "<!-- end of diagram -->"
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def room_of(path: str) -> str | None:
    parts = path.split("/")
    if parts[0] in ("core", "app") and len(parts) > 2:
        return "/".join(parts[:2])
    return "ui" if parts[0] == "ui" else None


def arrows() -> Counter:
    found: Counter = Counter()
    for top in ("app", "core", "ui"):
        for file in sorted((ROOT / top).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            source = room_of(file.relative_to(ROOT).as_posix())
            for target in INCLUDE.findall(file.read_text(encoding="utf-8")):
                aim = room_of(target)
                if source and aim and aim != source:
                    found[(source, aim)] += 1
    return found


def reaches(edges: set, start: str, goal: str, without: tuple) -> bool:
    todo, seen = [start], set()
    while todo:
        at = todo.pop()
        for a, b in edges:
            if a == at and (a, b) != without and b not in seen:
                if b == goal:
                    return True
                seen.add(b)
                todo.append(b)
    return False


def picture() -> str:
    # An arrow that another way implies only makes the picture harder to read.
    edges = set(arrows())
    shown = [e for e in sorted(edges) if not reaches(edges, e[0], e[1], e)]
    rooms = sorted({room for edge in edges for room in edge})
    lines = ["```mermaid", "flowchart TD"]
    for title, prefix in (("programs", "app/"), ("screens", "ui"), ("core", "core/")):
        lines.append(f"  subgraph {title}")
        lines += [f'    {room.replace("/", "_")}["{room}"]' for room in rooms if room.startswith(prefix)]
        lines.append("  end")
    lines += [f"  {a.replace('/', '_')} --> {b.replace('/', '_')}" for a, b in shown]
    return "\n".join([*lines, "```"])


def main() -> int:
    text = PAGE.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        print(f"diagram: {PAGE.name} has no marks for it")
        return 1
    made = f"{text.split(BEGIN)[0]}{BEGIN}\n{picture()}\n{END}{text.split(END, 1)[1]}"
    if "--check" in sys.argv:
        if made != text:
            print("diagram: the picture in docs/architecture.md is not the code's: run docs/make_diagram.py")
            return 1
        print("diagram: docs/architecture.md shows the code's arrows")
        return 0
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
