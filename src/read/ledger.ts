import type {
  AllocationRow,
  AssessorRow,
  InvigilationRow,
  ReportRow,
  ReportType,
  Review,
  SiteRow,
  TrainingRow,
} from '../model/department.js';
import { evidenceOf, personOf, pilotOf, uniqueBy, type References } from './references.js';
import type { SheetRow } from './sheet/row.js';

const REPORT_TYPES: readonly ReportType[] = ['biweekly', 'quarterly', 'halfYear', 'annual'];
const REVIEWS: readonly Review[] = ['approved', 'returned', 'pending'];

/** What all rows that may earn hours share; undefined where the person is not known (a problem then says so). */
function earningOf(
  row: SheetRow,
  to: References,
): Pick<TrainingRow, 'staff' | 'evidence' | 'lateClaim' | 'remark' | 'origin'> | undefined {
  const staff = personOf(row, to);
  const evidence = evidenceOf(row, to);
  return (
    staff && {
      staff,
      evidence,
      lateClaim: row.yesNo('lateClaim') === true,
      remark: row.text('remark'),
      origin: row.origin,
    }
  );
}

/** A row's pilot with what it earns, or nothing when either is not known. */
function ofPilot<Row>(
  rows: readonly SheetRow[],
  to: References,
  build: (row: SheetRow, pilot: string, earning: NonNullable<ReturnType<typeof earningOf>>) => Row | undefined,
): readonly Row[] {
  return rows.flatMap((row): Row[] => {
    const pilot = pilotOf(row, 'pilot', row.text('pilot'), to);
    const earning = earningOf(row, to);
    const built = pilot !== undefined && earning ? build(row, pilot, earning) : undefined;
    return built === undefined ? [] : [built];
  });
}

export function readTrainings(rows: readonly SheetRow[], to: References): readonly TrainingRow[] {
  return ofPilot(rows, to, (row, pilot, earning): TrainingRow | undefined => {
    const date = row.date('date');
    const hours = row.hours('hours');
    if (date === undefined || hours === undefined) return undefined;
    return {
      ...earning,
      pilot,
      date,
      slot: row.text('slot') ?? '',
      audience: row.text('audience') ?? '',
      hours,
      countedInWorkload: row.yesNo('countedInWorkload'),
    };
  });
}

export function readInvigilations(rows: readonly SheetRow[], to: References): readonly InvigilationRow[] {
  return ofPilot(rows, to, (row, pilot, earning): InvigilationRow | undefined => {
    const date = row.date('date');
    const session = row.text('session');
    if (date === undefined || session === undefined) return undefined;
    return { ...earning, pilot, date, session, site: row.text('site') ?? '' };
  });
}

/** 审核 blank = 待审 (2-formats 2.2). */
export function readReports(rows: readonly SheetRow[], to: References): readonly ReportRow[] {
  return ofPilot(rows, to, (row, pilot, earning): ReportRow | undefined => {
    const type = REPORT_TYPES.find((known) => known === row.text('type'));
    const period = row.text('period');
    const due = row.date('due');
    const review = REVIEWS.find((known) => known === (row.text('review') ?? 'pending'));
    if (type === undefined || period === undefined || due === undefined || review === undefined) return undefined;
    return { ...earning, pilot, type, period, due, submitted: row.date('submitted'), review };
  });
}

export function readAssessors(rows: readonly SheetRow[], to: References): readonly AssessorRow[] {
  return ofPilot(rows, to, (row, pilot, earning): AssessorRow | undefined => {
    const certificateNumber = row.text('certificateNumber');
    const obtained = row.date('obtained');
    if (certificateNumber === undefined || obtained === undefined) return undefined;
    return { ...earning, pilot, certificateNumber, obtained };
  });
}

export function readSites(rows: readonly SheetRow[], to: References): readonly SiteRow[] {
  uniqueBy(rows, 'name', (row) => [row.text('name')], to.problems);
  return rows.flatMap((row): SiteRow[] => {
    const pilot = pilotOf(row, 'pilot', row.text('pilot'), to);
    const evidence = evidenceOf(row, to);
    const name = row.text('name');
    if (name === undefined) return [];
    return [
      {
        name,
        pilot,
        approvedOn: row.date('approvedOn'),
        document: row.text('document'),
        evidence,
        origin: row.origin,
      },
    ];
  });
}

export function readAllocations(rows: readonly SheetRow[], to: References): readonly AllocationRow[] {
  return rows.flatMap((row): AllocationRow[] => {
    const item = row.text('item');
    const object = row.text('object');
    const hours = row.hours('hours');
    const pilot = item === 'declaration' ? pilotOf(row, 'object', object, to) : undefined;
    const earning = earningOf(row, to);
    if (!earning || object === undefined || hours === undefined) return [];
    if (item === 'site') return [{ ...earning, hours, item, site: object }];
    return item === 'declaration' && pilot !== undefined ? [{ ...earning, hours, item, pilot }] : [];
  });
}
