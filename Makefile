# What can be done with a checkout. `make` alone lists it.

PREFIX ?= /usr/local
DESTDIR ?=

SWIFT ?= swift
RELEASE := -c release --static-swift-stdlib
BINARY := .build/release/tonne

# Debian packages: Boost.Math for the distributions, Eigen for the factors of spatial regressions,
# libedit for the prompt; libzip and expat, opened when a workbook is read or written; SQLite and
# libpq, opened when a program connects to a database; gnuplot, which draws pictures, and a font
# with Chinese characters for them.
PACKAGES := libboost-math-dev libeigen3-dev libedit-dev libzip4 libexpat1 libsqlite3-0 libpq5 \
  gnuplot-nox fonts-noto-cjk

.DEFAULT_GOAL := help
.PHONY: help setup build run test bench docs lint install clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

setup: ## install the Debian packages that are missing, if any
	@if ! command -v dpkg-query >/dev/null; then \
	  echo "not a Debian system; needed beside Swift: $(PACKAGES)" >&2; exit 0; \
	fi; \
	missing=; \
	for package in $(PACKAGES); do \
	  state=$$(dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null); \
	  [ "$$state" = installed ] || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	echo "installing$$missing"; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	install="$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends"; \
	$$install $$missing >/dev/null 2>&1 || { $$root apt-get update && $$install $$missing; }

build: setup ## the command, optimised: .build/release/tonne
	$(SWIFT) build $(RELEASE) --product tonne

run: build ## the example of Bengbu
	@$(BINARY) Examples/bengbu/bengbu.tonne

# GDAL and ReadStat are opened for maps other than GeoJSON and files of Stata and SPSS; tests start a
# PostgreSQL of their own in a temporary folder. Where one of them is absent, tests say that they skip.
test: PACKAGES += libgdal32 libreadstat1 postgresql

# The last line is the runner's own: how many tests ran, and whether all passed.
test: setup ## build and run all tests; TONNE_DATA=FOLDER adds those on large public data
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

BENCH := .build/bench
WORKLOADS := Sources/benchmarks/workloads

bench: build ## time the workloads on made data; writes .build/bench/tool.json for a harness with peers
	$(SWIFT) build $(RELEASE) --product benchmarks
	@mkdir -p $(BENCH)
	@sed -e 's#{W}#$(CURDIR)/$(WORKLOADS)#g' -e 's#"tonne"#"$(CURDIR)/$(BINARY)"#' \
	  -e 's#"benchmarks"#"$(CURDIR)/.build/release/benchmarks"#' \
	  Sources/benchmarks/tool.json > $(BENCH)/tool.json
	@[ -f $(BENCH)/cities_M.csv ] || .build/release/benchmarks --data $(BENCH) M
	@for name in w2_load w3_lmdi w4_pipe; do \
	  echo "$$name: $$(KREPS=5 .build/release/benchmarks $(WORKLOADS)/$$name.tonne $(BENCH) M M)"; \
	done
	@echo "w12_entropy: $$(KREPS=5 .build/release/benchmarks $(WORKLOADS)/w12_entropy.tonne $(BENCH) 1e5x20)"
	@.build/release/benchmarks --script $(BENCH) 1000
	@echo "check of 1,000 lines:"; bash -c "time $(BINARY) check $(BENCH)/script.tonne"
	@for name in w1_empty w11_fib27 w11_sum1e7; do \
	  echo "$$name:"; bash -c "time $(BINARY) $(WORKLOADS)/$$name.tonne"; \
	done

# The studies of docs/reproduction.md, in its order; `reproduction` writes its head.
LEDGERS := reproduction jiangsu_zhejiang bengbu agglomeration footprint

docs: build ## write docs/reference from the built-ins, the gallery, and docs/reproduction.md
	$(BINARY) doc --write docs/reference
	$(BINARY) explain --write docs
	$(BINARY) --quiet docs/gallery/gallery.tonne
	@for name in $(LEDGERS); do \
	  $(BINARY) --quiet --format md Examples/$$name/ledger.tonne || exit 1; echo; \
	done > .build/reproduction.md
	@mv .build/reproduction.md docs/reproduction.md

lint: ## check the form of all Swift files
	$(SWIFT) format lint -s -r Sources Tests Package.swift

install: build ## install below PREFIX (/usr/local), stripped; DESTDIR is put before it
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/tonne"

clean: ## remove what was built
	rm -rf .build
