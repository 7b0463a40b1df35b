import type { PythonException } from '../../protocol/outcome';
import type { Explanation } from '../explanation';
import type { Source } from '../source';
import { message } from '../texts/texts';
import { checkAssignment } from './assignments';
import { checkMeaning } from './definitions';
import { checkHeader } from './headers';
import { IndentationCheck, opensBlock } from './indentation';
import { checkLexical } from './lexical';
import { checkConditional, checkDictionary, checkMissingValue, checkNeighbours } from './operands';
import { scan } from './scan';
import { checkComment, checkImportOrder, checkRaise, checkSigns } from './signs';
import { isWord, type StatementLine, type SyntaxFinding, splitLines } from './statement-lines';
import { checkFirstWord, checkKeywordAsName, checkNumbers } from './words';

type Check = (line: StatementLine, source: Source) => SyntaxFinding | null;

/** Tokens of a statement that is looked into: longer ones are data. */
const LONGEST = 2_000;

/** What is looked for in each statement, in this order. */
const CHECKS: readonly Check[] = [
  checkComment,
  checkFirstWord,
  checkImportOrder,
  checkRaise,
  checkKeywordAsName,
  checkNumbers,
  checkSigns,
  checkHeader,
  checkDictionary,
  checkAssignment,
  checkMissingValue,
  checkNeighbours,
  checkConditional,
];

/** What a teacher would say to a syntax error: the engine knows the line, the text the rest. */
export function explainSyntax(source: Source, exception: PythonException): Explanation {
  const line = exception.frames.at(-1)?.line ?? 1;
  const finding =
    checkMeaning(source, line, exception.message) ??
    findSyntax(source, line, exception.type !== 'SyntaxError') ??
    general(source, line, exception.message);
  const { what, spot, tries } = finding;
  return {
    what,
    place: spot ? source.placeOf(spot) : source.place(line),
    tries: tries.filter((one) => one !== null).slice(0, 2),
  };
}

/**
 * The first mistake in a text that does not compile.
 *
 * @param errorLine where the compiler gave up: what is wrong stands there or before
 */
export function findSyntax(
  source: Source,
  errorLine: number,
  isIndent: boolean,
): SyntaxFinding | null {
  // The engine tells of a wrong indentation while it reads the line before.
  const lastLine = errorLine + (isIndent ? 1 : 0);
  const tokens = scan(source.text);
  const lexical = checkLexical(tokens);
  const spot = lexical?.spot?.from ?? Infinity;
  const indentation = new IndentationCheck(source);
  for (const line of splitLines(source, tokens)) {
    if (line.line > lastLine) return lexical && source.lineOf(spot) <= lastLine ? lexical : null;
    // An open bracket or quote makes one statement of all that follows.
    if ((line.tokens.at(-1)?.to ?? 0) > spot) return checkComment(line) ?? lexical;
    const found = indentation.check(line) ?? firstOf(line, source);
    if (found) return found;
  }
  return lexical ?? indentation.finish();
}

function firstOf(line: StatementLine, source: Source): SyntaxFinding | null {
  if (line.tokens.length > LONGEST) return null;
  for (const check of CHECKS) {
    const found = check(line, source);
    if (found) return found;
  }
  return null;
}

/** The engine's line, and what the tolerant parser stumbled over on it. */
function general(source: Source, line: number, said: string): SyntaxFinding {
  const statement = splitLines(source, scan(source.text)).find((one) => one.line === line);
  if (isWord(statement?.tokens[0], 'match') && statement && opensBlock(statement)) {
    return {
      what: message('match-missing'),
      spot: statement.tokens[0] ?? null,
      tries: [message('try-if-instead')],
    };
  }
  const look = message('try-look-before');
  const error = source.nodesOn(line, '⚠')[0];
  const code = error ? source.of(error).trim() : '';
  if (error && code !== '') {
    return { what: message('syntax-near', { code }), spot: error, tries: [look] };
  }
  return { what: message('syntax-other', { message: said }), spot: null, tries: [look] };
}
