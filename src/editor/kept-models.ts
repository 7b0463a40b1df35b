import * as monaco from 'monaco-editor/editor';

/** More models than this without an editor are not kept: Monaco warns at 200 in all. */
const MAX_KEPT = 80;

const kept = new Set<string>();

/**
 * Keeps the model of an editor that goes, with its undo history, for when the
 * editor comes back; the models that were left longest ago make room.
 */
export function keepModel(uri: string): void {
  kept.delete(uri);
  kept.add(uri);
  for (const oldest of kept) {
    if (kept.size <= MAX_KEPT) return;
    kept.delete(oldest);
    const model = monaco.editor.getModel(monaco.Uri.parse(oldest));
    if (model && !model.isAttachedToEditor()) model.dispose();
  }
}
