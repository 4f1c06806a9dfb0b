#!/usr/bin/env python3
"""Loading a graph of 107,434 nodes and 2,775,195 edges from CSV into a persisted store, the size of the file, and the
time of a process that opens it and answers one hop: dalil beside Kùzu and DuckDB, in turns, in one run.

Usage: load.py DALIL DATA [ROUNDS]; DATA holds nodes/*.parquet and edges/*.parquet. Needs pyarrow, kuzu and duckdb.
"""
import os, resource, shutil, statistics, subprocess, sys, tempfile, time

NODES = [("Person", "persons"), ("City", "cities"), ("State", "states"), ("Country", "countries"), ("Interest", "interests")]
EDGES = [("Person", "Follows", "Person", "follows"), ("Person", "LivesIn", "City", "lives_in"),
         ("Person", "HasInterest", "Interest", "interested_in"), ("City", "CityIn", "State", "city_in"),
         ("State", "StateIn", "Country", "state_in")]
KUZU_TYPES = {"int64": "INT64", "int32": "INT32", "double": "DOUBLE", "bool": "BOOLEAN", "date32[day]": "DATE"}
PERSON = 4242


def write_tables(data, folder):
    """The tables as CSV, and the columns of the nodes for Kùzu's schema."""
    import pyarrow.csv, pyarrow.parquet
    schemas = {}
    for kind in ("nodes", "edges"):
        for file in os.listdir(os.path.join(data, kind)):
            table = pyarrow.parquet.read_table(os.path.join(data, kind, file))
            name = file.removesuffix(".parquet")
            schemas[name] = [(field.name, KUZU_TYPES.get(str(field.type), "STRING")) for field in table.schema]
            pyarrow.csv.write_csv(table, os.path.join(folder, name + ".csv"))
    return schemas


def in_child(body):
    """Runs `body` in a process of its own; gives wall and processor seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    child = os.fork()
    if child == 0:
        body()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status != 0:
        sys.exit("a peer failed")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def load_kuzu(folder, schemas, path):
    import kuzu
    database = kuzu.Database(path)
    connection = kuzu.Connection(database)
    for label, name in NODES:
        columns = ", ".join(f"{column} {kind}" for column, kind in schemas[name])
        connection.execute(f"CREATE NODE TABLE {label}({columns}, PRIMARY KEY (id))")
    for source, kind, target, _ in EDGES:
        connection.execute(f"CREATE REL TABLE {kind}(FROM {source} TO {target})")
    for table, name in NODES + [(kind, name) for _, kind, _, name in EDGES]:
        connection.execute(f"COPY {table} FROM '{folder}/{name}.csv' (HEADER=true)")
    connection.execute("CHECKPOINT")
    connection.close()
    database.close()


def load_duckdb(folder, path):
    import duckdb
    connection = duckdb.connect(path)
    for label, name in NODES:
        connection.execute(f"CREATE TABLE {label} AS SELECT * FROM '{folder}/{name}.csv' ORDER BY id")
        connection.execute(f"ALTER TABLE {label} ADD PRIMARY KEY (id)")
    for _, kind, _, name in EDGES:
        connection.execute(
            f"CREATE TABLE {kind} AS SELECT \"from\" AS src, \"to\" AS dst FROM '{folder}/{name}.csv' ORDER BY src, dst")
    connection.execute("CREATE INDEX follows_src ON Follows(src)")
    connection.execute("CREATE INDEX follows_dst ON Follows(dst)")
    connection.execute("CHECKPOINT")
    connection.close()


def load_dalil(dalil, folder, path):
    run(dalil, "import", path, "--nodes", *[f"{label}={folder}/{name}.csv" for label, name in NODES],
        "--edges", *[f"{source}:{kind}:{target}={folder}/{name}.csv" for source, kind, target, name in EDGES])


def remove(path):
    for suffix in ("", ".wal", "-wal", "-shm", "-graph"):
        if os.path.isdir(path + suffix):
            shutil.rmtree(path + suffix)
        elif os.path.exists(path + suffix):
            os.remove(path + suffix)


def megabytes(path):
    return os.path.getsize(path) / 1e6


def main():
    dalil, data = sys.argv[1], sys.argv[2]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    folder = tempfile.mkdtemp(prefix="dalil-load-")
    try:
        schemas = write_tables(data, folder)
        paths = {name: os.path.join(folder, name + ".db") for name in ("dalil", "kuzu", "duckdb")}
        loads = {"dalil": lambda: load_dalil(dalil, folder, paths["dalil"]),
                 "kuzu": lambda: load_kuzu(folder, schemas, paths["kuzu"]),
                 "duckdb": lambda: load_duckdb(folder, paths["duckdb"])}
        table([(name, paths[name], load) for name, load in loads.items()], rounds, "load", fresh=True)
        print("\n| file | MB |\n|---|---|")
        for name, path in paths.items():
            extra = f" and its graph beside it {megabytes(path + '-graph'):.1f}" if name == "dalil" else ""
            print(f"| {name} | {megabytes(path):.1f}{extra} |")
        print()
        hop = "MATCH (a:Person {id: %d})-[:Follows]->(b:Person) RETURN b.id, b.name" % PERSON
        python = sys.executable
        questions = {
            "dalil": lambda: run(dalil, "query", paths["dalil"], hop),
            "kuzu": lambda: run(python, "-c", "import sys, kuzu; c = kuzu.Connection(kuzu.Database(sys.argv[1], read_only=True)); "
                                "r = c.execute(sys.argv[2]); print([r.get_next() for _ in iter(r.has_next, False)])",
                                paths["kuzu"], hop),
            "duckdb": lambda: run(python, "-c", "import sys, duckdb; print(duckdb.connect(sys.argv[1], read_only=True).execute("
                                  "'select p.id, p.name from follows f join person p on p.id = f.dst where f.src = ?', "
                                  "[int(sys.argv[2])]).fetchall())", paths["duckdb"], str(PERSON)),
        }
        table([(name, None, ask) for name, ask in questions.items()], rounds * 4, "process that answers one hop")
    finally:
        shutil.rmtree(folder)


def table(entries, rounds, title, fresh=False):
    measured = {name: [] for name, _, _ in entries}
    for number in range(rounds + 1):
        for name, path, body in entries:
            if fresh:
                remove(path)
            seconds = in_child(body)
            if number > 0:
                measured[name].append(seconds)
    print(f"| {title} | wall ms, median | least | processor ms, median | least | times dalil's processor time |")
    print("|---|---|---|---|---|---|")
    base = statistics.median(cpu for _, cpu in measured[entries[0][0]])
    for name, values in measured.items():
        wall, cpu = [w * 1e3 for w, _ in values], [c * 1e3 for _, c in values]
        print(f"| {name} | {statistics.median(wall):.0f} | {min(wall):.0f} | {statistics.median(cpu):.0f} | "
              f"{min(cpu):.0f} | {statistics.median(cpu) / 1e3 / base:.1f} |")


main()
