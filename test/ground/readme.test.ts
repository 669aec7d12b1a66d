import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

function textOf(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

test('README shows the library example that CI runs', () => {
  expect(textOf('README.md')).toContain(`\`\`\`js\n${textOf('examples/library.js')}\`\`\`\n`);
});
