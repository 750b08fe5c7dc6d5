#!/usr/bin/env python3
"""Measure the release build against the gold and hold the floors.

    scripts/score.py [--raise] [--errors SET]

Runs `mixedzone extract` over the repository's own articles (Corpus, Tests/FirstContact) and over the sets in ../shared,
scores each set, and all article sets together, with the scorers that lie there, and compares every figure with
Tests/floors.json. Fails when a figure is below its floor, when a set with floors gives no figure, or when text that
must go is still there or text that must stay is gone.

--raise       lift the floors to the figures reached, rounded down to three digits; never lowers one
--errors SET  print what was missed and what was found wrongly in one set (corpus, first-contact, later-contact, seeds, bbc-dev, web-dev)

Where ../shared is missing this says so and looks at the Corpus alone, with the small checks that need no scorer.
"""
import argparse
import gzip
import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
EVAL = SHARED / "eval"
MIXEDZONE = ROOT / ".build" / "release" / "mixedzone"
FLOORS = ROOT / "Tests" / "floors.json"
# Name, folder of articles, folder of gold.
ARTICLE_SETS = [
    ("seeds", SHARED / "seeds", EVAL / "seeds"),
    ("bbc-dev", EVAL / "bbc-dev" / "articles", EVAL / "bbc-dev" / "gold"),
    ("web-dev", EVAL / "web-dev" / "articles", EVAL / "web-dev" / "gold"),
]
# The repository's own sets; they stand apart from the sum of the others.
OWN_SETS = [
    ("corpus", ROOT / "Corpus", ROOT / "Tests" / "MixedZoneTests" / "Corpus"),
    ("first-contact", ROOT / "Tests" / "FirstContact" / "articles", ROOT / "Tests" / "FirstContact" / "gold"),
    ("later-contact", ROOT / "Tests" / "FirstContact" / "Later" / "articles", ROOT / "Tests" / "FirstContact" / "Later" / "gold"),
]
HTML_FIGURES = ("F1", "P", "R", "with", "without", "title", "author", "date")


