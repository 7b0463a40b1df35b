import { createOutputLog, type OutputLog } from '../output/output-log';

/** The output of each cell of one notebook, by the cell's id. */
export interface OutputLogs {
  of(id: string): OutputLog;
}

export function createOutputLogs(): OutputLogs {
  const logs = new Map<string, OutputLog>();
  return {
    of(id) {
      let log = logs.get(id);
      if (!log) {
        log = createOutputLog();
        logs.set(id, log);
      }
      return log;
    },
  };
}
