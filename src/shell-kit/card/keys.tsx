import type { AgencyId } from '#domain/agency.ts';
import { applicantAt, hasAccountAt, proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import { CardFacts } from '#shell-kit/card/card-facts.tsx';
import { useText } from '#ui/text/use-text.ts';

interface KeysProps {
  setting: Setting;
  heading: 'h2' | 'h3' | 'h4';
}

/** What opens each site of the exercise, or what of it is lost. */
export function Keys({ setting, heading }: KeysProps) {
  return doorsInPlay(setting).map((agency) => (
    <KeysOf key={agency} setting={setting} agency={agency} heading={heading} />
  ));
}

/** The agencies in play that have a door and know the persona, or will. */
function doorsInPlay(setting: Setting): AgencyId[] {
  return proceduresInPlay(setting)
    .map((id) => rulesOf(setting, id))
    .filter(({ agency, signedInState }) => signedInState !== undefined && setting.exercise.persona.accounts[agency])
    .map(({ agency }) => agency);
}

function KeysOf({ setting, agency, heading: Heading }: KeysProps & { agency: AgencyId }) {
  const t = useText('shell-kit');
  const name = useText(`agencies/${agency}`)('name');
  const { account } = applicantAt(setting, agency);
  const lost = setting.exercise.situation.lost ?? [];
  const facts = [
    { what: 'identifier', value: lost.includes('identifier') ? undefined : account.identifier },
    {
      what: lost.includes('password') || !hasAccountAt(setting, agency) ? 'newPassword' : 'password',
      value: account.password,
    },
  ];
  return (
    <section className="shell-card__part">
      <Heading>{t('card.codes', { agency: name })}</Heading>
      {lost.length > 0 && (
        <ul className="shell-card__list">
          {lost.map((what) => (
            <li key={what}>{t.rich(`card.lost.${what}`)}</li>
          ))}
        </ul>
      )}
      <CardFacts facts={facts} />
    </section>
  );
}
