import type { Situation } from '../situation.js';
import { attestationSituations } from './attestations.js';
import { departmentSituations } from './department.js';
import { enrolmentSituations } from './enrolment.js';
import { examSituations } from './exams.js';
import { procedureSituations } from './procedure.js';
import { gapSituations, reportSituations } from './reports.js';
import { runningSituations } from './running.js';
import { teamSituations } from './team.js';

export const situations: readonly Situation[] = [
  ...enrolmentSituations,
  ...attestationSituations,
  ...teamSituations,
  ...procedureSituations,
  ...runningSituations,
  ...examSituations,
  ...reportSituations,
  ...gapSituations,
  ...departmentSituations,
];
