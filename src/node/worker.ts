import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { SessionWorker } from '../worker/session-worker';

if (!parentPort) throw new Error('this file runs in a worker thread');
expose(new SessionWorker(), nodeEndpoint(parentPort));
