import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/register.all';
import { registerCompletion } from './completion';
import { THEMES } from './monaco-themes';
import { PYTHON_ID, pythonConfiguration, pythonGrammar } from './python-language';

// Without this Vite inlines Monaco's worker as a data: URL, which dies in production.
globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };

// Without this the component would fetch Monaco from a foreign server.
loader.config({ monaco });

monaco.languages.register({ id: PYTHON_ID, extensions: ['.py'] });
monaco.languages.setMonarchTokensProvider(PYTHON_ID, pythonGrammar);
monaco.languages.setLanguageConfiguration(PYTHON_ID, pythonConfiguration);
registerCompletion(monaco);
for (const theme of THEMES) monaco.editor.defineTheme(theme.name, theme.data);
