#!/usr/bin/env python3
"""Validate Output/records.jsonl and Output/results.json against Schema/ with a full JSON Schema implementation.

The Swift tests do the same with a small validator of their own, so nothing is left unchecked where the Python package
jsonschema is not installed; then this says so and ends well.
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

try:
    import jsonschema
except ImportError:
    print("check_schema: SKIPPED, the Python package jsonschema is not installed (the Swift tests check the schema too)")
    sys.exit(0)



def validator(name):
    schema = json.loads((ROOT / "Schema" / name).read_text("utf8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def check(where, found, errors):
    for error in found:
        errors.append(where)
        print(f"{where}: {error.json_path}: {error.message[:200]}")


errors = []
articles = validator("article.schema.json")
lines = (ROOT / "Output" / "records.jsonl").read_text("utf8").splitlines()
for number, line in enumerate(lines, 1):
    check(f"Output/records.jsonl:{number}", articles.iter_errors(json.loads(line)), errors)
results = json.loads((ROOT / "Output" / "results.json").read_text("utf8"))
check("Output/results.json", validator("results.schema.json").iter_errors(results), errors)
if errors:
    sys.exit(1)
print(f"check_schema: {len(lines)} records and {len(results['performances'])} performances of Output/ are valid")
