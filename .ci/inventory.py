"""Holds what `codesets list` and `codesets verify` say of all published tables against what they must say.

Every edition of inventory.csv has its rows and rejected rows, every line of verified.txt was found, and no fault was found
but those of accepted.txt.
"""
import csv
import pathlib
import re
import sys

here = pathlib.Path(__file__).parent
list_file, verify_file = sys.argv[1:]
# table, edition, from, through, rows, rejected; cells stand at least two blanks apart but for the numbers
ROW = re.compile(r"(\S+) +(.+?) +\d{4}-\d\d-\d\d +(?:\S+) +([\d,]+) +(\d+)\b.*")
failures = []

held = {}
for line in open(list_file):
    row = ROW.fullmatch(line.rstrip())
    if row:
        table, edition, rows, rejected = row.groups()
        held[table, edition] = int(rows.replace(",", "")), int(rejected)
expected = list(csv.DictReader(open(here / "inventory.csv")))
for row in expected:
    want = int(row["rows"]), int(row["rejected"])
    have = held.get((row["table"], row["edition"]))
    if have != want:
        failures.append(f"{row['table']} {row['edition']}: {have} rows and rejected rows instead of {want}")

lines = [re.split(r" {2,}", line.strip(), maxsplit=2) for line in open(verify_file) if line.count("  ") >= 2]
found = {(kind, what) for verdict, kind, what in lines if verdict != "fault"}
faults = [f"{kind}: {what}" for verdict, kind, what in lines if verdict == "fault"]
verified = [tuple(line.strip().split(": ", 1)) for line in open(here / "verified.txt")]
failures += [f"not found: {kind}: {what}" for kind, what in verified if (kind, what) not in found]
accepted = [line.strip() for line in open(here / "accepted.txt") if not line.startswith("#")]
for fault in faults:
    if not any(fault.startswith(known) for known in accepted):
        failures.append(f"fault: {fault[:200]}")
for known in accepted:
    if not any(fault.startswith(known) for fault in faults):
        failures.append(f"accepted fault that is there no more, take it off the list: {known}")

print(f"{len(expected)} editions and {len(verified)} checks held against the inventory, {len(accepted)} known faults accepted")
if failures:
    sys.exit("\n".join(failures))
