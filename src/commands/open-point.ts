import type { Result, Status } from '../model/result.js';
import { sortByPlace } from '../model/problem.js';
import { placeInWords, problemInWords, resultInWords } from '../render/in-words.js';
import { obstacles } from '../render/obstacles.js';
import type { OpenPoint } from '../render/open-point-view.js';
import { reportOf } from './check.js';
import { decideClaim } from './decide.js';
import { gather, type Gathered } from './gather.js';
import type { Session } from './session.js';

/** What is worst comes first. */
const URGENT: readonly Status[] = ['fail', 'unproven', 'risk', 'pending'];

interface About {
  readonly subject: string;
  readonly result: Result;
}

function resultsOf(gathered: Gathered): readonly About[] {
  const { results, pilots } = reportOf(gathered);
  return [
    ...results.map((result) => ({ subject: gathered.data.department.name, result })),
    ...pilots.flatMap(({ pilot, results: own }) => own.map((result) => ({ subject: pilot.id, result }))),
  ];
}

function checkPoint(gathered: Gathered, statuses: readonly Status[], { words }: Session): OpenPoint | undefined {
  const open = statuses.flatMap((status) => resultsOf(gathered).filter(({ result }) => result.status === status));
  const [first] = open;
  if (!first) return undefined;
  const { title, message, remedy } = resultInWords(first.result, words, gathered.terms.policy);
  const [place] = first.result.sources;
  return {
    title: `${first.subject}${words.screen.labelSeparator}${title}`,
    message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(place === undefined ? {} : { place: placeInWords(place, words) }),
  };
}

function claimPoint({ data, terms }: Gathered, { words }: Session): OpenPoint | undefined {
  const { claim, results, ready } = decideClaim(data, terms);
  const [first] = ready ? [] : obstacles(results, claim, words, terms.policy);
  return first && { title: data.department.name, ...first };
}

/**
 * The first thing to mend in these folders: wrong input, then what fails, what lacks proof, what keeps the claim from being
 * handed in, what needs attention. Undefined when nothing is open.
 */
export async function firstOpenPoint(paths: readonly string[], session: Session): Promise<OpenPoint | undefined> {
  const { words } = session;
  const { gathered, problems } = await gather(paths, session, { pilotFiles: true });
  const [problem] = sortByPlace(problems.filter(({ severity }) => severity === 'error'));
  if (problem) {
    const { message, hint } = problemInWords(problem, words);
    return { title: placeInWords(problem.place, words), message, ...(hint === undefined ? {} : { remedy: hint }) };
  }
  const grave = URGENT.slice(0, 2);
  const steps = [
    (one: Gathered) => checkPoint(one, grave, session),
    (one: Gathered) => claimPoint(one, session),
    (one: Gathered) => checkPoint(one, URGENT.slice(2), session),
  ];
  for (const step of steps) {
    const found = gathered.map(step).find((point) => point !== undefined);
    if (found) return found;
  }
  return undefined;
}
