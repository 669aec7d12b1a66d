import type { VerdictFacts } from '../../../model/verdict-facts.js';
import type { Phrases } from '../shape.js';
import { batches, column, fieldOf, gaps, key, listed, passRate, share, sheet } from './verdict-parts.js';

function years(grades: readonly number[]): string {
  return listed(grades.map((grade) => `${String(grade)}级`));
}

function sizes({ classes, students }: { readonly classes: number; readonly students: number }): string {
  return `${String(classes)} 个班 ${String(students)} 人`;
}

function noted(date: string, note: string | undefined): string {
  return note === undefined ? date : `${date}（${note}）`;
}

export const verdictSentences: Phrases<VerdictFacts> = {
  'attestation-met': () => '已认定符合，佐证齐全。',
  'attestation-not-met': ({ note }) => `已写明不符合${note === undefined ? '' : `：${note}`}。`,
  'attestation-absent': ({ field }) => `${fieldOf(field)}没有写明是否符合。`,
  'attestation-without-evidence': () => '已写明符合，但没有佐证文件。',
  'attestation-files-missing': ({ files }) => `已写明符合，但佐证文件不存在：${listed(files)}。`,
  'step-done': ({ date }) => `已于 ${date} 完成，佐证齐全。`,
  'step-rejected': ({ date }) => `${date === undefined ? '' : `${date} `}结论为不通过。`,
  'step-open': (step) => `${gaps(step)}。`,

  'enrolment-unknown': ({ major }) => `没有「${major}」专业的招生数据。`,
  'enrolment-consecutive': (facts) => `${years(facts.years)}每年都有招生。`,
  'enrolment-broken': ({ empty, required }) => `${years(empty)}没有招生，要求近 ${String(required)} 年连续招生。`,
  'intake-unknown': (facts) => `${years(facts.years)}已离校，没有写明当年招生数，无法判断。`,
  'classes-met': ({ grades, required }) =>
    `${listed(grades.map(({ grade, count }) => `${String(grade)}级 ${String(count)} 个班`))}，每个年级要求 ${String(required)} 个班以上。`,
  'classes-short': ({ grades, required }) =>
    `${listed(grades.map(({ grade, count }) => (count === 0 ? `${String(grade)}级没有教学班` : `${String(grade)}级只有 ${String(count)} 个班`)))}，每个年级要求 ${String(required)} 个班以上。`,
  'students-met': ({ grades, required }) =>
    `${listed(grades.map(({ grade, count }) => `${String(grade)}级 ${String(count)} 人`))}，每个年级要求 ${String(required)} 人以上。`,
  'students-short': ({ grades, required }) =>
    `${listed(grades.map(({ grade, count }) => (count === 0 ? `${String(grade)}级没有在校生` : `${String(grade)}级只有 ${String(count)} 人`)))}，每个年级要求 ${String(required)} 人以上。`,
  'students-sum-met': ({ grades, sum, required }) =>
    `${years(grades)}合计 ${String(sum)} 人，要求 ${String(required)} 人以上。`,
  'students-sum-short': ({ grades, sum, required }) =>
    `${years(grades)}合计只有 ${String(sum)} 人，要求 ${String(required)} 人以上。`,
  'enrolment-agrees': ({ grades }) => `${years(grades)}两处一致。`,
  'enrolment-differs': ({ grades }) =>
    `${key(['pilot', 'enrolment'])}与${sheet('students')}不一致：${grades
      .map((one) => `${String(one.grade)}级写的是 ${sizes(one.listed)}，名单是 ${sizes(one.counted)}`)
      .join('；')}。核对时以前者为准。`,
  'enrolment-one-source': ({ listed: isListed, counted }) => {
    if (isListed) return `${sheet('students')}里没有本专业的全日制学生，无从比较。`;
    return counted ? `没有填写${key(['pilot', 'enrolment'])}，直接用${sheet('students')}统计。` : '两处都没有数据。';
  },
  'share-met': (facts) => `${share(facts)}，达到 ${String(facts.percent)}%。`,
  'share-short': (facts) => `${share(facts)}，不到 ${String(facts.percent)}%，还差 ${String(facts.shortBy)} 人。`,
  'team-empty': ({ campusOnly }) =>
    `${column('staff', 'pilots')}里没有人属于本试点${campusOnly ? '的校内成员' : ''}，无法计算占比。`,
  'directory-named': ({ directory }) => `已列入：${directory}。`,
  'directory-absent': () => `没有写明${key(['pilot', 'certificate', 'directory'])}。`,
  'order-kept': ({ steps }) => `已有日期的 ${String(steps)} 个环节先后无误。`,
  'order-broken': ({ skipped, backwards }) =>
    `${[
      ...skipped.map(
        ({ step, before }) =>
          `${key(['pilot', 'procedure', step])}还没有日期，${key(['pilot', 'procedure', before])}却已有日期`,
      ),
      ...backwards.map(
        ({ step, date, before, beforeDate }) =>
          `${key(['pilot', 'procedure', before])}（${beforeDate}）早于${key(['pilot', 'procedure', step])}（${date}）`,
      ),
    ].join('；')}。`,
  'nothing-dated': () => '申报程序各环节都还没有日期。',

  'teachers-certified': ({ people }) => `相关的 ${String(people)} 名校内教师都已取得证书。`,
  'teachers-uncertified': ({ names, people }) =>
    `相关的 ${String(people)} 名校内教师中，${listed(names)}（${String(names.length)} 人）尚未取得本试点的培训证书。`,
  'no-teachers': ({ major }) => `${sheet('staff')}里没有本试点团队或「${major}」专业的校内教师。`,
  'funding-not-requested': () => '没有申请建设经费。',
  'funding-complete': () => '建设方案、立项申请书、预算审核表齐全。',
  'funding-open': ({ steps }) => `${steps.map((step) => `${fieldOf(step.field)}${gaps(step)}`).join('。')}。`,
  'no-exam-in-year': ({ from, to }) => `${from} 至 ${to} 没有考核。`,
  'lists-in-time': ({ exams }) => `${String(exams)} 次考核的名单都在考前报送。`,
  'lists-open': ({ late, missing, sameDay, pending }) =>
    `${[
      ...late.map(({ batch, date, submittedOn }) => `批次「${batch}」${date} 考核，名单 ${submittedOn} 才报送`),
      ...missing.map(({ batch, date }) => `批次「${batch}」${date} 已考核，没有名单报送日期`),
      ...sameDay.map(({ batch, date }) => `批次「${batch}」的名单在考核当天（${date}）才报送`),
      ...pending.map(({ batch, date }) => `批次「${batch}」将于 ${date} 考核，名单还没有报送`),
    ].join('；')}。`,
  'certificates-issued': ({ exams }) => `${String(exams)} 次考核的证书都已发放。`,
  'certificates-overdue': ({ exams, days }) =>
    `${batches(exams)}考核已满 ${String(days)} 天，合格学生的证书还没有发放日期。`,
  'certificates-pending': ({ exams, days }) => `${batches(exams)}考核未满 ${String(days)} 天，证书待发放。`,
  'nobody-passed': () => '还没有已知的合格学生。',
  'reports-in-order': ({ reports }) => `应报的 ${String(reports)} 期都已按时报送。`,
  'reports-missing': ({ missing, late }) =>
    `缺报 ${String(missing.length)} 期：${listed(missing)}${late.length === 0 ? '' : `；另有迟报 ${String(late.length)} 期：${listed(late)}`}。`,
  'reports-late': ({ late, returned }) =>
    `没有缺报${late.length === 0 ? '' : `，但迟报 ${String(late.length)} 期：${listed(late)}`}${returned.length === 0 ? '' : `，但被退回 ${String(returned.length)} 期：${listed(returned)}`}。`,
  'no-reports': () => `${sheet('reports')}里没有到期的记录，也没有${key(['pilot', 'reporting', 'firstDue'])}可推算。`,
  'courses-in-range': ({ count, min, max }) =>
    `书证融通课程 ${String(count)} 门，要求 ${String(min)} 至 ${String(max)} 门。`,
  'courses-too-few': ({ count, min, max }) =>
    `书证融通课程只有 ${String(count)} 门，要求 ${String(min)} 至 ${String(max)} 门。`,
  'courses-too-many': ({ count, min, max }) =>
    `书证融通课程有 ${String(count)} 门，超过 ${String(min)} 至 ${String(max)} 门的要求。`,
  'courses-unknown': ({ major }) => `「${major}」专业的试点都没有填写${key(['pilot', 'courses'])}。`,
  'plan-in-time': ({ plan, first }) =>
    first === undefined ? `培训方案 ${plan} 已提交，培训尚未开始。` : `培训方案 ${plan} 提交，首次培训 ${first}。`,
  'plan-same-day': ({ plan }) => `培训方案与首次培训在同一天（${plan}），应在培训之前提交。`,
  'plan-late': ({ plan, first }) => `首次培训 ${first}，培训方案 ${plan} 才提交。`,
  'plan-absent': ({ first }) => `${first} 已开始培训，没有培训方案的提交日期。`,
  'plan-unknown': () => '没有培训方案，也没有培训记录。',
  'plan-file-missing': ({ file }) =>
    file === undefined ? '培训方案没有写明文件。' : `培训方案的文件不存在：${file}。`,
  'plan-of-earlier-year': ({ plan, from }) =>
    `培训方案 ${plan} 提交，早于本年度起始日 ${from}，请确认是否针对本年度学生。`,
  'tasks-done': ({ tasks }) => `${String(tasks)} 项年度任务全部完成。`,
  'tasks-open': ({ open, tasks, year }) =>
    `${String(tasks)} 项年度任务中，${listed(open.map((name) => `「${name}」`))}尚未完成；${String(year)} 年底前须全部完成。`,
  'tasks-overdue': ({ open, tasks, year }) =>
    `${String(tasks)} 项年度任务中，${listed(open.map((name) => `「${name}」`))}到 ${String(year)} 年底仍未完成。`,
  'tasks-unknown': () => `没有填写${key(['pilot', 'tasks'])}。`,
  'reporting-steady': ({ longestDays, limit }) =>
    `双周报最长 ${String(longestDays)} 天没有报送，未达到 ${String(limit)} 天。`,
  'reporting-gap': ({ longestDays, limit, from, to }) =>
    `双周报从 ${from} 到 ${to} 有 ${String(longestDays)} 天没有报送（达到 ${String(limit)} 天即为断报；停报日不计）。`,
  'no-missed-run': ({ limit }) => `没有连续 ${String(limit)} 期不报双周报的情况。`,
  'missed-run': ({ due, limit }) => `应报日期为 ${listed(due)} 的双周报连续 ${String(limit)} 期没有报送。`,
  'no-report-due': () => '还没有到期的双周报。',
  'reporting-unknown': () =>
    `${sheet('reports')}里没有本年度的双周报，也没有写明${key(['pilot', 'reporting', 'firstDue'])}。`,
  violation: ({ entries }) => `监督检查有认定记录：${listed(entries.map(({ date, note }) => noted(date, note)))}。`,
  rectified: ({ count }) => `${String(count)} 项整改都按期完成。`,
  'rectification-open': ({ issues }) =>
    `${listed(issues.map(({ issue, due }) => `「${issue}」（期限 ${due}）`))}正在整改，尚未到期。`,
  'rectification-overdue': ({ issues }) =>
    `${listed(issues.map(({ issue, due }) => `「${issue}」（期限 ${due}）`))}没有按期完成整改。`,
  'no-rectification': () => '本年度没有到期的整改事项。',
  'no-violation': ({ from, to }) => `${from} 至 ${to} 没有认定记录。`,
  'pass-rate-met': (facts) => `${passRate(facts)}，达到 ${String(facts.percent)}%。`,
  'pass-rate-short': (facts) =>
    `${passRate(facts)}，不到 ${String(facts.percent)}%，还差 ${String(facts.shortBy)} 人合格。`,
  'results-unknown': (facts) => `已考核的批次 ${listed(facts.batches)} 还没有（完整的）成绩。`,
  'no-exam-held': ({ from, to }) => `${from} 至 ${to} 还没有举行考核。`,
  'nobody-in-base': ({ of }) => (of === 'sat' ? '没有人参加考试。' : '没有人报名。'),
  'counts-agree': ({ exams }) => `${String(exams)} 次考核的人数两处一致。`,
  'counts-differ': ({ exams }) =>
    `${exams
      .map(
        ({ batch, listed: inFile, counted }) =>
          `批次「${batch}」试点文件写报名 ${String(inFile.registered)}、参考 ${String(inFile.sat)}、合格 ${String(inFile.passed)}，${sheet('exams')}是 ${String(counted.registered)}、${String(counted.sat)}、${String(counted.passed)}`,
      )
      .join('；')}。核对时以试点文件为准。`,
  'counts-one-source': () => '没有两处都填写人数的考核，无从比较。',

  'liaison-named': ({ name }) => `联络专员：${name}。`,
  'liaison-absent': () => '没有指定联络专员。',
  'liaison-incomplete': ({ lacks }) =>
    `联络专员缺${listed(lacks.map((part) => (part === 'name' ? '姓名' : '电话')))}。`,
  'liaison-several': ({ count }) => `写了 ${String(count)} 名联络专员，应只指定一名。`,
  'meeting-outside-window': ({ date, from, to }) => `会议日期 ${date} 不在本年度申报期 ${from} 至 ${to} 之内。`,
  'meeting-after-submission': ({ date, submittedOn }) => `会议日期 ${date} 晚于上报日期 ${submittedOn}。`,
  'lines-proven': ({ lines }) => `计入的 ${String(lines)} 条课时都有佐证文件。`,
  'lines-unproven': ({ lines, of }) => `计入的 ${String(of)} 条课时中有 ${String(lines)} 条没有佐证或佐证文件不存在。`,
  'no-paid-line': () => '没有计入的课时。',
  'claim-in-time': ({ submittedOn, last }) => `${submittedOn} 已上报，未过截止日 ${last}。`,
  'claim-late': ({ submittedOn, last }) => `${submittedOn} 才上报，已过截止日 ${last}。`,
  'claim-open': ({ last, daysLeft }) => `尚未上报，截止日 ${last}，还有 ${String(daysLeft)} 天。`,
  'claim-closing': ({ last, daysLeft }) => `尚未上报，截止日 ${last}，只剩 ${String(daysLeft)} 天。`,
  'claim-overdue': ({ last, daysLate }) => `尚未上报，截止日 ${last} 已过 ${String(daysLate)} 天。`,
  'no-claim-expected': () => '没有试点中的证书，也没有计入的课时。',
  'sites-justified': ({ sites }) => `本年度新认定的站点 ${listed(sites)} 都有佐证文件。`,
  'sites-unproven': ({ sites, missingFiles }) =>
    `新认定的站点 ${listed(sites)} 缺论证材料${missingFiles.length === 0 ? '' : `（文件不存在：${listed(missingFiles)}）`}。`,
  'no-new-site': ({ from, to }) => `${from} 至 ${to} 没有新认定的站点。`,
};
