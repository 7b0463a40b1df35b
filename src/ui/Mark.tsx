/** The glass bell. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path
        d="M7 25V15.5a9 9 0 0 1 18 0V25"
        fill="var(--accent-wash)"
        stroke="var(--accent)"
        strokeWidth="1.8"
      />
      <path d="M4.5 26h23" stroke="var(--accent)" strokeWidth="2.2" />
      <circle cx="16" cy="4" r="1.8" fill="var(--accent)" />
      <path d="M16 25v-7" stroke="var(--accent)" strokeWidth="1.8" />
      <path d="M16 19.5c-3.6.2-5-1.8-5-4.4 3-.2 5 1.3 5 4.4Z" fill="var(--accent)" />
      <path
        d="M16 17.5c0-3.3 1.9-5 5.2-4.8.1 3-1.7 5.1-5.2 4.8Z"
        fill="var(--accent)"
        opacity=".72"
      />
    </svg>
  );
}
