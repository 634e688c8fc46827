#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translation sources in step with the program: new texts come in as unfinished,
obsolete ones go. English needs only its plurals, which are made here: "item(s)" in the source is
"item" for one and "items" for more. Run it after changing a text; --check only compares.
"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[1]
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# Plurals that "(s)" cannot say: source, one, more.
IRREGULAR = {"%Ln days": ("%Ln day", "%Ln days")}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def plurals(folder: pathlib.Path) -> ET.Element:
    out = folder / "dunlin_en.ts"
    subprocess.run([LUPDATE, "-silent", "-pluralonly", "-locations", "none", "-no-obsolete",
                    "-source-language", "en", "-target-language", "en_US", "-I", str(ROOT),
                    str(ROOT / "ui"), "-ts", str(out)], check=True)
    tree = ET.parse(out).getroot()
    for message in tree.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        regular = (source.replace("(s)", ""), source.replace("(s)", "s"))
        for text in IRREGULAR.get(source, regular):
            ET.SubElement(translation, "numerusform").text = text
    return tree


def main() -> int:
    target = ROOT / "translations" / "dunlin_en.ts"
    with tempfile.TemporaryDirectory() as name:
        tree = plurals(pathlib.Path(name))
    ET.indent(tree, "    ")
    made = HEAD + ET.tostring(tree, encoding="unicode") + "\n"
    if "--check" in sys.argv:
        if not target.exists() or target.read_text(encoding="utf-8") != made:
            print("translations: dunlin_en.ts is stale: run translations/update.py")
            return 1
        return 0
    target.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
