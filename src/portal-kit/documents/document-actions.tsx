import { useState } from 'react';
import type { Message } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useGiven } from '#portal-kit/documents/use-given.ts';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';

interface DocumentActionsProps {
  message: Message;
  /** What it is, for whoever hears several such buttons on a page. */
  name: string;
  /** The main thing to do on the page. */
  primary?: boolean;
}

/** Downloads a document as a PDF or prints it, and says where the file is. */
export function DocumentActions({ message, name, primary }: DocumentActionsProps) {
  const t = usePortalText();
  const { download, print } = useGiven();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ fileName: string; times: number }>();
  if (!download && !print) return null;
  const press = async () => {
    setBusy(true);
    try {
      const fileName = await download?.(message);
      if (fileName) setDone((before) => ({ fileName, times: (before?.times ?? 0) + 1 }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="portal-given">
      <div className="portal-actions">
        {download && (
          <Button
            look={primary ? 'primary' : 'secondary'}
            icon="file"
            busy={busy}
            label={t('download.goNamed', { name })}
            onPress={press}
          >
            {t('download.go')}
          </Button>
        )}
        {print && (
          <Button
            look="secondary"
            icon="print"
            label={t('download.printNamed', { name })}
            onPress={() => print(message)}
          >
            {t('download.print')}
          </Button>
        )}
      </div>
      {done && <Downloaded key={done.times} fileName={done.fileName} />}
    </div>
  );
}

/** Where the file is now. A download without a word leaves people wondering whether it worked. */
export function Downloaded({ fileName }: { fileName: string }) {
  const t = usePortalText();
  return (
    <Notice kind="success" title={t('download.done', { fileName })} live>
      <p>{t.rich('download.where')}</p>
    </Notice>
  );
}
