/** Reads `14, 7, 3 and 1` as days, the most first and each once; null unless it is one to ten numbers up to 60. */
export function readLeadDays(written: string): number[] | null {
  const parts = written.split(/[\s,;]+|and/).filter(Boolean);
  if (parts.length === 0 || !parts.every((part) => /^\d{1,2}$/.test(part) && Number(part) <= 60)) return null;
  const days = [...new Set(parts.map(Number))].sort((a, b) => b - a);
  return days.length <= 10 ? days : null;
}
