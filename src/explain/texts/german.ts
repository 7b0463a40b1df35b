import { ENGLISH, type Texts } from './texts';

export const GERMAN: Texts = ENGLISH;
