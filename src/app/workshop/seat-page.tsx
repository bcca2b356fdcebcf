import { useEffect, useState } from 'react';
import { Navigate } from 'react-router';
import { forgetSeat, type KeptSeat, keptSeat } from '#app/workshop/kept-seat.ts';
import { Seat } from '#app/workshop/seat.tsx';
import { SeatFrame } from '#app/workshop/seat-frame.tsx';
import { useSeatTexts } from '#app/workshop/seat-texts.ts';
import type { Register } from '#domain/text.ts';
import { useSeat } from '#shells/learner/workshop/use-seat.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { SeatLink } from '#workshop/client/links.ts';
import { openSeat } from '#workshop/client/open-seat.ts';

interface SeatPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** A learner's seat in a workshop: waiting room, exercises, and what the trainer decides. */
export function SeatPage({ register, onRegister }: SeatPageProps) {
  const [kept] = useState(keptSeat);
  const words = useSeatTexts(register);
  const link = useSeatLink(kept);
  if (!kept) return <Navigate to="/rejoindre" replace />;
  if (!words || !link) return null;
  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      <Seated kept={kept} link={link} register={register} catalogs={words.catalogs} onRegister={onRegister} />
    </TextProvider>
  );
}

interface SeatedProps extends SeatPageProps {
  kept: KeptSeat;
  link: SeatLink;
  catalogs: NonNullable<ReturnType<typeof useSeatTexts>>['catalogs'];
}

function Seated({ link, ...props }: SeatedProps) {
  const t = useText('seat');
  const view = useSeat(link);
  const { status, control } = view;
  const isLost = status === 'over' || status === 'refused';
  useEffect(() => {
    document.title = t('bar.seat', { seat: link.seat });
  }, [t, link.seat]);
  useEffect(() => {
    if (isLost) void forgetSeat();
  }, [isLost]);
  if (isLost) {
    const isOver = status === 'over';
    return (
      <SeatFrame leaves onRegister={props.onRegister}>
        <PageHeading>{t(isOver ? 'over.title' : 'over.unknown')}</PageHeading>
        <p>{t(isOver ? 'over.body' : 'over.unknownBody')}</p>
      </SeatFrame>
    );
  }
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
  return <Seat {...props} link={link} control={control} note={view.note} isCut={status === 'cut'} />;
}

function useSeatLink(kept: KeptSeat | undefined): SeatLink | undefined {
  const [link, setLink] = useState<SeatLink>();
  useEffect(() => {
    if (!kept) return;
    const opened = openSeat(kept);
    setLink(opened);
    return () => opened.close();
  }, [kept]);
  return link;
}
