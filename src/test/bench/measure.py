"""Runs commands in turn and tells their medians."""

import os
import statistics
import subprocess
import time
from collections import namedtuple

Case = namedtuple("Case", "name command")
Run = namedtuple("Run", "wall cpu peak")


class Missing(Exception):
    """Something that a benchmark needs is not on this machine."""


def environment(folder):
    """A user who has set nothing: an empty home, and a cache of his own."""
    home = folder / "home"
    home.mkdir()
    mine = {"HOME": str(home), "XDG_CACHE_HOME": str(folder / "cache"), "NO_COLOR": "1"}
    return {**{name: value for name, value in os.environ.items() if name != "CI"}, **mine}


def make_archive(slipway, environment):
    """The first run makes the archive that the others start from: waits until it is there."""
    subprocess.run([slipway, "--version"], env=environment, stdout=subprocess.DEVNULL, check=True)
    cache = os.path.join(environment["XDG_CACHE_HOME"], "slipway")
    for _ in range(600):
        if any(name.endswith((".jsa", ".aot")) for name in os.listdir(cache)):
            return
        time.sleep(0.1)
    raise SystemExit(f"no start-up archive came in {cache}")


def table(cases, runs, environment):
    """Runs the cases interleaved, once for warmth and then so many times."""
    results = [[] for _ in cases]
    for number in range(runs + 1):
        for case, result in zip(cases, results):
            run = once(case.command, environment)
            if number:
                result.append(run)
    medians = [Run(*map(statistics.median, zip(*result))) for result in results]
    print("| | median | of the first | CPU | peak memory |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for case, run in zip(cases, medians):
        print(f"| {case.name} | {run.wall:.3f} s | {run.wall / medians[0].wall:.2f} × "
              f"| {run.cpu:.3f} s | {run.peak:.0f} MiB |", flush=True)


def once(command, environment):
    """Wall and CPU seconds, and MiB, of a run whose output nobody reads."""
    nowhere = subprocess.DEVNULL
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=nowhere, stdout=nowhere, stderr=nowhere)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"ended with {process.returncode}: {' '.join(command)}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def git(*arguments, **options):
    return subprocess.run(["git", *map(str, arguments)], check=True, text=True,
                          stdout=subprocess.PIPE, **options).stdout.strip()
