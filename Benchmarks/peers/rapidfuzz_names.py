"""Times RapidFuzz comparing queries with every name: arguments are the file of names and that of queries."""

import sys
import time

from rapidfuzz import distance, fuzz, process

names, queries = ([line.rstrip("\n") for line in open(path, encoding="utf-8")] for path in sys.argv[1:3])
queries = queries[:20]
scorers = {
    "WRatio, the default": fuzz.WRatio,
    "ratio": fuzz.ratio,
    "Levenshtein": distance.Levenshtein.normalized_similarity,
    "Jaro-Winkler": distance.JaroWinkler.similarity,
}
for label, scorer in scorers.items():
    start = time.process_time()
    for query in queries:
        process.extract(query, names, scorer=scorer, limit=10)
    extract = (time.process_time() - start) / len(queries)
    start = time.process_time()
    process.cdist(queries, names, scorer=scorer, workers=1)
    cdist = (time.process_time() - start) / len(queries)
    for way, seconds in (("process.extract", extract), ("process.cdist", cdist)):
        print(f"| rapidfuzz {way} {label} | {len(names)} | {len(queries)} | {seconds * 1e6:.1f} | |")
