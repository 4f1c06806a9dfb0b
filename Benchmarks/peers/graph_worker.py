"""A peer of dalil that answers the questions of graph.py: graph_worker.py kuzu|ladybug|duckdb|sqlite DATA FOLDER.

Reads one JSON object a line and answers with one: `wall`, seconds of each run, `cpu`, processor seconds of one run, and
the `answer` of the last. The store is made from the tables in DATA when FOLDER does not have it.
"""
import importlib, json, os, sys, time

sys.dont_write_bytecode = True
NODES = {"Person": "persons", "City": "cities", "State": "states", "Country": "countries", "Interest": "interests"}
EDGES = {"Follows": ("follows", "Person", "Person"), "LivesIn": ("lives_in", "Person", "City"),
         "HasInterest": ("interested_in", "Person", "Interest"), "CityIn": ("city_in", "City", "State"),
         "StateIn": ("state_in", "State", "Country")}


class Cypher:
    """Kùzu, and LadybugDB, which took it over."""
    ONE_HOP = "MATCH (a:Person {id: $id})-[:Follows]->(b:Person) RETURN b.id, b.name"
    THREE_HOP = "MATCH (a:Person {id: $id})-[:Follows*1..3]->(b:Person) RETURN count(DISTINCT b.id)"
    PATH = "MATCH p = (a:Person {id: $a})-[:Follows* SHORTEST 1..10]->(b:Person {id: $b}) RETURN length(p)"
    TYPES = {"int64": "INT64", "int32": "INT32", "double": "DOUBLE", "bool": "BOOLEAN", "date32[day]": "DATE"}

    def __init__(self, name, data, folder):
        self.module = importlib.import_module(name)
        self.version = self.module.__version__
        path = os.path.join(folder, name + ".db")
        isNew = not os.path.exists(path)
        self.connection = self.module.Connection(self.module.Database(path))
        if isNew:
            self.load(data)
        self.queries = importlib.import_module("queries").queries("lower")

    def load(self, data):
        import pyarrow.parquet
        for label, file in NODES.items():
            schema = pyarrow.parquet.read_schema(f"{data}/data/nodes/{file}.parquet")
            columns = ", ".join(f"{field.name} {self.TYPES.get(str(field.type), 'STRING')}" for field in schema)
            self.connection.execute(f"CREATE NODE TABLE {label}({columns}, PRIMARY KEY (id))")
            self.connection.execute(f"COPY {label} FROM '{data}/data/nodes/{file}.parquet'")
        for kind, (file, source, target) in EDGES.items():
            self.connection.execute(f"CREATE REL TABLE {kind}(FROM {source} TO {target})")
            self.connection.execute(f"COPY {kind} FROM '{data}/data/edges/{file}.parquet'")
        self.connection.execute("CHECKPOINT")

    def rows(self, query, parameters):
        result = self.connection.execute(query, parameters)
        rows = []
        while result.has_next():
            rows.append(result.get_next())
        result.close()
        return rows

    def whole(self, question, parameters):
        return self.rows(self.queries[question], parameters)

    def neighbours(self, person):
        return len(self.rows(self.ONE_HOP, {"id": person}))

    def reach(self, person):
        return self.rows(self.THREE_HOP, {"id": person})[0][0]

    def path(self, pair):
        rows = self.rows(self.PATH, {"a": pair[0], "b": pair[1]})
        return rows[0][0] if rows else 0


