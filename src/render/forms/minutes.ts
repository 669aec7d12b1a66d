import { choiceName } from '../../dictionary/names.js';
import type { DocumentBlock, DocumentRow } from '../../model/document-description.js';
import { formatHours } from '../../model/hours.js';
import { formatYuan } from '../../model/yuan.js';
import { formWords } from '../words/zh/form-words.js';
import { heading, label, lines, listed, pairs, plain, signatures, title } from './cells.js';
import type { FormInput } from './form-input.js';

const words = formWords.minutes;

/** Points of room for a resolution written by hand. */
const ROOM = 44;

/** The minutes that Art. 27 asks for beside the claim: agenda, what each person gets, resolution, signatures. */
export function minutes(input: FormInput): readonly DocumentBlock[] {
  const { department, terms, claim } = input;
  return [
    title(department === undefined ? words.title : `${department.name}${words.title}`),
    heading(words.basics),
    pairs([
      [words.time, department?.meeting?.date],
      [words.place, undefined],
      [words.chair, undefined],
      [words.recorder, undefined],
    ]),
    lines([
      [words.present, undefined],
      [words.absent, undefined],
    ]),
    heading(words.agenda),
    ...words.agendaTexts(terms.year).map((text) => ({ kind: 'text', text }) as const),
    heading(words.totals),
    ...totals(input),
    heading(words.resolution),
    ...(claim === undefined
      ? []
      : [{ kind: 'text', text: words.resolutionText(terms.year, formatHours(claim.totals.hours)) } as const]),
    lines([[words.resolutionBlank, undefined]], ROOM),
    signatures(words.signatures),
  ];
}

function totals({ claim }: FormInput): readonly DocumentBlock[] {
  const people = claim?.totals.byPerson ?? [];
  if (claim === undefined || people.length === 0) return [{ kind: 'text', text: words.none }];
  const { totals: sums } = claim;
  const rows = people.map((person, index): DocumentRow => ({
    cells: [
      plain(index + 1, 'center'),
      plain(person.staffId),
      plain(person.name),
      plain(choiceName('category', person.category, 'zh'), 'center'),
      plain(choiceName('basis', person.basis, 'zh'), 'center'),
      plain(formatHours(person.hours), 'right'),
      plain(person.amount === null ? '' : formatYuan(person.amount), 'right'),
    ],
  }));
  const total: DocumentRow = {
    cells: [
      label(formWords.total, 5),
      plain(formatHours(sums.hours), 'right'),
      plain(sums.amount === null ? '' : formatYuan(sums.amount), 'right'),
    ],
  };
  return [
    listed(
      [
        [formWords.number, 8],
        [words.staffId, 16],
        [words.name, 16],
        [words.category, 15],
        [words.basis, 15],
        [formWords.annex3.hoursTitle, 12],
        [words.amount, 18],
      ],
      [...rows, total],
    ),
    { kind: 'text', text: words.summary(sums.paid, formatHours(sums.hours), sums.excluded) },
  ];
}
