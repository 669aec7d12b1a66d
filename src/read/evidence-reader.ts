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

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is wrong with the paths of a document that something else is wrong with: told with the rest, not one run later. Paths
 * stand in lists named `evidence` and in `trainingPlan.file`.
 */
export function pathProblems(document: unknown, places: PlaceIndex, locator: FileLocator): readonly Problem[] {
  const reader = createEvidenceReader(locator, places);
  const visit = (value: unknown, at: readonly string[]): void => {
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => {
        visit(item, [...at, String(index)]);
      });
    if (!isMap(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...at, key];
      const paths: readonly unknown[] = Array.isArray(inner) ? inner : key === 'file' ? [inner] : [];
      const isPaths = key === 'evidence' || here.join('/') === 'trainingPlan/file';
      if (isPaths)
        reader.files(
          paths.filter((path) => typeof path === 'string'),
          ...here,
        );
      else visit(inner, here);
    }
  };
  visit(document, []);
  return reader.problems;
}
