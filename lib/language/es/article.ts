import type { ArticleWords } from '../../article/words.ts';

export const article: ArticleWords = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  author: [
    '(?:(?:artículo |texto )?(?:escrito|redactado|publicado|elaborado|preparado) )?por',
    '(?:autora?(?:es|s|/a)?|redactora?|redacción|texto)(?= ?[:|])',
  ],
  reviewer: [
    '(?:(?:artículo |contenido )?(?:revisado|verificado|validado|supervisado|aprobado)(?: (?:y|médicamente|clínicamente|científicamente) ?[^,]{0,20})?) por',
    '(?:médicamente|clínicamente|científicamente) (?:revisado|verificado|validado) por',
    '(?:revisión|supervisión|validación|verificación)(?: (?:médica|clínica|científica|técnica))?(?: (?:por|a cargo de)|(?= ?[:|]))',
    'revisora?(?: médic[oa])?(?= ?[:|])',
  ],
  published: [
    '(?:publicado|creado|escrito|subido)(?: originalmente)?(?: el| en)?',
    '(?:fecha de (?:publicación|creación)|publicación|fecha)(?= ?[:|])',
  ],
  updated: [
    '(?:última |fecha de (?:la )?(?:última )?)?(?:actualización|revisión|modificación)(?: médica)?(?: el| del)?',
    '(?:actualizado|modificado|revisado)(?: por última vez)?(?: el| en)?',
  ],
  nobody: [
    'admin',
    'administrador',
    'redacción',
    'la redacción',
    'anónimo',
    'invitado',
    'desconocido',
    'webmaster',
    'autor',
    'usuario',
  ],
};
