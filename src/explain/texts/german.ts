import { GERMAN_NAMES } from './german-names';
import { GERMAN_SYNTAX } from './german-syntax';
import { GERMAN_SYNTAX_TRIES } from './german-syntax-tries';
import { GERMAN_TRIES } from './german-tries';
import { GERMAN_TYPES } from './german-types';
import { GERMAN_VALUES } from './german-values';
import type { Texts } from './texts';

export const GERMAN: Texts = {
  ...GERMAN_NAMES,
  ...GERMAN_TYPES,
  ...GERMAN_VALUES,
  ...GERMAN_SYNTAX,
  ...GERMAN_TRIES,
  ...GERMAN_SYNTAX_TRIES,
};
