import type { ArticleWords } from '../../article/words.ts';

export const article: ArticleWords = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'févr', 'fév', 'fevrier'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc', 'decembre'],
  ],
  author: [
    '(?:(?:article |texte |billet )?(?:écrite?|rédigée?|publiée?|postée?|proposée?)(?: le [^,]{6,22})? )?par',
    '(?:auteure?s?|autrices?|rédact(?:eur|rice)|rédaction|texte)(?= ?[:|])',
    'un article de',
  ],
  reviewer: [
    '(?:article |contenu )?(?:relue?|révisée?|validée?|vérifiée?|contrôlée?|approuvée?)(?: (?:et|médicalement|scientifiquement|le) [^,]{3,25})? par',
    '(?:médicalement|scientifiquement) (?:relue?|révisée?|validée?|vérifiée?) par',
    '(?:relecture|validation|révision|vérification|contrôle)(?: (?:médicale?|scientifique))?(?: (?:par|:))',
    '(?:relect(?:eur|rice)|validé par)(?: médicale?)?(?= ?[:|])',
  ],
  published: [
    '(?:mise? en ligne|publiée?|parue?|postée?|créée?|écrite?|rédigée?)(?: (?:initialement|pour la première fois))?(?: le| en date du)?',
    '(?:date de (?:publication|parution|création)|publication)(?= ?[:|])',
  ],
  updated: [
    '(?:dernière )?(?:mise à jour|modification|révision|actualisation|relecture|maj)(?: effectuée)?(?: le| du)?',
    '(?:mise? à jour|modifiée?|révisée?|actualisée?|relue?|vérifiée?|réactualisée?)(?: (?:pour la dernière fois|dernièrement))?(?: le)?',
  ],
  nobody: [
    'admin',
    'administrateur',
    'la rédaction',
    'rédaction',
    'anonyme',
    'invité',
    'inconnu',
    'webmaster',
    'auteur',
    'webmestre',
  ],
};
