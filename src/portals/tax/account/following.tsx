import type { CaseView } from '#api/contract.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { CLAIM_PAGE, CORRECTION_PAGE, correctionStatus, isClaim } from '#portals/tax/data/correction-status.ts';
import { DIFFICULTY_PAGE, difficultyStatus, isBilled } from '#portals/tax/data/difficulty-status.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

interface Followed {
  id: 'correction' | 'claim' | 'difficulty';
  view: CaseView;
  page: string;
  tone: StatusTone;
}

/** What one has asked the agency for, and where it stands. */
export function Following({ visit }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
  const followed = followedOf(visit);
  if (followed.length === 0) return null;
  return (
    <Part id="following" title={t('account.following.title')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="capucine-following">
        {followed.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </Part>
  );
}

/** Before anything was sent there is nothing to follow. */
const NOT_SENT = ['none', 'open', 'closed', 'tooLate', 'noBill', 'billed'];

function followedOf({ correction, difficulty }: TaxVisit): Followed[] {
  const lines: Followed[] = [];
  if (correction && !NOT_SENT.includes(correctionStatus(correction).state)) {
    const claimed = isClaim(correction);
    const { tone } = correctionStatus(correction);
    const page = claimed ? CLAIM_PAGE : CORRECTION_PAGE;
    lines.push({ id: claimed ? 'claim' : 'correction', view: correction, page, tone });
  }
  if (isBilled(difficulty) && !NOT_SENT.includes(difficultyStatus(difficulty).state)) {
    lines.push({ id: 'difficulty', view: difficulty, page: DIFFICULTY_PAGE, tone: difficultyStatus(difficulty).tone });
  }
  return lines;
}

function Line({ line: { id, view, page, tone } }: { line: Followed }) {
  const t = useText(TAX_TEXTS);
  const official = useText(textsOf(view.procedure));
  return (
    <li>
      <PortalLink className="ui-way" to={page}>
        {t(`account.following.${id}`)}
      </PortalLink>
      <StatusTag tone={tone}>{official(`states.${view.states.at(-1)}.title`)}</StatusTag>
    </li>
  );
}
