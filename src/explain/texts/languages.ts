import { GERMAN } from './german';
import { ENGLISH, type Texts } from './texts';

export const LANGUAGES = { en: ENGLISH, de: GERMAN } as const satisfies Record<string, Texts>;
export type Language = keyof typeof LANGUAGES;

/** The language for a tag such as `de-AT` or `de_DE.UTF-8`; English where there is no other. */
export function toLanguage(tag: string | null | undefined): Language {
  const primary = /^[a-z]+/i.exec(tag ?? '')?.[0].toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? (primary as Language) : 'en';
}
