import type * as monaco from 'monaco-editor/editor';
import type { Completer } from './editor-types';
import { KEYWORDS, PYTHON_ID } from './python-language';

/**
 * Monaco has one completion provider a language, this page has many sessions:
 * each editor enters its completer under its model's address.
 */
const completers = new Map<string, Completer>();

/** Lets a model be completed; returns the way to end it. */
export function enterCompleter(uri: string, completer: Completer): () => void {
  completers.set(uri, completer);
  return () => {
    if (completers.get(uri) === completer) completers.delete(uri);
  };
}

/** The dotted name that ends a line's beginning: `x = math.s` gives `math.s`. */
export function dottedNameAtEnd(text: string): string {
  return /(?:[\p{L}_][\p{L}\p{N}_]*\.)*(?:[\p{L}_][\p{L}\p{N}_]*)?$/u.exec(text)?.[0] ?? '';
}

/** What of a name is put in: its owner stands in the text already. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

export function registerCompletion(api: typeof monaco): void {
  api.languages.registerCompletionItemProvider(PYTHON_ID, {
    triggerCharacters: ['.'],
    async provideCompletionItems(model, position, _context, token) {
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      const prefix = dottedNameAtEnd(before);
      const completer = completers.get(model.uri.toString());
      if (prefix === '' || completer === undefined) return { suggestions: [] };
      const names = await completer(prefix);
      if (token.isCancellationRequested) return { suggestions: [] };

      const dot = prefix.lastIndexOf('.');
      const range = new api.Range(
        position.lineNumber,
        position.column - (prefix.length - dot - 1),
        position.lineNumber,
        position.column,
      );
      const suggestions = names.map((name) => {
        const label = lastPart(name);
        return { label, insertText: label, range, kind: api.languages.CompletionItemKind.Variable };
      });
      if (dot === -1) {
        const kind = api.languages.CompletionItemKind.Keyword;
        for (const word of KEYWORDS) {
          if (!names.includes(word))
            suggestions.push({ label: word, insertText: word, range, kind });
        }
      }
      return { suggestions };
    },
  });
}
