#!/usr/bin/env python3
"""Nine queries, neighbours, reach and shortest paths on a graph of 107,434 nodes and 2,775,195 relationships: dalil beside
Kùzu, LadybugDB, DuckDB and SQLite, each in a process of its own, asked in turns.

Usage: graph.py WORKER DATA FOLDER [--rounds N] [--seconds S] [--minutes M] [--only ENGINE,…]; WORKER is DalilBenchmarks, DATA
../shared/bench/graph, FOLDER where stores are kept. Every answer is compared with the reference answers in DATA.
"""
import argparse, json, os, statistics, subprocess, sys, time

sys.dont_write_bytecode = True
ENGINES = ["dalil", "kuzu", "ladybug", "duckdb", "sqlite"]
TITLES = {
    "q1": "three most followed", "q2": "city of the most followed", "q3": "youngest cities of a country",
    "q4": "countries by persons aged 30–40", "q5": "interest, gender, city", "q6": "cities by interest and gender",
    "q7": "state by age and interest", "q8": "all two-step paths", "q9": "two-step paths with filters",
    "one-hop": "neighbours", "three-hop": "distinct", "path": "shortest",
}
# How many of the ids of the workload are asked in one turn.
PORTIONS = {"one-hop": ("point", 200), "three-hop": ("hop3", 5), "path": ("pairs", 5)}


class Engine:
    """A process that answers questions on standard input, one JSON object a line."""

    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.wall, self.cpu, self.failures = {}, {}, {}

    def ask(self, question, **details):
        self.process.stdin.write(json.dumps({"question": question, **details}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{self.name} gave up at {question}")
        return json.loads(line)


def tables(data, folder):
    """The tables as CSV, written when FOLDER does not have them."""
    import pyarrow.csv, pyarrow.parquet
    written = os.path.join(folder, "csv")
    os.makedirs(written, exist_ok=True)
    for kind in ("nodes", "edges"):
        for file in os.listdir(os.path.join(data, "data", kind)):
            path = os.path.join(written, file.replace(".parquet", ".csv"))
            if not os.path.exists(path):
                pyarrow.csv.write_csv(pyarrow.parquet.read_table(os.path.join(data, "data", kind, file)), path)
    return written


def found(question, rows):
    """What of an answer the reference has."""
    if question == "q1":
        return [row[0] for row in rows]
    if question == "q2":
        return rows[0][2]
    if question == "q4":
        return rows[0][1]
    if question == "q3":
        return [row[0] for row in rows]
    return rows[0][0]


def milliseconds(value):
    return "–" if value is None else f"{value:.4f}" if value < 0.1 else f"{value:.2f}" if value < 100 else f"{value:.0f}"


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    options.add_argument("worker")
    options.add_argument("data")
    options.add_argument("folder")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--seconds", type=float, default=0.3, help="at least this long for each question in a round")
    options.add_argument("--minutes", type=float, default=8, help="no round begins later than this")
    options.add_argument("--only", default=",".join(ENGINES))
    options = options.parse_args()
    sys.path.insert(0, options.data)
    import common as reference
    start = time.monotonic()
    here = os.path.dirname(os.path.abspath(__file__))
    engines = []
    for name in options.only.split(","):
        command = [options.worker, "graph-worker", "--tables", tables(options.data, options.folder),
                   "--store", os.path.join(options.folder, "dalil.db")] if name == "dalil" else [sys.executable, os.path.join(here, "peers", "graph_worker.py"), name, options.data, options.folder]
        engine = Engine(name, command)
        print(f"{name}: {engine.ask('version')['version']}, ready after {time.monotonic() - start:.0f} s", file=sys.stderr)
        engines.append(engine)
    workload = reference.workload()
    wrong, rounds = measure(engines, workload, reference, options, start + options.minutes * 60)
    table(engines, wrong)
    print(f"\n{rounds} rounds in turns, {time.monotonic() - start:.0f} s in all; "
          f"load of the machine {os.getloadavg()[0]:.1f} at the end")
    for engine in engines:
        engine.process.stdin.close()
    if wrong:
        sys.exit("wrong answers: " + "; ".join(wrong))


def measure(engines, workload, reference, options, end):
    """Asks everything in turns; the first round does not count. Returns what was answered wrongly, and how many rounds count."""
    wrong = set()
    for number in range(options.rounds + 1):
        if number > 1 and time.monotonic() > end:
            return wrong, number - 1
        for question in TITLES:
            inputs = []
            if question in PORTIONS:
                ids, size = PORTIONS[question]
                first = number * size % len(workload[ids])
                inputs = workload[ids][first:first + size]
            answers = {}
            # Another one begins in every round.
            for place in range(len(engines)):
                engine = engines[(place + number) % len(engines)]
                reply = engine.ask(question, parameters=reference.P.get(question, {}), inputs=inputs,
                                   seconds=options.seconds)
                if "error" in reply:
                    engine.failures[question] = reply["error"]
                    continue
                answers[engine.name] = reply["answer"] if inputs else found(question, reply["answer"])
                if number > 0:
                    engine.wall.setdefault(question, []).append(statistics.median(reply["wall"]))
                    engine.cpu.setdefault(question, []).append(reply["cpu"])
            right = reference.REF.get(question, list(answers.values())[0])
            wrong |= {f"{question} of {name}: {answer} instead of {right}"
                      for name, answer in answers.items() if answer != right}
    return wrong, options.rounds


def table(engines, wrong):
    names = [engine.name for engine in engines]
    print(f"| median ms | {' | '.join(names)} | best peer ÷ dalil | by processor time | by least | answers |")
    print("|" + "---|" * (len(names) + 5))
    for question, title in TITLES.items():
        def ratio(value):
            values = {engine.name: value(engine) for engine in engines if question in engine.wall}
            peers = [v for name, v in values.items() if name != "dalil"]
            return f"{min(peers) / values['dalil']:.1f}" if peers and "dalil" in values else "–"
        cells = [milliseconds(statistics.median(engine.wall[question]) * 1e3 if question in engine.wall else None)
                 for engine in engines]
        verdict = "as expected" if not any(line.startswith(question + " ") for line in wrong) else "DIFFER"
        print(f"| {question} {title} | {' | '.join(cells)} | {ratio(lambda e: statistics.median(e.wall[question]))} | "
              f"{ratio(lambda e: statistics.median(e.cpu[question]))} | {ratio(lambda e: min(e.wall[question]))} | {verdict} |")
    for engine in engines:
        for question, problem in engine.failures.items():
            print(f"\n{engine.name} cannot answer {question}: {problem}")


main()
