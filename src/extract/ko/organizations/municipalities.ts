// A word in, the city, county or district that it starts with out: by the list of all that the country has.
import { readParticle } from '../particles.ts';

const named = (ends: string, stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .map((stem) => stem + ends);

/** Every city, county and district but the metropolitan cities and the provinces, which the catalogue holds. */
const MUNICIPALITIES: ReadonlySet<string> = new Set([
  ...named(
    '시',
    `수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주
    춘천 원주 강릉 동해 태백 속초 삼척 청주 충주 제천 천안 공주 보령 아산 서산 논산 계룡 당진 전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양
    포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 진주 통영 사천 김해 밀양 거제 양산 제주 서귀포`,
  ),
  ...named(
    '군',
    `연천 가평 양평 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 보은 옥천 영동 증평 진천 괴산 음성 단양 금산 부여 서천 청양 홍성 예산 태안
    완주 진안 무주 장수 임실 순창 고창 부안 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 청송 영양 영덕 청도
    고령 성주 칠곡 예천 봉화 울진 울릉 의령 함안 창녕 남해 하동 산청 함양 거창 합천 강화 옹진 기장 달성 울주 군위 청원 연기`,
  ),
  ...named(
    '구',
    `종로 용산 성동 광진 동대문 중랑 성북 강북 도봉 노원 은평 서대문 마포 양천 강서 구로 금천 영등포 동작 관악 서초 강남 송파 강동 해운대 사하 금정
    연제 사상 부산진 영도 동래 수성 달서 연수 남동 부평 계양 미추홀 유성 대덕 광산 분당 일산동 팔달 처인 기흥`,
  ),
]);
/** Districts that many cities have: only behind the city. */
const SHARED = /^[중동서남북]구$/;
const METROPOLIS = /^(?:서울|부산|대구|인천|광주|대전|울산)(?:시|광역시|특별시)?$/;

/** Where in a word the name ends of the municipality that it starts with; a particle may follow, nothing else. */
export function readMunicipality(word: string, before?: string): number | undefined {
  for (let end = Math.min(5, word.length); end >= 2; end--) {
    if (!'시군구'.includes(word[end - 1]!) || !(end === word.length || word[end] === '(' || readParticle(word, end)))
      continue;
    const name = word.slice(0, end);
    if (MUNICIPALITIES.has(name)) return end;
    if (SHARED.test(name) && before !== undefined && METROPOLIS.test(before)) return end;
  }
  return undefined;
}

/** Whether a stem is a municipality's: 창원, 인제. */
export const isMunicipal = (stem: string): boolean =>
  MUNICIPALITIES.has(stem + '시') || MUNICIPALITIES.has(stem + '군') || MUNICIPALITIES.has(stem + '구');

/** Behind a town, what it has brought in: ` 민선 9기 투자유치는`, `의 올해 기업유치 실적은`. */
export const BROUGHT_IN =
  /^(?:의|에서의)? (?:[가-힣\d]{1,8} ){0,3}(?:투자|기업)(?: ?유치| ?협약)(?: ?[가-힣]{2,4}){0,3}(?: 등)?(?: [가-힣]{2,6}){0,2}[은는이가] /;
