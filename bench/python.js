// The Python that has openpyxl, for the plain scripts that onex is measured against; undefined where none has it.
import { spawnSync } from 'node:child_process';

// Debian's own Python has openpyxl from apt (python3-openpyxl); another one may have it from elsewhere.
const PYTHONS = ['/usr/bin/python3', 'python3'];

export const PYTHON = PYTHONS.find((one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0);
export const NO_PYTHON = 'openpyxl is not here (apt-get install python3-openpyxl): not compared with the plain script';
