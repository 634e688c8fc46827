#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a folder in which a program out of a package (unpack.sh) runs as if it were installed there,
# for one whose paths are built in: jail.sh UNPACKED JAIL PROGRAM USER..
# Its libraries are those of the system; the users are known in the folder alone. For root.
set -eu
from=$1 jail=$2 program=$3
shift 3
mkdir -p "$jail"
cp -a "$from/." "$jail/"
for library in $(ldd "$from$program" | grep -o '/[^ ]*'); do
    mkdir -p "$jail${library%/*}"
    cp -L "$library" "$jail$library"
done
mkdir -p "$jail/etc" "$jail/dev" "$jail/tmp" "$jail/var/run" "$jail/var/spool"
mknod -m 666 "$jail/dev/null" c 1 3
echo 'root:x:0:0::/:/bin/false' >"$jail/etc/passwd"
echo 'root:x:0:' >"$jail/etc/group"
id=64100
for user; do
    id=$((id + 1))
    echo "$user:x:$id:$id::/:/bin/false" >>"$jail/etc/passwd"
    echo "$user:x:$id:" >>"$jail/etc/group"
done
echo '127.0.0.1 localhost' >"$jail/etc/hosts"
