// A clause in; whose strength the clauses before it say is thought much of, and so with whom it is done, out.
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';

const VALUING = /^(?:평가|인정|주목|사|높이\s?사|눈여겨보|알아보|보|확인)$/u;
const STRENGTH =
  /(?:기술력|가능성|성장성|전문성|잠재력|경쟁력|역량|시장성|사업성|혁신성|우수성|확장성|독창성|기술|성과|노하우|가치|미래|매력|능력|모델|아이디어)$/u;

/** `나래소재의 기술력을 높이 평가해 협약을 맺었다`. */
export function valuedBefore(scene: Scene, index: number): string[] {
  return scene
    .chainBefore(index)
    .filter((i) => VALUING.test(scene.clauses[i]?.lemma ?? ''))
    .flatMap((i) => scene.phrasesOf(i, 'object', 'at'))
    .filter((p) => STRENGTH.test(scene.textOf(p).trim()))
    .flatMap((p) =>
      scene
        .entitiesIn(p)
        .filter((e) => isOrganization(e) && /^[’'”"]?의\s/u.test(scene.textOf({ ...p, start: e.end })))
        .map((e) => e.name),
    );
}
