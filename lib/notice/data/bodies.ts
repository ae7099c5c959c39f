/** Public health bodies by domain; see docs/notice.md for where the list comes from. */
export const HEALTH_BODIES: ReadonlyMap<string, string> = new Map([
  ['who.int', 'World Health Organization'],
  ['nih.gov', 'National Institutes of Health (US)'],
  ['medlineplus.gov', 'MedlinePlus, National Library of Medicine (US)'],
  ['cdc.gov', 'Centers for Disease Control and Prevention (US)'],
  ['fda.gov', 'Food and Drug Administration (US)'],
  ['nhs.uk', 'National Health Service (UK)'],
  ['nice.org.uk', 'National Institute for Health and Care Excellence (UK)'],
]);
