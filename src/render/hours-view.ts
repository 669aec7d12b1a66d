import { choiceName } from '../dictionary/names.js';
import { KINDS, REASONS, type Claim, type ExcludedLine, type Kind, type PersonTotal } from '../model/claim.js';
import { formatHours, NO_HOURS, sumHours } from '../model/hours.js';
import { formatYuan } from '../model/yuan.js';
import { namesSomething, type Explanation } from '../model/explanation.js';
import { amendedBlock } from './amended-block.js';
import { notesBlock, readingsBlock, titleBlock } from './common-blocks.js';
import { comparisonBlock } from './compare-view.js';
import { explainedBlock, resultTree } from './explain-view.js';
import { grid, type GridColumn } from './grid.js';
import { exclusionInWords, findingInWords, resultInWords } from './in-words.js';
import { obstacles } from './obstacles.js';
import { paint } from './paint.js';
import { placesInShort } from './places.js';
import type { ClaimBundleReport, ClaimedDepartment, Dated, Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

const INDENT = 4;

/** `hours` on the terminal: what is paid by item and by person, what is not and why, and whether the claim can be handed in. */
export function hoursView(departments: readonly ClaimedDepartment[], screen: Screen & Dated): string {
  const asked = departments.filter(({ explanation }) => explanation === undefined || namesSomething(explanation));
  const blocks = asked.map((department) => departmentBlock(department, screen).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function departmentBlock(department: ClaimedDepartment, screen: Screen): readonly string[] {
  const { terms, claim, explanation, comparison } = department;
  const words = screen.words.screen;
  const derived = explanation === undefined ? [] : explainedBlocks(department, explanation, screen);
  const head = [
    ...titleBlock(`${words.hoursTitleOf(department.name, terms.year)}  ${words.asOf(terms.asOf)}`, screen),
    ...wrapText(words.window(terms.window.from, terms.window.to), screen.width),
    ...readingsBlock(terms, screen),
    ...amendedBlock(terms, screen),
  ];
  // Who asks for one number wants its derivation and nothing else.
  if (explanation?.key !== undefined) return [...head, ...derived];
  return [
    ...head,
    '',
    ...totalLines(claim, screen),
    ...kindBlock(claim, screen),
    ...personBlock(claim, screen),
    ...excludedBlock(claim.excluded, screen),
    ...findingsBlock(claim, screen),
    ...notesBlock(department.notes, screen),
    ...derived,
    ...(comparison === undefined ? [] : comparisonBlock(comparison, terms.policy, screen)),
    '',
    ...readyBlock(department, screen),
    ...writtenLines(department, screen),
  ];
}

/** The derivations that were asked for: of the claim, and of the rules of Art. 27. */
function explainedBlocks(department: ClaimedDepartment, explanation: Explanation, screen: Screen): readonly string[] {
  const { terms, results } = department;
  const { words } = screen;
  const rules = results
    .filter((result) => explanation.results.has(result))
    .flatMap((result) => [
      ...hanging(
        '- ',
        `${words.screen.article(result.article)}  ${resultInWords(result, words, terms.policy).title}`,
        0,
        screen.width,
      ),
      ...resultTree(result, explanation, terms.policy, screen),
    ]);
  return [...explainedBlock(department, explanation, screen), ...(rules.length === 0 ? [] : ['', ...rules])];
}

function totalLines({ totals, findings }: Claim, { words, width, colour }: Screen): readonly string[] {
  const { screen } = words;
  const noAmount = findings.some(({ id }) => id === 'rate-missing') ? screen.ratesIncomplete : screen.noRates;
  const amount = totals.amount === null ? noAmount : screen.yuan(formatYuan(totals.amount));
  const sums = [screen.hours(formatHours(totals.hours)), amount].join(screen.listSeparator);
  return [
    ...wrapText(screen.rows(totals.rows, totals.paid, totals.excluded), width),
    ...wrapText(`${screen.total}${screen.labelSeparator}${sums}`, width).map(paint(colour).bold),
  ];
}

function kindBlock({ totals, lines }: Claim, { words, width, colour }: Screen): readonly string[] {
  const { screen } = words;
  if (totals.paid === 0) return wrapText(screen.noPaidLine, width);
  const rows = KINDS.flatMap((kind) => {
    const hours = totals.byKind[kind];
    if (hours === undefined) return [];
    const own = lines.filter((line) => line.kind === kind);
    const article = own[0] === undefined ? '' : screen.article(own[0].article);
    return [[choiceName('hoursKind', kind, words.language), article, String(own.length), formatHours(hours)]];
  });
  const columns: readonly GridColumn[] = [
    { title: screen.columns.kind, align: 'left' },
    { title: screen.columns.article, align: 'left' },
    { title: screen.columns.lines, align: 'right' },
    { title: screen.columns.hours, align: 'right' },
  ];
  const total = [screen.total, '', String(totals.paid), formatHours(totals.hours)];
  return ['', paint(colour).bold(screen.byKind), ...tableOrList(columns, [...rows, total], width)];
}

function personBlock({ totals }: Claim, { words, width, colour }: Screen): readonly string[] {
  const { screen } = words;
  if (totals.byPerson.length === 0) return [];
  const kinds = KINDS.filter((kind) => totals.byKind[kind] !== undefined);
  const hasAmount = totals.byPerson.some(({ amount }) => amount !== null);
  const text = (title: string): GridColumn => ({ title, align: 'left' });
  const figure = (title: string): GridColumn => ({ title, align: 'right' });
  const columnsWith = (shown: readonly Kind[]): readonly GridColumn[] => [
    text(screen.columns.staffId),
    text(screen.columns.name),
    text(screen.columns.category),
    text(screen.columns.basis),
    ...shown.map((kind) => figure(choiceName('hoursKind', kind, words.language))),
    figure(screen.columns.hours),
    ...(hasAmount ? [figure(screen.columns.amount)] : []),
  ];
  const rowsWith = (shown: readonly Kind[]): readonly (readonly string[])[] => [
    ...totals.byPerson.map((person) => personRow(person, shown, hasAmount, words.language)),
    [
      screen.total,
      ...['', '', ''],
      ...shown.map((kind) => formatHours(totals.byKind[kind] ?? NO_HOURS)),
      formatHours(totals.hours),
      ...(hasAmount ? [totals.amount === null ? '' : formatYuan(totals.amount)] : []),
    ],
  ];
  const whole = grid(columnsWith(kinds), rowsWith(kinds), width);
  const lines = whole ?? [
    ...tableOrList(columnsWith([]), rowsWith([]), width),
    ...(kinds.length > 1 ? wrapText(screen.kindsInWorkbook, width) : []),
  ];
  return ['', paint(colour).bold(screen.byPerson), ...lines];
}

function personRow(
  person: PersonTotal,
  kinds: readonly Kind[],
  hasAmount: boolean,
  language: 'zh' | 'en',
): readonly string[] {
  return [
    person.staffId,
    person.name,
    choiceName('category', person.category, language),
    choiceName('basis', person.basis, language),
    ...kinds.map((kind) => formatHours(person.byKind[kind] ?? NO_HOURS)),
    formatHours(person.hours),
    ...(hasAmount ? [person.amount === null ? '' : formatYuan(person.amount)] : []),
  ];
}

/** A table, or on a screen too narrow for it each row as a line: its name, then its values with their titles. */
function tableOrList(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  return (
    grid(columns, rows, width) ??
    rows.flatMap((row) => {
      const [name = '', ...values] = row;
      const titled = values.flatMap((value, index) =>
        value === '' ? [] : [`${columns[index + 1]?.title ?? ''} ${value}`],
      );
      return hanging('- ', [name, ...titled].join('  '), 0, width);
    })
  );
}

/** Excluded lines by reason, in the order of the contract: the rows, then what to do. */
function excludedBlock(excluded: readonly ExcludedLine[], screen: Screen): readonly string[] {
  if (excluded.length === 0) return [];
  const { words, width, colour } = screen;
  const blocks = REASONS.flatMap((reason) => {
    const own = excluded.filter((line) => line.reason === reason);
    if (own.length === 0) return [];
    const hours = formatHours(sumHours(own.map((line) => line.hours)));
    const head = words.screen.excludedReason(words.hours.reasons[reason].name, own.length, hours);
    return [...hanging('[-] ', head, 0, width), ...adviceLines(own, screen)];
  });
  return ['', paint(colour).bold(words.screen.excluded(excluded.length)), ...blocks];
}

/** What differs from line to line is said of each; lines that call for the same words share them. */
function adviceLines(lines: readonly ExcludedLine[], { words, width, colour }: Screen): readonly string[] {
  const { dim } = paint(colour);
  const said = new Map<string, { readonly message: string; readonly remedy: string; readonly own: ExcludedLine[] }>();
  for (const line of lines) {
    const { message, remedy } = exclusionInWords(line, words);
    const key = `${message}\n${remedy}`;
    const entry = said.get(key) ?? { message, remedy, own: [] };
    entry.own.push(line);
    said.set(key, entry);
  }
  const entries = [...said.values()];
  return entries.flatMap(({ message, remedy, own }, index) => {
    const places = placesInShort(
      own.map((line) => line.source),
      words,
    );
    const isLastOfRemedy = entries[index + 1]?.remedy !== remedy;
    return [
      ...wrapText(message, width - INDENT).map((line) => ' '.repeat(INDENT) + line),
      ...places.flatMap((place) => hanging(words.screen.source, place, INDENT, width)).map(dim),
      ...(isLastOfRemedy ? hanging(words.screen.remedy, remedy, INDENT, width) : []),
    ];
  });
}

function findingsBlock({ findings }: Claim, { words, width, colour }: Screen): readonly string[] {
  if (findings.length === 0) return [];
  const { doubt, dim, bold } = paint(colour);
  const blocks = findings.flatMap((finding) => {
    const { title, message, remedy } = findingInWords(finding, words);
    return [
      ...hanging('[!] ', `${words.screen.article(finding.article)}  ${title}`, 0, width).map(doubt),
      ...wrapText(message, width - INDENT).map((line) => ' '.repeat(INDENT) + line),
      ...hanging(words.screen.remedy, remedy, INDENT, width),
      ...placesInShort(finding.sources, words)
        .flatMap((place) => hanging(words.screen.source, place, INDENT, width))
        .map(dim),
    ];
  });
  return ['', bold(words.screen.findings(findings.length)), ...blocks];
}

/** Ready or not and why, and the deadline with the days that are left. */
function readyBlock(
  { ready, results, claim, terms }: ClaimedDepartment,
  { words, width, colour }: Screen,
): readonly string[] {
  const { good, bad } = paint(colour);
  const { screen } = words;
  const deadline = results
    .filter(({ rule, status }) => rule === 'art27-deadline' && (status === 'pass' || status === 'risk'))
    .flatMap((result) => hanging(screen.deadline, resultInWords(result, words, terms.policy).message, 0, width));
  if (ready) return [good(`[+] ${screen.ready}`), ...deadline];
  const reasons = obstacles(results, claim, words, terms.policy).flatMap(({ message, remedy }) => [
    ...hanging('- ', message, INDENT, width),
    ...(remedy === undefined ? [] : hanging(screen.remedy, remedy, INDENT + 2, width)),
  ]);
  return [bad(`[x] ${screen.notReady}${screen.labelSeparator.trimEnd()}`), ...reasons, ...deadline];
}

function writtenLines(department: ClaimedDepartment, screen: Screen): readonly string[] {
  const { workbook, writtenTo, replaces, bundle } = department;
  const { words, width } = screen;
  const existing = replaces === true ? words.screen.alreadyThere : '';
  const claim =
    writtenTo !== undefined
      ? hanging(words.screen.written, writtenTo, 0, width)
      : workbook === null
        ? []
        : hanging(words.screen.wouldBeWritten, workbook + existing, 0, width);
  return bundle === undefined ? claim : [...claim, ...bundleLines(bundle, writtenTo !== undefined, screen)];
}

/** The folder and the archive of `--bundle`, and what is not in them. */
function bundleLines(
  { folder, zip, files, missing, replaces }: ClaimBundleReport,
  isWritten: boolean,
  { words, width, colour }: Screen,
): readonly string[] {
  const { screen } = words;
  const label = isWritten ? screen.bundleWritten : screen.bundleWouldBeWritten;
  const existing = replaces === true ? screen.alreadyThere : '';
  const lacking =
    missing.length === 0 ? [] : hanging(screen.bundleMissing(missing.length), missing.join('\n'), 0, width);
  return [
    ...hanging(label, `${screen.bundleFiles(folder, zip, files.length)}${existing}`, 0, width),
    ...lacking.map(paint(colour).bad),
  ];
}
