/** Python without comments and docstrings. */
export function stripSource(text: string): string;
