import type { SourceNode } from '../model/source-node.js';
import { policyGuard } from './generated/policy-guard.js';
import { readGuarded, type DocumentReading } from './read-document.js';

/** Reads a policy as `readDocument` reads the documents of a folder. */
export function readPolicyDocument(node: SourceNode): DocumentReading<'policy'> {
  return readGuarded('policy', policyGuard, node);
}
