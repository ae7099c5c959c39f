import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';
import { damage } from './damage.ts';

const SIDE =
  '(?:nenhum |qualquer |quaisquer )?(?:efeitos? (?:colaterais|colateral|secundários?|adversos?|indesejados?)|contraindicações|contraindicação)';

/** What the checks look for in Portuguese. */
export const notice = (): NoticeSources => ({
  nobody:
    /^(?:por )?(?:(?:a |o )?(?:admin(?:istrador)?|redação|redacção|equipe?(?: editorial| de redação)?|equipa|editor(?:a|ial)?|autor(?:a)?|convidad[oa]|anónimo|anônimo|desconhecido|webmaster|internet|fonte|usuário ?\d*|conteúdo patrocinado)|(?:serviço|departamento|unidade) de [\p{L} ]{3,40})$/gu,
  sources: {
    heading:
      /^(?:\W*|\d+\.? )(?:(?:fontes?|referências?|bibliografia|citações|literatura)(?: (?:consultadas?|bibliográficas?|e bibliografia|e referências|e fontes|científicas|utilizadas))*(?: \(\d+\))?|de onde vem esta informação|saiba mais e referências)\W*$/gu,
    roots:
      /fonte|referência|bibliograf|literatura|citações|estudos|evidência|saiba mais|para saber mais|basead|consultad|de onde/g,
    named: wholeWords(
      '(?:revis(?:ão|ões)|metan[aá]lise) (?:da )?cochrane',
      '(?:publicad[oa]s?|saiu) (?:\\p{L}+ ){0,4}(?:em|no|na) (?:revista |periódico |the )?(?:["«])?(?:nature|science|lancet|jama|bmj|new england journal|annals|plos|cochrane)(?: [\\p{L} ]{1,60})?',
      '(?:segundo|de acordo com|diretrizes? (?:da|do)|recomendaç(?:ão|ões) (?:da|do)|dados (?:da|do)) (?:a |o |os )?(?:organização mundial da saúde|oms|opas|ministério da saúde|anvisa|fiocruz|direção-geral da saúde|dgs|sociedade brasileira de [\\p{L} ]{1,60}|infarmed|inca|cochrane)',
    ),
    vague: wholeWords(
      '(?:estudos|pesquisas|ensaios clínicos|evidências?|estatísticas?)',
      '(?:especialistas dizem|cientistas|pesquisador(?:es|as)|investigador(?:es|as))',
      '(?:os |as |muitos |alguns |vários )?(?:especialistas|médic[oa]s|cientistas|pesquisador(?:es|as)|investigador(?:es|as)|estudos|pesquisas|estatísticas)(?: \\p{L}+){0,2} (?:dizem|afirmam|apontam|recomendam|garantem|mostram|sugerem|indicam|comprovam|alertam|concordam|já mostraram|aconselham)',
      '(?:um|uma|uns|alguns|algumas|vários|várias|novos|recentes|pequenos|diversos|segundo) (?:\\p{L}+ )?(?:estudos?|ensaios?|pesquisas?|trabalhos)',
      '(?:cientificamente|clinicamente) (?:provad[oa]s?|comprovad[oa]s?|testad[oa]s?)',
      'a ciência|as evidências|o que mostram os estudos|estudos|pesquisas pequenas',
    ),
    studies: wholeWords(
      'estudos?|ensaios?|pesquisas?|pesquisadores|investigadores|evidências?|estatísticas?|dados|cientistas?',
    ),
    experts: wholeWords('especialistas?|peritos?|segundo'),
    hearsay: wholeWords(
      '(?:médic|doutor|especialist|enfermeir|professor|cientist)\\p{L}* (?:\\p{L}+ ){0,3}(?:diss|diz|explic|recomend|aconselh|cham|afirm|avis)\\p{L}*',
      'segundo|sabe-se|comprovad[oa]s?|os dados|(?:é|são) (?:hoje )?(?:a primeira escolha|considerad[oa]s?)',
    ),
  },
  funding: {
    disclosed: wholeWords(
      'fundos próprios|recursos próprios|#publi(?:post|cidade)?|apoio da marca|vende(?:m|mos)? (?:alguns|vários|muitos|a maioria) (?:destes|desses|dos) produtos',
      '(?:blog|site|artigo|página) é (?:editad|publicad|escrit|mantid)[oa] (?:pel[oa]|por) (?:\\p{L}+ ){0,4}fabricantes?|fabricantes? (?:de|do|da|dos|das) (?:\\p{L}+ ){0,4}(?:mencionad|citad|descrit|recomendad)\\p{L}+',
      '(?:ganha|ganhamos|recebe|recebemos|lucra|lucramos) (?:dinheiro |algo )?com (?:a|as|cada) vendas?|paga (?:a \\p{L}+ )?(?:para aparecer|por este espaço)',
      'sem (?:a )?(?:participação|contribuição|intervenção|dinheiro|apoio) d[ea] (?:indústria|laboratórios|empresas)|(?:realizad|elaborad|editad|impress|produzid|feit)[oa]s? (?:graças a|com) (?:uma?|o|a) (?:\\p{L}+ )?(?:contribuição|doação|apoio|ajuda|bolsa|verba) (?:de|do|da)',
      'não temos (?:patrocínio|publicidade|anúncios)|sem (?:patrocínio|publicidade|financiamento)|recebemos doaç(?:ão|ões)|impresso com verba',
      '(?:recebeu|receberam|recebi) honorários|honorários de|vive (?:de|das) (?:quotas|doações)|financiado (?:pela|pelo) \\p{L}+',
      'comiss(?:ão|ões)(?! (?:nacional|europeia|técnica|científica|de (?:saúde|ética|utentes|doentes|pacientes|peritos|especialistas)))',
      'publieditorial|publipost|informe publicitário|conteúdo de marca|parceria (?:paga|remunerada|comercial)',
      'com (?:o apoio|a colaboração|o patrocínio) (?:de|da|do)',
      '(?:mantid[oa]|financiad[oa]|sustentad[oa])s? (?:por|com|pelas?|pelos?) (?:doações|assinaturas|publicidade|verbas|impostos|\\p{L}+)',
      'sem fins lucrativos',
      'não (?:participou|recebeu|recebemos|interferiu|pagou)',
      '(?:links?|programas?|marketing) (?:de )?(?:afiliad[oa]s?|afiliação|patrocinad[oa]s?)',
      'como afiliad[oa]s?',
      '(?:ganhamos|recebemos|podemos (?:ganhar|receber)|recebo|ganho) (?:uma |um )?(?:pequena |pequeno )?(?:comissão|porcentagem|percentagem)',
      '(?:conteúdo|artigo|publicação|post|publi) (?:patrocinad[oa]|pag[oa]|publicitári[oa])',
      '(?:patrocinad[oa]|financiad[oa]|pag[oa]|subsidiad[oa])s? (?:por|pel[oa]s?)(?! (?:famílias?|doentes?|pacientes?|utentes?|planos?|convênios?|seguros?|segurador\\p{L}*|sus|sns|estado|próprio))|em nome de um (?:anunciante|cliente|parceiro)',
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
    provider:
      /oftalm|cardiolog|dermatolog|urolog|ginecolog|ortodon|(?<!\p{L})fisio(?!log)|ministério|universidade|prefeitura|câmara municipal|cruz vermelha|direção.geral|óptica|seguros?(?!\p{L})|seguradora|plano de saúde|cl[ií]nica|hospital|consult[oó]rio|odonto|dental|farm[aá]cia|centro ?m[eé]dico|fisioterapia/gu,
    rooms: wholeWords(
      'noss[oa]s? (?:\\p{L}+ )?(?:clínicas?|consultórios?|institutos?|hospita(?:l|is)|unidades?|centro cirúrgico)',
    ),
    care: wholeWords(
      'corpo clínico',
      'agende sua (?:avaliação|consulta)',
      'marcar consulta',
      'encontre (?:um|seu) médico',
      'responsável técnic[oa]',
    ),
    house: wholeWords('nós|noss[oa]s?|connosco|conosco|\\p{L}{2,}[aei]mos'),
    self: wholeWords('eu|me|mim|meu|meus|minhas?|comigo'),
    treating: wholeWords(
      'pacientes?|consultas?|cirurg\\p{L}+|operaç\\p{L}+|clínicas?|consultórios?|sess(?:ão|ões)|avaliaç\\p{L}+|tratamentos?|especialistas?|agend\\p{L}+|equipa|equipe|procedimentos?|hospita\\p{L}+|dra?',
    ),
    wares: wholeWords(
      'frascos?|cápsulas?|gotas|pó|caixas?|cremes?|bálsamos?|óleos?|chás?|spray|aparelhos?|almofadas?|suplement\\p{L}+|produtos?',
      'programas?|cursos?|e.?book|assin\\p{L}+|mentoria|app|guias?|receitas?',
      'entregas?|frete|pedidos?|carrinho|lojas?|marcas?|descontos?|cupom',
    ),
    remote: wholeWords(
      '(?:clínica|farmácia|médico|consulta|receita) (?:online|on-line)|telemedicina|teleconsulta|questionário|sala de espera|sem sair de casa|(?:na|à) sua (?:porta|casa)|videochamada|discret\\p{L}+|chat',
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
  damage: damage(),
  reading: {
    name: 'Flesch (Martins et al. 1996)',
    score: ({ words, sentences, syllables }) =>
      248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
    syllables: syllablesIn.pt,
    band: (score) => (score >= 50 ? 'easy' : score >= 25 ? 'average' : 'hard'),
  },
});
