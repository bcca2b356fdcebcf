import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { keptSeat, takeSeat, takeSeatAlone } from '#app/workshop/kept-seat.ts';
import { SeatFrame } from '#app/workshop/seat-frame.tsx';
import { useSeatTexts } from '#app/workshop/seat-texts.ts';
import type { Register } from '#domain/text.ts';
import { JoinForm } from '#shells/learner/workshop/join-form.tsx';
import { PlanOpener } from '#shells/learner/workshop/plan-opener.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { isSingleFile } from '#ui/navigation/app-root.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { join } from '#workshop/client/requests.ts';
import { readCode } from '#workshop/protocol.ts';

interface JoinPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** Where a learner comes into a workshop: by its code, typed or brought along by the address. */
export function JoinPage({ register, onRegister }: JoinPageProps) {
  const words = useSeatTexts(register);
  if (!words) return null;
  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      <SeatFrame leaves onRegister={onRegister}>
        <Joining />
      </SeatFrame>
    </TextProvider>
  );
}

function Joining() {
  const t = useText('seat');
  const navigate = useNavigate();
  const { hash } = useLocation();
  const [kept] = useState(keptSeat);
  const code = readCode(decodeURIComponent(hash.slice(1)));
  useEffect(() => {
    document.title = t('join.title');
  }, [t]);

  const enter = async (wanted: string) => {
    // The same workshop gives the same seat back.
    const token = kept?.code === wanted ? kept.token : undefined;
    const joined = await join({ code: wanted, token });
    if (joined.role !== 'learner') throw new RelayRefusal('no-such-code');
    takeSeat(joined, wanted);
    void navigate('/place', { replace: true });
  };
  return (
    <>
      <PageHeading>{t('join.title')}</PageHeading>
      {isSingleFile ? (
        <Notice kind="info" title={t('fromFile.title')}>
          <p>{t('fromFile.why')}</p>
        </Notice>
      ) : (
        <JoinForm
          key={code}
          first={code}
          onJoin={enter}
          {...(kept && kept.code !== code ? { kept: { seat: kept.seat, onBack: () => void navigate('/place') } } : {})}
        />
      )}
      <PlanOpener onOpen={(plan, seat) => void takeSeatAlone(plan, seat).then(() => navigate('/place'))} />
    </>
  );
}
