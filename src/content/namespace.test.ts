import { expect, it } from 'vitest';
import { namespaceOf, registerOf } from '#content/namespace.ts';

it.each([
  ['src/ui/ui.text.fr.yaml', 'ui'],
  ['src/portal-kit/portal-kit.text.fr.yaml', 'portal-kit'],
  ['src/desk/desk.text.fr.yaml', 'desk'],
  ['src/shells/learner/learner.text.facile.yaml', 'learner'],
  ['src/portals/employment/employment.text.en.yaml', 'portals/employment'],
  ['src/procedures/employment/monthly-update/monthly-update.text.fr.yaml', 'procedures/employment/monthly-update'],
  ['scenarios/employment/on-time/text.fr.yaml', 'scenarios/employment/on-time'],
  ['scenarios/personas/samira/text.fr.yaml', 'personas/samira'],
  ['scenarios/agencies/employment/text.fr.yaml', 'agencies/employment'],
])('%s is %s', (file, namespace) => {
  expect(namespaceOf(file)).toBe(namespace);
});

it('knows the register from the name', () => {
  expect(registerOf('src/ui/ui.text.facile.yaml')).toBe('facile');
  expect(registerOf('scenarios/tax/first/text.fr.yaml')).toBe('fr');
  expect(registerOf('scenarios/tax/first/scenario.yaml')).toBeUndefined();
  expect(registerOf('src/ui/context.fr.yaml')).toBeUndefined();
});
