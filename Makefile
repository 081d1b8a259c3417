# What can be done with a checkout. `make` alone lists it.

PREFIX ?= /usr/local
DESTDIR ?=

SWIFT ?= swift
# Linked to a fixed place and without names for other libraries: to move 47,000 addresses at each start, and
# to look through 9,800 names, takes a third of it.
RELEASE := -c release --static-swift-stdlib -Xswiftc -L$(CURDIR)/.build/static \
  -Xlinker -no-pie -Xlinker --no-export-dynamic
BINARY := .build/release/tonne

# Debian packages: Boost.Math for the distributions, Eigen for the factors of spatial regressions,
# libedit for the prompt; libzip and expat, opened when a workbook is read or written; SQLite and
# libpq, opened when a program connects to a database; gnuplot, which draws pictures, and a font
# with Chinese characters for them; ZeroMQ, opened when a notebook is served.
PACKAGES := libboost-math-dev libeigen3-dev libedit-dev libzip4 libexpat1 libsqlite3-0 libpq5 \
  gnuplot-nox fonts-noto-cjk libzmq5

.DEFAULT_GOAL := help
.PHONY: help setup commit archives build run test fuzz sanitize bench docs site lint install dist tried clean

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

# What `tonne --version` says of the commit; + marks changes that are in no commit. Written only when
# it differs, and the source that includes it is told, since it may have been built without.
COMMIT := Sources/CSystem/commit.h

commit:
	@hash=$$(git describe --always --dirty=+ --exclude '*' 2>/dev/null) || hash=unknown; \
	line="#define TONNE_COMMIT \"$$hash\""; \
	[ "$$(cat $(COMMIT) 2>/dev/null)" = "$$line" ] || \
	  { echo "$$line" > $(COMMIT) && touch Sources/CSystem/version.c; }

