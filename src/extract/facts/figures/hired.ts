// How somebody is taken on, between the number and its verb: `30명을 [새로] 뽑는다`, `80명을 [직접] 고용할 계획`, `[신규 직]고용할`.

/** The source of a pattern: the adverb with its blank, or nothing. */
export const HIRED_HOW =
  '(?:(?:더|새로|새롭게|추가로|추가|신규로?|현지(?:에서)?|직접|정규직으로|우선|먼저) )?(?:직(?=고용|채용))?';
