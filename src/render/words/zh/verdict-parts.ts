import { choiceName, columnName, fieldName, sheetName } from '../../../dictionary/names.js';
import type { BatchDay, FieldPath, OpenStep, PassRate, Share, StepGap } from '../../../model/verdict-facts.js';

export function listed(names: readonly (string | number)[]): string {
  return names.join('、');
}

/** A key of the pilot's or the department's file, as its writer writes it. */
export function key([document, ...path]: readonly [
  document: 'pilot' | 'department',
  ...path: readonly string[],
]): string {
  return `「${fieldName(document, path, 'zh')}」`;
}

/** A column of a sheet. */
export function column(sheet: Parameters<typeof columnName>[0], field: string): string {
  return `「${sheetName(sheet, 'zh')}」表的「${columnName(sheet, field, 'zh')}」`;
}

export function sheet(id: Parameters<typeof sheetName>[0]): string {
  return `「${sheetName(id, 'zh')}」表`;
}

function outcome(value: 'passed' | 'rejected' | 'deferred'): string {
  return choiceName('outcome', value, 'zh');
}

function gapInWords(gap: StepGap, { date, missingFiles }: OpenStep): string {
  switch (gap) {
    case 'absent':
      return '尚无记录';
    case 'no-date':
      return '没有日期';
    case 'future-date':
      return `日期 ${date ?? ''} 在基准日之后，尚未发生`;
    case 'no-evidence':
      return '没有佐证文件';
    case 'files-missing':
      return `佐证文件不存在：${listed(missingFiles)}`;
    case 'no-outcome':
      return '没有写结论';
    case 'deferred':
      return `结论为${outcome('deferred')}`;
    case 'rejected':
      return `结论为${outcome('rejected')}`;
  }
}

/** What a step lacks, in one clause. */
export function gaps(step: OpenStep): string {
  return step.gaps.map((gap) => gapInWords(gap, step)).join('；');
}

function toDoFor(gap: StepGap, { date, missingFiles }: OpenStep): string {
  switch (gap) {
    case 'absent':
      return '填写日期并附佐证文件';
    case 'no-date':
      return '填写日期';
    case 'future-date':
      return `待 ${date ?? ''} 完成后再核对（日期写错的请改正）`;
    case 'no-evidence':
      return '附上佐证文件';
    case 'files-missing':
      return `把文件放到所写的位置或改正路径：${listed(missingFiles)}`;
    case 'no-outcome':
      return `写明结论（${outcome('passed')}、${outcome('rejected')}或${outcome('deferred')}）`;
    case 'deferred':
      return '有结论后更新';
    case 'rejected':
      return '按意见完善后重新报批';
  }
}

/** What to do about a step. */
export function toDo(step: OpenStep): string {
  return `${fieldOf(step.field)}：${step.gaps.map((gap) => toDoFor(gap, step)).join('，')}`;
}

export function fieldOf(field: FieldPath): string {
  return key(field);
}

export function member(kind: Share['kind']): string {
  return kind === 'dual-qualified' ? '双师型教师' : '企业专家';
}

export function share({ kind, count, team, campusOnly }: Share): string {
  return `${campusOnly ? '团队校内成员' : '培训团队'} ${String(team)} 人，其中${member(kind)} ${String(count)} 人`;
}

export function batches(exams: readonly BatchDay[]): string {
  return listed(exams.map(({ batch, date }) => `${batch}（${date}）`));
}

export function passRate({ passed, base, of, batch }: PassRate): string {
  const who = of === 'sat' ? '参考' : '报名';
  return `${batch === undefined ? '全年' : `批次「${batch}」`}${who} ${String(base)} 人，合格 ${String(passed)} 人`;
}
