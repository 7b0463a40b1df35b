/** Longest time that the page (or Node's main thread) did nothing else. */
export interface PageWatch {
  /** How it is measured. */
  readonly kind: 'long tasks' | 'timer gaps';
  /** What is longer is a fault. */
  readonly allowedMs: number;
  /** The longest since the last call, in milliseconds; 0 when none was seen. */
  take(): number;
  end(): void;
}

/** No single task on the page may take longer. */
const LONGEST_TASK_MS = 100;

/**
 * What a process without a page may take. Nobody looks at it, and the gaps of a
 * timer count all that keeps the machine busy; still no program may flood it.
 */
const LONGEST_TASK_WITHOUT_PAGE_MS = 500;

/** The browser's own count of long tasks where it has one (Chromium), else the gaps of a timer. */
export function watchPage(): PageWatch {
  const types = globalThis.PerformanceObserver?.supportedEntryTypes ?? [];
  return types.includes('longtask') ? watchLongTasks() : watchTimerGaps();
}

function watchLongTasks(): PageWatch {
  let longest = 0;
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    kind: 'long tasks',
    allowedMs: LONGEST_TASK_MS,
    take: () => {
      note(observer.takeRecords());
      const taken = longest;
      longest = 0;
      return taken;
    },
    end: () => observer.disconnect(),
  };
}

const EVERY_MS = 10;

/** A timer that comes late had to wait for a task. Also counts what else keeps the machine busy. */
function watchTimerGaps(): PageWatch {
  let longest = 0;
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    // Browsers slow the timers of pages that nobody sees.
    const isSeen = globalThis.document?.visibilityState !== 'hidden';
    if (isSeen) longest = Math.max(longest, now - last - EVERY_MS);
    last = now;
  };
  const timer = setInterval(note, EVERY_MS);
  return {
    kind: 'timer gaps',
    allowedMs: globalThis.document ? LONGEST_TASK_MS : LONGEST_TASK_WITHOUT_PAGE_MS,
    take: () => {
      note();
      const taken = longest;
      longest = 0;
      return taken;
    },
    end: () => clearInterval(timer),
  };
}
