"""Prints so many distinct Arabic names of a folder of unpacked name sets, filled up from million.txt."""

import json
import sys

folder, count = sys.argv[1], int(sys.argv[2])


def lines(name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        yield from (line.rstrip("\n") for line in file)


names = {}
for line in lines("arabic_pivot_groups.tsv"):
    names.update(dict.fromkeys(line.split("\t")[1].split("|")))
for line in lines("geonames_groups.jsonl"):
    names.update(dict.fromkeys(json.loads(line)["ar"]))
for line in lines("wikidata_names.jsonl"):
    names.update(dict.fromkeys(json.loads(line)["forms"].get("ARABIC", [])))
for line in lines("million.txt"):
    if len(names) >= count:
        break
    if len(line) >= 4 and all("\u0621" <= letter <= "\u06ff" for letter in line):
        names[line] = None
print(*sorted(name for name in names if name.strip() and "\n" not in name), sep="\n")
