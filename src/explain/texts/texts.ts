import type { Rich } from '../rich';
import { NAMES } from './english-names';
import { SYNTAX } from './english-syntax';
import { SYNTAX_TRIES } from './english-syntax-tries';
import { TRIES } from './english-tries';
import { TYPES } from './english-types';
import { VALUES } from './english-values';

export const ENGLISH = {
  ...NAMES,
  ...TYPES,
  ...VALUES,
  ...SYNTAX,
  ...TRIES,
  ...SYNTAX_TRIES,
};

/** Everything that can be said, in one language. English says which parameters each text has. */
export type Texts = typeof ENGLISH;
export type TextKey = keyof Texts;

type ParametersOf<K extends TextKey> =
  Parameters<Texts[K]> extends [infer P] ? P : Readonly<Record<never, never>>;

/** Something to be said, in no language yet. */
export type Message = {
  [K in TextKey]: { readonly key: K; readonly parameters: ParametersOf<K> };
}[TextKey];

export function message<K extends TextKey>(key: K, ...[parameters]: Parameters<Texts[K]>): Message {
  return { key, parameters: parameters ?? {} } as unknown as Message;
}

export function say(texts: Texts, { key, parameters }: Message): Rich {
  const text = texts[key] as (parameters: Message['parameters']) => Rich;
  return text(parameters);
}
