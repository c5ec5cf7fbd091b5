const said = new Set<string>();

/**
 * Notes a fault for whoever looks into the browser's own log. Each message is noted once until the page is
 * left. `what` names our part that failed, never a candidate or anything read from a page; of the fault
 * itself only its kind is kept, because its text may quote what was being read.
 */
export function report(what: string, fault?: unknown): void {
  const line = fault instanceof Error ? `${what} (${fault.name})` : what;
  if (said.has(line)) return;
  said.add(line);
  console.error(`Enquiry Assistant: ${line}`);
}
