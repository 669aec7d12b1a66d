# What an office would write itself: reads a department's roster and ledger with openpyxl, adds up, writes a claim. No check, no rule, no
# evidence, no source. The yardstick of `npm run bench`: python3 plain.py DEPARTMENT OUT
import sys
from collections import OrderedDict
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

KINDS = ["申报", "报送", "考评员", "培训", "站点", "监考"]
THIN = Side(style="thin")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
BODY = Font(name="宋体", size=10)
HEAD = Font(name="黑体", size=10, bold=True)
FILL = PatternFill("solid", fgColor="D9E2EC")
WRAP = Alignment(wrap_text=True, vertical="center")


def rows_of(path, sheet):
    workbook = load_workbook(path, data_only=True)
    rows = workbook[sheet].iter_rows(values_only=True)
    header = next(rows)
    return [dict(zip(header, row)) for row in rows if any(cell is not None for cell in row)]


def add_row(sheet, row, values, font=BODY, fill=None):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row=row, column=column, value=value)
        cell.font = font
        cell.border = BORDER
        cell.alignment = WRAP
        if fill:
            cell.fill = fill


def main(folder, out):
    folder = Path(folder)
    staff = {row["工号"]: row for row in rows_of(folder / "roster.xlsx", "师资")}
    lines = rows_of(folder / "ledger.xlsx", "培训")
    people = OrderedDict()
    for line in lines:
        person = staff[line["工号"]]
        people.setdefault(person["工号"], (person, []))[1].append(line)

    claim = Workbook()
    summary = claim.active
    summary.title = "汇总"
    details = claim.create_sheet("明细")
    for name in ["分配", "未计入", "检查", "佐证目录", "说明"]:
        claim.create_sheet(name)
    head = ["序号", "条款", "事项", "试点/站点", "日期", "工号", "姓名", "人员类别", "发放标准", "课时", "补报", "佐证", "来源", "唯一键"]
    add_row(details, 1, head, HEAD, FILL)
    for number, line in enumerate(lines, 1):
        person = staff[line["工号"]]
        key = "|".join(["training", person["工号"], str(line["日期"])[:10], line["节次"] or "", line["试点"], line["班级"] or ""])
        source = f"ledger.xlsx › 培训 › 第{number + 1}行"
        add_row(
            details,
            number + 1,
            [number, "第二十五条（四）", "培训", line["试点"], line["日期"], person["工号"], person["姓名"], person["人员类别"], "超课时", line["课时"], None, line["佐证"], source, key],
        )
    last = len(lines) + 1
    add_row(summary, 1, ["序号", "工号", "姓名", "人员类别", "发放标准", *KINDS, "合计课时"], HEAD, FILL)
    for number, (person, own) in enumerate(people.values(), 1):
        row = number + 1
        sums = [
            f"=SUMIFS(明细!$J$2:$J${last},明细!$F$2:$F${last},$B{row},明细!$C$2:$C${last},\"{kind}\")" for kind in KINDS
        ]
        add_row(summary, row, [number, person["工号"], person["姓名"], person["人员类别"], "超课时", *sums, sum(line["课时"] for line in own)])
    for sheet in claim:
        sheet.freeze_panes = "A2"
        sheet.page_setup.orientation = "landscape"
    claim.save(out)


main(*sys.argv[1:])
