import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { languageOf } from './language.ts';

const knowledge = knowledgeFrom(compileKnowledge());

describe('languageOf', () => {
  test.each([
    ['vi', 'Hai bên nhất trí mở rộng hợp tác trong nhiều lĩnh vực.'],
    ['en', 'The two sides agreed to widen cooperation in many fields.'],
    ['id', 'Kedua belah pihak sepakat untuk memperluas kerja sama di berbagai bidang.'],
    ['nl', 'Beide partijen kwamen overeen om de samenwerking op veel gebieden uit te breiden.'],
    ['de', 'Beide Seiten vereinbarten, die Zusammenarbeit in vielen Bereichen auszubauen.'],
    ['fr', 'Les deux parties sont convenues d’élargir leur coopération dans de nombreux domaines.'],
    ['es', 'Las dos partes acordaron ampliar la cooperación en muchos ámbitos.'],
    ['ru', 'Стороны договорились расширять сотрудничество во многих областях.'],
    ['ko', '양측은 여러 분야에서 협력을 확대하기로 합의했다.'],
    ['ja', '双方は多くの分野で協力を広げることで一致した。'],
    ['zh', '双方同意在多个领域扩大合作。'],
    ['zh', '雙方同意在多個領域擴大合作。'],
    ['th', 'ทั้งสองฝ่ายเห็นพ้องที่จะขยายความร่วมมือในหลายด้าน'],
    ['lo', 'ທັງສອງຝ່າຍເຫັນດີຂະຫຍາຍການຮ່ວມມືໃນຫຼາຍຂົງເຂດ'],
  ])('%s: %s', (language, text) => expect(languageOf(text, knowledge)).toBe(language));

  test('a page of two languages is in the one that most of it is in', () => {
    expect(languageOf('Samsung Electronics Việt Nam (SEV). Hai bên nhất trí mở rộng hợp tác trong nhiều lĩnh vực và ký kết các văn kiện. Memorandum of Understanding.', knowledge)).toBe('vi');
    expect(languageOf('한국과 베트남은 반도체 협력을 넓히기로 했다. Comprehensive Strategic Partnership.', knowledge)).toBe('ko');
  });

  test.each([['numbers', '1 234 567'], ['nothing', ''], ['a language that is not read', 'Η συνάντηση έγινε στην Αθήνα χθες.'], ['letters without words', 'xkcd qwrt zzzz hhhh']])('%s is in none', (_name, text) => expect(languageOf(text, knowledge)).toBeUndefined());
});
