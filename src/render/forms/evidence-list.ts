import { choiceName, fieldName } from '../../dictionary/names.js';
import type { Line } from '../../model/claim.js';
import type { DocumentBlock, DocumentRow } from '../../model/document-description.js';
import type { EvidenceFile } from '../../model/evidence.js';
import { formWords } from '../words/zh/form-words.js';
import { heading, listed, plain, title } from './cells.js';
import type { FormInput } from './form-input.js';

const words = formWords.evidence;

interface Proof {
  readonly what: string;
  readonly file: EvidenceFile;
}

/** The files that prove a pilot's application and run, and those that prove its rows of the claim. */
export function evidenceList(input: FormInput): readonly DocumentBlock[] {
  const own = ownProofs(input);
  return [
    title(words.title),
    heading(words.own),
    listed(
      [
        [formWords.number, 8],
        [words.what, 32],
        [words.file, 46],
        [words.state, 14],
      ],
      own.length === 0 ? [none(4)] : own.map(({ what, file }, index) => row(index, [plain(what)], file, [])),
    ),
    heading(words.rows),
    ...lineProofs(input),
  ];
}

function none(span: number): DocumentRow {
  return { cells: [{ ...plain(words.none, 'center'), span }] };
}

function row(
  index: number,
  before: DocumentRow['cells'],
  { path, exists }: EvidenceFile,
  after: DocumentRow['cells'],
): DocumentRow {
  return {
    cells: [
      plain(index + 1, 'center'),
      ...before,
      plain(path),
      ...after,
      exists ? plain(words.there, 'center') : { text: words.missing, align: 'center', blank: path },
    ],
  };
}

function ownProofs({ pilot, department }: FormInput): readonly Proof[] {
  const named = (path: readonly string[], evidence: readonly EvidenceFile[] | undefined): readonly Proof[] =>
    (evidence ?? []).map((file) => ({ what: fieldName('pilot', path, 'zh'), file }));
  const { funding, trainingPlan } = pilot;
  return [
    ...Object.entries(pilot.attestations).flatMap(([id, one]) => named(['attestations', id], one.evidence)),
    ...Object.entries(pilot.procedure).flatMap(([id, one]) => named(['procedure', id], one.evidence)),
    ...named(['declaration'], pilot.declaration.evidence),
    ...named(['trainingPlan'], trainingPlan.file === undefined ? undefined : [trainingPlan.file]),
    ...named(['funding', 'plan'], funding.plan?.evidence),
    ...named(['funding', 'application'], funding.application?.evidence),
    ...named(['funding', 'budgetReview'], funding.budgetReview?.evidence),
    ...(department?.meeting?.evidence ?? []).map((file) => ({
      what: fieldName('department', ['meeting'], 'zh'),
      file,
    })),
  ];
}

/** One row a file: what it proves, of how many rows. */
function lineProofs({ claim, pilot }: FormInput): readonly DocumentBlock[] {
  const lines = (claim?.lines ?? []).filter((line) => line.pilot === pilot.id);
  const files = new Map<string, { readonly file: EvidenceFile; readonly lines: Line[] }>();
  for (const line of lines) {
    for (const file of line.evidence) {
      const entry = files.get(file.path) ?? { file, lines: [] };
      entry.lines.push(line);
      files.set(file.path, entry);
    }
  }
  const rows = [...files.values()].map(({ file, lines: proven }, index): DocumentRow => {
    const kinds = [...new Set(proven.map(({ kind }) => choiceName('hoursKind', kind, 'zh')))].join('、');
    return row(index, [plain(kinds)], file, [plain(proven.length, 'center')]);
  });
  const without = lines.filter(({ evidence }) => evidence.length === 0).length;
  return [
    listed(
      [
        [formWords.number, 8],
        [words.what, 22],
        [words.file, 44],
        [words.lines, 12],
        [words.state, 14],
      ],
      rows.length === 0 ? [none(5)] : rows,
    ),
    ...(without === 0 ? [] : [{ kind: 'note', text: words.withoutEvidence(without) } as const]),
  ];
}
