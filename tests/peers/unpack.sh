#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a Debian package apart into a folder: unpack.sh PACKAGE DIR. For mail servers, of which a
# system can have but one installed. Exit 1 when the package cannot be had.
set -eu
[ -e "$2/.unpacked" ] && exit 0
mkdir -p "$2"
cd "$2"
chmod 755 .
apt-get -q download "$1" >/dev/null 2>&1 || exit 1
dpkg-deb -x "$1"_*.deb . || exit 1
rm -f "$1"_*.deb
touch .unpacked
