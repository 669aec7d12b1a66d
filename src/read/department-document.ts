import type { DepartmentDocument, RateTableDocument } from '../dictionary/generated/types.js';
import type { Department, RateTable } from '../model/department.js';
import type { PlaceIndex } from '../model/place.js';
import type { ReadingOptions } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { comparable } from '../model/text.js';
import { yuanOfFen } from '../model/yuan.js';
import { createEvidenceReader, dateOf } from './evidence-reader.js';
import type { FileLocator } from './evidence.js';

function rateTable(document: RateTableDocument | undefined): RateTable | undefined {
  if (!document) return undefined;
  const { default: usual, ...titles } = document;
  return {
    default: usual === undefined ? undefined : yuanOfFen(usual),
    byTitle: new Map(Object.entries(titles).map(([title, fen]) => [comparable(title), yuanOfFen(fen)])),
  };
}

/** A department's checked document as the domain knows it. Its readings were checked against the policy by the caller. */
export function readDepartmentDocument(
  document: DepartmentDocument,
  places: PlaceIndex,
  locator: FileLocator,
  readings: Partial<ReadingOptions>,
): { readonly department: Department; readonly problems: readonly Problem[] } {
  const reader = createEvidenceReader(locator, places);
  const department: Department = {
    name: document.name,
    year: document.year,
    liaisons: (document.liaison ?? []).map(({ name, phone }) => ({ name, phone })),
    rates: document.rates && { overload: rateTable(document.rates.overload), base: rateTable(document.rates.base) },
    readings,
    workingGroup: reader.attestation(document.workingGroup, 'workingGroup'),
    meeting: reader.step(document.meeting, 'meeting'),
    submittedOn: dateOf(document.submittedOn),
    places,
  };
  return { department, problems: reader.problems };
}
