import type { RemedyFacts } from '../../../model/verdict-facts.js';
import type { Phrases } from '../shape.js';
import { batches, column, fieldOf, key, listed, member, sheet, toDo } from './verdict-parts.js';

export const verdictRemedies: Phrases<RemedyFacts> = {
  attest: ({ field }) => `在${fieldOf(field)}写明是否符合，并附佐证文件。`,
  'meet-condition': ({ field }) => `先达到此项条件，再把${fieldOf(field)}改为符合，并附佐证文件。`,
  'attach-evidence': ({ field }) => `在${fieldOf(field)}的佐证里写上文件路径。`,
  'restore-files': ({ files }) => `把文件放到所写的位置，或改正路径：${listed(files)}。`,
  'complete-step': (step) => `${toDo(step)}。`,
  'complete-steps': ({ steps }) => `${steps.map(toDo).join('；')}。`,
  'resubmit-step': ({ field }) => `按意见完善后重新报批，并更新${fieldOf(field)}。`,

  'fill-enrolment': ({ major }) =>
    `填写${key(['pilot', 'enrolment'])}，或在${sheet('students')}列出「${major}」专业的全日制学生。`,
  'await-enrolment': ({ empty, required, earliest }) =>
    `如 ${listed(empty)} 年实际招过生，请补填该年级；否则须再连续招生 ${String(required)} 年，最早 ${String(earliest)} 级入学后申报。`,
  'fill-intake': ({ years }) => `在${key(['pilot', 'enrolment', 'admitted'])}补填 ${listed(years)} 年的招生数。`,
  'add-classes': ({ grades }) =>
    `${listed(grades.map(({ grade, short }) => `${String(grade)}级再增加 ${String(short)} 个班`))}；漏填的请补填。`,
  'add-students': ({ grades }) =>
    `${listed(grades.map(({ grade, short }) => `${String(grade)}级再增加 ${String(short)} 人`))}；漏填的请补填。`,
  'add-students-in-all': ({ short }) => `各年级合计再增加 ${String(short)} 人；漏填的请补填。`,
  'reconcile-enrolment': ({ grades }) =>
    `核对 ${listed(grades)} 级，把${key(['pilot', 'enrolment'])}和${sheet('students')}改成一致。`,
  'add-members': ({ kind, add, count, team, percent, recognise }) =>
    `再增加 ${String(add)} 名${member(kind)}（${String(count)}/${String(team)} 达到 ${String(percent)}%）${recognise === undefined ? '' : `，或从现有成员中再认定 ${String(recognise)} 名`}。`,
  'fill-team': () => `在${column('staff', 'pilots')}一列写上本试点的编号或证书名称。`,
  'name-directory': () => `在${key(['pilot', 'certificate', 'directory'])}写明证书列在哪一批试点目录。`,
  'mend-order': ({ steps }) =>
    `核对并改正日期：${listed(steps.map((step) => key(['pilot', 'procedure', step])))}；确未办理的环节请补办。`,

  'train-teachers': ({ names }) =>
    `安排 ${listed(names)} 参加培训取证，取得后在${column('staff', 'trainedFor')}一列补写。`,
  'fill-teachers': ({ major }) =>
    `在${column('staff', 'pilots')}写上本试点，或在${column('staff', 'majors')}写上「${major}」。`,
  'submit-lists': ({ exams }) =>
    `报送${batches(exams)}的考试名单，并填写${key(['pilot', 'exams', 'listSubmittedOn'])}。`,
  'submit-lists-earlier': ({ exams }) =>
    `核对${batches(exams)}的名单报送日期；日期无误的，请向试点办说明，今后在考前报送。`,
  'issue-certificates': ({ exams }) =>
    `与培训评价组织对接，发放${batches(exams)}的证书，并填写${key(['pilot', 'exams', 'certificatesIssuedOn'])}。`,
  'submit-reports': ({ missing }) => `补报 ${listed(missing)}，并在${sheet('reports')}登记实报日期。`,
  'mend-returned-reports': ({ returned }) => `按审核意见修改 ${listed(returned)} 后重新提交。`,
  'report-in-time': () => '今后在应报日期当天或之前报送。',
  'fill-reports': () => `在${sheet('reports')}登记报送情况，或填写${key(['pilot', 'reporting', 'firstDue'])}。`,
  'add-courses': ({ add, min }) => `再开设 ${String(add)} 门书证融通课程，达到 ${String(min)} 门。`,
  'drop-courses': ({ drop, max }) =>
    `从书证融通课程中减少 ${String(drop)} 门，不超过 ${String(max)} 门（只保留核心课程）。`,
  'fill-courses': () => `在${key(['pilot', 'courses'])}列出课程，并写明是否融通。`,
  'submit-plan': () => `开展培训前提交培训方案（附件3），并填写${key(['pilot', 'trainingPlan'])}。`,
  'submit-plan-first': ({ first }) =>
    `核对培训方案的提交日期与首次培训日期（${first}）；日期无误的，请向试点办说明，今后在培训前提交。`,
  'attach-plan-file': ({ file }) =>
    file === undefined
      ? `在${key(['pilot', 'trainingPlan', 'file'])}写上培训方案的文件路径。`
      : `把文件放到所写的位置，或改正路径：${file}。`,
  'renew-plan': ({ from }) => `如本年度（${from} 起）另有培训方案，请改填它；沿用旧方案的请与试点办确认。`,
  'finish-tasks': ({ open, year, overdue }) =>
    `${overdue ? '尽快' : `在 ${String(year)} 年底前`}完成 ${listed(open)}，完成后在${key(['pilot', 'tasks'])}标明。`,
  'fill-tasks': () => `在${key(['pilot', 'tasks'])}列出本年度任务和完成情况。`,
  'submit-overdue-reports': ({ due }) => `尽快补报应报日期为 ${listed(due)} 的双周报。`,
  'keep-interval': ({ limit }) =>
    `已形成的断报不能补救，请向试点办书面说明；今后两次报送之间不要达到 ${String(limit)} 天。`,
  'answer-violation': () => '按监督检查的意见整改，并与试点工作领导小组沟通；记录有误的请更正。',
  'finish-rectification': ({ issues }) =>
    `完成整改：${listed(issues)}，并填写${key(['pilot', 'rectifications', 'doneOn'])}。`,
  'raise-pass-rate': ({ shortBy, passed, base, percent }) =>
    `再有 ${String(shortBy)} 人合格即达到要求（${String(passed)}/${String(base)} 达到 ${String(percent)}%）；请核对成绩，有补考的及时更新。`,
  'fill-results': ({ batches: unknown }) =>
    `填写批次 ${listed(unknown)} 的报名、参考、合格人数，或在${sheet('exams')}登记成绩。`,
  'reconcile-counts': ({ batches: differing }) =>
    `核对批次 ${listed(differing)}，把试点文件的${key(['pilot', 'exams'])}和${sheet('exams')}改成一致。`,

  'name-liaison': () => `在${key(['department', 'liaison'])}写上联络专员的姓名和电话。`,
  'complete-liaison': ({ lacks }) =>
    `在${key(['department', 'liaison'])}补填${listed(lacks.map((part) => (part === 'name' ? '姓名' : '电话')))}。`,
  'name-one-liaison': () => `在${key(['department', 'liaison'])}只保留一名。`,
  'hold-meeting-in-window': ({ from, to }) =>
    `在 ${from} 至 ${to} 之间召开党政联席会议审议本年度课时费，并更新${key(['department', 'meeting'])}；日期写错的请改正。`,
  'hold-meeting-first': ({ submittedOn }) =>
    `上报（${submittedOn}）应在会议之后：核对${key(['department', 'meeting'])}和${key(['department', 'submittedOn'])}。`,
  'prove-lines': ({ lines }) =>
    `为这 ${String(lines)} 行补上佐证文件，或改正文件名；是哪几行见「依据」，逐行见申报表的「明细」。`,
  'submit-claim': ({ last }) => `在 ${last} 或之前上报，并填写${key(['department', 'submittedOn'])}。`,
  'claim-late-next-year': ({ deadline }) =>
    `请立即与教务处联系；赶不上本年度的课时，可在下一年度（截止 ${deadline}）申报时标为补报。`,
  'justify-sites': ({ sites }) => `在${column('sites', 'evidence')}一列为 ${listed(sites)} 附上条件论证材料。`,
};
