# make run     set up, build, read Corpus/ into Output/
# make test    set up, lint, run every test
# make score   measure against the gold and hold the floors of Tests/floors.json
# make test-page  test the page of the audit in headless Chromium; installs it where it is missing
# make output  the same as run: brings the checked-in Output/ up to date
# make bench   how fast it is: PAGES=folder (default ../shared/eval/wcxb-dev/html), PEERS=1 beside other tools
# make docs    brings Docs/Rules.md up to date
# make help-texts  records the help texts that the tests compare
# make lint    check the layout of the code; make format mends it

MIXEDZONE := .build/release/mixedzone
SOURCES := Sources Tests Benchmarks/Throughput Package.swift

# Homebrew keeps libxml2 and zlib where pkg-config does not look by itself.
ifneq ($(shell command -v brew 2>/dev/null),)
export PKG_CONFIG_PATH := $(shell brew --prefix libxml2 2>/dev/null)/lib/pkgconfig:$(shell brew --prefix zlib 2>/dev/null)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

PAGES ?= ../shared/eval/wcxb-dev/html

.PHONY: run test test-page score bench output docs help-texts lint format build setup

run: build
	$(MIXEDZONE) extract Corpus --output Output
	$(MIXEDZONE) audit Output > Output/.audit.txt
	mv Output/.audit.txt Output/audit.txt

output: run

test: setup lint
	swift test
	python3 scripts/check_schema.py

test-page: build
	@scripts/setup_page.sh
	/usr/bin/python3 Tests/Page/test_page.py $(MIXEDZONE) --screenshots Docs

score: build
	python3 scripts/score.py

bench: setup
	swift build -c release --product MixedZoneBenchmark
	$(if $(PEERS),python3 Benchmarks/peers.py $(PAGES),.build/release/MixedZoneBenchmark $(PAGES))

docs: build
	$(MIXEDZONE) rules --format markdown > Docs/.Rules.md
	mv Docs/.Rules.md Docs/Rules.md

# A run that records fails, so that nobody takes it for a test; the next one compares.
help-texts: setup
	-MIXEDZONE_RECORD=1 swift test --filter HelpTests

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

build: setup
	swift build -c release --product mixedzone

setup:
	@scripts/setup.sh
