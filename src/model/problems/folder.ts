/** Problems of a department folder: its files, its evidence, its history, and what refers to what. */
export interface FolderProblems {
  'no-department': Record<never, never>;
}
