import { coachIds } from '#domain/coach-ids.ts';
import type { KeptThing } from '#portals/browser/kept/kept-things.ts';
import { useKept, useTakingAway } from '#portals/browser/kept/use-kept.ts';
import { KeptMenu } from '#portals/browser/new-tab/kept-menu.tsx';
import { Button } from '#ui/forms/button.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

interface KeptPageProps {
  thing: KeptThing;
  subscribe: (listener: () => void) => () => void;
}

/** What the browser keeps of one kind: the person who sits down next would find it here. */
export function KeptPage({ thing, subscribe }: KeptPageProps) {
  const t = useText('portals/browser');
  const { data } = useKept(subscribe);
  const { takeAway, busy, done } = useTakingAway();
  const { page, texts, fact, move } = thing;
  const title = t(`${texts}.title`);
  usePageTitle(title);
  if (!data) return null;
  const { kept } = data;
  const isThere = kept?.facts[fact] === true;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <p>{t.rich(`${texts}.what`)}</p>
      {isThere ? (
        <div className="browser-kept">
          <p className="browser-kept__thing">{t.rich(`${texts}.item`)}</p>
          <p>{t.rich(`${texts}.risk`)}</p>
          {kept.moves.includes(move) && (
            <Button icon="close" coachId={coachIds.move(move)} busy={busy} onPress={() => void takeAway(move)}>
              {t(`${texts}.takeAway`)}
            </Button>
          )}
        </div>
      ) : (
        <p role="status" className="browser-kept__none">
          {t(done ? `${texts}.gone` : 'nothing')}
        </p>
      )}
      <KeptMenu current={page} />
      <PortalLink className="ui-way" to="/">
        {t('backToNewTab')}
      </PortalLink>
    </>
  );
}
