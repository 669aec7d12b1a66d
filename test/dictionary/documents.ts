import { readDocument, type DocumentReading } from '../../src/dictionary/read-document.js';
import { readPolicyDocument } from '../../src/dictionary/read-policy-document.js';
import type { DocumentKind } from '../../src/dictionary/kind.js';
import type { Problem } from '../../src/model/problem.js';
import type { SourceNode } from '../../src/model/source-node.js';
import { readYaml } from '../../src/read/yaml-file.js';

/** The map that a YAML text is. */
export function nodeOf(text: string): SourceNode {
  const read = readYaml(new TextEncoder().encode(text), 'x.yaml');
  if ('problems' in read) throw new Error(read.problems.map((problem) => problem.code).join());
  return read.node;
}

/** A document of any kind, a policy too. */
export function readAny(kind: DocumentKind, node: SourceNode): DocumentReading<DocumentKind> {
  return kind === 'policy' ? readPolicyDocument(node) : readDocument(kind, node);
}

export function readText<Kind extends 'department' | 'pilot'>(kind: Kind, text: string): DocumentReading<Kind> {
  return readDocument(kind, nodeOf(text));
}

/** The document that a YAML text is; throws when anything is wrong with it. */
export function documentOf(kind: DocumentKind, text: string): unknown {
  const reading = readAny(kind, nodeOf(text));
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.code).join());
  return reading.document;
}

/** What is wrong, in short: `12 missing-key 证书.等级`; a problem without a line begins with `-`. */
export function inShort(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place, field }) =>
    [place.line === undefined ? '-' : String(place.line), code, field].filter((part) => part !== undefined).join(' '),
  );
}

export function wrong(kind: DocumentKind, text: string): readonly string[] {
  return inShort(readAny(kind, nodeOf(text)).problems);
}

/** The head of a pilot file with nothing wrong: five lines. */
export const PILOT = `类型: 试点
编号: web-1
证书: {名称: Web前端开发, 等级: 中级}
阶段: 试点中
专业: {名称: 软件技术}
`;

/** The head of a department file with nothing wrong: three lines. */
export const DEPARTMENT = `类型: 系部
名称: 信息工程系
年度: 2026
`;
