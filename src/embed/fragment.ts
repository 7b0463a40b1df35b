/** What a widget's link asks for. */
export interface WidgetRequest {
  readonly code: string;
}

export type ParsedFragment =
  | { readonly kind: 'parsed'; readonly request: WidgetRequest }
  | { readonly kind: 'malformed'; readonly reason: string };

const KNOWN = new Set(['v', 'code']);
const VERSION = '1';

/**
 * Reads `#v=1&code=print(1)`; `v` may be left out. Values are percent-encoded
 * as `encodeURIComponent` does it, so that a `+` is a plus sign.
 */
export function parseFragment(hash: string): ParsedFragment {
  const fields = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    if (part === '') continue;
    if (!KNOWN.has(name))
      return malformed(`it has a part “${name}” that this version does not know`);
    if (fields.has(name)) return malformed(`it has “${name}” twice`);
    const value = decode(rest.join('='));
    if (value === null) return malformed(`its “${name}” is not percent-encoded text`);
    fields.set(name, value);
  }
  const version = fields.get('v') ?? VERSION;
  if (version !== VERSION)
    return malformed(`it is made for version ${version}, and this is ${VERSION}`);
  const code = fields.get('code');
  if (code === undefined) return malformed('it has no “code=…” after the #');
  return { kind: 'parsed', request: { code: code.replace(/\r\n?/g, '\n') } };
}

function malformed(reason: string): ParsedFragment {
  return { kind: 'malformed', reason };
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
