import { sheetSpecs } from '../dictionary/names.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Policy } from '../model/policy.js';
import type { SheetId } from '../model/sheet-spec.js';
import type { Existing, ExistingPilot } from '../read/existing.js';
import type { FilledRow } from '../render/template-sheets.js';
import { templateYaml, type TemplateMap } from '../render/template-yaml.js';
import type { InitWords } from '../render/words/init-words.js';
import type { InitPlan } from './init-plan.js';

/** What `init` writes for a plan into a folder. */
export interface InitInput {
  readonly plan: InitPlan;
  readonly existing: Existing;
  readonly words: InitWords;
  readonly policy: Policy;
  readonly asOf: CalendarDate;
  readonly version: string;
  /** What else is known of the department. */
  readonly department: TemplateMap;
  readonly rows: Partial<Readonly<Record<SheetId, readonly FilledRow[]>>>;
}

/** A file to write, by its path in the folder. Its bytes are made when it is certain that it will be written. */
export interface InitFile {
  readonly path: string;
  readonly what: 'department' | 'pilot' | 'ledger' | 'history';
  readonly bytes: () => Promise<Uint8Array>;
}

const DEPARTMENT_FILE = 'department.yaml';
const LEDGER_STEM = '台账';
const SECOND_LEDGER_STEM = '台账-补充';

/** A name that nothing in the folder has: on Windows the case of letters makes no difference. */
function freeName(stem: string, ending: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}${ending}` : `${stem}-${String(number)}${ending}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

function textFile(what: InitFile['what'], path: string, text: () => string): InitFile {
  return { what, path, bytes: () => Promise.resolve(new TextEncoder().encode(text())) };
}

/** The sheets that the folder lacks, in the order of the dictionary. */
function missingSheets({ sheets }: Existing): readonly SheetId[] {
  return sheetSpecs.map(({ id }) => id).filter((id) => !sheets.has(id));
}

/** The files that the folder lacks, for a plan. */
export function initFiles(input: InitInput): readonly InitFile[] {
  const { plan, existing, words, policy } = input;
  const context = { words, year: plan.year, policy, assumed: [] };
  const taken = new Set(existing.names);
  const named = (stem: string, ending: string): string => {
    const name = freeName(stem, ending, taken);
    taken.add(name);
    return name;
  };
  const files: InitFile[] = [];
  if (existing.department === undefined) {
    const values: TemplateMap = {
      kind: 'department',
      name: plan.name,
      year: plan.year,
      liaison: plan.liaison,
      ...input.department,
    };
    files.push(
      textFile('department', named(DEPARTMENT_FILE.replace(/\.yaml$/u, ''), '.yaml'), () =>
        templateYaml('department', values, context),
      ),
    );
  }
  for (const { id, values, assumed } of plan.pilots) {
    files.push(textFile('pilot', named(id, '.yaml'), () => templateYaml('pilot', values, { ...context, assumed })));
  }
  const sheets = missingSheets(existing);
  if (plan.wantsLedger && sheets.length > 0) {
    const stem = existing.sheets.size === 0 ? LEDGER_STEM : SECOND_LEDGER_STEM;
    files.push({ what: 'ledger', path: named(stem, '.xlsx'), bytes: () => ledgerBytes(input, sheets) });
  }
  return files;
}

async function ledgerBytes(input: InitInput, sheets: readonly SheetId[]): Promise<Uint8Array> {
  const { plan, existing, words, asOf, version, rows } = input;
  // Only who makes a ledger pays for the workbook's modules.
  const [{ ledgerTemplate }, { writeWorkbook }] = await Promise.all([
    import('../render/template-workbook.js'),
    import('../write/workbook.js'),
  ]);
  const planned: readonly ExistingPilot[] = plan.pilots;
  return writeWorkbook(
    ledgerTemplate({
      department: plan.name,
      year: plan.year,
      date: asOf,
      version,
      pilots: [...existing.pilots, ...planned],
      sheets: new Set(sheets),
      rows,
      words,
    }),
  );
}
