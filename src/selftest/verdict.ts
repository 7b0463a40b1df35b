import { formatCount } from '../ui/format';
import { failuresOf, isPassed, type SelfTestReport } from './report';

export interface Verdict {
  readonly tone: 'note' | 'bad';
  readonly text: string;
}

/** A report in a sentence or two. */
export function toVerdict(report: SelfTestReport): Verdict {
  const { results, promises, stops } = report;
  const broken = promises.filter((promise) => promise.broken !== null).length;
  const harmful = failuresOf(results).length;
  if (isPassed(report)) {
    return {
      tone: 'note',
      text: `Everything held. None of ${formatCount(results.length, 'hostile program')} harmed the session or the page, and Stop came in time.`,
    };
  }
  const parts: string[] = [];
  if (harmful > 0) {
    parts.push(`${harmful} of ${formatCount(results.length, 'hostile program')} did harm.`);
  }
  if (broken > 0) {
    parts.push(
      `${broken} of ${formatCount(promises.length, 'promise')} of a session did not hold.`,
    );
  }
  for (const { kind, isInTime, isKept } of stops) {
    if (!isInTime) parts.push(`Stop took too long in a ${kind}.`);
    if (!isKept) parts.push(`Stop lost the variables in a ${kind}.`);
  }
  return { tone: 'bad', text: parts.join(' ') };
}
