import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../lib/notice/check.ts';
import { pageOf } from './example-page.ts';

const found = (language: string, text: string): boolean => {
  const { page, article, plan } = pageOf({ language, page: `# Title\n${text}` });
  const { checks } = checkEvidence(page, article, plan, Date.parse('2026-01-01'));
  return checks.find(({ id }) => id === 'damage')?.outcome === 'found';
};

describe('broken text', () => {
  test.each([
    ['en', 'Adults take paracetamol mg every six hours.'],
    ['en', 'The rate is said to be more than % in cities.'],
    ['en', 'Rest the leg and cool it with ice or.'],
    ['en', 'It helped 85 out of 10 people.'],
    ['en', 'The swelling of of the knee goes down.'],
    ['en', 'Hello {{name}}, the knee is a joint.'],
    ['en', 'The knee<br>is a joint.'],
    ['de', 'Erwachsene nehmen Paracetamol mg alle sechs Stunden.'],
    ['de', 'Kühlen Sie das Knie mit einem Tuch und.'],
    ['es', 'El reposo y el hielo bajan la hinchazón de de la rodilla.'],
    ['fr', 'Le repos et la glace font dégonfler le.'],
    ['pt', 'O gelo e o repouso reduzem o inchaço do do joelho.'],
    ['zh', '成人每日次，饭后服用。'],
    ['zh', '膝关节，，是人体最大的关节。'],
  ])('%s: %s', (language, text) => expect(found(language, text)).toBe(true));

  test.each([
    ['en', 'Adults take 500 mg every six hours.'],
    ['en', 'Weight is measured in kg and height in cm.'],
    ['en', 'About half of a mg is enough.'],
    ['en', 'It is a disease that people learn to live with.'],
    ['en', 'Foods rich in vitamin A.'],
    ['en', 'In the study MG levels doubled within days.'],
    ['en', 'It is found in 2 out of every 1 000 children.'],
    ['en', 'That makes 500 out of 48 million people.'],
    ['fr', 'Cela concerne 30 personnes sur 1 000 personnes.'],
    ['de', 'Die Wirkung setzt erst nach einigen Tagen ein.'],
    ['de', 'Rufen Sie in der Praxis an.'],
    ['es', 'Se toma media pastilla cada día y no se mastica.'],
    ['fr', 'Quelques mg suffisent chez l’enfant.'],
    ['pt', 'O exame mede a glicose em mg.'],
    ['zh', '给温凉的粥，不给酸的、烫的、咸的。'],
    ['zh', '可以在社区医院预约。'],
  ])('whole, %s: %s', (language, text) => expect(found(language, text)).toBe(false));
});
