import { describe, expect, test } from 'vitest';
import type { Approximation } from '../reading/claim.ts';
import { agree, differenceInPercent } from './agreement.ts';

const said = (value: number | string, approximation?: Approximation, unit = 'USD') => ({ value, unit, ...(approximation && { approximation }) });

describe('agree', () => {
  test.each<[string, Parameters<typeof agree>[0], Parameters<typeof agree>[1], boolean]>([
    ['the same figure', said(150e9), said(150e9), true],
    ['more than a round figure, and one a little above it', said(350_000, 'more_than', 'count'), said(352_000, undefined, 'count'), true],
    ['the same, the other way round', said(352_000, undefined, 'count'), said(350_000, 'more_than', 'count'), true],
    ['more than a figure, and that figure', said(81.5e9, 'more_than'), said(81.5e9), true],
    ['more than a figure, and one below it', said(350_000, 'more_than', 'count'), said(348_000, undefined, 'count'), false],
    ['more than a figure, and one far above it', said(350_000, 'more_than', 'count'), said(410_000, undefined, 'count'), false],
    ['more than 80 billion, and 86.7', said(80e9, 'more_than'), said(86.7e9), true],
    ['more than 80 billion, and 95', said(80e9, 'more_than'), said(95e9), false],
    ['more than a figure with digits is close to it', said(81.5e9, 'more_than'), said(82.4e9), false],
    ['nearly, and one a little below', said(90e9, 'nearly'), said(86.7e9), true],
    ['nearly, and one above', said(90e9, 'nearly'), said(91e9), false],
    ['about, on either side', said(350_000, 'about', 'count'), said(346_000, undefined, 'count'), true],
    ['about, and too far', said(350_000, 'about', 'count'), said(360_000, undefined, 'count'), false],
    ['more than a lower and nearly a higher figure', said(9000, 'more_than', 'count'), said(10_000, 'nearly', 'count'), false],
    ['more than, of both', said(86e9, 'more_than'), said(86.5e9, 'more_than'), true],
    ['rounded', said(87e9), said(86.7e9), true],
    ['not how it is rounded', said(86e9), said(86.7e9), false],
    ['two figures of one year that can both be right', said(81.5e9), said(86.7e9), false],
    ['close, and neither is the other rounded', said(86.7e9), said(86.8e9), false],
    ['small counts are not rounded', said(50, undefined, 'count'), said(52, undefined, 'count'), false],
    ['hundreds are not rounded either', said(200, undefined, 'count'), said(201, undefined, 'count'), false],
    ['the same number in another currency', said(100e9), said(100e9, undefined, 'EUR'), false],
    ['another currency that the first text gives as well', { ...said(120e12, undefined, 'KRW'), converted: { value: 86.7e9, unit: 'USD' } }, said(86.7e9), true],
    ['another currency that the second gives', said(86.7e9), { ...said(120e12, undefined, 'KRW'), converted: { value: 81.5e9, unit: 'USD' } }, false],
    ['a year and a day in it', said('1992'), said('1992-12-22'), true],
    ['two days of a month', said('1992-12-22'), said('1992-12-23'), false],
    ['the same name', said('net_zero'), said('net_zero'), true],
  ])('%s', (_name, a, b, expected) => {
    expect(agree(a, b)).toBe(expected);
    expect(agree(b, a)).toBe(expected);
  });
});

describe('differenceInPercent', () => {
  test.each<[string, Parameters<typeof agree>[0], Parameters<typeof agree>[1], number | undefined]>([
    ['above', said(90), said(80), 12.5],
    ['below', said(60), said(80), -25],
    ['in the currency that both texts give', { ...said(120e12, undefined, 'KRW'), converted: { value: 88, unit: 'USD' } }, said(80), 10],
    ['of percentages there is none', said(12, undefined, 'percent'), said(10, undefined, 'percent'), undefined],
    ['of names there is none', said('a'), said('b'), undefined],
    ['of nothing there is none', said(5), said(0), undefined],
  ])('%s', (_name, a, b, expected) => expect(differenceInPercent(a, b)).toEqual(expected));
});
