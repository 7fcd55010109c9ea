"""Repositories made to measure: the same bytes on every machine."""

import json
import random
import subprocess

from measure import git

START = 1767225600  # 2026-01-01T00:00:00Z, in seconds
SUBJECTS = ["feat: add {}", "fix: mend {}", "feat(api)!: replace {}", "docs: explain {}",
            "fix(cli): say {} once", "chore: tidy {}", "perf: do {} faster"]
THINGS = ["the harbour", "a crane", "the tide table", "two anchors", "the light house"]


def make(folder, packages, commits):
    """A bare repository: every package released as 1.0.0, then so many commits."""
    git("init", "-q", "--bare", "-b", "main", folder)
    names = [f"pkg-{number:03}" for number in range(packages)]
    git("-C", folder, "fast-import", "--quiet", input="".join(story(names, commits)))
    git("-C", folder, "commit-graph", "write", "--reachable", "--no-progress")
    return folder


def commit_on_top(folder, files):
    """One more commit on the checked-out branch of a bare repository, with these files."""
    head = git("-C", folder, "symbolic-ref", "HEAD")
    then = int(git("-C", folder, "log", "-1", "--format=%ct"))
    git("-C", folder, "fast-import", "--quiet",
        input=commit(head, then + 1, "chore: configure", files, f"from {head}^0\n"))


def story(names, commits):
    dice = random.Random(7)
    yield commit("refs/heads/main", START, "chore: release everything", released(names))
    for name in names:
        yield f"reset refs/tags/{name}-v1.0.0\nfrom refs/heads/main\n\n"
    for number in range(1, commits + 1):
        subject = dice.choice(SUBJECTS).format(dice.choice(THINGS))
        files = {f"packages/{name}/src/file{number % 5}.js": f"// {number}\n"
                 for name in dice.sample(names, dice.randint(1, 3))}
        message = f"{subject} (#{number})\n\nSome words about it.\n"
        yield commit("refs/heads/main", START + 60 * number, message, files)


def released(names):
    texts = {
        "release-please-config.json": document({
            "release-type": "node", "packages": {f"packages/{name}": {} for name in names}}),
        ".release-please-manifest.json": document({f"packages/{name}": "1.0.0" for name in names}),
    }
    for name in names:
        texts[f"packages/{name}/package.json"] = document({"name": name, "version": "1.0.0"})
        texts[f"packages/{name}/CHANGELOG.md"] = "# Changelog\n\n## 1.0.0 (2026-01-01)\n"
    return texts


def document(value):
    return json.dumps(value, indent=2) + "\n"


def commit(branch, when, message, files, parent=""):
    who = f"Ada <ada@example.org> {when} +0000"
    changes = "".join(f"M 100644 inline {path}\n{data(text)}" for path, text in files.items())
    return (f"commit {branch}\nauthor {who}\ncommitter {who}\n{data(message)}{parent}{changes}\n")


def data(text):
    return f"data {len(text.encode())}\n{text}\n"
