#!/usr/bin/env python3
"""Recognition beside other tools, in one run: scripts/benchmark recognition [--sizes 10k,100k,1m] [--rounds N]

For each size two tables: scanning alone (texts in memory), and end to end (JSON Lines in, spans out). All times are
processor seconds, MB are 10^6 bytes of text, memory is the most a process had. Data: ../shared/bench/recognition or
DALIL_SHARED; unpacked, like the compiled gazetteers, into a folder that goes away.
"""
import argparse, gzip, json, os, shutil, statistics, subprocess, sys, tempfile, venv

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PEERS = {'daachorse': '0.5.0', 'ahocorasick_rs': '1.0.3', 'pyahocorasick': '2.3.1'}
SCANS = {'daachorse': 'daac_char_longest', 'ahocorasick_rs': 'acrs_longest', 'pyahocorasick': 'pyac_long'}
FILTERS = {'daachorse': 'daac', 'ahocorasick_rs': 'acrs', 'pyahocorasick': 'pyac'}


def unpack(shared, work):
    """The scripts and data of the benchmark, unpacked; aliases also one a line, as bench.py wants them."""
    data = os.path.join(work, 'data')
    os.mkdir(data)
    for name in ('bench.py', 'e2e_py.py'):
        shutil.copy(os.path.join(shared, name), work)
    for name in os.listdir(os.path.join(shared, 'data')):
        with gzip.open(os.path.join(shared, 'data', name)) as source, \
                open(os.path.join(data, name[:-3]), 'wb') as target:
            shutil.copyfileobj(source, target)
    for name in os.listdir(data):
        if name.startswith('gaz_'):
            with open(os.path.join(data, name), encoding='utf-8') as source, \
                    open(os.path.join(data, name[:-6] + '.txt'), 'w', encoding='utf-8') as target:
                target.writelines(json.loads(line)['alias'] + '\n' for line in source)
    return data


def environment():
    """A Python with the peers at fixed versions, kept between runs."""
    folder = os.path.join(ROOT, '.build-benchmarks', 'peers')
    python = os.path.join(folder, 'bin', 'python')
    if not os.path.exists(python):
        venv.create(folder, with_pip=True)
    wanted = [f'{name}=={version}' for name, version in PEERS.items()]
    subprocess.run([python, '-m', 'pip', 'install', '-q', *wanted], check=True)
    return python


def run(command, cwd, output=None):
    """Processor seconds and the most memory, in MB, of a command."""
    with open(output or os.devnull, 'wb') as target:
        process = subprocess.Popen(command, cwd=cwd, stdout=target, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f'failed: {" ".join(command)}')
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def agreement(found, reference):
    """Precision and recall of spans. In a process of its own: what this one takes counts for those that it starts."""
    command = [sys.executable, __file__, '--found', found, '--reference', reference]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def print_agreement(found, reference):
    def spans(path):
        with open(path, encoding='utf-8') as lines:
            return {d['id']: {tuple(s[:2]) for s in d['spans']} for d in map(json.loads, lines)}
    found, reference = spans(found), spans(reference)
    both = sum(len(found.get(key, set()) & value) for key, value in reference.items())
    print(json.dumps([both / max(1, sum(map(len, found.values()))), both / max(1, sum(map(len, reference.values())))]))


def table(title, columns, rows):
    """Prints a table; rows are a name, MB per CPU second, and other cells. How many times the best peer is reckoned."""
    best = max(speed for name, speed, *_ in rows if not name.startswith('dalil'))
    print(f'\n### {title}\n\n| tool | MB per CPU second | ÷ best peer | {" | ".join(columns)} |')
    print('|---' * (3 + len(columns)) + '|')
    for name, speed, *cells in rows:
        print(f'| {name} | {speed:.1f} | {speed / best:.2f} | {" | ".join(cells)} |', flush=True)


