import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { OWNER_FOLDER } from '../write/file-operations.js';
import { writeWhole } from '../write/whole-file.js';
import type { Front } from './session.js';

/**
 * What onex keeps in the user's config folder: the department folder of the last run. Besides that only the program's own
 * compiled code is kept, in the cache folder (src/start.ts).
 */
export interface Remembered {
  readonly folder: string | undefined;
  /** The settings file, when it is there and cannot be understood. */
  readonly damaged?: string;
}

function settingsFile(): string {
  return join(envPaths('onex', { suffix: '' }).config, 'settings.json');
}

/** `ONEX_NO_CONFIG`: nothing is read, nothing is written. */
function isOff({ io }: Front): boolean {
  return (io.env['ONEX_NO_CONFIG'] ?? '') !== '';
}

function folderIn(text: string): string | undefined {
  try {
    const settings: unknown = JSON.parse(text);
    if (typeof settings !== 'object' || settings === null || !('folder' in settings)) return undefined;
    return typeof settings.folder === 'string' ? settings.folder : undefined;
  } catch {
    return undefined;
  }
}

/** The folder of the last run; a damaged settings file is ignored, and named so that it can be said. */
export function remembered(front: Front): Remembered {
  if (isOff(front)) return { folder: undefined };
  const path = settingsFile();
  const read = front.io.system.readFile(path);
  if ('errno' in read) return { folder: undefined };
  const folder = folderIn(new TextDecoder().decode(read.bytes));
  return folder === undefined ? { folder, damaged: path } : { folder };
}

/** Remembers the folder for the next run; answers the settings file when it cannot be written, which stops nobody. */
export async function remember(folder: string, front: Front): Promise<string | undefined> {
  if (isOff(front) || remembered(front).folder === folder) return undefined;
  const path = settingsFile();
  try {
    mkdirSync(dirname(path), { recursive: true, mode: OWNER_FOLDER });
  } catch {
    return path;
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify({ folder })}\n`);
  const problems = await writeWhole([{ path, name: path, bytes }], true);
  return problems.length > 0 ? path : undefined;
}
