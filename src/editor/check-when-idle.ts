import type { PythonException } from '../protocol/outcome';
import type { EditorMark } from './editor-types';

/** A session, as far as checking what is being written needs to know it. */
export interface CompileSource {
  readonly state: 'starting' | 'ready' | 'running' | 'failed';
  compile(cell: string, code: string): Promise<PythonException | null>;
}

/**
 * What is wrong with a text that has not been run: null where nothing is, or
 * where the session has something else to do. Runs nothing.
 */
export async function checkWhenIdle(
  source: CompileSource,
  cell: string,
  code: string,
  language: string,
): Promise<EditorMark | null> {
  if (source.state !== 'ready' || code.trim() === '') return null;
  try {
    const exception = await source.compile(cell, code);
    const { explainBeforeRun } = await import('../explain/before-run');
    return explainBeforeRun(cell, code, exception, language);
  } catch (error) {
    // The session may end while it is asked: the next run says so.
    console.info('The code could not be checked.', error);
    return null;
  }
}