def scan_table(size, data, work, python, dalil, rounds):
    compiled = os.path.join(work, size + '.gaz')
    command = [dalil, 'scan', compiled, os.path.join(data, 'corpus.jsonl'), '--rounds', str(rounds)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    rows = [(f'dalil, {r["spelling"]}', r['mbps'], f'{r["open_s"]:.4f}') for r in map(json.loads, lines)]
    for peer, tool in SCANS.items():
        command = [python, 'bench.py', tool, size, '--reps', str(rounds)]
        r = json.loads(subprocess.run(command, cwd=work, check=True, capture_output=True, text=True).stdout)
        rows.append((peer, r['mbps'], f'{r["build_s"]:.3f}'))
    table(f'Scanning in memory, {size}', ['build or open s'], rows)


def filter_table(size, data, work, python, dalil, rounds, megabytes):
    corpus, compiled = os.path.join(data, 'corpus.jsonl'), os.path.join(work, size + '.gaz')
    source = os.path.join(data, f'gaz_{size}.jsonl')
    base = [dalil, 'recognize', '--format', 'spans', '--offsets', 'scalars', corpus, '--gazetteer']
    tools = [('dalil, exact', base + [compiled, '--exact']), ('dalil, folded', base + [compiled, '--folded']),
             ('dalil, exact, source read each time', base + [source, '--exact']),
             ('dalil, variants', base + [compiled])]
    tools += [(peer, [python, 'e2e_py.py', tool, size]) for peer, tool in FILTERS.items()]
    output = os.path.join(work, 'found.jsonl')
    measured = {name: [] for name, _ in tools}
    agreements = {}
    for _ in range(rounds):
        for name, command in tools:
            measured[name].append(run(command, work, output))
            if name not in agreements:
                agreements[name] = agreement(output, os.path.join(data, f'ref_{size}.jsonl'))
    rows = []
    for name, _ in tools:
        seconds = sorted(s for s, _ in measured[name])
        median = statistics.median(seconds)
        precision, recall = agreements[name]
        rows.append((name, megabytes / median, f'{median:.2f} ({seconds[0]:.2f}–{seconds[-1]:.2f})',
                     f'{max(m for _, m in measured[name]):.0f}', f'{precision:.4f}', f'{recall:.4f}'))
    table(f'JSON Lines to spans, {size}', ['CPU s', 'memory MB', 'precision', 'recall'], rows)


def opening(compiled, work, dalil, rounds):
    """What a process needs that opens a compiled gazetteer and reads nothing, in each mode."""
    empty = os.path.join(work, 'empty.jsonl')
    open(empty, 'w').close()
    for mode in (['--exact'], []):
        command = [dalil, 'recognize', '--format', 'spans', '--gazetteer', compiled, empty] + mode
        measured = [run(command, work) for _ in range(max(3, rounds))]
        print(f'- a process that only opens it, {"exact" if mode else "variants"}: '
              f'{statistics.median(s for s, _ in measured) * 1000:.0f} ms of the processor, '
              f'{max(m for _, m in measured):.0f} MB resident')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--sizes', default='10k,100k,1m')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--dalil', default=os.path.join(ROOT, '.build', 'release', 'dalil'))
    parser.add_argument('--benchmarks', default=os.path.join(ROOT, '.build/release/DalilBenchmarks'))
    parser.add_argument('--found', help='only compare these spans')
    parser.add_argument('--reference', help='with these')
    options = parser.parse_args()
    if options.found:
        return print_agreement(options.found, options.reference)
    shared = os.path.join(os.environ.get('DALIL_SHARED', os.path.join(ROOT, '..', 'shared')), 'bench/recognition')
    if not os.path.isdir(shared):
        sys.exit(f"there is no '{shared}'; set DALIL_SHARED to the folder that holds bench/recognition")
    python = environment()
    with tempfile.TemporaryDirectory() as work:
        data = unpack(shared, work)
        with open(os.path.join(data, 'corpus.jsonl'), encoding='utf-8') as lines:
            megabytes = sum(len(json.loads(line)['text'].encode()) for line in lines) / 1e6
        for size in options.sizes.split(','):
            compiled = os.path.join(work, size + '.gaz')
            source = os.path.join(data, f'gaz_{size}.jsonl')
            seconds, memory = run([options.dalil, 'gazetteer', 'compile', source, '--output', compiled], work)
            print(f'\n## {size}\n\n- compiled in {seconds:.1f} CPU s with {memory:.0f} MB; '
                  f'a file of {os.path.getsize(compiled) / 1e6:.0f} MB')
            opening(compiled, work, options.dalil, options.rounds)
            scan_table(size, data, work, python, options.benchmarks, options.rounds)
            filter_table(size, data, work, python, options.dalil, options.rounds, megabytes)


if __name__ == '__main__':
    main()
