/**
 * The parts of `@monaco-editor/react` that are used here, typed by hand: the
 * package's own types do not resolve against this Monaco and this React.
 * tsconfig's `paths` leads the package's name to this file.
 */
import type * as monaco from 'monaco-editor/editor';
import type { ComponentType, ReactNode } from 'react';

export interface EditorProps {
  /** Text of a model that does not stand yet. */
  readonly defaultValue?: string;
  readonly defaultLanguage?: string;
  /** The model's address: one model lives under it, whichever editor shows it. */
  readonly path?: string;
  readonly theme?: string;
  readonly loading?: ReactNode;
  readonly options?: monaco.editor.IStandaloneEditorConstructionOptions;
  readonly saveViewState?: boolean;
  /** Keeps the model, with its undo history, when the editor goes. */
  readonly keepCurrentModel?: boolean;
  readonly height?: number | string;
  readonly width?: number | string;
  readonly onMount?: (editor: monaco.editor.IStandaloneCodeEditor, api: typeof monaco) => void;
  readonly onChange?: (value: string | undefined) => void;
}

export const Editor: ComponentType<EditorProps>;

export const loader: {
  /** Must run before the first mount, or Monaco is fetched from a foreign server. */
  config(options: { readonly monaco: typeof monaco }): void;
};
