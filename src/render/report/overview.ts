import type { Article } from '../../model/article.js';
import type { Kind } from '../../model/claim.js';
import type { Hours } from '../../model/hours.js';
import type { Overall, Status } from '../../model/result.js';
import type { Yuan } from '../../model/yuan.js';
import { resultInWords } from '../in-words.js';
import { statusByArticle, worstVerdict } from './articles.js';
import { deadlineOf, departmentSection } from './department.js';
import { compact } from './html.js';
import { readingsGuide } from './readings-section.js';
import type { PageContext, ReportedDepartment } from './reported.js';
import { placedResults } from './results.js';
import { slipsSection } from './slips.js';

/** What the college's page shows of a department. Plain data: it may come from another thread or from a file. */
export interface DepartmentOverview {
  readonly anchor: string;
  readonly name: string;
  readonly folder: string;
  readonly year: number;
  readonly college: string;
  readonly verdict: Overall;
  /** The worst of its pilots; null without any. */
  readonly pilotsVerdict: Overall | null;
  readonly ready: boolean;
  readonly deadline: { readonly status: Status; readonly message: string };
  readonly hours: Hours;
  readonly amount: Yuan | null;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  readonly paid: number;
  readonly excluded: number;
  readonly pilots: number;
  /** Results of the department and its pilots that are not met or not proven. */
  readonly open: number;
  /** The worst status under each article of the plan, in its order. */
  readonly articles: readonly (readonly [article: Article, status: Status])[];
}

/** A department's part of a report, written, and what the parts above it need to know. Plain data. */
export interface WrittenDepartment {
  readonly overview: DepartmentOverview;
  /** Markup made by `html`. */
  readonly section: string;
  /** Markup made by `html`: the readings of its policy, explained; the same for all departments of one policy. */
  readonly guide: string;
  /** Markup made by `html`; empty without `--slips`. */
  readonly slips: string;
}

function overviewOf(department: ReportedDepartment, { words, anchor }: PageContext): DepartmentOverview {
  const { checked, claimed, name, folder } = department;
  const { terms, verdict } = checked;
  const { totals } = claimed.claim;
  if (verdict === null) throw new Error('a department without a verdict');
  const deadline = deadlineOf(department);
  const results = placedResults(department).map(({ result }) => result);
  return {
    anchor,
    name,
    folder,
    year: terms.year,
    college: terms.policy.college,
    verdict,
    pilotsVerdict: worstVerdict(checked.pilots.map((pilot) => pilot.verdict)),
    ready: claimed.ready,
    deadline: { status: deadline.status, message: resultInWords(deadline, words, terms.policy).message },
    hours: totals.hours,
    amount: totals.amount,
    byKind: totals.byKind,
    paid: totals.paid,
    excluded: totals.excluded,
    pilots: checked.pilots.length,
    open: results.filter(({ status }) => status === 'fail' || status === 'unproven').length,
    articles: [...statusByArticle(results)],
  };
}

/** Writes a department's part of a report; departments need nothing of each other. */
export function writeDepartment(
  department: ReportedDepartment,
  context: PageContext,
  { slips }: { readonly slips: boolean },
): WrittenDepartment {
  return {
    overview: overviewOf(department, context),
    section: compact(departmentSection(department, context)),
    guide: compact(readingsGuide(department.checked.terms.policy, context.words)),
    slips: slips ? compact(slipsSection(department, context)) : '',
  };
}
