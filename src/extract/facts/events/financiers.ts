// An organization in; whether it lives by lending and investing money out.
import type { EntityMention, OrganizationMention } from '../../types.ts';
import { listBefore } from '../roles/lists.ts';
import type { Scene } from './scene.ts';

const BY_NAME =
  /(?:벤처스|벤처투자|캐피탈|캐피털|증권|인베스트먼트|인베스트|인베스터|투자|은행|뱅크|새마을금고|신협|보험|손보|생보|카드|파트너스|펀드|자산운용|생명|화재|PE|프라이빗에쿼티|에쿼티|액셀러레이터|엑셀러레이터|금융그룹|홀딩스)$/u;

/** By its kind, or by the end of its name. */
export const isFinancierName = (mention: EntityMention): boolean =>
  mention.kind === 'organization' &&
  (mention.organizationKind === 'venture-capital' || mention.organizationKind === 'fund' || BY_NAME.test(mention.name));

const LED = /^(?:의|가|이)?\s(?:주도|리드)(?:로|로는|하에|\s?(?:아래|하에))(?=[\s,])/u;

/** Who leads a round, as it is said in passing: `보람벤처스 주도로`. */
export function leadersIn(scene: Scene): OrganizationMention[] {
  const { text, start, organizations } = scene.sentence;
  if (!text.includes('주도') && !text.includes('리드')) return [];
  const at = organizations.findIndex((o) => LED.test(text.slice(o.end - start, o.end - start + 12)));
  return at < 0 ? [] : listBefore(scene, at);
}
