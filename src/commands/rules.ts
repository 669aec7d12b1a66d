import { resolve } from 'node:path';
import { catalogueOf, pageOf } from '../catalogue/pages.js';
import { sceneOf } from '../catalogue/scene.js';
import { findTopics, KNOWN_HANDLERS, topicsNear } from '../catalogue/topics.js';
import type { Outcome } from '../exit-code.js';
import { yearOf } from '../model/calendar-date.js';
import type { Topic } from '../model/catalogue.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { Terms } from '../model/terms.js';
import { coverage } from '../policy/coverage.js';
import { checkReadings, readingsInCall, readingsInForce } from '../policy/readings.js';
import { termsFor } from '../policy/terms-for.js';
import { USUAL_POLICY } from '../read/department.js';
import { findPolicy, lintNamedPolicy } from '../read/policy-file.js';
import { readPolicyText } from '../read/policy-text.js';
import { problemsJson } from '../render/json.js';
import { problemsTable } from '../render/problems-table.js';
import { rulesCoverage } from '../render/rules-coverage.js';
import { rulesCoverageJson, rulesListJson, rulesPagesJson } from '../render/rules-json.js';
import { rulesList } from '../render/rules-list.js';
import { topicName } from '../render/rules-names.js';
import { rulesPage } from '../render/rules-page.js';
import type { Words } from '../render/words/words.js';
import { wordsOf, type SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import type { Session } from './session.js';

/** The options of `onex rules` besides the shared ones. */
export interface RulesOptions extends SharedOptions {
  readonly coverage?: string;
  readonly lint?: boolean;
}

const CALL = { file: '' };

/** Asking for different things at once. */
function contradictions(ids: readonly string[], { coverage: text, lint }: RulesOptions): readonly Problem[] {
  const asked = [...(text === undefined ? [] : ['--coverage']), ...(lint === true ? ['--lint'] : [])];
  const [first, second] = asked;
  if (first === undefined) return [];
  if (second !== undefined) return [errorAt('options-apart', CALL, { other: second }, { field: first })];
  return ids.slice(0, 1).map((id) => errorAt('too-many-arguments', CALL, {}, { field: 'id', value: id }));
}

function namedPolicy(session: Session) {
  const written = session.policy ?? USUAL_POLICY;
  const at = { place: CALL, field: '--policy', path: resolve(session.io.cwd, written), file: written };
  return { written, at };
}

async function openTerms(
  session: Session,
): Promise<{ readonly terms: Terms } | { readonly problems: readonly Problem[] }> {
  const { written, at } = namedPolicy(session);
  const chosen = checkReadings(readingsInCall(session.readings, '--reading'));
  const found = await findPolicy(session.io.system, written, at);
  const problems = [...chosen.problems, ...('problems' in found ? found.problems : [])];
  if (!('policy' in found) || problems.length > 0) return { problems };
  const { policy } = found;
  const { asOf } = session;
  return { terms: termsFor(policy, readingsInForce(policy, {}, chosen.readings), asOf, yearOf(asOf)) };
}

async function lint(session: Session): Promise<Outcome> {
  const { written, at } = namedPolicy(session);
  const { file, problems, isReadable } = await lintNamedPolicy(session.io.system, written, at, KNOWN_HANDLERS);
  const { io, words, width, colour, version, command } = session;
  if (!isReadable) {
    printProblems(session, problems);
    return 'wrong-input';
  }
  if (session.format === 'json') printJson(session, problemsJson(problems, command, { version, words }));
  else
    io.stdout(
      problems.length === 0 ? `${words.rules.lint.clean(file)}\n` : problemsTable(problems, { words, width, colour }),
    );
  return problems.length === 0 ? 'well' : 'not-well';
}

function cover(written: string, terms: Terms, session: Session): Outcome {
  const { io, words, width, colour, version } = session;
  const field = '--coverage';
  const read = readPolicyText(io.system, written, { field, path: resolve(io.cwd, written) });
  if ('problems' in read) {
    printProblems(session, read.problems);
    return 'wrong-input';
  }
  const found = coverage(read.text, terms.policy);
  if (found.rows.every(({ line }) => line === undefined)) {
    printProblems(session, [errorAt('no-articles', CALL, {}, { field, value: written })]);
    return 'wrong-input';
  }
  if (session.format === 'json') printJson(session, rulesCoverageJson(found, written, terms, { version, words }));
  else io.stdout(rulesCoverage(found, terms.policy, written, { words, width, colour }));
  return found.complete ? 'well' : 'not-well';
}

/** What a topic is called in both languages: a message is quoted in the language in which it was said. */
function namesOf(topic: Topic, { policy }: Terms, languages: readonly Words[]): readonly string[] {
  return languages.map((language) => topicName(topic, policy, language)).filter((name) => name !== '');
}

async function show(ids: readonly string[], terms: Terms, session: Session): Promise<Outcome> {
  const { io, words, width, colour, version } = session;
  const languages = [await wordsOf('zh'), await wordsOf('en')];
  const names = (topic: Topic): readonly string[] => namesOf(topic, terms, languages);
  const found = ids.map((id) => ({ id, topics: findTopics(id, names) }));
  const problems = found
    .filter(({ topics }) => topics.length === 0)
    .map(({ id }) => errorAt('unknown-topic', CALL, { near: topicsNear(id, names) }, { field: 'id', value: id }));
  if (problems.length > 0) {
    printProblems(session, problems);
    return 'wrong-input';
  }
  const scene = sceneOf(terms.policy, terms.readings, terms.asOf, terms.year);
  const pages = [...new Set(found.flatMap(({ topics }) => topics))].map((topic) => pageOf(topic, scene));
  if (session.format === 'json') printJson(session, rulesPagesJson(pages, terms, { version, words }));
  else io.stdout(pages.map((page) => rulesPage(page, terms, { words, width, colour })).join('\n'));
  return 'well';
}

/** `onex rules`: the policy made visible, from the data that the run uses. */
export async function rules(ids: readonly string[], options: RulesOptions, session: Session): Promise<Outcome> {
  const wrong = contradictions(ids, options);
  if (wrong.length > 0) {
    printProblems(session, wrong);
    return 'wrong-input';
  }
  if (options.lint === true) return lint(session);
  const opened = await openTerms(session);
  if ('problems' in opened) {
    printProblems(session, opened.problems);
    return 'wrong-input';
  }
  const { terms } = opened;
  if (options.coverage !== undefined) return cover(options.coverage, terms, session);
  if (ids.length > 0) return show(ids, terms, session);
  const { io, words, width, colour, version } = session;
  const catalogue = catalogueOf(terms.policy);
  if (session.format === 'json') printJson(session, rulesListJson(catalogue, terms, { version, words }));
  else io.stdout(rulesList(catalogue, terms, { words, width, colour }));
  return 'well';
}
