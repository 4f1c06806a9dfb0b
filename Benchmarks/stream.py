#!/usr/bin/env python3
"""Results of growing length, written by `dalil query`: the most memory that the process needed, and its time.

Usage: stream.py DALIL [ROWS …]. Makes up a graph of 110,000 persons of whom each follows ten, with 11,000,000 ways of two
steps, and asks for as many of them as ROWS say: 10,000, 1,000,000 and 10,000,000 unless told otherwise. Fails when the
longest result needs more than a fifth more memory than the shortest.
"""
import os, subprocess, sys, tempfile, time

PERSONS, FOLLOWED = 110_000, 10
QUESTION = "MATCH (a:Person)-[:Follows]->(b:Person)-[:Follows]->(c:Person) RETURN a.id, b.id, c.name LIMIT %d"


def make(dalil, folder):
    persons, follows = os.path.join(folder, "persons.csv"), os.path.join(folder, "follows.csv")
    with open(persons, "w") as file:
        file.write("id,name\n")
        file.writelines(f"{number},Person number {number}\n" for number in range(PERSONS))
    with open(follows, "w") as file:
        file.write("from,to\n")
        file.writelines(f"{number},{(number * 7 + step * 9973 + 1) % PERSONS}\n"
                        for number in range(PERSONS) for step in range(FOLLOWED))
    store = os.path.join(folder, "stream.dalil")
    subprocess.run([dalil, "import", store, "--nodes", f"Person={persons}", "--edges", f"Person:Follows:Person={follows}"],
                   check=True, stdout=subprocess.DEVNULL)
    return store


def ask(dalil, store, rows, style):
    """Lines and bytes written, seconds by the clock and of the processor, and the most memory in megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen([dalil, "query", store, QUESTION % rows, "--format", style], stdout=subprocess.PIPE)
    lines = size = 0
    while part := process.stdout.read(1 << 20):
        lines += part.count(b"\n")
        size += len(part)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"dalil query failed for {rows} rows")
    # Linux counts kilobytes, macOS bytes.
    memory = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return lines, size, time.perf_counter() - start, usage.ru_utime + usage.ru_stime, memory


def main():
    dalil = sys.argv[1]
    lengths = [int(text.replace(",", "")) for text in sys.argv[2:]] or [10_000, 1_000_000, 10_000_000]
    with tempfile.TemporaryDirectory(prefix="dalil-stream-") as folder:
        store = make(dalil, folder)
        print("| rows | format | MB written | s | processor s | µs a row | most memory, MB |\n|---|---|---|---|---|---|---|")
        grown = False
        for style in ("csv", "jsonl"):
            least = None
            for rows in lengths:
                lines, size, wall, cpu, memory = ask(dalil, store, rows, style)
                if lines != rows + (style == "csv"):
                    sys.exit(f"{lines} lines instead of {rows}")
                print(f"| {rows:,} | {style} | {size / 1e6:.0f} | {wall:.1f} | {cpu:.2f} | {cpu / rows * 1e6:.2f} | {memory:.0f} |",
                      flush=True)
                least = least or memory
                grown = grown or memory > least * 1.2
        if grown:
            sys.exit("memory grew with the result")


main()
