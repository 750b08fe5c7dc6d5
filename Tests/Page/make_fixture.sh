#!/usr/bin/env bash
# Makes the pages that test_page.py opens: articles of our own, one of them full of strings that try to run as a script.
set -euo pipefail
tool=$1
into=$2
mkdir -p "$into/in"
cat > "$into/in/morning.txt" <<'TEXT'
Varnhagen wins the harbour mile in the rain

Ilse Varnhagen of Germany won the mile at the Nordic Championships in 4:22.31 on Sunday, ahead of Maren Tolvik in 4:23.90.

"I can't walk past the harbour bell without hearing it ring," said Varnhagen. "I ran 4:19 out there and the wind was behind me for two laps."

"It was cold and the last bend was all stones," said Maren Tolvik. "I lost 12 metres there."
TEXT
cat > "$into/in/evening.txt" <<'TEXT'
Harbour mile: Varnhagen too strong for Tolvik

Ilse Varnhagen of Germany took the mile at the Nordic Championships ahead of Maren Tolvik, who ran 4:23.99.

"I can't walk past a harbour bell without hearing it ring," insisted Ilse Varnhagen.

"It was cold and the last bend was all stones," said Maren Tolvik. "I lost 20 metres there."

The Norwegian was not done. "Next year I will be there again and I will bring better shoes."
TEXT
cat > "$into/in/hostile.txt" <<'TEXT'
</script><script>window.ran=1</script><img src=x onerror="window.ran=2">

Petra <script>window.ran=3</script> Vossberg won the harbour walk on Sunday, and Petra Vossberg was glad.

"I walked and walked </script><script>window.ran=4</script><img src=x onerror=window.ran=5> until it was over," said Petra Vossberg.
TEXT
printf '%s\n' '{"id":"web","url":"javascript:window.ran=6","text":"Vossberg is glad\n\nPetra Vossberg won the walk.\n\n\"I am so glad of this walk today <b onmouseover=window.ran=7>now</b>,\" said Petra Vossberg."}' > "$into/web.jsonl"
(cd "$into" && "$tool" extract in - --output out --quiet < web.jsonl)
# A name no rule would accept: whoever makes records by other means could still write it.
/usr/bin/python3 - "$into/out" <<'PYTHON'
import json, pathlib, sys
path = pathlib.Path(sys.argv[1]) / "records.jsonl"
records = [json.loads(line) for line in path.read_text("utf8").splitlines()]
evil = "<img src=x onerror=window.ran=8></script><script>window.ran=9</script>"
for record in records:
    for person in record["people"]:
        if "Vossberg" in person["name"]:
            person["name"] = "Petra Vossberg " + evil
    if record["id"] == "hostile":
        record["metadata"]["title"] = evil
path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), "utf8")
PYTHON
"$tool" audit "$into/out" --format html > "$into/page.html"
