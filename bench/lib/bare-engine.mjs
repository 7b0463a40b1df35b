// A build of our module with the smallest host that runs programs: also one whose collector does
// not see all pointers, and which must therefore not collect while it runs.

const MIB = 1024 * 1024;
/** Large enough for what a program leaves behind, so that no build collects in the middle. */
const INITIAL_HEAP_BYTES = 48 * MIB;
const HEAP_BYTES = 64 * MIB;
const NAME = 'bench';
const COMPLETED = 0;
/** The module's numbers for them: src/interpreter/engine.ts. */
const HEAP_LIMIT = 1;
const RECURSION_LIMIT = 2;

/**
 * @param {Uint8Array} bytes
 * @param {object} realm what `realm.mjs` exports
 * @returns {import('../engines/engine.mjs').Python}
 */
export function loadBare(bytes, { createWorkerHost, DEFAULT_RUN_LIMITS, RunMeter, watchStop }) {
  const { ticks } = createWorkerHost();
  const isStopRequested = watchStop({ kind: 'shared', buffer: new SharedArrayBuffer(4) }, ticks);
  let meter;
  let said = '';
  const host = {
    write: (_, at, length) => {
      said += Buffer.from(exports.memory.buffer, at, length).toString();
    },
    poll: (steps) => meter.poll(steps),
    read: () => -1,
    call: () => -1,
    answer: () => undefined,
    sleep: () => undefined,
    now: Date.now,
    ticks,
    random: () => 42,
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host });
  if (exports.start(INITIAL_HEAP_BYTES) !== 1) throw new Error('it did not start');
  exports.set_limit(HEAP_LIMIT, HEAP_BYTES);
  exports.set_limit(RECURSION_LIMIT, DEFAULT_RUN_LIMITS.recursion);

  function run(code) {
    const request = Buffer.from(NAME + code);
    const at = exports.request(request.length);
    new Uint8Array(exports.memory.buffer).set(request, at);
    said = '';
    const limits = DEFAULT_RUN_LIMITS;
    meter = new RunMeter({ limits, ticks, isStopRequested, findOutputLimit: () => null });
    const end = exports.run(NAME.length, request.length - NAME.length);
    if (end !== COMPLETED) throw new Error(said);
  }
  function repr(expression) {
    run(expression);
    const answer = said;
    // While nothing runs, there is nothing that the collector could miss.
    run('import gc; gc.collect()');
    return answer;
  }
  return { run, repr };
}
