import { decideClaim } from '../../src/commands/decide.js';
import { gather } from '../../src/commands/gather.js';
import { KINDS, type Claim, type Line } from '../../src/model/claim.js';
import { day } from '../builders.js';
import { memoryFiles } from '../fuzz/memory-files.js';

const DEPARTMENT = `类型: 系部
名称: 信息工程系
年度: 2026
联络专员: {姓名: 李联络, 电话: "000-0001"}
课时费标准:
  超课时: {教授: 80, 默认: 50}
  基础课时: {默认: 40}
`;
const PILOT = `类型: 试点
编号: web
证书: {名称: Web前端开发, 等级: 中级}
阶段: 试点中
专业: {名称: 软件技术}
申报结果: {批准日期: 2026-01-10, 批准文号: 试点〔2026〕3号}
`;

/** The claim of a department with these workbooks. Throws with their codes when there are problems. */
export async function claimOf(workbooks: ReadonlyMap<string, Uint8Array>): Promise<Claim> {
  const encoder = new TextEncoder();
  const files = new Map([
    ['/系部/department.yaml', encoder.encode(DEPARTMENT)],
    ['/系部/web.yaml', encoder.encode(PILOT)],
    ...Array.from(workbooks, ([name, bytes]) => [`/系部/${name}`, bytes] as const),
  ]);
  const system = memoryFiles(files);
  const session = { asOf: day('2026-11-24'), policy: undefined, readings: [], io: { cwd: '/', system } };
  const { gathered, problems } = await gather(['/系部'], session, { pilotFiles: false });
  const [one] = gathered;
  if (!one)
    throw new Error(
      problems
        .map(({ code, place, value }) => `${code} ${place.sheet ?? ''} ${place.cell ?? ''} ${value ?? ''}`)
        .join('\n'),
    );
  return decideClaim(one.data, one.terms).claim;
}

/** A line's own facts, without where it stands. */
function said({ key, kind, pilot, staffId, category, basis, date, hours, lateClaim }: Line): object {
  return { key, kind, pilot, staffId, category, basis, date, hours, lateClaim };
}

/** All that a claim says but the places; lines by kind, since a kind is a sheet. */
export function saidBy({ lines, excluded, totals }: Claim): object {
  const { rows, paid, hours, amount, byKind, byPerson } = totals;
  const ofKind = (kind: string): object => ({
    lines: lines.filter((line) => line.kind === kind).map(said),
    excluded: excluded.filter((line) => line.kind === kind).map((line) => ({ ...said(line), reason: line.reason })),
  });
  return {
    kinds: KINDS.map(ofKind),
    totals: { rows, paid, excluded: totals.excluded, hours, amount, byKind },
    people: byPerson.map((person) => ({ ...person, trace: undefined })),
  };
}
