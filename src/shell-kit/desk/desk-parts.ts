import type { ReactNode } from 'react';
import type { Front } from '#domain/world.ts';
import type { IconName } from '#ui/layout/icon.tsx';

/** The parts of the persona's desk, in the order in which they lie there. */
export const DESK_FRONTS = ['mailbox', 'phone', 'letterbox', 'documents'] as const satisfies readonly Front[];
export type DeskFront = (typeof DESK_FRONTS)[number];

export type DeskParts = Record<DeskFront, ReactNode>;

export const DESK_ICONS: Record<DeskFront, IconName> = {
  mailbox: 'mail',
  phone: 'phone',
  letterbox: 'letterbox',
  documents: 'papers',
};

export const isDeskFront = (front: string): front is DeskFront => DESK_FRONTS.some((one) => one === front);
