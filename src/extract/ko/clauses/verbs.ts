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
  '가르치 가리키 가져가 가져오 가지 갈 갈아타 갖 갖추 거두 거듭나 거머쥐 거치 건너 건네 걸 겪 겹치 고르 굳히 그치 기르 기울이 길 꺼내 꺾 꼽 꼽히 ' +
  '꾀하 꾸리 꾸려지 끌 끌어내 끌어올리 끝나 끝내 나누 나서 나오 나타나 나타내 남 남기 낮추 내 내걸 내놓 내놨 내다보 내딛 내리 내세우 내주 넓히 넘 넘겨받 ' +
  '넘기 넘어서 넣 놓 놓이 높이 높아지 누리 누비 느끼 늘 늘리 늘어나 다가서 다녀오 다니 다루 다투 닦 달리 닮 담 담기 당기 닿 던지 덧붙이 ' +
  '돌리 돌아보 돌아오 돕 되찾 되팔 두 둘러보 뒤처지 뒷받침하 드러내 드러나 들 들르 들어가 들어서 들어오 들이 들여오 따내 따르 떠나 떠맡 떠오르 떨치 뛰어들 뜨 띄우 ' +
  '막 만나 만들 만들어지 맞 맞추 맡 맡기 맺 머무르 메우 모색하 모시 모으 모이 몰리 몰두하 무너지 묶 물러나 물려받 미치 믿 밀 바꾸 바뀌 밝히 밟 받 받아들이 밝혀지 ' +
  '버티 벌 벌이 벗어나 벌어지 보내 보이 부르 불러오 붙 붙이 비추 빌리 빚 빼 빼앗 뽑 뿌리내리 사 사들이 살 살리 살피 살펴보 새기 생기 서 선보이 세우 세워지 ' +
  '손잡 쉬 숨기 쉽 시작되 싣 심 쌓 쏟 쓰 쓰이 씻 알 알려지 알리 앉 앞당기 앞두 앞서 앞세우 얻 없애 여기 열 열리 열어젖히 오 오가 오르 올라서 올리 옮기 움직이 ' +
  '웃돌 이끌 이기 이루 이루어지 이뤄지 이르 이어가 이어지 이어받 읽 잃 입 잇 잇따르 잡 잡히 적 전하 전해지 접 정하 제치 주 주고받 줄 줄이 지나 지니 지 지어지 지키 짓 쥐 ' +
  '찾 찾아가 찾아오 채우 처하 추리 치르 키우 커지 타 태어나 터뜨리 털 통하 틀 파 파헤치 팔 팔리 펴 펴내 펼치 풀 품 품에안 피하 합치 향하 헤치 흔들 힘쏟 힘쓰 힘입'
).split(' ');

/** Adjectives and stems whose plain form ends in 다. */
export const ADJECTIVES: readonly string[] =
  '있 없 같 다르 많 적 크 작 높 낮 넓 좁 좋 깊 길 짧 빠르 느리 새롭 어렵 쉽 가깝 멀 굳 뜨겁 무겁 남다르 아니 이 나쁘 젊 늦 강하 약하'.split(
    ' ',
  );

