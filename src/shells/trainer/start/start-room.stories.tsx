import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { StartRoom } from '#shells/trainer/start/start-room.tsx';
import { memoryRoom } from '#testing/workshop-room.ts';

const meta = {
  title: 'Atelier/Accueil',
  component: StartRoom,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
} satisfies Meta<typeof StartRoom>;
export default meta;

const room = memoryRoom();

export const SaysHowToComeIn: StoryObj<typeof meta> = {
  args: {
    room,
    code: 'K7QM2X9D',
    addresses: ['http://192.168.1.20:4173', 'http://10.0.0.4:4173'],
    here: { addresses: ['http://192.168.1.20:4173'], listensToOthers: true, reachedByOthers: false, mayCreate: true },
    squareOf: () => '/favicon.svg',
    hrefs: { start: '/atelier/accueil', board: '/atelier/salle', print: '/atelier/imprimer' },
    onBegin: () => {},
    onProjector: () => {},
    onLeave: () => {},
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('192.168.1.20:4173/rejoindre')).toBeVisible();
    await expect(canvas.getByText('K7QM-2X9D')).toBeVisible();
    await expect(canvas.getByText('Aucun autre appareil n’a encore ouvert cette adresse.')).toBeVisible();
    room.hear(1);
    await expect(await canvas.findByText('1 personne est entrée')).toBeVisible();
  },
};