def extract(articles, output):
    """Run `extract`; returns the records by id. Articles that fail are missing there and count as empty."""
    run = subprocess.run([MIXEDZONE, "extract", articles, "--output", output, "--quiet"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"score: extract of {articles} ended with {run.returncode}:\n{run.stderr}")
    failures = run.stderr.splitlines()
    for failure in failures[:5]:
        print(failure.replace(f"{articles}/", ""))
    if len(failures) > 5:
        print(f"mixedzone: … and {len(failures) - 5} more")
    lines = (output / "records.jsonl").read_text("utf8").splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def score_records(gold, records, *options):
    run = subprocess.run(
        [sys.executable, EVAL / "score_records.py", "--gold", gold, "--records", records, *options],
        capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"score: score_records.py failed:\n{run.stderr}")
    return run.stdout


def plain(text):
    """Text for comparison: white space alike, quotation marks alike."""
    text = re.sub(r"[‘’]", "'", re.sub(r"[“”]", '"', text.replace("\u00ad", "").replace("\ufeff", "")))
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def kept_sentences(source, removed):
    """The lines of a text dump, without what the gold says is furniture, cut into sentences.

    A line is furniture when nothing of it is left without the removed strings; furniture glued to a sentence goes alone.
    """
    removed = sorted(map(plain, removed), key=len, reverse=True)
    for line in source.splitlines():
        line = plain(line)
        for string in removed:
            if line == string:
                line = ""
            elif " " in string:
                line = line.replace(string, "\n")
        for string in removed:
            line = re.sub(rf"^(?:{re.escape(string)})+(?=[A-Z\"'])", "", line)
        for piece in line.split("\n"):
            yield from filter(None, map(str.strip, re.split(r"(?<=[.!?]) +(?=[A-Z\"'])", piece)))


def furniture(gold_folder, articles, records):
    """Shares of furniture gone and of sentences kept, with a line for each that is not as it must be."""
    gone, kept, complaints = [0, 0], [0, 0], []
    for path in sorted(gold_folder.glob("*.json")):
        gold, record = json.loads(path.read_text("utf8")), records.get(path.stem)
        text = plain(record["text"]) if record else ""
        lines = set(map(plain, record["text"].splitlines())) if record else set()
        for string in map(plain, gold.get("removed", [])):
            # One word may stand in a sentence as well: there the line is what must be gone.
            there = string in text if " " in string else string in lines
            gone[0] += not there
            gone[1] += 1
            if there:
                complaints.append(f"{path.stem}: still there: {string[:90]}")
        sentences = gold.get("kept")
        source = articles / f"{path.stem}.txt"
        if sentences is None and source.exists():
            sentences = list(kept_sentences(source.read_text("utf8"), gold.get("removed", [])))
        for sentence in map(plain, sentences or []):
            kept[0] += sentence in text
            kept[1] += 1
            if sentence not in text:
                complaints.append(f"{path.stem}: lost: {sentence[:90]}")
    figures = {}
    if gone[1]:
        figures["removed gone"] = gone[0] / gone[1]
    if kept[1]:
        figures["kept there"] = kept[0] / kept[1]
    return figures, complaints


def figures_of(name, gold, articles, records, records_path):
    """All figures of one set; prints its table."""
    figures, table = {}, json.loads(score_records(gold, records_path, "--json")) if EVAL.exists() else {}
    print(f"\n{name}: {len(records)} records, {len(list(gold.glob('*.json')))} gold files")
    for layer, row in table.items():
        if "f1" in row and (row["gold"] or row["found"]):
            figures[layer] = row["f1"]
            print(f"  {layer:28} F1 {row['f1']:.3f}  P {row['precision']:.3f}  R {row['recall']:.3f}"
                  f"  gold {row['gold']:4}  found {row['found']:4}")
        elif row.get("of"):
            figures[layer] = row["accuracy"]
            print(f"  {layer:28} {row['accuracy']:.3f} of {row['of']}")
    clean, complaints = furniture(gold, articles, records)
    for figure, value in clean.items():
        figures[figure] = value
        print(f"  {figure:28} {value:.3f}")
    for complaint in complaints:
        print(f"    {complaint}")
    return figures


def score_articles(sets, work):
    """Figures of each article set and, where there are several, of all of them together."""
    all_figures, together = {}, work / "all"
    for folder in ("gold", "articles"):
        (together / folder).mkdir(parents=True)
    all_records = {}
    for name, articles, gold in sets:
        output = work / name
        records = extract(articles, output)
        all_figures[name] = figures_of(name, gold, articles, records, output / "records.jsonl")
        if name in {own for own, _, _ in OWN_SETS}:
            continue
        for path in gold.glob("*.json"):
            shutil.copy(path, together / "gold")
        for path in articles.glob("*.txt"):
            shutil.copy(path, together / "articles")
        all_records |= records
    if all_records:
        lines = together / "records.jsonl"
        lines.write_text("".join(json.dumps(record) + "\n" for record in all_records.values()), "utf8")
        print("\nThe article sets together (without the Corpus), complaints as above", end="")
        all_figures["all"] = figures_of("all", together / "gold", together / "articles", all_records, lines)
    return all_figures


def score_pages(work):
    """Figures of the pack of real pages: the articles among them, and the others."""
    pack = EVAL / "wcxb-dev"
    pages = work / "pages"
    pages.mkdir()
    for path in pack.glob("html/*.html.gz"):
        (pages / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
    extract(pages, work / "wcxb-dev")
    with open(work / "wcxb-dev" / "records.jsonl", encoding="utf8") as lines:
        predictions = subprocess.run(
            [sys.executable, EVAL / "records_to_pred.py"], stdin=lines, capture_output=True, text=True, check=True)
    (work / "pred.jsonl").write_text(predictions.stdout, "utf8")
    spec = importlib.util.spec_from_file_location("score_html", EVAL / "score_html.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold, found = scorer.load(pack / "gold.jsonl"), scorer.load(work / "pred.jsonl")
    rows = {"wcxb-dev articles": [], "wcxb-dev others": []}
    for key, page in gold.items():
        group = "wcxb-dev articles" if page.get("type") == "article" else "wcxb-dev others"
        rows[group].append(scorer.score_page(page, found.get(key, {})))
    print(f"\n{'':18} pages " + "".join(f"{name:>8}" for name in HTML_FIGURES))
    figures = {}
    for group, pages_of_group in rows.items():
        total = scorer.summarise(pages_of_group)
        figures[group] = {name: total[name] for name in HTML_FIGURES if total[name] is not None}
        cells = "".join(f"{total[name]:8.3f}" if total[name] is not None else f"{'-':>8}" for name in HTML_FIGURES)
        print(f"{group:18} {len(pages_of_group):5} {cells}")
    return figures


def compare(figures, floors):
    """A line for each figure below its floor, and for each floor without a figure in a set that was scored."""
    failures = []
    for name, reached in figures.items():
        for figure, floor in floors.get(name, {}).items():
            if figure not in reached:
                failures.append(f"{name}: {figure}: no figure, floor {floor:.3f}")
            elif reached[figure] < floor - 1e-9:
                failures.append(f"{name}: {figure}: {reached[figure]:.4f} is below the floor {floor:.3f}")
    return failures


def lift(figures, floors):
    """The floors lifted to the figures reached; never lowered."""
    lifted = {name: dict(floor) for name, floor in floors.items()}
    for name, reached in figures.items():
        for figure, value in reached.items():
            floor = int(value * 1000 + 1e-6) / 1000
            lifted.setdefault(name, {})[figure] = max(floor, floors.get(name, {}).get(figure, 0.0))
    return lifted


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors to the figures reached")
    parser.add_argument("--errors", metavar="SET", help="print misses and false finds of one set")
    options = parser.parse_args()
    if not MIXEDZONE.exists():
        sys.exit("score: no release build; run `make build` or `make score`")
    sets = [own for own in OWN_SETS if own[1].is_dir()]
    sets += ARTICLE_SETS if EVAL.is_dir() else []
    with tempfile.TemporaryDirectory(prefix="mixedzone-score-") as folder:
        work = pathlib.Path(folder)
        if options.errors:
            name, articles, gold = next((s for s in sets if s[0] == options.errors), (None, None, None))
            if name is None:
                sys.exit(f"score: no set {options.errors}")
            extract(articles, work / name)
            print(score_records(gold, work / name / "records.jsonl", "--errors"), end="")
            return
        figures = score_articles(sets, work)
        if EVAL.is_dir():
            figures |= score_pages(work)
        else:
            print("\nscore: there is no ../shared beside the repository: only the Corpus was looked at, and without the "
                  "scorers only what must be gone from its text and what must be there.")
    floors = json.loads(FLOORS.read_text("utf8")) if FLOORS.exists() else {}
    failures = compare(figures, floors)
    if options.lift:
        FLOORS.write_text(json.dumps(lift(figures, floors), indent=2, sort_keys=True) + "\n", "utf8")
        print(f"\nscore: floors written to {FLOORS.relative_to(ROOT)}")
    if not EVAL.is_dir():
        failures = [f for f in failures if not f.split(": ")[2].startswith("no figure")]
    if failures:
        print("\nscore: below the floors:\n  " + "\n  ".join(failures))
        sys.exit(1)
    held = sum(len(floors.get(name, {})) for name in figures)
    print(f"\nscore: no figure is below its floor ({held} floors)")


if __name__ == "__main__":
    main()
