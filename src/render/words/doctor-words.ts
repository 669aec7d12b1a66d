import type { DoctorFacts, Health } from '../doctor-report.js';
import type { Sentence } from './shape.js';

/** The texts of `doctor`. */
export interface DoctorWords {
  readonly title: string;
  readonly health: Readonly<Record<Health, string>>;
  readonly names: Readonly<Record<keyof DoctorFacts, string>>;
  readonly say: { readonly [Id in keyof DoctorFacts]: (facts: DoctorFacts[Id], health: Health) => Sentence };
  readonly allWell: string;
  readonly summary: (attention: number, wrong: number) => string;
}
