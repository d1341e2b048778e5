// The verbs that clauses turn on: what makes a verb of a noun, native stems, and words that look like verbs and are none.

/** Verbs that make a predicate of the noun before them (설립하다, 설립되다), with the voice that they give it. */
export const LIGHT_VERBS: Readonly<Record<string, 'active' | 'passive' | 'causative'>> = {
  하: 'active',
  되: 'passive',
  시키: 'causative',
  받: 'passive',
  당하: 'passive',
};

/** Native stems of news prose. Those that take no object, or are passive in themselves, stand in PASSIVE_STEMS too. */
export const STEMS: readonly string[] = (
  '가다듬 가르치 가리키 가져가 가져오 가지 갈 갈아타 갖 갖추 거두 거들 거듭나 거머쥐 거치 건너 건너가 건너오 건네 건지 걷 걸 겨루 겪 견디 겹치 고르 고치 굳히 굴리 그만두 그치 긋 기르 기울이 길 ' +
  '깨닫 꺼내 꺾 꼽 꼽히 꾀하 꾸려지 꾸리 끊 끊기 끌 끌어내 끌어안 끌어오 끌어올리 끝나 끝내 나누 나서 나오 나타나 나타내 남 남기 낮추 내 내걸 내놓 내놨 내다보 내디디 내딛 내려가 내려오 ' +
  '돌려세우 곤두세우 내리 내세우 내주 넓히 넘 넘겨받 넘기 넘어가 넘어서 넘어오 넘치 넣 높아지 높이 놓 놓이 누리 누비 눈뜨 느끼 늘 늘리 늘어나 늘어서 늦추 다가서 다녀가 다녀오 다니 다듬 다루 다지 다투 ' +
  '닦 달라지 달리 닮 담 담기 당기 닿 던지 덧붙이 덮 데려오 도맡 돌리 돌아보 돌아오 돕 되돌리 되살리 되찾 되팔 두 둘러보 둘러싸 뒤쫓 뒤집 뒤처지 뒷받침하 드러나 드러내 들 들르 들어가 ' +
  '들어서 들어오 들어올리 들여오 들이 따내 따돌리 따라잡 따르 떠나 떠넘기 떠맡 떠오르 떨치 뚫 뛰어넘 뛰어들 뜨 뜯 띄우 마치 막 만나 만들 만들어지 맞 맞바꾸 맞붙 맞서 맞잡 맞추 맡 맡기 맺 머무르 ' +
  '멈추 메우 모색하 모시 모으 모이 몰두하 몰리 무너지 무릅쓰 묶 물러나 물려받 물려주 미루 미치 믿 밀 밀어붙이 바꾸 바뀌 받 받아들이 밝혀지 밝히 밟 버티 번지 벌 벌어들이 벌어지 벌이 ' +
  '벗 벗어나 보내 보이 보태 부딪치 부르 부추기 불거지 불러오 불어나 붙 붙들 붙잡 붙이 비우 비추 빌리 빚 빼 빼앗 뻗 뽑 뽑히 뿌리내리 사 사들이 사로잡 살 살리 살아나 살펴보 살피 새기 생기 ' +
  '서 선보이 세우 세워지 손잡 솟 숨기 쉬 쉽 시작되 싣 심 싸우 싹트 쌓 쏟 쓰 쓰이 씻 아우르 안기 앉 앉히 알 알려지 알리 앓 앞당기 앞두 앞서 앞세우 앞지르 얹 얻 없애 여기 엮 열 열리 ' +
  '열어젖히 엿보 오 오가 오르 올라서 올리 옮겨가 옮기 움직이 웃 웃돌 이기 이끌 이끌어내 이루 이루어지 이뤄내 이뤄지 이르 이어가 이어받 이어오 이어지 일으키 읽 잃 입 잇 잇따르 잡 잡히 저지르 ' +
  '적 전하 전해지 접 접어들 정하 제치 주 주고받 줄 줄어들 줄이 쥐 지 지나 지내 지니 지어지 지켜내 지켜보 지키 짓 쫓 찍 찾 찾아가 찾아내 찾아들 찾아오 채우 책임지 챙기 처하 추리 치러지 치르 치솟 ' +
  '커지 키우 타 태어나 터뜨리 털 털어놓 통하 틀 틔우 파헤치 팔 팔리 퍼뜨리 퍼붓 퍼지 펴 펴내 펼쳐지 펼치 풀 풀리 품 품에안 피하 합치 향하 헤치 휩쓸 흐르 흔들 힘쏟 힘쓰 힘입 힘주 듣 차리 떼 깔 빌려주 올라가 돌아가 길러내 쏘아올리 대 매듭짓 마무리짓 확정짓 삼 안 삼키 맞아들이 불러들이 끌어들이 끌어오 끌어모으 집어삼키 되사들이 되사 되찾 떠안 꿰차 낚아채 쏟아붓 모셔오 팔아넘기 거느리 쓸어담 집어넣 쏟아넣'
).split(' ');