# The C++ library and the unwinder are linked in where their archives are to be had: opening them takes
# a fifth of the time in which a small program runs.
archives:
	@mkdir -p .build/static; cd .build/static; rm -f *; \
	gcc=$$(ls -d /usr/lib/gcc/$$(uname -m)-*/*/ 2>/dev/null | sort -V | tail -n 1); \
	[ ! -f "$$gcc/libstdc++.a" ] || ln -s "$$gcc/libstdc++.a" libstdc++.a; \
	[ ! -f "$$gcc/libgcc_eh.a" ] || ln -s "$$gcc/libgcc_eh.a" libgcc_s.a

build: setup commit archives ## the command, optimised: .build/release/tonne
	$(SWIFT) build $(RELEASE) --product tonne

run: build ## the example of Bengbu
	@$(BINARY) Examples/bengbu/bengbu.tonne

# GDAL and ReadStat are opened for maps other than GeoJSON and files of Stata and SPSS; tests start a
# PostgreSQL of their own in a temporary folder, add packages from repositories of git, run notebooks
# with Jupyter's own client, and open pages in Chromium. Where one of them is absent, tests say that
# they skip.
test sanitize: PACKAGES += libgdal32 libreadstat1 postgresql git python3-jupyter-client python3-nbclient chromium

# The last line is the runner's own: how many tests ran, and whether all passed.
test: setup ## build and run all tests; TONNE_DATA=FOLDER adds those on large public data, TONNE_VSCODE=FOLDER those in a server of VS Code
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

# RUNS inputs of each target; what breaks something is kept in .build/fuzz.
RUNS ?= 100000
SEED ?= 1

fuzz: setup archives ## throw RUNS changed inputs at each part that takes something from outside
	$(SWIFT) build $(RELEASE) --product fuzz
	.build/release/fuzz --runs $(RUNS) --seed $(SEED)

# What tests do not see by themselves: reads behind an end, memory used after it was given back, threads
# in each other's way. Each is a build of its own. FILTER narrows the tests; .ci/thread-suppressions says
# what is left out, and why.
SANITIZERS ?= address thread

sanitize: setup ## run all tests under the address and the thread sanitizer, built below .build
	@SWIFT="$(SWIFT)" FILTER="$(FILTER)" .ci/sanitize $(SANITIZERS)

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

docs: build ## write docs/reference from the built-ins, files for editors and man, the gallery, and docs/reproduction.md
	$(BINARY) doc --write docs/reference
	$(BINARY) doc --editors Grammar/editors
	$(BINARY) doc --manual docs
	$(BINARY) explain --write docs
	$(BINARY) --quiet docs/gallery/gallery.tonne
	@for name in $(LEDGERS); do \
	  $(BINARY) --quiet --format md Examples/$$name/ledger.tonne || exit 1; echo; \
	done > .build/reproduction.md
	@mv .build/reproduction.md docs/reproduction.md

SITE ?= .build/site

site: build ## the documentation as a static site: .build/site, or SITE
	$(BINARY) doc --site "$(SITE)" docs
	@echo "$(SITE)/index.html"

lint: ## check the form of all Swift files
	$(SWIFT) format lint -s -r Sources Tests Package.swift

ZSH ?= share/zsh/site-functions

install: build ## install below PREFIX (/usr/local), stripped; DESTDIR is put before it
	install -d $(addprefix "$(DESTDIR)$(PREFIX)"/,bin share/man/man1 $(ZSH) \
	  share/bash-completion/completions share/tonne/recipes)
	install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/tonne"
	install -m 644 docs/tonne.1 "$(DESTDIR)$(PREFIX)/share/man/man1/tonne.1"
	install -m 644 docs/completions/tonne.bash \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tonne"
	install -m 644 docs/completions/_tonne "$(DESTDIR)$(PREFIX)/$(ZSH)/_tonne"
	cp -r Examples/recipes/. "$(DESTDIR)$(PREFIX)/share/tonne/recipes"
	chmod -R u=rwX,go=rX "$(DESTDIR)$(PREFIX)/share/tonne/recipes"
	find docs -type f ! -path 'docs/reference/*' ! -path 'docs/completions/*' ! -path docs/errors.md \
	  ! -name tonne.1 | sed 's#^docs/##' | while read -r page; do \
	  install -D -m 644 "docs/$$page" "$(DESTDIR)$(PREFIX)/share/doc/tonne/$$page" || exit 1; \
	done

DIST := .build/dist
VERSION = $(shell sed -n 's/.*static let tonne = "\(.*\)"/\1/p' Sources/Interpreter/Registry/Version.swift)
# Who answers for the package: whoever made the last commit, unless said.
MAINTAINER ?= $(shell git log -1 --format='%an <%ae>' 2>/dev/null)
RELEASED = $(DIST)/tonne-$(VERSION)-linux-$(shell uname -m)
DEB = $(DIST)/tonne_$(VERSION)_$(shell dpkg --print-architecture).deb

# Programs are refused by a C library older than the newest of whose functions they use.
GLIBC = $(shell objdump -T $(BINARY) | sed -n 's/.*GLIBC_\([0-9][0-9.]*\).*/\1/p' | sort -V | tail -n 1)
LINKED = $(shell objdump -p $(BINARY) | sed -n 's/ *NEEDED *//p')
DEPENDS = libc6 (>= $(GLIBC)), libedit2$(if $(filter libgcc_s%,$(LINKED)),$(COMMA) libgcc-s1)$(if \
  $(filter libstdc++%,$(LINKED)),$(COMMA) libstdc++6 (>= 12))
COMMA := ,
RECOMMENDS := libzip4 | libzip5, libexpat1, libsqlite3-0, libpq5, libgdal32 | libgdal36, \
  libreadstat1, gnuplot-nox | gnuplot, fonts-noto-cjk, libzmq5

# Files of one commit come out the same, byte for byte: their time is that of the commit, their rights
# and sizes do not depend on who builds where.
dist: export SOURCE_DATE_EPOCH = $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
dist: export LC_ALL = C
dist: build ## a tarball and a Debian package below .build/dist, tried in a bare root
	@[ -n "$(MAINTAINER)" ] || \
	  { echo "say who answers for it: make dist MAINTAINER='NAME <MAIL>'" >&2; exit 1; }
	rm -rf $(DIST)
	$(MAKE) install DESTDIR= PREFIX="$(CURDIR)/$(RELEASED)"
	cp -r LICENSE README.md docs/CHANGELOG.md Examples $(RELEASED)
	chmod -R u=rwX,go=rX $(RELEASED)
	tar -C $(DIST) --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$$SOURCE_DATE_EPOCH \
	  -cf - $(notdir $(RELEASED)) | gzip -9n > $(RELEASED).tar.gz
	$(MAKE) install DESTDIR="$(CURDIR)/$(DIST)/root" PREFIX=/usr ZSH=share/zsh/vendor-completions
	install -d $(DIST)/root/DEBIAN $(DIST)/root/usr/share/doc/tonne
	gzip -9n $(DIST)/root/usr/share/man/man1/tonne.1
	{ echo "tonne ($(VERSION)) unstable; urgency=low"; echo; \
	  echo "  * What is new stands in CHANGELOG.md beside this file."; echo; \
	  echo " -- $(MAINTAINER)  $$(date -R -u -d @$$SOURCE_DATE_EPOCH)"; \
	} | gzip -9n > $(DIST)/root/usr/share/doc/tonne/changelog.gz
	{ echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"; \
	  echo "Upstream-Name: Tonne"; echo; echo "Files: *"; \
	  echo "Copyright: $$(date -u -d @$$SOURCE_DATE_EPOCH +%Y) The authors of Tonne"; \
	  echo "License: Apache-2.0"; \
	  echo " On Debian systems its text is in /usr/share/common-licenses/Apache-2.0."; \
	} > $(DIST)/root/usr/share/doc/tonne/copyright
	chmod -R u=rwX,go=rX $(DIST)/root
	{ echo "Package: tonne"; echo "Version: $(VERSION)"; \
	  echo "Architecture: $$(dpkg --print-architecture)"; echo "Maintainer: $(MAINTAINER)"; \
	  echo "Section: science"; echo "Priority: optional"; \
	  echo "Installed-Size: $$(find $(DIST)/root/usr -printf '%y %s\n' | \
	    awk '{ n += $$1 == "f" ? int(($$2 + 1023) / 1024) : 1 } END { print n }')"; \
	  echo "Depends: $(DEPENDS)"; echo "Recommends: $(RECOMMENDS)"; \
	  echo "Description: small language for regional carbon accounting"; \
	  echo " Tables whose columns carry units, regions and ranges of years as values, and"; \
	  echo " the methods of the field built in. What is recommended is opened on first use:"; \
	  echo " workbooks, databases, maps, files of Stata and SPSS, pictures."; \
	} > $(DIST)/root/DEBIAN/control
	cd $(DIST)/root && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums
	find $(DIST)/root -exec touch -h -d @$$SOURCE_DATE_EPOCH {} +
	dpkg-deb --root-owner-group -b $(DIST)/root $(DEB)
	$(MAKE) tried

# Debian's smallest system where debootstrap can make one, else the files alone: nothing that the
# command is linked with may be missing, and the main example must show what it does here. In the
# bare system the package is then used from where it was installed, and removed; and the tarball is
# tried with libedit2 alone, which the package has left there.
tried:
	@bare=$$(mktemp -d) && \
	trap 'umount "$$bare/proc" 2>/dev/null; rm -rf --one-file-system "$$bare"' EXIT && \
	if [ "$$(id -u)" = 0 ] && command -v debootstrap >/dev/null && \
	  debootstrap --variant=minbase bookworm "$$bare" >$(DIST)/debootstrap.log 2>&1; then \
	  cp $(DEB) "$$bare/tonne.deb" && cp -r Examples/bengbu "$$bare/srv" && \
	  tar -C "$$bare/opt" -xzf $(RELEASED).tar.gz && \
	  chroot "$$bare" apt-get install -y --no-install-recommends /tonne.deb >$(DIST)/apt.log 2>&1 && \
	  mount -t proc proc "$$bare/proc" && \
	  chroot "$$bare" sh -c 'cd /srv/bengbu && tonne bengbu.tonne' > $(DIST)/shown && \
	  chroot "$$bare" sh -ec 'cd /srv; export HOME=/srv; tonne --version; \
	    tonne test /usr/share/tonne/recipes/kaya; echo "use \"kaya\"" > uses.tonne; tonne uses.tonne; \
	    tonne new own; tonne test own; tonne doc --site site; tonne kernel install; \
	    dpkg -r tonne' > $(DIST)/used 2>&1 && \
	  chroot "$$bare" sh -ec 'cd /opt/tonne-*; bin/tonne test share/tonne/recipes/kaya >&2; \
	    bin/tonne Examples/bengbu/bengbu.tonne' 2>>$(DIST)/used | cmp - Examples/bengbu/bengbu.expected && \
	  echo "the tarball runs the main example"; \
	else \
	  echo "no bare system to be had here: trying the files of the package alone"; \
	  dpkg-deb -x $(DEB) "$$bare" && ! ldd "$$bare/usr/bin/tonne" | grep 'not found' && \
	  (cd Examples/bengbu && "$$bare/usr/bin/tonne" bengbu.tonne) > $(DIST)/shown; \
	fi && cmp $(DIST)/shown Examples/bengbu/bengbu.expected && \
	echo "the package installs and runs the main example"

clean: ## remove what was built
	rm -rf .build
