import type { Problem } from '../model/problem.js';
import { READING_IDS } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { elsewhere, toldOnce } from './alike.js';
import { displayWidth } from './display-width.js';
import { placeInWords, problemInWords } from './in-words.js';
import { paint } from './paint.js';
import type { Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

/** More notes than this bury the answer; how many more there are, and where, is said. */
const NOTES_SHOWN = 12;

/** A title over a line. */
export function titleBlock(title: string, { width, colour }: Screen): readonly string[] {
  const lines = wrapText(title, width);
  const longest = Math.max(...lines.map(displayWidth));
  return [...lines.map(paint(colour).bold), '='.repeat(longest)];
}

/** The readings in force, in a line: those that are not the policy's defaults by id. */
export function readingsBlock({ policy, readings }: Terms, { words, width }: Screen): readonly string[] {
  const { screen } = words;
  const chosen = READING_IDS.filter((id) => readings[id] !== policy.defaults[id]);
  const said = chosen.map((id) => screen.readingInForce(id, readings[id]));
  const text =
    chosen.length === 0 ? screen.defaultReadings : [...said, screen.otherReadings].join(screen.listSeparator);
  return hanging(screen.readings, text, 0, width);
}

/** Rows that look like records and were not read, times that were not compared. */
function mayCostHours({ code, facts }: Problem): boolean {
  return code === 'slot-free-text' || ('like' in facts && facts.like !== undefined);
}

/** What was worth knowing while the files were read. */
export function notesBlock(notes: readonly Problem[], { words, width, colour }: Screen): readonly string[] {
  if (notes.length === 0) return [];
  const { dim, doubt } = paint(colour);
  // What may cost somebody hours comes first.
  const told = toldOnce([...notes.filter(mayCostHours), ...notes.filter((note) => !mayCostHours(note))]);
  const said = told.slice(0, NOTES_SHOWN).flatMap((one) => {
    const { message } = problemInWords(one.first, words);
    const text = `${placeInWords(one.first.place, words)}${words.screen.labelSeparator}${message}${elsewhere(one, words)}`;
    return mayCostHours(one.first)
      ? hanging('[!] ', text, 2, width).map(doubt)
      : hanging('- ', text, 2, width).map(dim);
  });
  const more = told.slice(NOTES_SHOWN).reduce((sum, { others }) => sum + 1 + others.length, 0);
  const rest = more > 0 ? hanging('- ', words.screen.moreNotes(more), 2, width) : [];
  return ['', words.screen.notes(notes.length), ...said, ...rest.map(dim)];
}
