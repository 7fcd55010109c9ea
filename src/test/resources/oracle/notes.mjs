// Answers what release-please does with one input a line, for the differential tests.
// usage: node notes.mjs <folder that holds node_modules/release-please>
import {createInterface} from 'node:readline';
import {createRequire} from 'node:module';

process.env.TZ = 'UTC';
const now = Date.parse('2024-03-05T10:00:00Z');
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    given.length ? super(...given) : super(now);
  }
  static now() {
    return now;
  }
};

const require = createRequire(process.argv[2] + '/package.json');
const silent = () => {};
require('release-please').setLogger({
  error: silent, warn: silent, info: silent, debug: silent, trace: silent,
});
const from = path => require('release-please/build/src/' + path);
const {DefaultChangelogNotes} = from('changelog-notes/default');
const {Changelog} = from('updaters/changelog');
const {Version} = from('version');
const {TagName} = from('util/tag-name');
const strategies = {
  DEFAULT: from('versioning-strategies/default').DefaultVersioningStrategy,
  ALWAYS_BUMP_PATCH: from('versioning-strategies/always-bump-patch').AlwaysBumpPatch,
  ALWAYS_BUMP_MINOR: from('versioning-strategies/always-bump-minor').AlwaysBumpMinor,
  ALWAYS_BUMP_MAJOR: from('versioning-strategies/always-bump-major').AlwaysBumpMajor,
  SERVICE_PACK: from('versioning-strategies/service-pack').ServicePackVersioningStrategy,
  PRERELEASE: from('versioning-strategies/prerelease').PrereleaseVersioningStrategy,
};
const {JavaSnapshot} = from('versioning-strategies/java-snapshot');
const {JavaAddSnapshot} = from('versioning-strategies/java-add-snapshot');

const wrappers = {NONE: it => it, RELEASE: it => new JavaSnapshot(it), SNAPSHOT: it => new JavaAddSnapshot(it)};

const answers = {
  notes: ({options, commits}) =>
    new DefaultChangelogNotes({}).buildNotes(commits, {targetBranch: 'main', commits, ...options}),
  insert: ({content, entry}) =>
    new Changelog({version: Version.parse('1.0.0'), changelogEntry: entry}).updateContent(content),
  version: ({text}) => Version.parse(text).toString(),
  compare: ({left, right}) => Math.sign(Version.parse(left).compare(Version.parse(right))),
  tag: ({text}) => {
    const tag = TagName.parse(text);
    return tag ? {text: tag.toString(), component: tag.component ?? '', version: tag.version.toString()} : null;
  },
  bump: ({strategy, options, wrapper, released, commits}) =>
    wrappers[wrapper](new strategies[strategy](options)).bump(Version.parse(released), commits).toString(),
  order: ({left, right}) => Math.sign(left.localeCompare(right)),
};

for await (const line of createInterface({input: process.stdin})) {
  const {kind, ...input} = JSON.parse(line);
  let answer;
  try {
    answer = {value: await answers[kind](input)};
  } catch (error) {
    answer = {error: String(error.message)};
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
