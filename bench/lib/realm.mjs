// What a worker has of ours: the entry of the bundle that is measured.

export { createWorkerHost } from '../../src/interpreter/host';
export { Interpreter } from '../../src/interpreter/interpreter';
export { RunMeter } from '../../src/interpreter/run-meter';
export { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
export { watchStop } from '../../src/signal/stop-watcher';
