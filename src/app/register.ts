import type { Register } from '#domain/text.ts';
import { localeOf } from '#ui/text/format.ts';

/** Under which it is kept. */
export const LANGUAGE_KEY = 'register';
const REGISTERS: Register[] = ['fr', 'en', 'facile'];

/** The language last chosen on this device; French at first, and where nothing can be kept. */
export function rememberedRegister(): Register {
  try {
    const kept = localStorage.getItem(LANGUAGE_KEY);
    return REGISTERS.find((register) => register === kept) ?? 'fr';
  } catch {
    return 'fr';
  }
}

/** Keeps the language for the next visit, and tells the browser which one the page is in. */
export function rememberRegister(register: Register): void {
  document.documentElement.lang = localeOf(register);
  try {
    localStorage.setItem(LANGUAGE_KEY, register);
  } catch {
    // A browser that keeps nothing asks again next time: no harm.
  }
}
