#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the releases of the AppStream metainfo from CHANGELOG.md.

metainfo.py TEMPLATE CHANGELOG VERSION OUT. A heading is "## VERSION (YYYY-MM-DD)"; what stands
under "## Unreleased" is VERSION, dated by SOURCE_DATE_EPOCH or by the change log's own time.
"""
import datetime
import html
import os
import pathlib
import re
import sys

KEEP = 12  # lines of one release: a software centre shows a glance, not the history


def releases(text: str, version: str, today: str):
    for head, body in re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", text, re.S | re.M):
        dated = re.match(r"(\S+) \((\d{4}-\d\d-\d\d)\)$", head.strip())
        name, date = dated.groups() if dated else (version, today)
        joined = re.sub(r"\n +", " ", body)
        lines = [re.sub(r"[`*]", "", line[2:]) for line in joined.splitlines() if line.startswith("- ")]
        yield name, date, lines


def main() -> int:
    template, changelog, version, out = map(str, sys.argv[1:5])
    stamp = os.environ.get("SOURCE_DATE_EPOCH") or pathlib.Path(changelog).stat().st_mtime
    today = datetime.datetime.fromtimestamp(int(float(stamp)), datetime.timezone.utc).date().isoformat()
    made = ["  <releases>"]
    for name, date, lines in releases(pathlib.Path(changelog).read_text(encoding="utf-8"), version, today):
        made.append(f'    <release version="{html.escape(name)}" date="{date}">')
        made.append("      <description>\n        <ul>")
        made += [f"          <li>{html.escape(line)}</li>" for line in lines[:KEEP]]
        made.append("        </ul>\n      </description>\n    </release>")
    made.append("  </releases>")
    text = pathlib.Path(template).read_text(encoding="utf-8")
    pathlib.Path(out).write_text(text.replace("@RELEASES@", "\n".join(made)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
