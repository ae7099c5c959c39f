import type { NoticeSources } from '../../notice/words.ts';
import { gapSources } from '../gaps.ts';
import { wholeWords } from '../pattern.ts';
import { foreign } from './foreign.ts';

/** Signs of broken text in Portuguese. */
export const damage = (): NoticeSources['damage'] => ({
  gaps: wholeWords(
    ...gapSources({
      about:
        'aproximadamente|cerca de|quase|pelo menos|no mínimo|no máximo|mais de|menos de|maior(?:es)? (?:de|que|do que)|menor(?:es)? (?:de|que|do que)|superior(?:es)? a|inferior(?:es)? a|acima de|abaixo de|até|por volta de',
      figure:
        'tão alt[oa] (?:quanto|como)|chega a|atinge|ultrapassa|superior(?:es)? a|inferior(?:es)? a|maior que|menor que|aproximadamente|em média de|um total de|aumenta em|reduz em|é de|por volta de|cerca de',
      counted:
        'por cento|segundos|horas|semanas|meses|anos(?: de idade)?|graus|gramas|quilos|litros|mililitros|miligramas|microgramas|centímetros|gotas|copos|xícaras|comprimidos|reais|euros|dos brasileiros|dos portugueses|das mulheres|dos homens|das pessoas|dos pacientes|das crianças|dos adultos',
      strict: 'mg(?:/\\p{L}+)?|mcg|µg|ml|mmol(?:/\\p{L}+)?|mmhg|kg|kcal|ui|°c|%|g/l|u/l|ng/ml',
      small: 'de|do|da|que|a|ao|no|sobre|sob|é|para|com|só|entre|dose de|cada|até',
      prepositions: 'em|de|do|da|dos|das|o|os|as|por|para|com|ao|que|entre|um|uma|sobre|até|no|na',
      between: 'entre',
      and: 'e',
      to: 'a',
      lasts: 'dura de|dura|duram|leva|levam|cerca de',
      after:
        'em|de|depois|antes|após|por|para|com|desde|dias?|horas?|minutos|semanas|meses|anos|graus|pacientes',
      outOf: 'em cada|de cada|a cada',
      people:
        'pessoas|pacientes|mulheres|homens|crianças|adultos|casos|usuários|utilizadores|clientes|bebês|bebés|brasileiros|portugueses',
      one: 'um|uma|dois|duas|três|quatro',
      named: '(?:universidade|instituto|hospital|academia|cidade|província) (?:de|do|da)',
      millions: 'milhões|milhão|bilhões',
      every: 'a cada|cada',
      age: '(?:a )?idade de',
      ageAfter: 'em|e|ou|para|anos|meses|é',
      clock: '(?:às|entre as|até as|das|antes das|depois das) horas',
    }),
    '(?:durante|por) (?:segundos|minutos)(?= ?[.;]| (?:e|antes|depois|cada|sem|até))',
    '(?:ferv|cozinh|deix|repous|aguard|tost|massag|aquec)\\p{L}+(?: \\p{L}+){0,3} (?:durante|por) (?:segundos|minutos|horas)',
    '(?:em|durante|de|a cada|após|por) a \\d{1,3} (?:segundos|minutos|horas|dias|semanas|meses|anos)',
    '(?:mais|menos) de (?:pontos|vezes|casos)',
    '(?:data|hora|publicado|atualizado|fonte|autor|editor|redação|visitas|leituras|colaborador) ?:[ |]*(?:fonte|autor|editor|redação|data|hora|visitas|leituras|colaborador|atualizado)(?= ?:)',
    '(?:cerca|mais|menos|perto) de (?:dos|das|da) (?:pacientes|pessoas|casos|adultos|crianças|mulheres|homens|população)',
    '(?:ao dia|por dia|por semana|vezes|cada vez)(?:,)? (?:durante|por|uns|umas)(?= ?[.;]| ?$)',
    '(?!(?:em|o|a|os|as|um|por|e|ou)(?!\\p{L}))\\p{L}+ % d[aeo]s?',
    '(?:mais de|menos de|quase|cerca de|aproximadamente|até|pelo menos|chega a|atinge|supera|é de|por volta de) (?:%|por cento)(?= (?:d[aeo]s?|em|e)|[.,]|$)',
    '(?:pelo menos|no mínimo|no máximo|cerca de|até|mais de|menos de) (?:mililitros|miligramas|graus|gotas|colheres|xícaras|copos|comprimidos|cápsulas|vezes|centímetros|pessoas|pacientes|minutos|segundos|horas|dias|semanas|anos)(?= (?:de água|ao dia|por dia|antes|depois|e|em|diari\\p{L}+)|[.,;]|$)',
    '(?<!(?:duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|várias|muitas|poucas|algumas|mais|\\d|as|outras|às|de) )vezes (?:ao|por) (?:dia|semana)',
    'entre e \\p{L}+',
    'por e(?= \\p{L})',
    '(?:cerca d[aeo]s?|mais de|menos de|quase|até) (?:d[aeo]s|em)(?= )',
    '(?:do|da|no|na|pelo|pela) (?:com|por|para|em)(?= )',
    '(?:de|do|da|até|em|com|a|é|como|que|por) \\.(?= \\p{L}|$)',
    '(?:maiores|menores|mais|menos) de anos',

    '(?:mais de|menos de|quase|cerca de|aproximadamente|até|pelo menos|apenas|de|que|por volta de) %(?= (?:d[aeo]s?))',
    '(?:até|pelo menos|cerca de|mais de|menos de|aproximadamente|no mínimo|no máximo) (?:mg|ml|kg|cm|gramas|litros|mililitros|miligramas|horas|minutos|segundos|graus|gotas|copos)(?= (?:de|por|ao|a cada|antes|depois|em|e)|[.,]|$)',
    '(?:tão alt[oa] quanto|até|cerca de) [.,](?= \\p{L}|$)',
    '(?!(?:em|por|de|e|ou|uns|vários|poucos|dois|duas|três|quatro|cinco|dez|vinte|cem|mil|meio|os|o|um)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|mcg|µg) (?:por|ao dia|a cada|de)(?= |$)',
    '(?:data|publicado|atualizado): ?(?:fonte|autor|por):?',
  ),
  dangling: /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:os|as|do|da|dos|das|de|cerca de|até) ?[.;](?= |$)/g,
  doubled: /(?<=^|[ (])(?:de de|do do|da da|que que|em em|com com|para para|os os)(?= )/g,
  outOf:
    /(?<![\d.,-])(?<part>\d{1,5}) (?:de|em|a) cada (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem))(?: \p{L}+)?/gu,
  mistranslated: wholeWords(
    'com(?:er|e|a|em|endo) (?:o |a |os |um )?(?:remédios?|medicamentos?|antibióticos?|injeç(?:ão|ões))|bater a agulha|injeç(?:ão|ões) pela boca',
    'células t (?:nocivas|prejudiciais|maléficas)',
    'xiaobian|a pequena série|o pequeno editor',
    'toda a rede|rede inteira',
    'ano do imperador',
    'b.ultra(?!ssom|som)',
    'lembrete caloroso',
    'amigos de sapatos',
    'beijo,? adote',
  ),
  foreign: foreign(),
});
