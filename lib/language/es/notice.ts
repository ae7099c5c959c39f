import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';

const SIDE =
  '(?:ningún |ninguno de los |ningunos )?(?:efectos? (?:secundarios?|adversos?)|contraindicaciones)';

/** What the checks look for in Spanish. */
export const notice = (): NoticeSources => ({
  nobody:
    /^(?:por )?(?:(?:el |la )?(?:admin(?:istrador)?|redacción|equipo(?: editorial| de redacción)?|editor(?:ial)?|autor(?:a)?|invitad[oa]|anónimo|desconocido|webmaster|internet|fuente|usuario ?\d*|contenido patrocinado))$/gu,
  sources: {
    heading:
      /^(?:\W*|\d+\.? )(?:(?:fuentes?|referencias?|bibliografía|citas|literatura)(?: (?:consultadas?|bibliográficas?|y bibliografía|y referencias|y fuentes|científicas|citadas))*(?: \(\d+\))?|de dónde (?:viene|sale) esta información|para saber más y referencias)\W*$/gu,
    roots:
      /fuente|referencia|bibliograf|literatura|citas|estudios|evidencia|para saber más|más información|basad|consultad|de dónde/g,
    named: wholeWords(
      '(?:publicad[oa]s?|apareció|aparecido) (?:\\p{L}+ ){0,4}(?:en) (?:la revista |el |la )?(?:["«])?(?:nature|science|lancet|jama|bmj|new england journal|medicina clínica|annals|plos|cochrane)(?: [\\p{L} ]{1,60})?',
      '(?:según|guías? (?:de|del)|recomendaci(?:ón|ones) (?:de|del)|datos (?:de|del)) (?:la |el |los )?(?:organización mundial de la salud|oms|ops|organización panamericana de la salud|ministerio de sanidad|ministerio de salud|agencia española de medicamentos|aemps|sociedad española de [\\p{L} ]{1,60}|cdc|instituto nacional de [\\p{L} ]{1,60}|cochrane)',
    ),
    vague: wholeWords(
      '(?:estudios|investigaciones|ensayos clínicos|evidencia|encuestas?|estadísticas?)',
      '(?:expert[oa]s|científic[oa]s|investigador(?:es|as))',
      '(?:los |las |muchos |algunos |varios )?(?:expert[oa]s|médic[oa]s|científic[oa]s|investigador(?:es|as)|especialistas|estudios|investigaciones|encuestas|estadísticas)(?: \\p{L}+){0,2} (?:dicen|afirman|señalan|recomiendan|aseguran|demuestran|muestran|sugieren|indican|apuntan|advierten|coinciden|han demostrado|aconsejan)',
      '(?:un|una|unos|algunos|algunas|varios|varias|nuevos|recientes|pequeños|diversos|en) (?:\\p{L}+ )?(?:estudios?|ensayos?|investigación|investigaciones|encuestas?)',
      '(?:científicamente|clínicamente) (?:probado|comprobado|demostrado)s?',
      'la evidencia|la ciencia',
      'estudios',
    ),
  },
  funding: {
    disclosed: wholeWords(
      'comisi(?:ón|ones)',
      'con (?:la colaboración|el apoyo|el patrocinio|la ayuda) de',
      'publirreportaje|publicidad encubierta|contenido de marca|colaboración (?:pagada|remunerada|comercial)',
      '(?:se financia|financiad[oa]s?|sosten(?:id[oa]|emos)) (?:\\p{L}+ )?(?:con|gracias a|mediante|por) (?:donaciones|cuotas|publicidad|fondos|impuestos|\\p{L}+)',
      'sin ánimo de lucro|sin fines de lucro',
      'no (?:ha|han|hemos) (?:intervenido|recibido|cobrado|pagado)',
      '(?:enlaces?|programas?|marketing) (?:de )?(?:afiliados?|afiliación|patrocinados?)',
      'como afiliad[oa]s?',
      '(?:cobramos|recibimos|ganamos|obtenemos|recibir|ganar|llevamos|llevarnos) (?:una |un )?(?:pequeña |pequeño )?(?:comisión|porcentaje)',
      '(?:obtengo|obtenemos) ingresos',
      '(?:contenido|artículo|publicación|post) (?:patrocinad[oa]|pagad[oa])',
      '(?:patrocinad[oa]|financiad[oa]|pagad[oa]|subvencionad[oa])s? por',
      'conflictos? de interés|conflictos? de intereses',
      'en colaboración con',
      '(?:no )?(?:aceptamos|recibimos|recibe|acepta) (?:dinero|publicidad|fondos)',
    ),
    selling: wholeWords(
      '(?:compra|cómpralo|pide|reserva|solicita|pedí|sacá|agenda|contrata) (?:ya|ahora|hoy|aquí|tu|tus|online|cita)',
      'añadir al carrito|agregar al carrito',
      'envíos? gratis',
      'garantía de devolución',
      '\\d+ ?% (?:de )?descuento',
      'código (?:de )?(?:descuento|promocional)|cupón',
      'sin compromiso',
      '(?:nuestr[oa]s?) (?:producto|clínica|centro|tienda|pacientes|equipo|tratamientos)s?',
      'más vendid[oa]s?',
      'turnos? online|pide cita|pedir cita',
    ),
    goods: wholeWords('carrito', '(?:compra|cómpralo|comprar) (?:ya|ahora|aquí|online)', 'envíos? gratis'),
    provider:
      /seguros?(?!\p{L})|aseguradora|cl[ií]nica|hospital|consultorio|dental|odontol|farmacia|centro ?m[eé]dico|instituto(?! nacional)|fisioterapia|sanatorio/gu,
    care: wholeWords(
      'equipo médico',
      'pedir cita',
      'pide cita',
      'pide tu cita',
      'encuentra (?:un|tu) médico',
      'nuestros médicos',
      'turnos online',
    ),
  },
  balance: {
    limits: wholeWords(
      'efectos? (?:secundarios?|adversos?|indeseados?)',
      'riesgos?|arriesgad[oa]s?',
      'complicaciones|complicación',
      'peligros[oa]s?|perjudicial(?:es)?|dañin[oa]s?|tóxic[oa]s?',
      'no (?:\\p{L}+ ){0,3}(?:recomendad[oa]s?|recomienda|demostrad[oa]|probad[oa]|adecuad[oa]s?|suficientes?|cura|curan|sirve|sirven|funciona|necesari[oa]|debe|deben|hacen desaparecer|mide|predice|para tod[oa]s)',
      'no se (?:sabe|conoce|ha demostrado|recomienda|debe)',
      '(?:poca|escasa|insuficiente|limitada|débil) (?:evidencia|pruebas?)',
      'faltan (?:estudios|pruebas)|no hay (?:pruebas|evidencia|estudios)',
      'alternativas?',
      'contraindicad[oa]s?|contraindicaciones',
      'alergi\\p{L}+|alérgic\\p{L}+|interacci\\p{L}+|interactú\\p{L}+|interfier\\p{L}+',
      '(?:puede|pueden|podría|podrían) (?:\\p{L}+ ){0,2}(?:causar|provocar|producir|dar|dañar|empeorar|aparecer|aumentar|irritar)',
      'ningún \\p{L}+ (?:ha demostrado|demostró)',
      'precaución|limitaciones',
      'sobredosis|exceso',
      'a veces|raramente',
    ),
    cautions: wholeWords(
      'no',
      'médic[oa]s?|urgencias|farmacéutic[oa]|emergencia',
      'sin embargo|aunque|pero',
      'evit(?:e|a|ar|en)',
      'consult(?:e|a|ar)',
      'nunca',
    ),
    harmless: wholeWords(`(?:sin|libre de|cero) ${SIDE}`, 'sin ningún riesgo', '100 ?% segur[oa]'),
  },
  damage: {
    gaps: wholeWords(
      '(?!(?:en|el|la|los|las|por|un|y|o|del)(?!\\p{L}))\\p{L}+ % de',
      '(?:más del?|menos del?|casi el|cerca del|alrededor del|hasta el|al menos el|alcanza el|supera el|llega al|es del|un|el) (?:%|por ciento)(?= (?:de|en|y|los|las)|[.,]|$)',
      '(?:al menos|por lo menos|unos|unas|hasta|más de|menos de|cada|durante|en) (?:mililitros|miligramos|grados|gotas|cucharadas|cucharaditas|tazas|vasos|pastillas|cápsulas|veces|centímetros|personas|pacientes|minutos|segundos|horas|días|semanas|años)(?= (?:de agua|al día|por día|a la|antes|después|y|en|diari\\p{L}+)|[.,;]|$)',
      '(?<!(?:dos|tres|cuatro|cinco|seis|varias|muchas|pocas|algunas|más|\\d|las|otras|a|de) )veces (?:al|por) (?:día|semana)',
      'entre y \\p{L}+|de a \\p{L}+ (?:años|días|horas)',
      '(?:de|del|hasta|en|con|a|es|como|que|por) \\.(?= \\p{L}|$)',
      '(?:mayores|menores|más|menos) de años',

      '(?:más del?|menos del?|casi el|cerca del|alrededor del|aproximadamente el|hasta (?:un|el)|del|el|un|al menos el|sólo el|solo el) %(?= (?:de|del))',
      '(?:hasta|al menos|por lo menos|unos|unas|más de|menos de|aproximadamente|cerca de|alrededor de) (?:mg|ml|kg|cm|gramos|litros|mililitros|miligramos|horas|minutos|grados|gotas|vasos)(?= (?:de|por|al|cada|antes|después|en)|[.,]|$)',
      '(?:tan alt[oa] como|hasta|unos|cerca de) [.,](?= \\p{L}|$)',
      '(?:durante|reposar|hervir|remojar) (?:segundos|minutos)(?= (?:y|antes|después|en|a)|[.,]|$)',
      '(?!(?:en|por|de|y|o|unos|varios|pocos|dos|tres|cuatro|cinco|diez|veinte|cien|mil|medio|los|el)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|mcg|µg) (?:por|al día|cada|de)(?= |$)',
      '(?:fecha|publicado|actualizado): ?(?:fuente|autor|por):?',
    ),
    dangling: /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:el|los|las|del|de|y|unos|más de|hasta) ?[.;](?= |$)/g,
    doubled: /(?<=^|[ (])(?:de de|el el|la la|los los|que que|en en|y y|con con|para para)(?= )/g,
    outOf:
      /(?<![\d.,-])(?<part>\d{1,5}) de cada (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem))(?: \p{L}+)?/gu,
    mistranslated: wholeWords(
      'células t (?:dañinas|nocivas|asesinas dañinas)',
      'xiaobian|la pequeña serie|el pequeño editor|xiao bian',
      'toda la red',
      'año del emperador',
      'b.ultra(?!sonido)',
      'recordatorio cálido|cálido recordatorio',
      'amigos de zapatos',
      'besos?,? (?:por favor )?adopte',
    ),
    foreign: wholeWords(
      'castillos?|ajedrez|coros?|conciertos?|escritorios?|dragon(?:es)?|dragón|tipo de cambio|caña de pescar|muebles?|porter[oa] de fútbol|guitarras?|helicópteros?|rey(?:es)?|reinas?|casero|liga|pintalabios|préstamos?|locomotoras?|maletas?|motocicletas?|museos?|novelas?|ópera|orquestas?|paquetería|parlamento|pasaportes?|gasolina|pianos?|piratas?|poemas?|carteros?|princesas?|ferrocarril|refrigerador(?:es)?|tornillos?|cantantes?|sellos postales|metro de|espadas?|inquilinos?|torneos?|tractor(?:es)?|paraguas|violín|papel pintado|almacenes|teclado|router|estadios?|árbitro|aparcamiento|correo electrónico|matrícula universitaria|horquilla',
      'emperador(?:es)?|dinastía|festival(?:es)?|buz(?:ón|ones)|sof[áa]s?|segunda mano|competici(?:ón|ones)|clientes? (?:leal|fiel)(?:es)?|bolsa de valores|acciones|hipotecas?|inmobiliari\\p{L}+|batería|campeonatos?|fútbol|neumátic\\p{L}+|motor(?:es)?|baldosas?|cortinas?|factura(?:s|ción)?|soldados?|lotería|horóscopos?|signo zodiacal|videojuego\\p{L}*|tarjeta gráfica|impresora\\p{L}*|alquiler(?:es)?|alfombras?|cortacésped|volante|autonomía|coche eléctrico|palacio|precio\\p{L}* (?:cae|baja|sube)\\p{L}*',
    ),
  },
  reading: {
    name: 'Szigriszt-Pazos (INFLESZ)',
    score: ({ words, sentences, syllables }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
    syllables: syllablesIn.es,
    band: (score) => (score >= 65 ? 'easy' : score >= 55 ? 'average' : 'hard'),
  },
});
