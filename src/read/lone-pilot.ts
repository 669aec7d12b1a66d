import { readDocument } from '../dictionary/read-document.js';
import type { DepartmentData } from '../model/department.js';
import type { Problem } from '../model/problem.js';
import { contradictions } from './contradictions.js';
import { createLocator } from './evidence.js';
import type { FileSystem } from './file-system.js';
import type { FolderDocument } from './folder-documents.js';
import { readPilot } from './pilot-document.js';
import { withExcerpts } from './yaml-text.js';

/**
 * A pilot's file with no department beside it (2-formats 2.2): no tables are read, the claim year is `year`. The department
 * of the answer has no name.
 */
export function readLonePilot(
  system: FileSystem,
  folder: string,
  document: FolderDocument,
  year: number,
): { readonly data: DepartmentData } | { readonly problems: readonly Problem[] } {
  if (document.kind === 'broken') return { problems: document.problems };
  const read = readDocument('pilot', document.node);
  if (!read.ok || document.problems.length > 0) {
    return { problems: [...document.problems, ...withExcerpts(read.problems, document.file, document.lines)] };
  }
  const locator = createLocator(system, folder);
  const { pilot, problems } = readPilot(read.document, read.places, locator);
  const notes = locator.notes();
  const wrong = [...problems, ...notes.filter(({ severity }) => severity === 'error')];
  if (wrong.length > 0) return { problems: wrong };
  return {
    data: {
      department: {
        name: '',
        year,
        liaisons: [],
        rates: undefined,
        readings: {},
        workingGroup: undefined,
        meeting: undefined,
        submittedOn: undefined,
        places: { file: document.file, byPath: new Map() },
      },
      pilots: [pilot],
      tables: {
        staff: [],
        students: [],
        exams: [],
        trainings: [],
        invigilations: [],
        reports: [],
        assessors: [],
        sites: [],
        allocations: [],
      },
      history: [],
      notes: [...contradictions(pilot), ...notes],
    },
  };
}
