import { useRef, useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CopyButtonProps {
  /** What is copied. */
  value: string;
  /** What it is, for those who hear the button without seeing what stands before it. */
  name: string;
}

/** Spares one from typing: a code copied is a code without a mistake. */
export function CopyButton({ value, name }: CopyButtonProps) {
  const t = useText('shell-kit');
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const copy = async () => {
    const copied = await copyText(value, button.current);
    setSaid(copied ? t('copy.done', { what: name }) : t('copy.failed'));
  };
  return (
    <span className="shell-copy">
      <Button look="secondary" ref={button} label={t('copy.label', { what: name })} onPress={() => void copy()}>
        {t('copy.button')}
      </Button>
      <span role="status" className="shell-copy__said">
        {said}
      </span>
    </span>
  );
}

/** The clipboard needs an encrypted page; on a teacher's local network there is only the old way. */
async function copyText(text: string, near: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

function copyBySelection(text: string, near: Element | null): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  // Inside an open dialog everything else is out of reach, so the box is put beside the button.
  near?.parentElement?.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
