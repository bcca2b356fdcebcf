import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { InspectFile } from '#desk/documents/checking/inspected.ts';
import { exampleComing, examplePaper, examplePersona } from '#desk/documents/example-papers.ts';
import { Explorer } from '#desk/documents/explorer/explorer.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { FileAct } from '#domain/desk-file.ts';
import type { Paper } from '#domain/paper.ts';
import { HEAVY_BYTES } from '#domain/paper-sizes.ts';
import { deviceAfter } from '#testing/desk-files.ts';

/** One file of every sort that has something to be put right. */
const drawer: Paper[] = [
  examplePaper('payslip', 'blurred', { format: 'jpeg', name: 'IMG_20310402_1834.jpg' }),
  examplePaper('payslip', 'sharp', { format: 'pdf' }),
  examplePaper('rent-receipt', 'sharp', { format: 'heic', name: 'IMG_0042.HEIC' }),
  examplePaper('identity-card', 'sharp', { issuedOn: '2026-09-14', format: 'jpeg', size: HEAVY_BYTES }),
  examplePaper('electricity-bill', 'sharp', { format: 'pdf', locked: true, name: 'facture.pdf' }),
  examplePaper('bank-details', 'sharp', { format: 'png', name: 'Mon RIB à garder été 2030' }),
  examplePaper('lease', 'sharp', { format: 'pdf', name: 'bail signé.jpg' }),
];

interface Args {
  papers: Paper[];
  /** What was done before. */
  before: FileAct[];
  open?: string;
  onAct: (act: FileAct) => void;
  onOpen: (file: string | undefined) => void;
  onInspect?: InspectFile;
  coming?: Paper[];
}

/** An explorer in which pressing something does what the session would do. */
function Living({ papers, before, open: first, onAct, onOpen, onInspect, coming = exampleComing }: Args) {
  const [acts, setActs] = useState(before);
  const [open, setOpen] = useState(first);
  const device = useMemo(() => deviceAfter(papers, acts), [papers, acts]);
  return (
    <Explorer
      {...device}
      coming={coming}
      persona={examplePersona}
      {...(open ? { open } : {})}
      {...(onInspect ? { onInspect } : {})}
      onOpen={(file) => {
        onOpen(file);
        setOpen(file);
      }}
      onAct={(act) => {
        onAct(act);
        setActs((all) => [...all, act]);
      }}
    />
  );
}

const meta = {
  title: 'Bureau/Fichiers',
  component: Living,
  args: { papers: drawer, before: [], onAct: fn(), onOpen: fn(), onInspect: fn(() => new Promise<never>(() => {})) },
} satisfies Meta<typeof Living>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const phone = { viewport: { value: 'phone' } };
const narrow = { viewport: { value: 'narrow' } };
const wide = { viewport: { value: 'desktop' } };

/** As somebody does who has no mouse. */
async function press(canvas: Canvas, name: string | RegExp) {
  canvas.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
}
const unfold = async (canvas: Canvas, words: string) => {
  canvas.getByText(words).closest('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  const summary = canvas.getByText(words).closest('details');
  if (!summary?.open) await userEvent.click(canvas.getByText(words));
};
const namesIn = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll('.desk-files__name')].map(({ textContent }) => textContent);
const byCoach = (canvasElement: HTMLElement, id: string) => {
  const found = canvasElement.querySelector<HTMLElement>(`[data-coach-id="${id}"]`);
  if (!found) throw new Error(`Nothing bears the coach id "${id}".`);
  return found;
};

export const AllFiles: Story = { globals: phone };
export const Narrow: Story = { globals: narrow };
export const Wide: Story = { globals: wide };
export const English: Story = { globals: { register: 'en', ...phone } };
export const Empty: Story = { args: { papers: [], coming: [] } };
export const OnlyOnTheWay: Story = { args: { papers: [] } };
export const WithABin: Story = { args: { before: [{ do: 'delete', file: 'payslip-blurred' }] } };
export const WithFolders: Story = {
  args: {
    before: [
      { do: 'make-folder', name: 'Loyer et logement' },
      { do: 'move', file: 'rent-receipt', folder: 'Loyer et logement' },
    ],
  },
  globals: phone,
};

export const Opened: Story = { args: { open: 'payslip' }, globals: phone };
export const OpenedNarrow: Story = { args: { open: 'rent-receipt' }, globals: narrow };
export const OpenedWide: Story = { args: { open: 'identity-card' }, globals: wide };
export const OpenedBlurred: Story = { args: { open: 'payslip-blurred' } };
export const WithoutExtension: Story = { args: { open: 'bank-details' } };
export const WrongExtension: Story = { args: { open: 'lease' } };
export const InTheBin: Story = {
  args: { open: 'payslip-blurred', before: [{ do: 'delete', file: 'payslip-blurred' }] },
};
export const OpenedInEnglish: Story = { args: { open: 'electricity-bill' }, globals: { register: 'en', ...phone } };

