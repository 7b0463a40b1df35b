import { expose } from 'comlink';
import { SessionWorker } from './session-worker';

expose(new SessionWorker());
