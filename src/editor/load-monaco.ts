import type { MonacoEditor } from './MonacoEditor';

type MonacoFace = typeof MonacoEditor;

let loaded: MonacoFace | null = null;
let loading: Promise<MonacoFace | null> | null = null;

/** Monaco's face where it is already here. */
export function loadedMonaco(): MonacoFace | null {
  return loaded;
}

/**
 * Fetches Monaco once for the page. Null when it cannot be had: the plain
 * editor stays, and the next editor tries again.
 */
export function loadMonaco(): Promise<MonacoFace | null> {
  loading ??= import('./MonacoEditor').then(
    (module) => {
      loaded = module.MonacoEditor;
      return loaded;
    },
    (error: unknown) => {
      console.warn('The full editor could not be loaded; the plain one stays.', error);
      loading = null;
      return null;
    },
  );
  return loading;
}
