// A terminal's text with its colours as SVG: cells on a grid, Chinese characters two cells wide, whatever font the reader has.
import stringWidth from 'string-width';

/** Colours and the like: `ESC [ … m`; the group holds the numbers. */
const SGR = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`, 'u');

const CELL = 8;
const LINE = 20;
const MARGIN = 14;
const FONT = "'Sarasa Mono SC','Noto Sans Mono CJK SC','NSimSun','WenQuanYi Zen Hei Mono',Consolas,monospace";

/** SGR codes that onex and its prompts use. */
const COLOURS = { 31: '#f14c4c', 32: '#23d18b', 33: '#e5e510', 34: '#3b8eea', 36: '#29b8db', 90: '#8a8a8a' };
const PLAIN = { colour: '#e6e6e6', bold: false, dim: false };

function styled(style, codes) {
  return codes.reduce((now, code) => {
    if (code === 0) return PLAIN;
    if (code === 1) return { ...now, bold: true };
    if (code === 2) return { ...now, dim: true };
    if (code === 22) return { ...now, bold: false, dim: false };
    if (code === 39) return { ...now, colour: PLAIN.colour };
    return code in COLOURS ? { ...now, colour: COLOURS[code] } : now;
  }, style);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Runs of one look and one width of cells, so that each can be stretched to its cells. */
function runsOf(line) {
  const runs = [];
  let style = PLAIN;
  let column = 0;
  // Split at a group, every second part is what the group holds.
  for (const [index, part] of line.split(SGR).entries()) {
    if (index % 2 === 1) {
      style = styled(style, part.split(';').map(Number));
      continue;
    }
    for (const character of part) {
      const width = stringWidth(character);
      const last = runs.at(-1);
      if (last?.style === style && last.width === width) last.text += character;
      else runs.push({ text: character, style, width, column });
      column += width;
    }
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

function drawn({ text, style, width, column }, y) {
  const look = [
    `fill="${style.colour}"`,
    ...(style.bold ? ['font-weight="bold"'] : []),
    ...(style.dim ? ['opacity="0.65"'] : []),
  ].join(' ');
  const cells = Array.from(text).length * width;
  const stretch = `textLength="${cells * CELL}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${MARGIN + column * CELL}" y="${y}" ${stretch} ${look} xml:space="preserve">${escaped(text)}</text>`;
}

/** `text` as printed on a terminal of so many columns. */
export function terminalPicture(text, columns, title) {
  const lines = text.trimEnd().split('\n');
  const width = columns * CELL + 2 * MARGIN;
  const height = lines.length * LINE + 2 * MARGIN;
  const body = lines.flatMap((line, index) => runsOf(line).map((run) => drawn(run, MARGIN + (index + 1) * LINE - 6)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="14" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#1e1e1e"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}
