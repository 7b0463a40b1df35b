import { originOf } from '../evaluate';
import { definitionOf, type Fault, textOf } from '../fault';
import { CHANGERS } from '../known-words';
import { hasReturnValue } from '../program';
import type { Node } from '../source';
import { type Message, message } from '../texts/texts';

/** What to do about an expression that turned out to be None: look at where it comes from. */
export function noneTries(fault: Fault, node: Node): readonly Message[] {
  if (node.name === 'None') return [];
  const origin = originOf(fault, node);
  const look = message('try-check-none', { code: textOf(fault, node) });
  const callee = origin?.name === 'CallExpression' ? origin.firstChild : null;
  if (!origin || !callee) return [look];
  if (callee.name === 'MemberExpression') {
    const property = callee.getChild('PropertyName');
    const method = property ? textOf(fault, property) : '';
    if (!CHANGERS.has(method)) return [look];
    const isName = callee.firstChild?.name === 'VariableName';
    const code = isName ? textOf(fault, origin) : `.${method}()`;
    return [message('try-method-alone', { code })];
  }
  const name = textOf(fault, callee);
  if (name === 'print') return [message('try-print-inside', { function: 'print' })];
  const defined = definitionOf(fault, name);
  if (!defined) return [look];
  const returns = hasReturnValue(defined.source, defined.node);
  return returns ? [look] : [message('try-add-return', { function: name })];
}
