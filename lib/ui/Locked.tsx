import type { ComponentChildren } from 'preact';
import type { Policy } from '../policy.ts';
import { t } from './i18n.ts';
import { usePolicy } from './use-policy.ts';

/** Settings that show, but cannot be changed, where one of the given names is laid down for this computer. */
export function Locked({
  names,
  children,
}: {
  names: readonly (keyof Policy)[];
  children: ComponentChildren;
}) {
  const policy = usePolicy();
  if (!names.some((name) => name in policy)) return <>{children}</>;
  return (
    <fieldset disabled class="locked">
      <p class="quiet">{t('locked')}</p>
      {children}
    </fieldset>
  );
}
