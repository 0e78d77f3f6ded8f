#!/usr/bin/env bash
# Mutation test of the law (docs/mutation.md): prints the score of each folder of Domain/Law and Domain/Penalties.
#   bash tests/mutation.sh                                  everything of tests/mutation/stryker-config.json
#   bash tests/mutation.sh '**/Law/Deadline*.cs' …          only these files
#   SURVIVORS=1 bash tests/mutation.sh …                    every surviving mutant too, with its line
# Works on a copy of the tree in a temporary folder; nothing of it stays.
set -euo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d "${TMPDIR:-/tmp}/xiqingedu-mutation-XXXXXX")
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --null -T - --ignore-failed-read -cf - | tar -xf - -C "$copy"
cp tests/mutation/* "$copy/tests/XiqingEdu.Enforcement.Domain.Tests/"
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$copy/tool" >/dev/null

only=()
for files in "$@"; do only+=(--mutate "$files"); done
cd "$copy/tests/XiqingEdu.Enforcement.Domain.Tests"
dotnet restore ../../XiqingEdu.Enforcement.sln -v q --nologo
"$copy/tool/dotnet-stryker" -f stryker-config.json -O "$copy/result" --concurrency "$(nproc)" "${only[@]}" >"$copy/log" 2>&1 &
run=$!
until grep -q 'will be tested' "$copy/log" || ! kill -0 "$run" 2>/dev/null; do sleep 1; done
cp -r bin/Debug/net10.0 "$copy/mutated" # taken while every mutant stands in it
wait "$run" || { tail -n 40 "$copy/log"; exit 1; }
report=$(find "$copy/result" -name '*.json' | head -n 1)

# What is set once when a class is loaded (the tables, the periods) cannot change any more in a process that runs already:
# each such mutant that survived gets a process of its own.
mkdir "$copy/static" "$copy/killed"
node - "$report" "$copy/static" <<'STATIC'
const fs = require('fs'), [report, folder] = process.argv.slice(2);
const file = id => { const bytes = Buffer.alloc(4); bytes.writeInt32LE(id); fs.writeFileSync(`${folder}/${id}`, bytes); };
for (const { mutants } of Object.values(JSON.parse(fs.readFileSync(report)).files))
  mutants.filter(m => m.static && m.status === 'Survived').forEach(m => file(Number(m.id)));
file(-1);
STATIC
alone() { STRYKER_MUTANT_FILE="$copy/static/$1" timeout 180 dotnet "$copy/mutated/XiqingEdu.Enforcement.Domain.Tests.dll" -stopOnFail -noColor >"$copy/alone-$1" 2>&1 || touch "$copy/killed/$1"; rm "$copy/alone-$1"; }
export -f alone; export copy
alone -1; rm "$copy/static/-1"
[ ! -e "$copy/killed/-1" ] || { echo "The tests fail without any mutant."; exit 1; }
ls "$copy/static" | xargs -r -P "$(nproc)" -I{} bash -c 'alone {}'

node - "$report" "$copy/killed" <<'SCORE'
const fs = require('fs'), files = JSON.parse(fs.readFileSync(process.argv[2])).files, killed = new Set(fs.readdirSync(process.argv[3])), folders = new Map();
for (const [path, file] of Object.entries(files)) {
  const name = path.split('XiqingEdu.Enforcement.Domain/').pop();
  for (const m of file.mutants) {
    const kind = killed.has(m.id) ? 0 : { Killed: 0, Timeout: 0, Survived: 1, NoCoverage: 2 }[m.status];
    if (kind === undefined) continue;
    for (const folder of [name.split('/').slice(0, -1).join('/'), 'all']) {
      if (!folders.has(folder)) folders.set(folder, [0, 0, 0]);
      folders.get(folder)[kind]++;
    }
    if (kind > 0 && process.env.SURVIVORS)
      console.log(`${name}:${m.location.start.line}  ${m.status}  ${m.mutatorName}: ${file.source.split('\n')[m.location.start.line - 1].trim().slice(0, 140)}  =>  ${(m.replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`);
  }
}
console.log('folder'.padEnd(28), 'mutants', ' killed', 'survived', 'no test', 'survivors');
for (const [folder, [dead, survived, none]] of [...folders].sort(([a], [b]) => (a === 'all') - (b === 'all') || a.localeCompare(b))) {
  const all = dead + survived + none;
  console.log(folder.padEnd(28), `${all}`.padStart(7), `${dead}`.padStart(7), `${survived}`.padStart(8), `${none}`.padStart(7), `${((survived + none) / all * 100).toFixed(1)} %`.padStart(9));
}
SCORE
