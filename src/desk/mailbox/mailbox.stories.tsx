import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { type DeskPresses, ExampleDesk } from '#desk/example-desk.tsx';
import {
  codeLetter,
  exampleNow,
  fraudLetter,
  friendLetter,
  longLetter,
  openingLetter,
  spamLetter,
} from '#desk/example-letters.ts';
import { Mailbox } from '#desk/mailbox/mailbox.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/text-provider.tsx';

type Args = ComponentProps<typeof Mailbox> & DeskPresses;

/** A mailbox in which pressing something does what the session would do. */
function Living({ onVisit, onKeep, onSort, actsOn, ...props }: Args & { register: Register; catalogs: Catalogs }) {
  const { register, catalogs, ...mailbox } = props;
  const [letters, setLetters] = useState(mailbox.letters);
  const [written, setWritten] = useState(mailbox.written);
  const [place, setPlace] = useState({ open: mailbox.open, folder: mailbox.folder });
  const change = (id: string, part: Partial<Letter>) =>
    setLetters((all) => all.map((letter) => (letter.id === id ? { ...letter, ...part } : letter)));
  return (
    <ExampleDesk
      register={register}
      catalogs={catalogs}
      onVisit={onVisit}
      onKeep={onKeep}
      onSort={(letter, folder) => {
        onSort(letter, folder);
        change(letter, { folder });
      }}
      {...(actsOn ? { actsOn } : {})}
    >
      <Mailbox
        letters={letters}
        written={written}
        folder={place.folder}
        {...(place.open ? { open: place.open } : {})}
        onOpen={(open, folder) => {
          mailbox.onOpen(open, folder);
          if (open) change(open, { read: true });
          setPlace({ open, folder });
        }}
        onSend={(message) => {
          mailbox.onSend(message);
          setWritten((all) => [...all, { ...message, id: `written-${all.length + 1}`, at: exampleNow }]);
        }}
      />
    </ExampleDesk>
  );
}

type Catalogs = Record<string, Catalog>;

const meta = {
  title: 'Bureau/Courriel',
  render: (args, { globals, loaded }) => (
    <Living {...args} register={globals.register as Register} catalogs={loaded.catalogs as Catalogs} />
  ),
  args: {
    letters: [codeLetter, fraudLetter, longLetter, friendLetter, openingLetter, spamLetter],
    written: [],
    folder: 'inbox',
    onOpen: fn(),
    onSend: fn(),
    onVisit: fn(),
    onKeep: fn(),
    onSort: fn(),
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const phone = { viewport: { value: 'narrow' } };
const wide = { viewport: { value: 'desktop' } };
const button = (canvasElement: HTMLElement, name: string | RegExp) =>
  within(canvasElement).getByRole('button', { name });
const press = (canvasElement: HTMLElement, name: string | RegExp) => userEvent.click(button(canvasElement, name));
const pressFolder = async (canvasElement: HTMLElement, folder: string) => {
  const found = canvasElement.querySelector<HTMLElement>(`[data-coach-id="${coachIds.folder(folder)}"]`);
  if (found) await userEvent.click(found);
};

export const Empty: Story = { args: { letters: [] } };
export const WithUnread: Story = { globals: wide };
export const Narrow: Story = { globals: phone };
export const WithCode: Story = { args: { open: codeLetter.id }, globals: wide };
export const NarrowWithCode: Story = { args: { open: codeLetter.id }, globals: phone };
export const Long: Story = { args: { open: longLetter.id } };
export const NarrowLong: Story = { args: { open: longLetter.id }, globals: phone };
export const English: Story = { args: { open: fraudLetter.id }, globals: { register: 'en' } };

export const ReadAndBack: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, /Non lu.+code de connexion/);
    await expect(args.onOpen).toHaveBeenLastCalledWith(codeLetter.id, 'inbox');
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect(canvas.getByText('482')).toBeVisible();
    await press(canvasElement, 'Tous les messages');
    await expect(args.onOpen).toHaveBeenLastCalledWith(undefined, 'inbox');
    await expect(button(canvasElement, /code de connexion/)).toHaveFocus();
  },
};