export const OpenedAndBack: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvas, /bulletin-de-paie.+Bulletin de paie/);
    await expect(args.onOpen).toHaveBeenLastCalledWith('payslip');
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect(canvas.getByText('Ce fichier serait accepté.')).toBeVisible();
    await press(canvas, 'Agrandir');
    const frame = canvas.getByRole('group', { name: 'Papier agrandi, à faire défiler' });
    await expect(frame.scrollHeight).toBeGreaterThan(frame.clientHeight);
    await press(canvas, 'Tous les fichiers');
    await expect(canvas.getByRole('button', { name: /bulletin-de-paie/ })).toHaveFocus();
  },
};

export const FoldersAndBin: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvas, /^Photos/);
    await expect(namesIn(canvasElement)).toHaveLength(4);
    await press(canvas, /^Téléchargements/);
    await expect(canvas.getByText('Ce dossier est vide.')).toBeVisible();
    await press(canvas, /^Corbeille/);
    await expect(canvas.getByText(/La corbeille est vide/)).toBeVisible();
  },
};

export const SearchAndSort: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Chercher ou trier');
    await userEvent.type(canvas.getByLabelText('Chercher un fichier'), 'ETE');
    await expect(canvas.getByText('1 fichier trouvé')).toBeVisible();
    await userEvent.clear(canvas.getByLabelText('Chercher un fichier'));
    await userEvent.type(canvas.getByLabelText('Chercher un fichier'), 'bulletin paie');
    await expect(canvas.getByText('2 fichiers trouvés')).toBeVisible();
    await userEvent.clear(canvas.getByLabelText('Chercher un fichier'));
    await userEvent.selectOptions(canvas.getByLabelText('Trier par'), 'Poids');
    await press(canvas, 'Du plus léger');
    await expect(canvas.getByRole('button', { name: 'Du plus lourd' })).toHaveFocus();
    await expect(namesIn(canvasElement)[0]).toMatch(/carte-identite/);
  },
};

export const Renamed: Story = {
  args: { open: 'payslip-blurred' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Renommer');
    const box = canvas.getByLabelText('Nouveau nom');
    await userEvent.clear(box);
    await userEvent.keyboard('{Enter}');
    await press(canvas, 'Enregistrer ce nom');
    await expect(canvas.getByText('Écrivez un nom.')).toBeVisible();
    await expect(box).toHaveFocus();
    await userEvent.type(box, 'paie mars.png');
    await expect(canvas.getByText(/Vous changez la fin du nom/)).toBeVisible();
    await userEvent.clear(box);
    await userEvent.type(box, '2031-03_paie.jpg{Enter}');
    await expect(args.onAct).toHaveBeenLastCalledWith({
      do: 'rename',
      file: 'payslip-blurred',
      name: '2031-03_paie.jpg',
    });
    await expect(canvas.getByRole('heading', { name: '2031-03_paie.jpg' })).toHaveFocus();
  },
};

/** Real data stay out of file names too. */
export const RealNumberInAName: Story = {
  args: { open: 'payslip' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Renommer');
    await userEvent.clear(canvas.getByLabelText('Nouveau nom'));
    await userEvent.type(canvas.getByLabelText('Nouveau nom'), '2951099126111');
    await waitFor(() => expect(canvas.getByText(/vrai numéro de sécurité sociale/)).toBeVisible());
    await press(canvas, 'Enregistrer ce nom');
    await expect(args.onAct).not.toHaveBeenCalled();
  },
};

/** One press gives the name that a careful person would give: that is what the coach asks for. */
export const NamedWell: Story = {
  args: { open: 'lease' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/La fin du nom est trompeuse/)).toBeVisible();
    await userEvent.click(byCoach(canvasElement, coachIds.fileAct('rename')));
    await expect(canvas.getByRole('heading', { name: /_bail_?.*\.pdf$/ })).toHaveFocus();
    await expect(canvas.getByText('Ce fichier serait accepté.')).toBeVisible();
  },
};

export const MovedToANewFolder: Story = {
  args: { open: 'payslip' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Déplacer');
    await userEvent.selectOptions(canvas.getByLabelText('Ranger dans'), 'Téléchargements');
    await press(canvas, 'Déplacer ici');
    await expect(args.onAct).toHaveBeenLastCalledWith({ do: 'move', file: 'payslip', folder: 'downloads' });
    await press(canvas, 'Déplacer');
    await press(canvas, 'Nouveau dossier');
    await userEvent.type(canvas.getByLabelText('Nom du dossier'), 'Travail');
    await press(canvas, 'Créer et déplacer');
    await expect(canvas.getByText(/est maintenant dans\s: Travail/)).toBeVisible();
    await press(canvas, 'Tous les fichiers');
    await press(canvas, /^Travail\s*1/);
    await expect(namesIn(canvasElement)).toHaveLength(1);
  },
};

