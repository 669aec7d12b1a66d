// The picture of growth: time and memory over the number of departments, as plain SVG.

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 60;
const RIGHT = 60;
const TOP = 40;
const BOTTOM = 44;

function niceTop(value) {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}

/** Growth as measured: `growth` is a list of {departments, ms, peakMb}. */
export function growthPicture(growth, rows) {
  const last = growth.at(-1).departments;
  const seconds = growth.map(({ departments, ms }) => [departments, ms / 1000]);
  const memory = growth.map(({ departments, peakMb }) => [departments, peakMb]);
  const topSeconds = niceTop(Math.max(...seconds.map(([, value]) => value)));
  const topMemory = niceTop(Math.max(...memory.map(([, value]) => value)));
  const x = (departments) => LEFT + ((WIDTH - LEFT - RIGHT) * departments) / last;
  const y = (value, top) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / top;
  const line = (points, top) =>
    points.map(([at, value]) => `${x(at).toFixed(1)},${y(value, top).toFixed(1)}`).join(' ');
  const dots = (points, top, colour) =>
    points
      .map(
        ([at, value]) => `<circle cx="${x(at).toFixed(1)}" cy="${y(value, top).toFixed(1)}" r="3" fill="${colour}"/>`,
      )
      .join('');
  const text = (at, height, anchor, colour, words) =>
    `<text x="${at}" y="${height}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
  const [blue, red, grey] = ['#1f4e99', '#b03a2e', '#555'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${text(WIDTH / 2, 20, 'middle', '#222', `onex batch：每系部 ${rows} 行，--jobs 2 · ${rows} rows a department`)}
<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}V${TOP}" fill="none" stroke="#999"/>
${[0, 0.25, 0.5, 0.75, 1]
  .map((part) =>
    [
      text(LEFT - 8, y(part, 1) + 4, 'end', blue, `${(topSeconds * part).toFixed(topSeconds < 10 ? 1 : 0)} s`),
      text(WIDTH - RIGHT + 8, y(part, 1) + 4, 'start', red, `${Math.round(topMemory * part)} MB`),
    ].join('\n'),
  )
  .join('\n')}
${growth.map(({ departments }) => text(x(departments), HEIGHT - BOTTOM + 18, 'middle', grey, String(departments))).join('\n')}
${text(WIDTH / 2, HEIGHT - 8, 'middle', grey, '系部数 · departments')}
<polyline points="${line(seconds, topSeconds)}" fill="none" stroke="${blue}" stroke-width="2"/>${dots(seconds, topSeconds, blue)}
<polyline points="${line(memory, topMemory)}" fill="none" stroke="${red}" stroke-width="2" stroke-dasharray="6 4"/>${dots(memory, topMemory, red)}
</svg>
`;
}
