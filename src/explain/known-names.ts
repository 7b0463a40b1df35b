import type { FileEntry, Variable } from '../protocol/listings';
import type { Outcome } from '../protocol/outcome';
import { type KnownNames, NO_NAMES } from './explanation';

/** What is asked of a session about its names. Runs no code of the program. */
export interface NameSource {
  variables(): Promise<readonly Variable[]>;
  complete(prefix: string): Promise<readonly string[]>;
  readonly files: { list(): Promise<readonly FileEntry[]> };
}

/** Fetches the names that explaining an outcome needs, and no more. */
export async function fetchNames(
  outcome: Outcome,
  sources: Readonly<Record<string, string>>,
  session: NameSource,
): Promise<KnownNames> {
  const exception = 'exception' in outcome ? outcome.exception : null;
  if (!exception || outcome.kind === 'stopped' || isSyntaxError(exception.type)) return NO_NAMES;
  const owners = ownersIn(exception.message, sources);
  const isFile = /^(OSError|File\w+Error)$/.test(exception.type);
  const [variables, names, files, ...attributes] = await Promise.all([
    session.variables(),
    exception.type === 'NameError' ? session.complete('') : [],
    isFile ? session.files.list() : [],
    ...owners.map((owner) => session.complete(`${owner}.`)),
  ]);
  return {
    variables,
    names,
    files: files.filter(({ size }) => size !== null).map(({ path }) => path),
    attributes: Object.fromEntries(
      owners.map((owner, index) => [
        owner,
        (attributes[index] ?? []).map((name) => name.slice(name.lastIndexOf('.') + 1)),
      ]),
    ),
  };
}

export function isSyntaxError(type: string): boolean {
  return type === 'SyntaxError' || type === 'IndentationError' || type === 'TabError';
}

const ATTRIBUTE =
  /^(?:module '(.+?)'|(?:type object )?'(.+?)'(?: object)?) has no attribute '(.+?)'/;

/** The type or module whose attribute is missing, and the values that are asked for it. */
function ownersIn(message: string, sources: Readonly<Record<string, string>>): readonly string[] {
  const match = ATTRIBUTE.exec(message);
  if (!match) return [];
  const owner = match[1] ?? match[2] ?? '';
  const name = (match[3] ?? '').replace(/\W/g, '');
  const before = new RegExp(String.raw`([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.${name}\b`, 'g');
  const inCode = Object.values(sources).flatMap((text) =>
    [...text.matchAll(before)].map((found) => found[1] ?? ''),
  );
  return [...new Set([owner, ...inCode])].filter((one) => one !== '').slice(0, 8);
}
