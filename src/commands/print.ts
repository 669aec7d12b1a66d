import { sortByPlace, type Problem } from '../model/problem.js';
import { problemEvents } from '../render/batch-json.js';
import { problemsJson } from '../render/json.js';
import { problemsTable } from '../render/problems-table.js';
import type { Session } from './session.js';

/** A JSON document as onex prints it. */
export function printJson(session: Session, document: object): void {
  session.io.stdout(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** JSON documents, one a line. */
export function printLines(session: Session, documents: readonly object[]): void {
  for (const document of documents) session.io.stdout(`${JSON.stringify(document)}\n`);
}

/** Says what is wrong with the input or the call: as JSON on stdout, else in words on stderr (2-formats 2.3). */
export function printProblems(session: Session, problems: readonly Problem[]): void {
  const shown = session.withoutExcerpts === true ? problems.map(({ excerpt, ...problem }) => problem) : problems;
  const sorted = sortByPlace(shown);
  const { io, words, command, version } = session;
  if (session.format === 'json') printJson(session, problemsJson(sorted, command, { version, words }));
  else if (session.format === 'ndjson') printLines(session, problemEvents(sorted, { version, words }));
  else io.stderr(problemsTable(sorted, { words, width: session.width, colour: session.colour }));
}
