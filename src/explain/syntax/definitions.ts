import { argumentsOf } from '../evaluate';
import { functionsOf } from '../program';
import { childrenOf, type Source } from '../source';
import { message } from '../texts/texts';
import type { SyntaxFinding } from './statement-lines';

/** What the compiler finds out behind the grammar, by its message, with the spot it means. */
export function checkMeaning(source: Source, line: number, said: string): SyntaxFinding | null {
  if (/'return'|'yield'/.test(said) && /outside/.test(said)) return outside(source, line, said);
  if (/outside (?:of )?loop|not properly in loop/.test(said)) return outside(source, line, said);
  if (/argument name reused|duplicate argument/.test(said)) return parameterTwice(source);
  if (/default argument/.test(said)) return defaultOrder(source);
  if (/positional arg/.test(said)) return keywordOrder(source, line);
  return null;
}

function outside(source: Source, line: number, said: string): SyntaxFinding | null {
  const names = ['ReturnStatement', 'BreakStatement', 'ContinueStatement'];
  const statement = source.nodesOn(line, ...names)[0];
  const word = statement?.firstChild;
  if (!word) return null;
  const text = source.of(word);
  if (text === 'return') {
    return {
      what: message('return-outside', { word: text }),
      spot: word,
      tries: [message('try-return-inside')],
    };
  }
  if (!said.includes(text)) return null;
  return {
    what: message('loop-outside', { word: text }),
    spot: word,
    tries: [message('try-loop-inside', { word: text })],
  };
}

function parameterTwice(source: Source): SyntaxFinding | null {
  for (const { node, parameters } of functionsOf(source)) {
    const twice = parameters.find(
      ({ name }, index) => parameters.findIndex((other) => other.name === name) < index,
    );
    const nodes = node.getChild('ParamList')?.getChildren('VariableName') ?? [];
    const spot = nodes.findLast((one) => source.of(one) === twice?.name);
    if (!twice || !spot) continue;
    return {
      what: message('parameter-twice', { name: twice.name }),
      spot,
      tries: [message('try-other-name', { name: `${twice.name}2` })],
    };
  }
  return null;
}

function defaultOrder(source: Source): SyntaxFinding | null {
  for (const { node, parameters } of functionsOf(source)) {
    const first = parameters.findIndex(({ hasDefault }) => hasDefault);
    const wrong = parameters.find(
      (one, index) => first !== -1 && index > first && !one.hasDefault && !one.isKeywordOnly,
    );
    if (wrong?.star !== '') continue;
    const nodes = node.getChild('ParamList')?.getChildren('VariableName') ?? [];
    return {
      what: message('default-order', { name: wrong.name }),
      spot: nodes.find((one) => source.of(one) === wrong.name) ?? null,
      tries: [message('try-default-last', { name: wrong.name })],
    };
  }
  return null;
}

function keywordOrder(source: Source, line: number): SyntaxFinding | null {
  for (const list of source.nodesOn(line, 'ArgList')) {
    const first = childrenOf(list).find(({ name }) => name === 'AssignOp');
    const wrong = argumentsOf(list).find(
      (node) => first && node.from > first.from && node.prevSibling?.name === ',',
    );
    if (!wrong) continue;
    const code = source.of(wrong);
    return {
      what: message('keyword-order', { code }),
      spot: wrong,
      tries: [message('try-keyword-last', { code })],
    };
  }
  return null;
}
