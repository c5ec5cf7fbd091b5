import type { Skin } from '../skin';

const found = import.meta.glob<Skin>(['./*.ts', '!./index.ts', '!./*.*.ts'], {
  eager: true,
  import: 'default',
});

/** Every skin of the folder, by id. A file with a second dot in its name is a part of a skin. */
export const skins: ReadonlyMap<string, Skin> = new Map(Object.values(found).map((skin) => [skin.id, skin]));

/** The skin for a state; the modern one when a state asks for one that is not there. */
export function skinOf(id: string): Skin {
  const skin = skins.get(id) ?? skins.get('modern');
  if (!skin) throw new Error('The practice portal has no skin called modern.');
  return skin;
}
