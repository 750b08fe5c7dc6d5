#!/usr/bin/env python3
"""Run trafilatura and resiliparse over the pages that MixedZoneBenchmark runs over, in the same run, and print the ratios.

    python3 Benchmarks/peers.py FOLDER [ROUNDS]

The two are installed with pip into Benchmarks/.venv, and nowhere else. `make bench PEERS=1` builds first.
"""
import gzip
import json
import os
import pathlib
import subprocess
import sys
import time
import venv

HERE = pathlib.Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
BENCHMARK = HERE.parent / ".build" / "release" / "MixedZoneBenchmark"
PACKAGES = ["trafilatura==2.3.1", "lxml_html_clean", "resiliparse==2.0.1"]


def inside_environment(arguments):
    """Start again with the Python of the environment, made if it is missing."""
    python = ENVIRONMENT / "bin" / "python3"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    os.execv(python, [str(python), str(pathlib.Path(__file__).resolve()), *arguments, "--inside"])


def pages(folder):
    texts = []
    for path in sorted(pathlib.Path(folder).rglob("*.html*")):
        data = path.read_bytes()
        data = gzip.decompress(data) if path.suffix == ".gz" else data
        texts.append(data.decode("utf-8", "replace"))
    return texts


def best(work, texts, rounds):
    """The seconds of the best round over all pages; a page that a tool fails on counts with the time it took."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for text in texts:
            try:
                work(text)
            except Exception:
                pass
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--inside"]
    if not arguments:
        sys.exit(__doc__)
    if "--inside" not in sys.argv:
        inside_environment(arguments)
    import trafilatura
    from importlib.metadata import version
    from resiliparse.extract.html2text import extract_plain_text

    folder, rounds = arguments[0], int(arguments[1]) if len(arguments) > 1 else 3
    texts = pages(folder)
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts)} pages, {size:.1f} MB; best of {rounds} rounds, one core, one after another in this run")

    def ours():
        run = subprocess.run([BENCHMARK, folder, str(rounds), "--json", "--pages"], check=True, capture_output=True, text=True)
        return json.loads(run.stdout)

    before = ours()
    peers = {
        f"trafilatura {version('trafilatura')} with metadata": best(
            lambda text: trafilatura.bare_extraction(text, with_metadata=True), texts, max(1, rounds // 3)),
        f"trafilatura {version('trafilatura')} text alone": best(
            lambda text: trafilatura.extract(text, with_metadata=False), texts, max(1, rounds // 3)),
        f"resiliparse {version('resiliparse')} main content": best(
            lambda text: extract_plain_text(text, main_content=True), texts, rounds),
    }
    after = ours()
    mine = min(before["parse + clean"]["seconds"], after["parse + clean"]["seconds"])
    tree = min(before["libxml2 tree"]["seconds"], after["libxml2 tree"]["seconds"])
    rows = [("MixedZone parse + clean, metadata included", mine), ("libxml2 tree alone", tree), *peers.items()]
    print(f"\n{'':44} {'MB/s':>7} {'MixedZone is faster by':>24}")
    for name, seconds in rows:
        print(f"{name:44} {size / seconds:7.1f} {seconds / mine:23.2f}x")


if __name__ == "__main__":
    main()
