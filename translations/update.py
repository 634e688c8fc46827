#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translation sources in step with the program: new texts come in as unfinished,
obsolete ones go. English needs only its plurals, which are made here: "item(s)" in the source is
"item" for one and "items" for more. Run it after changing a text.

--check only compares, and fails when a file is stale, when a text has no translation, or when a
translation lost a placeholder, a mnemonic's frame or the blank at an end.
--missing CODE prints the texts that CODE lacks, one JSON object a line.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
SOURCES = ("ui", "core", "app")
# Complete languages beside English; a new one is a line here.
LANGUAGES = ("de", "fr", "es", "pt_BR", "hi", "ar")
# Plurals that "(s)" cannot say: source, one, more.
IRREGULAR = {
    "%Ln days": ("%Ln day", "%Ln days"),
    "%Ln account(s) move.": ("%Ln account moves.", "%Ln accounts move."),
    "%1 %Ln account(s) were moved before that.": ("%1 %Ln account was moved before that.",
                                                  "%1 %Ln accounts were moved before that."),
    "%Ln stay(s) where they are: %1.": ("%Ln stays where it is: %1.", "%Ln stay where they are: %1."),
    "%Ln of them have open promises or plans; they go along.": (
        "%Ln of them has open promises or plans; they go along.",
        "%Ln of them have open promises or plans; they go along."),
    "%Ln of them have an agreed call-back; somebody else will make it.": (
        "%Ln of them has an agreed call-back; somebody else will make it.",
        "%Ln of them have an agreed call-back; somebody else will make it."),
    "%Ln event(s) with their hashes saved": ("%Ln event with its hash saved", "%Ln events with their hashes saved"),
    "%Ln wait": ("%Ln waits", "%Ln wait"),
    "%Ln lines are posted. What the next statement brings and no rule can post appears here.": (
        "%Ln line is posted. What the next statement brings and no rule can post appears here.",
        "%Ln lines are posted. What the next statement brings and no rule can post appears here."),
    "%Ln lines posted": ("%Ln line posted", "%Ln lines posted"),
    "%Ln item(s) wait on this laptop": ("%Ln item waits on this laptop", "%Ln items wait on this laptop"),
    "%Ln payment(s) are missing.": ("%Ln payment is missing.", "%Ln payments are missing."),
    "%Ln payment(s) are too many.": ("%Ln payment is too many.", "%Ln payments are too many."),
    "%Ln line(s) were there already.": ("%Ln line was there already.", "%Ln lines were there already."),
    "%Ln promises": ("%Ln promise", "%Ln promises"),
    "%Ln accounts · by priority": ("%Ln account · by priority", "%Ln accounts · by priority"),
    "%Ln account(s); their columns add up to the row.": (
        "%Ln account; its columns add up to the row.",
        "%Ln accounts; their columns add up to the row."),
    "%Ln contacts": ("%Ln contact", "%Ln contacts"),
    "%Ln laptop(s) need a look.": ("%Ln laptop needs a look.", "%Ln laptops need a look."),
    "%Ln need a look": ("%Ln needs a look", "%Ln need a look"),
    "Every %Ln minutes": ("Every minute", "Every %Ln minutes"),
    "%Ln account(s), %1, move.": ("%Ln account, %1, moves.", "%Ln accounts, %1, move."),
    "%Ln days past due": ("%Ln day past due", "%Ln days past due"),
    "%Ln visits written": ("%Ln visit written", "%Ln visits written"),
}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
PLACE = re.compile(r"%L?(?:n|\d{1,2})")


def lupdate(out: pathlib.Path, code: str, *options: str) -> ET.Element:
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "-disable-heuristic", "sametext",
                    "-disable-heuristic", "similartext", "-source-language", "en", "-target-language", code,
                    "-I", str(ROOT), *options, *[str(ROOT / s) for s in SOURCES], "-ts", str(out)],
                   check=True, stderr=subprocess.DEVNULL)
    return ET.parse(out).getroot()


def english(folder: pathlib.Path) -> ET.Element:
    tree = lupdate(folder / "dunlin_en.ts", "en_US", "-pluralonly")
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


