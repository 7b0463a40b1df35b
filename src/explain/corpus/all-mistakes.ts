import { NAME_MISTAKES } from './names';
import { STRUCTURE_MISTAKES } from './structure';
import { TYPE_MISTAKES } from './types';
import { VALUE_MISTAKES } from './values';
import { WORD_MISTAKES } from './words';

/** Typical mistakes of a first course, by topic. */
export const MISTAKES = {
  names: NAME_MISTAKES,
  types: TYPE_MISTAKES,
  values: VALUE_MISTAKES,
  structure: STRUCTURE_MISTAKES,
  words: WORD_MISTAKES,
};
