// Web addresses of Korean newspapers, agencies and broadcasters, and the names that they publish under.

/** Registered domain → name. Subdomains (`news.`, `biz.`) belong to it. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  'ajunews.com': '아주경제',
  'asiae.co.kr': '아시아경제',
  'asiatime.co.kr': '아시아타임즈',
  'bizwatch.co.kr': '비즈워치',
  'bloter.net': '블로터',
  'chosun.com': '조선일보',
  'cnbnews.com': 'CNB뉴스',
  'dailian.co.kr': '데일리안',
  'ddaily.co.kr': '디지털데일리',
  'ddanzi.com': '딴지일보',
  'digitaltoday.co.kr': '디지털투데이',
  'donga.com': '동아일보',
  'dt.co.kr': '디지털타임스',
  'ebn.co.kr': 'EBN',
  'edaily.co.kr': '이데일리',
  'einfomax.co.kr': '연합인포맥스',
  'etnews.com': '전자신문',
  'etoday.co.kr': '이투데이',
  'fnnews.com': '파이낸셜뉴스',
  'g-enews.com': '글로벌이코노믹',
  'hani.co.kr': '한겨레',
  'hankookilbo.com': '한국일보',
  'hankyung.com': '한국경제',
  'heraldcorp.com': '헤럴드경제',
  'inews24.com': '아이뉴스24',
  'joins.com': '중앙일보',
  'joongang.co.kr': '중앙일보',
  'kbs.co.kr': 'KBS',
  'khan.co.kr': '경향신문',
  'kmib.co.kr': '국민일보',
  'kukinews.com': '쿠키뉴스',
  'imbc.com': 'MBC',
  'mk.co.kr': '매일경제',
  'moneys.co.kr': '머니S',
  'mt.co.kr': '머니투데이',
  'munhwa.com': '문화일보',
  'naeil.com': '내일신문',
  'newdaily.co.kr': '뉴데일리',
  'news1.kr': '뉴스1',
  'news2day.co.kr': '뉴스투데이',
  'newsis.com': '뉴시스',
  'newspim.com': '뉴스핌',
  'newsway.co.kr': '뉴스웨이',
  'nocutnews.co.kr': '노컷뉴스',
  'ohmynews.com': '오마이뉴스',
  'pressian.com': '프레시안',
  'sbs.co.kr': 'SBS',
  'sedaily.com': '서울경제',
  'segye.com': '세계일보',
  'seoul.co.kr': '서울신문',
  'thebell.co.kr': '더벨',
  'tf.co.kr': '더팩트',
  'thelec.kr': '디일렉',
  'updownnews.co.kr': '업다운뉴스',
  'wikitree.co.kr': '위키트리',
  'yna.co.kr': '연합뉴스',
  'yonhapnewstv.co.kr': '연합뉴스TV',
  'ytn.co.kr': 'YTN',
  'zdnet.co.kr': '지디넷코리아',
};

const NAMES = new Set(Object.values(PUBLISHERS));
/** `• 가람일보`: nothing but who publishes it. */
export const isPublisher = (line: string): boolean => line.length < 16 && NAMES.has(line.replace(/^[•·*-]\s*/u, ''));

/** The publisher of a web or mail address (`https://news.x.co.kr/1`, `hong@x.co.kr`); undefined where it is not known. */
export function publisherOf(address: string): string | undefined {
  const host = /^(?:[a-z]+:\/\/|[^@\s]+@)?([^/:?#\s]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const domain = labels.slice(i).join('.');
    if (Object.hasOwn(PUBLISHERS, domain)) return PUBLISHERS[domain];
  }
  return undefined;
}
