import { describe, expect, test } from 'vitest';
import { expanded } from './forms.ts';

describe('expanded', () => {
  test.each([
    ['bezoek', ['bezoek']],
    ['bezoek(en)', ['bezoek', 'bezoeken']],
    ['alomvattend(e) partnerschap(pen)', ['alomvattend partnerschap', 'alomvattend partnerschappen', 'alomvattende partnerschap', 'alomvattende partnerschappen']],
  ])('%s', (form, all) => expect(expanded(form)).toEqual(all));
});
