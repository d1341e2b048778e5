// A word in, whether people abroad are called so first out: English and European given names, Japanese and Chinese surnames.

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Given names that stand before a surname, as Hangul spells them; those that sound foreign anyway as well. */
const GIVEN = list(`
  존 제인 제임스 잭 제이슨 조 조지 조셉 조나단 조너선 조슈아 조앤 조엘 줄리아 줄리안 줄리 제니 제니퍼 제시카 제프 제프리 제리 제이크 제이 니콜라 니콜라스 니콜 닉 닐 나오미 나탈리 낸시 노아 다니엘 대니얼 대니 데이비드 데이브 데니스 데릭 더그 도널드
  도미니크 디에고 라이언 라파엘 레베카 레오 레이첼 레이 로라 로버트 로베르토 로렌 로렌조 로저 로이 론 루이스 루이 루카 루카스 루크 르네 리 리사 리암 리처드 린다 릭 마르코 마르크 마리아 마리오 마이크 마이클 마크 마틴 마르틴 마테오 마티아스 막스 맥스 매튜 매슈 맷 메리 멜리사 모니카 미겔
  미셸 미카엘 미하엘 바바라 버나드 베른트 벤 벤자민 벤저민 보리스 브라이언 브래드 브루노 브루스 브렌트 빅터 빅토르 빅토리아 빈센트 빌 사라 새라 사만다 산드라 샘 새뮤얼 세르게이 세르지오 소피아 소피 수잔 스콧 스테판 스테파노 스테판 스티브 스티븐 스튜어트 사이먼 시몬 신디
  안나 안드레아 안드레아스 안드레이 안드레 안토니오 안젤라 알렉스 알렉산더 알렉산드르 알랭 알베르토 알베르트 애나 애니 애덤 애런 앤드루 앤드류 앤디 앤서니 앙투안 앨런 앨리스 에드워드 에드 에릭 에리카 에마 엠마 에밀리 에밀 에이미 엘리자베스 엘레나 올가 올리버 올리비아 올라프 올레그 요한 요하네스 워런 웨인
  윌리엄 유진 이고르 이반 이사벨 이언 이안 자크 재닛 저스틴 존슨 지미 찰스 척 카를로 카를로스 카를 카렌 캐럴 캐서린 캐시 케빈 케이트 켄 케네스 켈리 크레이그 크리스 크리스토퍼 크리스토프 크리스틴 크리스티안 클라우스 클라우디아 클레어 킴 타냐 테드 테리 토니 토드 토마스 토머스 톰 팀 티모시 파벨 파블로 파올로
  마르첼로 안젤로 산드로 알레산드로 알레한드로 레오나르도 에두아르도 리카르도 페르난도 로드리고 산티아고 엔리케 주앙 줄리오 에마누엘 에마뉘엘 에드윈 엘리엇 파트릭 팻 패트릭 페드로 페터 폴 프란체스코 프란시스 프란츠 프랑수아 프랭크 프레드 프레데릭 프리드리히 피에르 피에트로 피터 필립 필 하비에르 하인리히 한스 해럴드 해리 헨리 헬렌 호르헤 호세 홀거 후안 응우옌 쩐 레 팜 부이 모하메드 무함마드 압둘 아흐메드 알리 라지 라제시 산제이 순다르 사티아
`);
/** Japanese surnames, before a given name of two letters or more. */
const JAPANESE = list(`
  사토 스즈키 다카하시 다나카 와타나베 이토 야마모토 나카무라 고바야시 가토 요시다 야마다 사사키 야마구치 마쓰모토 이노우에 기무라 하야시 시미즈 야마자키 아베 이케다 하시모토 이시카와 나카지마 오가와 후지타 오카다 고토 하세가와 무라카미 곤도 이시이 사카모토 아오키 후지이 니시무라 후쿠다 오타 미우라
  후지와라 오카모토 마쓰다 나카가와 나카노 하라다 오노 다무라 다케우치 가네코 와다 나카야마 이시다 우에다 모리타 고지마 시바타 미야자키 사카이 구도 요코야마 미야모토 우치다 다카기 안도 다니구치 오쓰카 마루야마 다카다 이마이 고노 후지모토 무라타 다케다 스기야마 마스다 히라노 오쿠보 노무라
  마쓰오 지바 이와사키 기시다 도요다 미키타니 나가모리
`);
/** What a Chinese name of three letters begins with: 왕웨이, 레이쥔. */
const CHINESE = list(
  '왕 리 쉬 천 류 양 저우 우 쑨 마 주 후 궈 허 가오 린 뤄 량 쑹 정 쩡 셰 한 탕 펑 둥 위 레이 런 딩 황 차오 쉐 판 두 예 청 위안 덩 선',
);

/** Whether two words are somebody's name abroad by the first of them: `존 하워드`, `미우라 겐지`. */
export const beginsName = (first: string, second: string): boolean =>
  (GIVEN.has(first) && second.length <= 6) || (JAPANESE.has(first) && second.length >= 2 && second.length <= 4);

export const isFirstName = (word: string): boolean => GIVEN.has(word) || JAPANESE.has(word);

const CHINESE_END = /(?:웨이|(?<![네이])밍|[쥔췬쥐쑤쯔졘쉰윈팅핑량룽샹슝촨쿤퉁펑])$/;

/** Whether a word that sounds foreign may be a whole Chinese name: `왕웨이`. */
export const isChineseName = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= 4 &&
  (CHINESE.has(word[0]!) || CHINESE.has(word.slice(0, 2))) &&
  CHINESE_END.test(word) &&
  word !== '런웨이';