/** Adjectives and stems whose plain form ends in 다. */
export const ADJECTIVES: readonly string[] =
  '있 없 같 다르 많 적 크 작 높 낮 넓 좁 좋 깊 길 짧 빠르 느리 새롭 어렵 쉽 가깝 멀 굳 뜨겁 무겁 남다르 아니 이 나쁘 젊 늦 강하 약하'.split(
    ' ',
  );

/** Native stems without an object of their own: what is opened, built or founded is their subject. */
export const PASSIVE_STEMS: ReadonlySet<string> = new Set(
  '열리 꾸려지 치러지 펼쳐지 만들어지 세워지 지어지 이뤄지 이루어지 팔리 알려지 밝혀지 전해지 놓이 담기 쓰이 꼽히 태어나 바뀌'.split(
    ' ',
  ),
);

/** Reports: the date beside it dates the saying. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    '밝히 전하 발표 말 설명 강조 덧붙이 공시 보도 소개 알리 언급 주장 예고 귀띔 토로 지적 주문 당부 약속 평가 분석 전망 예상 기대 관측 비판 반박 부인 ' +
    '선언 공언 다짐 호소 시사 답 되묻 적 꼽 내다보 요구 촉구 제안 통보 확인 알려지 전해지'
  ).split(' '),
);

/** Takes place on a day, also where it stands before a noun in the present: `16일 열리는 총회`. */
export const HAPPENING: ReadonlySet<string> = new Set(
  '열리 개최 개막 개장 개점 개관 개교 개봉 개통 출시 출범 시작 치러지 치르 펼쳐지 문을여 예정 시행 진행 착공 준공 완공 방한 출국'.split(
    ' ',
  ),
);

/** Says of a state, not of a deed: no day before it is its own (`16일 서울에 위치한 …에서`). */
export const STATIVE: ReadonlySet<string> = new Set(
  (
    '있 없 같 다르 많 적 크 작 높 낮 넓 좁 좋 깊 길 짧 빠르 느리 새롭 어렵 쉽 가깝 멀 위치 소재 자리 자리잡 관련 해당 속하 속 달하 달 이르 의존 직면 필요 가능 불가능 유명 다양 우수 ' +
    '유망 중요 강력 탁월 뛰어나 훌륭 특별 막대 방대 풍부 유사 비슷 동일 적합 적절 안정 건강 편리 정확 신속 과감 과도 심각 치열 긴밀 활발 꾸준 충분 부족 균등 공정 투명 세심 뚜렷 확실 ' +
    '웅장 거창 성대 장엄 조촐 특이 희귀 친숙 익숙 순수 신선 청결 쾌적 세련 탄탄 튼튼 견고 촘촘 정교 섬세 이색 풍성 푸짐 넉넉 ' +
    '분명 당연 절대 유일 무한 무관 독특 독보 주요 시급 급 급격 급속 완벽 완전 단순 복잡 민첩 유연 유능 강하 약하 소중 귀중 다채 화려 원활 상당 거대 미미 저렴 고급 허름 조그마 아담 소박 평범 비좁 자그마 글로벌 맞 넘 웃돌 ' +
    '밑돌 꼽히 불리 남 쓰이 담기 놓이 걸리 지니 가지 갖'
  ).split(' '),
);

/** What a thing has or holds, before its noun: `시험선로를 갖춘 공장`. */
export const isHaving = ({ lemma, stative }: { lemma: string; stative: boolean }): boolean =>
  HAVING.has(lemma) && (stative || lemma !== '가지');
const HAVING = new Set('갖추 가지 포함 지니 담 겸비 딸리'.split(' '));

