import { choiceName, fieldName } from '../../dictionary/names.js';
import { choiceLists } from '../../dictionary/generated/choices.js';
import type { Step } from '../../model/department.js';
import type { DocumentBlock, DocumentRow } from '../../model/document-description.js';
import type { Due } from '../../model/due.js';
import { formatHours, sumHours } from '../../model/hours.js';
import { resultInWords } from '../in-words.js';
import { formWords } from '../words/zh/form-words.js';
import { zh } from '../words/zh.js';
import {
  figure,
  heading,
  label,
  lines,
  listed,
  pairs,
  paths,
  plain,
  share,
  signatures,
  title,
  value,
} from './cells.js';
import type { FormInput } from './form-input.js';

const words = formWords.annex2;
const SEPARATOR = '、';

/** Annex 2: how a pilot is doing, in figures, and what is open. */
export function annex2(input: FormInput): readonly DocumentBlock[] {
  const { pilot, department, trainings, terms } = input;
  const hours = formatHours(sumHours(trainings.filter(({ date }) => date <= terms.asOf).map((row) => row.hours)));
  return [
    title(words.title),
    heading(words.basics),
    pairs([
      [formWords.department, department?.name],
      [formWords.year, terms.year],
      [formWords.certificate, pilot.certificate.name],
      [formWords.level, pilot.certificate.level],
      [formWords.major, pilot.major.name],
      [formWords.stage, choiceName('stage', pilot.stage, 'zh')],
      [formWords.approvedOn, pilot.declaration.approvedOn],
      [formWords.document, pilot.declaration.document],
    ]),
    heading(words.exams),
    pairs([
      // The ledger knows classes and hours, not who sat in them.
      [words.trained, undefined],
      [words.trainingHours, formWords.hours(hours)],
    ]),
    examsTable(input),
    heading(words.courses),
    lines([
      [words.integrated, coursesOf(input, true)],
      ...(coursesOf(input, false) === undefined ? [] : ([[words.otherCourses, coursesOf(input, false)]] as const)),
    ]),
    heading(words.teachers),
    teachers(input),
    heading(words.sites),
    sitesTable(input),
    heading(words.funding),
    funding(input),
    heading(words.reports),
    reportsTable(input),
    heading(words.open),
    openTable(input),
    signatures(words.signatures),
  ];
}

function examsTable({ exams }: FormInput): DocumentBlock {
  const rows = exams.map(({ batch, date, counts, certificatesIssuedOn }): DocumentRow => {
    const name = (text: string): string => `${batch} ${text}`;
    return {
      cells: [
        plain(batch),
        plain(date, 'center'),
        figure(name(words.registered), counts?.registered),
        figure(name(words.sat), counts?.sat),
        figure(name(words.passed), counts?.passed),
        figure(name(words.passRate), counts === undefined ? undefined : share(counts.passed, counts.sat)),
        figure(name(words.issuedOn), certificatesIssuedOn),
      ],
    };
  });
  const none: DocumentRow = { cells: [value(words.exams, undefined, 7)] };
  return listed(
    [
      [words.batch, 16],
      [words.examDate, 16],
      [words.registered, 10],
      [words.sat, 10],
      [words.passed, 10],
      [words.passRate, 22],
      [words.issuedOn, 16],
    ],
    rows.length === 0 ? [none] : rows,
  );
}

function coursesOf({ pilot }: FormInput, integrated: boolean): string | undefined {
  const names = (pilot.courses ?? []).filter((course) => course.integrated === integrated).map(({ name }) => name);
  return names.length === 0 ? undefined : names.join(SEPARATOR);
}

/** Art. 7: of the campus teachers of the team, who has the certificate. */
function teachers({ team, pilot }: FormInput): DocumentBlock {
  const campus = team.filter((person) => person.category !== 'external');
  const named = (certified: boolean): string | undefined => {
    const people = campus.filter((person) => person.trainedFor.includes(pilot.id) === certified);
    if (campus.length === 0) return undefined;
    const names = people.map(({ name }) => name).join(SEPARATOR);
    return names === '' ? formWords.nothing : `${formWords.people(people.length)}：${names}`;
  };
  return lines([
    [words.certified, named(true)],
    [words.notCertified, named(false)],
  ]);
}

function sitesTable({ sites }: FormInput): DocumentBlock {
  const rows = sites.map(({ name, approvedOn, document }): DocumentRow => ({
    cells: [
      plain(name),
      figure(`${name} ${formWords.approvedOn}`, approvedOn),
      value(`${name} ${formWords.document}`, document),
    ],
  }));
  return listed(
    [
      [words.site, 40],
      [formWords.approvedOn, 20],
      [formWords.document, 40],
    ],
    rows.length === 0 ? [{ cells: [{ ...plain(formWords.nothing, 'center'), span: 3 }] }] : rows,
  );
}

function funding({ pilot }: FormInput): DocumentBlock {
  const { requested, plan, application, budgetReview } = pilot.funding;
  if (requested !== true) return lines([[words.requested, requested === false ? formWords.no : undefined]]);
  const said = (step: Step | undefined): string | undefined => {
    const parts = [step?.date, paths(step?.evidence ?? [])].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join('\n');
  };
  return lines([
    [words.requested, formWords.yes],
    [fundingName('plan'), said(plan)],
    [fundingName('application'), said(application)],
    [fundingName('budgetReview'), said(budgetReview)],
  ]);
}

function fundingName(key: 'plan' | 'application' | 'budgetReview'): string {
  return fieldName('pilot', ['funding', key], 'zh').split('.').at(-1) ?? key;
}

/** Reports due by as-of, by type: those of the calendar. */
function reportsTable({ dues, terms, pilot }: FormInput): DocumentBlock {
  const own = dues.filter((due): due is Due<'report'> => due.kind === 'report' && due.pilot === pilot.id);
  const rows = choiceLists.reportType.map(({ value: type, title: name }): DocumentRow => {
    const due = own.filter(({ facts, date }) => facts.type === type && date <= terms.asOf);
    const count = (state: Due['state']): number => due.filter((one) => one.state === state).length;
    return {
      cells: [
        label(name),
        ...[due.length, count('done'), count('late'), count('missing')].map((one) => plain(one, 'center')),
      ],
    };
  });
  return listed(
    [
      [words.reportType, 28],
      [words.due, 18],
      [words.inTime, 18],
      [words.late, 18],
      [words.missing, 18],
    ],
    rows,
  );
}

/** What `check` found that is neither met nor beside the point. */
function openTable({ results, terms }: FormInput): DocumentBlock {
  const open = results.filter(({ status }) => status !== 'pass' && status !== 'n/a');
  const rows = open.map((result): DocumentRow => {
    const { title: name, message } = resultInWords(result, zh, terms.policy);
    return { cells: [plain(name), plain(choiceName('status', result.status, 'zh'), 'center'), plain(message)] };
  });
  return listed(
    [
      [words.item, 26],
      [words.state, 14],
      [words.finding, 60],
    ],
    rows.length === 0 ? [{ cells: [{ ...plain(formWords.nothing, 'center'), span: 3 }] }] : rows,
  );
}
