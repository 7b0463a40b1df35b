import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MISTAKES } from '../../src/explain/corpus/all-mistakes';
import type { Mistake } from '../../src/explain/corpus/mistake';
import { explain } from '../../src/explain/explain';
import type { Explanation } from '../../src/explain/explanation';
import { fetchNames } from '../../src/explain/known-names';
import { ENGLISH, type Message, say } from '../../src/explain/texts/texts';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
import type { Outcome } from '../../src/protocol/outcome';

const ENGINE = new URL('../../public/engine/micropython.wasm', import.meta.url);
const module = new WebAssembly.Module(readFileSync(ENGINE));
const CELL = 'Cell 1';

interface Said {
  readonly explanation: Explanation | null;
  /** Type and message. */
  readonly error: string;
}

/** Runs a program as a page does, and explains how it ended. */
async function explainProgram(
  code: string,
  input: string,
  change: (code: string, outcome: Outcome) => Outcome,
): Promise<Said> {
  let unread = new TextEncoder().encode(input);
  const interpreter = new Interpreter({
    module,
    host: {
      ...createWorkerHost(),
      read(buffer) {
        const count = Math.min(buffer.length, unread.length);
        buffer.set(unread.subarray(0, count));
        unread = unread.slice(count);
        return count;
      },
    },
  });
  const ran = interpreter.run({
    cell: CELL,
    code,
    limits: DEFAULT_RUN_LIMITS,
    isStopRequested: () => false,
    onOutput: () => undefined,
  });
  const outcome = change(code, ran);
  const sources = { [CELL]: code };
  const known = await fetchNames(outcome, sources, {
    variables: async () => interpreter.variables(),
    complete: async (prefix) => interpreter.complete(prefix),
    files: { list: async () => interpreter.listFiles() },
  });
  const exception = 'exception' in outcome ? outcome.exception : null;
  return {
    explanation: explain(outcome, { file: CELL, sources, known }),
    error: exception ? `${exception.type}: ${exception.message}` : outcome.kind,
  };
}

/** The program without the marks, and where they stood. */
function readMarks(marked: string) {
  const from = marked.indexOf('«');
  const end = marked.indexOf('»');
  const before = marked.slice(0, from);
  const line = before.split('\n').length;
  const column = from - before.lastIndexOf('\n');
  const columns = end === -1 ? null : { from: column, to: column + end - from - 1 };
  return { code: marked.replace('«', '').replace('»', ''), line, columns };
}

function codeOf(message: Message | undefined): readonly string[] {
  if (!message) return [];
  return say(ENGLISH, message).flatMap(({ kind, text }) => (kind === 'code' ? [text] : []));
}

function sentence(message: Message | undefined): string {
  if (!message) return '(nothing)';
  return `${message.key}: ${say(ENGLISH, message)
    .map(({ text }) => text)
    .join('')}`;
}

/** What is not as a teacher would say it, the gravest first; empty where nothing is. */
function judge(mistake: Mistake, { explanation }: Said): readonly string[] {
  const { line, columns } = readMarks(mistake.program);
  const { what, place, tries } = explanation ?? {};
  const wrong: string[] = [];
  if (what?.key !== mistake.cause) wrong.push('cause');
  if (place?.line !== line) wrong.push('line');
  if (columns && (place?.columns?.from !== columns.from || place.columns.to !== columns.to)) {
    wrong.push('columns');
  }
  if (tries?.[0]?.key !== mistake.first) wrong.push('first thing to try');
  for (const name of mistake.names) {
    if (!codeOf(what).some((code) => code.includes(name))) wrong.push(`the name ${name}`);
  }
  for (const shown of mistake.shows) {
    if (!codeOf(tries?.[0]).some((code) => code.includes(shown))) wrong.push(`the code ${shown}`);
  }
  return wrong;
}

/** Of the mistakes, so many must be told exactly as a teacher would. */
const LEAST_RIGHT = 0.95;

/** Type and message of what CPython 3.11 raises; `record.py` beside it writes the file. */
const FILE = new URL('../../src/explain/corpus/cpython.json', import.meta.url);
const RECORDER = new URL('../../src/explain/corpus/record.py', import.meta.url);
const all = Object.values(MISTAKES).flat();

if (process.env.CLOCHE_RECORD) {
  const input = all.map(({ program, input }) => [readMarks(program).code, input]);
  const recorded = execFileSync('python3', [fileURLToPath(RECORDER)], {
    input: JSON.stringify(input),
  });
  writeFileSync(FILE, recorded);
}

const IN_CPYTHON = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<
  Record<string, readonly [type: string, message: string] | null>
>;

/** The engine's outcome with CPython's words. */
function inCPythonsWords(code: string, outcome: Outcome): Outcome {
  const words = IN_CPYTHON[code];
  if (outcome.kind !== 'raised' || !words) return outcome;
  const [type, message] = words;
  return { ...outcome, exception: { ...outcome.exception, type, message } };
}

const AS_IT_IS = (_: string, outcome: Outcome) => outcome;

describe.each([
  ['in the words of the engine', AS_IT_IS],
  ['in the words of CPython', inCPythonsWords],
])('typical mistakes %s', (_, change) => {
  it('are told as a teacher would, and none is told wrongly', async () => {
    const misleading: string[] = [];
    const failing: string[] = [];
    for (const mistake of all) {
      const { code } = readMarks(mistake.program);
      const said = await explainProgram(code, mistake.input, change);
      const wrong = judge(mistake, said);
      if (wrong.length === 0) continue;
      failing.push(describeFailure(mistake, said, wrong));
      const isSaid = said.explanation !== null;
      if (isSaid && (wrong.includes('cause') || wrong.includes('line'))) {
        misleading.push(mistake.program);
      }
    }
    const right = all.length - failing.length;
    console.info(
      `${failing.join('\n\n')}\n\n${right} of ${all.length} mistakes are told as they should be.`,
    );
    expect(right).toBeGreaterThanOrEqual(Math.ceil(all.length * LEAST_RIGHT));
    expect(misleading).toEqual([]);
  });
});

function describeFailure(mistake: Mistake, said: Said, wrong: readonly string[]): string {
  const { what, place, tries = [] } = said.explanation ?? {};
  return [
    `wrong are ${wrong.join(', ')}`,
    mistake.program.replace(/^/gm, '    | '),
    `  said ${sentence(what)} at ${place?.line}:${place?.columns?.from}-${place?.columns?.to}`,
    ...tries.map((one) => `   try ${sentence(one)}`),
    `  ${said.error}`,
  ].join('\n');
}
