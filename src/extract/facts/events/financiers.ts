// An organization in; whether it lives by lending and investing money out.
import type { EntityMention } from '../../types.ts';

const BY_NAME =
  /(?:벤처스|벤처투자|캐피탈|캐피털|증권|인베스트먼트|인베스트|인베스터|투자|은행|파트너스|펀드|자산운용|생명|화재|PE|프라이빗에쿼티|에쿼티|액셀러레이터|엑셀러레이터|금융그룹|홀딩스)$/u;

/** By its kind, or by the end of its name. */
export const isFinancierName = (mention: EntityMention): boolean =>
  mention.kind === 'organization' &&
  (mention.organizationKind === 'venture-capital' || mention.organizationKind === 'fund' || BY_NAME.test(mention.name));
