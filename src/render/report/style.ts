/** What stands at the head of every printed page. */
interface RunningHead {
  readonly left: string;
  readonly right: string;
}

/** Text as a CSS string: what is no letter, digit or space stands by its number, so that nothing can end the string or the style. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

const SCREEN = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:#f4f6f8;color:#1c2430;font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
header{background:#14365d;color:#fff;padding:22px max(20px,calc(50% - 600px)) 18px}
header p{margin:0;color:#dbe6f3}
h1{margin:2px 0 4px;font-size:26px;line-height:1.3}
nav{background:#fff;border-bottom:1px solid #d5dbe2;padding:8px max(20px,calc(50% - 600px))}
nav ul{display:flex;flex-wrap:wrap;gap:2px 18px;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:2px 0}
main,footer{max-width:1240px;margin:0 auto;padding:14px 20px}
footer{color:#4b5563;font-size:13px}
a{color:#0b4a8f}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid #b45309;outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:#fff;padding:6px 12px;z-index:1}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute}
.tools{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;background:#fff;border:1px solid #d5dbe2;border-radius:8px;padding:8px 14px;margin-bottom:14px}
.tools[hidden],[hidden]{display:none}
.tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.tools legend{float:left;margin-right:8px;padding:0}
.tools input[type=search]{font:inherit;padding:4px 8px;border:1px solid #6b7280;border-radius:6px}
.department,.overview,.slips,.guide{background:#fff;border:1px solid #d5dbe2;border-radius:10px;padding:18px 22px 22px;margin-bottom:20px}
h2{margin:0 0 12px;font-size:22px;border-bottom:3px solid #14365d;padding-bottom:6px}
h3{margin:26px 0 8px;font-size:17px;border-left:5px solid #14365d;padding-left:9px;line-height:1.3}
h4{margin:14px 0 4px;font-size:15px}
small{font-size:12px;font-weight:400;color:#4b5563}
p{margin:4px 0}
ul,ol{margin:4px 0}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:8px;margin:0}
.keys div{border:1px solid #d5dbe2;border-radius:8px;padding:7px 11px;background:#fafbfc}
.keys dt{font-size:12px;color:#4b5563}
.keys dd{margin:0;font-size:15px}
.keys b{font-size:20px}
.s,.r i{font-style:normal;display:inline-block;border:1px solid currentColor;border-radius:5px;padding:0 7px;font-size:13px;line-height:1.55;background:#fff}
td .s{white-space:nowrap}
.printed{display:none}
.pass,.pass>i,.pass>p>i{color:#0b5a2a;background:#e7f4ec}
.risk,.risk>i,.risk>p>i{color:#6b4400;background:#fff3d1}
.fail,.fail>i,.fail>p>i{color:#8f1210;background:#fde7e5}
.unproven,.unproven>i,.unproven>p>i{color:#23388f;background:#e8ecfb}
.pending,.pending>i,.pending>p>i{color:#3f4853;background:#eceff2}
.na,.na>i,.na>p>i{color:#4b5563;background:#fff}
.tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(138px,1fr));gap:6px}
.tile{display:block;height:100%;border:1px solid currentColor;border-radius:7px;padding:5px 9px;text-decoration:none}
.tile b{display:block;font-size:13px}
.tile i{font-style:normal;font-weight:700;font-size:14px}
.tile small{display:block;line-height:1.35;color:#374151}
.tile.fail{border-width:2px}
.tile.none{color:#4b5563;background:#fafbfc;border:1px dashed #9aa3ad}
.tile.none i{font-weight:400;font-size:13px}
a.tile:hover{box-shadow:0 0 0 2px currentColor}
.todo li{margin:5px 0}
.results ul{list-style:none;padding:0;margin:0}
@media (min-width:1000px),print{.columns{columns:2;column-gap:26px}.columns>.a{break-inside:auto}.columns h4,.columns .r{break-inside:avoid}.columns>.a:first-child h4{margin-top:0}}
.r{color:inherit;background:none;border-left:4px solid #9aa3ad;padding:3px 0 3px 12px;margin:8px 0}
.r.fail{border-color:#8f1210}
.r.risk{border-color:#b47b00}
.r.unproven{border-color:#3a52b8}
.r.pass{border-color:#2f8a55}
.r p{margin:1px 0}
.w{color:#4b5563;font-size:13px}
.fix{font-weight:600}
.src,.notes{color:#4b5563;font-size:13px;overflow-wrap:anywhere}
.a:target,.department:target{outline:3px solid #b45309;outline-offset:4px}
table{border-collapse:collapse;font-size:13px;width:100%}
th,td{border:1px solid #cdd4dc;padding:3px 8px;text-align:left;vertical-align:top}
thead th{background:#e9eef4;color:#1c2430}
tbody th{font-weight:600}
.n,.f2 :nth-child(n+2):is(td,th),.f3 :nth-child(n+3):is(td,th),.f6 :nth-child(n+6):is(td,th){text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
section>.wide table{min-width:560px}
section>.wide .heat{min-width:0}
.heat tbody th,#readiness tbody th{min-width:8em}
.readings ul{margin:0;padding-left:18px}
.readings td:nth-child(2){min-width:110px}
.heat{width:auto}
.heat td{text-align:center;padding:0;min-width:34px}
.heat td a{display:block;color:inherit;text-decoration:none;font-weight:700;padding:3px}
.heat abbr{text-decoration:none}
.key{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
th button{font:inherit;font-weight:700;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline dotted}
.wide{overflow-x:auto}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:14px}
figure{margin:0;border:1px solid #d5dbe2;border-radius:8px;padding:10px 12px;min-width:0}
figcaption{font-weight:600;margin-bottom:6px}
figure svg{display:block;width:100%;height:auto}
.figures svg{max-width:460px}
svg .halo{paint-order:stroke;stroke:#fff;stroke-width:4px}
.wide svg{min-width:700px;max-width:980px}
summary{cursor:pointer;color:#0b4a8f;font-size:13px;margin-top:6px}
svg text{font-size:12px;fill:#1c2430}
svg .s,svg .s text{font-size:10.5px}
svg .e{text-anchor:end}
svg .m{text-anchor:middle}
svg .bar{fill:#2f6ca8}
svg .b,svg .v text{font-weight:600}
svg .axis,svg .lane{stroke:#6b7280;stroke-width:1;fill:none}
svg .lane{stroke:#d5dbe2}
svg .grid{stroke:#e2e6ea;stroke-width:1;fill:none}
svg .part{stroke:#1c2430;stroke-width:.6}
svg .hatch{stroke:#1c2430;stroke-width:.7;fill:none}
svg .k0{fill:#2f6ca8}
svg .k1{fill:#cfe3f5}
svg .k2{fill:#f5cf7a}
svg .k3{fill:#9fd3b0}
svg .k4{fill:#e9b6c3}
svg .k5{fill:#fff}
svg .now{stroke:#1c2430;stroke-width:1.4;stroke-dasharray:4 3;fill:none}
svg .last{stroke:#8f1210;stroke-width:1.6;fill:none}
svg .l-done{marker:url(#mark-done)}
svg .l-late{marker:url(#mark-late)}
svg .l-missing{marker:url(#mark-missing)}
svg .l-due{marker:url(#mark-due)}
svg .l-future{marker:url(#mark-future)}
svg .l-past{marker:url(#mark-past)}
svg .l-exam{marker:url(#mark-exam)}
svg [class^=l-]{fill:none}
svg .d-done{fill:#2f8a55}
svg .d-late{fill:#e0a100;stroke:#1c2430;stroke-width:.8}
svg .d-missing{fill:#8f1210}
svg .d-due{fill:#fff;stroke:#8f1210;stroke-width:1.8}
svg .d-future{fill:#fff;stroke:#4b5563;stroke-width:1.2}
svg .d-past{fill:#9aa3ad}
svg .d-exam{fill:#1c2430}
.slip{border-top:1px dashed #6b7280;padding:12px 0}
.slip table{font-size:12px}
.slip td,.slip th{padding:1px 6px}
.sign{display:flex;flex-wrap:wrap;gap:6px 24px;margin-top:14px}
.sign span{border-bottom:1px solid #1c2430;min-width:190px;padding-bottom:2px}
@media (max-width:600px){
body{font-size:14px}
h1{font-size:21px}
main,footer{padding:10px}
.department,.overview,.slips,.guide{padding:12px 12px 16px}
.tiles{grid-template-columns:repeat(auto-fill,minmax(104px,1fr))}
.tile small{display:none}
.keys{grid-template-columns:1fr 1fr}
}
`;

const PRINT = `
@media print{
body{background:#fff;color:#000;font-size:10.5pt;line-height:1.45}
header{background:none;color:#000;padding:0 0 4pt;border-bottom:2pt solid #000}
header p{color:#000}
h1{font-size:17pt}
h2{font-size:14pt;border-color:#000}
h3{font-size:12pt;border-color:#000;margin-top:12pt}
nav,.tools,.skip,details:not([open]),th button{display:none}
.printed{display:inline}
.sortable .s{font-size:8pt;padding:0 2pt}
.sortable th:nth-child(5){width:32%}
main,footer{max-width:none;padding:0}
.department,.overview,.slips,.guide{border:0;border-radius:0;padding:6pt 0 0;margin:0}
.overview+.department,.department+.department,.guide,.slips{break-before:page}
a{color:inherit;text-decoration:none}
h2,h3,h4,h3+p,figcaption,thead{break-after:avoid}
.sortable td:nth-child(5) .s{white-space:normal}
tbody th{white-space:nowrap}
.readings tbody th{white-space:normal}
li,tr,figure,.tile,.keys div,.slip,svg{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
.wide svg,.wide table{min-width:0}
.tiles{grid-template-columns:repeat(5,1fr);gap:3pt}
.tile small{font-size:7.5pt}
.keys{grid-template-columns:repeat(4,1fr)}
.figures{grid-template-columns:1fr 1fr}
.a:target,.department:target{outline:0}
table{font-size:9pt}
.slips h3{position:absolute;left:-999cm}
.slip{min-height:126mm;display:flex;flex-direction:column;padding:4mm 0 0;border-top:0;border-bottom:1px dashed #000}
.slip .sign{margin-top:auto;padding-bottom:6mm}
.slip table{font-size:8pt;line-height:1.2}
footer{font-size:8.5pt;color:#000}
}
`;

/** The style of a page, with the head that print repeats. */
export function pageStyle({ left, right }: RunningHead): string {
  const page = [
    '@page{size:A4 portrait;margin:18mm 14mm 15mm;',
    `@top-left{content:${cssString(left)};font-size:8.5pt}`,
    `@top-right{content:${cssString(right)};font-size:8.5pt}`,
    '@bottom-right{content:counter(page) " / " counter(pages);font-size:8.5pt}}',
  ].join('');
  return `${SCREEN.trim()}\n${page}\n${PRINT.trim()}\n`;
}
