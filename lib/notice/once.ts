import type { Material } from './material.ts';

/** Makes a search of a page that several checks ask for look only once; what it found is forgotten with the page. */
export function once<Found>(search: (material: Material) => Found): (material: Material) => Found {
  const known = new WeakMap<Material, Found>();
  return (material) => {
    if (!known.has(material)) known.set(material, search(material));
    return known.get(material) as Found;
  };
}