/** Native stems without an object of their own: what is opened, built or founded is their subject. */
export const PASSIVE_STEMS: ReadonlySet<string> = new Set(
  '열리 꾸려지 만들어지 세워지 지어지 이뤄지 이루어지 팔리 알려지 밝혀지 전해지 놓이 담기 쓰이 꼽히 태어나 바뀌'.split(
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

/** Says of a state, not of a deed: no day before it is its own (`16일 서울에 위치한 …에서`). */
export const STATIVE: ReadonlySet<string> = new Set(
  (
    '있 없 같 다르 많 적 크 작 높 낮 넓 좁 좋 깊 길 짧 빠르 느리 새롭 어렵 쉽 가깝 멀 위치 소재 자리 자리잡 관련 해당 속하 속 달하 달 이르 의존 직면 필요 가능 불가능 유명 다양 우수 ' +
    '유망 중요 강력 탁월 뛰어나 훌륭 특별 막대 방대 풍부 유사 동일 적합 적절 안정 건강 편리 정확 신속 과감 과도 심각 치열 긴밀 활발 꾸준 충분 부족 균등 공정 투명 세심 뚜렷 확실 ' +
    '분명 당연 절대 유일 무한 무관 독특 독보 주요 시급 급 급격 급속 완벽 완전 단순 복잡 민첩 유연 유능 강하 약하 소중 귀중 다채 화려 원활 상당 거대 미미 저렴 고급 글로벌 맞 넘 웃돌 ' +
    '밑돌 꼽히 불리 남 쓰이 담기 놓이 걸리 지니 가지 갖'
  ).split(' '),
);

/** Words that carry a noun to the next verb like a particle, and make no clause of their own. */
export const POSTPOSITIONS: ReadonlySet<string> = new Set(
  (
    '위해 위해서 위한 위하여 통해 통해서 통한 통하여 대해 대해서 대한 대하여 관해 관한 의해 의한 의하면 인해 인한 따라 따른 따르면 비롯해 비롯한 비롯하여 포함해 포함한 포함하여 걸쳐 ' +
    '더불어 함께 향해 향한 둘러싼 비해 더해 더한 불구하고 앞서 이어 이어서 관련해 관련한 대비 계기로 중심으로 바탕으로 기반으로 제외한 제외하고 즈음해 한해 한하여 기해 말미암아 고려해 고려한 ' +
    '감안해 감안한 대신해 거쳐 앞세워'
  ).split(' '),
);

/** Nouns and other words that have the shape of a verb form (`광고`, `국가`, `올해`). */
export const NOT_VERBS: ReadonlySet<string> = new Set(
  (
    '올해 지난해 새해 한해 이해 그해 당해 피해 손해 방해 서해 남해 동해 재해 침해 오해 저해 공해 가해 유해 그리고 하지만 그러나 그러면서 그런데 라고 이라고 광고 창고 최고 사고 재고 보고 신고 경고 ' +
    '권고 금고 참고 냉장고 원고 피고 중고 상고 항고 기고 공고 충고 국고 차고 예고 선고 기자 학자 투자 이자 한자 두자 지자 보자 남자 여자 하자 이사 가자 사자 오는 한 이런 그런 저런 어떤 모든 지난 ' +
    '새로운 다른 여러 가까운 먼 오랜 거기 여기 이기 길기 크기 굵기 세기 놀이 열기 얘기 보기 쓰기 읽기 용기 위기 전기 경기 분기 시기 주기 장기 단기 중기 초기 동기 계기 투기 인기 연기 사기 무기 ' +
    '공기 대기 도움 처음 다음 마음 모음 얼음 마련 여름 이름 걸음 죽음 젊음 믿음 웃음 어려움 움직임 즐거움 아름다움 느낌 모임 게임 책임 그림 흐름 바람 사람 서며 사면 반면 측면 화면 전면 수면 표면 ' +
    '국면 라면 하면 도면 장면 지면 내면 이면 외면 정면 가면 대면 비대면 어려서 비서 도서 순서 부서 문서 질서 독서 용도 정도 속도 제도 태도 강도 온도 각도 보도 지도 주도 한도 의도 시도 연도 빈도 ' +
    '신뢰도 만족도 인지도 하나 커서 사서 노서 안전 이야 분야 시야 평야 심야 미지 유지 방지 금지 정지 중지 의지 단지 휴지 편지 토지 복지 부지 잡지 거지 이미지 현지 본지 까지'
  ).split(' '),
);

/** Stems that carry an auxiliary meaning behind 해, 세워 (해 왔다, 지어 준다): they belong to the verb before them. */
export const AUXILIARIES: readonly string[] = '있 오 가 나가 나오 주 두 놓 내 버리 보 지 드리 않 못하 말 싶'.split(' ');

/** What a word behind 을/를, 에, 와/과 makes of the phrase that it carries on: a list (`A를 비롯해`), or its case. */
export const CARRIERS: ReadonlyMap<string, 'list' | 'by' | 'to' | 'bare' | 'with'> = new Map(
  (
    [
      ['list', '비롯해 비롯한 비롯하여 포함해 포함한 포함하여'],
      ['by', '통해 통해서 통한 통하여 의해 의한 의하여'],
      ['to', '대해 대한 상대로 대상으로 향해 향한'],
      [
        'bare',
        '위해 위해서 위한 위하여 따르면 따라 따른 관해 관한 관련해 관련한 인해 인한 둘러싼 둘러싸고 걸쳐 비해 계기로 중심으로 바탕으로 기반으로 ' +
          '토대로 제외한 제외하고 기념해 고려해 감안해 맞아 앞두고 거쳐 더해 두고 놓고 갖고 가지고 불구하고 거점으로 목표로 목적으로 골자로 주축으로 필두로',
      ],
      ['with', '함께 더불어 공동으로 공동 나란히'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
