import type { DocumentProblems } from '../../model/problems/document.js';
import { FIRST_LINE, PILOT_LINE, POLICY_LINE, type ProblemCases } from './problem-case.js';

const place = PILOT_LINE;
const first = FIRST_LINE;

export const documentCases: ProblemCases<DocumentProblems> = {
  'yaml-too-large': { place: { file: place.file }, facts: { bytes: 9_000_000, limit: 5_000_000 } },
  'yaml-too-much': { place: { file: place.file }, facts: { limit: 100_000 } },
  'yaml-not-utf8': { place, facts: { encoding: 'GBK' } },
  'yaml-empty': { place: { file: place.file }, facts: {} },
  'yaml-syntax': { place, facts: { fault: 'full-width-colon' } },
  'yaml-several-documents': { place, facts: {} },
  'yaml-not-a-map': { place, facts: { found: 'list', fullWidthColon: false } },
  'yaml-key-not-text': { place, facts: { found: 'list' } },
  'yaml-merge-key': { place, facts: {} },
  'yaml-unknown-alias': { place, facts: {} },
  'yaml-alias-in-itself': { place, facts: {} },
  'yaml-alias-bomb': { place, facts: { limit: 2000 } },
  'yaml-too-deep': { place, facts: {} },

  'missing-kind': { place, facts: { options: ['系部', '试点'], instead: undefined }, field: '类型' },
  'duplicate-key': { place, facts: { first }, field: '阶段' },
  'both-spellings': { place, facts: { first, other: 'stage' }, field: '阶段' },
  'unknown-key': { place, facts: { nearest: '阶段', known: ['证书', '阶段', '专业'] }, field: '阶级' },
  'missing-key': { place, facts: {}, field: '证书.等级' },
  'ended-without-date': { place, facts: {}, field: '结束日期' },

  'wrong-type': {
    place,
    facts: { expected: 'map', found: 'text', fullWidthColon: false },
    field: '证书',
    value: 'Web前端开发',
  },
  'empty-entry': { place, facts: {}, field: '考核' },
  'empty-list': { place: POLICY_LINE, facts: {}, field: '口径.claim-window.条款' },
  'not-a-date': { place, facts: { suggestion: '2026-03-01' }, field: '结束日期', value: '2026.3.1' },
  'not-yes-no': { place, facts: {}, field: '条件认定.实训条件.符合', value: '可能' },
  'not-an-integer': { place, facts: {}, field: '考核.报名人数', value: '五十' },
  'integer-out-of-range': { place, facts: { bound: 'least', limit: 0 }, field: '考核.报名人数', value: '-1' },
  'not-an-amount': { place, facts: {}, field: '课时费标准.超课时.默认', value: '四十五' },
  'not-a-choice': {
    place,
    facts: { options: ['申报中', '试点中', '已结束'], nearest: '试点中' },
    field: '阶段',
    value: '试点',
  },
  'not-an-id': { place, facts: {}, field: '编号', value: 'web 前端' },

  'exam-counts-incomplete': { place, facts: { missing: ['参考人数'] }, field: '考核' },
  'exam-counts-contradict': { place, facts: { registered: 50, sat: 52, passed: 40 }, field: '考核' },
  'repeated-batch': { place, facts: { first }, field: '考核.批次', value: '第1批' },
  'repeated-grade': { place, facts: { first }, field: '招生情况.年级', value: '2024' },
  'pause-reversed': { place, facts: { from: '2026-08-20', to: '2026-07-10' }, field: '报送.停报.起' },
  'dates-contradict': {
    place,
    facts: { date: '2024-03-01', otherField: '申报结果.批准日期', otherDate: '2024-05-10', other: first },
    field: '考核.日期',
    isNote: true,
  },
};