# The same questions by hand in SQL, for tables person, city, state, country and interest, and one of source and
# target for each type of relationship.
SQL = {
    "q1": """SELECT p.id, p.name, f.fans FROM person p JOIN
        (SELECT target, count(*) AS fans FROM follows GROUP BY target ORDER BY fans DESC LIMIT 3) f ON p.id = f.target
        ORDER BY f.fans DESC""",
    "q2": """SELECT p.name, f.fans, c.city, c.state, c.country FROM
        (SELECT target, count(*) AS fans FROM follows GROUP BY target ORDER BY fans DESC LIMIT 1) f
        JOIN person p ON p.id = f.target JOIN livesin l ON l.source = p.id JOIN city c ON c.id = l.target""",
    "q3": """SELECT c.city, avg(p.age) AS age FROM country n JOIN statein t ON t.target = n.id
        JOIN cityin i ON i.target = t.source JOIN city c ON c.id = i.source JOIN livesin l ON l.target = c.id
        JOIN person p ON p.id = l.source WHERE n.country = $country GROUP BY c.id, c.city ORDER BY age LIMIT 5""",
    "q4": """SELECT n.country, count(*) AS persons FROM person p JOIN livesin l ON l.source = p.id
        JOIN cityin i ON i.source = l.target JOIN statein t ON t.source = i.target JOIN country n ON n.id = t.target
        WHERE p.age BETWEEN $age_lower AND $age_upper GROUP BY n.country ORDER BY persons DESC LIMIT 3""",
    "q5": """SELECT count(*) FROM interest i JOIN hasinterest h ON h.target = i.id JOIN person p ON p.id = h.source
        JOIN livesin l ON l.source = p.id JOIN city c ON c.id = l.target
        WHERE lower(i.interest) = lower($interest) AND lower(p.gender) = lower($gender)
        AND c.city = $city AND c.country = $country""",
    "q6": """SELECT count(*) AS persons, c.city, c.country FROM interest i JOIN hasinterest h ON h.target = i.id
        JOIN person p ON p.id = h.source JOIN livesin l ON l.source = p.id JOIN city c ON c.id = l.target
        WHERE lower(i.interest) = lower($interest) AND lower(p.gender) = lower($gender)
        GROUP BY c.id, c.city, c.country ORDER BY persons DESC LIMIT 5""",
    "q7": """SELECT count(*) AS persons, s.state, s.country FROM interest i JOIN hasinterest h ON h.target = i.id
        JOIN person p ON p.id = h.source JOIN livesin l ON l.source = p.id JOIN cityin t ON t.source = l.target
        JOIN state s ON s.id = t.target WHERE lower(i.interest) = lower($interest)
        AND p.age BETWEEN $age_lower AND $age_upper AND s.country = $country
        GROUP BY s.id, s.state, s.country ORDER BY persons DESC LIMIT 1""",
    "q8": "SELECT count(*) FROM follows a JOIN follows b ON b.source = a.target",
    "q9": """SELECT count(*) FROM follows f JOIN person b ON b.id = f.target JOIN follows g ON g.source = b.id
        JOIN person c ON c.id = g.target WHERE b.age < $age_1 AND c.age > $age_2""",
    "one-hop": "SELECT b.id, b.name FROM follows f JOIN person b ON b.id = f.target WHERE f.source = $id",
    "three-hop": """WITH RECURSIVE reached(id, depth) AS (SELECT CAST($id AS BIGINT), 0 UNION
        SELECT f.target, depth + 1 FROM reached r JOIN follows f ON f.source = r.id WHERE depth < 3)
        SELECT count(DISTINCT id) FROM reached WHERE depth > 0""",
}


class DuckDB:
    def __init__(self, name, data, folder):
        import duckdb
        self.version = duckdb.__version__
        path = os.path.join(folder, "duckdb.db")
        isNew = not os.path.exists(path)
        self.connection = duckdb.connect(path)
        if isNew:
            self.load(data)

    def load(self, data):
        for label, file in NODES.items():
            self.connection.execute(f"CREATE TABLE {label} AS SELECT * FROM '{data}/data/nodes/{file}.parquet' ORDER BY id")
            self.connection.execute(f"ALTER TABLE {label} ADD PRIMARY KEY (id)")
        for kind, (file, _, _) in EDGES.items():
            self.connection.execute(
                f"""CREATE TABLE {kind} AS SELECT "from" AS source, "to" AS target
                FROM '{data}/data/edges/{file}.parquet' ORDER BY source, target""")
        for kind in ("follows", "livesin", "hasinterest"):
            self.connection.execute(f"CREATE INDEX {kind}_source ON {kind}(source)")
        self.connection.execute("CREATE INDEX follows_target ON follows(target)")
        self.connection.execute("CHECKPOINT")

    def rows(self, query, parameters):
        return self.connection.execute(query, parameters).fetchall()

    def whole(self, question, parameters):
        return self.rows(SQL[question], parameters)

    def neighbours(self, person):
        return len(self.rows(SQL["one-hop"], {"id": person}))

    def reach(self, person):
        return self.rows(SQL["three-hop"], {"id": person})[0][0]

    def path(self, pair):
        """Breadth first, one step after the other, with what was reached in a table with keys."""
        rows = self.rows("""WITH RECURSIVE reached(id, depth) USING KEY (id) AS (SELECT CAST($a AS BIGINT), 0 UNION
            SELECT f.target, min(r.depth) + 1 FROM reached r JOIN follows f ON f.source = r.id
            LEFT JOIN recurring.reached known ON known.id = f.target WHERE known.id IS NULL GROUP BY f.target)
            SELECT depth FROM reached WHERE id = $b""", {"a": pair[0], "b": pair[1]})
        return rows[0][0] if rows else 0


