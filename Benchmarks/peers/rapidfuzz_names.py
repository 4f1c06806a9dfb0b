"""Times RapidFuzz comparing queries with every name: arguments are the file of names and that of queries."""

import sys
import time

from rapidfuzz import distance, fuzz, process

names, queries = ([line.rstrip("\n") for line in open(path, encoding="utf-8")] for path in sys.argv[1:3])
queries = queries[:: max(1, len(queries) // 20)][:20]
scorers = {
    "WRatio, the default": fuzz.WRatio,
    "ratio": fuzz.ratio,
    "Levenshtein": distance.Levenshtein.normalized_similarity,
    "Jaro-Winkler": distance.JaroWinkler.similarity,
}
for label, scorer in scorers.items():
    # A query by WRatio takes a microsecond for each name.
    if scorer is fuzz.WRatio:
        asked = queries[: max(2, min(20, 1_000_000 // len(names)))]
    else:
        asked = queries
    start = time.process_time()
    for query in asked:
        process.extract(query, names, scorer=scorer, limit=10)
    extract = (time.process_time() - start) / len(asked)
    start = time.process_time()
    process.cdist(asked, names, scorer=scorer, workers=1)
    cdist = (time.process_time() - start) / len(asked)
    for way, seconds in (("process.extract", extract), ("process.cdist", cdist)):
        print(f"| rapidfuzz {way} {label} | {len(names)} | {len(asked)} | {seconds * 1e6:.1f} | |")
