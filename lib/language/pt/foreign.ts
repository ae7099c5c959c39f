import type { AnyOf } from '../pattern.ts';
import { phrases } from '../phrases.ts';

/** Portuguese words of fields that have nothing to do with health. */
export const foreign = (): AnyOf =>
  phrases(
    // Vehicles and travel
    'óleo_do_motor troc(?:a|ar)_(?:de|o)_óleo velas?_de_ignição caixa_de_câmbio pressão_dos_pneus pneus? volante_d[oa] freio_de_mão para-brisas? escapamentos? postos?_de_gasolina automóve(?:l|is) locomotivas? caminh(?:ão|ões) motocicletas? tratores? trator ferrovias? passagens?_de_(?:trem|avião) cartão_de_embarque pista_de_pouso helicópteros? nave_espacial foguetes? iates? passaportes? embaixadas? carteira_de_motorista chaves?_d[oa]_(?:carro|bicicleta) carros?_elétricos?_por_litro',
    // Machines and electronics
    'processador(?:es)? placas?_de_vídeo disco_rígido roteador(?:es)? pixels? megapixels? gigabytes? videogames? sistema_operacional esteira_transportadora turbinas? alto-forno impressoras? rolamentos?',
    // Money, law and trade
    'hipotecas? empréstimos? bancári[oa]s? imposto_de_renda declaração_de_imposto acionistas? bolsa_de_valores taxas?_de_(?:juros|câmbio) imobiliári\\p{L}+ sociedade_(?:limitada|anônima) dividendos? bitcoins? cartório(?:s)? tarifas_aduaneiras atacadistas? leil(?:ão|ões) segunda_mão clientes?_(?:leal|leais|fiel|fiéis) inquilin[oa]s? senhorio funcionários?_público',
    // State, history and places
    'imperador(?:es)? impérios? dinastias? cavaleiros? reinos? castelos? príncipes? princesas? parlamentos? senador(?:es)? jurisdiç(?:ão|ões) artilharia canhões museus? monumentos? palácios?',
    // House and tools
    'guarda-roupas? papel_de_parede chaves?_de_fenda tijolos? tinta_acrílica demãos? verniz carpintei\\p{L}+ telhados? frigideiras? campainhas? martelos? parafusadeiras?',
    // Things to wear and carry
    'goleiros? árbitros? campeonatos? torneios? estádios?_de_futebol futebol pênaltis? xadrez cassinos? loteria violões violinos? pianos? orquestras? sinfonias? óperas? shows?_de_rock poemas? poetas? bilheteria cinemas? corridas?_de_cavalo gaitas? piratas? palco',
    // Games, sports and arts
    'quadro-negro mensalidade_escolar bolsas?_de_estudo semestres? lição_de_casa carteiros? caixas?_de_correio telegramas? selos_postais',
    // Provas, programas, encomendas e peças
    'sala_de_prova os_candidatos_devem lápis taxa_de_inscrição configurações_de_fábrica redefinir_(?:as|para) software nome_de_usuário teclados? correia_de_reposição peças?_de_reposição conforme_o_lote caixa_de_câmbio embreage(?:m|ns) quilômetros motor_de_(?:arranque|partida) máquinas?_de_lavar metros_quadrados',
    // School and post
    'elefantes? girafas? crocodilos? dinossauros? drag(?:ão|ões) pinguins? camelos? baleias? constelaç(?:ão|ões) horóscopos? zodíaco galáxias? astronautas? a_lua espadas?',
    // Escritório, obras e tempo
    'contador(?:es)?_da filia(?:l|is) carteirinhas?_de_sócio contratos?_de_aluguel inquilin[oa]s? cortador(?:es)?_de_grama escavadeiras? colheitadeiras? vôlei balsas? previs(?:ão|ões)_do_tempo andaimes? vagas?_de_estacionamento soldador(?:es)? faturas? caminhonetes?',
  );
