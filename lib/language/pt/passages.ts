import type { PassageWords } from '../passages.ts';

/** What Portuguese sentences that sell, and sentences that must stay, are made of. */
export const passages: PassageWords = {
  call: 'ligue|liga para|ligar para|telefone|ligue para nós|ligue agora|chame no|chama no|chame a gente|mande mensagem|manda mensagem|mande um|deixe seu número|deixe o seu número|retornamos|entraremos em contato|contacte nos',
  consult:
    'fale com|fale conosco|falar com|converse com|consulte nossos|consulte nossa|consulte nosso|consulta online|entre em contato|entra em contato|contate|contacte|pergunte a nossos|pergunte aos nossos|tire suas dúvidas|tira suas dúvidas|escreva para|envie uma mensagem|envie sua|nos chame|visite nos|visite nossa|visite a|venha|vem|passe na|passa na|adicione o whatsapp|avaliação|avaliação gratuita|conheça nossa|conheça nosso|conheça a|conheça o|procure nossa|procure a nossa',
  book: 'agende|agenda sua|agendar|agendamento|marque sua|marque a sua|marque uma|marque o seu|marcar|reserve|reservar|garanta|garanta sua|garanta seu|sua vaga|vagas|sua consulta|primeira consulta|inscreva se|inscrições|pré reserva',
  buy: 'compre|comprar|compra|compras|peça já|peça o seu|peça a sua|adquira|adquirir|leve|leve para|garanta o seu|aproveite|aproveita|carrinho|adicionar ao carrinho|ver oferta|ver preço|confira o preço|clique e compre|loja|loja virtual|experimente|experimenta|teste a nossa|invista|aposte|escolha|encomende|kit',
  click:
    'clique|clica|clicar|toque|toque aqui|aponte a câmera|escaneie|acesse|acessar|link|link na bio|link abaixo|siga o link|botão|arraste|confira aqui',
  subscribe:
    'assine|assinar|assinatura|inscreva se|inscreva|se inscreve|cadastre se|cadastre|cadastro|newsletter|boletim|baixe|baixar|download|e book|ebook|guia gratuito|curso|cursos|workshop|masterclass|aplicativo|app|seu e mail|seu melhor e mail|no seu e mail|entre no grupo|grupo vip|participe do|canal do|comunidade|mentoria|desafio|planilha|receba|programa',
  share:
    'compartilhe|compartilha|compartilhar|siga nos|siga a gente|siga o|siga a|segue a gente|nos siga|deixe seu comentário|deixe um comentário|comente|comenta|comentários|conte pra|conta pra|conte para|marque uma amiga|marque um|curta|instagram|facebook|encaminhe|mande para|espalhe|hashtag',
  read: 'leia também|leia mais|veja também|veja mais|saiba mais|confira também|confira nosso|continue lendo|você também pode gostar|pode gostar|você pode gostar|matérias relacionadas|artigos relacionados|posts relacionados|artigo anterior|próximo artigo|post anterior|próximo post|mais informações|mais sobre|conheça mais|descubra mais|mais lidas|mais lidos|não perca|recomendado para|talvez você goste',
  provider:
    'especialista*|equipe|clínica|clínicas|hospital|centro|instituto|doutor|doutora|dr|dra|médico|médicos|médica|cirurgi*|dentista*|terapeuta*|coach|consultor*|profissional|profissionais|nutricionista*|nutri|fisioterapeuta*|atendente*|consultório|farmacêutic*|time|redação|personal',
  ours: 'nosso|nossa|nossos|nossas|nós|conosco|a gente|nos',
  own: 'nossa clínica|nossa equipe|nosso time|nosso centro|nosso hospital|nossos médicos|nossos especialistas|nossos profissionais|nossos pacientes|nossas pacientes|nossos clientes|nossas clientes|nossas consumidoras|nossas leitoras|nossos leitores|nossa loja|nosso produto|nossos produtos|nossa linha|nosso curso|nosso programa|nosso tratamento|nosso protocolo|nosso método|nossa fórmula|nosso app|nosso aplicativo|nosso site|nosso blog|nosso laboratório|nosso consultório|nossos planos|nosso grupo|nossa favorita|nosso favorito|nossa creatina|nossa anestesia|nossa tecnologia|nossa nova|nosso novo|a nossa|o nosso|na nossa|no nosso|em nossa|em nosso|da nossa|do nosso|com a gente|a gente garante|conosco|oferecemos|contamos com|dispomos|ajudamos você|te ajudamos|estamos prontos|estamos aqui|esperamos você|te esperamos|trabalhamos com|realizamos|atendemos|garantimos|aqui na clínica|aqui no consultório|preferimos não|meu curso|meu programa|minha mentoria|meu método|minhas alunas|meus alunos|meus pacientes|minhas pacientes|meu livro|meu e book|minha loja|meu consultório|minhas clientes|desenvolvemos|criamos|somos',
  channel:
    'online|whatsapp|zap|telefone|site|formulário|chat|e mail|email|link|botão|app|aplicativo|telegram|central de atendimento|direct|inbox|teleconsulta|videochamada|na bio|tel|abaixo',
  goods:
    'cápsula|cápsulas|frasco|frascos|pote|potes|suplemento|suplementos|kit|kits|curso|programa|assinatura|frete|entrega|loja|carrinho|pedido|produto|produtos|sérum|creme|pó|marca|marcas|plano|planos|pacote|pacotes|linha|fórmula|chá|chás|whey|coqueteleira|orçamento|parcelas|sessão|protocolo|e book|combo|brinde|desafio|vaga|vagas|região do masseter|sachês',
  enquiry:
    'se tiver dúvidas|se você tem dúvidas|ficou com dúvidas|ficou com dúvida|tem dúvidas|tem dúvida|mais dúvidas|quer saber|deseja saber|ficou interessad*|ainda tem dúvidas|sem compromisso|não sabe qual|qualquer dúvida',
  free: 'grátis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente|sem custo|sem compromisso|de graça|de brinde|brinde|frete grátis|presente|cortesia',
  offer:
    'desconto|descontos|oferta|ofertas|promoção|promoções|promo|cupom|cupons|código|preço|preços|economize|de presente|brinde|bônus|parcele|parcelas|sem juros|black friday|black november|outlet|liquidação|preço especial|condição especial|condições especiais|por apenas|a partir de|leve 3|valor promocional|à vista|pix|cashback|lote',
  urgent:
    'hoje|hoje mesmo|agora|agora mesmo|já|não perca|não espere|não deixe para|corra|corre|últimas vagas|últimas unidades|últimos dias|vagas limitadas|vagas são limitadas|enquanto durarem|por tempo limitado|só até|somente até|até domingo|até sexta|até quarta|esta semana|essa semana|este mês|aproveite|antes que|está acabando|se esgote|as primeiras|os primeiros|só hoje|comece hoje|ainda hoje',
  praise:
    'melhor|melhores|líder|líderes|exclusiv*|único|única|inovador*|revolucionári*|última geração|de ponta|tecnologia|premium|alta qualidade|qualidade|renomad*|reconhecid*|premiad*|favorit*|queridinh*|milagr*|mágic*|segredo|100 natural|patentead*|número 1|número um|nº 1|excelente*|excelência|incrível|incríveis|maravilhos*|deliciosa|delicioso|imperdível|indispensável|ideal|perfeito|perfeita|de confiança|sonho|sonhad*|recomendo|eleita|eleito|speaker internacional|famosas|modestas|ciência e arte|campeã*|mais vendid*|autêntic*|amei|poderos*|turbin*|arrasar|bumbum',
  proof:
    'milhares de|pacientes satisfeit*|clientes|consumidoras|avaliações|estrelas|cinco estrelas|anos de experiência|depoimento*|casos de sucesso|confiam|mais vendido|mais vendida|vendidos|vendidas|recomendado por|seguidor*|alunas|como contam|visto na|usuári*|taxa de sucesso|aprovad*|pessoas já|mulheres já|todo mundo|antes e depois|compra verificada',
  guarantee:
    'garantido|garantida|garantidos|garantia|garante|garantimos|seu dinheiro de volta|dinheiro de volta|sem risco|para sempre|de uma vez por todas|nunca mais|diga adeus|adeus|sem dor|indolor|sem cirurgia|sem cortes|resultado|resultados|desde a primeira|em uma única|com uma única|em apenas|clinicamente comprovad*|cientificamente comprovad*|comprovad*|definitiv*|acaba de vez|de vez|em ~ dias|você nem percebe|sem esforço|livre se',
  absolute:
    'sem efeitos colaterais|nenhum efeito colateral|zero efeitos|100 natural|100 segur*|100 eficaz|cura|curam|elimina|eliminam|desaparece|some de vez|pela raiz|na raiz|regenera|completamente|totalmente|detox|desintoxica|sem contraindica*|sem riscos|de jeito nenhum|seca a|queima gordura|rejuvenesc*',
  pitch:
    'por isso nossa|por isso nosso|por isso criamos|por isso a|você merece|se presenteie|presenteie|não se contente|imagine|imagina|pronta para|pronto para|você não está sozinh*|estamos aqui para|em boas mãos|dê o primeiro passo|primeiro passo|sua melhor versão|melhor versão|mude sua vida|transforme|recupere|volte a|desfrute|curta|sem sair de casa|do conforto|o que está esperando|tá esperando|chega de|cansad* de|cansou de|a solução|pensado para você|feito para você|sob medida|tudo em um|ninguém merece|convenhamos|vamos combinar|cá entre nós|bora|vem com a gente|tomar um café|à sua escolha|playlist|cuide de você|chegou a hora|é aqui que|já abandonamos|agora é com você',
  filler:
    'neste artigo você|neste artigo vamos|vamos ver|vamos conhecer|vamos entender|vamos lá|confira a seguir|veja a seguir|esperamos que|espero que|como vimos|agora você já sabe|agora que você|gostou do|gostou deste|o editor|o acima é|até aqui|até a próxima|boa leitura|desejamos|desejo a|você viu|acompanhe a seguir|se você chegou até|fique com a gente|continue com a gente',
  source:
    'fonte internet|fonte rede|fonte da imagem|retirado da internet|reproduzido de|conteúdo retirado|com informações de|editor responsável|artigo vem|foto|créditos|reprodução',
  affiliate:
    'afiliado|afiliados|comissão|comissões|link de afiliado|links de afiliado|patrocinado|patrocinada|publieditorial|conteúdo patrocinado|parceria paga|publicidade|publi',
  job: 'trabalhe conosco|venha fazer parte|estamos contratando|vagas de emprego|envie seu currículo|oportunidades de trabalho|faça parte do time',
  disclaimer:
    'não substitui|não substituem|caráter informativo|fins informativos|meramente informativ*|política de privacidade|política de cookies|cookies|todos os direitos|termos de uso|termos e condições|isenção de responsabilidade|copyright|direitos reservados|responsável técnic*|lgpd|personalizar ofertas|responsabilidade|não nos responsabilizamos',
  testimonial:
    'mudou minha vida|recomendo muito|super recomendo|eu recomendo|indico muito|gratidão|obrigada dra|obrigado dr|obrigada à equipe|graças à clínica|graças ao|amei|perfeito o atendimento|atendimento impecável|compra verificada|estou apaixonada|finalmente consigo|emagreci|eliminei|parei de ranger|rejuvenesci|minha vida mudou',
  sellHeading:
    'por que escolher|por que a|nossos tratamentos|nossa equipe|nossos serviços|agende sua|agende já|fale conosco|contato|onde comprar|como comprar|melhor marca|qual a melhor|qual comprar|mais vendidos|nossa recomendação|depoimentos|casos de sucesso|antes e depois|promoção|quanto custa na|conheça a|conheça o|a solução|nossa opinião|pronta para|quem é a dra|sobre a clínica|nosso veredito',
  advert: 'publicidade|anúncio|patrocinado|conteúdo patrocinado|continua após',
  breadcrumb:
    'você está em|você está aqui|página inicial|início|categorias|categoria|tags|min de leitura|minutos de leitura|tempo de leitura|pular para|ir para o conteúdo|voltar ao topo|índice|publicado em|sumário',
  comment:
    'comentário|comentários|deixe uma resposta|deixe um comentário|responder|cancelar resposta|não será publicado|campos obrigatórios|enviar comentário',
  feedback: 'este conteúdo foi útil|foi útil|te ajudou|ajudou você|avalie|esta página foi|gostou do conteúdo',
  credit: 'foto|imagem|crédito|créditos|getty|shutterstock|istock|unsplash|reprodução|divulgação',
  login:
    'entrar|login|fazer login|cadastre se|criar conta|minha conta|esqueci a senha|meus pedidos|já é assinante|assine',
  you: 'você|vocês|seu|sua|seus|suas|te|ti|tu|teu|tua',
  me: 'eu|meu|minha|meus|minhas|me|mim',
  emergency:
    'ligue 192|192|193|112|samu|ligue para o 192|pronto socorro|pronto atendimento|emergência|emergências|urgência|urgências|ambulância|upa|hospital mais próximo|atendimento imediato|atendimento médico|imediatamente|socorro|procure atendimento|serviço de emergência|sem demora|no mesmo dia|imediato|ajuda imediata|188',
  doctor:
    'médico|médica|médicos|doutor|farmacêutico|farmacêutica|parteira|dentista|pediatra|ginecologista|enfermeira|enfermeiro|especialista|posto de saúde|unidade de saúde|hospital|nefrologista|cardiologista|dermatologista|profissional de saúde|obstetra|atendimento médico|orientação médica|liberação médica|ubs|clínico|psicólog*|psiquiatra|nutricionista',
  condition:
    'se|quando|antes de|até que|a menos que|salvo|em caso de|caso|sempre que|deve|devem|é preciso|precisa|só deve|após|depois de|durante|enquanto|principalmente|logo',
  seek: 'procure um|procure o|procure a|procure uma|procure atendimento|procure ajuda|procure seu|procure imediatamente|consulte um|consulte o|consulte seu|consulte sua|fale com seu|fale com o seu|fale com o médico|converse com seu|converse com o|pergunte ao|pergunte a seu|avise o|avise a|avise seu|avise se|informe seu|informe ao|vá ao médico|vá ao|vá a um|vá para o|ir ao médico|busque atendimento|busque ajuda|orientação médica|orientação de um|liberação médica|avaliação médica|acompanhamento médico|prescrição|receita médica|quando procurar|orientado por|ser avaliad*|avaliação de um médico|leve a criança|leve ao',
  symptom:
    'dor|dores|dói|sangra*|sangramento|sangue|febre|inch*|inchaço|vômito*|vomitar|respirar|falta de ar|tontura*|desmai*|confusão|dormência|formigamento|fraqueza|erupção|convuls*|inconscien*|fezes|urina|visão|dor de cabeça|tosse|caroço|amarel*|perda de peso|emagrec*|sintoma*|infecção|avc|infarto|palpitaç*|calafrios|rígid*|pus|piora*|não melhora*|persist*|alergia|alérgic*|diarreia|suicíd*|quente|bolha*|queimadura*|engolir|desidrat*|sensível|trava|mole|trincado|irritação|coceira',
  forbid:
    'não|nunca|jamais|evite|evitar|não deve|não devem|não tome|não use|não pare|não passe|não dê|não fure|proibido|contraindicad*|não é recomendad*|suspenda|pare|parar|não ultrapasse|no máximo|máximo|só deve|só devem|sem orientação|por conta própria|desaconselh*|não usar',
  dose: 'dose|doses|dosagem|superdosagem|overdose|por dia|ao dia|uma vez ao|duas vezes|três vezes|vezes ao dia|por quilo|a cada ~ horas|máxim*|limite|com comida|junto de uma refeição|em jejum|comprimido|comprimidos|microgramas|miligramas|gotas|horas',
  interact:
    'interaç*|interage*|interagir|interferir|interfere*|junto com|combinar|combinado|com álcool|absorção|anticoagulante*|varfarina|levotiroxina|outros medicamentos|outros remédios|se você toma|se você usa|se toma|se usa|antidepressiv*|aminoglicosíd*|relaxantes musculares|erva de são|anti inflamatório*|insulina',
  contra:
    'contraindica*|pessoas com|pacientes com|quem tem|quem usa|se você tem|se tem|alérgic*|alergia|doença renal|doença hepática|insuficiência|histórico|não deve tomar|não devem tomar|não deve usar|não devem usar|não pode*|miastenia|rim único|quem não pode|quem não deve|antecedente*|quem já teve',
  adverse:
    'efeito colateral|efeitos colaterais|efeito adverso|efeitos adversos|reação|reações|tóxic*|dano|danos|prejudica*|perigo|perigos*|risco|riscos|pode causar|podem causar|pode provocar|podem provocar|podem afinar|pode levar|complicaç*|fatal|intoxicação|dependência|grave|graves|reduzir a densidade|queima|pioram',
  pregnancy:
    'gravidez|grávida|grávidas|gestante|gestantes|gestação|amamenta*|lactante*|bebê|bebês|criança|crianças|recém nascid*|menores de|menor de|anos|meses|feto|adolescente*',
  warn: 'atenção|aviso|advertência|cuidado|alerta|sinais de alerta|sinal de alerta|importante|perigo*|tóxic*|não dirija|fora do alcance|por conta própria|automedica*|sem orientação|emergência|gravíssim*|nunca',
  helpline:
    'cvv|188|disque intoxicação|0800 722 6001|disque saúde|136|disque 100|centro de informação toxicológica|ciatox|ligue 180|180|sns 24|808 24 24 24|800 250 250|linha de apoio|linha de crise|centro de informação antivenenos|disque',
  disclose:
    'conflito de interesse*|conflitos de interesse*|financiado por|financiada por|financiamento|patrocinado por|patrocínio|apoio de|recebe recursos|podemos receber|receber uma comissão|recebemos comissão|recebemos uma comissão|sem custo adicional|declara não|honorários|independente|não recebe|transparência',
  review:
    'revisado por|revisão médica|revisão técnica|revisado em|última revisão|última atualização|atualizado em|atualizado|publicado em|escrito por|autor|autora|verificado por|por',
  medicine:
    'medicamento|medicamentos|remédio|remédios|antibiótico*|insulina|aspirina|ibuprofeno|paracetamol|dipirona|metformina|corticoide*|vacina|vacinas|suplemento|suplementos|ervas|chás|comprimidos|tratamento|creme|pomada|anticoncepciona*|vitamina|ferro|magnésio|laxante*|anti inflamatório*|antidepressiv*|creatina|produto|pílula|toxina',
  official:
    'bula|leia a bula|anvisa|número do lote|recolhimento|notificar|instruções de uso|registro na anvisa|modo de uso|farmacovigilância|infarmed',
  lure: 'descubra|conheça|conheça nossa|conheça nosso|venha|vem|visite|agende|agenda|marque|marque sua|reserve|ligue agora|ligue já|ligue|chame|chama|fale com|fale conosco|entre em contato|envie|mande|manda|mande mensagem|peça|peça já|solicite|compre|compre já|garanta|garanta já|aproveite|adquira|leve|leve já|adicione|experimente|teste|prove|use o cupom|clique|clica|toque|acesse|baixe|inscreva se|cadastre se|assine|participe|junte se|faça parte|siga|segue|curta|compartilhe|comente|comenta|marca|salva|salve|conta|conte|escolha|confie|invista|presenteie|permita se|dê o primeiro|comece|comece hoje|transforme|recupere|volte a|sinta|imagine|não perca|não deixe|não espere|corra|corre|diga adeus|livre se|olha|veja|confira|saiba mais|leia também|quer receber|entre no|responda|concorra|doe|contribua|ajude|seja feliz',
  gloss:
    'incrível|incríveis|maravilhoso|maravilhosa|fantástico|espetacular|sensacional|perfeito|perfeita|ideal|único|única|exclusivo|exclusiva|inovador|inovadora|revolucionário|revolucionária|última geração|ponta|moderno|moderna|moderníssimo|sofisticado|premium|qualidade|alta qualidade|melhor|melhores|líder|referência|natural|100 natural|puro|pura|ultrapurificado|orgânico|vegano|suave|leve|delicioso|deliciosa|gostoso|saboroso|prático|prática|fácil|rápido|rápida|sem esforço|sem dor|sem complicação|sem sair de casa|conforto|confortável|aconchegante|acolhedor|acolhimento|humanizado|humanizada|carinho|quentinho|sorriso|sorrindo|personalizado|personalizada|sob medida|do seu jeito|bem estar|autoestima|pele de seda|radiante|linda|lindo|amei|amamos|apaixonada|favorito|queridinho|queridinha|indispensável|segredo|milagre|milagroso|mágico|poderoso|potente|show|top|demais|incomparável|sigiloso|danado',
  terms:
    'r|reais|preço|preços|menor preço|valor|valores|oferta|ofertas|promoção|desconto|descontos|descontinho|cupom|cupão|código|grátis|gratuita|gratuito|brinde|presente|frete|frete grátis|entrega|entregamos|parcelas|parcelamos|em até|sem juros|12x|10x|à vista|pix|convênios|convênio|particular|orçamento|avaliação gratuita|avaliação|por nossa conta|kit|kits|combo|frasco|frascos|pote|potes|cápsulas|pacote|pacotes|loja|loja virtual|carrinho|estoque|estoque limitado|últimas unidades|últimas vagas|vagas|vagas limitadas|inscrições|matrícula|só hoje|só até|até domingo|por tempo limitado|garantia|garantido|devolução|devolvemos|dinheiro de volta|teste grátis|plano|planos|assinatura|mensalidade|aplicativo|app|whatsapp|zap|telefone|unidade|unidades|horário|aberto|estacionamento|agendamento|consulta online|teleconsulta|curso|aula|aulão|mentoria|desafio|ebook|e book|guia|newsletter|sorteio|sortear|cashback|pontos|clube',
  badge:
    'anos de experiência|experiência|experientes|especialistas|especializada|especializado|equipe|profissionais|capacitados|qualificados|certificado|certificada|premiado|premiada|prêmio|reconhecido|reconhecida|ranking|eleito|eleita|referência em|pioneiro|pioneira|única clínica|primeiro do|único do|recomendado|recomendada|recomendo|indicado por|visto na|famosos|avaliações|estrelas|depoimentos|clientes|clientes satisfeitos|pacientes satisfeitos|brasileiros|mulheres|milhares|milhões|centenas|mais de|já garantiram|confiança|confiam|sucesso|taxa de sucesso|resultados|aprovado|aprovada|patenteado|laboratório|anvisa|selo|tradição|desde 19|há 18 anos|dr|dra|protocolo',
  story:
    'finalmente|enfim|nunca mais|chega de|adeus|para sempre|de uma vez|em poucos dias|em apenas|da noite para o dia|mudou a minha vida|mudou minha vida|mudou a nossa|mudou a vida|eu mesma|eu mesmo|meu segredo|minhas clientes|meus pacientes|minhas alunas|meninas|gente|amigas|amiga|mamães|queridas|pessoal|galera|juro|confia|vou te|te mostrar|te ensinar|olha só|sabe aquele|sabe aquela|você sabia|já pensou|quem nunca|só quem|cansada|cansado|sofre com|sofrendo|boa notícia|a boa notícia|a solução|solução|e claro|por que esperar|merece|você merece|sonho|sonhos|realizar|vale a pena|se olhar no espelho|voltar a|nova vida|melhor versão|agora que você|esperamos que|espero que|continue lendo|passo a passo|truque|truques|queridinho|secar|sequei|emagreci|perdi',
  crew: 'nossa clínica|nosso consultório|nossa equipe|nossos especialistas|nossos médicos|nossos profissionais|nossos pacientes|nossos clientes|nossa loja|nossos produtos|nossa linha|nossa unidade|nossa|nosso|nossas|nossos|aqui na|aqui no|conosco|com a gente|contamos com|oferecemos|atendemos|somos|cuidamos|trabalhamos|ajudamos|recebemos|desenvolvemos|criamos|estamos prontos|estamos à disposição|estamos aqui|te espera|te esperamos|aguarda|esperando por você|você é recebido|meu consultório|minha clínica|meu método|meu programa|meu curso|meu livro|meu perfil|meu instagram|minha loja|minha equipe|no consultório|na clínica|abraça|de portas abertas|pertinho de você|24 horas',
  claimed:
    'elimina|eliminam|acaba com|combate|cura|curam|curar|regenera|rejuvenesce|reverte|desintoxica|detox|limpa|purifica|queima gordura|emagrece|emagrecer rápido|seca barriga|derrete|desincha|sem efeitos colaterais|sem contraindicação|sem contraindicações|sem cirurgia|sem riscos|sem dietas|100 natural|100 seguro|garantimos|resultado garantido|resultados visíveis|resultados rápidos|definitivo|definitivamente|de vez|pela raiz|raiz do problema|causa real|toxinas|energia|vitalidade|imunidade|equilíbrio|ancestral|milenar|receita secreta|indústria farmacêutica|remédios químicos|químicos|melhora a circulação|faz bem|expulsar',
  study:
    'estudo|estudos|ensaio|ensaios|revisão|pesquisadores|pesquisa|segundo|de acordo|evidência|evidências|diretriz|diretrizes|recomenda|recomendam|publicado|revista|universidade|explica|afirma|diz|porém|entretanto|mas|porque|costuma|costumam|pode|podem|às vezes|em geral|causa|causas|sintomas|diagnóstico|tratamento|ocorre|é causado|comum|pessoas com|pacientes com|risco de|por exemplo|como',
  public:
    'ministério da saúde|sus|posto de saúde|unidade básica|ubs|upa|caps|samu|192|188|cvv|farmácia popular|disque saúde|136|secretaria de saúde|vigilância|campanha de vacinação|vacinação|rastreamento|centro de saúde|sns|sns 24|inem|112|seu médico|farmacêutico|enfermeira|escola|prefeitura|associação|fundação|voluntários|sociedade brasileira|gratuito no|hospital público|pronto socorro',
};
