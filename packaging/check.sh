#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs, runs, upgrades and purges the packages in a fresh Debian of its own (needs root and
# debootstrap; not part of CI). Usage: check.sh OLD_DIR NEW_DIR: folders with the .deb files of two
# versions. The mirror is the one this machine's apt uses.
set -euo pipefail
old=$(realpath "${1:?folder with the older packages}")
new=$(realpath "${2:?folder with the newer packages}")
base=${DUNLIN_CHROOT_BASE:-/var/tmp/dunlin-package-check}

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf 'package check: %s\n' "$*" >&2; exit 1; }
[ "$(id -u)" = 0 ] || die "needs root, for chroot"
command -v debootstrap >/dev/null || die "install debootstrap first"

suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(CREATED_BY) $(RELEASE) $(COMPONENT) $(REPO_URI)' |
    awk -v suite="$suite" '$1 == "Packages" && $2 == suite && $3 == "main" { print $4; exit }')
[ -n "$mirror" ] || die "this machine's apt names no mirror of $suite"
root=$(mktemp -d "${base}.XXXXXX")
chmod 755 "$root" # it becomes the / of other users too
cleanup() {
    for at in proc dev/pts dev sys; do mountpoint -q "$root/$at" && umount "$root/$at" || true; done
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

if [ ! -e "$base.tar" ]; then
    say "Making a Debian ($suite)"
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >&2
    tar -C "$root" -cf "$base.tar" .
else
    tar -C "$root" -xf "$base.tar"
    chmod 755 "$root"
fi
# Updates too: what the packages were linked with may be newer than the release.
apt-get indextargets --format '$(CREATED_BY) $(REPO_URI) $(RELEASE) $(COMPONENT)' |
    awk '$1 == "Packages" && $2 ~ /debian/ { print "deb", $2, $3, $4 }' | sort -u > "$root/etc/apt/sources.list"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { in_root runuser -u "$1" -- "${@:2}"; }
files_of() { # every file in the chroot that the packages could have left
    (cd "$root" && find etc usr var/lib lib -xdev -iname '*dunlin*' ! -path 'var/lib/dpkg/*' ! -path 'var/lib/apt/*' ! -path 'var/lib/systemd/*' | sort)
}

say "Install"
cp "$old"/*.deb "$root/root/"
in_root apt-get update -qq
in_root sh -c 'apt-get install -y -qq --no-install-recommends xvfb xauth /root/dunlin*.deb' >"$root/install.log" 2>&1 ||
    { tail -30 "$root/install.log" >&2; die "the packages do not install"; }
in_root dpkg --audit | grep . && die "dpkg finds something half done"
for program in dunlin dunlin-server dunlinctl dunlin-print; do
    in_root sh -c "ldd /usr/bin/$program | grep 'not found'" && die "$program misses a library"
done
for file in usr/share/man/man1/{dunlin,dunlin-server,dunlinctl}.1 usr/share/man/man8/dunlin-server-setup.8 \
    usr/share/applications/io.github.dunlin.Dunlin.desktop usr/share/metainfo/io.github.dunlin.Dunlin.metainfo.xml \
    usr/share/icons/hicolor/scalable/apps/io.github.dunlin.Dunlin.svg usr/share/icons/hicolor/48x48/apps/io.github.dunlin.Dunlin.png \
    usr/share/bash-completion/completions/dunlinctl lib/systemd/system/dunlin-server.service \
    lib/systemd/system/dunlin-server.socket; do
    [ -e "$root/$file" ] || [ -e "$root/$file.gz" ] || die "/$file is not there"
done
in_root bash -n /usr/share/bash-completion/completions/dunlinctl
in_root bash -c '. /usr/share/bash-completion/completions/dunlinctl
    COMP_WORDS=(dunlinctl off); COMP_CWORD=1; _dunlinctl; [ "${COMPREPLY[*]}" = office ]' || die "completion does not complete"

say "Run: the server in one command"
printf 'a password for the check\n' |
    in_root dunlin-server-setup --admin anna --currency EUR --timezone Europe/Berlin --no-start
as_user dunlin sh -c 'cd /tmp && printf "number,name,amount,due\nA-1,Maria Garcia,120.50,2026-01-10\n" > /tmp/one.csv
    dunlinctl import /var/lib/dunlin/office /tmp/one.csv --json' >"$root/import.json" || true
as_user dunlin dunlinctl export /var/lib/dunlin/office accounts --format csv --out /tmp/before.csv --json
# As systemd starts it: the socket comes with it.
cat > "$root/root/activate.py" <<'PY'
import os, socket, ssl, subprocess, sys, time, urllib.request
door = socket.create_server(("127.0.0.1", 0))
port = door.getsockname()[1]
def child():
    os.dup2(door.fileno(), 3)
    os.set_inheritable(3, True)
command = ["runuser", "-u", "dunlin", "--", "sh", "-c",
           "LISTEN_PID=$$ LISTEN_FDS=1 exec dunlin-server --office /var/lib/dunlin/office"]
server = subprocess.Popen(command, preexec_fn=child, close_fds=False)
loose = ssl.create_default_context(); loose.check_hostname = False; loose.verify_mode = ssl.CERT_NONE
for _ in range(100):
    try:
        body = urllib.request.urlopen(f"https://127.0.0.1:{port}/healthz", context=loose, timeout=2).status
        break
    except Exception:
        time.sleep(0.1)
else:
    sys.exit("the server does not answer")
server.terminate()
server.wait(20)
print("answered", body)
PY
in_root apt-get install -y -qq --no-install-recommends python3-minimal libpython3-stdlib >/dev/null 2>&1
in_root python3 /root/activate.py || die "the server does not run by socket activation"
in_root sh -c 'command -v systemd-analyze >/dev/null && systemd-analyze verify /lib/systemd/system/dunlin-server.service /lib/systemd/system/dunlin-server.socket' || true

say "Run: the workstation"
in_root useradd -m collector 2>/dev/null || true
as_user collector dunlinctl demo /home/collector/demo --accounts 300 --seed 1 --json
as_user collector xvfb-run -a -s '-screen 0 1440x900x24' env HOME=/home/collector QT_QPA_PLATFORM=xcb \
    dunlin --local /home/collector/demo --tour /home/collector/tour >"$root/tour.log" 2>&1 ||
    { tail -20 "$root/tour.log" >&2; die "the workstation does not get through its tour"; }
[ "$(ls "$root"/home/collector/tour/*.png | wc -l)" -ge 5 ] || die "the tour left no pictures"

say "Upgrade"
rm "$root"/root/*.deb
cp "$new"/*.deb "$root/root/"
in_root sh -c 'apt-get install -y -qq --no-install-recommends /root/dunlin*.deb' >"$root/upgrade.log" 2>&1 ||
    { tail -30 "$root/upgrade.log" >&2; die "the packages do not upgrade"; }
in_root dpkg-query -W -f '${Package} ${Version} ${Status}\n' dunlin dunlin-server dunlin-ctl
as_user dunlin dunlinctl export /var/lib/dunlin/office accounts --format csv --out /tmp/after.csv --json
cmp "$root/tmp/before.csv" "$root/tmp/after.csv" || die "the upgrade changed the office"
as_user dunlin dunlinctl audit verify /var/lib/dunlin/office --json | grep -q '"ok":true' || die "the office's ledger does not hold"
as_user collector dunlinctl audit verify /home/collector/demo --json | grep -q '"ok":true' || die "the demo's ledger does not hold"

say "Purge"
in_root apt-get purge -y -qq dunlin dunlin-server dunlin-ctl >"$root/purge.log" 2>&1 ||
    { tail -30 "$root/purge.log" >&2; die "the packages do not purge"; }
left=$(files_of | grep -v '^var/lib/dunlin' || true)
[ -z "$left" ] || die "purging leaves: $left"
[ -e "$root/var/lib/dunlin/office/office.db" ] || die "purging took the office's books"
say "package check: installed, ran, upgraded and purged cleanly"
