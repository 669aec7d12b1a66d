import type { Unit } from '../../../model/policy.js';
import type { RulesWords } from '../rules-words.js';

const UNITS: Readonly<Record<Unit, string>> = {
  hour: ' h',
  percent: '%',
  count: '',
  day: ' days',
  year: ' years',
  'month-day': '',
};

export const rulesWords: RulesWords = {
  topicKinds: {
    article: 'article',
    rule: 'rule',
    hours: 'item of hours',
    reason: 'reason not to pay',
    finding: 'finding about hours',
    conflict: 'conflict between departments',
    reading: 'reading',
    parameter: 'parameter',
    problem: 'problem of reading or running',
  },
  stages: { apply: 'apply', run: 'run', department: 'dept' },
  stageInFull: {
    apply: 'judges applying pilots',
    run: 'judges running pilots',
    department: 'judges departments',
  },
  handledBy: {
    rules: 'decided by rules',
    hours: 'handled in counting hours',
    parameters: 'is the parameters and readings',
    items: 'handled item by item',
    guidance: 'nothing to decide',
  },

  listTitle: (policy, number) => `${policy} (${number})`,
  sections: {
    rules: 'Rules, by article',
    hours: 'Items of hours',
    reasons: 'Reasons not to pay (tried in this order; the first that holds counts)',
    findings: 'Findings about hours',
    conflicts: 'Conflicts between departments',
    readings: 'Readings (* not the default option)',
    parameters: 'Parameters',
  },
  guidance: (articles) => `Nothing to decide: ${articles.join(', ')}`,
  more: [
    'One of them: onex rules ID, or onex rules "25(6)"; codes of problems have pages, too',
    'Compare with the text of the plan: onex rules --coverage FILE',
    'Check a policy file: onex rules --policy FILE --lint',
  ],

  value: (value, unit) => `${value}${UNITS[unit]}`,
  sources: { policy: 'said by the plan', project: 'not said by the plan, set by onex' },
  valueFrom: (from, article, source) => ` (from ${from}, ${article}, ${source})`,
  valueSince: (value, from) => `${value} from ${from}`,

  headings: {
    articles: 'Rests on',
    says: 'What it says',
    parameters: 'Parameters it uses',
    readings: 'Readings that matter',
    looksAt: 'Data it looks at',
    examples: 'Examples',
  },
  related: {
    article: 'Handled by',
    rule: 'See also',
    hours: 'Reasons not to pay and findings that may come up',
    reason: 'Items of hours it applies to',
    finding: 'See also',
    conflict: 'See also',
    reading: 'What it changes',
    parameter: 'Used by',
    problem: 'See also',
  },
  why: 'Why: ',
  inForce: 'in force',
  byDefault: 'default',
  reason: 'Why this default: ',
  pilotFile: "the pilot's file",
  departmentFile: "the department's file",
  sheet: (name) => `sheet ${name}`,
  paid: 'paid',
  excluded: 'not paid',
  paidLine: (kind, name, date, hours) => `${name}, ${date}, ${kind}: ${hours} h.`,
  under: (options) => `Under ${options.join(', ')}: `,

  coverage: {
    title: (file, policy) => `${file} compared with policy file ${policy}`,
    complete: (articles) => `All ${String(articles)} articles and items have a place.`,
    noPlace: (count) => `In the text, without a place in the policy file (${String(count)}):`,
    notInText: (count) => `Cited by the policy file, not in the text (${String(count)}):`,
    lacksPlace: 'the policy file has no such article or item',
    lacksText: 'the text has no such article or item',
  },
  lint: { clean: (file) => `${file}: nothing wrong.` },
};
