#!/usr/bin/env python3
"""Times Slipway beside its peers and prints the tables of docs/benchmarks.md.

    mvn package
    python3 src/test/bench/bench.py [--runs N] [BENCHMARK ...]

What is not there is left out, and said so:
    BENCH_MIRRORS         a folder with git directories <owner>+<name>/repo
    BENCH_GIT_CLIFF       the git-cliff executable
    BENCH_RELEASE_PLEASE  a command that prints release-please's pull requests of a local clone;
                          it is given --dir, --repo, --branch and --date
    JAVA_HOME             the Java that Slipway runs on
"""

import argparse
import os
import shlex
import sys
import tempfile
from pathlib import Path

import gates
import measure
import synthetic
from measure import Case, Missing, git

SLIPWAY = str(Path(__file__).resolve().parents[3] / "target" / "slipway")
DATE = "2026-06-01"
WITHOUT_LIMIT = {
    "release-please-config.json":
        '{"release-type": "simple", "commit-search-depth": 10000000, "packages": {".": {}}}',
    ".release-please-manifest.json": '{".": "0.0.0"}',
}


def start_up(_scratch):
    """Starting and ending."""
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else "java"
    return [Case("java -version", [java, "-version"]),
            Case("slipway --version", [SLIPWAY, "--version"]),
            Case("slipway --help", [SLIPWAY, "--help"])]


def one_package(_scratch):
    """The due pull request of nodejs/node-gyp, one package."""
    return due(mirror("nodejs/node-gyp"), "nodejs/node-gyp")


def fifty_packages(scratch):
    """The due pull request of a synthetic repository of 50 packages and 500 commits."""
    return due(synthetic.make(scratch / "fifty", 50, 500), "acme/fifty")


def two_hundred_packages(scratch):
    """The due pull request of a synthetic repository of 200 packages and 500 commits."""
    return due(synthetic.make(scratch / "two-hundred", 200, 500), "acme/two-hundred")


def whole_history(scratch):
    """The first release of git/git: no tag, no depth limit, all commits in one plan."""
    bare = scratch / "git"
    git("clone", "-q", "--bare", "--shared", "--no-tags", "--single-branch", mirror("git/git"),
        bare)
    synthetic.commit_on_top(bare, WITHOUT_LIMIT)
    return [git_log(bare), release_pr(bare, "git/git")]


def full_changelog(_scratch):
    """The whole changelog of git-cliff's own repository."""
    return changelogs("orhun/git-cliff")


def full_changelog_of_vite(_scratch):
    """The whole changelog of vitejs/vite."""
    return changelogs("vitejs/vite")


def gate(scratch):
    """8 checks of four environments that take 50 ms an answer; the slowest row, and curl's."""
    port = gates.serve()
    folder = gates.repository(scratch / "gate", port, 8, "/api")
    urls = [f"http://127.0.0.1:{port}/api/{number}" for number in range(8)]
    return [Case("curl, one after the other", ["curl", "-sf", *urls]),
            preflight(folder), matrix(folder)]


def thousand_checks(scratch):
    """1,000 checks of one environment that answers at once."""
    folder = gates.repository(scratch / "thousand", gates.serve(), 1000, "/quick")
    return [preflight(folder)]


def preflight(folder):
    return Case("slipway qa preflight", [
        SLIPWAY, "-C", str(folder), "qa", "preflight", "--env", "one", "--for", "release", "--json"])


def matrix(folder):
    environments = [word for name in gates.ENVIRONMENTS for word in ("--env", name)]
    return Case("slipway qa matrix", [
        SLIPWAY, "-C", str(folder), "qa", "matrix", *environments, "--for", "release",
        "--artifact-dir", str(folder / "artifacts"), "--json"])


def due(repository, name):
    return optional(release_please, repository, name) + [
        release_pr(repository, name), git_log(repository)]


def changelogs(name):
    repository = mirror(name)
    command = [SLIPWAY, "-C", str(repository), "changelog", "--all", "--repo", name]
    return optional(git_cliff, repository) + [
        Case("slipway changelog --all", command), git_log(repository)]


def release_pr(repository, name):
    return Case("slipway release-pr --dry-run", [
        SLIPWAY, "-C", str(repository), "release-pr", "--dry-run", "--json", "--repo", name,
        "--target-branch", branch(repository), "--date", DATE])


def release_please(repository, name):
    return Case("release-please", shlex.split(setting("BENCH_RELEASE_PLEASE")) + [
        "--dir", str(repository), "--repo", name, "--branch", branch(repository), "--date", DATE])


def git_cliff(repository):
    return Case("git-cliff", [setting("BENCH_GIT_CLIFF"), "--offline", "-r", str(repository)])


def git_log(repository):
    return Case("git log", ["git", "-C", str(repository), "log", "--format=%H%n%B"])


def branch(repository):
    return git("-C", repository, "symbolic-ref", "--short", "HEAD")


def mirror(name):
    repository = Path(setting("BENCH_MIRRORS")) / name.replace("/", "+") / "repo"
    if not repository.is_dir():
        raise Missing(f"no mirror of {name}")
    return repository


def setting(name):
    if name not in os.environ:
        raise Missing(f"{name} is not set")
    return os.environ[name]


def optional(case, *arguments):
    try:
        return [case(*arguments)]
    except Missing as missing:
        print(f"{case.__name__} left out: {missing}", file=sys.stderr)
        return []


BENCHMARKS = {function.__name__.replace("_", "-"): function for function in (
    start_up, one_package, fifty_packages, two_hundred_packages, whole_history, full_changelog,
    full_changelog_of_vite, gate, thousand_checks)}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    parser.add_argument("benchmark", nargs="*", choices=[*BENCHMARKS, []], metavar="BENCHMARK",
                        help=", ".join(BENCHMARKS))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = measure.environment(Path(folder))
        measure.make_archive(SLIPWAY, environment)
        for name in options.benchmark or BENCHMARKS:
            print(f"\n### {name}\n\n{BENCHMARKS[name].__doc__}\n")
            try:
                measure.table(BENCHMARKS[name](Path(folder)), options.runs, environment)
            except Missing as missing:
                print(f"Left out: {missing}.")


if __name__ == "__main__":
    main()
