// A word in; whether it names a country, a region or a city, out. Places have no records: their names are subjects of figures.

const COUNTRIES =
  '한국 대한민국 미국 중국 일본 독일 프랑스 영국 이탈리아 스페인 러시아 캐나다 인도 베트남 태국 인도네시아 말레이시아 싱가포르 필리핀 대만 홍콩 호주 뉴질랜드 브라질 멕시코 칠레 아르헨티나 네덜란드 벨기에 스위스 스웨덴 노르웨이 핀란드 덴마크 폴란드 체코 헝가리 오스트리아 튀르키예 터키 이스라엘 사우디아라비아 아랍에미리트 카타르 이집트 남아프리카공화국 몽골 카자흐스탄 우즈베키스탄 우크라이나 아일랜드 포르투갈 그리스 북한 유럽 아시아 북미 남미 중동 아프리카 동남아';
const CITIES =
  '서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 판교 용인 화성 평택 이천 송도 마곡 여의도 강남 구미 포항 창원 오창 천안 아산 청주 전주 여수 군산 뉴욕 보스턴 샌프란시스코 실리콘밸리 시애틀 로스앤젤레스 시카고 텍사스 애틀랜타 토론토 몬트리올 밴쿠버 런던 파리 베를린 뮌헨 프랑크푸르트 암스테르담 도쿄 오사카 베이징 상하이 선전 난징 홍콩 타이베이 하노이 호찌민 방콕 자카르타 뉴델리 벵갈루루 두바이 텔아비브 시드니';
const PLACES = new Set(`${COUNTRIES} ${CITIES}`.split(' '));

/** For each letter which letters may follow it in the name of a place, by their last bits. */
const BEGINS = new Int32Array(0x10000);
for (const place of PLACES) BEGINS[place.charCodeAt(0)]! |= 1 << place.charCodeAt(1);

/** Where from an offset on the name of a place may begin in a text; -1 where it may nowhere. */
export function placeFrom(text: string, from: number): number {
  for (let at = from; at < text.length - 1; at++)
    if (BEGINS[text.charCodeAt(at)]! & (1 << text.charCodeAt(at + 1))) return at;
  return -1;
}

export const isPlace = (word: string): boolean =>
  PLACES.has(word) ||
  (word.length >= 3 &&
    /(?:특별시|광역시|특별자치도|시|군)$/u.test(word) &&
    PLACES.has(word.replace(/(?:특별시|광역시|특별자치도|시|군)$/u, '')));
