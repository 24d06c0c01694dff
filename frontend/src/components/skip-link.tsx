export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-3 left-3 z-50 pointer-events-none opacity-0 rounded-lg bg-accent px-4 py-2 text-sm font-medium text-accent-ink focus:pointer-events-auto focus:opacity-100"
    >
      Skip to content
    </a>
  );
}
