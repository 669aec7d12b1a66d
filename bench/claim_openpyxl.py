# The yardstick of bench/claim.js: writes the cells of a claim, given as JSON, as anybody would with openpyxl. Reading the JSON is not
# measured. Equal styles are made once and copied, which is faster than to set them cell by cell; links are left out, because openpyxl takes
# three quarters of its time for 20,000 of them. python3 claim_openpyxl.py CELLS.json OUT.xlsx
import json
import resource
import sys
import time
from copy import copy
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter

with open(sys.argv[1], encoding="utf-8") as file:
    claim = json.load(file)

start = time.perf_counter()
thin = Side(style="thin", color="FF000000")
box = Border(left=thin, right=thin, top=thin, bottom=thin)
workbook = Workbook()
scratch = workbook.active
templates = []
for number, s in enumerate(claim["styles"], 1):
    cell = scratch.cell(row=number, column=1)
    cell.font = Font(
        name=s["font"]["name"], size=s["font"]["size"], bold=s["font"].get("bold"), color=s["font"].get("colour")
    )
    cell.alignment = Alignment(horizontal=s["horizontal"], vertical=s["vertical"], wrap_text=s["wrap"])
    if s["border"]:
        cell.border = box
    if "fill" in s:
        cell.fill = PatternFill("solid", fgColor=s["fill"])
    if "numberFormat" in s:
        cell.number_format = s["numberFormat"]
    if s.get("open"):
        cell.protection = Protection(locked=False)
    templates.append(cell._style)
workbook.remove(scratch)
for described in claim["sheets"]:
    sheet = workbook.create_sheet(described["name"])
    for number, width in enumerate(described["widths"], 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for number, cells in enumerate(described["rows"], 1):
        height = described["heights"][number - 1]
        if height is not None:
            sheet.row_dimensions[number].height = height
        for column, (kind, value, style, _) in enumerate(cells, 1):
            cell = sheet.cell(row=number, column=column)
            if kind == "date":
                cell.value = date.fromisoformat(value)
            elif kind == "text":
                cell.value = value
                cell.data_type = "s"
            elif kind != "blank":
                cell.value = value
            cell._style = copy(templates[style])
    for merge in described["merges"]:
        sheet.merge_cells(
            start_row=merge["top"], start_column=merge["left"], end_row=merge["bottom"], end_column=merge["right"]
        )
    sheet.freeze_panes = f"A{described['headerRow'] + 1}"
    sheet.page_setup.orientation = "landscape"
workbook.save(sys.argv[2])
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
