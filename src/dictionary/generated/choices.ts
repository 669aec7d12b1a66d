// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
import type { Choice } from '../shape.js';
/** The values of every shared enumeration, in order. */
export const choiceLists = {
  documentKind: [
    { value: 'department', title: '系部', english: 'department', names: ['系部', 'department'] },
    { value: 'pilot', title: '试点', english: 'pilot', names: ['试点', 'pilot'] },
    { value: 'policy', title: '政策', english: 'policy', names: ['政策', 'policy'] },
  ],
  level: [
    { value: '初级', title: '初级', english: 'elementary', names: ['初级', 'elementary'] },
    { value: '中级', title: '中级', english: 'intermediate', names: ['中级', 'intermediate'] },
    { value: '高级', title: '高级', english: 'advanced', names: ['高级', 'advanced'] },
  ],
  stage: [
    { value: 'applying', title: '申报中', english: 'applying', names: ['申报中', 'applying'] },
    { value: 'running', title: '试点中', english: 'running', names: ['试点中', 'running'] },
    { value: 'ended', title: '已结束', english: 'ended', names: ['已结束', 'ended'] },
  ],
  outcome: [
    { value: 'passed', title: '通过', english: 'passed', names: ['通过', 'passed'] },
    { value: 'rejected', title: '不通过', english: 'rejected', names: ['不通过', 'rejected'] },
    { value: 'deferred', title: '待议', english: 'deferred', names: ['待议', 'deferred'] },
  ],
  category: [
    { value: 'fullTime', title: '专任', english: 'full-time', names: ['专任', 'fullTime'] },
    { value: 'dualRole', title: '双肩挑', english: 'dual-role', names: ['双肩挑', 'dualRole'] },
    { value: 'administrative', title: '行政', english: 'administrative', names: ['行政', 'administrative'] },
    { value: 'external', title: '校外', english: 'external', names: ['校外', 'external'] },
  ],
  basis: [
    { value: 'overload', title: '超课时', english: 'overload', names: ['超课时', 'overload'] },
    { value: 'base', title: '基础课时', english: 'base', names: ['基础课时', 'base'] },
    { value: 'none', title: '不发放', english: 'none', names: ['不发放', 'none'] },
  ],
  reportType: [
    { value: 'biweekly', title: '双周报', english: 'biweekly', names: ['双周报', 'biweekly'] },
    { value: 'quarterly', title: '季度总结', english: 'quarterly summary', names: ['季度总结', 'quarterly'] },
    { value: 'halfYear', title: '半年总结', english: 'half-year summary', names: ['半年总结', 'halfYear'] },
    { value: 'annual', title: '年度总结', english: 'annual summary', names: ['年度总结', 'annual'] },
  ],
  review: [
    { value: 'approved', title: '通过', english: 'approved', names: ['通过', 'approved'] },
    { value: 'returned', title: '退回', english: 'returned', names: ['退回', 'returned'] },
    { value: 'pending', title: '待审', english: 'pending', names: ['待审', 'pending'] },
  ],
  allocationItem: [
    { value: 'declaration', title: '申报', english: 'declaration', names: ['申报', 'declaration'] },
    { value: 'site', title: '站点', english: 'site', names: ['站点', 'site'] },
  ],
  hoursKind: [
    { value: 'declaration', title: '申报', english: 'declaration', names: ['申报', 'declaration'] },
    { value: 'report', title: '报送', english: 'report', names: ['报送', 'report'] },
    { value: 'assessor', title: '考评员', english: 'assessor', names: ['考评员', 'assessor'] },
    { value: 'training', title: '培训', english: 'training', names: ['培训', 'training'] },
    { value: 'site', title: '站点', english: 'site', names: ['站点', 'site'] },
    { value: 'invigilation', title: '监考', english: 'invigilation', names: ['监考', 'invigilation'] },
  ],
  status: [
    { value: 'pass', title: '符合', english: 'pass', names: ['符合', 'pass'] },
    { value: 'risk', title: '需关注', english: 'risk', names: ['需关注', 'risk'] },
    { value: 'fail', title: '不符合', english: 'fail', names: ['不符合', 'fail'] },
    { value: 'unproven', title: '待补材料', english: 'unproven', names: ['待补材料', 'unproven'] },
    { value: 'pending', title: '未到期', english: 'pending', names: ['未到期', 'pending'] },
    { value: 'n/a', title: '不适用', english: 'n/a', names: ['不适用', 'n/a'] },
  ],
  verdict: [
    { value: 'ineligible', title: '不符合', english: 'ineligible', names: ['不符合', 'ineligible'] },
    { value: 'incomplete', title: '材料不全', english: 'incomplete', names: ['材料不全', 'incomplete'] },
    { value: 'eligible', title: '符合', english: 'eligible', names: ['符合', 'eligible'] },
  ],
  reason: [
    {
      value: 'declaration-not-approved',
      title: '申报未获批准',
      english: 'declaration-not-approved',
      names: ['申报未获批准', 'declaration-not-approved'],
    },
    {
      value: 'site-not-approved',
      title: '站点未经认定',
      english: 'site-not-approved',
      names: ['站点未经认定', 'site-not-approved'],
    },
    { value: 'not-submitted', title: '未报送', english: 'not-submitted', names: ['未报送', 'not-submitted'] },
    {
      value: 'before-policy',
      title: '早于方案执行日',
      english: 'before-policy',
      names: ['早于方案执行日', 'before-policy'],
    },
    {
      value: 'out-of-window',
      title: '不在本年度核算期内',
      english: 'out-of-window',
      names: ['不在本年度核算期内', 'out-of-window'],
    },
    {
      value: 'not-yet-happened',
      title: '尚未发生',
      english: 'not-yet-happened',
      names: ['尚未发生', 'not-yet-happened'],
    },
    {
      value: 'pilot-not-running',
      title: '试点未在进行',
      english: 'pilot-not-running',
      names: ['试点未在进行', 'pilot-not-running'],
    },
    {
      value: 'unpaid-type',
      title: '此类总结不计课时',
      english: 'unpaid-type',
      names: ['此类总结不计课时', 'unpaid-type'],
    },
    { value: 'late', title: '逾期报送', english: 'late', names: ['逾期报送', 'late'] },
    { value: 'not-approved', title: '审核未通过', english: 'not-approved', names: ['审核未通过', 'not-approved'] },
    {
      value: 'counted-in-workload',
      title: '已计入教学工作量',
      english: 'counted-in-workload',
      names: ['已计入教学工作量', 'counted-in-workload'],
    },
    { value: 'no-pay-basis', title: '没有发放标准', english: 'no-pay-basis', names: ['没有发放标准', 'no-pay-basis'] },
    { value: 'forfeited', title: '当年绩效被取消', english: 'forfeited', names: ['当年绩效被取消', 'forfeited'] },
    {
      value: 'already-claimed',
      title: '往年已申报',
      english: 'already-claimed',
      names: ['往年已申报', 'already-claimed'],
    },
    { value: 'duplicate', title: '重复', english: 'duplicate', names: ['重复', 'duplicate'] },
    { value: 'time-conflict', title: '时间冲突', english: 'time-conflict', names: ['时间冲突', 'time-conflict'] },
    { value: 'over-allocated', title: '分配超额', english: 'over-allocated', names: ['分配超额', 'over-allocated'] },
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;
