import type { NoticeSources } from '../../notice/words.ts';
import { gapSources } from '../gaps.ts';
import { wholeWords } from '../pattern.ts';
import { foreign } from './foreign.ts';

/** Signs of broken text in Spanish. */
export const damage = (): NoticeSources['damage'] => ({
  gaps: wholeWords(
    ...gapSources({
      about:
        'aproximadamente|alrededor de(?:l)?|cerca de(?:l)?|casi(?: el)?|al menos|por lo menos|como mínimo|como máximo|más del?|menos del?|mayor(?:es)? de|menor(?:es)? de|superior(?:es)? a|inferior(?:es)? a|mayor que|menor que|hasta(?: el)?',
      figure:
        'tan alt[oa] como|asciende a|(?<!no )alcanza(?: el)?|(?<!no )supera(?: el)?|superior(?:es)? a|inferior(?:es)? a|mayor que|menor que|aproximadamente|un promedio de|un total de|aumenta un|reduce un|es del|razón de',
      counted:
        'por ciento|segundos|horas|semanas|meses|años(?: de edad)?|grados|gramos|kilos|litros|mililitros|miligramos|microgramos|centímetros|gotas|vasos|tazas|pastillas|comprimidos|euros|pesos',
      strict: 'mg(?:/\\p{L}+)?|mcg|µg|ml|mmol(?:/\\p{L}+)?|mmhg|kg|kcal|ui|°c|%|g/l|u/l|ng/ml',
      small: 'de|del|que|a|al|sobre|bajo|es|hasta|un|con|solo|sólo|entre|dosis de|cada',
      prepositions: 'en|de|del|el|la|los|las|por|para|con|a|al|que|entre|un|una|sobre|desde|hasta',
      between: 'entre',
      and: 'y|e',
      to: 'a',
      lasts: 'dura de|dura|duran|tarda|tardan|unos|unas|cerca de|alrededor de',
      after:
        'en|de|después|antes|por|para|con|desde|días?|horas?|minutos|semanas|meses|años|grados|pacientes|tras',
      outOf: 'de cada',
      people:
        'personas|pacientes|mujeres|hombres|niños|adultos|casos|usuarios|usuarias|clientes|bebés|españoles|mexicanos',
      one: 'uno|una|dos|tres|cuatro',
      named: '(?:universidad|instituto|hospital|academia|provincia|ciudad) de',
      millions: 'millones|millón',
      every: 'cada',
      age: '(?:la )?edad de',
      ageAfter: 'en|y|o|para|años|meses|es',
      clock: '(?:a|entre|hasta|desde|antes de|después de) las horas',
    }),
    'durante (?:segundos|minutos)(?= ?[.;]| (?:y|antes|después|cada|sin|hasta))',
    '(?!(?:unos|varios|pocos|los|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|y|cuantos)(?!\\p{L}))\\p{L}+ minutos (?:cada vez|al día|cada día)',
    '(?:en|durante|de|cada|tras) a \\d{1,3} (?:segundos|minutos|horas|días|semanas|meses|años)',
    '(?:más|menos) de (?:puntos|veces|casos|libras)',
    '(?:fecha|hora|publicado|actualizado|fuente|autor|editor|redacción|visitas|lecturas|colaborador) ?:[ |]*(?:fuente|autor|editor|fecha|hora|visitas|lecturas|colaborador|actualizado)(?= ?:)',
    '(?:al día|por día|por semana|veces|cada vez)(?:,)? (?:durante|unos|unas|hasta)(?= ?[.;]| ?$)',
    '(?!(?:en|el|la|los|las|por|un|y|o|del)(?!\\p{L}))\\p{L}+ % de',
    '(?:más del?|menos del?|casi el|cerca del|alrededor del|hasta el|al menos el|alcanza el|supera el|llega al|es del|un|el) (?:%|por ciento)(?= (?:de|en|y|los|las)|[.,]|$)',
    '(?:al menos|por lo menos|más de|menos de) (?:mililitros|miligramos|grados|gotas|cucharadas|cucharaditas|tazas|vasos|pastillas|cápsulas|veces|centímetros|personas|pacientes|minutos|segundos|horas|días|semanas|años)(?= (?:de agua|al día|por día|a la|antes|después|y|en|diari\\p{L}+)|[.,;]|$)',
    '(?<!(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|varias|muchas|pocas|algunas|más|\\d|las|otras|a|de) )veces (?:al|por) (?:día|semana)',
    'por y(?= \\p{L})',
    '(?:del|al) (?:en|con|por|para|y)(?= )',
    '(?:cerca del|más del|menos del|alrededor del|casi el|hasta el) (?:de|en)(?= )',
    'entre y \\p{L}+|de a \\p{L}+ (?:años|días|horas)',
    '(?:de|del|hasta|en|con|a|es|como|que|por) \\.(?= \\p{L}|$)',
    '(?:mayores|menores|más|menos) de años',

    '(?:más del?|menos del?|casi el|cerca del|alrededor del|aproximadamente el|hasta (?:un|el)|del|el|un|al menos el|sólo el|solo el) %(?= (?:de|del))',
    '(?:hasta|al menos|por lo menos|más de|menos de|aproximadamente|cerca de|alrededor de) (?:mg|ml|kg|cm|gramos|litros|mililitros|miligramos|horas|minutos|grados|gotas|vasos)(?= (?:de|por|al|cada|antes|después|en)|[.,]|$)',
    '(?:tan alt[oa] como|hasta|unos|cerca de) [.,](?= \\p{L}|$)',
    '(?:herv|hierv|cocin|cuec|dej|repos|tuest|remoj|calient)\\p{L}+(?: \\p{L}+){0,3} (?:durante|por) (?:segundos|minutos)',
    '(?:reposar|hervir|remojar) (?:segundos|minutos)(?= (?:y|antes|después|en|a)|[.,]|$)',
    '(?!(?:en|por|de|y|o|unos|varios|pocos|dos|tres|cuatro|cinco|diez|veinte|cien|mil|medio|los|el)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|mcg|µg) (?:por|al día|cada|de)(?= |$)',
    '(?:fecha|publicado|actualizado): ?(?:fuente|autor|por):?',
  ),
  dangling: /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:el|los|las|del|de|y|unos|más de|hasta) ?[.;](?= |$)/g,
  doubled: /(?<=^|[ (])(?:de de|el el|la la|los los|que que|en en|y y|con con|para para)(?= )/g,
  outOf:
    /(?<![\d.,-])(?<part>\d{1,5}) de cada (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem))(?: \p{L}+)?/gu,
  mistranslated: wholeWords(
    'com(?:er|e|a|en|iendo) (?:el |la |los |un )?(?:medicamentos?|medicinas?|antibióticos?|inyecci(?:ón|ones))|golpear la aguja|inyecci(?:ón|ones) por la boca',
    'células t (?:dañinas|nocivas|asesinas dañinas)',
    'xiaobian|la pequeña serie|el pequeño editor|xiao bian',
    'toda la red',
    'año del emperador',
    'b.ultra(?!sonido)',
    'recordatorio cálido|cálido recordatorio',
    'amigos de zapatos',
    'besos?,? (?:por favor )?adopte',
  ),
  foreign: foreign(),
});
