import type { InitJson } from '../dictionary/generated/types.js';
import type { InitReport } from './init-view.js';
import { problemJson } from './json.js';
import type { Dated, Speaker } from './report.js';

/** What `init --format json` prints. */
export function initJson({ folder, isWritten, files, notes }: InitReport, speaker: Speaker & Dated): InitJson {
  return {
    onex: speaker.version,
    command: 'init',
    asOf: speaker.asOf,
    folder,
    written: isWritten,
    files,
    notes: notes.map((note) => problemJson(note, speaker)),
  };
}
