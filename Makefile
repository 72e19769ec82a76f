# The two commands of the README come first; the others are for those who work on the SDK.
SWIFT ?= swift
STUDY ?= Examples/Data/head-phantom

.PHONY: demo test contract-dump bootstrap build lint format generate generate-check consumer-check examples docs error-shapes public-api public-api-check peers benchmarks fuzz sbom ci clean

demo: bootstrap ## Upload, download and compare a real study; STUDY=folder takes yours.
	$(SWIFT) run --quiet ambra demo "$(STUDY)"

test: bootstrap ## Every test of the SDK and of its generator.
	scripts/test

bootstrap: ## Install what the build needs and the machine lacks.
	@scripts/bootstrap

build: bootstrap
	$(SWIFT) build

lint: ## The style that CI insists on.
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Generator/Package.swift Generator/Sources Generator/Tests Examples Benchmarks Fuzzing

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Generator/Package.swift Generator/Sources Generator/Tests Examples Benchmarks Fuzzing

generate: ## Write the generated code from Generator/Spec.
	$(SWIFT) run --quiet --package-path Generator generate

generate-check: ## Fail when the generated code and the spec differ.
	$(SWIFT) run --quiet --package-path Generator generate --check

contract-dump: bootstrap ## Write each call as the SDK sends it to OUT=file; ARGS=file takes arguments of yours. See Tests/README.md.
	@: $(or $(OUT),$(error name the file: make contract-dump OUT=file))
	@CONTRACT_DUMP_OUT="$(OUT)" CONTRACT_DUMP_ARGS="$(ARGS)" $(SWIFT) test --filter ContractTests.ContractDumpTests

consumer-check: bootstrap ## An app without the Tools trait builds neither server nor command.
	scripts/consumer-check

examples: bootstrap ## Build the examples, and the benchmarks so that they keep compiling.
	$(SWIFT) build --package-path Examples
	$(SWIFT) build --package-path Benchmarks

docs: bootstrap ## The documentation, in .build-docs, from the build that is there; needs Python 3.
	scripts/docs

error-shapes: ## Callers may catch errors in every shape that Swift knows; after make docs, which leaves the flags.
	scripts/error-shapes

public-api: bootstrap ## Write the public surface to Tests/PublicAPI, for review beside the change; needs Python 3.
	scripts/symbol-graphs
	scripts/public-api

public-api-check: bootstrap ## Fail when the public surface and Tests/PublicAPI differ.
	scripts/symbol-graphs
	scripts/public-api --check

peers: build ## Check against programs that nobody here wrote; needs Python 3.11.
	Tests/Peers/run

benchmarks: bootstrap ## Speed and memory against peers in the same run; ONLY="json scan" takes some of them.
	Benchmarks/study-fields
	$(SWIFT) run -c release --package-path Benchmarks benchmarks $(ONLY)

fuzz: bootstrap ## Mutated inputs for SECONDS, 60 when nothing is said; see Fuzzing/README.md.
	$(SWIFT) run -c release --package-path Fuzzing fuzz --count 1000000000 --seconds $(or $(SECONDS),60)
	$(SWIFT) run -c release --package-path Fuzzing fuzz --count 1000000000 --seconds 15 --amplified 1

sbom: bootstrap ## What the products are built from, as CycloneDX, in OUT or .build/sbom.cdx.json; needs Python 3.
	scripts/sbom $(OUT)

ci:
	.ci/run

clean:
	rm -rf .build .build-* Generator/.build Examples/.build Benchmarks/.build Fuzzing/.build
