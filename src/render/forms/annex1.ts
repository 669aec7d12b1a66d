import { choiceName, columnName, fieldName } from '../../dictionary/names.js';
import type { AttestationId, Step, StepId } from '../../model/department.js';
import type { DocumentBlock, DocumentRow } from '../../model/document-description.js';
import { formWords } from '../words/zh/form-words.js';
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

const words = formWords.annex1;

/** Art. 4, in its order. */
const STEPS: readonly StepId[] = [
  'consultation',
  'annex1',
  'annex2',
  'departmentReview',
  'officeApproval',
  'presidentMeeting',
  'platformDeclaration',
];

/** Annex 1: who registers which certificate for which major, with which students, people and conditions. */
export function annex1(input: FormInput): readonly DocumentBlock[] {
  const { pilot, department } = input;
  const { certificate, major } = pilot;
  const [liaison] = department?.liaisons ?? [];
  return [
    title(words.title),
    heading(words.basics),
    pairs([
      [formWords.department, department?.name],
      [formWords.year, input.terms.year],
      [formWords.certificate, certificate.name],
      [formWords.level, certificate.level],
      [formWords.organization, certificate.organization],
      [formWords.directory, certificate.directory],
      [formWords.major, major.name],
      [formWords.code, major.code],
      [formWords.studyYears, formWords.years(major.years)],
      [formWords.stage, choiceName('stage', pilot.stage, 'zh')],
    ]),
    heading(words.students),
    gradesTable(input),
    heading(words.team),
    ...teamBlocks(input),
    heading(words.conditions),
    lines([
      [words.facilities, attested(input, 'facilities')],
      [words.venue, attested(input, 'standardVenue')],
      [words.justification, attested(input, 'justification')],
    ]),
    heading(words.procedure),
    procedureTable(input),
    heading(words.liaison),
    pairs([
      [words.liaisonName, liaison?.name],
      [words.liaisonPhone, liaison?.phone],
    ]),
    signatures(words.signatures),
  ];
}

function gradesTable({ grades }: FormInput): DocumentBlock {
  const rows = grades.map(({ grade, classes, students, admitted }): DocumentRow => ({
    cells: [
      plain(grade, 'center'),
      figure(`${String(grade)} ${words.classes}`, classes),
      figure(`${String(grade)} ${words.inSchool}`, students),
      figure(`${String(grade)} ${words.admitted}`, admitted),
    ],
  }));
  const sum = (field: 'classes' | 'students' | 'admitted'): string | number => {
    const known = grades.flatMap((grade) => grade[field] ?? []);
    return known.length < grades.length ? '' : known.reduce((total, one) => total + one, 0);
  };
  const total = [formWords.total, sum('classes'), sum('students'), sum('admitted')].map((text) =>
    plain(text, 'center'),
  );
  return listed(
    [
      [words.grade, 25],
      [words.classes, 25],
      [words.inSchool, 25],
      [words.admitted, 25],
    ],
    [...rows, { cells: total }],
  );
}

function teamBlocks({ team }: FormInput): readonly DocumentBlock[] {
  const dual = team.filter((person) => person.dualQualified).length;
  const experts = team.filter((person) => person.industryExpert).length;
  const yes = (held: boolean): string => (held ? formWords.yes : '');
  const members = team.map((person): DocumentRow => ({
    cells: [
      plain(person.staffId),
      plain(person.name),
      plain(choiceName('category', person.category, 'zh'), 'center'),
      plain(person.title ?? ''),
      plain(yes(person.dualQualified), 'center'),
      plain(yes(person.industryExpert), 'center'),
    ],
  }));
  return [
    pairs([
      [words.teamSize, team.length === 0 ? undefined : formWords.people(team.length)],
      [words.dualQualified, share(dual, team.length)],
      [words.industryExperts, share(experts, team.length)],
    ]),
    ...(members.length === 0 ? [] : [listed(teamColumns(), members)]),
  ];
}

function teamColumns(): readonly (readonly [string, number])[] {
  return [
    [columnName('staff', 'staffId', 'zh'), 18],
    [columnName('staff', 'name', 'zh'), 18],
    [columnName('staff', 'category', 'zh'), 16],
    [columnName('staff', 'title', 'zh'), 18],
    [columnName('staff', 'dualQualified', 'zh'), 14],
    [columnName('staff', 'industryExpert', 'zh'), 16],
  ];
}

/** What is said of a condition, with its evidence; undefined: nothing. */
function attested({ pilot }: FormInput, id: AttestationId): string | undefined {
  const attestation = pilot.attestations[id];
  if (attestation === undefined) return undefined;
  const { met, note, evidence } = attestation;
  const parts = [met === undefined ? undefined : met ? formWords.yes : formWords.no, note, paths(evidence)];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join('\n');
}

function procedureTable({ pilot }: FormInput): DocumentBlock {
  const rows = STEPS.map((id): DocumentRow => {
    const step: Step | undefined = pilot.procedure[id];
    const name = fieldName('pilot', ['procedure', id], 'zh').split('.').at(-1) ?? id;
    const decides = id === 'officeApproval' || id === 'presidentMeeting';
    const outcome = step?.outcome === undefined ? undefined : choiceName('outcome', step.outcome, 'zh');
    return {
      cells: [
        label(name),
        value(`${name} ${words.date}`, step?.date),
        decides ? value(`${name} ${words.outcome}`, outcome) : plain(outcome ?? ''),
        value(`${name} ${words.evidence}`, paths(step?.evidence ?? [])),
      ],
    };
  });
  return listed(
    [
      [words.step, 22],
      [words.date, 18],
      [words.outcome, 14],
      [words.evidence, 46],
    ],
    rows,
  );
}
