import type { PythonException } from '../../protocol/outcome';
import type { Explanation } from '../explanation';
import type { Source } from '../source';
import { message } from '../texts/texts';

export function explainSyntax(source: Source, exception: PythonException): Explanation {
  return { what: message('syntax-other', { message: exception.message }), place: source.place(exception.frames[0]?.line ?? 1), tries: [] };
}
