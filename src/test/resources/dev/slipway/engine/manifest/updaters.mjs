// Runs release-please's updaters: node updaters.mjs <node_modules> <file of requests>.
// A request is a line of JSON, {kind, argument, version, text}; so is each answer, {text} or {error}.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const Today = Date;
globalThis.Date = class extends Today {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [2024, 2, 5]));
  }
};

const load = createRequire(process.argv[2] + '/from.js');
const updater = path => load('release-please/build/src/updaters/' + path);
const {Version} = load('release-please/build/src/version');
const versionsMap = new Map();
const silent = {error() {}, warn() {}, info() {}, debug() {}, trace() {}};

const make = {
  json: (version, path) => new (updater('generic-json').GenericJson)(path, version),
  yaml: (version, path) => new (updater('generic-yaml').GenericYaml)(path, version),
  toml: (version, path) => new (updater('generic-toml').GenericToml)(path, version),
  xml: (version, path) => new (updater('generic-xml').GenericXml)(path, version),
  pom: version => new (updater('java/pom-xml').PomXml)(version, versionsMap),
  generic: (version, dateFormat) =>
    new (updater('generic').Generic)({version, versionsMap, dateFormat}),
  package: version => new (updater('node/package-json').PackageJson)({version, versionsMap}),
  lock: version => new (updater('node/package-lock-json').PackageLockJson)({version, versionsMap}),
  samples: (version, packageName) =>
    new (updater('node/samples-package-json').SamplesPackageJson)({version, packageName}),
  composer: version =>
    new (updater('php/root-composer-update-packages').RootComposerUpdatePackages)({
      version,
      versionsMap,
    }),
  manifest: (version, path) =>
    new (updater('release-please-manifest').ReleasePleaseManifest)({
      version,
      versionsMap: new Map([[path, version]]),
    }),
  pyproject: version => new (updater('python/pyproject-toml').PyProjectToml)({version}),
  cargo: version => new (updater('rust/cargo-toml').CargoToml)({version, versionsMap}),
  cargolock: (version, crate) => new (updater('rust/cargo-lock').CargoLock)(new Map([[crate, version]])),
  glob: (version, pattern) => ({
    updateContent: path => String(load('minimatch').minimatch(path, pattern)),
  }),
  chart: version => new (updater('helm/chart-yaml').ChartYaml)({version}),
};

for (const line of readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)) {
  const {kind, argument, version, text} = JSON.parse(line);
  let answer;
  try {
    answer = {text: make[kind](Version.parse(version), argument).updateContent(text, silent)};
  } catch (error) {
    answer = {error: String(error.message)};
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
