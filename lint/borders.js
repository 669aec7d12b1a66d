import path from 'node:path';

/** The room of a path below src: its first folder, or the name of a file that stands in src itself. */
function roomOf(belowSrc) {
  const [first = ''] = belowSrc.split('/');
  return first.replace(/\.[jt]s$/u, '');
}

/** The package of a specifier: `ajv/dist/2020.js` → `ajv`, `@scope/name/x` → `@scope/name`; node's own modules stay whole. */
function packageOf(specifier) {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why this import may not stand in the file, as [messageId, data], or undefined when it may. */
function objection(house, srcFolder, filename, specifier) {
  const file = path.relative(srcFolder, filename).split(path.sep).join('/');
  const room = roomOf(file);
  const plan = house[room];
  if (plan === undefined) return ['noRoom', { room }];
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const inRoom = file.slice(room.length + 1);
    const allowed = plan.packages.some((entry) =>
      typeof entry === 'string' ? entry === name : entry.name === name && entry.only.test(inRoom),
    );
    return allowed ? undefined : ['package', { room, name }];
  }
  const target = path
    .relative(srcFolder, path.resolve(path.dirname(filename), specifier))
    .split(path.sep)
    .join('/');
  // The dictionary's own schemas and the package's version are data outside src.
  if (target.startsWith('../'))
    return ['dictionary', 'cli', 'index'].includes(room) ? undefined : ['outside', { room }];
  const other = roomOf(target);
  return other === room || plan.rooms.includes(other) ? undefined : ['room', { room, other }];
}

/** ESLint rule: a file imports only what the plan of its room allows: static, dynamic, re-exported and type imports alike. */
export const borders = {
  meta: {
    type: 'problem',
    schema: false,
    messages: {
      room: '{{room}} may not import from {{other}}: see lint/house.js for the one way through the house.',
      package: '{{room}} may not import {{name}}: see lint/house.js.',
      outside: '{{room}} may not import from outside src.',
      noRoom: 'There is no room {{room}} in lint/house.js.',
      computed: 'Import a literal name, so that borders can be seen.',
    },
  },
  create(context) {
    const { house, srcFolder } = context.options[0];
    const look = (node, source) => {
      if (source == null) return;
      if (typeof source.value !== 'string') {
        context.report({ node, messageId: 'computed' });
        return;
      }
      const found = objection(house, srcFolder, context.filename, source.value);
      if (found) context.report({ node: source, messageId: found[0], data: found[1] });
    };
    return {
      ImportDeclaration: (node) => look(node, node.source),
      ExportNamedDeclaration: (node) => look(node, node.source),
      ExportAllDeclaration: (node) => look(node, node.source),
      ImportExpression: (node) => look(node, node.source),
      TSImportType: (node) => look(node, node.source),
    };
  },
};
