#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a compiler does not know: one clock, translated text, names for the screen
reader, mirrored geometry, no blocking dialogs, no personal paths.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# (where, pattern, what to do instead, files that may)
RULES = [
    (("core", "ui", "app"),
     r"currentDateTime|currentDate\(|currentMSecsSinceEpoch|currentSecsSinceEpoch|QTime::currentTime"
     r"|system_clock::now|\btime\(nullptr\)|std::time\(",
     "the time comes from base::Clock", {"core/base/clock.cpp"}),
    (("ui",), r"->exec\(|\.exec\(\)|QMessageBox::(question|warning|information|critical)\(|QEventLoop",
     "no nested event loops: open() and a signal", set()),
    (("ui",), r"\bsetText\(\s*(QStringLiteral|QLatin1String|u?\")\(?\"[A-Za-z]{3,}",
     "text on screen goes through tr()", set()),
    (("ui",), r"set(ToolTip|PlaceholderText|WindowTitle|AccessibleName)\(\s*(QStringLiteral|u?\")\(?\"?[A-Z]",
     "text on screen goes through tr()", set()),
    (("core", "ui", "app"), r"\bqrand\b|\bstd::rand\b|random_device|QRandomGenerator",
     "randomness comes from base::Rng", set()),
    (("core", "ui", "app"), r"ignoreSslErrors\(\s*\)", "name the one certificate error that is expected", set()),
    (("core", "ui", "app", "tests", "docs", "packaging", "resources"), r"(?<![\w.])/(work|farm)/[A-Za-z.]",
     "no path of one machine", set()),
    (("core/domain", "core/compliance", "core/decision", "core/report"), r"\bdouble\b[^;]*[aA]mount",
     "money is never a double", set()),
]
WIDGETS = (r"new (QPushButton|QToolButton|QLineEdit|QComboBox|QCheckBox|QRadioButton|QTextEdit"
           r"|QPlainTextEdit|QSlider|QSpinBox|QTableView|QListView|QTreeView|QTableWidget)\b")


def lint_lines(problems):
    for tops, pattern, why, may in RULES:
        rule = re.compile(pattern)
        for top in tops:
            for file in sorted((ROOT / top).rglob("*")):
                if file.suffix not in (".h", ".cpp", ".md", ".json", ".txt"):
                    continue
                rel = file.relative_to(ROOT).as_posix()
                if rel in may:
                    continue
                for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                    code = line.split("//", 1)[0] if file.suffix in (".h", ".cpp") else line
                    if rule.search(code):
                        problems.append(f"{rel}:{number}: {why}")


def lint_widgets(problems):
    """A file that makes interactive widgets names them for the screen reader and for tests."""
    made = re.compile(WIDGETS)
    for file in sorted((ROOT / "ui").rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        rel = file.relative_to(ROOT).as_posix()
        count = len(made.findall(text))
        if count and "setAccessibleName" not in text and "AccessibleTextRole" not in text:
            problems.append(f"{rel}: makes {count} interactive widgets and names none (accessibleName)")
        if count and "setObjectName" not in text:
            problems.append(f"{rel}: makes {count} interactive widgets without objectName")


def lint_mirroring(problems):
    """A painted delegate or widget that places rectangles by hand mirrors them."""
    for file in sorted((ROOT / "ui").rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        paints = re.search(r"::paint(Event)?\(", text)
        by_hand = len(re.findall(r"\.(left|right)\(\)\s*[+-]|adjusted\(", text))
        if paints and by_hand > 4 and not re.search(r"visualRect|visualPos|layoutDirection|isRightToLeft|mirror", text):
            rel = file.relative_to(ROOT).as_posix()
            problems.append(f"{rel}: paints left and right by hand and never mirrors (visualRect)")


def main() -> int:
    problems: list[str] = []
    lint_lines(problems)
    lint_widgets(problems)
    lint_mirroring(problems)
    print("\n".join(problems) if problems else "rules: the house rules hold")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
