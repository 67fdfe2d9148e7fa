"""Compares a report's sum of claims with an independent count of CLM segments in the file; one line of a table."""
import json
import os
import sys

file, report = sys.argv[1:]
text = open(file, "rb").read().decode("latin-1").lstrip("\ufeff\xef\xbb\xbf")
start = text.index("ISA")
element = text[start + 3]
fields = text[start:].split(element, 17)
terminator = fields[16][1:2] or "\n"
segments = [s.strip() for s in text.split(terminator)]
expected = sum(s.split(element)[0] == "CLM" for s in segments)

summary = json.load(open(report))["summary"]
claims, unreadable = summary["claims"], summary["unreadable"]
print(f"{os.path.basename(file):100} {expected:8} {claims - unreadable:8} {unreadable:8}")
if claims != expected:
    sys.exit(f"{file}: {expected} CLM segments, but {claims} claims accounted for")
