// The words of the model's closed lists in both languages.
import type { Bound, Label, Modality, OrganizationKind, Rate, RelationType, Role, Status } from '../model/index.ts';

export const boundLabels: Record<Bound, Label> = {
  exact: { ko: '정확한 값', en: 'exact' },
  about: { ko: '약', en: 'about' },
  'at-least': { ko: '이상', en: 'at least' },
  'more-than': { ko: '초과', en: 'more than' },
  'at-most': { ko: '이하', en: 'at most' },
  'less-than': { ko: '미만', en: 'less than' },
};

export const statusLabels: Record<Status, Label> = {
  actual: { ko: '실적', en: 'actual' },
  planned: { ko: '계획', en: 'planned' },
  target: { ko: '목표', en: 'target' },
};

export const modalityLabels: Record<Modality, Label> = {
  occurred: { ko: '완료', en: 'occurred' },
  ongoing: { ko: '진행 중', en: 'ongoing' },
  planned: { ko: '예정', en: 'planned' },
};

export const rateLabels: Record<Rate, Label> = {
  'per-day': { ko: '하루', en: 'a day' },
  'per-week': { ko: '매주', en: 'a week' },
  'per-month': { ko: '매월', en: 'a month' },
  'per-quarter': { ko: '분기마다', en: 'a quarter' },
  'per-year': { ko: '매년', en: 'a year' },
};

export const organizationKindLabels: Record<OrganizationKind, Label> = {
  group: { ko: '그룹', en: 'Group' },
  affiliate: { ko: '계열사', en: 'Affiliate' },
  company: { ko: '기업', en: 'Company' },
  startup: { ko: '스타트업', en: 'Startup' },
  'venture-capital': { ko: '벤처캐피털', en: 'Venture capital' },
  fund: { ko: '펀드', en: 'Fund' },
  university: { ko: '대학', en: 'University' },
  'research-institute': { ko: '연구기관', en: 'Research institute' },
  consortium: { ko: '협의체', en: 'Consortium' },
  'public-body': { ko: '공공기관', en: 'Public body' },
  hospital: { ko: '병원', en: 'Hospital' },
  department: { ko: '부서·조직', en: 'Department' },
};

export const relationLabels: Record<RelationType, Label> = {
  partnership: { ko: '협력', en: 'Partnership' },
  education: { ko: '교육 협력', en: 'Education' },
  investment: { ko: '투자', en: 'Investment' },
  membership: { ko: '참여', en: 'Membership' },
  affiliation: { ko: '소속', en: 'Affiliation' },
  acquisition: { ko: '인수', en: 'Acquisition' },
  supply: { ko: '공급', en: 'Supply' },
  management: { ko: '운용', en: 'Management' },
  tenancy: { ko: '입주', en: 'Tenancy' },
  visit: { ko: '방문', en: 'Visit' },
  litigation: { ko: '소송', en: 'Litigation' },
  rivalry: { ko: '경쟁', en: 'Rivalry' },
};

export const roleLabels: Record<Role, Label> = {
  founder: { ko: '설립자', en: 'founder' },
  founded: { ko: '설립 대상', en: 'founded' },
  party: { ko: '당사자', en: 'party' },
  investor: { ko: '투자자', en: 'investor' },
  recipient: { ko: '투자처', en: 'recipient' },
  manager: { ko: '운용사', en: 'manager' },
  acquirer: { ko: '인수자', en: 'acquirer' },
  acquired: { ko: '인수 대상', en: 'acquired' },
  operator: { ko: '운영', en: 'operator' },
  partner: { ko: '협력', en: 'partner' },
  member: { ko: '참여', en: 'member' },
  consortium: { ko: '협의체', en: 'consortium' },
  lead: { ko: '주관', en: 'lead' },
  appointee: { ko: '취임자', en: 'appointee' },
  organization: { ko: '소속', en: 'organization' },
  visitor: { ko: '방문자', en: 'visitor' },
  host: { ko: '방문지', en: 'host' },
  attendee: { ko: '참석자', en: 'attendee' },
  presenter: { ko: '발표', en: 'presenter' },
  announcer: { ko: '발표', en: 'announcer' },
  owner: { ko: '소유', en: 'owner' },
};