export const FoldersAndSearch: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await pressFolder(canvasElement, 'archive');
    await expect(canvas.getByText('Aucun message n’est rangé.')).toBeVisible();
    await press(canvasElement, 'Chercher');
    await userEvent.type(canvas.getByLabelText('Chercher dans tous les dossiers'), 'QUITTANCE ines');
    await expect(canvas.getByText('1 message trouvé')).toBeVisible();
    await press(canvasElement, /Inès Marchal.+Boîte de réception/);
    await expect(args.onOpen).toHaveBeenLastCalledWith(friendLetter.id, 'inbox');
  },
};

export const SpamAndBack: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await pressFolder(canvasElement, 'spam');
    await press(canvasElement, /code de connexion/);
    await expect(canvas.getByText(/Elle se trompe parfois/)).toBeVisible();
    await press(canvasElement, 'Ce n’est pas indésirable');
    await expect(args.onSort).toHaveBeenLastCalledWith(spamLetter.id, 'inbox');
    await expect(canvas.getByText(/Le message est maintenant ici/)).toBeVisible();
    await expect(canvas.getByText('Il n’y a pas de message indésirable.')).toBeVisible();
  },
};

export const AttachmentKept: Story = {
  args: { open: friendLetter.id },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, /^Ouvrir.+Quittance/);
    await expect(canvas.getByRole('heading', { level: 5 })).toHaveFocus();
    await press(canvasElement, 'Fermer le papier');
    await press(canvasElement, /Garder dans mes fichiers.+Quittance/);
    await expect(args.onKeep).toHaveBeenCalledWith('rent-receipt');
    await expect(canvas.getAllByText(/Ce papier est dans vos fichiers/)).toHaveLength(2);
    await expect(button(canvasElement, /^Ouvrir.+Quittance/)).toHaveFocus();
  },
};
export const NarrowAttachments: Story = { args: { open: friendLetter.id }, globals: phone };

/** Two recipients, one from the address book and one typed, and a paper; what is typed stays while one reads. */
export const NewMessage: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Nouveau message');
    await expect(canvas.getByRole('heading', { name: 'Nouveau message' })).toHaveFocus();
    await userEvent.click(canvas.getByText('Choisir dans le carnet d’adresses'));
    await press(canvasElement, /Bruyère ne-pas-repondre/);
    await userEvent.type(canvas.getByLabelText('Objet'), 'Ma quittance');
    await press(canvasElement, 'Continuer plus tard');
    await press(canvasElement, /^Reprendre.+Ma quittance/);
    await userEvent.type(canvas.getByLabelText('À'), 'ines@courriel.example');
    await press(canvasElement, 'Ajouter cette adresse');
    await userEvent.type(canvas.getByLabelText('Votre message'), 'Bonjour, voici mon papier.');
    await expect(canvas.queryByLabelText(/vieux-rib/)).toBeNull();
    await userEvent.click(canvas.getByLabelText(/rib.jpg.+Relevé d’identité.+2,3/));
    await expect(canvas.getByText(/^1 fichier joint/)).toBeVisible();
    await press(canvasElement, 'Envoyer');
    await expect(args.onSend).toHaveBeenCalledWith({
      to: ['ne-pas-repondre@bruyere.example', 'ines@courriel.example'],
      subject: 'Ma quittance',
      body: 'Bonjour, voici mon papier.',
      attachments: ['bank-details'],
    });
    await expect(canvas.getByText(/Personne ne lit l’adresse ne-pas-repondre@bruyere.example/)).toBeVisible();
    await pressFolder(canvasElement, 'sent');
    await press(canvasElement, /Ma quittance/);
    await expect(canvas.getByText('Bonjour, voici mon papier.')).toBeVisible();
  },
};

