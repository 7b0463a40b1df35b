import type { Limited, Outcome, PythonException } from '../protocol/outcome';
import type { ExplainContext, Explanation, Place } from './explanation';
import type { Fault, Finding, Groups } from './fault';
import { PATTERNS } from './patterns';
import { raisedHere, recursion } from './rules/others';
import { Source } from './source';
import { explainSyntax } from './syntax/explain-syntax';
import { type Message, message } from './texts/texts';

/** What a teacher would say to how a run ended; null where it completed. */
export function explain(outcome: Outcome, context: ExplainContext): Explanation | null {
  switch (outcome.kind) {
    case 'completed':
      return null;
    case 'raised':
      if (outcome.exit !== null) return explainExit(outcome.exception);
      return explainException(outcome.exception, context);
    case 'limited':
      return explainLimit(outcome, context);
    case 'stopped': {
      const fault = toFault(outcome.exception, context);
      return { what: message('stopped'), place: placeOf(fault, null), tries: [] };
    }
    case 'crashed':
      return { what: message('crashed'), place: null, tries: [message('try-run-again')] };
  }
}

function explainExit({ message: code }: PythonException): Explanation {
  const shown = code === 'None' ? '' : code;
  return { what: message('exited', { code: shown }), place: null, tries: [] };
}

/** Characters of a cell that is looked into: a longer one is told of by its exception alone. */
export const LONGEST_TEXT = 200_000;

/** Where the exception comes from, as far as the learner's own code goes. */
function toFault(exception: PythonException | null, context: ExplainContext): Fault {
  const sources = Object.entries(context.sources)
    .filter(([, text]) => text.length <= LONGEST_TEXT)
    .map(([file, text]) => new Source(file, text));
  const frames = exception?.frames ?? [];
  const at = frames.findLastIndex(({ file }) => sources.some((source) => source.file === file));
  const frame = frames[at];
  const block = frame?.block ?? null;
  return {
    exception: exception ?? { type: '', message: '', frames: [], traceback: '' },
    source: sources.find((source) => source.file === frame?.file) ?? null,
    line: frame?.line ?? 0,
    block: block === '<module>' ? null : block,
    isInnermost: at === frames.length - 1,
    sources,
    known: context.known,
  };
}

function placeOf(fault: Fault, finding: Finding | null): Place | null {
  if (finding?.place) return finding.place;
  if (!fault.source || fault.line === 0) return null;
  return finding?.spot ? fault.source.placeOf(finding.spot) : fault.source.place(fault.line);
}

const SYNTAX_ERRORS = ['SyntaxError', 'IndentationError', 'TabError'];

function explainException(exception: PythonException, context: ExplainContext): Explanation {
  const fault = toFault(exception, context);
  // A syntax error has no caller, unless the program itself compiles something.
  const isOwn = fault.isInnermost && fault.source && exception.frames.length === 1;
  if (SYNTAX_ERRORS.includes(exception.type) && isOwn && fault.source) {
    return explainSyntax(fault.source, exception);
  }
  const finding = raisedHere(fault) ?? findPattern(fault) ?? general(fault);
  return toExplanation(fault, finding);
}

function findPattern(fault: Fault): Finding | null {
  const { type, message: text } = fault.exception;
  for (const { types, forms, rule } of PATTERNS) {
    if (!types.includes(type)) continue;
    const match = forms.map((form) => form.exec(text)).find((found) => found !== null);
    if (!match) continue;
    const groups: Groups = match.groups ?? {};
    const finding = rule(fault, groups);
    if (finding) return finding;
  }
  return null;
}

function general({ exception }: Fault): Finding {
  const { type, message: text } = exception;
  const said = { type, message: text };
  const what: Record<string, () => Message> = {
    NotImplementedError: () =>
      text === '' ? message('something-raised', said) : message('not-supported', { message: text }),
    KeyboardInterrupt: () => message('interrupted'),
    StopIteration: () => message('iteration-ended'),
    OverflowError: () => message('number-large'),
  };
  return {
    what: (Object.hasOwn(what, type) ? what[type]?.() : null) ?? message('something-raised', said),
    spot: null,
    tries: [message('try-read-traceback')],
  };
}

function toExplanation(fault: Fault, finding: Finding): Explanation {
  const tries = finding.tries.filter((one) => one !== null).slice(0, 2);
  return { what: finding.what, place: placeOf(fault, finding), tries };
}

const LIMIT_TRIES = {
  time: 'try-loop-end',
  steps: 'try-loop-end',
  heap: 'try-less-memory',
  recursion: null,
  output: 'try-print-loop',
  outputLines: 'try-print-loop',
  fileCount: 'try-remove-files',
  fileBytes: null,
  filesBytes: 'try-remove-files',
  hostCalls: 'try-loop-end',
  hostCallBytes: null,
  hostCallTime: null,
} as const;

function explainLimit(outcome: Limited, context: ExplainContext): Explanation {
  const fault = toFault(outcome.exception, context);
  const { name, value } = outcome.limit;
  const known = name === 'recursion' ? recursion(fault) : null;
  if (known) return toExplanation(fault, known);
  const key = LIMIT_TRIES[name];
  return toExplanation(fault, {
    what: message(`limit-${name}`, { value }),
    spot: null,
    tries: key === null ? [] : [message(key)],
  });
}
