import type { Article } from '../model/article.js';
import type { Attestation, AttestationId } from '../model/department.js';
import { isProven, missingFiles, type EvidenceFile } from '../model/evidence.js';
import { placeAt, type Place } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { RuleId } from '../model/rule-id.js';
import { input, step, type Trace } from '../model/trace.js';
import type { FieldPath } from '../model/verdict-facts.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { unproven } from './verdict.js';

/** How many of the named files are there: `2 / 3`. */
export function filesTrace(evidence: readonly EvidenceFile[], place: Place): Trace {
  const there = evidence.length - missingFiles(evidence).length;
  return input('evidence-files', `${String(there)} / ${String(evidence.length)}`, [place]);
}

/**
 * A condition that no number decides (1-domain 2.1): somebody said whether it is met, and files prove it. Said to be
 * not met fails, whatever the evidence; unsaid or without files that are there is unproven.
 */
export function judgeAttestation(attestation: Attestation | undefined, field: FieldPath, place: Place): Verdict {
  const sources = [place];
  const trace = step('condition', 'all-of', attestation?.met === true && isProven(attestation.evidence), [
    input('stated-met', attestation?.met ?? null, sources),
    filesTrace(attestation?.evidence ?? [], place),
  ]);
  return { ...judgeStated(attestation, field, sources), trace };
}

function judgeStated(attestation: Attestation | undefined, field: FieldPath, sources: readonly Place[]): Verdict {
  if (attestation?.met === undefined) {
    return unproven(say('attestation-absent', { field }), remedy('attest', { field }), sources);
  }
  if (!attestation.met) {
    return {
      status: 'fail',
      facts: {},
      say: say('attestation-not-met', { note: attestation.note }),
      remedy: remedy('meet-condition', { field }),
      sources,
    };
  }
  if (attestation.evidence.length === 0) {
    return unproven(say('attestation-without-evidence', {}), remedy('attach-evidence', { field }), sources);
  }
  const files = missingFiles(attestation.evidence);
  if (files.length > 0) {
    return unproven(say('attestation-files-missing', { files }), remedy('restore-files', { files }), sources);
  }
  return { status: 'pass', facts: {}, say: say('attestation-met', {}), sources };
}

/** A pilot's attestation of one name. */
export function judgePilotAttestation({ pilot }: PilotSubject, id: AttestationId): Verdict {
  return judgeAttestation(
    pilot.attestations[id],
    ['pilot', 'attestations', id],
    placeAt(pilot.places, 'attestations', id),
  );
}

/** A rule of stage `apply` that is one attestation and nothing more. */
export function attestationRule(id: RuleId, article: Article, attestation: AttestationId): ApplyRule {
  return {
    id,
    article,
    stage: 'apply',
    readings: [],
    judge: (subject) => judgePilotAttestation(subject, attestation),
  };
}
