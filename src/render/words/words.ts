import type { ProblemFacts } from '../../model/problem.js';
import type { AnnotateWords } from './annotate-words.js';
import type { BatchWords } from './batch-words.js';
import type { BesideWords } from './beside-words.js';
import type { CalendarWords } from './calendar-words.js';
import type { DoctorWords } from './doctor-words.js';
import type { FormsWords } from './forms-words.js';
import type { HelpWords } from './help.js';
import type { HoursWords } from './hours-words.js';
import type { ReportWords } from './report-words.js';
import type { InitWords } from './init-words.js';
import type { RulesWords } from './rules-words.js';
import type { MenuWords } from './menu-words.js';
import type { ScreenWords } from './screen.js';
import type { ProblemWords } from './shape.js';
import type { TraceWords } from './trace-words.js';
import type { VerdictWords } from './verdict-words.js';
import type { VerifyWords } from './verify-words.js';

/** Every sentence of one language. A code without a sentence in each language does not compile. */
export interface Words {
  readonly language: 'zh' | 'en';
  readonly annotate: AnnotateWords;
  readonly batch: BatchWords;
  readonly help: HelpWords;
  readonly doctor: DoctorWords;
  readonly menu: MenuWords;
  readonly screen: ScreenWords;
  readonly problems: ProblemWords<ProblemFacts>;
  readonly verdicts: VerdictWords;
  readonly hours: HoursWords;
  readonly calendar: CalendarWords;
  readonly forms: FormsWords;
  readonly init: InitWords;
  readonly report: ReportWords;
  readonly rules: RulesWords;
  readonly trace: TraceWords;
  readonly beside: BesideWords;
  readonly verify: VerifyWords;
}
