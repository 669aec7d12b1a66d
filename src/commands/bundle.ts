import { dirname, join } from 'node:path';
import { errorAt, type Problem } from '../model/problem.js';
import { digestOf, type Digest } from '../read/digest.js';
import { createLocator } from '../read/evidence.js';
import type { FileSystem } from '../read/file-system.js';
import type { ClaimBundle } from '../render/claim-bundle.js';
import { claimWords } from '../render/words/zh/claim.js';
import { ZIP_LIMIT, zipOf } from '../write/bundle-zip.js';
import type { Content } from '../write/file-operations.js';
import { ContentProblem, type WholeFile, type WholeFolder } from '../write/whole-file.js';

/** A claim that is written, and where. */
export interface BundledClaim {
  readonly fileName: string;
  /** Of the claim, on this machine and in messages. */
  readonly path: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
  readonly proofs: ReadonlyMap<string, Digest>;
}

/** The bundle's folder and archive, as they are written beside the claim. */
export function bundleTargets(
  bundle: ClaimBundle,
  { path, shown }: Pick<BundledClaim, 'path' | 'shown'>,
): readonly [folder: { path: string; name: string; isFolder: true }, zip: { path: string; name: string }] {
  const name = shown.includes('/') ? `${dirname(shown)}/${bundle.name}` : bundle.name;
  const place = join(dirname(path), bundle.name);
  return [
    { path: place, name, isFolder: true },
    { path: `${place}.zip`, name: `${name}.zip` },
  ];
}

/** What to write: the folder and the archive, each with the claim and every evidence file. */
export function bundleContents(
  bundle: ClaimBundle,
  claim: BundledClaim,
  department: { readonly folder: string; readonly system: FileSystem },
): readonly [WholeFolder, WholeFile] {
  const [folder, zip] = bundleTargets(bundle, claim);
  const evidence = bundle.files.map(({ path, source }): [string, Content] => [
    path,
    contentOf(source, claim, department),
  ]);
  const files = new Map<string, Content>([[claim.fileName, claim.bytes], ...evidence]);
  const inArchive = new Map([...files].map(([path, content]) => [`${bundle.name}/${path}`, content]));
  return [
    { path: folder.path, name: folder.name, files },
    { ...zip, bytes: zipOf(inArchive) },
  ];
}

/** A file's bytes, which must be those whose digest the claim holds. */
function contentOf(
  source: string,
  { proofs }: BundledClaim,
  { folder, system }: { readonly folder: string; readonly system: FileSystem },
): () => Iterable<Uint8Array> {
  return function* pieces() {
    const found = createLocator(system, folder).locate(source);
    const read = system.readFile(join(folder, 'onDisk' in found ? found.onDisk : source));
    const place = { file: source };
    if ('errno' in read) throw new ContentProblem(errorAt('cannot-read', place, { errno: read.errno }));
    if (digestOf(read.bytes).sha256 !== proofs.get(source)?.sha256) {
      throw new ContentProblem(errorAt('changed-while-read', place, {}));
    }
    yield read.bytes;
  };
}

/** Why a bundle cannot be written: it is too large for its archive, or its folder holds what somebody else put there. */
export function bundleObstacles(bundle: ClaimBundle, claim: BundledClaim, system: FileSystem): readonly Problem[] {
  const [folder, zip] = bundleTargets(bundle, claim);
  const bytes = bundle.files.reduce((sum, { source }) => sum + (claim.proofs.get(source)?.size ?? 0), 0);
  const strangers = strangersIn(folder.path, claim.fileName, system);
  return [
    ...(bytes > ZIP_LIMIT ? [errorAt('bundle-too-large', { file: zip.name }, { bytes, limit: ZIP_LIMIT })] : []),
    ...(strangers.length > 0
      ? [errorAt('bundle-folder-holds-others', { file: folder.name }, { names: strangers })]
      : []),
  ];
}

/** What stands in an earlier bundle's folder that no bundle holds: replacing the folder would lose it. */
function strangersIn(folder: string, claim: string, system: FileSystem): readonly string[] {
  const { evidence } = claimWords.bundle;
  const names = (path: string): readonly string[] => {
    const listing = system.list(path);
    return 'errno' in listing ? [] : listing.entries.map((entry) => entry.name);
  };
  return [
    ...names(folder).filter((name) => name !== claim && name !== evidence),
    ...names(join(folder, evidence))
      .filter((name) => !/^\d{2,}-/u.test(name))
      .map((name) => `${evidence}/${name}`),
  ].sort((one, other) => (one < other ? -1 : 1));
}
