import type { ClaimWords } from '../claims.ts';

/** Portuguese words that make, limit or deny a promise. */
export const claims: ClaimWords = {
  negation: 'não sem nenhum nenhuma nada ninguém nem zero tampouco livre_de isento* pouco',
  never: 'nunca jamais nunca_mais já_não mais volta voltar*',
  every: 'todo toda todos todas qualquer quaisquer sempre cada tudo importa',
  total:
    'completamente totalmente por_completo por_inteiro definitiv* para_sempre de_vez de_uma vida_toda raiz inteiramente perfeit* absolut* radical* permanent* inteiro marca jeito sozinh*',
  guarantee: 'garant* promet* prometo segur* assegur* exceção erra senão',
  cure: 'cur* sar* sara elimin* erradic* revert* repar* regener* rejuvenesc* dissolv* derret* desaparec* som* some sumir adeus diga apag* restaur* reconstr* limp* depur* venc* mata* destro* destrui* tira* acab* termina* interromp* freia* corrig* devolv* recuper* normaliz* livr* alivi* fim queima* combat* evita* protege* previn* equilibr* jogue larguei largar zera* seca* puxa* trata resolv*',
  illness:
    'dor dores câncer cancro tumor* diabet* artrite artrose doença* eczema acne psoría* asma alergi* insônia insónia ansied* depress* zumbid* sintoma* infec* inflama* enxaqueca* obes* peso quilo* kg gordura ruga* cicatri* cabelo queda vírus bactéria* germe* piolho* lêndea* pedra* cálculo* cisto* nódulo* hipertensão pressão tensão colesterol açúcar glicose refluxo azia prisão hemorroida* ciática escoliose osteopor* parkinson alzheimer demência vício* ronco* cólica* tosse resfriado* gripe febre variz* menopaus* hormôn* hormon* tireoid* tiroid* rim rins fígado verruga* gota fibromialgia infertil* cansaço fadiga estresse stress medo* bruxismo hérnia* otite* traum* pânico autismo reumatismo',
  harm: 'efeito* colatera* adverso* secundári* risco* complicaç* perigo* mal dano* recaída* recaídas rebote dor cicatriz cirurgia corte* agulha* operação incômodo contraindicaç* abstinência fome internação',
  safe: 'segur* inócu* inofensiv* suave* natural* naturais natureza puro pura indolor* erva* planta* vegetal* orgânic* fácil* simples*',
  fast: 'instant* imediat* rápid* noite segundo* minuto* hora* primeir* uma_só única uma_única hoje já desde dorme descansa fim_de num',
  time: 'dia* semana* mês meses ano* noites sess* dose* aplicaç* tratamento* frasco* visita*',
  only: 'únic* só exclusiv* patentead* revolucionári* pioneir* mundo inigualável ninguém',
  better: 'melhor* mais forte* potente* eficaz* superior* que supera* substitu* como confiável igual*',
  medicine:
    'medicament* remédio* comprimido* pílula* antibiótic* insulina cirurgi* operação quimio* vacina* injeç* óculos diálise hemodiálise transplant* ponte_de bypass analgésic* estatina* cortison* médic* doutor* dentista* hospita* clínica* aparelho_auditivo cadeira muletas oncolog* farmacêutic* laboratório* medicina plaquinha*',
  secret:
    'segred* secret* escond* proib* antig* ancestral* tradicional* receita* convento farmacêutica indústria não_quer saiba truque* índios descobr*',
  miracle: 'milagr* mágic* incrív* espant* maravilh* perplex* revolução',
  toxin: 'toxina* veneno* metais impureza* resíduo* detox* desintoxic*',
  we: 'nós nosso* nossa* a_gente meu* minha* me eu aqui conosco',
  you: 'você* seu sua seus suas te tu teu tua',
  product:
    'terapia* técnica* método* cápsula* chá chás creme* sérum* aparelho* fórmula* suplemento* gotas sistema* tecnologia* programa* protocolo* elixir* pulseira* adesivo* tônico xarope* pó óleo* spray* kit ervas produto* pomada* gel laser lâmpada* suco* sumo* água bálsamo* extrato* hipnose reiki palmilha* exercício* dieta* creatina shampoo banho escalda ímã* colágeno planta* fruta raiz colher*',
  hedge:
    'pode* poderia* costuma* maioria alguns algumas vezes cerca talvez provavel* possív* aproximadament* até poucos muitos quase se quando enquanto salvo algo reduz* alivia* ajuda* melhora control* parte entre pessoas segundo',
  report:
    'afirm* diz* disse garante estudo* ensaio* pesquisador* cientist* mito* anúncio* anuncia* segundo prova* evidência* dados acredit* esper* chamad* suposto* especialista* tida tido',
  warn: 'cuidado desconfie* suspeit* advert* golpe* fraude* deve* consult* evite evitar procure mantenha mentira',
  whether: 'se o_que como pode cura por_que qual é_possível',
  proven: 'comprovad* provad* demonstrad* clinicament* cientificament* confirma*',
  young: 'jovem juventude anos_mais vinte nov* novinho idade',
  result: 'resultado* sucesso taxa* eficác* funciona* funcionou efetiv* confiável índice recuperação',
  needless: 'desnecessári* precis* cancel* jogue dispens* evita* substitu* bastam basta',
  patient:
    'paciente* client* usuári* pessoas mulher* homem homens mãe* leitor* casal casais família* criança* aluna* mentorada* depoiment* gente bebê* bebé* consulente*',
  body: 'corpo célula* pele sangue intestin* coluna costas junta* joelho* quadril cérebro olho* ouvido* dente* sorriso músculo* osso* nervo* pulm* imunidade imun* organismo metabolismo dna barriga rosto visão vista audição sono energia artéria* bumbum cartilagem',
  but: 'mas porém embora contudo entanto ainda também',
  trade:
    'agend* compr* pedido* preço* desconto* cupom código frete* grátis avaliaç* estrela* vaga* equipe* equipa* experiência reserv* assin* oferta* reais premiad*',
  care: 'trata* exame* teste* rastre* vacin* dose* comprimido* receita* diagn* antibiótic* examin* operaç* diretriz*',
};
