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
    """Precision and recall of spans."""
    def spans(path):
        with open(path, encoding='utf-8') as lines:
            return {d['id']: {tuple(s[:2]) for s in d['spans']} for d in map(json.loads, lines)}
    found, reference = spans(found), spans(reference)
    both = sum(len(found.get(key, set()) & value) for key, value in reference.items())
    return both / max(1, sum(map(len, found.values()))), both / max(1, sum(map(len, reference.values())))


def scan_table(size, data, work, python, dalil, rounds):
    print(f'\n### Scanning in memory, {size}\n\n| tool | MB per CPU second | build or open s |\n|---|---|---|')
    compiled = os.path.join(work, size + '.gaz')
    command = [dalil, 'scan', compiled, os.path.join(data, 'corpus.jsonl'), '--rounds', str(rounds)]
    for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
        r = json.loads(line)
        print(f'| dalil, {r["spelling"]} | {r["mbps"]:.0f} | {r["open_s"]:.3f} |', flush=True)
    for peer, tool in SCANS.items():
        command = [python, 'bench.py', tool, size, '--reps', str(rounds)]
        r = json.loads(subprocess.run(command, cwd=work, check=True, capture_output=True, text=True).stdout)
        print(f'| {peer} | {r["mbps"]:.0f} | {r["build_s"]:.3f} |', flush=True)


def filter_table(size, data, work, python, dalil, rounds, megabytes):
    print(f'\n### JSON Lines to spans, {size}\n\n'
          '| tool | MB per CPU second | memory MB | precision | recall |\n|---|---|---|---|---|')
    corpus, compiled = os.path.join(data, 'corpus.jsonl'), os.path.join(work, size + '.gaz')
    source = os.path.join(data, f'gaz_{size}.jsonl')
    base = [dalil, 'recognize', '--format', 'spans', '--offsets', 'scalars', corpus, '--gazetteer']
    rows = [('dalil, exact', base + [compiled, '--exact']), ('dalil, folded', base + [compiled, '--folded']),
            ('dalil, exact, source read each time', base + [source, '--exact']),
            ('dalil, variants', base + [compiled])]
    rows += [(peer, [python, 'e2e_py.py', tool, size]) for peer, tool in FILTERS.items()]
    output = os.path.join(work, 'found.jsonl')
    for name, command in rows:
        measured = [run(command, work, output) for _ in range(rounds)]
        seconds = statistics.median(s for s, _ in measured)
        precision, recall = agreement(output, os.path.join(data, f'ref_{size}.jsonl'))
        print(f'| {name} | {megabytes / seconds:.1f} | {max(m for _, m in measured):.0f} | {precision:.4f} '
              f'| {recall:.4f} |', flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--sizes', default='10k,100k,1m')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--dalil', default=os.path.join(ROOT, '.build', 'release', 'dalil'))
    parser.add_argument('--benchmarks', default=os.path.join(ROOT, '.build/release/DalilBenchmarks'))
    options = parser.parse_args()
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
            empty = os.path.join(work, 'empty.jsonl')
            open(empty, 'w').close()
            opening, resident = run(
                [options.dalil, 'recognize', '--exact', '--format', 'spans', '--gazetteer', compiled, empty], work)
            print(f'\n## {size}: compiled in {seconds:.1f} CPU s, {memory:.0f} MB; '
                  f'file of {os.path.getsize(compiled) / 1e6:.0f} MB; a process that only opens it: '
                  f'{opening * 1000:.0f} ms, {resident:.0f} MB')
            scan_table(size, data, work, python, options.benchmarks, options.rounds)
            filter_table(size, data, work, python, options.dalil, options.rounds, megabytes)


if __name__ == '__main__':
    main()
