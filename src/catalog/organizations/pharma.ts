// Korean drug makers, biotechnology and medical device companies, hospitals.
export const pharma = `
# affiliate; Celltrion Group
셀트리온|Celltrion|셀트리온헬스케어
# affiliate; GC
GC녹십자|GC Biopharma|녹십자|Green Cross
# affiliate; Hanmi Group
한미약품|Hanmi Pharmaceutical
# affiliate; Dong-A Socio Group
동아에스티|Dong-A ST|동아ST
# affiliate; Daewoong Group
대웅제약|Daewoong Pharmaceutical
# affiliate; Chong Kun Dang Group
종근당|Chong Kun Dang Pharmaceutical
# affiliate; Boryung Group
보령제약|Boryung|보령바이오파마
# company
유한양행|Yuhan
JW중외제약|JW Pharmaceutical|중외제약
휴젤|Hugel
씨젠|Seegene
알테오젠|Alteogen
HLB|HLB|에이치엘비
차바이오텍|CHA Biotech|차병원그룹
# hospital
서울아산병원|Asan Medical Center|아산병원
서울대학교병원|Seoul National University Hospital|서울대병원
분당서울대학교병원|Seoul National University Bundang Hospital|분당서울대병원
세브란스병원|Severance Hospital|신촌세브란스병원|연세대 세브란스병원|연세의료원|연세대의료원
서울성모병원|Seoul St. Mary's Hospital|가톨릭대 서울성모병원
국립암센터|National Cancer Center Korea
`;
