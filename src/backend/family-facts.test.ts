import { describe, expect, it } from 'vitest';
import { housingFactsSchema } from '#api/family.ts';
import { tenant } from '#testing/tenant.ts';

describe('what Aubépine’s portal is told of housing aid', () => {
  it.each(['2031-03-12T10:00', '2031-03-20', '2031-03-25T12:00', '2031-04-10', '2031-07-10', '2031-09-06'])(
    'on %s, is exactly what was agreed',
    async (day) => {
      const person = tenant().asks({ rent: '510,00' }).waitUntil(day);
      if (day > '2031-09') person.do('leaveHome', { 'left-on': '31/08/2031' });
      const read = await housingFactsSchema['~standard'].validate(person.facts);
      expect(read).toHaveProperty('value', person.facts);
    },
  );

  it('is next to nothing before anything was asked', async () => {
    expect(tenant().facts).toEqual({ certificate: 'not-asked' });
  });
});
