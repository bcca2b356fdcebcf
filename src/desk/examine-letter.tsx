import { useId, useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import { useLetterClues } from '#desk/letter-texts.ts';
import { CLUES, type Clue, type Letter } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { addressParts } from '#ui/layout/address-parts.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './examine-letter.css';

const ICONS: Record<Clue, IconName> = { sender: 'person', address: 'lock', tone: 'hourglass', request: 'help' };

/**
 * Four looks at a letter: who writes, where it leads, its tone, what it asks. Offered under genuine letters of an agency
 * too, otherwise the button alone would tell the fraud.
 */
export function ExamineLetter({ letter }: { letter: Letter }) {
  const say = useText('desk');
  const id = useId();
  const examined = useExamined(letter);
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState<readonly Clue[]>([]);
  if (!examined) return null;
  const { clues, verdict, advice } = examined;
  const thing = letter.channel === 'call' ? 'call' : letter.channel === 'post' ? 'letter' : 'message';
  const isDone = clues.every(({ clue }) => seen.includes(clue));
  return (
    <section className="desk-examine" aria-labelledby={`${id}-title`}>
      <Button
        id={`${id}-title`}
        look="secondary"
        icon="eye"
        expanded={open}
        controls={`${id}-cards`}
        onPress={() => setOpen(!open)}
      >
        {say(`examine.title.${thing}`)}
      </Button>
      <div id={`${id}-cards`} className="desk-examine__inside" hidden={!open}>
        <p>{say('examine.intro', { count: clues.length })}</p>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="desk-examine__cards">
          {clues.map(({ clue, text }) => (
            <li key={clue}>
              <details
                className="desk-clue"
                onToggle={({ currentTarget }) => {
                  if (currentTarget.open && !seen.includes(clue)) setSeen([...seen, clue]);
                }}
              >
                <summary>
                  <Icon name={ICONS[clue]} />
                  {say(thing === 'call' && clue === 'address' ? 'examine.number' : `examine.${clue}`)}
                </summary>
                <p>{text}</p>
              </details>
            </li>
          ))}
        </ul>
        <div role="status" className="desk-examine__verdict">
          {open && isDone && (
            <>
              <p>
                <strong>{verdict}</strong>
              </p>
              {advice && <p>{advice}</p>}
            </>
          )}
        </div>
        {open && isDone && letter.fraud && <AlreadyDone />}
      </div>
    </section>
  );
}

/** For whoever pressed, answered or gave a code before they looked. */
function AlreadyDone() {
  const say = useText('desk');
  return (
    <details className="desk-clue desk-clue--calm">
      <summary>
        <Icon name="info" />
        {say('examine.already')}
      </summary>
      <p>{say('examine.alreadyCalm')}</p>
      <ol>
        <li>{say('examine.alreadyPassword')}</li>
        <li>{say('examine.alreadyBank')}</li>
        <li>{say('examine.alreadyTell')}</li>
      </ol>
    </details>
  );
}

interface Examined {
  clues: { clue: Clue; text: string }[];
  verdict: string;
  advice?: string;
}

/** What the letter's own texts say; of an agency's genuine letter, what can be checked of any of them. */
function useExamined(letter: Letter): Examined | undefined {
  const say = useText('desk');
  const { hostOf, contacts } = useDesk();
  const { clues, verdict } = useLetterClues(letter);
  const { fraud, sender, agency, link, channel } = letter;
  if (clues.length > 0 || fraud) {
    if (clues.length === 0) return undefined;
    return {
      clues,
      verdict: verdict ?? say(fraud ? 'examine.fraud' : 'examine.genuine'),
      ...(fraud ? { advice: say('examine.fraudAdvice') } : {}),
    };
  }
  const known = contacts.find((contact) => contact.agency === agency);
  if (sender || !known || channel === 'call') return undefined;
  const { name } = addressParts(`https://${known.host}`);
  const texts: Record<Clue, string> = {
    sender: say(channel === 'email' ? 'examine.usual.sender' : 'examine.usual.senderUnsigned', { name }),
    address: link
      ? say('examine.usual.address', { name: addressParts(`https://${hostOf(link.site)}`).name })
      : say('examine.usual.noAddress'),
    tone: say('examine.usual.tone'),
    request: say('examine.usual.request'),
  };
  return { clues: CLUES.map((clue) => ({ clue, text: texts[clue] })), verdict: say('examine.genuine') };
}
