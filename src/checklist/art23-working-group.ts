import { placeAt } from '../model/place.js';
import { judgeAttestation } from './attestation.js';
import type { DepartmentRule } from './rule.js';

/** Art. 23: the department has a working group with aims, tasks, plan, steps and safeguards. An attestation. */
export const workingGroup: DepartmentRule = {
  id: 'art23-working-group',
  article: '23',
  stage: 'department',
  readings: [],
  judge: ({ data: { department } }) =>
    judgeAttestation(
      department.workingGroup,
      ['department', 'workingGroup'],
      placeAt(department.places, 'workingGroup'),
    ),
};
