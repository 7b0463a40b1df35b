import type { SessionOptions } from '../session/session-options';

/** A function of the worker that never returns: nothing but the end of its worker ends it. */
export const HANGING_FUNCTION: Pick<SessionOptions, 'workerFunctions'> = {
  workerFunctions: {
    url: `data:text/javascript,${encodeURIComponent('export default { stuck: { hang() { for (;;); } } };')}`,
    declarations: [
      { module: 'stuck', name: 'hang', doc: 'Never returns.', parameters: [], result: 'None' },
    ],
  },
};

export const HANG = 'import stuck\nstuck.hang()';
