// Asks release-please what commit messages tell.
//
// usage: commits.mjs FOLDER   whose node_modules holds release-please
// stdin:  a line a question:  {"message": "…", "body": ["…"]}, body being its pull request's or []
// stdout: a line an answer:   what each of its changes is, in order
import {createInterface} from 'node:readline';
import {createRequire} from 'node:module';

const require = createRequire(`${process.argv[2]}/package.json`);
const {parseConventionalCommits} = require('release-please/build/src/commit');
const ignore = () => {};
const logger = {error: ignore, warn: ignore, info: ignore, debug: ignore, trace: ignore};

function changes({message, body: [body]}) {
  const pullRequest = body === undefined ? undefined : {body};
  return parseConventionalCommits([{sha: 'sha', message, files: [], pullRequest}], logger);
}

function fields({type, scope, bareMessage, message, notes, references, breaking}) {
  return {
    type,
    scope: scope === null ? [] : [scope],
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