export const DeletedAndRestored: Story = {
  args: { open: 'payslip-blurred' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Jeter');
    await expect(args.onOpen).toHaveBeenLastCalledWith(undefined);
    await expect(canvas.getByRole('button', { name: 'Annuler, le reprendre' })).toHaveFocus();
    await expect(canvas.getByRole('heading', { name: 'Dans la corbeille' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/est revenu à sa place/)).toBeVisible();
    await press(canvas, /IMG_20310402_1834.jpg/);
    await press(canvas, 'Jeter');
    await press(canvas, /^Corbeille\s*1/);
    await press(canvas, /IMG_20310402_1834.jpg/);
    await press(canvas, 'Reprendre ce fichier');
    await expect(args.onAct).toHaveBeenLastCalledWith({ do: 'restore', file: 'payslip-blurred' });
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveFocus();
  },
};

export const MadeLighter: Story = {
  args: { open: 'identity-card' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/Ce fichier est trop lourd\s: 12,4/)).toBeVisible();
    await press(canvas, 'Alléger le fichier');
    await expect(canvas.getByText(/Une copie plus légère est prête dans Photos.+L’original reste/)).toBeVisible();
    const open = canvas.getByRole('button', { name: 'Ouvrir la copie' });
    await expect(open).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('heading', { name: /-leger\.jpg$/ })).toHaveFocus();
    await expect(canvas.getByText('Ce fichier serait accepté.')).toBeVisible();
  },
};

/** A photo that portals do not open: one press makes the copy they do. */
export const Converted: Story = {
  args: { open: 'rent-receipt' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Beaucoup de sites n’ouvrent pas ce format de photo.')).toBeVisible();
    await press(canvas, 'Convertir en JPG');
    await expect(args.onAct).toHaveBeenLastCalledWith({ do: 'convert', file: 'rent-receipt', format: 'jpeg' });
    await expect(canvas.getByText(/IMG_0042\.jpg/)).toBeVisible();
  },
};

export const ConvertedToPdf: Story = {
  args: { open: 'payslip-blurred' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await unfold(canvas, 'Convertir');
    await press(canvas, 'Convertir en PDF');
    await expect(args.onAct).toHaveBeenLastCalledWith({ do: 'convert', file: 'payslip-blurred', format: 'pdf' });
  },
};

export const Unlocked: Story = {
  args: { open: 'electricity-bill' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/c’est sa date de naissance, 18061972/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Agrandir' })).toBeNull();
    await press(canvas, 'Enlever le mot de passe');
    await expect(args.onAct).toHaveBeenLastCalledWith({ do: 'unlock', file: 'electricity-bill' });
    await expect(canvas.getByText(/facture-sans-mot-de-passe\.pdf/)).toBeVisible();
  },
};

export const OpenedWithItsPassword: Story = {
  args: { open: 'electricity-bill' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Ouvrir avec ce mot de passe');
    await expect(canvas.getByRole('button', { name: 'Agrandir' })).toHaveFocus();
  },
};

export const NewFolderMade: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvas, 'Nouveau dossier');
    await userEvent.type(canvas.getByLabelText('Nom du dossier'), 'a/b');
    await press(canvas, 'Créer ce dossier');
    await expect(canvas.getByText(/ne peut pas contenir ces signes/)).toBeVisible();
    await userEvent.clear(canvas.getByLabelText('Nom du dossier'));
    await userEvent.type(canvas.getByLabelText('Nom du dossier'), 'Impôts');
    await press(canvas, 'Créer ce dossier');
    await expect(args.onAct).toHaveBeenLastCalledWith({ do: 'make-folder', name: 'Impôts' });
    await expect(canvas.getByRole('button', { name: /^Impôts\s*0/ })).toBeVisible();
  },
};

export const Printed: Story = {
  args: { open: 'identity-card' },
  play: async (context) => {
    const printed = new Promise<Window>((resolve) => {
      const inserted = document.body.append.bind(document.body);
      // The frame is caught as it is put on the page, before it loads: no print dialog opens in a test.
      document.body.append = (...nodes) => {
        document.body.append = inserted;
        for (const node of nodes) if (node instanceof HTMLIFrameElement) catchPrint(node, resolve);
        inserted(...nodes);
      };
    });
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: 'Imprimer' }));
    const page = await printed;
    const picture = page.document.querySelector('img');
    await expect(picture?.naturalWidth).toBe(1000);
    await expect(picture?.alt).toBe('Carte d’identité');
  },
};

/** Hears of the page before the one who is about to print it. */
function catchPrint(frame: HTMLIFrameElement, resolve: (page: Window) => void) {
  frame.addEventListener(
    'load',
    () => {
      const page = frame.contentWindow;
      if (!page) return;
      page.print = () => resolve(page);
    },
    { capture: true },
  );
}
