import { showControls } from './terminal-line';

/** What a program asks, for the field that answers it: the prompt's line, or "Input". */
export function toInputLabel(prompt: string): string {
  const line = prompt.split(/[\r\n]/).findLast((part) => part.trim() !== '') ?? '';
  return showControls(line).trim() || 'Input';
}

/** What a screen reader is told when a program waits for input. */
export function toAsking(prompt: string, file: string): string {
  const label = toInputLabel(prompt);
  return label === 'Input' ? `${file} waits for input.` : `${file} waits for input: ${label}`;
}