class SQLite(DuckDB):
    """The SQLite of Python, by hand: ways of two steps are counted from the steps into and out of their middle."""
    OWN = {
        "q8": """SELECT sum(i.n * o.n) FROM (SELECT target AS id, count(*) AS n FROM follows GROUP BY target) i
            JOIN (SELECT source AS id, count(*) AS n FROM follows GROUP BY source) o ON o.id = i.id""",
        "q9": """SELECT sum(i.n * o.n) FROM person b
            JOIN (SELECT target AS id, count(*) AS n FROM follows GROUP BY target) i ON i.id = b.id
            JOIN (SELECT source AS id, count(*) AS n FROM follows JOIN person c ON c.id = target
                WHERE c.age > $age_2 GROUP BY source) o ON o.id = b.id WHERE b.age < $age_1""",
    }

    def __init__(self, name, data, folder):
        import sqlite3
        self.version = sqlite3.sqlite_version
        path = os.path.join(folder, "sqlite.db")
        isNew = not os.path.exists(path)
        self.connection = sqlite3.connect(path)
        self.connection.execute("PRAGMA mmap_size = 1000000000")
        self.connection.execute("PRAGMA cache_size = -262144")
        if isNew:
            self.load(data)

    def load(self, data):
        import pyarrow.parquet
        self.connection.execute("PRAGMA journal_mode = WAL")
        for label, file in NODES.items():
            table = pyarrow.parquet.read_table(f"{data}/data/nodes/{file}.parquet")
            names = ", ".join("id INTEGER PRIMARY KEY" if name == "id" else name for name in table.column_names)
            self.connection.execute(f"CREATE TABLE {label}({names})")
            columns = [column.cast("string").to_pylist() if str(column.type).startswith("date") else column.to_pylist()
                       for column in table.columns]
            marks = ", ".join("?" * len(columns))
            self.connection.executemany(f"INSERT INTO {label} VALUES ({marks})", zip(*columns))
        for kind, (file, _, _) in EDGES.items():
            table = pyarrow.parquet.read_table(f"{data}/data/edges/{file}.parquet")
            pairs = sorted(zip(table["from"].to_pylist(), table["to"].to_pylist()))
            self.connection.execute(
                f"CREATE TABLE {kind}(source INTEGER, target INTEGER, PRIMARY KEY (source, target)) WITHOUT ROWID")
            self.connection.executemany(f"INSERT OR IGNORE INTO {kind} VALUES (?, ?)", pairs)
            self.connection.execute(f"CREATE INDEX {kind}_target ON {kind}(target, source)")
        self.connection.execute("ANALYZE")
        self.connection.commit()
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def whole(self, question, parameters):
        return self.rows(self.OWN.get(question, SQL[question]), parameters)

    def path(self, pair):
        """Breadth first from both ends, the smaller side first."""
        sides = [({pair[0]}, {pair[0]}, "SELECT target FROM follows WHERE source = ?"),
                 ({pair[1]}, {pair[1]}, "SELECT source FROM follows WHERE target = ?")]
        if pair[0] == pair[1]:
            return 0
        length = 0
        while sides[0][1] and sides[1][1]:
            place = 0 if len(sides[0][1]) <= len(sides[1][1]) else 1
            seen, edge, query = sides[place]
            length += 1
            reached = {node for one in edge for (node,) in self.connection.execute(query, (one,))}
            if reached & sides[1 - place][0]:
                return length
            sides[place] = (seen | reached, reached - seen, query)
        return 0


def answer(engine, request):
    question, inputs = request["question"], request.get("inputs", [])
    single = {"one-hop": engine.neighbours, "three-hop": engine.reach, "path": engine.path}.get(question)
    runs = [(lambda item=item: single(item)) for item in inputs] if inputs else [
        lambda: engine.whole(question, request["parameters"])]
    wall, answers = [], []
    start, cpu = time.perf_counter(), time.process_time()
    while True:
        answers = []
        for run in runs:
            before = time.perf_counter()
            answers.append(run())
            wall.append(time.perf_counter() - before)
        if inputs or time.perf_counter() - start >= request["seconds"]:
            break
    used = (time.process_time() - cpu) / len(wall)
    return {"wall": wall, "cpu": used, "answer": sum(answers) if inputs else [list(row) for row in answers[0]]}


def main():
    name, data, folder = sys.argv[1:4]
    sys.path.insert(0, data)
    engine = {"duckdb": DuckDB, "sqlite": SQLite}.get(name, Cypher)(name, data, folder)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply = {"version": engine.version} if request["question"] == "version" else answer(engine, request)
        except Exception as problem:
            reply = {"error": str(problem)[:300]}
        print(json.dumps(reply, default=str), flush=True)


main()
