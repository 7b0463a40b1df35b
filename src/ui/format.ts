const COUNT = new Intl.NumberFormat('en');
const ONE_PLACE = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${COUNT.format(count)} ${count === 1 ? singular : plural}`;
}

/** Bytes in the unit people would say: `812 bytes`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, 'byte');
  if (bytes < 999_950) return `${ONE_PLACE.format(bytes / 1000)} KB`;
  if (bytes < 999_950_000) return `${ONE_PLACE.format(bytes / 1e6)} MB`;
  return `${ONE_PLACE.format(bytes / 1e9)} GB`;
}

/** A duration for the eye: `4 ms`, `0.12 s`, `3.4 s`, `2 min 5 s`. */
export function formatDuration(timeMs: number): string {
  if (timeMs < 1) return 'less than 1 ms';
  if (timeMs < 99.5) return `${Math.round(timeMs)} ms`;
  if (timeMs < 995) return `${(timeMs / 1000).toFixed(2)} s`;
  if (timeMs < 59_950) return `${(timeMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(timeMs / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A duration for the ear: `0.1 seconds`. */
export function speakDuration(timeMs: number): string {
  const seconds = timeMs < 1000 ? Math.max(0.1, timeMs / 1000) : timeMs / 1000;
  const rounded = ONE_PLACE.format(seconds);
  return `${rounded} ${rounded === '1' ? 'second' : 'seconds'}`;
}
