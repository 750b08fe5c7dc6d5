#!/usr/bin/env python3
"""Compare the marks that MixedZone reads with what Recognizers-Text and athlib make of the same words.

    python3 Benchmarks/peers_marks.py RECORDS.jsonl GOLD_FOLDER [GOLD_FOLDER …]

For each mark of the gold that stands in the text of a record it asks who has the right value. Recognizers-Text gets the
whole text; a mark is read if one of its durations, times of day or lengths overlaps the printed mark and has the value.
athlib finds nothing in a text, so it gets the printed mark alone and only has to read it. The two are installed with pip
into Benchmarks/.venv-marks, and nowhere else.
"""
import json
import os
import pathlib
import subprocess
import sys
import venv

HERE = pathlib.Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv-marks"
PACKAGES = [
    "recognizers-text-suite==1.0.2a2", "emoji<2", "athlib==0.9.8", "python-dateutil", "pyparsing", "jsonschema",
]
METRES = {"Meter": 1, "Kilometer": 1000, "Centimeter": 0.01, "Foot": 0.3048, "Inch": 0.0254, "Mile": 1609.344}


def inside_environment(arguments):
    """Start again with the Python of the environment, made if it is missing."""
    python = ENVIRONMENT / "bin" / "python3"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    os.execv(python, [str(python), str(pathlib.Path(__file__).resolve()), *arguments, "--inside"])


def same(left, right):
    return left is not None and abs(left - right) <= max(0.006, abs(right) * 0.0005)


def places(text, words):
    """Where a printed mark stands in the text, as ranges of characters."""
    start = text.find(words)
    while start >= 0:
        yield range(start, start + len(words))
        start = text.find(words, start + 1)


def recognised(text):
    """What Recognizers-Text finds: (start, end, value in seconds or metres)."""
    from recognizers_date_time import recognize_datetime
    from recognizers_number_with_unit import recognize_dimension
    from recognizers_text import Culture

    found = []
    for item in recognize_datetime(text, Culture.English):
        for value in (item.resolution or {}).get("values", []):
            if value.get("type") == "duration":
                found.append((item.start, item.end + 1, float(value["value"])))
            elif value.get("type") == "time" and value.get("value"):
                hours, minutes, seconds = (float(part) for part in value["value"].split(":"))
                found.append((item.start, item.end + 1, hours * 3600 + minutes * 60 + seconds))
    for item in recognize_dimension(text, Culture.English):
        unit = (item.resolution or {}).get("unit")
        if unit in METRES and item.resolution.get("value"):
            found.append((item.start, item.end + 1, float(item.resolution["value"]) * METRES[unit]))
    return found


def parsed(words):
    """What athlib reads in a printed mark, with the unit behind it taken off for it."""
    import athlib

    try:
        return athlib.parse_hms(words.rstrip("abcdefghijklmnopqrstuvwxyz. "))
    except Exception:
        return None


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--inside"]
    if len(arguments) < 2:
        sys.exit(__doc__)
    if "--inside" not in sys.argv:
        inside_environment(arguments)
    records = [json.loads(line) for line in open(arguments[0], encoding="utf8")]
    golds = {path.stem: path for folder in arguments[1:] for path in pathlib.Path(folder).glob("*.json")}
    total = ours = theirs = alone = timed = 0
    for record in records:
        if record["id"] not in golds:
            continue
        text = record["text"]
        gold = json.loads(golds[record["id"]].read_text("utf8"))
        marks = [(m["start"], m["end"], m.get("value")) for m in record["marks"]]
        others = recognised(text)
        for mark in gold["marks"]:
            spots = list(places(text, mark["text"]))
            if not spots or mark["type"] == "points":
                continue
            total += 1

            def reads(findings):
                return any(
                    same(value, mark["value"]) and any(start < spot.stop and spot.start < end for spot in spots)
                    for start, end, value in findings)

            ours += reads(marks)
            theirs += reads(others)
            if mark["type"] == "time":
                timed += 1
                alone += same(parsed(mark["text"]), mark["value"])
    if not total:
        sys.exit("no mark of the gold stands in the records")
    print(f"{total} marks of the gold stand in the texts, points left out")
    print(f"  MixedZone          {ours / total:6.1%} found in the text, with the right value")
    print(f"  Recognizers-Text   {theirs / total:6.1%} found in the text, with the right value")
    if timed:
        print(f"  athlib             {alone / timed:6.1%} of the {timed} times read, handed to it one by one")


if __name__ == "__main__":
    main()
