// Pictures of growth: time and memory over the size of the input, as plain SVG.

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 60;
const RIGHT = 60;
const TOP = 40;
const BOTTOM = 44;
const [BLUE, RED, GREY] = ['#1f4e99', '#b03a2e', '#555'];

function niceTop(value) {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}

/** A picture of so many pixels, in which these elements stand. */
function picture(width, height, body) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
${body}
</svg>
`;
}

/** One diagram: `points` is a list of {size, seconds, megabytes}, smallest first. */
function diagram({ title, axis, points }) {
  const last = points.at(-1).size;
  const time = points.map(({ size, seconds }) => [size, seconds]);
  const memory = points.map(({ size, megabytes }) => [size, megabytes]);
  const topSeconds = niceTop(Math.max(...time.map(([, value]) => value)));
  const topMemory = niceTop(Math.max(...memory.map(([, value]) => value)));
  const x = (size) => LEFT + ((WIDTH - LEFT - RIGHT) * size) / last;
  const y = (value, top) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / top;
  const line = (values, top) =>
    values.map(([at, value]) => `${x(at).toFixed(1)},${y(value, top).toFixed(1)}`).join(' ');
  const dots = (values, top, colour) =>
    values
      .map(
        ([at, value]) => `<circle cx="${x(at).toFixed(1)}" cy="${y(value, top).toFixed(1)}" r="3" fill="${colour}"/>`,
      )
      .join('');
  const text = (at, height, anchor, colour, words) =>
    `<text x="${at}" y="${height}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
  return `${text(WIDTH / 2, 20, 'middle', '#222', title)}
<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}V${TOP}" fill="none" stroke="#999"/>
${[0, 0.25, 0.5, 0.75, 1]
  .map((part) =>
    [
      text(LEFT - 8, y(part, 1) + 4, 'end', BLUE, `${Number((topSeconds * part).toFixed(2))} s`),
      text(WIDTH - RIGHT + 8, y(part, 1) + 4, 'start', RED, `${Math.round(topMemory * part)} MB`),
    ].join('\n'),
  )
  .join('\n')}
${points.map(({ size }) => text(x(size), HEIGHT - BOTTOM + 18, 'middle', GREY, String(size))).join('\n')}
${text(WIDTH / 2, HEIGHT - 8, 'middle', GREY, axis)}
<polyline points="${line(time, topSeconds)}" fill="none" stroke="${BLUE}" stroke-width="2"/>${dots(time, topSeconds, BLUE)}
<polyline points="${line(memory, topMemory)}" fill="none" stroke="${RED}" stroke-width="2" stroke-dasharray="6 4"/>${dots(memory, topMemory, RED)}`;
}

/** Growth of a batch as measured: `growth` is a list of {departments, ms, peakMb}. */
export function growthPicture(growth, rows) {
  const points = growth.map(({ departments, ms, peakMb }) => ({
    size: departments,
    seconds: ms / 1000,
    megabytes: peakMb,
  }));
  const title = `onex batch：每系部 ${rows} 行，--jobs 2 · ${rows} rows a department`;
  return picture(WIDTH, HEIGHT, diagram({ title, axis: '系部数 · departments', points }));
}

/** Several diagrams, two in a row. */
export function growthPictures(diagrams) {
  const body = diagrams.map(
    (one, index) =>
      `<g transform="translate(${(index % 2) * WIDTH} ${Math.floor(index / 2) * HEIGHT})">\n${diagram(one)}\n</g>`,
  );
  return picture(2 * WIDTH, Math.ceil(diagrams.length / 2) * HEIGHT, body.join('\n'));
}
