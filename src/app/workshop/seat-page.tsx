import { useEffect, useMemo, useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { forgetSeat, type KeptSeat, keepSeat, keptSeat, takeSeatAlone } from '#app/workshop/kept-seat.ts';
import { Seat } from '#app/workshop/seat.tsx';
import { OtherTab, SeatLost } from '#app/workshop/seat-elsewhere.tsx';
import { SeatFrame } from '#app/workshop/seat-frame.tsx';
import { useSeatTabs } from '#app/workshop/seat-tabs.ts';
import { useSeatTexts } from '#app/workshop/seat-texts.ts';
import type { Register } from '#domain/text.ts';
import { useSeat } from '#shells/learner/workshop/use-seat.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { SeatLink } from '#workshop/client/links.ts';
import { type LocalSeat, openLocalSeat } from '#workshop/client/local-seat.ts';
import { openSeat } from '#workshop/client/open-seat.ts';
import { type PlanProblem, readFragment } from '#workshop/plan-file.ts';

interface SeatPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** A learner's seat in a workshop, in the one tab that is in charge of it. */
export function SeatPage(props: SeatPageProps) {
  const { rests, onTakeOver } = useSeatTabs();
  const words = useSeatTexts(props.register);
  if (!rests) return <SeatInCharge {...props} words={words} />;
  return (
    words && (
      <TextProvider register={words.register} catalogs={words.catalogs}>
        <OtherTab onTakeOver={onTakeOver} onRegister={props.onRegister} />
      </TextProvider>
    )
  );
}

type SeatWords = ReturnType<typeof useSeatTexts>;

/** Waiting room, exercises, and what the trainer decides. */
function SeatInCharge({ register, onRegister, words }: SeatPageProps & { words: SeatWords }) {
  const { kept, problem } = useKeptSeat();
  const link = useSeatLink(kept);
  if (words && problem) {
    return (
      <TextProvider register={words.register} catalogs={words.catalogs}>
        <UnreadablePlan problem={problem} onRegister={onRegister} />
      </TextProvider>
    );
  }
  if (kept === null) return <Navigate to="/rejoindre" replace />;
  if (!kept || !words || !link) return null;
  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      <Seated kept={kept} link={link} register={register} catalogs={words.catalogs} onRegister={onRegister} />
    </TextProvider>
  );
}

interface SeatedProps extends SeatPageProps {
  kept: KeptSeat;
  link: SeatLink | LocalSeat;
  catalogs: NonNullable<SeatWords>['catalogs'];
}

function Seated({ link, ...props }: SeatedProps) {
  const t = useText('seat');
  const view = useSeat(link);
  const { status, control } = view;
  const [hasLeft, setHasLeft] = useState(false);
  const lost = hasLeft ? 'left' : status === 'over' ? 'over' : status === 'refused' ? 'unknown' : undefined;
  useEffect(() => {
    document.title = t('bar.seat', { seat: link.seat });
  }, [t, link.seat]);
  useEffect(() => {
    if (!lost) return;
    link.close();
    void forgetSeat();
  }, [lost, link]);
  if (lost) return <SeatLost why={lost} onRegister={props.onRegister} />;
  if (!control) {
    return (
      <SeatFrame onRegister={props.onRegister}>
        <PageHeading>{t('welcome.title', { seat: link.seat })}</PageHeading>
        <div role="status">
          {status === 'cut' ? <Notice kind="info" title={t('bar.cut')} /> : <p>{t('join.entering')}</p>}
        </div>
      </SeatFrame>
    );
  }
  return (
    <Seat
      {...props}
      link={link}
      control={control}
      note={view.note}
      isCut={status === 'cut'}
      onLeave={() => setHasLeft(true)}
    />
  );
}

function UnreadablePlan({ problem, onRegister }: { problem: PlanProblem } & Pick<SeatPageProps, 'onRegister'>) {
  const t = useText('seat');
  return (
    <SeatFrame leaves onRegister={onRegister}>
      <PageHeading>{t('alone.unreadable')}</PageHeading>
      <p>{t(`alone.problems.${problem}`)}</p>
    </SeatFrame>
  );
}

/** The seat of this device; null where there is none, undefined until a plan that came with the address was taken up. */
function useKeptSeat(): { kept: KeptSeat | null | undefined; problem?: PlanProblem } {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const carried = useMemo(() => readFragment(hash), [hash]);
  const [kept, setKept] = useState<KeptSeat | null | undefined>(() => (carried ? undefined : (keptSeat() ?? null)));
  const plan = carried && 'plan' in carried ? carried.plan : undefined;
  const seat = carried?.seat ?? 1;
  useEffect(() => {
    if (!plan) return;
    void takeSeatAlone(plan, seat).then((taken) => {
      setKept(taken);
      void navigate('/place', { replace: true });
    });
  }, [plan, seat, navigate]);
  return { kept, ...(carried && 'problem' in carried ? { problem: carried.problem } : {}) };
}

function useSeatLink(kept: KeptSeat | null | undefined): SeatLink | LocalSeat | undefined {
  const [link, setLink] = useState<SeatLink | LocalSeat>();
  useEffect(() => {
    if (!kept) return;
    const { alone } = kept;
    const opened = alone
      ? openLocalSeat({ ...kept, ...alone }, (state) => {
          const now = keptSeat();
          if (now?.alone) keepSeat({ ...now, alone: { ...now.alone, state } });
        })
      : openSeat(kept);
    setLink(opened);
    return () => opened.close();
  }, [kept]);
  return link;
}
