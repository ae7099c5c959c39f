import type { Check, Example } from '../check-type.ts';
import { findClaims } from '../claims/find.ts';
import { quote } from '../material.ts';

/** QUEST "tone", HONcode 5: does the page itself promise what no treatment can keep? */
export const overclaims: Check<'overclaims'> = {
  id: 'overclaims',
  run(material) {
    const evidence = findClaims(material).map(({ passage, span }) => quote(passage, span.start, span.end));
    return { outcome: evidence.length > 0 ? 'found' : 'none', evidence };
  },
};

export const examples: Example<'overclaims'>[] = [
  {
    language: 'en',
    page: '# Eczema\nThis cream completely cures eczema in a week.',
    outcome: 'found',
    quote: 'completely cures eczema',
  },
  { language: 'en', page: '# Eczema\nNo cream can completely cure eczema.', outcome: 'none' },
  { language: 'en', page: '# Eczema\nCan a cream completely cure eczema?', outcome: 'none' },
  { language: 'en', page: '# Eczema\nBeware of sellers who promise a miracle cure.', outcome: 'none' },
  {
    language: 'en',
    page: '# Eczema\n“It completely cured my eczema in a week,” a reader wrote to us.',
    outcome: 'none',
  },
  { language: 'en', page: '# Eczema\n$ Eczema gone for good.', outcome: 'found', quote: 'gone for good' },
  {
    language: 'de',
    page: '# Ekzem\nDie Salbe heilt jedes Ekzem vollständig und ist frei von Nebenwirkungen.',
    outcome: 'found',
    quote: 'frei von Nebenwirkungen',
  },
  { language: 'de', page: '# Ekzem\nEin Wundermittel gegen Ekzeme gibt es nicht.', outcome: 'none' },
  {
    language: 'es',
    page: '# Eccema\nEsta crema cura el eccema para siempre, sin efectos secundarios.',
    outcome: 'found',
    quote: 'cura el eccema para siempre',
  },
  { language: 'es', page: '# Eccema\nNo existe ninguna cura milagrosa.', outcome: 'none' },
  {
    language: 'fr',
    page: "# Eczéma\nCette crème guérit définitivement l'eczéma, sans aucun effet secondaire.",
    outcome: 'found',
    quote: 'guérit définitivement',
  },
  { language: 'fr', page: "# Eczéma\nAucun produit ne guérit définitivement l'eczéma.", outcome: 'none' },
  {
    language: 'pt',
    page: '# Eczema\nEste creme cura o eczema de uma vez por todas.',
    outcome: 'found',
    quote: 'cura o eczema de uma vez por todas',
  },
  { language: 'pt', page: '# Eczema\nNão há cura milagrosa para o eczema.', outcome: 'none' },
  { language: 'zh', page: '# 湿疹\n这种药膏可以根治湿疹，永不复发。', outcome: 'found', quote: '永不复发' },
  { language: 'zh', page: '# 湿疹\n目前还没有药物可以根治湿疹。', outcome: 'none' },
];
