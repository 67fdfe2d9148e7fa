"""Compares, file by file, the claims that a report accounts for with an independent count of CLM segments."""
import collections
import json
import os
import sys


def claims_in(path):
    """CLM segments of a file, counted without any knowledge of claims: by the delimiters of its first ISA."""
    text = open(path, "rb").read().decode("latin-1")
    start = text.find("ISA")
    if start < 0:
        return 0
    text = text[start:]
    element = text[3]
    last = text.split(element, 17)[16]
    terminator = last[1:2].strip() or "\n"
    return sum(segment.strip().split(element)[0] == "CLM" for segment in text.split(terminator))


folder, report_file = sys.argv[1:]
report = json.load(open(report_file))
scrubbed, unreadable = collections.Counter(), collections.Counter()
for claim in report["claims"]:
    scrubbed[os.path.basename(claim["file"])] += 1
for part in report["unreadable"]:
    unreadable[os.path.basename(part["file"])] += part["claims"]

wrong = 0
print(f"{'file':110} {'CLM':>4} {'scrubbed':>8} {'unreadable':>10}")
for path in sorted(os.path.join(d, f) for d, _, files in os.walk(folder) for f in files):
    name = os.path.basename(path)
    expected = claims_in(path)
    print(f"{name:110} {expected:4} {scrubbed[name]:8} {unreadable[name]:10}")
    wrong += expected != scrubbed[name] + unreadable[name]
summary = report["summary"]
print(f"{summary['claims']} claims in, {sum(scrubbed.values())} scrubbed, {summary['unreadable']} unreadable")
if wrong or summary["claims"] != sum(scrubbed.values()) + sum(unreadable.values()):
    sys.exit(f"{wrong} files whose claims are not all accounted for")
