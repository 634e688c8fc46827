#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes manual pages and shell completion from what the programs say of themselves.

make.py VERSION BIN_DIR OUT_DIR: runs the three programs with --help, fills the options into the
templates beside this file, and writes dunlinctl.1 and the completions of dunlinctl whole.
"""
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ENV = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}


def said(program: pathlib.Path, *words: str) -> str:
    done = subprocess.run([str(program), *words, "--help"], check=True, capture_output=True, text=True, env=ENV)
    return done.stdout


def escape(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M)


def options_of(help_text: str):
    """[(spelling, text)] of a help by QCommandLineParser: two columns, the second may go on."""
    found = []
    for line in help_text.split("Options:", 1)[-1].splitlines():
        head = re.match(r"^  (-\S.*?)(?:\s{2,}(.*))?$", line)
        if head:
            found.append([head.group(1), head.group(2) or ""])
        elif found and line.startswith("   "):
            found[-1][1] += " " + line.strip()
        elif found and line and not line.startswith(" "):
            break
    return [(spelling, text.strip()) for spelling, text in found]


def option_lines(help_text: str) -> str:
    return "\n".join(f".TP\n.B {escape(spelling)}\n{escape(text)}" for spelling, text in options_of(help_text))


def commands_of(program: pathlib.Path):
    """[(name, usage, help)] of dunlinctl."""
    listed = re.findall(r"^  ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)(?: ([^a-z\n].*)| *)$", said(program), re.M)
    for name, _ in listed:
        text = said(program, *name.split())
        usage, rest = text.split("\n\n", 1)
        body = rest.rsplit("\n\nEvery command:", 1)[0]
        yield name, usage.removeprefix(f"usage: dunlinctl {name}").strip(), body


def ctl_page(version: str, commands) -> str:
    parts = [f'''.\\" SPDX-License-Identifier: GPL-3.0-or-later
.TH DUNLINCTL 1 "" "Dunlin {version}" "User commands"
.SH NAME
dunlinctl \\- works with offices and profiles of Dunlin from a shell
.SH SYNOPSIS
.B dunlinctl
.I COMMAND
.RI [ arguments ]
.SH DESCRIPTION
An
.I OFFICE
is a folder or a postgresql:// URL, a
.I PROFILE
the folder of a laptop. While a server or a workstation has it open, dunlinctl goes through that program by a socket in the
folder, for the same user only.
.P
Each command answers one JSON object on standard output (or JSON Lines, where said), logs go to standard error. On a terminal,
or with
.BR \\-\\-text ,
the answer is text for people;
.B \\-\\-json
keeps JSON. Amounts are decimal strings with their currency beside them.
.SH COMMANDS''']
    for name, usage, text in commands:
        parts.append(f".SS {escape(name)}\n.B dunlinctl {escape(name)}\n{escape(usage)}\n.P\n"
                     + "\n.br\n".join(escape(line) for line in text.splitlines() if line))
    parts.append(r'''.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
failed; nothing was changed, the reason is on standard error
.TP
.B 2
wrong usage
.TP
.B 3
done, but something was put into quarantine or a check did not hold
.SH SEE ALSO
.BR dunlin (1),
.BR dunlin-server (1)
''')
    return "\n".join(parts)


def completions(commands, programs) -> str:
    firsts = sorted({name.split()[0] for name, _, _ in commands} | {"help"})
    seconds: dict[str, list[str]] = {}
    options: dict[str, list[str]] = {}
    for name, usage, _ in commands:
        words = name.split()
        if len(words) == 2:
            seconds.setdefault(words[0], []).append(words[1])
        options[name] = sorted(set(re.findall(r"--[a-z][a-z-]*", usage)) | {"--text", "--json", "--help"})
    lines = ["# Completion of dunlinctl, dunlin and dunlin-server for bash, and for zsh by bashcompinit.",
             "# Made from the programs' own help.",
             "_dunlinctl_words() {", "    case \"$1\" in"]
    lines += [f"    '{name}') echo '{' '.join(words)}' ;;" for name, words in sorted(options.items())]
    lines += ["    esac", "}", "_dunlinctl_seconds() {", "    case \"$1\" in"]
    lines += [f"    {first}) echo '{' '.join(sorted(words))}' ;;" for first, words in sorted(seconds.items())]
    lines += ["    esac", "}", f'''_dunlinctl() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} one=${{COMP_WORDS[1]}} two=${{COMP_WORDS[2]}} words
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "{' '.join(firsts)}" -- "$cur")); return
    fi
    if [ "$COMP_CWORD" -eq 2 ] && words=$(_dunlinctl_seconds "$one") && [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$cur")); return
    fi
    if [[ $cur == -* ]]; then
        words="$(_dunlinctl_words "$one $two") $(_dunlinctl_words "$one")"
        COMPREPLY=($(compgen -W "$words" -- "$cur")); return
    fi
    COMPREPLY=($(compgen -f -- "$cur"))
}}
complete -o filenames -F _dunlinctl dunlinctl''']
    for program, help_text in programs:
        words = " ".join(w for spelling, _ in options_of(help_text) for w in re.findall(r"--[a-z-]+", spelling))
        function = "_" + program.replace("-", "_")
        lines.append(f'''{function}() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}}
    if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "{words}" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi
}}
complete -o filenames -F {function} {program}''')
    return "\n".join(lines) + "\n"


def main() -> int:
    version, bin_dir, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    helps = {name: said(bin_dir / name) for name in ("dunlin", "dunlin-server")}
    for template in sorted(HERE.glob("*.in")):
        name = template.name.removesuffix(".in")
        text = template.read_text(encoding="utf-8").replace("@VERSION@", version)
        page = name.rsplit(".", 1)[0]
        if page in helps:
            text = text.replace("@OPTIONS@", option_lines(helps[page]))
        (out / name).write_text(text, encoding="utf-8")
    commands = list(commands_of(bin_dir / "dunlinctl"))
    if not commands:
        print("make.py: dunlinctl named no command", file=sys.stderr)
        return 1
    (out / "dunlinctl.1").write_text(ctl_page(version, commands), encoding="utf-8")
    bash = completions(commands, helps.items())
    (out / "dunlinctl.bash").write_text(bash, encoding="utf-8")
    zsh = "#compdef dunlinctl dunlin dunlin-server\nautoload -U +X bashcompinit && bashcompinit\n" + bash
    (out / "_dunlinctl").write_text(zsh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
