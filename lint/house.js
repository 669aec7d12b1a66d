/**
 * The rooms of the house (CONTRIBUTING.md, "Rooms and borders"): what each may import and which globals it may touch.
 * One table, so that a newcomer sees the whole plan and ESLint enforces exactly what he sees.
 *
 * `rooms` and `packages` are what a file of the room may import besides its own room. `only` narrows a package to some files.
 * `globals` are those of `RESTRICTED_GLOBALS` that the room may use after all.
 */
export const HOUSE = {
  model: { rooms: [], packages: [], globals: [] },
  policy: { rooms: ['model'], packages: ['fastest-levenshtein'], globals: [] },
  dictionary: { rooms: ['model'], packages: ['ajv', 'ajv-formats', 'fastest-levenshtein'], globals: [] },
  read: {
    rooms: ['model', 'dictionary', 'policy'],
    packages: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:url',
      'node:crypto',
      // CRC-32, which tells a damaged workbook from a right one.
      { name: 'node:zlib', only: /^workbook\/archive/u },
      'yaml',
      'saxen',
      'fflate',
      'fastest-levenshtein',
      // Nothing but the workbook files knows which library reads a workbook (3-design 3.4).
      { name: 'exceljs', only: /^workbook/u },
    ],
    globals: [],
  },
  checklist: { rooms: ['model', 'policy'], packages: [], globals: [] },
  hours: { rooms: ['model', 'policy'], packages: [], globals: [] },
  catalogue: {
    rooms: ['model', 'policy', 'dictionary', 'checklist', 'hours', 'college'],
    packages: [],
    globals: [],
  },
  render: {
    rooms: ['model', 'policy', 'dictionary'],
    packages: [
      'chalk',
      'cli-table3',
      'nzh',
      'string-width',
      'fastest-levenshtein',
      { name: 'ical-generator', only: /^calendar-ics/u },
      // Scales and shapes of charts; the drawing itself is ours.
      { name: 'd3-scale', only: /^report\/charts/u },
      { name: 'd3-shape', only: /^report\/charts/u },
      // Templates quote what people answered as YAML does.
      { name: 'yaml', only: /^template-yaml/u },
    ],
    globals: [],
  },
  // Compares a claim workbook with itself, with its inputs, with another: values only, whoever read or described them.
  audit: { rooms: ['model', 'policy', 'dictionary'], packages: [], globals: [] },
  write: {
    rooms: ['model'],
    packages: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:crypto',
      'node:stream',
      'node:os',
      'exceljs',
      'fflate',
      'docx',
    ],
    globals: ['process', 'console'],
  },
  college: {
    rooms: ['model', 'policy', 'dictionary', 'read', 'checklist', 'hours', 'render', 'write'],
    packages: ['node:path'],
    globals: [],
  },
  commands: {
    rooms: [
      'model',
      'policy',
      'dictionary',
      'read',
      'checklist',
      'hours',
      'catalogue',
      'render',
      'audit',
      'write',
      'college',
      'exit-code',
    ],
    packages: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:url',
      'node:util',
      'node:os',
      // The batch's workers and its bar.
      { name: 'piscina', only: /^batch/u },
      { name: 'cli-progress', only: /^batch/u },
      // Doctor asks Windows for its code page and font.
      { name: 'node:child_process', only: /^doctor/u },
      'commander',
      '@bomb.sh/tab',
      'env-paths',
      'inquirer',
      'fastest-levenshtein',
    ],
    // Elapsed time is measured here and nowhere else.
    globals: ['process', 'console', 'performance'],
  },
  'exit-code': { rooms: [], packages: [], globals: [] },
  // The library: what the commands answer, for other programs.
  index: { rooms: ['model', 'dictionary', 'read', 'render', 'commands'], packages: [], globals: [] },
  // Loads the program; what it keeps is the program's own code.
  start: { rooms: [], packages: ['node:fs', 'node:path', 'node:vm', 'env-paths'], globals: ['process'] },
  cli: {
    rooms: ['model', 'policy', 'dictionary', 'read', 'render', 'commands', 'exit-code'],
    packages: ['node:path', 'node:url', 'commander', 'fastest-levenshtein'],
    // The only file that reads the date; see `clock` in eslint.config.js.
    globals: ['process', 'console'],
  },
};

/** Globals that are nobody's unless the table says so, with what to do instead. */
export const RESTRICTED_GLOBALS = {
  process: 'Take what you need as an argument; the process belongs to cli.ts, commands and write.',
  console: 'Return a value; only cli.ts, commands and write speak to a terminal.',
  performance: 'Elapsed time is measured in commands alone.',
  Intl: 'Depends on the locale data of the machine; compare code points, format by hand.',
  fetch: 'onex never uses the network.',
  XMLHttpRequest: 'onex never uses the network.',
  WebSocket: 'onex never uses the network.',
};
