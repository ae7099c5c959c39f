import type { NoticeWords } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';

const TOTAL =
  '(?:completamente|totalmente|por completo|definitivamente|de forma definitiva|para sempre|pela raiz|de uma vez por todas|de vez|permanentemente|para o resto da vida)';
const CURE =
  '(?:cura|curam|curar|curava|curou|elimina|eliminam|eliminar|sara|saram|reverte|revertem|erradica|regenera|regeneram|repara|reparam|desaparece|desaparecem|dissolve|dissolvem|acaba com|acabam com|acaba|rejuvenesce|rejuvenescia|rejuvenesci)';
const SIDE =
  '(?:nenhum |qualquer |quaisquer )?(?:efeitos? (?:colaterais|colateral|secundários?|adversos?|indesejados?)|contraindicações|contraindicação)';

/** What the checks look for in Portuguese. */
export const notice: NoticeWords = {
  nobody:
    /^(?:por )?(?:(?:a |o )?(?:admin(?:istrador)?|redação|redacção|equipe?(?: editorial| de redação)?|equipa|editor(?:a|ial)?|autor(?:a)?|convidad[oa]|anónimo|anônimo|desconhecido|webmaster|internet|fonte|usuário ?\d*|conteúdo patrocinado))$/gu,
  sources: {
    heading:
      /^(?:\W*|\d+\.? )(?:(?:fontes?|referências?|bibliografia|citações|literatura)(?: (?:consultadas?|bibliográficas?|e bibliografia|e referências|e fontes|científicas|utilizadas))*(?: \(\d+\))?|de onde vem esta informação|saiba mais e referências)\W*$/gu,
    inline: /^(?:fontes|referências|bibliografia|fontes consultadas): /gu,
    named: wholeWords(
      '(?:publicad[oa]s?|saiu) (?:\\p{L}+ ){0,4}(?:em|no|na) (?:revista |periódico |the )?(?:["«])?(?:nature|science|lancet|jama|bmj|new england journal|annals|plos|cochrane)(?: [\\p{L} ]+)?',
      '(?:segundo|de acordo com|diretrizes? (?:da|do)|recomendaç(?:ão|ões) (?:da|do)|dados (?:da|do)) (?:a |o |os )?(?:organização mundial da saúde|oms|opas|ministério da saúde|anvisa|fiocruz|direção-geral da saúde|dgs|sociedade brasileira de [\\p{L} ]+|infarmed|inca|cochrane)',
    ),
    vague: wholeWords(
      '(?:os |as |muitos |alguns |vários )?(?:especialistas|médic[oa]s|cientistas|pesquisador(?:es|as)|investigador(?:es|as)|estudos|pesquisas|estatísticas)(?: \\p{L}+){0,2} (?:dizem|afirmam|apontam|recomendam|garantem|mostram|sugerem|indicam|comprovam|alertam|concordam|já mostraram|aconselham)',
      '(?:um|uma|uns|alguns|algumas|vários|várias|novos|recentes|pequenos|diversos|segundo) (?:\\p{L}+ )?(?:estudos?|ensaios?|pesquisas?|trabalhos)',
      '(?:cientificamente|clinicamente) (?:provad[oa]s?|comprovad[oa]s?|testad[oa]s?)',
      'a ciência|as evidências|o que mostram os estudos|estudos|pesquisas pequenas',
    ),
  },
  funding: {
    disclosed: wholeWords(
      '(?:links?|programas?|marketing) (?:de )?(?:afiliad[oa]s?|afiliação|patrocinad[oa]s?)',
      'como afiliad[oa]s?',
      '(?:ganhamos|recebemos|podemos (?:ganhar|receber)|recebo|ganho) (?:uma |um )?(?:pequena |pequeno )?(?:comissão|porcentagem|percentagem)',
      '(?:conteúdo|artigo|publicação|post|publi) (?:patrocinad[oa]|pag[oa]|publicitári[oa])',
      '(?:patrocinad[oa]|financiad[oa]|pag[oa]|subsidiad[oa])s? (?:por|pelo|pela)',
      'conflitos? de interesses?',
      'em parceria com',
      '(?:não )?(?:aceitamos|recebemos|recebe|aceita) (?:dinheiro|publicidade|verbas)',
    ),
    selling: wholeWords(
      '(?:compre|peça|reserve|agende|marque|garanta|adquira|aproveite) (?:já|agora|hoje|aqui|o seu|a sua|seu|sua|online|consulta)',
      'adicionar ao carrinho|comprar agora',
      'frete grátis|portes grátis',
      'garantia de devolução|dinheiro de volta',
      '\\d+ ?% (?:de )?desconto|\\d+ ?% off',
      'cupom|código (?:de )?(?:desconto|promocional)',
      'sem compromisso',
      '(?:noss[oa]s?) (?:produto|clínica|consultório|loja|pacientes|equipe|tratamento|protocolo)s?',
      'mais vendid[oa]s?',
      'agende sua avaliação|chamar no whatsapp',
    ),
    goods: wholeWords('carrinho', '(?:compre|comprar) (?:já|agora|aqui|online)', 'frete grátis'),
    provider: /cl[ií]nica|hospital|consult[oó]rio|odonto|dental|farm[aá]cia|centro ?m[eé]dico|fisioterapia/gu,
    care: wholeWords(
      'corpo clínico',
      'agende sua (?:avaliação|consulta)',
      'marcar consulta',
      'encontre (?:um|seu) médico',
      'responsável técnic[oa]',
    ),
  },
  claims: {
    always: wholeWords(
      `${CURE} (?:[\\p{L}]+ ){0,6}${TOTAL}`,
      `${TOTAL} (?:\\p{L}+ )?${CURE}`,
      `${CURE} 100 ?%`,
      `(?:sem|livre de|zero|não tem|não têm|não causa|isent[oa] de) ${SIDE}`,
      'sem (?:nenhum|qualquer) (?:tipo de )?(?:risco|perigo|dor)|zero risco|risco zero|sem risco (?:nenhum|algum)',
      '(?:100 ?%|cem por cento|totalmente|completamente|absolutamente) (?:segur[oa]s?|eficaz|eficazes|indolor(?:es)?|natural (?:e|então|portanto) [\\p{L} ]+|garantid[oa]s?|inofensiv[oa]s?)',
      '(?:taxa|índice|percentual) de (?:cura|sucesso|eficácia|recuperação) (?:\\p{L}+ ){0,3}(?:9\\d|100)(?:[.,]\\d+)? ?%',
      '(?:cura|remédio|solução|pílula|planta|produto|fórmula|tratamento|dieta|alimento|chá|receita)s? (?:milagros[oa]s?|mágic[oa]s?|secret[oa]s?|definitiv[oa]s?)',
      'milagros[oa]s?',
      '(?:resultados?|sucesso|alívio|cura) (?:\\p{L}+ )?garantid[oa]s?|(?:garante|garantem|garantimos) (?:\\p{L}+ ){0,3}(?:resultados?|cura|sucesso|alívio|perda)|resultado a gente garante',
      '(?:nunca|jamais) (?:mais )?(?:volta|voltará|voltam|terá|vai ter|retorna)|não volta(?:m|rá|rão)? (?:nunca )?mais',
      '(?:diga|dê|dar|dizer) adeus (?:a|ao|à|às|aos) [\\p{L} ]+? (?:para sempre|de vez)',
      '(?:o que |o segredo que )?(?:os médicos|as farmacêuticas|a indústria farmacêutica) (?:\\p{L}+ ){0,3}(?:não quer(?:em)? que|escondem|esconde|odeiam)',
      'funciona (?:100 ?%|sempre|para tod[oa]s|com todo mundo)',
      '(?:melhor|mais eficaz|mais potente|mais seguro) (?:do )?que (?:qualquer |os |as )?(?:remédios?|medicamentos?|comprimidos|antibióticos|injeções|cirurgia|quimioterapia)',
      '(?:elimina|eliminam|expulsa|limpa|desintoxica)r? (?:\\p{L}+ ){0,4}(?:toxinas)',
      `${CURE} (?:\\p{L}+ ){0,6}(?:em (?:apenas |só |somente |menos de )?(?:uma|um|duas|dois|três|poucos|poucas|\\d+) (?:única )?(?:dias?|horas?|semanas?|minutos|sessão|sessões|noite))`,
      '(?:curava|cura|curam) (?:qualquer|tod[oa]s?|tud[oa]) ?\\p{L}*',
      '(?:eliminam|eliminar|perder|perdem|emagrece|emagrecem) (?:\\p{L}+ )?(?:de )?\\d+ a \\d+ (?:kg|quilos)(?: [\\p{L}]+){0,4}',
      'sem exceção',
    ),
    selling: wholeWords(
      CURE,
      '100 ?%|cem por cento',
      'garant(?:imos|ia|ido|ida|e|em)(?! de fábrica)',
      'indolor|sem dor|sem cirurgia|sem cicatriz(?:es)?|sem riscos?|sem dieta|sem esforço|sem efeito sanfona',
      '(?:clinicamente|cientificamente) (?:provad[oa]s?|comprovad[oa]s?)',
      '(?:nunca|jamais)(?: mais)?',
      'para sempre|para o resto da vida|definitiv[oa]s?|definitivamente|de uma vez por todas|de vez',
      '(?:o|a) únic[oa] (?:\\p{L}+ ){0,4}(?:que|com|em|a)',
      'de jeito nenhum',
      'todos? os? tipos? de',
      '(?:em|desde|com) (?:apenas |só |a |uma |um )?(?:primeira|única|duas|dois|três|\\d+) (?:semanas?|sessão|sessões|aplicação|dias?|dose|noites?)',
      'anos mais jovem|rejuvenesc\\p{L}+',
      'adeus',
      'milagr\\p{L}+',
    ),
    seller: wholeWords(
      '(?:noss[oa]s?|conosco|connosco|minha|meu|a gente) \\p{L}+',
      '(?:est[ea]|o|a|um|uma|com) (?:\\p{L}+ )?(?:método|terapia|creme|cápsulas?|suplemento|produto|técnica|sistema|programa|protocolo|fórmula|gel|pó|óleo|chá|aparelho|plano|desafio|creatina)',
      '(?:fabricante|clínica|instituto|laboratório|marca|clientes|alunas|usuári[oa]s|única do brasil)',
      'r\\$|€|código|cupom|desconto|patentead[oa]|exclusiv[oa]|®|™',
    ),
    denied: wholeWords(
      'não',
      'nenhum[a]?(?! efeito)',
      'nunca',
      'jamais',
      'tampouco',
      'ninguém',
      'nada',
      'se',
      'nem',
      'sem que',
      'poderia[m]?',
      'talvez',
      'em vez de',
    ),
    deniedAfter: wholeWords(
      'não (?:existe|existem|é possível|foi comprovad[oa]|é verdade)',
      'é (?:um )?(?:mito|falso|mentira)',
    ),
    reported: wholeWords(
      'promete[m]?|prometid[oa]s?|prometer|promessas?',
      '(?:alegam|dizem)(?: que)?',
      'supost[oa]s?|supostamente|pretens[oa]s?',
      'mitos?|boatos?|fake news|fals[oa]s?',
      'desconfi(?:e|ar)|cuidado com|fuja de',
      'anunciad[oa]s? como|vendid[oa]s? como',
      'golpes?|enganos[oa]s?|fraudes?|charlat\\p{L}+',
      'bom demais para ser verdade',
      'estudos?|pesquisador\\p{L}+|ensaios?',
    ),
  },
  balance: {
    limits: wholeWords(
      'efeitos? (?:colaterais|colateral|secundários?|adversos?|indesejad\\p{L}+)',
      'riscos?|arriscad[oa]s?',
      'complicaç(?:ão|ões)',
      'perigos[oa]s?|prejudica(?:l|m)?|prejudiciais|tóxic[oa]s?|danos?',
      'não (?:\\p{L}+ ){0,3}(?:recomendad[oa]s?|comprovad[oa]|adequad[oa]s?|suficientes?|cura|curam|serve|servem|funciona|necessári[oa]|deve|devem|substitui|indicad[oa]|para tod[oa]s|desaparece|melhora)',
      'não (?:se sabe|há|foi|pode|podem)',
      '(?:pouca|poucas|escassa|insuficientes?|limitada|fraca) (?:evidências?|provas?)',
      'faltam (?:estudos|provas|pesquisas)',
      'alternativas?',
      'contraindica\\p{L}+',
      'alergi\\p{L}+|alérgic\\p{L}+|intera(?:ção|ções|ge|gem)',
      '(?:pode|podem|poderia|poderiam) (?:\\p{L}+ ){0,2}(?:causar|provocar|dar|danificar|piorar|aparecer|aumentar|irritar|afinar|reduzir|levar)',
      'cautela|limitaç(?:ão|ões)|ressalvas?',
      'overdose|excesso|superdosagem',
    ),
    cautions: wholeWords(
      'não',
      'médic[oa]s?|emergência|farmacêutic[oa]|pronto-socorro',
      'porém|no entanto|embora|mas',
      'evite[m]?|evitar',
      'procure|consulte',
      'nunca',
    ),
    harmless: wholeWords(
      `(?:sem|livre de|zero) ${SIDE}`,
      'sem (?:nenhum|qualquer) risco',
      '100 ?% segur[oa]',
    ),
  },
  damage: {
    gaps: wholeWords(
      '(?:mais de|menos de|quase|cerca de|aproximadamente|até|pelo menos|apenas|de|que|por volta de) %(?= (?:d[aeo]s?))',
      '(?:até|pelo menos|cerca de|mais de|menos de|aproximadamente|no mínimo|no máximo|por|durante) (?:mg|ml|kg|cm|gramas|litros|mililitros|miligramas|horas|minutos|segundos|graus|gotas|copos)(?= (?:de|por|ao|a cada|antes|depois|em|e)|[.,]|$)',
      '(?:tão alt[oa] quanto|até|cerca de) [.,](?= \\p{L}|$)',
      '(?!(?:em|por|de|e|ou|uns|vários|poucos|dois|duas|três|quatro|cinco|dez|vinte|cem|mil|meio|os|o|um)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|mcg|µg) (?:por|ao dia|a cada|de)(?= |$)',
      '(?:data|publicado|atualizado): ?(?:fonte|autor|por):?',
    ),
    outOf: /(?<![\d.,-])(?<part>\d{1,5}) (?:de|em|a) cada (?<whole>\d{1,5})(?![\d.,]\d)(?: \p{L}+)?/gu,
    mistranslated: wholeWords(
      'células t (?:nocivas|prejudiciais|maléficas)',
      'xiaobian|a pequena série|o pequeno editor',
      'toda a rede|rede inteira',
      'ano do imperador',
      'b.ultra(?!ssom|som)',
      'lembrete caloroso',
      'amigos de sapatos',
      'beijo,? adote',
    ),
    foreign: wholeWords(
      'imperador(?:es)?|dinastia|festival|festivais|caixa de correio|sof[áa]s?|segunda mão|competiç(?:ão|ões)|clientes? (?:leal|fiel|leais|fiéis)|bolsa de valores|ações|hipotecas?|imobili[áa]ri\\p{L}+|bateria|celular(?:es)?|campeonatos?|futebol|pneus?|motor(?:es)?|azulejos?|cortinas?|faturas?|soldados?|loteria|lotaria|horóscopos?|signo do zodíaco|videogame\\p{L}*|placa de vídeo|impressora\\p{L}*|alugue(?:l|r|is)|tapetes?|cortador de grama|volante|carro elétrico|autonomia|palácio|preço\\p{L}* (?:cai|sobe)\\p{L}*',
    ),
  },
  reading: {
    name: 'Flesch (Martins et al. 1996)',
    score: ({ words, sentences, syllables }) =>
      248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
    syllables: syllablesIn.pt,
    band: (score) => (score >= 50 ? 'easy' : score >= 25 ? 'average' : 'hard'),
  },
};
