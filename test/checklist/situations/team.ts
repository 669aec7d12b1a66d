import { aPerson } from '../../builders.js';
import type { Situation } from '../situation.js';
import { team } from '../things.js';

const outsiders = [
  aPerson({ staffId: 'X1', category: 'external', dualQualified: true, industryExpert: true, pilots: ['web'] }),
  aPerson({ staffId: 'X2', category: 'external', dualQualified: true, industryExpert: true, pilots: ['web'] }),
];

export const teamSituations: readonly Situation[] = [
  {
    rule: 'art3.4-dual-qualified',
    when: 'exactly half the team passes',
    status: 'pass',
    tables: { staff: team(4, 2) },
    facts: { count: 2, team: 4, requiredPercent: 50, shortBy: 0 },
    under: { 'whole-team': 'pass', 'campus-teachers': 'pass' },
  },
  {
    rule: 'art3.4-dual-qualified',
    when: 'one of four fails: two to add, or one to recognise',
    status: 'fail',
    tables: { staff: team(4, 1) },
    facts: { count: 1, team: 4, requiredPercent: 50, shortBy: 2 },
    remedy: {
      code: 'add-members',
      facts: { kind: 'dual-qualified', add: 2, count: 3, team: 6, percent: 50, campusOnly: false, recognise: 1 },
    },
  },
  {
    rule: 'art3.4-dual-qualified',
    when: 'outsiders carry the share, so counting campus teachers alone would fail',
    status: 'risk',
    tables: { staff: [...team(3, 1), ...outsiders] },
    facts: { count: 3, team: 5, requiredPercent: 50, shortBy: 0 },
    under: { 'whole-team': 'pass', 'campus-teachers': 'fail' },
  },
  {
    rule: 'art3.4-dual-qualified',
    when: 'outsiders leave both sides under campus-teachers',
    status: 'fail',
    readings: { 'dual-qualified-base': 'campus-teachers' },
    tables: { staff: [...team(3, 1), ...outsiders] },
    facts: { count: 1, team: 3, requiredPercent: 50, shortBy: 1 },
    under: { 'whole-team': 'pass', 'campus-teachers': 'fail' },
  },
  {
    rule: 'art3.4-dual-qualified',
    when: 'an empty team is unproven',
    status: 'unproven',
    tables: { staff: [aPerson({ pilots: ['bim'], dualQualified: true })] },
    facts: {},
  },
  {
    rule: 'art3.4-dual-qualified',
    when: 'a team of outsiders is unproven under campus-teachers, which changes nothing of the chosen reading',
    status: 'pass',
    tables: { staff: outsiders },
    under: { 'whole-team': 'pass', 'campus-teachers': 'unproven' },
  },
  {
    rule: 'art3.4-industry-experts',
    when: 'one of five is exactly a fifth and passes',
    status: 'pass',
    tables: { staff: team(5, 0, 1) },
    facts: { count: 1, team: 5, requiredPercent: 20, shortBy: 0 },
  },
  {
    rule: 'art3.4-industry-experts',
    when: 'one of six fails: one to add, two of seven',
    status: 'fail',
    tables: { staff: team(6, 0, 1) },
    facts: { count: 1, team: 6, requiredPercent: 20, shortBy: 1 },
    remedy: {
      code: 'add-members',
      facts: {
        kind: 'industry-experts',
        add: 1,
        count: 2,
        team: 7,
        percent: 20,
        campusOnly: false,
        recognise: undefined,
      },
    },
  },
  {
    rule: 'art3.4-industry-experts',
    when: 'who is dual-qualified may also be the expert',
    status: 'pass',
    tables: { staff: [...team(4, 2), ...outsiders.slice(0, 1)] },
    facts: { count: 1, team: 5, requiredPercent: 20, shortBy: 0 },
  },
  { rule: 'art3.4-industry-experts', when: 'an empty team is unproven', status: 'unproven', facts: {} },
];
