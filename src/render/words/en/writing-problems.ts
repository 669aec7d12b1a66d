import type { WritingProblems } from '../../../model/problems/writing.js';
import type { ProblemWords } from '../shape.js';

/** Where files go, unless another option of the call says it. */
const OUT = '--out';

export const writingProblems: ProblemWords<WritingProblems> = {
  'target-exists': ({ field = OUT }) => ({
    message: 'A file of this name is already there; it was left as it is.',
    hint: `Add --force to replace it, or write to another folder with ${field}.`,
  }),
  'target-is-folder': ({ field = OUT }) => ({
    message: 'A folder of this name is in the way of the file.',
    hint: `Rename that folder, or write to another folder with ${field}.`,
  }),
  'target-busy': () => ({
    message: 'Another program is using the file; it was left as it is.',
    hint: 'Close the file in Excel or WPS, then run again.',
  }),
  'target-folder-missing': ({ field = OUT }) => ({
    message: 'The folder to write to does not exist.',
    hint: `Create the folder first, or check what ${field} says.`,
  }),
  'target-folder-not-folder': ({ field = OUT }) => ({
    message: 'The place to write to is a file, not a folder.',
    hint: `Check the path that ${field} says.`,
  }),
  'target-not-writable': () => ({
    message: 'You may not write to this folder.',
    hint: 'Write to another folder, or ask for permission to write here.',
  }),
  'target-read-only': ({ field = OUT }) => ({
    message: 'This disk is read-only.',
    hint: `Write to a folder on your own computer with ${field}.`,
  }),
  'target-disk-full': ({ field = OUT }) => ({
    message: 'The disk is full; nothing was written.',
    hint: `Free some space, or write to another disk with ${field}, then run again.`,
  }),
  'target-name-too-long': ({ field = OUT }) => ({
    message: 'The file name or its path is too long for this system.',
    hint: `Shorten the department's name, or write to a folder with a shorter path with ${field}.`,
  }),
  'target-not-written': ({ facts, field = OUT }) => ({
    message: `The system could not write the file (${facts.code}).`,
    hint: `Try another folder with ${field}; if that fails, tell your administrator the code in brackets.`,
  }),
  'claim-name-replaced': ({ value, place }) => ({
    message: `The department's name "${value ?? ''}" holds characters that file names may not; the claim is "${place.file}".`,
  }),
  'bundle-too-large': ({ facts }) => ({
    message: `The evidence comes to ${String(Math.ceil(facts.bytes / 1_000_000))} MB, more than an archive can hold (${String(facts.limit / 1_000_000)} MB).`,
    hint: 'Make the photographs and scans smaller, or leave --bundle out and gather the files yourself.',
  }),
  'bundle-folder-holds-others': ({ facts }) => ({
    message: `The folder holds files that onex did not put there: ${facts.names.join(', ')}. Replacing it would lose them, so nothing was written.`,
    hint: 'Move these files elsewhere, then run again.',
  }),
  'claim-name-twice': ({ facts }) => ({
    message: `The claims of "${facts.folder}" and "${facts.other}" have one name: ${facts.claim}.`,
    hint: "Correct one department's name, or run twice with different --out folders.",
  }),
};
