#!/usr/bin/env python3
"""Measures `extract` and `audit` over made-up articles: python3 scripts/audit_benchmark.py [NUMBER ...]

The articles are made from a fixed seed: a tenth of them report the speeches of another article in other words, so that
there is something to match. Times are wall-clock seconds of the release build; `match` is the part of `extract` that
joins people, finds variants and writes the audit into the store.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

TOOL = pathlib.Path(__file__).parent.parent / ".build/release/mixedzone"
SUBJECTS = "the wind,the last bend,the start,my coach,the crowd,the weather,the pace,the water,the track,my training".split(",")
VERBS = "helped,hurt,worried,surprised,carried,slowed,woke,tested,pleased,tired".split(",")
OBJECTS = "me,us,everyone,the whole team,my legs,the leaders,all of the runners,the other girls,the field,nobody".split(",")
ENDS = "from the gun,after the bell,on the back straight,in the second half,at the barriers,over the last lap,in the rain,before noon,all season,until the line".split(",")
NOTES = "stones,tunnels,lanterns,bicycles,gulls,flags,drums,puddles,shadows,ladders,bridges,gardens,harbours,ropes,kettles".split(",")
SYLLABLES = "var,hag,tol,vik,os,ker,ber,lin,mar,tev,sol,ran,dal,bru,nes,hol,fin,gard,wick,mont".split(",")
GIVEN = "Sarah,James,Maria,Peter,Anna,David,Laura,Thomas,Emma,Michael,Julia,Robert,Helen,Martin,Karen,Paul".split(",")


def name(random_):
    family = "".join(random_.choice(SYLLABLES) for _ in range(3)).capitalize()
    return f"{random_.choice(GIVEN)} {family}"


def sentence(random_):
    return (f"{random_.choice(SUBJECTS)} {random_.choice(VERBS)} {random_.choice(OBJECTS)} {random_.choice(ENDS)}, "
            f"with {random_.randint(2, 99)} {random_.choice(NOTES)} and {random_.randint(2, 99)} {random_.choice(NOTES)}").capitalize()


def retold(random_, words):
    words = words.split()
    del words[random_.randrange(len(words))]
    words.insert(random_.randrange(len(words)), "really")
    return " ".join(words)


def articles(number):
    random_ = random.Random(7)
    people = [name(random_) for _ in range(max(50, number // 8))]
    earlier = []
    for index in range(number):
        if earlier and random_.random() < 0.1:
            speaker, speeches = random_.choice(earlier[-200:])
            speeches = [retold(random_, speech) for speech in speeches]
        else:
            speaker = random_.choice(people)
            speeches = [sentence(random_) for _ in range(4)]
            earlier.append((speaker, speeches))
        rival = random_.choice(people)
        mark = f"{random_.randint(3, 4)}:{random_.randint(30, 59)}.{random_.randint(10, 99)}"
        family = speaker.split()[1]
        text = [
            f"{family} wins the mile of round {index}",
            f"{speaker} won the 1500m in {mark} on Sunday, ahead of {rival}, who was second in a race of {index} steps.",
            f'"{speeches[0]}," said {family}. "{speeches[1]}."', f'"{speeches[2]}. {speeches[3]}," {family} added.',
            " ".join(sentence(random_) + "." for _ in range(6)),
        ]
        day = f"{2010 + index % 15}-{1 + index % 12:02d}-{1 + index % 28:02d}"
        yield {"id": f"a{index}", "text": "\n\n".join(text), "url": f"https://sport.example/{day}/{index}"}


def timed(*arguments, **options):
    start = time.monotonic()
    done = subprocess.run([TOOL, *arguments], check=True, capture_output=True, **options)
    return time.monotonic() - start, done.stdout


def best(times, *arguments):
    return min(timed(*arguments)[0] for _ in range(times))


def main():
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdigit()] or [2500, 5000, 10000, 20000]
    print("articles  extract  match  records_MB  store_MB  athlete  athlete_html  html_KB")
    for number in numbers:
        with tempfile.TemporaryDirectory() as scratch:
            source, out = pathlib.Path(scratch) / "in.jsonl", pathlib.Path(scratch) / "out"
            with source.open("w") as file:
                for article in articles(number):
                    file.write(json.dumps(article) + "\n")
            who = name(random.Random(7))
            with source.open("rb") as stream:
                start = time.monotonic()
                done = subprocess.run([TOOL, "extract", "-", "--output", out, "--verbose"], check=True, capture_output=True, stdin=stream)
                extract = time.monotonic() - start
            match = [line for line in done.stderr.decode().splitlines() if "audit of all articles" in line]
            match = match[-1].split(": ")[-1].split()[0] if match else "?"
            athlete = best(5, "audit", out, "--athlete", who)
            html = best(5, "audit", out, "--athlete", who, "--format", "html")
            page = timed("audit", out, "--athlete", who, "--format", "html")[1]
            print(f"{number:8}  {extract:7.2f}  {match:>5}  {(out / 'records.jsonl').stat().st_size / 1e6:10.1f}  "
                  f"{(out / 'mixedzone.sqlite').stat().st_size / 1e6:8.1f}  {athlete:7.3f}  {html:12.3f}  {len(page) / 1e3:7.0f}", flush=True)


if __name__ == "__main__":
    main()
