/** The few functions of React that the skin uses; React itself brings no types. */
declare module 'react' {
  export type Node = string | number | false | null | undefined | { type: unknown } | Node[];
  export function createElement<P extends object>(
    type: string | ((props: P) => Node),
    props: (P & { key?: string }) | null,
    ...children: Node[]
  ): { type: unknown };
  export function useState<T>(first: T | (() => T)): [T, (next: T | ((before: T) => T)) => void];
  export function useId(): string;
}

declare module 'react-dom/client' {
  import type { Node } from 'react';
  export function createRoot(place: Element): { render(what: Node): void };
}