export const WhatIsMissing: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Nouveau message');
    await press(canvasElement, 'Envoyer');
    await expect(canvas.getByLabelText('À')).toHaveFocus();
    await expect(canvas.getByText('Choisissez au moins une personne à qui écrire.')).toBeVisible();
    await userEvent.type(canvas.getByLabelText('À'), 'ines');
    await press(canvasElement, 'Ajouter cette adresse');
    await expect(canvas.getByText(/une adresse finit par .example/)).toBeVisible();
    await expect(args.onSend).not.toHaveBeenCalled();
  },
};

/** Whoever writes to a real address is stopped kindly. */
export const RealAddressRefused: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Nouveau message');
    await userEvent.type(canvas.getByLabelText('À'), 'moi@orange.fr');
    await expect(canvas.getByText(/vraie adresse e-mail/)).toBeVisible();
    await expect(canvas.getByLabelText('À')).toHaveValue('');
  },
};

export const Reply: Story = {
  args: { open: friendLetter.id },
  globals: wide,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Répondre');
    await userEvent.type(canvas.getByLabelText('Votre message'), 'Merci !');
    await press(canvasElement, 'Envoyer');
    await expect(args.onSend).toHaveBeenCalledWith({
      to: ['ines@courriel.example'],
      subject: 'Re\u00a0: La quittance que tu cherchais',
      body: 'Merci !',
      attachments: [],
      answers: friendLetter.id,
    });
  },
};

export const LinkReading: Story = {
  args: { open: openingLetter.id },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'https://www.bruyere.example/update');
    await expect(canvas.getByText('Le nom qui décide')).toBeVisible();
    await press(canvasElement, 'Ne pas ouvrir');
    await expect(canvas.queryByText('Le nom qui décide')).toBeNull();
    await press(canvasElement, 'Ouvrir dans un onglet');
    await expect(args.onVisit).toHaveBeenCalledWith({ site: 'employment', page: '/update' });
  },
};

/** The words of the link lie; outside of its story, a fraud's door is shut. */
export const FraudLink: Story = {
  args: { open: fraudLetter.id },
  globals: phone,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'www.bruyere.example/remboursement');
    await expect(within(canvasElement).getAllByText(/bruyere-paiement/)[0]).toBeVisible();
    await expect(within(canvasElement).queryByRole('button', { name: 'Ouvrir dans un onglet' })).toBeNull();
  },
};

const follow = fn();
const report = fn();

/** In its story, following the link and reporting are moves of the procedure. */
export const FraudWithMoves: Story = {
  args: {
    open: fraudLetter.id,
    actsOn: () => [
      { id: 'follow-refund', label: 'Suivre le lien', coachId: coachIds.move('follow-refund'), onPress: follow },
      { id: 'report', label: 'Signaler ce message', coachId: coachIds.move('report'), onPress: report },
    ],
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ouvrir dans un onglet');
    await expect(follow).toHaveBeenCalled();
    await press(canvasElement, 'Signaler ce message');
    await expect(report).toHaveBeenCalled();
  },
};

export const Examine: Story = {
  args: { open: fraudLetter.id },
  globals: phone,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Examiner ce message');
    for (const question of ['Qui écrit ?', 'Où mène-t-il ?', 'Sur quel ton ?', 'Que demande-t-il ?']) {
      await userEvent.click(canvas.getByText(question));
    }
    await expect(await canvas.findByText('Ce message imite Bruyère. C’est une fraude.')).toBeVisible();
    await expect(canvas.getByText('Et si j’ai déjà cliqué ou répondu ?')).toBeVisible();
  },
};

export const ExamineGenuine: Story = {
  args: { open: openingLetter.id },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Examiner ce message');
    await userEvent.click(canvas.getByText('Qui écrit ?'));
    await expect(canvas.getByText(/finit par bruyere.example/)).toBeVisible();
  },
};

/** Without a clipboard, as on a USB key: the six digits are selected, with no space between. */
export const CopyWithoutClipboard: Story = {
  args: { open: codeLetter.id },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await press(canvasElement, 'Copier le code');
      await expect(await canvas.findByText(/Le code est sélectionné/)).toBeVisible();
      await expect(getSelection()?.toString()).toBe('482913');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
  },
};
