/** The mark of the program: two strands that become one. */
export function Brand() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--padu-accent)" />
      <path
        d="M6 6.5c0 6 6 4.500 6 11M18 6.500c0 6-6 4.500-6 11"
        fill="none"
        stroke="var(--padu-surface)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <circle cx="12" cy="17.500" r="2.100" fill="var(--padu-surface)" />
    </svg>
  );
}
