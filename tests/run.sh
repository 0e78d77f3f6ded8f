#!/usr/bin/env bash
# Runs every test. Installs what is missing (Chromium, CJK font, PostgreSQL, Java for the HTML checker, LibreOffice and poppler for the documents); last line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")/.."

need() { command -v "$1" >/dev/null 2>&1 || packages+=("$2"); }
packages=()
need chromium chromium
need java default-jre-headless
need soffice libreoffice-writer-nogui
need pdftotext poppler-utils
[ -n "$(fc-list 2>/dev/null | grep -i 'Noto Sans CJK')" ] || packages+=(fonts-noto-cjk)
postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$postgres_bin" ] && [ -x "$postgres_bin/initdb" ] || packages+=(postgresql)
if [ ${#packages[@]} -gt 0 ]; then
  echo "Installing: ${packages[*]}"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"; } >/dev/null || exit 1
  postgres_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
fi

# Every test has files of its own, hundreds in all: in memory where 4 GB are free there.
memory=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)
[ "${memory:-0}" -gt 4000000 ] && [ -w /dev/shm ] && export TMPDIR=/dev/shm
export TMPDIR=$(mktemp -d "${TMPDIR:-/tmp}/xiqingedu-run-XXXXXX")
chmod 711 "$TMPDIR"

# A throw-away PostgreSQL on loopback, trusted, for this run only.
cluster=$(mktemp -d "$TMPDIR/postgres-XXXXXX")
port=$((20000 + RANDOM % 20000))
log=$(mktemp)
if [ "$(id -u)" = 0 ]; then as=(runuser -u postgres --); chown postgres "$cluster"; else as=(); fi
stop() {
  "${as[@]}" "$postgres_bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$TMPDIR"
}
trap stop EXIT
(cd "$cluster" \
  && "${as[@]}" "$postgres_bin/initdb" -D "$cluster/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions >/dev/null \
  && printf "listen_addresses='127.0.0.1'\nport=%s\nunix_socket_directories='%s'\nfsync=off\nsynchronous_commit=off\nfull_page_writes=off\nmax_connections=200\n" "$port" "$cluster" | "${as[@]}" tee -a "$cluster/data/postgresql.conf" >/dev/null \
  && "${as[@]}" "$postgres_bin/pg_ctl" -D "$cluster/data" -l "$cluster/server.log" -w -t 30 start >/dev/null) || exit 1
export TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"

dotnet build XiqingEdu.Enforcement.sln -c Release --nologo -v q || exit 1
dotnet test --solution XiqingEdu.Enforcement.sln -c Release --no-build --no-ansi --no-progress --max-parallel-test-modules 1 --minimum-expected-tests 1 "$@" 2>&1 | tee "$log"
result=${PIPESTATUS[0]}
awk '/^Test run summary:/{on=1} on&&/^ *failed:/{f=$2} on&&/^ *succeeded:/{p=$2} on&&/^ *skipped:/{s=$2} END{printf "%d passed, %d failed, %d skipped\n",p,f,s}' "$log"
exit "$result"
