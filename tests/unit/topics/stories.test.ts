import { describe, expect, it } from 'vitest';
import { isStory } from '../../../lib/topics/stories.ts';

describe('patients’ stories', () => {
  it.each([
    'Her pain is gone thanks to Dr. Green',
    'Mi historia con la migraña',
    'Erfahrungsbericht: meine Kur',
    'Témoignage : j’ai retrouvé le sommeil',
    'Depoimento de uma paciente',
    '患者故事：我的康复之路',
  ])('are told by their titles: %s', (title) => expect(isStory(title)).toBe(true));

  it.each(['Causes of back pain', 'Migraine in children', 'Was hilft bei Gicht?', '高血压的症状'])(
    'are not plain titles: %s',
    (title) => expect(isStory(title)).toBe(false),
  );
});
