import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program; these tests run only where it is named, as CI does. */
export const SOFFICE = process.env['ONEX_SOFFICE'];

/** Recalculates every workbook when it is opened, whoever saved it: without this LibreOffice trusts the values in the file. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Opens workbooks, recalculates them and saves them again as .xlsx, all in one run; `folder` is for its own files. */
export function savedAgain(workbooks: readonly string[], folder: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
  const out = join(folder, 'saved');
  execFileSync(
    SOFFICE ?? 'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...workbooks,
    ],
    { stdio: 'ignore', timeout: 240_000 },
  );
  return out;
}
