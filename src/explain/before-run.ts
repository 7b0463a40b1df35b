import type { PythonException } from '../protocol/outcome';
import { LONGEST_TEXT } from './explain';
import { NO_NAMES, type Place } from './explanation';
import type { Fault } from './fault';
import { NOT_HERE } from './known-words';
import { toPlainText } from './rich';
import { unknownModule } from './rules/attributes';
import { childrenOf, Source } from './source';
import { explainSyntax } from './syntax/explain-syntax';
import { LANGUAGES, toLanguage } from './texts/languages';
import { say, type Texts } from './texts/texts';

/** What can be said to a text before it is run. */
export interface EarlyWord {
  readonly line: number;
  readonly columns?: NonNullable<Place['columns']>;
  readonly message: string;
  /** `hint` for what compiles and yet cannot work here. */
  readonly tone: 'slip' | 'hint';
}

/**
 * The first thing that is wrong with a cell before it is run: what the compiler
 * has found, or a package that cannot be imported here.
 */
export function explainBeforeRun(
  cell: string,
  code: string,
  exception: PythonException | null,
  language: string,
): EarlyWord | null {
  if (code.length > LONGEST_TEXT) return null;
  const texts = LANGUAGES[toLanguage(language)];
  const source = new Source(cell, code);
  if (!exception) return checkImports(source, texts);
  const { what, place, tries } = explainSyntax(source, exception);
  if (!place) return null;
  const said = [what, ...tries.slice(0, 1)].map((one) => toPlainText(say(texts, one)));
  return toWord(place, said.join(' '), 'slip');
}

function toWord(place: Place, message: string, tone: EarlyWord['tone']): EarlyWord {
  const word = { line: place.line, message, tone };
  return place.columns ? { ...word, columns: place.columns } : word;
}

/** An import of a package that this Python cannot have. */
function checkImports(source: Source, texts: Texts): EarlyWord | null {
  for (const statement of source.nodes('ImportStatement')) {
    const isFrom = statement.firstChild?.name === 'from';
    const module = childrenOf(statement).find(
      (node) =>
        node.name === 'VariableName' &&
        Object.hasOwn(NOT_HERE, source.of(node)) &&
        (isFrom ? /^from$/ : /^(import|,)$/).test(node.prevSibling?.name ?? ''),
    );
    if (!module) continue;
    const finding = unknownModule(toFault(source, source.lineOf(module.from)), {
      module: source.of(module),
    });
    if (!finding?.spot) continue;
    const said = [finding.what, ...finding.tries.slice(0, 1)].flatMap((one) =>
      one ? [toPlainText(say(texts, one))] : [],
    );
    return toWord(source.placeOf(finding.spot), said.join(' '), 'hint');
  }
  return null;
}

function toFault(source: Source, line: number): Fault {
  return {
    exception: { type: 'ImportError', message: '', frames: [], traceback: '' },
    source,
    line,
    block: null,
    isInnermost: true,
    sources: [source],
    known: NO_NAMES,
  };
}
