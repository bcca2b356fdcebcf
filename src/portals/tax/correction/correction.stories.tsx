import type { Meta } from '@storybook/react-vite';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { TaxPortal } from '#portals/tax/tax-portal.tsx';
import { CORRECTION, capucineStory, later, SIGN_IN } from '#testing/capucine-story.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { happens, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Correction' };
export default meta;

const stands = (state: string) => reached(CORRECTION, state);
const admitted = happens(SIGN_IN, { type: 'admit' });

/** A credit for home help was forgotten: the automatic return passed by itself, and the notice came without it. */
const correction = (page: string, until: (world: World) => boolean, add: Entry[] = [admitted]) =>
  sessionStory({
    scenario: 'tax/home-help-forgotten',
    until,
    add: [...add, { kind: 'visit', site: 'tax', page }],
    render: ({ store, page: shown }) => <TaxPortal page={shown} subscribe={store.subscribe} />,
  });

export const NothingToCorrect = capucineStory('/correction');
export const Open = correction('/correction', stands('open'));
export const OpenNarrow = { ...Open, ...narrow };
export const Sent = correction('/correction', stands('sent'));
export const Receipt = correction('/correction/sent', stands('sent'));
export const ProofAsked = correction('/correction', stands('proofAsked'));
export const Recomputed = correction('/correction', stands('recomputed'));
export const Message = correction('/correction/message', stands('open'));
export const ClosedOnline = correction('/correction', stands('open'), later('2032-02-10T09:00'));
export const Claim = correction('/claim', stands('open'), later('2032-02-10T09:00'));
