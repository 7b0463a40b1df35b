import { decode, encode } from 'cborg';
import { bigIntDecoder, bigIntEncoder, bigNegIntDecoder } from 'cborg/taglib';
import { type HostFunctionDeclaration, toDocstring } from './declaration';
import { canPass, type HostValue } from './value';

/** First items of an answer, as wasm-build/port/hostcall.c has them. */
const ANSWER = { value: 0, raise: 1, limit: 2 } as const;

/** Floats of 64 bits are the only ones that the module reads. */
const ENCODING = { float64: true, typeEncoders: { bigint: bigIntEncoder } };
const DECODING = {
  strict: true,
  allowBigInt: true,
  rejectDuplicateMapKeys: true,
  // Tags of RFC 8949, section 3.4.3.
  tags: { 2: bigIntDecoder, 3: bigNegIntDecoder },
};

/** A call as Python makes it: arguments by name, those that were given. */
export interface HostCall {
  readonly module: string;
  readonly name: string;
  readonly args: Readonly<Record<string, HostValue>>;
}

export type HostAnswer =
  | { readonly kind: 'returned'; readonly value: HostValue }
  | { readonly kind: 'raised'; readonly type: string; readonly message: string }
  /** `limit` is the module's number for it. */
  | { readonly kind: 'limited'; readonly limit: number; readonly message: string };

/** @returns the call, or null for bytes that are none */
export function parseCall(bytes: Uint8Array): HostCall | null {
  const items = parse(bytes);
  if (!Array.isArray(items) || items.length !== 3) return null;
  const [module, name, args] = items;
  if (typeof module !== 'string' || typeof name !== 'string') return null;
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return null;
  return canPass(args) ? { module, name, args: args as HostCall['args'] } : null;
}

export function encodeAnswer(answer: HostAnswer): Uint8Array {
  switch (answer.kind) {
    case 'returned':
      return encode([ANSWER.value, answer.value], ENCODING);
    case 'raised':
      return encode([ANSWER.raise, answer.type, answer.message], ENCODING);
    case 'limited':
      return encode([ANSWER.limit, answer.limit, answer.message], ENCODING);
  }
}

/** @returns the answer, or null for bytes that are none. The page may not say that a limit was met. */
export function parseAnswer(bytes: Uint8Array): HostAnswer | null {
  const answer = parseRecordedAnswer(bytes);
  return answer?.kind === 'limited' ? null : answer;
}

/** @returns an answer that was given to a program, or null for bytes that are none */
export function parseRecordedAnswer(bytes: Uint8Array): HostAnswer | null {
  const items = parse(bytes);
  if (!Array.isArray(items)) return null;
  const [kind, first, second] = items;
  if (kind === ANSWER.value && items.length === 2 && canPass(first)) {
    return { kind: 'returned', value: first };
  }
  const isRaise = kind === ANSWER.raise && items.length === 3;
  if (isRaise && typeof first === 'string' && typeof second === 'string') {
    return { kind: 'raised', type: first, message: second };
  }
  const isLimit = kind === ANSWER.limit && items.length === 3;
  if (isLimit && typeof first === 'number' && typeof second === 'string') {
    return { kind: 'limited', limit: first, message: second };
  }
  return null;
}

/** What the module needs to know of the host's functions. */
export function encodeDeclarations(declarations: readonly HostFunctionDeclaration[]): Uint8Array {
  const modules = [...new Set(declarations.map(({ module }) => module))].map((module) => {
    const functions = declarations
      .filter((declaration) => declaration.module === module)
      .map((declaration) => [
        declaration.name,
        toDocstring(declaration),
        declaration.parameters.map(({ name }) => name),
        declaration.parameters.filter((parameter) => parameter.default === undefined).length,
        declaration.result === 'float',
      ]);
    return [module, 'Functions of the page around this session.', functions];
  });
  return encode(modules, ENCODING);
}

/** Reads CBOR that the module wrote. Null for what is none. */
export function parse(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, DECODING);
  } catch {
    // The library throws plain errors for malformed bytes, and nothing else.
    return null;
  }
}
