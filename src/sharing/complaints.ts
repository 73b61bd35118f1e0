/** What went wrong on this page since it was opened, for the page of facts. It is kept here and sent nowhere. */

const most = 20;

/** @returns a list that grows as things go wrong, up to twenty. */
export function keepComplaints(here: Window): readonly string[] {
  const kept: string[] = [];
  const keep = (what: string): void => {
    if (kept.length < most) kept.push(what);
  };
  here.addEventListener('error', ({ message, filename, lineno }) => keep(`${message} (${filename}:${lineno})`));
  here.addEventListener('unhandledrejection', ({ reason }) =>
    keep(reason instanceof Error ? `${reason.name}: ${reason.message}` : typeof reason),
  );
  here.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    keep(`${violatedDirective}: ${blockedURI}`),
  );
  return kept;
}
