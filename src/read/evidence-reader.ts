import type { AttestationDocument, StepDocument } from '../dictionary/generated/types.js';
import { isCalendarDate, type CalendarDate } from '../model/calendar-date.js';
import type { Attestation, Step } from '../model/department.js';
import type { EvidenceFile } from '../model/evidence.js';
import { fieldAt, placeAt, type PlaceIndex } from '../model/place.js';
import type { Problem } from '../model/problem.js';
import type { FileLocator } from './evidence.js';

/** A date that the schema has already held to be one. */
export function dateOf(text: string | undefined): CalendarDate | undefined {
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}

/** A date that the schema requires and has held to be one. */
export function requiredDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`the schema let through a date: ${text}`);
  return text;
}

/** Looks up the files that a checked document names; `problems` gathers what is wrong with them. */
export interface EvidenceReader {
  readonly files: (paths: readonly string[] | undefined, ...at: readonly string[]) => readonly EvidenceFile[];
  readonly attestation: (
    document: AttestationDocument | undefined,
    ...at: readonly string[]
  ) => Attestation | undefined;
  readonly step: (document: StepDocument | undefined, ...at: readonly string[]) => Step | undefined;
  readonly problems: readonly Problem[];
}

export function createEvidenceReader(locator: FileLocator, places: PlaceIndex): EvidenceReader {
  const problems: Problem[] = [];
  const files = (paths: readonly string[] | undefined, ...at: readonly string[]): readonly EvidenceFile[] =>
    (paths ?? []).flatMap((path, index) => {
      const found = locator.evidence(path, placeAt(places, ...at, index), fieldAt(places, ...at));
      if ('file' in found) return [found.file];
      problems.push(found.problem);
      return [];
    });
  return {
    files,
    attestation: (document, ...at) =>
      document && { met: document.met, evidence: files(document.evidence, ...at, 'evidence'), note: document.note },
    step: (document, ...at) =>
      document && {
        date: dateOf(document.date),
        evidence: files(document.evidence, ...at, 'evidence'),
        outcome: document.outcome,
        note: document.note,
      },
    problems,
  };
}
