import { numberOf, operandsOf, operatorOf } from '../evaluate';
import type { Rule } from '../fault';
import { onLine, textOf } from '../fault';
import type { Node } from '../source';
import { type Message, message } from '../texts/texts';
import { argumentText } from './calls';
import { calledName, callOf } from './uses';

/** The text of a literal without its quotes. */
function unquote(text: string): string | null {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? null;
}

export const intText: Rule = (fault, { text = '' }) => {
  const call = callOf(fault, 'int');
  if (text.trim() === '') {
    return { what: message('int-empty'), spot: call, tries: [message('try-type-number')] };
  }
  return {
    what: message('int-text', { text }),
    spot: call,
    tries: toNumberTries(text, argumentText(fault, call)),
  };
};

function toNumberTries(text: string, argument: string): readonly Message[] {
  const withPoint = text.replace(',', '.');
  const isFloat = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(withPoint);
  if (!isFloat) return [message('try-digits')];
  const float = message('try-float', { code: `float(${argument || '…'})` });
  return text.includes(',') ? [message('try-point', { right: withPoint.trim() }), float] : [float];
}

export const floatText: Rule = (fault, { text: said }) => {
  const call = callOf(fault, 'float');
  const text = said ?? unquote(argumentText(fault, call));
  if (text === null) {
    return { what: message('float-text-unknown'), spot: call, tries: [message('try-digits')] };
  }
  const right = text.replace(',', '.').trim();
  const isPoint = text.includes(',') && /^[-+]?\d*\.?\d+$/.test(right);
  return {
    what: message('float-text', { text }),
    spot: call,
    tries: [isPoint ? message('try-point', { right }) : message('try-digits')],
  };
};

const DIVISIONS = ['/', '//', '%'];

export const zeroDivision: Rule = (fault) => {
  const divisions = onLine(fault, 'BinaryExpression', 'UpdateStatement').filter((node) =>
    DIVISIONS.includes(operatorOf(fault, node).replace(/=$/, '')),
  );
  const isZero = (node: Node) => {
    const divisor = operandsOf(node)[1];
    return divisor !== undefined && numberOf(fault, divisor) === 0;
  };
  const known = divisions.filter(isZero);
  const node = known[0] ?? (divisions.length === 1 ? divisions[0] : undefined);
  const divisor = node ? operandsOf(node)[1] : undefined;
  const text = divisor ? textOf(fault, divisor) : '';
  const isLiteral = divisor?.name === 'Number' || text === '';
  return {
    what: message('zero-division', { divisor: text }),
    spot: node ?? null,
    tries: [message('try-check-zero', { code: `if ${isLiteral ? 'divisor' : text} != 0:` })],
  };
};

export const floatForInt: Rule = (fault, { type = 'float' }) => ({
  what: message('float-for-int', { type }),
  spot: callOf(fault, 'range', 'randint', 'randrange', 'chr', 'bin', 'hex', 'factorial'),
  tries: [message('try-floor')],
});

export const convertType: Rule = (fault, { function: said, type = '' }) => {
  const name = said ?? (callOf(fault, 'int') ? 'int' : 'float');
  const call = callOf(fault, name);
  if (!call) return null;
  const code = `print(${argumentText(fault, call)})`;
  return {
    what: message('convert-type', { function: name, type }),
    spot: call,
    tries: [message('try-check-value', { code })],
  };
};

export const mathDomain: Rule = (fault) => {
  const call =
    callOf(fault, 'sqrt', 'log', 'log10', 'log2', 'acos', 'asin', 'pow', 'factorial') ?? null;
  if (!call) return null;
  const isRoot = ['sqrt', 'factorial'].includes(calledName(fault, call));
  const look = message('try-check-value', { code: `print(${argumentText(fault, call)})` });
  return {
    what: message('math-domain', { code: textOf(fault, call) }),
    spot: call,
    tries: [isRoot ? message('try-not-negative') : look],
  };
};
