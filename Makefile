# Afterword. `make` tells what can be made.

SHELL := /bin/bash
PREFIX ?= /usr/local
APT ?= apt-get

# Start-up is what these flags are for, in milliseconds to the first frame, measured with a small
# Swift + GRDB + ncurses program: 6.6 with SwiftPM's own static runtime, 5.2 at a fixed address with
# static libraries, 3.4 with the C library inside as well (docs/decisions/static-install.md).
# lld, which comes with Swift, does not repeat the C library's notes on static linking.
# Prespecialized metadata saves the search for how the keys of dictionaries are hashed: 0.2 to 0.4 ms.
# libncursesw.a needs libtinfo; -s leaves the symbols out, 25 MB that nobody reads.
FAST := -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -ltinfo -Xlinker -s \
  -Xswiftc -Xfrontend -Xswiftc -prespecialize-generic-metadata
RELEASE := swift build -c release $(FAST)
BINARY := .build/release/afterword

# A build of their own: the tests' stricter flags would otherwise rebuild everything each time.
STRICT := --scratch-path .build-test --explicit-target-dependency-import-check error
TEST := AFTERWORD_STRICT=1 swift test $(STRICT)

FUZZ := .build-fuzz
FUZZ_SECONDS ?= 1800
FUZZ_SOURCES := $(shell find Sources/TextEditing Sources/TerminalCanvas Tests/Fuzz \
  Sources/NcursesTerminal/Input -name '*.swift' ! -name TerminfoKeys.swift)
FUZZ_FLAGS := -swift-version 6 -O -g -wmo -enable-testing -parse-as-library -sanitize=fuzzer \
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny \
  -enable-upcoming-feature MemberImportVisibility -warnings-as-errors -I $(FUZZ)
# $(call fuzz_module,NAME)
fuzz_module = swiftc $(FUZZ_FLAGS) -module-name $(1) -c $(filter Sources/$(1)/%,$^) \
  -o $(FUZZ)/$(1).o -emit-module -emit-module-path $(FUZZ)/$(1).swiftmodule

.PHONY: help run demo build test test-faults fuzz bench lint format install uninstall clean
.PHONY: swift libraries test-libraries bench-programs

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build what is needed and open the journal
	@$(BINARY)

demo: build ## the same with a sample journal; your own is untouched
	@$(BINARY) demo

build: libraries ## build the program, in release mode
	$(RELEASE) --product afterword

test: test-libraries bench-programs lint ## all tests, warnings as errors
	AFTERWORD_STRICT=1 swift build --build-tests $(STRICT)
	AFTERWORD_BENCH_SHORT=1 AFTERWORD_BINARY=.build-test/debug/afterword \
	  .build-test/debug/afterword-bench
	$(TEST) --skip-build

test-faults: test-libraries ## long: kills, power cuts, failing writes
	AFTERWORD_LONG=1 $(TEST) --filter Fault

fuzz: test-libraries $(FUZZ)/fuzz ## long: random keys, texts and histories; FUZZ_SECONDS=1800
	mkdir -p $(FUZZ)/corpus
	cd $(FUZZ) && SWIFT_BACKTRACE=enable=no nice ./fuzz -max_total_time=$(FUZZ_SECONDS) \
	  -dict=$(CURDIR)/Tests/Fuzz/terminal.dict -max_len=1024 -len_control=10 -timeout=30 \
	  -print_final_stats=1 corpus
	AFTERWORD_LONG=1 $(TEST) --filter '[Rr]andom|Fuzz|Property|TwoScreens'

# libFuzzer brings its own main function, so that this is no product of the package. Each module is
# compiled into one object file with counters of what has been reached; checks stay in.
$(FUZZ)/fuzz: $(FUZZ_SOURCES) | swift
	mkdir -p $(FUZZ)
	$(call fuzz_module,TextEditing)
	$(call fuzz_module,TerminalCanvas)
	$(call fuzz_module,NcursesTerminal)
	swiftc $(filter-out -g,$(FUZZ_FLAGS)) -module-name Fuzz $(filter Tests/Fuzz/%,$^) \
	  $(FUZZ)/*.o -o $@

bench: build bench-programs ## speed and memory, compared with other editors
	$(RELEASE) --product afterword-bench
	.build/release/afterword-bench

lint: swift ## check the format
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: swift ## format the code
	swift format --in-place --recursive --parallel Package.swift Sources Tests

SHARE := $(DESTDIR)$(PREFIX)/share
INSTALLED := $(DESTDIR)$(PREFIX)/bin/afterword $(SHARE)/man/man1/afterword.1 \
  $(SHARE)/bash-completion/completions/afterword $(SHARE)/zsh/site-functions/_afterword \
  $(SHARE)/fish/vendor_completions.d/afterword.fish

install: build ## install under PREFIX (/usr/local), with manual and completions
	install -D -m 755 $(BINARY) $(word 1,$(INSTALLED))
	install -D -m 644 docs/afterword.1 $(word 2,$(INSTALLED))
	for shell in bash zsh fish; do \
	  $(BINARY) --generate-completion-script $$shell > .build/completion.$$shell || exit; done
	install -D -m 644 .build/completion.bash $(word 3,$(INSTALLED))
	install -D -m 644 .build/completion.zsh $(word 4,$(INSTALLED))
	install -D -m 644 .build/completion.fish $(word 5,$(INSTALLED))

uninstall: ## remove what install has put there; journals stay
	rm -f $(INSTALLED)

clean: ## remove what was built
	rm -rf .build .build-test $(FUZZ)

swift:
	@version=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p'); \
	if [ -z "$$version" ]; then \
	  echo "Afterword needs Swift 6.1 or newer: see https://www.swift.org/install/linux" >&2; exit 1; \
	elif [ "$$(printf '6.1\n%s\n' "$$version" | sort -V | head -n 1)" != 6.1 ]; then \
	  echo "Afterword needs Swift 6.1 or newer; this is Swift $$version" >&2; exit 1; fi

# $(call need,PACKAGES): installs those that are missing.
define need
@missing=$$(for package in $(1); do \
  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; \
done); \
if [ -n "$$missing" ]; then \
  if ! command -v dpkg-query >/dev/null || ! command -v $(APT) >/dev/null; then \
    echo "Afterword builds on Debian and Ubuntu; elsewhere, install these yourself:" $$missing >&2; \
    exit 1; fi; \
  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
  echo "Installing with apt-get:" $$missing; \
  $$sudo $(APT) install -y $$missing < /dev/null \
    || { $$sudo $(APT) update && $$sudo $(APT) install -y $$missing < /dev/null; }; \
fi
endef

libraries: swift
	$(call need,libncurses-dev libsqlite3-dev)

test-libraries: libraries
	$(call need,libvterm-dev neomutt strace unicode-data xdg-utils)

bench-programs: test-libraries
	$(call need,micro nano vim)
