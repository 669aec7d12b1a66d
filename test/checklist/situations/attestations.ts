import type { AttestationId } from '../../../src/model/department.js';
import type { RuleId } from '../../../src/model/rule-id.js';
import { file, missingFile } from '../../builders.js';
import type { Situation } from '../situation.js';
import { attested, exam } from '../things.js';

const ATTESTED: readonly (readonly [RuleId, AttestationId])[] = [
  ['art3.1-major-matches', 'majorMatches'],
  ['art3.1-training-experience', 'trainingExperience'],
  ['art3.2-strong-major', 'strongMajor'],
  ['art3.2-fits-orientation', 'fitsOrientation'],
  ['art3.2-programme-revised', 'programmeRevised'],
  ['art3.3-content-integrated', 'contentIntegrated'],
  ['art3.4-modular-team', 'modularTeam'],
  ['art3.5-facilities', 'facilities'],
  ['art4.2-justification', 'justification'],
  ['art13-standard-venue', 'standardVenue'],
  ['art20-practice', 'practice'],
];

function situationsOf(rule: RuleId, id: AttestationId): readonly Situation[] {
  // Only the examination room asks for an exam in the year; the others do not look.
  const exams = [exam('2026-06-01')];
  return [
    {
      rule,
      when: 'met with a file passes',
      status: 'pass',
      pilot: { exams, attestations: { [id]: attested(true, file()) } },
    },
    {
      rule,
      when: 'not met fails, whatever the evidence',
      status: 'fail',
      pilot: { exams, attestations: { [id]: attested(false, file()) } },
      remedy: { code: 'meet-condition', facts: { field: ['pilot', 'attestations', id] } },
    },
    {
      rule,
      when: 'not met fails without evidence',
      status: 'fail',
      pilot: { exams, attestations: { [id]: attested(false) } },
    },
    { rule, when: 'absent is unproven', status: 'unproven', pilot: { exams }, says: 'attestation-absent' },
    {
      rule,
      when: 'evidence without a word on being met is unproven',
      status: 'unproven',
      pilot: { exams, attestations: { [id]: attested(undefined, file()) } },
      says: 'attestation-absent',
    },
    {
      rule,
      when: 'met without evidence is unproven',
      status: 'unproven',
      pilot: { exams, attestations: { [id]: attested(true) } },
      says: 'attestation-without-evidence',
    },
    {
      rule,
      when: 'one file of two that is not there is unproven',
      status: 'unproven',
      pilot: { exams, attestations: { [id]: attested(true, file(), missingFile('evidence/缺.pdf')) } },
      remedy: { code: 'restore-files', facts: { files: ['evidence/缺.pdf'] } },
    },
  ];
}

export const attestationSituations: readonly Situation[] = [
  ...ATTESTED.flatMap(([rule, id]) => situationsOf(rule, id)),
  {
    rule: 'art13-standard-venue',
    when: 'a year without an exam needs no examination room',
    status: 'n/a',
    pilot: { exams: [exam('2025-11-30')], attestations: { standardVenue: attested(false) } },
  },
  {
    rule: 'art13-standard-venue',
    when: 'an exam planned for the last day of the year needs one',
    status: 'unproven',
    pilot: { exams: [exam('2026-11-30')] },
  },
];
