#!/usr/bin/env python3
"""Validate Output/records.jsonl against Schema/article.schema.json with a full JSON Schema implementation.

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

schema = json.loads((ROOT / "Schema" / "article.schema.json").read_text("utf8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
errors, count = 0, 0
for number, line in enumerate((ROOT / "Output" / "records.jsonl").read_text("utf8").splitlines(), 1):
    count += 1
    for error in validator.iter_errors(json.loads(line)):
        errors += 1
        print(f"Output/records.jsonl:{number}: {error.json_path}: {error.message[:200]}")
if errors:
    sys.exit(1)
print(f"check_schema: {count} records of Output/ are valid")