def other(folder: pathlib.Path, code: str) -> ET.Element:
    """What is translated stays, in the order of the contexts."""
    out = folder / f"dunlin_{code}.ts"
    if (FOLDER / out.name).exists():
        shutil.copy(FOLDER / out.name, out)
    tree = lupdate(out, code)
    contexts = sorted(tree.findall("context"), key=lambda context: context.findtext("name"))
    for context in tree.findall("context"):
        tree.remove(context)
    tree.extend(contexts)
    return tree


def text_of(tree: ET.Element) -> str:
    ET.indent(tree, "    ")
    return HEAD + ET.tostring(tree, encoding="unicode") + "\n"


def messages(tree: ET.Element):
    for context in tree.findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            is_open = translation.get("type") == "unfinished" or not all(forms or [translation.text or ""])
            yield context.findtext("name"), message, forms or [translation.text or ""], is_open


def asked_contexts() -> set[str]:
    """The contexts that texts are asked for in while the program runs."""
    asked = set()
    for file in (p for s in SOURCES for p in (ROOT / s).rglob("*") if p.suffix in (".h", ".cpp")):
        text = file.read_text(encoding="utf-8")
        asked |= set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", text))
        asked |= set(re.findall(r'(?:translate|QT_TRANSLATE_NOOP)\(\s*"([\w:]+)"', text))
        for space in re.findall(r"^namespace ([\w:]+) \{", text, re.M):
            asked |= {f"{space}::{name}" for name in re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", text)}
    return asked


def strays(tree: ET.Element):
    """lupdate reads C++ its own way: a text under a context that nobody asks is never shown."""
    asked = asked_contexts()
    for context in tree.findall("context"):
        name = context.findtext("name")
        if name not in asked:
            yield f'context {name}, which nothing asks: "{context.find("message").findtext("source")}"'


def faults(code: str, tree: ET.Element):
    missing = []
    for context, message, forms, is_open in messages(tree):
        source = message.findtext("source")
        if is_open:
            missing.append(f'{context}: "{source}"')
            continue
        wanted = set(PLACE.findall(source))
        for form in forms:
            # A form for none, one or two may say the number in a word.
            lost = wanted - set(PLACE.findall(form)) - ({"%Ln", "%n"} if message.get("numerus") else set())
            added = set(PLACE.findall(form)) - wanted
            if lost or added:
                yield f'{code}: {context}: "{source}" -> "{form}": placeholders differ'
            if len(source) - len(source.lstrip(" ")) and not form.startswith(" "):
                yield f'{code}: {context}: "{source}": the blank at the start is gone'
        marks = source.replace("&&", "").count("&") == 1 and re.search(r"&\w", source)
        if marks and not all(re.search(r"&[^\s&]", form) for form in forms):
            yield f'{code}: {context}: "{source}" -> "{forms[0]}": no mnemonic (&)'
    if missing:
        shown = "; ".join(missing[:5])
        yield f"{code}: {len(missing)} texts without translation, such as {shown}"


def print_missing(tree: ET.Element) -> None:
    for context, message, forms, is_open in messages(tree):
        if is_open:
            print(json.dumps({"context": context, "source": message.findtext("source"),
                              "comment": message.findtext("comment") or "", "forms": len(forms),
                              "plural": message.get("numerus") == "yes",
                              "hint": message.findtext("extracomment") or ""}, ensure_ascii=False))


def main() -> int:
    check, problems = "--check" in sys.argv, []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if "--missing" in sys.argv:
            print_missing(other(folder, sys.argv[sys.argv.index("--missing") + 1]))
            return 0
        trees = {"en": english(folder), **{code: other(folder, code) for code in LANGUAGES}}
    for code, tree in trees.items():
        target, made = FOLDER / f"dunlin_{code}.ts", text_of(tree)
        if check and (not target.exists() or target.read_text(encoding="utf-8") != made):
            problems.append(f"dunlin_{code}.ts is stale: run translations/update.py")
        if not check:
            target.write_text(made, encoding="utf-8")
        if code != "en":
            problems += faults(code, tree)
    problems += strays(trees[LANGUAGES[0]])
    print("\n".join(problems) if problems else f"translations: {', '.join(trees)} are complete")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
