import type { FolderProblems } from '../../../model/problems/folder.js';
import type { Place } from '../../../model/place.js';
import type { ProblemWords } from '../shape.js';
import { raiseLimit } from './raise-limit.js';

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EBUSY: 'another program holds it',
  EMFILE: 'the system has too many files open',
  EIO: 'the disk failed',
  ENOENT: 'it vanished while being read',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'its links lead in a circle',
};

function listed(names: readonly string[]): string {
  return names.length === 0 ? '(none)' : names.map((name) => `"${name}"`).join(', ');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function at(place: Place): string {
  if (place.sheet !== undefined) return `${place.file} › ${place.sheet} › ${place.cell ?? ''}`;
  return place.line === undefined ? place.file : `${place.file} line ${String(place.line)}`;
}

export const folderProblems: ProblemWords<FolderProblems> = {
  'cannot-read': ({ facts, place }) => ({
    message: `Cannot read "${place.file}": ${SYSTEM[facts.errno] ?? `the system says ${facts.errno}`}.`,
    hint: 'Make sure no other program holds it and you may read it, then run again.',
  }),
  'changed-while-read': ({ place }) => ({
    message: `${place.file} was changed, moved or added while it was being read; an answer might mix old and new, so none is given.`,
    hint: 'Save and close it (or let the network drive finish syncing), then run onex again.',
  }),
  'too-many-files': ({ facts }) => ({
    message: `The folder holds ${String(facts.files)} files to read, more than ${String(facts.limit)}; none was read.`,
    hint: `A department needs a handful: move the others into a subfolder and run again. ${raiseLimit('files', facts.files)}`,
  }),
  'no-department': () => ({
    message: 'There is no department file here (a .yaml file whose kind is "department").',
    hint: 'Name the department\'s own folder; for a new one copy a department.yaml from examples ("kind: department").',
  }),
  'yaml-named-text': ({ facts, place }) => ({
    message: `${place.file} is not read: Notepad probably added .txt to its name.`,
    hint: `Tick "File name extensions" in the Explorer's View menu and take .txt off the name: "${facts.yaml}". Move the file away if it is not needed.`,
  }),
  'second-department': ({ facts }) => ({
    message: `Two department files in one folder; the other is "${facts.first}".`,
    hint: 'One department, one folder: move the extra file away or correct its kind.',
  }),
  'pilot-id-twice': ({ facts }) => ({
    message: `Pilot id "${facts.id}" is already used in "${facts.first}".`,
    hint: 'Ids are unique in a department: change one (not that of a pilot that has claimed hours before).',
  }),
  'path-outside-folder': ({ facts }) => ({
    message: `"${facts.path}" lies outside the department folder.`,
    hint: 'Copy the file into the department folder (for example into evidence) and write its relative path.',
  }),
  'listed-file-missing': ({ facts }) => ({
    message: `The listed file "${facts.path}" is not there.${meant(facts.nearest)}`,
    hint: 'Check its name, extension and folder, or take it off the list.',
  }),
  'path-spelling': ({ facts }) => ({
    message: `"${facts.path}" is spelled "${facts.onDisk}" on disk; taken as the same file.`,
    hint: 'Better write it as it stands on disk.',
  }),
  'table-format': ({ facts, place }) => ({
    message: `"${place.file}" is a ${facts.extension} file and cannot be read; its rows would be lost.`,
    hint: 'Open it in Excel or WPS and save it as .xlsx; move files that are not needed away, or list the workbooks to use under "workbooks" in department.yaml.',
  }),
  'workbook-open': ({ place }) => ({
    message: `"${place.file}" shows that the workbook is open in Excel or WPS; unsaved changes are not counted.`,
    hint: 'Save and close the workbook, then run again.',
  }),
  'claim-workbook-ignored': ({ place }) => ({
    message: `"${place.file}" is a claim workbook and is not read as a ledger.`,
  }),
  'unknown-pilot': ({ facts, value }) => ({
    message: `There is no pilot "${value ?? ''}".${meant(facts.nearest)}`,
    hint: `Write a pilot's id, its certificate's name, or "name(level)". Ids here: ${listed(facts.known)}.`,
  }),
  'ambiguous-pilot': ({ facts, value }) => ({
    message: `"${value ?? ''}" matches more than one pilot.`,
    hint: `Write the id, one of ${listed(facts.ids)}.`,
  }),
  'unknown-certificate': ({ value }) => ({
    message: `Certificate "${value ?? ''}" belongs to no pilot of this department and is not counted.`,
    hint: 'If it is only spelled differently, write the name or id of the pilot.',
  }),
  'unknown-person': ({ facts, value }) => ({
    message: `The staff sheet has nobody named "${value ?? ''}".${meant(facts.nearest)}`,
    hint: 'Correct the name and give the staff id, or add the person to the staff sheet.',
  }),
  'unknown-staff-id': ({ facts, value }) => ({
    message: `The staff sheet has no staff id "${value ?? ''}".${meant(facts.nearest)}`,
    hint: 'Correct the id, or add the person to the staff sheet.',
  }),
  'ambiguous-person': ({ facts, value }) => ({
    message: `The staff sheet has ${String(facts.ids.length)} people named "${value ?? ''}".`,
    hint: `Give the staff id (one of ${facts.ids.join(', ')}).`,
  }),
  'id-and-name-disagree': ({ facts, value }) => ({
    message: `Staff id "${value ?? ''}" is "${facts.expected}" in the staff sheet, but this row names "${facts.name}".`,
    hint: 'Check which of the two is wrong.',
  }),
  'row-twice': ({ facts, value }) => ({
    message: `"${value ?? ''}" stands twice; first at ${at(facts.first)}.`,
    hint: 'Remove the extra row or correct one of the two.',
  }),
  'unknown-batch': ({ facts, value }) => ({
    message: `The exams of pilot "${facts.pilot}" have no batch "${value ?? ''}".`,
    hint: `Its file has: ${listed(facts.known)}. Correct the batch or add it to the pilot file.`,
  }),
  'exams-not-listed': ({ facts }) => ({
    message: `From here on ${String(facts.rows)} exam rows are of pilot "${facts.pilot}", and ${facts.file} lists no exams, so nothing is judged by them.`,
    hint: `List each batch and its date under "exams" (考核) in ${facts.file}.`,
  }),
  'passed-without-sitting': () => ({
    message: 'Passed, but not marked as having sat the exam.',
    hint: 'Mark "sat" as yes for those who passed; for the absent, leave "passed" empty or no.',
  }),
  'history-not-a-claim': ({ facts, place }) => ({
    message: `"${place.file}" is not a claim workbook: it lacks ${facts.missing.join(', ')}.`,
    hint: 'List only claim workbooks of earlier years, as this tool wrote them, under "history".',
  }),
  'history-hours-unreadable': ({ facts, value }) => ({
    message: `The hours of key "${facts.key}" in this earlier claim are ${value === undefined || value === '' ? 'empty' : `unreadable: "${value}"`}.`,
    hint: 'Take the original claim of that year from the archive; do not edit it by hand.',
  }),
  'history-year-not-before': ({ facts }) => ({
    message: `This earlier claim is of ${String(facts.year)}, which is not before ${String(facts.departmentYear)}.`,
    hint: 'List only claims of earlier years under "history".',
  }),
  'unknown-policy': ({ facts, value }) => ({
    message: `There is no policy "${value ?? ''}".${meant(facts.nearest)}`,
    hint: `Bundled policies: ${listed(facts.known)}; the path of a policy file works too.`,
  }),
};
