// Random programs, in our Python and in CPython: `npm run test:fuzz`. See ../README.md.

import { bundleInterpreter } from '../micropython/bundle.mjs';
import { AVOIDED } from './generator/avoided.mjs';
import { createProgram } from './generator/program.mjs';
import { readOptions, USAGE } from './options.mjs';
import { Ours } from './ours.mjs';
import { readProgram, writeProgram } from './program-file.mjs';
import { Reference } from './reference.mjs';
import { shrink } from './shrink.mjs';
import { describe, isWrong, judge, signature } from './verdict.mjs';

const HEAP_BYTES = 16 * 1024 * 1024;
const LIMITS = { timeMs: 5000, steps: 2_000_000 };
/** A smaller program is not slower, unless taking a line away made it endless. */
const SHRINKING_LIMITS = { ...LIMITS, timeMs: 3000 };
const SHRINKING_MS = 60_000;
/** The same where a run goes on: there may be many. */
const SHORT_SHRINKING_MS = 15_000;

const say = (text) => process.stdout.write(`${text}\n`);

class Fuzzer {
  counts = { run: 0, same: 0, collecting: 0, restoring: 0, cut: 0, wrong: 0 };
  /** Programs cut off, by what ended them. */
  reasons = {};
  theirs = new Reference();

  constructor({ bundle, engine, isGoingOn }) {
    this.shrinkingMs = isGoingOn ? SHORT_SHRINKING_MS : SHRINKING_MS;
    this.ours = new Ours({ bundle, engine, heapBytes: HEAP_BYTES });
  }

  async both(program, limits) {
    const [ours, theirs] = await Promise.all([
      this.ours.run({ ...program, ...limits }),
      this.theirs.run(program.cells, limits.timeMs),
    ]);
    return { ours, theirs, verdict: judge(ours, theirs) };
  }

  /** Names what the generator avoids without need. @returns whether there is nothing such */
  async checkAvoided() {
    let isNeeded = true;
    for (const [code, reason] of AVOIDED) {
      const program = { cells: ['', code], restores: [], isFresh: true, isCollecting: false };
      const { verdict } = await this.both(program, LIMITS);
      if (isWrong(verdict)) continue;
      isNeeded = false;
      say(`generator/avoided.mjs: "${reason}" is no longer so.\n${code}\n`);
    }
    return isNeeded;
  }

  /** Runs a program and counts it. @returns whether it is right */
  async try(program, checkpoint) {
    const result = await this.both({ ...program, checkpoint }, LIMITS);
    const { counts } = this;
    counts.run++;
    counts.collecting += program.isCollecting ? 1 : 0;
    counts.restoring += program.restores.length > 0 ? 1 : 0;
    const { kind, reason } = result.verdict;
    if (kind === 'same') counts.same++;
    if (kind === 'cut') {
      counts.cut++;
      this.reasons[reason] = (this.reasons[reason] ?? 0) + 1;
    }
    if (!isWrong(result.verdict)) return true;
    counts.wrong++;
    await this.tell(program, result, checkpoint ?? (await this.ours.before()));
    return false;
  }

  /** Shrinks a wrong program, writes it down and says how to run it again. */
  async tell(program, { ours, theirs, verdict }, checkpoint) {
    say(`\nSeed ${program.seed}: ${verdict.kind}.\n${describe(ours, theirs)}`);
    if (ours.traceback) say(ours.traceback);
    const path = writeProgram(program, checkpoint);
    say(`  node wasm-build/tests/fuzz/run.mjs --file ${path}`);
    const again = (cells, from) =>
      this.both({ ...program, cells, checkpoint: from }, SHRINKING_LIMITS);
    // A defect that shows in a fresh session is told without the one it was found in.
    const isAnywhere = (await again(program.cells, null)).verdict.kind === verdict.kind;
    const from = isAnywhere ? null : checkpoint;
    const fresh = { isFresh: true };
    const isStillWrong = async (cells) => {
      const result = await this.both(
        { ...program, ...fresh, cells, checkpoint: from },
        SHRINKING_LIMITS,
      );
      return (
        result.verdict.kind === verdict.kind &&
        signature(result) === signature({ ours, theirs }) &&
        !isBroken(result.theirs, theirs)
      );
    };
    const cells = await shrink(program.cells, isStillWrong, performance.now() + this.shrinkingMs);
    const small = { ...program, seed: `${program.seed}-small`, cells };
    const last = await this.both({ ...small, ...fresh, checkpoint: from }, LIMITS);
    say(`Smaller, ${isAnywhere ? 'in any session' : 'in the session of then only'}:`);
    say(
      cells
        .slice(1)
        .filter((cell) => cell.trim() !== '')
        .join('# %%\n'),
    );
    say(describe(last.ours, last.theirs));
    if (last.ours.traceback) say(last.ours.traceback);
    say(`  node wasm-build/tests/fuzz/run.mjs --file ${writeProgram(small, from)}`);
  }

  report() {
    const { run, same, collecting, restoring, cut, wrong } = this.counts;
    const share = (count) => `${((100 * count) / Math.max(1, run)).toFixed(0)} %`;
    const reasons = Object.entries(this.reasons).map(([reason, count]) => `${reason} ${count}`);
    say(
      `${run} programs: ${same} the same, ${wrong} wrong, ${cut} cut off${cut ? ` (${reasons.join(', ')})` : ''}; ` +
        `${share(collecting)} with a collection at every allocation, ${share(restoring)} from checkpoints.`,
    );
  }

  end() {
    this.ours.end();
    this.theirs.end();
  }
}

/** Whether taking statements away has brought mistakes that the program did not have. */
function isBroken(theirs, before) {
  return countMistakes(theirs) > countMistakes(before);
}

const MISTAKES =
  /SyntaxError|IndentationError|NameError|UnboundLocalError|AttributeError| object at /g;
const countMistakes = ({ output }) => output.match(MISTAKES)?.length ?? 0;

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.isHelp) return say(USAGE);
  if (options.isShowing) {
    for (let i = 0; i < Math.min(options.programs, 1e6); i++) {
      say(createProgram(options.seed + i).cells.join('# %%\n'));
    }
    return;
  }
  const fuzzer = new Fuzzer({ ...options, bundle: await bundleInterpreter('fuzz') });
  try {
    if (options.file) {
      const { program, checkpoint } = readProgram(options.file);
      await fuzzer.try(program, checkpoint);
    } else {
      if (!(await fuzzer.checkAvoided())) fuzzer.counts.wrong++;
      say(`Programs from seed ${options.seed} on.`);
      const until = performance.now() + options.minutes * 60_000;
      for (let i = 0; i < options.programs && performance.now() < until; i++) {
        const isRight = await fuzzer.try(createProgram(options.seed + i));
        if (!isRight && !options.isGoingOn) break;
      }
    }
    fuzzer.report();
    process.exitCode = fuzzer.counts.wrong > 0 ? 1 : 0;
  } finally {
    fuzzer.end();
  }
}

await main();
