import { catalogue } from 'virtual:catalogue';
import { useEffect } from 'react';
import { TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { useBooksOfPlan } from '#app/workshop/use-books.ts';
import type { Register } from '#domain/text.ts';
import { CatalogueProvider } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { Prepare } from '#shells/trainer/prepare/prepare.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { TrainerFrame } from '#shells/trainer/trainer-frame.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';

interface PreparePageProps {
  register: Register;
  onRegister: (register: Register) => void;
  plan: Plan;
  onPlan: (plan: Plan) => void;
}

const WORDS = ['prepare'];

/** Where a trainer prepares a workshop: exercises, order, obstacles, settings. */
export function PreparePage({ register, plan, ...props }: PreparePageProps) {
  const loaded = useBooksOfPlan(register, plan, WORDS);
  if (!loaded) return null;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <BooksProvider books={loaded.books}>
        <CatalogueProvider catalogue={catalogue}>
          <Page plan={plan} {...props} />
        </CatalogueProvider>
      </BooksProvider>
    </TextProvider>
  );
}

function Page({ plan, onPlan, onRegister }: Omit<PreparePageProps, 'register'>) {
  const t = useText('prepare');
  const room = useText('room');
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  return (
    <TrainerFrame
      title={t('title')}
      links={[{ to: '/', name: room('frame.home'), back: true }]}
      onRegister={onRegister}
    >
      <Prepare plan={plan} hrefs={TRAINER} onPlan={onPlan} />
    </TrainerFrame>
  );
}
