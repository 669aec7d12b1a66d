import fc from 'fast-check';
import type { SheetId } from '../../src/model/sheet-spec.js';

/** What a cell means, before anybody writes it down. */
export type Meaning =
  | { readonly type: 'text' | 'id' | 'names'; readonly text: string }
  | { readonly type: 'date'; readonly day: number }
  | { readonly type: 'hours'; readonly hundredths: number }
  | { readonly type: 'yes-no'; readonly yes: boolean };

/** A row by the English names of its fields. */
export type Row = Readonly<Record<string, Meaning>>;

/** The rows of each sheet, in order. */
export type Ledgers = Readonly<Partial<Record<SheetId, readonly Row[]>>>;

const STAFF = [
  { staffId: 'T001', name: '王晓明', category: '专任', title: '教授' },
  { staffId: '20230017', name: '赵立新', category: '双肩挑', title: '讲师' },
  { staffId: '0042', name: '李小', category: '行政', title: '助教' },
  { staffId: 'W001', name: '孙外聘', category: '校外', title: '工程师' },
] as const;

const text = (value: string): Meaning => ({ type: 'text', text: value });
const id = (value: string): Meaning => ({ type: 'id', text: value });
const yesNo = fc.boolean().map((yes): Meaning => ({ type: 'yes-no', yes }));
/** Days before, in and after the window of 2026. */
const date = fc.integer({ min: 45_960, max: 46_400 }).map((day): Meaning => ({ type: 'date', day }));
const hours = fc.integer({ min: 1, max: 2400 }).map((hundredths): Meaning => ({ type: 'hours', hundredths }));
const person = fc
  .tuple(fc.constantFrom(...STAFF), fc.boolean())
  .map(([{ staffId, name }, numbered]): Row =>
    numbered ? { staffId: id(staffId), teacher: text(name) } : { teacher: text(name) },
  );
const pilot = fc.constantFrom('web', 'Web前端开发', 'Web前端开发(中级)').map(text);

const training = fc
  .tuple(
    person,
    fc.record({
      pilot,
      date,
      slot: fc.constantFrom('1-2节', '3-4节', '8:00-9:40', '晚上').map(text),
      audience: fc.constantFrom('软件2401', '软件2402').map(text),
      hours,
      countedInWorkload: yesNo,
    }),
  )
  .map(([who, what]): Row => ({ ...who, ...what }));
const invigilation = fc
  .tuple(person, fc.record({ pilot, date, session: fc.constantFrom('上午', '下午').map(text) }))
  .map(([who, what]): Row => ({ ...who, ...what }));
const report = fc
  .tuple(
    person,
    fc.record({
      pilot,
      type: fc.constantFrom('双周报', '季度总结', '年度总结').map(text),
      period: fc.integer({ min: 1, max: 12 }).map((number) => text(`第${String(number)}期`)),
      due: date,
      submitted: date,
      review: fc.constantFrom('通过', '退回', '待审').map(text),
    }),
  )
  .map(([who, what]): Row => ({ ...who, ...what }));

const allocation = fc
  .tuple(person, fc.record({ item: fc.constant(text('申报')), object: pilot, hours }))
  .map(([who, what]): Row => ({ ...who, ...what }));

/** A department's ledgers as somebody may have kept them; nothing in them is unreadable. */
export const ledgers: fc.Arbitrary<Ledgers> = fc.record({
  staff: fc.constant(
    STAFF.map((one): Row => ({
      staffId: id(one.staffId),
      name: text(one.name),
      category: text(one.category),
      title: text(one.title),
    })),
  ),
  training: fc.array(training, { maxLength: 8 }),
  invigilation: fc.array(invigilation, { maxLength: 5 }),
  reports: fc.array(report, { maxLength: 4 }),
  allocations: fc.array(allocation, { maxLength: 4 }),
});
