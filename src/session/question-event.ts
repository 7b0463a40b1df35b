import type { RunEvent } from '../protocol/worker-api';

export type QuestionEvent = Extract<RunEvent, { readonly question: number }>;

/** Longest prompt that is passed on, in characters. */
const PROMPT_CHARS = 1_000;

/** Reads an event about a question; null for any other, and for one that is not as it should be. */
export function parseQuestionEvent(event: RunEvent): QuestionEvent | null {
  const fields: Readonly<Record<string, unknown>> = { ...event };
  const { run } = event;
  const { question } = fields;
  if (!isCount(question) || question < 1) return null;
  switch (fields.kind) {
    case 'waiting': {
      const prompt = typeof fields.prompt === 'string' ? fields.prompt : '';
      return { kind: 'waiting', run, question, prompt: prompt.slice(-PROMPT_CHARS) };
    }
    case 'resumed':
      return { kind: 'resumed', run, question };
    case 'taken': {
      const { bytes } = fields;
      return isCount(bytes) ? { kind: 'taken', run, question, bytes } : null;
    }
    default:
      return null;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
