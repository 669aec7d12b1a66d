import type { PolicyProblems } from '../../model/problems/policy.js';
import { POLICY_LINE, type ProblemCases } from './problem-case.js';

const place = POLICY_LINE;

export const policyCases: ProblemCases<PolicyProblems> = {
  'unknown-parameter': { place, facts: { nearest: 'site-hours' }, value: 'sites-hours' },
  'parameters-missing': { place, facts: { parameters: ['site-hours'] } },
  'wrong-unit': { place, facts: { parameter: 'site-hours', expected: 'hour' }, value: 'day' },
  'wrong-parameter-value': {
    place,
    facts: { parameter: 'pass-rate-percent', unit: 'percent', least: 0, most: 100 },
    value: '160',
  },
  'parameter-without-values': { place, facts: { parameter: 'site-hours' } },
  'validity-overlaps': { place, facts: { parameter: 'site-hours', firstLine: 39 }, value: '2025-09-01' },
  'validity-out-of-order': { place, facts: { parameter: 'site-hours', previous: '2025-09-01' }, value: '2024-09-01' },
  'validity-missing': {
    place,
    facts: { parameter: 'site-hours', from: '2025-09-01', effectiveOn: '2021-10-19' },
    value: '2025-09-01',
  },
  'unknown-article': { place, facts: { nearest: '25(6)' }, value: '25(9)' },
  'articles-missing': { place, facts: { articles: ['23(2)'] } },
  'unknown-reading': { place, facts: { nearest: 'site-hours', known: ['site-hours'] }, value: 'site-hour' },
  'readings-missing': { place, facts: { readings: ['site-hours'] } },
  'unknown-reading-option': {
    place,
    facts: { reading: 'site-hours', nearest: 'once', options: ['once', 'every-year'] },
    value: 'one',
  },
  'reading-options-missing': { place, facts: { reading: 'site-hours', missing: ['every-year'] } },
  'reading-without-default': { place, facts: { reading: 'site-hours', options: ['once', 'every-year'] } },
  'reading-chosen-twice': {
    place: { file: '' },
    facts: { reading: 'site-hours', first: 'once' },
    field: '--reading',
    value: 'every-year',
  },
  'article-without-handler': { place, facts: { article: '25(6)' } },
  'guidance-without-reason': { place, facts: { article: '2' } },
  'unknown-handler': { place, facts: { article: '25(6)', nearest: 'invigilation' }, value: 'invigilaton' },
};
