// Answers questions about branches, titles and bodies with release-please's own classes.
// One line in, one line out: ["verb", arguments...] -> JSON.
const source = process.argv[1];
console.log = console.info = console.debug = () => {};
const {BranchName} = require(source + 'util/branch-name');
const {PullRequestTitle} = require(source + 'util/pull-request-title');
const {PullRequestBody} = require(source + 'util/pull-request-body');
const {Version} = require(source + 'version');

const text = value => (value === undefined ? null : value.toString());
const version = written => (written ? Version.parse(written) : undefined);

const verbs = {
  branch: (target, component) =>
    text(
      component
        ? BranchName.ofComponentTargetBranch(component, target)
        : BranchName.ofTargetBranch(target)
    ),
  readBranch: name => {
    const branch = BranchName.parse(name);
    return branch
      ? {target: text(branch.getTargetBranch()), component: branch.getComponent() || null}
      : null;
  },
  title: (pattern, noSpace, target, component, written) =>
    text(
      PullRequestTitle.ofComponentTargetBranchVersion(
        component, target, version(written), pattern, noSpace
      )
    ),
  readTitle: (pattern, noSpace, title) => {
    const read = PullRequestTitle.parse(title, pattern, noSpace);
    return read
      ? {
          branch: read.getTargetBranch() || null,
          component: read.getComponent() || '',
          version: text(read.getVersion()),
        }
      : null;
  },
  body: (entries, merged, header, footer) =>
    text(
      new PullRequestBody(
        entries.map(([component, written, notes]) => ({
          component, version: version(written), notes,
        })),
        {useComponents: merged, header, footer}
      )
    ),
  readBody: body => {
    const read = PullRequestBody.parse(body);
    return read
      ? {
          header: read.header,
          footer: read.footer,
          entries: read.releaseData.map(entry => [
            entry.component || '', text(entry.version), entry.notes,
          ]),
          printed: text(read),
        }
      : null;
  },
};

require('readline')
  .createInterface({input: process.stdin})
  .on('line', line => {
    const [verb, ...rest] = JSON.parse(line);
    let answer;
    try {
      answer = verbs[verb](...rest);
    } catch (error) {
      answer = {error: error.message};
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
  });
