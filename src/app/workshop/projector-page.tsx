import { type ReactNode, useEffect, useState } from 'react';
import { keptRoom } from '#app/workshop/kept-room.ts';
import { FollowedView, SpotlightView } from '#app/workshop/spotlight-view.tsx';
import { useBooks } from '#app/workshop/use-books.ts';
import { useHere } from '#app/workshop/use-here.ts';
import { useRoomLink } from '#app/workshop/use-room-link.ts';
import { markCode } from '#desk/documents/making/mark-code.ts';
import type { Register } from '#domain/text.ts';
import { FullScreenButton } from '#shells/trainer/projector/full-screen-button.tsx';
import { Projector } from '#shells/trainer/projector/projector.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { addressesFor } from '#shells/trainer/start/reach.ts';
import { TrainerFrame } from '#shells/trainer/trainer-frame.tsx';
import { appAddress } from '#ui/navigation/app-root.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useRegister, useText } from '#ui/text/use-text.ts';
import type { RoomLink } from '#workshop/client/links.ts';
import type { Created } from '#workshop/protocol.ts';

interface ProjectorPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** What everybody sees of the workshop that is led from this browser, for a window on the projector. */
export function ProjectorPage({ register, onRegister }: ProjectorPageProps) {
  const [kept] = useState(keptRoom);
  const room = useRoomLink(kept, 'screen');
  const loaded = useBooks(register, room);
  if (!loaded) return null;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <BooksProvider books={loaded.books}>
        <Framed onRegister={onRegister}>{kept && room ? <Projected kept={kept} room={room} /> : <Nothing />}</Framed>
      </BooksProvider>
    </TextProvider>
  );
}

function Framed({ onRegister, children }: Pick<ProjectorPageProps, 'onRegister'> & { children: ReactNode }) {
  const t = useText('room');
  return (
    <TrainerFrame title={t('projector.title')} links={[]} tools={<FullScreenButton />} onRegister={onRegister}>
      {children}
    </TrainerFrame>
  );
}

function Projected({ kept, room }: { kept: Created; room: RoomLink }) {
  const register = useRegister();
  // Asked with the trainer's token: a screen is not told how the machine is reached.
  const here = useHere(kept.trainerToken, 0);
  const known = typeof here === 'object' ? here : undefined;
  const address = `${addressesFor(location.hostname, appAddress, known)[0]}/rejoindre`;
  const watched = { token: kept.screenToken, register };
  return (
    <Projector
      room={room}
      code={kept.code}
      address={address}
      square={markCode(`${address}#${kept.code}`)}
      seatScreen={(seat, scenario) => <SpotlightView seat={seat} scenario={scenario} {...watched} projected />}
      followed={(scenario) => <FollowedView scenario={scenario} {...watched} />}
    />
  );
}

function Nothing() {
  const t = useText('room');
  useEffect(() => {
    document.title = t('projector.title');
  }, [t]);
  return <p className="trainer-projector__large">{t('projector.none')}</p>;
}
