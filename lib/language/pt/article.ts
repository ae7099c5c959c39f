import type { ArticleWords } from '../../article/words.ts';

export const article: ArticleWords = {
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar', 'marco'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  author: [
    '(?:(?:artigo |texto |conteúdo )?(?:escrito|redigido|publicado|postado|elaborado|criado|produzido) )?por',
    '(?:autora?(?:es|s)?|redatora?|redação|texto)(?= ?[:|])',
  ],
  reviewer: [
    '(?:(?:artigo |conteúdo |texto )?(?:revisto|revisado|verificado|validado|supervisionado|aprovado)(?: (?:e|clinicamente|medicamente|cientificamente) ?[^,]{0,20})?) por',
    '(?:clinicamente|medicamente|cientificamente) (?:revisto|revisado|verificado|validado) por',
    '(?:revisão|supervisão|validação|verificação)(?: (?:médica|clínica|científica|técnica))?(?: (?:por)|(?= ?[:|]))',
    'revisora?(?: médic[oa])?(?= ?[:|])',
  ],
  published: [
    '(?:publicado|postado|criado|escrito)(?: originalmente)?(?: em| a| no dia)?',
    '(?:data de (?:publicação|criação)|publicação|data)(?= ?[:|])',
  ],
  updated: [
    '(?:última |data da (?:última )?)?(?:atualização|revisão|modificação|actualização)(?: em| de)?',
    '(?:atualizado|actualizado|modificado|revisado|revisto)(?: pela última vez)?(?: em| a)?',
  ],
  nobody: [
    'admin',
    'administrador',
    'redação',
    'equipe',
    'anônimo',
    'anónimo',
    'convidado',
    'desconhecido',
    'webmaster',
    'autor',
    'usuário',
  ],
};
