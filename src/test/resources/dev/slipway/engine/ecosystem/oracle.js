// Answers questions about files and the versions in them with release-please's own classes.
// One line in, one line out: ["verb", arguments...] -> JSON.
const source = process.argv[1];
console.log = console.info = console.debug = () => {};
const {buildStrategy} = require(source + 'factory');
const {parseConventionalCommits} = require(source + 'commit');
const {FileNotFoundError} = require(source + 'errors');
const {TagName} = require(source + 'util/tag-name');
const {Version} = require(source + 'version');

const UPDATERS = {
  SetupPy: 'python/setup-py',
  SetupCfg: 'python/setup-cfg',
  PythonFileWithVersion: 'python/python-file-with-version',
  VersionRB: 'ruby/version-rb',
  GemfileLock: 'ruby/gemfile-lock',
  ElixirMixExs: 'elixir/elixir-mix-exs',
  PubspecYaml: 'dart/pubspec-yaml',
  VersionGo: 'go/version-go',
  ReadMe: 'terraform/readme',
  ModuleVersion: 'terraform/module-version',
  MetadataVersion: 'terraform/metadata-version',
  JavaReleased: 'java/java-released',
  DefaultUpdater: 'default',
};

// A repository that has `files` and nothing else.
function repository(files) {
  const read = async path => {
    if (!(path in files)) throw new FileNotFoundError(path);
    return {
      parsedContent: files[path],
      content: Buffer.from(files[path]).toString('base64'),
      sha: 'x',
      mode: '100644',
    };
  };
  const find = async (name, branch, folder) => {
    const inside = !folder || folder === '.' ? '' : folder + '/';
    return Object.keys(files)
      .filter(path => path.startsWith(inside))
      .map(path => path.slice(inside.length))
      .filter(path => path === name || path.endsWith('/' + name));
  };
  return {
    repository: {owner: 'acme', repo: 'widget', defaultBranch: 'main'},
    getFileContentsOnBranch: read,
    getFileContents: read,
    findFilesByFilenameAndRef: find,
    findFilesByFilename: find,
  };
}

const names = updater => (updater.updaters || [updater]).map(each => each.constructor.name);

const verbs = {
  update: (updater, version, text, gemName) => {
    const Updater = require(source + 'updaters/' + UPDATERS[updater])[updater];
    return new Updater({version: Version.parse(version), gemName}).updateContent(text);
  },
  files: async (releaseType, path, files, options) => {
    const strategy = await buildStrategy({
      github: repository(files), targetBranch: 'main', releaseType, path, ...options,
    });
    const pullRequest = await strategy.buildReleasePullRequest(
      parseConventionalCommits([{sha: 'a'.repeat(40), message: 'feat: x', files: []}]),
      {tag: new TagName(Version.parse('1.0.0')), sha: 'b'.repeat(40), notes: ''},
      false,
      []
    );
    return {
      component: (await strategy.getBranchComponent()) || '',
      updates: pullRequest.updates.map(update => [update.path, names(update.updater)]),
    };
  },
};

let last = Promise.resolve();
require('readline')
  .createInterface({input: process.stdin})
  .on('line', line => {
    const [verb, ...rest] = JSON.parse(line);
    last = last
      .then(() => verbs[verb](...rest))
      .catch(error => ({error: error.message}))
      .then(answer => process.stdout.write(JSON.stringify(answer) + '\n'));
  });
