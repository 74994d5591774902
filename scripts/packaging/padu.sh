#!/bin/sh
# The headless command of an installed Padu: the program's own binary, without a window or a display.
set -eu
self=$(readlink -f "$0")
if [ "$(id -u)" = 0 ]; then
  echo 'padu: jalankan sebagai pengguna biasa, bukan root. Tidak ada yang diubah.' >&2
  exit 1
fi
exec "$(dirname "$self")/padu-desktop" --padu-command -- "$@"
