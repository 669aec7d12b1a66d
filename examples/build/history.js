/**
 * A claim workbook of an earlier year, in the layout that onex writes: 汇总, 明细, 说明.
 */
import { day, workbook } from './workbook.js';

const KINDS = [
  ['declaration', '申报', '第二十五条（一）'],
  ['report', '报送', '第二十五条（二）'],
  ['assessor', '考评员', '第二十五条（三）'],
  ['training', '培训', '第二十五条（四）'],
  ['site', '站点', '第二十五条（五）'],
  ['invigilation', '监考', '第二十五条（六）'],
];
const BASIS = { 专任: '超课时', 双肩挑: '基础课时', 行政: '基础课时' };
const letter = (index) => String.fromCharCode('A'.charCodeAt(0) + index);

/**
 * `lines`: [key, staffId, date, hours, source], all of one `pilot`.
 * `people`: {staffId: [name, category]}; `readings`: [id, option] as they were in force that year.
 */
export function claimOfYear({ department, year, madeOn, pilot, people, lines, readings }) {
  const rows = lines.map(([key, staffId, date, hours, source], i) => {
    const kind = key.slice(0, key.indexOf('|'));
    const [, title, article] = KINDS.find(([id]) => id === kind);
    const [name, category] = people[staffId];
    const basis = BASIS[category];
    return [i + 1, article, title, pilot, day(date), staffId, name, category, basis, hours, '', '', source, key];
  });
  const last = String(rows.length + 1);
  const sum = (list) => list.reduce((total, row) => total + row[9], 0);
  const ids = Object.keys(people);
  const summary = ids.map((id, i) => {
    const own = rows.filter((row) => row[5] === id);
    const line = String(i + 4);
    const kinds = KINDS.map(([, title]) => ({
      formula: `SUMIFS(明细!$J$2:$J$${last},明细!$F$2:$F$${last},$B${line},明细!$C$2:$C$${last},"${title}")`,
      result: sum(own.filter((row) => row[2] === title)),
    }));
    const total = { formula: `SUM(F${line}:K${line})`, result: sum(own) };
    return [i + 1, id, ...people[id], BASIS[people[id][1]], ...kinds, total, '', '', ''];
  });
  const end = String(ids.length + 3);
  const totals = [...KINDS.map(([, title]) => sum(rows.filter((row) => row[2] === title))), sum(rows)].map(
    (result, i) => ({ formula: `SUM(${letter(i + 5)}4:${letter(i + 5)}${end})`, result }),
  );
  return workbook([
    {
      name: '汇总',
      merges: ['A1:O1'],
      rows: [
        [`${department}${String(year)}年1+X证书试点课时申报表`],
        ['系部', department, '年度', year, '制表日期', day(madeOn)],
        [
          '序号',
          '工号',
          '姓名',
          '人员类别',
          '发放标准',
          ...KINDS.map(([, title]) => title),
          '合计课时',
          '单价',
          '金额',
          '签名',
        ],
        ...summary,
        ['合计', '', '', '', '', ...totals],
      ],
    },
    {
      name: '明细',
      headerRows: 1,
      widthFrom: 0,
      rows: [
        [
          '序号',
          '条款',
          '事项',
          '试点/站点',
          '日期',
          '工号',
          '姓名',
          '人员类别',
          '发放标准',
          '课时',
          '补报',
          '佐证',
          '来源',
          '唯一键',
        ],
        ...rows,
      ],
    },
    {
      name: '说明',
      widthFrom: 0,
      rows: [
        ['工具', 'onex 1.0.0'],
        ['政策', '呼职院发〔2021〕88号'],
        ['基准日', madeOn],
        ['申报期', `${String(year - 1)}-12-01 至 ${String(year)}-11-30`],
        ...readings.map(([id, option]) => ['口径', id, option]),
      ],
    },
  ]);
}
