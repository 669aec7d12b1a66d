import path from 'node:path';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { borders } from './lint/borders.js';
import { HOUSE, RESTRICTED_GLOBALS } from './lint/house.js';

const srcFolder = path.join(import.meta.dirname, 'src');

/** The files of a room: a folder of src, or a file that stands in src itself. */
const filesOf = (room) => [`src/${room}/**/*.ts`, `src/${room}.ts`];

/** `no-restricted-globals` for a room that may use some of them. */
const globalsBut = (allowed) => [
  'error',
  {
    globals: Object.entries(RESTRICTED_GLOBALS)
      .filter(([name]) => !allowed.includes(name))
      .map(([name, message]) => ({ name, message })),
    checkGlobalObject: true,
  },
];

/** The clock: today and now. */
const clock = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: 'Only cli.ts reads the date; take asOf as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Only cli.ts reads the date; take asOf as an argument.',
  },
];

/** The machine's time zone. */
const timeZone = [
  {
    selector:
      'MemberExpression[property.name=/^[gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]',
    message: 'Depends on the time zone of the machine; use the UTC methods or model/calendar-date.',
  },
  {
    selector: "MemberExpression[property.name='getTimezoneOffset']",
    message: 'Depends on the time zone of the machine.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: 'Makes a local time; use Date.UTC or model/calendar-date.',
  },
];

/** Everything else that would make two runs differ. */
const chance = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Same inputs, same bytes: nothing is random.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale)/]',
    message: 'Depends on the locale of the machine; compare code points, format by hand.',
  },
];

/** Rules and hours are values with citations; every sentence stands in render/words. */
const prose = [
  {
    // Two characters make a word; one alone may be a mark in a grammar (`第…节`).
    selector: ':matches(Literal[value=/\\p{Script=Han}{2}/u], TemplateElement[value.raw=/\\p{Script=Han}{2}/u])',
    message: 'No words here: return a value, the sentence stands in render/words.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'demo-out/', 'src/dictionary/generated/', 'test/golden/', 'test/cases/']),
  {
    // No comment switches a rule off: an exception is made here, where its reason can be read.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      // `as const` stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The default sort compares UTF-16 units; the contract sorts by code points.
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // `Record<never, never>` is how a code says that its sentence needs no facts.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // `const { left, ...rest } = value` is how something is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { borders } } },
    rules: {
      'house/borders': ['error', { house: HOUSE, srcFolder }],
      'no-restricted-globals': globalsBut([]),
      'no-restricted-syntax': ['error', ...clock, ...timeZone, ...chance],
      'max-lines': ['error', 300],
    },
  },
  ...Object.entries(HOUSE)
    .filter(([, plan]) => plan.globals.length > 0)
    .map(([room, plan]) => ({
      files: filesOf(room),
      rules: { 'no-restricted-globals': globalsBut(plan.globals) },
    })),
  {
    files: [...filesOf('checklist'), ...filesOf('hours')],
    rules: { 'no-restricted-syntax': ['error', ...clock, ...timeZone, ...chance, ...prose] },
  },
  {
    // `--as-of` defaults to the user's own day: the one place that asks the clock and its time zone.
    files: filesOf('cli'),
    rules: { 'no-restricted-syntax': ['error', ...chance] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests read JSON that onex printed and say what shape they expect.
      '@typescript-eslint/consistent-type-assertions': 'off',
      // `test.each` titles and the like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    // Scripts that plain Node runs: no types to check, Node's globals.
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      ecmaVersion: 2023,
      globals: Object.fromEntries(
        ['process', 'console', 'performance', 'Buffer', 'URL', 'setTimeout', 'TextDecoder', 'TextEncoder'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Parsed by old Node, to tell its user that it is too old.
    files: ['bin/onex.js'],
    languageOptions: { ecmaVersion: 2020, sourceType: 'commonjs' },
    rules: { 'no-var': 'off' },
  },
);
