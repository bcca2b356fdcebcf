import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fictionOf, inspect, mayBeUnfinished, type RealIdentifier } from '#domain/guard/guard.ts';
import { realIdentifiers, spaced } from '#testing/real-identifiers.ts';

const samira = {
  firstName: 'Samira',
  email: 'samira.belkacem@courriel.example',
  phone: '06 39 98 12 34',
  numbers: {
    socialSecurity: '2 96 13 00 000 006 09',
    tax: '90 00 000 001 237',
    iban: 'FR00 9999 9999 9900 0000 0004 227',
    online: '0000001',
  },
  accounts: { employment: { identifier: 'FICTIF-SAMIRA' } },
};
const papers = [{ holder: 'Samira Belkacem', facts: { siret: '999 999 999 00018' } }];
const fiction = fictionOf(samira, papers, 'Bruyère, 05 36 49 10 20');
const verdict = (text: string) => inspect(text, fiction);
const real = (identifier: RealIdentifier) => ({ kind: 'real', identifier });
const fine = { kind: 'fine' };

/** The same tests every time. */
const RUNS = { seed: 2031, numRuns: 300 };

describe('somebody who types what belongs to the persona is left alone', () => {
  it.each([
    '06 39 98 12 34',
    '0639981234',
    '06.39.98.12.34',
    '06-39-98-12-34',
    '+33 6 39 98 12 34',
    '+33 (0)6 39 98 12 34',
    '0033639981234',
    'tél. 0639981234, après 18 h',
    'SAMIRA.BELKACEM@COURRIEL.EXAMPLE',
    'samira.belkacem@courriel.example.pdf',
    '296130000000609',
    '2 96 13 00 000 006',
    '9000000001237',
    '9000 0000 01237',
    'FR0099999999990000000004227',
    'fr00 9999 9999 9900 0000 0004 227',
    'Voici mon IBAN : FR00-9999-9999-9900-0000-0004-227 merci',
    '99999 99999 00000000042 27',
    '999 999 999 00018',
    'rib_FR0099999999990000000004227.pdf',
    '05 36 49 10 20',
    '06 39 98 12 34 05 36 49 10 20',
    '0000001',
  ])('%s', (text) => expect(verdict(text)).toEqual(fine));

  it('at every letter, from the first to the last', () => {
    for (const value of fiction.filter((each) => /\d{2}|@/.test(each))) {
      for (let length = 1; length <= value.length; length += 1) {
        expect(verdict(value.slice(0, length)), value.slice(0, length)).not.toMatchObject({ kind: 'real' });
      }
    }
  });

  it('however the value is spaced, cased or surrounded', () => {
    const values = fc.constantFrom('0639981234', '296130000000609', '9000000001237', 'FR0099999999990000000004227');
    const written = spaced(values);
    fc.assert(
      fc.property(written, (text) => {
        expect(verdict(text)).toEqual(fine);
        expect(verdict(`Bonjour, ${text} merci`)).toEqual(fine);
      }),
      RUNS,
    );
  });
});

describe('everyday words and numbers pass', () => {
  it.each([
    '',
    'Boulangerie du Pont',
    '482107',
    '48 21 07',
    '29/03/2031',
    '29 03 2031',
    '10 07 2029 16 30',
    '29.03.2031',
    '2031-03-29',
    '2031-03-29T15:30:12.123456',
    '1 234 567,89 €',
    '1.234,56',
    '14 h 30',
    'de 09:30 à 12:45',
    '75011',
    '99 999 Valfleury-sur-Lirette',
    'BRU-2031-000123',
    'dossier 2031-0412-345678',
    'dossier 29-03-2031-12345',
    'le 29/03/2031 à 09:00, dossier 12345',
    'le 29/03/2031 60000',
    'le 01/04/31 09 30 12',
    'du 29/03/2031 au 15/04/2031 : 1 234,56 €',
    'en 2029 2030 2031 2032',
    'Appelez le 3230, le 3949 ou le 3646',
    'Transférez au 33700',
    'numéro 12 rue des Lilas appartement quatre',
    'du 29 mars au 15 avril 2031',
    'le 31 mars 2031 vers midi',
    'Lune-Tasse-Velo-7',
    'FICTIF-SAMIRA',
    '303265045',
    '0000000000000000',
    '2031-03_bulletin-de-paie_entrepots-bellerive.png',
    'IMG_20310329_142530.jpg',
    'PXL_20310329_142530123.jpg',
    '20310329142530.pdf',
    'IMG-20310329-WA0003.jpg',
    'Screenshot_2031-03-29-14-25-30-123_com.exemple.app.jpg',
    'Capture d’écran 2031-03-29 à 14.25.30.png',
    'IMG_1234.HEIC',
    'picture@2x.png',
    'scan@maison',
  ])('%s', (text) => expect(verdict(text)).toEqual(fine));
});

