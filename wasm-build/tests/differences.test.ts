import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_HERE } from '../../src/explain/known-words';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
import { DIFFERENCES } from './corpus/differences';
import { UNSUPPORTED_MODULES } from './differences/unsupported-modules';

const ENGINE = new URL('../../public/engine/micropython.wasm', import.meta.url);
const module = new WebAssembly.Module(readFileSync(ENGINE));

/** What stands before the tables. */
const INTRODUCTION = `# What differs from CPython

<!-- Written by \`npm run docs:differences\` from tests; do not edit. -->

Cloche runs MicroPython with a standard library of its own. What a first course uses works as
Python's tutorial says. This page lists what does not, and what to do. Its entries are held by
tests: one that no longer differs fails.
`;

function toPage(): string {
  const modules = Object.entries(UNSUPPORTED_MODULES)
    .map(([names, instead]) => `| ${names.replace(/\S+/g, '`$&`')} | ${instead} |`)
    .join('\n');
  const entries = Object.entries(DIFFERENCES).map(
    ([program, sentence]) => [program.split('/')[0] ?? '', sentence] as const,
  );
  const areas = [...new Set(entries.map(([area]) => area))].sort();
  const programs = areas
    .map((area) => {
      const rows = entries.filter(([one]) => one === area).map(([, sentence]) => `- ${sentence}`);
      return `### ${area}\n\n${[...new Set(rows)].join('\n')}\n`;
    })
    .join('\n');
  return [
    INTRODUCTION,
    `## Modules that are not here\n\nThe import says so, and the editor marks it before the run.\n\n| module | instead |\n| --- | --- |\n${modules}\n`,
    `## What programs do differently\n\n${programs === '' ? 'Every program of the tests prints what CPython prints.\n' : programs}`,
  ].join('\n');
}

const NAMES = Object.keys(UNSUPPORTED_MODULES).flatMap((names) => names.split(' '));

describe('docs/differences.md', () => {
  it('is what the tests say', async () => {
    await expect(toPage()).toMatchFileSnapshot('../../docs/differences.md');
  });

  it('names every module that the editor marks', () => {
    expect([...NAMES].sort()).toEqual(Object.keys(NOT_HERE).sort());
  });

  it.each(NAMES)('is right that %s cannot be imported', (name) => {
    const interpreter = new Interpreter({ module, host: createWorkerHost() });
    const outcome = interpreter.run({
      cell: 'Cell 1',
      code: `import ${name}`,
      limits: DEFAULT_RUN_LIMITS,
      isStopRequested: () => false,
      onOutput: () => undefined,
    });
    const type = outcome.kind === 'raised' ? outcome.exception.type : outcome.kind;
    expect(type).toMatch(/^(ImportError|ModuleNotFoundError)$/);
  });
});
