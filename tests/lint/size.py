#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Size limits: file 600 lines, function 70, class 20 public functions, line 100 columns.

Overloads of one name are one function: they are one thing to know.

size_exceptions.txt lists what is larger, with its size and a reason; the list may only shrink: a
listed thing that grew, or that no longer needs the exception, fails.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = pathlib.Path(__file__).with_name("size_exceptions.txt")
FILE, FUNCTION, CLASS, LINE = 600, 70, 20, 100

# A definition starts at column 0 and opens its body on a line of its own (.clang-format).
HEAD = re.compile(r"^[A-Za-z_~:<>,&*\[\] ()=\"'.+-]+\(.*")
PUBLIC_FUNCTION = re.compile(r"^    [\w~].*\(.*")


def strip(text: str) -> str:
    text = re.sub(r'R"(\w*)\((?:.|\n)*?\)\1"', lambda m: "\n" * m.group(0).count("\n"), text)
    text = re.sub(r"/\*(?:.|\n)*?\*/", lambda m: "\n" * m.group(0).count("\n"), text)
    text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
    text = re.sub(r"'(?:\\.|[^'\\\n])+'", "' '", text)
    return re.sub(r"//[^\n]*", "", text)


def functions(lines: list[str]):
    start, name = None, ""
    for number, line in enumerate(lines, 1):
        if start is None:
            if line == "{":
                start = number
                back = number - 2
                while back > 0 and lines[back].startswith((" ", "\t")):
                    back -= 1
                name = lines[back].split("(")[0].split()[-1] if lines[back].strip() else "?"
        elif line.startswith("}"):
            yield name, number - start - 1, start
            start = None


def classes(lines: list[str]):
    name, access, names = None, "", set()
    for line in lines:
        head = re.match(r"^(class|struct)\s+(?:\w+\s+)*?(\w+)\b[^;]*\{?$", line)
        if head and name is None and not line.rstrip().endswith(";"):
            name, access, names = head.group(2), "public" if head.group(1) == "struct" else "private", set()
        elif name and re.match(r"^(public|private|protected|Q_SIGNALS)", line):
            access = line.split()[0].rstrip(":")
            if "Q_SLOTS" in line and line.startswith("public"):
                access = "public"
        elif name and line.startswith("}"):
            yield name, len(names)
            name = None
        elif name and access == "public" and PUBLIC_FUNCTION.match(line):
            is_plumbing = re.search(r"operator|= delete|= default|~\w+\(|^    (explicit )?" + name + r"\(",
                                    line)
            if not is_plumbing:
                names.add(line.split("(", 1)[0].split()[-1].lstrip("*&"))


def main() -> int:
    known = {}
    for line in LIST.read_text().splitlines() if LIST.exists() else []:
        if line.strip() and not line.startswith("#"):
            key, size, _reason = line.split(None, 2)
            known[key] = int(size)
    over, problems = {}, []
    files = [p for top in ("app", "core", "ui", "tests") for p in (ROOT / top).rglob("*")
             if p.suffix in (".h", ".cpp")]
    for file in sorted(files):
        rel = file.relative_to(ROOT).as_posix()
        raw = file.read_text(encoding="utf-8")
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in raw.split("\n", 1)[0]:
            problems.append(f"{rel}:1: the first line names the licence (SPDX)")
        if file.suffix == ".h" and "#pragma once" not in raw:
            problems.append(f"{rel}: a header starts with #pragma once")
        raw_lines = raw.splitlines()
        for number, line in enumerate(raw_lines, 1):
            if len(line) > LINE and "http" not in line and 'R"' not in line:
                over[f"{rel}:line"] = max(over.get(f"{rel}:line", 0), len(line))
        if len(raw_lines) > FILE:
            over[rel] = len(raw_lines)
        lines = strip(raw).splitlines()
        for name, size, _start in functions(lines):
            if size > FUNCTION:
                over[f"{rel}:{name}"] = max(over.get(f"{rel}:{name}", 0), size)
        if file.suffix == ".h":
            for name, count in classes(lines):
                if count > CLASS:
                    over[f"{rel}:class-{name}"] = count
    for key, size in sorted(over.items()):
        if key not in known:
            problems.append(f"{key}: {size} is over the limit; split it")
        elif size > known[key]:
            problems.append(f"{key}: grew from {known[key]} to {size}; the list only shrinks")
    for key in known.keys() - over.keys():
        problems.append(f"{key}: is within the limit now; delete it from size_exceptions.txt")
    print("\n".join(problems) if problems else f"size: {len(files)} files within the limits")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
