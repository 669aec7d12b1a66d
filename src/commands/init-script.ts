import { knownCertificates } from '../dictionary/certificates.js';
import { choiceLists } from '../dictionary/generated/choices.js';
import { typedDate } from '../read/cell/date.js';
import type { InitWords, QuestionId } from '../render/words/init-words.js';
import { freeId, ID, organizationOf, pilotPlan, type InitPlan, type PilotPlan } from './init-plan.js';

/** A question of the wizard. Answers are texts: those of a choice are its values. */
export interface Question {
  readonly id: QuestionId;
  /** Said before the question is asked. */
  readonly before: readonly string[];
  readonly usual: string;
  /** Undefined: free text. */
  readonly choices: readonly { readonly value: string; readonly name: string }[] | undefined;
  /** What is wrong with an answer; undefined: nothing. */
  readonly complaint: (answer: string) => string | undefined;
}

/** What the wizard knows before it asks. */
export interface ScriptContext {
  readonly words: InitWords;
  /** What options or the folder say already: not asked. */
  readonly given: {
    readonly name: string | undefined;
    readonly year: number | undefined;
    readonly liaison: InitPlan['liaison'];
    readonly pilots: readonly PilotPlan[];
    readonly wantsLedger: boolean | undefined;
  };
  /** Is there a department file already? Then nothing about the department is asked. */
  readonly hasDepartment: boolean;
  readonly usual: { readonly name: string; readonly year: number };
  /** Ids of pilots that the folder has. */
  readonly taken: readonly string[];
  /** The files that a plan would write. */
  readonly filesOf: (plan: InitPlan) => readonly string[];
}

type Script<Answer> = Generator<Question, Answer, string>;

const YES = 'yes';
const NO = 'no';
const OTHER = '';

/** The questions, one after the other; the next may depend on the answers before it. */
export function* initScript(context: ScriptContext): Script<InitPlan | undefined> {
  const { given, hasDepartment, usual, words } = context;
  const name = given.name ?? (hasDepartment ? usual.name : yield text('name', usual.name, words, needed));
  const year =
    given.year ?? (hasDepartment ? usual.year : Number(yield text('year', String(usual.year), words, asYear)));
  const liaison = given.liaison ?? (hasDepartment ? undefined : yield* askLiaison(words));
  const pilots: PilotPlan[] = [...given.pilots];
  while (given.pilots.length === 0) {
    const isFirst = pilots.length === 0 && context.taken.length === 0;
    if ((yield yesNo(isFirst ? 'firstPilot' : 'anotherPilot', words, isFirst)) === NO) break;
    pilots.push(yield* askPilot(context, [...context.taken, ...pilots.map(({ id }) => id)], pilots.length + 1));
  }
  const wantsLedger = given.wantsLedger ?? (yield yesNo('ledger', words, true)) === YES;
  const plan = { name, year, liaison, pilots, wantsLedger };
  const files = context.filesOf(plan);
  const confirm = yesNo('confirm', words, true);
  return (yield { ...confirm, before: [words.willWrite(files)] }) === YES ? plan : undefined;
}

function* askLiaison(words: InitWords): Script<InitPlan['liaison']> {
  const name = yield text('liaison', '', words);
  if (name === '') return undefined;
  const phone = yield text('phone', '', words);
  return { name, phone: phone === '' ? undefined : phone };
}

function* askPilot({ words }: ScriptContext, taken: readonly string[], number: number): Script<PilotPlan> {
  const known = knownCertificates.map(({ name }) => ({ value: name, name }));
  const certificates = [...known, { value: OTHER, name: words.otherCertificate }];
  const chosen = yield {
    ...choice('certificate', certificates, certificates[0]?.value ?? OTHER),
    before: [words.pilotNumber(number)],
  };
  const certificate = chosen === OTHER ? yield text('certificateName', '', words, needed) : chosen;
  const listed = organizationOf(certificate);
  const organization = yield text('organization', listed ?? '', words);
  const levels = choiceLists.level.map(({ value }) => value);
  const level = yield choice('level', namesOf(choiceLists.level, words), '中级');
  const major = yield text('major', '', words, needed);
  const stages = choiceLists.stage.map(({ value }) => value);
  const stage = yield choice('stage', namesOf(choiceLists.stage, words), 'running');
  const approvedOn = stage === 'applying' ? '' : yield text('approvedOn', '', words, asDateOrNothing);
  const document = approvedOn === '' ? '' : yield text('document', '', words);
  const endedOn = stage === 'ended' ? yield text('endedOn', '', words, asDate) : '';
  const id = yield text('pilotId', freeId(certificate, taken), words, (answer, { wrong }) => {
    if (!ID.test(answer)) return wrong.id;
    return taken.includes(answer) ? wrong.idTaken : undefined;
  });
  return pilotPlan({
    id,
    certificate,
    level: levels.find((one) => one === level) ?? '中级',
    major,
    stage: stages.find((one) => one === stage) ?? 'running',
    // Enter is no look into the directory: what the list offers stays marked.
    organization: organization === listed ? undefined : given(organization),
    approvedOn: typedDate(approvedOn),
    document: given(document),
    endedOn: typedDate(endedOn),
  });
}

function given(answer: string): string | undefined {
  return answer === '' ? undefined : answer;
}

function namesOf(
  choices: readonly { readonly value: string; readonly title: string; readonly english: string }[],
  { language }: InitWords,
): readonly { readonly value: string; readonly name: string }[] {
  return choices.map(({ value, title, english }) => ({ value, name: language === 'zh' ? title : english }));
}

type Check = (answer: string, words: InitWords) => string | undefined;

function text(id: QuestionId, usual: string, words: InitWords, check: Check = () => undefined): Question {
  return { id, before: [], usual, choices: undefined, complaint: (answer) => check(answer, words) };
}

function choice(id: QuestionId, choices: NonNullable<Question['choices']>, usual: string): Question {
  return { id, before: [], usual, choices, complaint: () => undefined };
}

function yesNo(id: QuestionId, { yes, no }: InitWords, usual: boolean): Question {
  const choices = [
    { value: YES, name: yes },
    { value: NO, name: no },
  ];
  return choice(id, choices, usual ? YES : NO);
}

function needed(answer: string, { wrong }: InitWords): string | undefined {
  return answer === '' ? wrong.empty : undefined;
}

function asYear(answer: string, { wrong }: InitWords): string | undefined {
  return /^[1-9]\d{3}$/u.test(answer) ? undefined : wrong.year;
}

function asDate(answer: string, { wrong }: InitWords): string | undefined {
  return typedDate(answer) === undefined ? wrong.date : undefined;
}

function asDateOrNothing(answer: string, words: InitWords): string | undefined {
  return answer === '' ? undefined : asDate(answer, words);
}
