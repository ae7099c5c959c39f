/** A small page of our own writing that explains and sells, in every language of the extension. */
export interface Sample {
  menu: readonly string[];
  title: string;
  /** Paragraphs of the article; some sentences sell. */
  article: readonly string[];
  newsletter: readonly [heading: string, text: string];
  related: readonly [heading: string, ...links: string[]];
  foot: readonly string[];
}

export const SAMPLES: Readonly<Record<string, Sample>> = {
  en: {
    menu: ['Home', 'Conditions', 'Shop', 'Book a visit'],
    title: 'Dry cough at night: what helps',
    article: [
      'A dry cough at night is often left over after a cold and goes away by itself within three weeks. Contact our online cough experts now for a free consultation. A glass of water by the bed and a raised pillow ease it.',
      'Honey in warm water soothes the throat, but children under one year must not have honey. Buy CoughEase syrup in our shop today and save 20 %!',
      'See a doctor if the cough lasts longer than three weeks. Call an ambulance if you struggle to breathe or cough up blood.',
    ],
    newsletter: ['Subscribe to our newsletter', 'Sign up and get 15 % off your first order.'],
    related: ['You may also like', 'Seven secrets of glowing skin', 'The best pillows of the year'],
    foot: ['About us', 'Contact', 'Privacy'],
  },
  zh: {
    menu: ['首页', '疾病', '商城', '在线预约'],
    title: '夜间干咳：怎样缓解',
    article: [
      '夜间干咳常在感冒之后出现，多数在三周内自行消失。点击咨询在线专家，免费获取治疗方案。床边放一杯水，把枕头垫高一些，可以缓解咳嗽。',
      '温水加蜂蜜可以润喉，但一岁以下婴儿不能吃蜂蜜。现在购买止咳糖浆立享八折优惠！',
      '咳嗽超过三周应及时就医。如果呼吸困难或咳血，请立即拨打120。',
    ],
    newsletter: ['订阅我们的邮件', '立即订阅，首单优惠15%。'],
    related: ['相关推荐', '让皮肤发光的七个秘密', '年度最佳枕头'],
    foot: ['关于我们', '联系我们', '隐私政策'],
  },
  es: {
    menu: ['Inicio', 'Enfermedades', 'Tienda', 'Pedir cita'],
    title: 'Tos seca por la noche: qué ayuda',
    article: [
      'La tos seca por la noche suele quedar tras un resfriado y desaparece sola en unas tres semanas. Contacte ahora con nuestros expertos en línea para una consulta gratis. Un vaso de agua junto a la cama y una almohada más alta la alivian.',
      'La miel en agua tibia calma la garganta, pero los niños menores de un año no deben tomar miel. ¡Compre hoy nuestro jarabe TosFácil en la tienda y ahorre un 20 %!',
      'Consulte al médico si la tos dura más de tres semanas. Llame a una ambulancia si le cuesta respirar o tose sangre.',
    ],
    newsletter: [
      'Suscríbase a nuestro boletín',
      'Regístrese y obtenga un 15 % de descuento en su primer pedido.',
    ],
    related: [
      'También le puede interesar',
      'Siete secretos de una piel radiante',
      'Las mejores almohadas del año',
    ],
    foot: ['Quiénes somos', 'Contacto', 'Privacidad'],
  },
  de: {
    menu: ['Startseite', 'Krankheiten', 'Shop', 'Termin buchen'],
    title: 'Trockener Husten in der Nacht: was hilft',
    article: [
      'Trockener Husten in der Nacht bleibt oft nach einer Erkältung zurück und vergeht in drei Wochen von selbst. Kontaktieren Sie jetzt unsere Online-Experten für eine kostenlose Beratung. Ein Glas Wasser am Bett und ein höheres Kissen lindern ihn.',
      'Honig in warmem Wasser beruhigt den Hals, aber Kinder unter einem Jahr dürfen keinen Honig bekommen. Kaufen Sie heute HustenLeicht-Sirup in unserem Shop und sparen Sie 20 %!',
      'Gehen Sie zum Arzt, wenn der Husten länger als drei Wochen dauert. Rufen Sie den Notruf 112, wenn Sie schwer Luft bekommen oder Blut husten.',
    ],
    newsletter: ['Newsletter abonnieren', 'Jetzt anmelden und 15 % Rabatt auf die erste Bestellung sichern.'],
    related: [
      'Das könnte Sie auch interessieren',
      'Sieben Geheimnisse strahlender Haut',
      'Die besten Kissen des Jahres',
    ],
    foot: ['Über uns', 'Kontakt', 'Datenschutz'],
  },
  fr: {
    menu: ['Accueil', 'Maladies', 'Boutique', 'Prendre rendez-vous'],
    title: 'Toux sèche la nuit : ce qui aide',
    article: [
      'La toux sèche la nuit reste souvent après un rhume et disparaît seule en trois semaines. Contactez dès maintenant nos experts en ligne pour une consultation gratuite. Un verre d’eau près du lit et un oreiller plus haut la soulagent.',
      'Le miel dans de l’eau tiède calme la gorge, mais les enfants de moins d’un an ne doivent pas prendre de miel. Achetez aujourd’hui le sirop TouxDouce dans notre boutique et économisez 20 % !',
      'Consultez un médecin si la toux dure plus de trois semaines. Appelez le 15 si vous avez du mal à respirer ou si vous crachez du sang.',
    ],
    newsletter: [
      'Abonnez-vous à notre newsletter',
      'Inscrivez-vous et recevez 15 % de réduction sur votre première commande.',
    ],
    related: [
      'Vous aimerez aussi',
      'Sept secrets d’une peau éclatante',
      'Les meilleurs oreillers de l’année',
    ],
    foot: ['Qui sommes-nous', 'Contact', 'Confidentialité'],
  },
  pt: {
    menu: ['Início', 'Doenças', 'Loja', 'Agendar consulta'],
    title: 'Tosse seca à noite: o que ajuda',
    article: [
      'A tosse seca à noite costuma ficar depois de um resfriado e passa sozinha em três semanas. Fale agora com nossos especialistas online para uma consulta grátis. Um copo de água ao lado da cama e um travesseiro mais alto aliviam a tosse.',
      'Mel em água morna acalma a garganta, mas crianças com menos de um ano não devem tomar mel. Compre hoje o xarope TosseFácil em nossa loja e economize 20%!',
      'Procure um médico se a tosse durar mais de três semanas. Chame uma ambulância se tiver dificuldade para respirar ou tossir sangue.',
    ],
    newsletter: ['Assine nossa newsletter', 'Cadastre-se e ganhe 15% de desconto na primeira compra.'],
    related: [
      'Você também pode gostar',
      'Sete segredos de uma pele radiante',
      'Os melhores travesseiros do ano',
    ],
    foot: ['Sobre nós', 'Contato', 'Privacidade'],
  },
};
