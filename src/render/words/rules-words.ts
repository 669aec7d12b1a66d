import type { RuleStage, TopicKind } from '../../model/catalogue.js';
import type { HandledBy, Unit } from '../../model/policy.js';

/** Headings and labels of `onex rules`; what the rules say themselves stands in the other tables and in the policy file. */
export interface RulesWords {
  /** What kind of thing an id is. */
  readonly topicKinds: Readonly<Record<TopicKind, string>>;
  /** Short, for a column. */
  readonly stages: Readonly<Record<RuleStage, string>>;
  readonly stageInFull: Readonly<Record<RuleStage, string>>;
  readonly handledBy: Readonly<Record<HandledBy, string>>;

  readonly listTitle: (policy: string, number: string) => string;
  readonly sections: {
    readonly rules: string;
    readonly hours: string;
    readonly reasons: string;
    readonly findings: string;
    readonly conflicts: string;
    readonly readings: string;
    readonly parameters: string;
  };
  /** Articles with nothing to decide. */
  readonly guidance: (articles: readonly string[]) => string;
  readonly more: readonly string[];

  /** `60%`, 32 课时. */
  readonly value: (value: string, unit: Unit) => string;
  readonly sources: Readonly<Record<'policy' | 'project', string>>;
  /** The day from which a value holds, where it is written, and by whose decision. */
  readonly valueFrom: (from: string, article: string, source: string) => string;
  readonly valueSince: (value: string, from: string) => string;

  readonly headings: {
    readonly articles: string;
    /** Of an article itself. */
    readonly says: string;
    readonly parameters: string;
    readonly readings: string;
    readonly looksAt: string;
    readonly examples: string;
  };
  /** What else there is to see, by the kind of the page. */
  readonly related: Readonly<Record<TopicKind, string>>;
  readonly why: string;
  readonly inForce: string;
  readonly byDefault: string;
  readonly reason: string;
  readonly pilotFile: string;
  readonly departmentFile: string;
  readonly sheet: (name: string) => string;
  readonly paid: string;
  readonly excluded: string;
  readonly paidLine: (kind: string, name: string, date: string, hours: string) => string;
  /** The example needs options that are not in force. */
  readonly under: (options: readonly string[]) => string;

  readonly coverage: {
    readonly title: (file: string, policy: string) => string;
    readonly complete: (articles: number) => string;
    readonly noPlace: (count: number) => string;
    readonly notInText: (count: number) => string;
    readonly lacksPlace: string;
    readonly lacksText: string;
  };
  readonly lint: { readonly clean: (file: string) => string };
}