/** Words that carry a noun to the next verb like a particle, and make no clause of their own. */
export const POSTPOSITIONS: ReadonlySet<string> = new Set(
  (
    '위해 위해서 위한 위하여 통해 통해서 통한 통하여 대해 대해서 대한 대하여 관해 관한 의해 의한 의하면 인해 인한 따라 따른 따르면 비롯해 비롯한 비롯하여 포함해 포함한 포함하여 걸쳐 ' +
    '더불어 함께 향해 향한 둘러싼 비해 더해 더한 불구하고 앞서 이어 이어서 관련해 관련한 대비 계기로 중심으로 바탕으로 기반으로 제외한 제외하고 즈음해 한해 한하여 기해 말미암아 고려해 고려한 ' +
    '감안해 감안한 대신해 거쳐 앞세워'
  ).split(' '),
);

/** Words before a noun that have the shape of a verb form, and are none wherever they stand. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  '다른 이런 이러한 그런 그러한 저런 저러한 어떤 어떠한 모든 지난 이를 적어도 오는 그를'.split(' '),
);

/** Nouns and other words that have the shape of a verb form (`광고`, `국가`, `올해`). */
export const NOT_VERBS: ReadonlySet<string> = new Set(
  (
    '기한 무제한 최대한 최소한 올해 지난해 새해 한해 이해 그해 당해 피해 손해 방해 서해 남해 동해 재해 침해 오해 저해 공해 가해 유해 그리고 하지만 그러나 그러면서 그런데 라고 이라고 광고 창고 최고 사고 재고 보고 신고 경고 ' +
    '권고 금고 참고 냉장고 원고 피고 중고 상고 항고 기고 공고 충고 국고 차고 예고 선고 기자 학자 투자 이자 한자 두자 지자 보자 남자 여자 하자 이사 가자 사자 오는 한 이런 그런 저런 어떤 모든 지난 ' +
    '새로운 다른 여러 가까운 먼 오랜 거기 여기 이기 길기 크기 굵기 세기 놀이 열기 얘기 보기 쓰기 읽기 용기 위기 전기 경기 분기 시기 주기 장기 단기 중기 초기 동기 계기 투기 인기 연기 사기 무기 ' +
    '공기 대기 도움 처음 다음 마음 모음 얼음 마련 여름 이름 걸음 죽음 젊음 믿음 웃음 어려움 움직임 즐거움 아름다움 느낌 모임 게임 책임 그림 흐름 바람 사람 서며 사면 반면 측면 화면 전면 수면 표면 ' +
    '국면 라면 하면 도면 장면 지면 내면 이면 외면 정면 가면 대면 비대면 어려서 비서 도서 순서 부서 문서 질서 독서 용도 정도 속도 제도 태도 강도 온도 각도 보도 지도 주도 한도 의도 시도 연도 빈도 ' +
    '신뢰도 만족도 인지도 하나 커서 사서 노서 안전 이야 분야 시야 평야 심야 미지 대지 대게 대서 유지 방지 금지 정지 중지 의지 단지 휴지 편지 토지 복지 부지 잡지 거지 이미지 현지 본지 까지'
  ).split(' '),
);

/** Stems that carry an auxiliary meaning behind 해, 세워 (해 왔다, 지어 준다): they belong to the verb before them. */
export const AUXILIARIES: readonly string[] = '있 오 가 나가 나오 주 두 놓 내 버리 보 지 드리 않 못하 말 싶'.split(' ');

/** What a word behind 을/를, 에, 와/과 makes of the phrase that it carries on: a list (`A를 비롯해`), or its case. */
export const CARRIERS: ReadonlyMap<string, 'list' | 'by' | 'to' | 'bare' | 'with'> = new Map(
  (
    [
      ['list', '시작으로 비롯 비롯해 비롯한 비롯하여 포함해 포함한 포함하여 물론 물론이고'],
      ['by', '통해 통해서 통한 통하여 의해 의한 의하여'],
      ['to', '대해 대한 상대로 대상으로 향해 향한'],
      [
        'bare',
        '달리 위해 위해서 위한 위하여 따르면 따라 따른 관해 관한 관련해 관련한 인해 인한 둘러싼 둘러싸고 걸쳐 비해 계기로 중심으로 바탕으로 기반으로 ' +
          '토대로 제외한 제외하고 기념해 고려해 감안해 맞아 앞두고 거쳐 더해 두고 놓고 갖고 가지고 불구하고 거점으로 목표로 목적으로 골자로 주축으로 필두로',
      ],
      ['with', '함께 더불어 공동으로 공동 나란히'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
