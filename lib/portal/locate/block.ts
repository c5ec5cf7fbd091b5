/** A block the walk is inside of. */
export interface Block {
  /** The last heading that stood directly in it, or in a title bar of its own. */
  name: string | null;
  /** The last heading of a part that is over; only counts when nothing else does. */
  loose: string | null;
  hasControls: boolean;
}

/** A title bar names the block it stands in; a part with controls keeps its name to itself. */
export function passNameUp(block: Block, parent: Block | undefined): void {
  if (!parent) return;
  if (block.name && !block.hasControls) parent.name = block.name;
  else parent.loose = block.name ?? block.loose ?? parent.loose;
}

/** The names of the blocks around a place, nearest first; of `blocks` the last is the nearest. */
export function namesOf(blocks: readonly Block[]): string[] {
  const inwards = blocks.toReversed();
  const names = inwards.flatMap((block) => block.name ?? []);
  if (names.length > 0) return [...new Set(names)];
  return inwards.flatMap((block) => block.loose ?? []).slice(0, 1);
}
