import type { MonacoEditor } from './MonacoEditor';

export type MonacoFace = typeof MonacoEditor;

let loading: Promise<MonacoFace | null> | null = null;

/**
 * Fetches Monaco once for the page. Null when it cannot be had: the plain
 * editor stays, and the next editor tries again.
 */
export function loadMonaco(): Promise<MonacoFace | null> {
  loading ??= import('./MonacoEditor').then(
    (module) => module.MonacoEditor,
    (error: unknown) => {
      console.warn('The full editor could not be loaded; the plain one stays.', error);
      loading = null;
      return null;
    },
  );
  return loading;
}