describe('what may be somebody’s is recognised', () => {
  it.each<[RealIdentifier, string]>([
    // Published examples of an open library, and the vectors of their documentation.
    ['social-security-number', '2951099126111 93'],
    ['social-security-number', '2 95 10 99 126 111 93'],
    ['social-security-number', '2.95.10.99.126.111.93'],
    ['social-security-number', '2-95-10-99-126-111-93'],
    ['social-security-number', '253072B07300470'],
    ['social-security-number', '2 53 07 2a 073 004 43'],
    ['social-security-number', '2951099126111'],
    ['social-security-number', '2 53 07 2B 073 004'],
    ['social-security-number', 'Mon numéro est le 295109912611193, merci'],
    ['social-security-number', 'secu_295109912611193.pdf'],
    ['social-security-number', 'n°295109912611193'],
    ['social-security-number', '00295109912611193001'],
    ['social-security-number', '4 2 95 10 99 126 111 93 7'],
    ['social-security-number', '２９５１０９９１２６１１１９３'],
    ['social-security-number', '٢٩٥١٠٩٩١٢٦١١١٩٣'],
    ['social-security-number', '2\u200b95\u00a010\u202f99 126 111 93'],
    ['social-security-number', 'né le 29/03/1985 295109912611193'],
    ['iban', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['iban', 'FR1420041010050500013M02606'],
    ['iban', 'fr76-3000-6000-0112-3456-7890-189'],
    ['iban', 'virez sur FR7630006000011234567890189 merci'],
    ['iban', 'virez sur FR76 3000 6000 0112 3456 7890 189 merci beaucoup'],
    ['iban', 'monFR7630006000011234567890189iban.pdf'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'GB82 WEST 1234 5698 7654 32'],
    ['iban', '30006 00001 12345678901 89'],
    ['iban', '20041 01005 0500013M026 06'],
    ['tax-number', '3023217600053'],
    ['tax-number', '30 23 217 600 053'],
    ['tax-number', '30.23.217.600.053'],
    ['tax-number', 'avis-3023217600053.pdf'],
    ['siret', '732 829 320 00074'],
    ['siret', '73282932000074'],
    ['siret', 'employeur 73282932000074, à Paris'],
    ['siret', '356 000 000 00048'],
    ['siret', '35600000009075'],
    ['card', '4970 1012 3456 7893'],
    ['card', '4111111111111111'],
    ['card', '4111 1111 1111 1111 12/29 123'],
    ['card', '4111-1111-1111-1111'],
    ['card', '3782 822463 10005'],
    ['card', 'carte_4111111111111111.jpg'],
    ['phone', '0612345678'],
    ['phone', '06 12 34 56 78'],
    ['phone', '06.12.34.56.78'],
    ['phone', '06-12-34-56-78'],
    ['phone', '06/12/34/56/78'],
    ['phone', '0612 345 678'],
    ['phone', '+33 6 12 34 56 78'],
    ['phone', '+33 (0)6 12 34 56 78'],
    ['phone', '0033 6 12 34 56 78'],
    ['phone', '33612345678'],
    ['phone', '+262 692 12 34 56'],
    ['phone', 'appelez-moi au 06 12 34 56 78 avant 18 h'],
    ['phone', 'appt 12 06 12 34 56 78'],
    ['phone', 'appt 12 0 6 1 2 3 4 5 6 7 8'],
    ['phone', 'lot 4021 061-234-56-78'],
    ['card', 'appt 12 41111 11111 111 111'],
    ['siret', 'page 3 73282 93200 0074'],
    ['social-security-number', 'page 3 2 95 10 99 126 111'],
    ['phone', 'tel0612345678.png'],
    ['phone', 'tél. 06 39 98 12 34 ou 06 12 34 56 78'],
    ['phone', '2031-03-29_06 12 34 56 78.pdf'],
    ['email', 'prenom.nom@gmail.com'],
    ['email', 'PRENOM.NOM@ORANGE.FR'],
    ['email', 'écrivez à prenom+impots@mairie.exemple.fr.'],
    ['email', 'prenom.nom @ gmail.com'],
    ['email', 'prenom.nom@gmail. com'],
    ['email', 'prenom.nom@gmail.com.pdf'],
    ['email', 'samira.belkacem@courriel.example.fr'],
    ['email', 'samira.belkacem@exemple.fr'],
  ])('%s: %s', (identifier, text) => expect(verdict(text)).toEqual(real(identifier)));

  it.each(Object.keys(realIdentifiers) as RealIdentifier[])(
    '%s, in any spacing, alone or among words',
    (identifier) => {
      const words = fc.constantFrom('Bonjour,', 'mon numéro :', 'le 29/03/2031,', 'scan-du', 'né à Valfleury :', '(');
      fc.assert(
        fc.property(spaced(realIdentifiers[identifier]), words, (written, word) => {
          expect(verdict(written), written).toMatchObject({ kind: 'real' });
          expect(verdict(`${word} ${written} merci`), written).toMatchObject({ kind: 'real' });
          // Without its key, a social-security number beside another number is only known by its usual groups.
          const keyless = identifier === 'social-security-number' && written.replace(/[^\da-z]/gi, '').length === 13;
          if (!keyless) expect(verdict(`appartement 12 ${written}`), written).toMatchObject({ kind: 'real' });
        }),
        RUNS,
      );
    },
  );

  it.each(['social-security-number', 'iban', 'tax-number', 'siret', 'card'] as const)(
    '%s, glued to other digits or letters',
    (identifier) => {
      fc.assert(
        fc.property(realIdentifiers[identifier], (number) => {
          // Thirteen digits without their key are nothing certain inside a longer number.
          if (/^.{13}$/.test(number) && identifier === 'social-security-number') return;
          expect(verdict(`no${number}fin.pdf`), number).toMatchObject({ kind: 'real' });
          if (/^[\dAB]{13,16}$/.test(number)) expect(verdict(`00${number}00`), number).toMatchObject({ kind: 'real' });
        }),
        RUNS,
      );
    },
  );
});

describe('what has the shape of an identifier and can be nobody’s is only asked about', () => {
  it.each<[RealIdentifier, string, string]>([
    ['social-security-number', 'a wrong key', '2 95 10 99 126 111 00'],
    ['social-security-number', 'a wrong key in Corsica', '2 53 07 2B 073 004 71'],
    ['social-security-number', 'a thirteenth month', '1 74 13 00 000 002 22'],
    ['social-security-number', 'a waiting number with a thirteenth month', '7901300000005'],
    ['iban', 'a wrong check', 'FR76 3000 6000 0112 3456 7890 188'],
    ['iban', 'check digits that the sum never gives', 'FR00 9999 9999 9900 0000 0005 227'],
    ['tax-number', 'a wrong key', '0023217600054'],
    ['tax-number', 'thirteen digits that are nobody’s', '9000000002238'],
    ['siret', 'a wrong sum', '732 829 320 00075'],
    ['card', 'a wrong sum', '4111 1111 1111 1112'],
    ['phone', 'a number kept for fiction, but not in this exercise', '06 39 98 99 99'],
    ['phone', 'the same with the country’s code', '+33 1 99 00 12 34'],
    ['email', 'an example address that nobody here has', 'nadia.perrin@courriel.example'],
    ['email', 'an address kept for documentation', 'nadia@example.com'],
  ])('%s: %s', (identifier, _why, text) => {
    expect(verdict(text)).toEqual({ kind: 'unfamiliar', identifier });
  });

  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '20', '33', '42', '50', '99'])(
    'but a month %s can be somebody’s',
    (month) => expect(verdict(`1 85 ${month} 75 123 456`)).toEqual(real('social-security-number')),
  );

  it.each(['00', '13', '14', '15', '16', '17', '18', '19', '43', '49'])(
    'while a month %s is given to nobody',
    (month) => expect(verdict(`1 85 ${month} 75 123 456`)).not.toMatchObject({ identifier: 'social-security-number' }),
  );

  it.each(['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49', '06 39 98'])(
    'nobody has a number that begins with %s',
    (block) => expect(verdict(`${block} 55 55`)).toEqual({ kind: 'unfamiliar', identifier: 'phone' }),
  );
});

