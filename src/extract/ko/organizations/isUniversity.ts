// A word in -대, -대학 or -공고 in its sentence in, whether it is a school's name out: `한빛대와`, `한빛대 교수`.
import type { Candidate } from './candidate.ts';
import { isCommon } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import type { Head } from './readHead.ts';
import type { Word } from './words.ts';

const HANGUL = /^[가-힣]+$/;
/** What a school does and has, in the clause that tells of it. */
const OF_SCHOOLS =
  /교육|과정|학과|학부|전공|강의|강좌|강단|수업|실습|석사|박사|학위|교수|학생|신입생|졸업|재학|산학|총장|교장|교사|트랙|커리큘럼|장학|입학|취업반|도제/;
/** It stands where somebody does: `한빛대가`, `한빛대에는`, `한빛대의`. */
const AS_SOMEBODY = /^(?:[은는이가도의]|에(?:는|도|서|서는|게)?|로부터|를 통해)(?= )/;
/** Its parts and people. */
const PART_OF_SCHOOL =
  /^ (?:대학원|(?:[가-힣]{2,4})?대학(?:원)?|\d학년|졸업생|재학생|학생|기술지주(?:회사)?|경영대|의료원|연구실|로스쿨|교내|교직원|부속|부설|소속|산하|(?:[가-힣]{2,4})?(?:보육센터|창업센터|창업지원센터|창업캠퍼스))(?![가-힣]{3})/;
/** 한빛대 LINC+사업단, 한빛대 조기취업형 계약학과 사업단: bodies that schools have, with what they work on. */
const BODY_OF_SCHOOL = /^ (?:[^\s,.()]{2,9} ){0,2}[^\s,.()]{0,9}(?:사업단|협력단|창업지원단)(?![가-힣]{2})/;
/** Ends of words in -대 that are no schools: 지대, 세대, 순찰대, 진열대. */
const NO_SCHOOL =
  /(?:[각광무]지|세|시간|가격|연령|감|찰|[구정]조|기동|해병|방위|소방|특공|응원|군|부|무|침|전망|진열|계산|거치|건조|세면|싱크|작업|판매|안내|해|평균|금융지|공단지|[가-힣]분|[가-힣]장|확|최|증|기|상|반|절)대$/;
/** Schools that are named by what they teach; 공고 is a notice too. */
const HIGH_SCHOOL = /^(?:공고|상고|농고|여상|정보고)$/;

const IN_DEAL =
  /^[,·] ?[^.]{2,44}[와과] [^.]{0,24}(?:교육|산학|인력|연구|인재|실습|현장)[^.]{0,16}(?:협약|제휴|MOU|계약)/;

/** Whether the words around say that a word in -대 or -공고 is a school. */
function standsAsSchool(text: string, word: Word, { stem, suffix, end }: Head): boolean {
  if (stem.length < 2 || NO_SCHOOL.test(stem + suffix)) return false;
  const behind = text.slice(end, end + 44);
  if (PART_OF_SCHOOL.test(behind) || (suffix === '대' && BODY_OF_SCHOOL.test(behind))) return true;
  // 한빛대, 나래전자와 교육 협약을
  if (!isEveryday(stem + suffix) && IN_DEAL.test(text.slice(end, end + 90))) return true;
  const particle = AS_SOMEBODY.exec(behind)?.[0];
  if (particle === undefined) return false;
  return (
    OF_SCHOOLS.test(/^[^,.]*/.exec(behind.slice(particle.length))![0]) ||
    /(?:교육|과정|강의|강좌|수업|학과|전공|실습)[은는을를] (?:[가-힣A-Za-z]+ )?$/.test(
      text.slice(Math.max(0, word.start - 16), word.start),
    )
  );
}

/** `한빛대와`, `한빛대 교수`: a word in -대 is a university where it has a case or what a university has. */
export function isUniversity(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  if (!HANGUL.test(head.stem) || head.stem.length > 6 || (/[이그두세네한]$/.test(head.stem) && head.stem.length === 1))
    return false;
  if (isCommon(head.stem + head.suffix)) return false;
  if (standsAsSchool(text, words[head.word]!, head)) return true;
  if (HIGH_SCHOOL.test(head.suffix)) return false;
  // 하늘정보대학과: the stem of a college has three letters or more, that of a department is a subject.
  if (
    head.suffix === '대학' &&
    head.stem.length >= 3 &&
    /^(?:[은이]|과[는도]?) /.test(text.slice(head.end, head.end + 3))
  )
    return true;
  if (head.suffix === '대학') return /^(?:\( (?:교수|총장|연구|학생|병원))/.test(text.slice(head.end, head.end + 4));
  // 한빛대 제12대 총장에, 한빛대는 … 총장으로
  if (
    head.stem.length > 1 &&
    /^(?: 제?\d+대 총장|[은는이가] [^.]{0,40}(?:총장|교수|학과|산학협력))/.test(text.slice(head.end, head.end + 60))
  )
    return true;
  // 한빛대를 졸업했다
  if (
    head.stem.length > 1 &&
    /^(?:를 (?:[^,.]{0,10} )?(?:졸업|중퇴|나[왔온와])|에 (?:[^,.]{0,8} )?(?:다니|입학|재학|합격|진학|편입|기부|기증|출강)|에서 (?:[^,.]{0,16} )?(?:전공|공부|석사|박사|학사|강의|수학)| (?:출신|졸업|재학|동문|캠퍼스|관계자|측(?=[은이])))/.test(
      text.slice(head.end, head.end + 24),
    )
  )
    return true;
  // 한빛대 식품공학과와
  if (/^ [가-힣]{2,8}(?:학과|학부|교실|대학원)(?![가-힣]{3})/.test(text.slice(head.end, head.end + 15))) return true;
  const behind = text.slice(head.end, head.end + 5);
  // 나래전자와 한빛대가, 나래전자, 한빛대는
  const before = words[head.word - 1];
  if (
    before &&
    head.stem.length > 1 &&
    /^[은는이가] /.test(behind) &&
    ((/[와과]$/.test(before.text) && known.has(before.end - 1)) ||
      (/^[,·∙ㆍ] ?$/.test(words[head.word]!.gap) && known.has(before.end)))
  )
    return true;
  return /^(?:[와과]| (?:교수|총장|연구|학생|병원|공대|의대|법대|산학|AI ?(?:연구|대학)|등)|[·,] ?[가-힣]{2,5}대|\()/.test(
    behind,
  );
}
