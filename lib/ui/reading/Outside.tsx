import { safeAddress } from '../../reader/inline.ts';
import { t } from '../i18n.ts';

/** A link that leads out of the extension, in a new tab; bare text where its address leads nowhere safe. */
export function Outside({ href, base, text }: { href: string; base: string; text: string }) {
  const address = safeAddress(href, base);
  if (address === null) return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={t('read_on_new_tab')}>
      {text}
    </a>
  );
}