describe('a text that may be the beginning of an identifier', () => {
  it.each(['0612345', '06 12 34 5', '2 95 10 99', 'FR76 3', 'fr763000', '253072B', 'moi@', 'moi@orange.f'])(
    'is not kept yet: %s',
    (text) => expect(mayBeUnfinished(text, fiction)).toBe(true),
  );

  it.each([
    '',
    '482107',
    '99 999 Valfleury',
    '29/03/2031',
    '1234,56',
    'Boulangerie du Pont',
    '06 39 98 1',
    '+33 6 39 98 1',
    '06 39 98 12 34',
    '2 96 13 00 0',
    'FR00 9999 9',
    'samira.belkacem@',
    'samira.belkacem@courriel.ex',
    'numéro 12 rue des Lilas',
  ])('is kept when it is none, or begins a value of the exercise: %s', (text) => {
    expect(mayBeUnfinished(text, fiction)).toBe(false);
  });

  it('holds back every identifier before it is complete', () => {
    const kinds = Object.values(realIdentifiers).map((identifiers) => spaced(identifiers));
    fc.assert(
      fc.property(fc.oneof(...kinds), (written) => {
        const begun = written.slice(0, -1);
        expect(mayBeUnfinished(begun, fiction) || verdict(begun).kind === 'real', begun).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the fiction', () => {
  it('is every string of a persona and its papers, each once', () => {
    expect(fictionOf({ a: 'x', b: [{ c: 'y', d: 12, e: null }] }, ['x'], 'z')).toEqual(['x', 'y', 'z']);
  });

  it('may be empty: what is real stays out, and the persona’s own is asked about', () => {
    expect(inspect('06 12 34 56 78', [])).toEqual(real('phone'));
    expect(inspect('06 39 98 12 34', [])).toEqual({ kind: 'unfamiliar', identifier: 'phone' });
  });
});
