#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds code that stands twice: runs of equal lines (blanks, comments, includes and lone braces left out).

duplicates.py [--lines N] [FOLDER..]: prints places of runs of N lines or more (12), longest first. It is a help for
reading, not a lint: two tables may look alike and mean different things.
"""
import argparse
import pathlib
import re
import sys
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[2]
DULL = re.compile(r"^(#include .*|//.*|[{}();,]*|namespace .*|using .*|public:|private:|protected:|Q_OBJECT|break;|else)$")


def lines_of(file: pathlib.Path):
    kept = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        text = re.sub(r"\s+", " ", re.sub(r"//.*", "", line)).strip()
        if text and not DULL.match(text):
            kept.append((number, text))
    return kept


def runs(files: dict, least: int):
    seen = defaultdict(list)
    for name, lines in files.items():
        for start in range(len(lines) - least + 1):
            seen[hash(tuple(text for _, text in lines[start:start + least]))].append((name, start))
    covered, found = set(), []
    for places in seen.values():
        for i, (a, at) in enumerate(places):
            for b, bt in places[i + 1:]:
                if (a, at, b, bt) in covered or (a == b and abs(at - bt) < least):
                    continue
                length = 0
                while (at + length < len(files[a]) and bt + length < len(files[b])
                       and files[a][at + length][1] == files[b][bt + length][1]):
                    covered.add((a, at + length, b, bt + length))
                    length += 1
                before = at and bt and files[a][at - 1][1] == files[b][bt - 1][1]
                if length >= least and not before:
                    found.append((length, a, files[a][at][0], b, files[b][bt][0]))
    return sorted(found, reverse=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=12)
    parser.add_argument("folders", nargs="*", default=["app", "core", "ui"])
    wanted = parser.parse_args()
    files = {file.relative_to(ROOT).as_posix(): lines_of(file)
             for folder in wanted.folders for file in sorted((ROOT / folder).rglob("*"))
             if file.suffix in (".h", ".cpp")}
    found = runs(files, wanted.lines)
    for length, a, at, b, bt in found:
        print(f"{length:4} lines: {a}:{at} = {b}:{bt}")
    print(f"{len(found)} runs of {wanted.lines} lines or more in {len(files)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
