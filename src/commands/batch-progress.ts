import { SingleBar } from 'cli-progress';
import type { DepartmentRecord } from '../model/college.js';
import { doneInWords } from '../render/batch-view.js';
import type { Session } from './session.js';

/** Tells the user how far a batch is, on stderr: a bar on a terminal, else a line a department. */
export interface Progress {
  readonly done: (department: DepartmentRecord, resumed: boolean) => void;
  /** The bar makes room for what is said next. */
  readonly stop: () => void;
}

const SILENT: Progress = { done: () => undefined, stop: () => undefined };

/** Lines of the ledgers that a department has. */
function rowsOf({ judged }: DepartmentRecord): number {
  return judged?.rows ?? 0;
}

export function showProgress(departments: number, session: Session): Progress {
  const { io, quiet } = session;
  if (quiet) return SILENT;
  return io.bar === undefined ? lines(departments, session) : bar(departments, session, io.bar);
}

function lines(departments: number, session: Session): Progress {
  const { io, words } = session;
  let count = 0;
  return {
    done: (department, resumed) => {
      count += 1;
      const how = doneInWords(department, resumed, session);
      io.stderr(`${words.batch.done(count, departments, department.folder, how)}\n`);
    },
    stop: () => undefined,
  };
}

function bar(departments: number, { words }: Session, stream: NodeJS.WriteStream): Progress {
  const { bar: labels } = words.batch;
  const start = performance.now();
  let rows = 0;
  const shown = new SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    // Block characters are drawn one or two columns wide as Chinese consoles please.
    barCompleteChar: '#',
    barIncompleteChar: '-',
    barsize: 24,
    etaBuffer: 20,
    format: `[{bar}] {value}/{total} ${labels.departments}  {rate} ${labels.rowsPerSecond}  ${labels.left} {eta_formatted}  {folder}`,
  });
  shown.start(departments, 0, { rate: 0, folder: labels.starting });
  return {
    done: (department) => {
      rows += rowsOf(department);
      const seconds = (performance.now() - start) / 1000;
      shown.increment(1, { rate: Math.round(rows / seconds), folder: department.folder });
    },
    stop: () => {
      shown.stop();
    },
  };
}
