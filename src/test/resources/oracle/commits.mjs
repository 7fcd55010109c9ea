// Asks release-please what commit messages tell.
//
// env RP_DIR   folder whose node_modules holds release-please
// stdin        a line a message: {"message": "…", "body": "…"}; body is its pull request's, or missing
// stdout       a line a message: what each of its changes is, in order
import {createInterface} from 'node:readline';
import {createRequire} from 'node:module';

const require = createRequire(`${process.env.RP_DIR}/package.json`);
const {parseConventionalCommits} = require('release-please/build/src/commit');
const ignore = () => {};
const logger = {error: ignore, warn: ignore, info: ignore, debug: ignore, trace: ignore};

function changes({message, body}) {
  const pullRequest = body === undefined ? undefined : {body};
  return parseConventionalCommits([{sha: 'sha', message, files: [], pullRequest}], logger);
}

function fields({type, scope, bareMessage, message, notes, references, breaking}) {
  return {
    type,
    scope,
    description: bareMessage,
    header: message,
    notes: notes.map(({title, text}) => `${title}: ${text}`).sort(),
    references: references.map(({action, issue}) => `${action} ${issue}`),
    breaking,
  };
}

for await (const line of createInterface({input: process.stdin})) {
  process.stdout.write(`${JSON.stringify(changes(JSON.parse(line)).map(fields))}\n`);
}
