import type { AuditEvent } from './audit';
import { DEFAULT_RUN_LIMITS } from './limits';

/** Where a number may be endless. JSON has no word for that. */
const ENDLESS = new Set([...Object.keys(DEFAULT_RUN_LIMITS), 'value', 'maxMs', 'maxCalls']);

/** One event a line. `Infinity`, which JSON does not have, is written as a text. */
export function toJsonLine(event: AuditEvent): string {
  return `${JSON.stringify(event, (_, value) => (value === Number.POSITIVE_INFINITY ? 'Infinity' : value))}\n`;
}

/**
 * Reads a log back.
 *
 * @throws {SyntaxError} that names the line which is no event
 */
export function parseJsonLines(text: string): readonly AuditEvent[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parseLine(line, index + 1));
}

function parseLine(line: string, number: number): AuditEvent {
  const event = parseJson(line, number);
  const isEvent = isObject(event) && event.serial === number && typeof event.kind === 'string';
  const shape = isEvent ? SHAPES[String(event.kind)] : undefined;
  if (!isEvent || !shape) {
    throw new SyntaxError(`Line ${number} of the log is not its event ${number}.`);
  }
  const wrong = Object.keys(shape).find((field) => !shape[field]?.(event[field]));
  if (wrong) throw new SyntaxError(`Line ${number} of the log has no proper "${wrong}".`);
  return event as unknown as AuditEvent;
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line, (key, value) =>
      value === 'Infinity' && ENDLESS.has(key) ? Number.POSITIVE_INFINITY : value,
    );
  } catch (cause) {
    throw new SyntaxError(`Line ${number} of the log is not JSON.`, { cause });
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const has =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.keys(shape).every((field) => shape[field]?.(value[field]));

const isFile = has({ path: isText, bytes: isNumber, hash: isText, data: isText });
const isRead: Check = (read) =>
  read === null ||
  isText(read) ||
  (isObject(read) && (isText(read.bytes) || read.stopped === true));

/** What events must have to be read; src/protocol/audit.ts says what it is. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  session: {
    version: (version) => version === 1,
    limits: isObject,
    determinism: isObject,
    mounts: isListOf(isFile),
    functions: isListOf(isObject),
    checkpointHash: (hash) => hash === null || isText(hash),
  },
  run: {
    cell: isText,
    code: isText,
    codeHash: isText,
    limits: isObject,
    stdin: isListOf(isRead),
    outcome: has({ kind: isText, figures: has({ steps: isNumber }) }),
    verdicts: isListOf(has({ kind: isText, phase: isNumber, steps: isNumber })),
    hostCalls: isListOf(has({ name: isText, end: isText, request: isText, answer: isText })),
    fileChanges: isListOf(isObject),
    isComplete: isBoolean,
    hasBegun: isBoolean,
  },
  write: { file: isFile },
  remove: { path: isText },
  reset: {},
  restore: { checkpointHash: isText },
};
