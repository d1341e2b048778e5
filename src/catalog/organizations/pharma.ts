// Korean drug makers, biotechnology and medical device companies, hospitals.
export const pharma = `
# affiliate; Celltrion Group
셀트리온|Celltrion
셀트리온헬스케어|Celltrion Healthcare
# affiliate; GC
GC녹십자|GC Biopharma|녹십자|Green Cross
# affiliate; Hanmi Group
한미약품|Hanmi Pharmaceutical
한미사이언스|Hanmi Science
# affiliate; Dong-A Socio Group
동아에스티|Dong-A ST|동아ST
# affiliate; Daewoong Group
대웅제약|Daewoong Pharmaceutical
# affiliate; Chong Kun Dang Group
종근당|Chong Kun Dang Pharmaceutical
# affiliate; Boryung Group
보령제약|Boryung
보령바이오파마|Boryung Biopharma
# company
유한양행|Yuhan
JW중외제약|JW Pharmaceutical|중외제약
휴젤|Hugel
씨젠|Seegene
알테오젠|Alteogen
HLB|HLB|에이치엘비
차바이오텍|CHA Biotech
차병원|CHA Hospital|차병원그룹
# hospital
서울아산병원|Asan Medical Center|아산병원
서울대학교병원|Seoul National University Hospital|서울대병원
분당서울대학교병원|Seoul National University Bundang Hospital|분당서울대병원
세브란스병원|Severance Hospital|신촌세브란스병원|연세대 세브란스병원|연세의료원|연세대의료원
서울성모병원|Seoul St. Mary's Hospital|가톨릭대 서울성모병원
국립암센터|National Cancer Center Korea
# affiliate; Celltrion Group
셀트리온제약|Celltrion Pharm
# affiliate; GC
GC셀|GC Cell|녹십자랩셀|GC녹십자랩셀
녹십자셀|Green Cross Cell|GC녹십자셀
GC케어|GC Care|녹십자헬스케어
# company
동국제약|Dongkook Pharmaceutical
동화약품|Dong Wha Pharm
광동제약|Kwangdong Pharmaceutical
일동제약|Ildong Pharmaceutical
일동홀딩스|Ildong Holdings
제일약품|Jeil Pharmaceutical
삼진제약|Samjin Pharmaceutical
유유제약|Yuyu Pharma
현대약품|Hyundai Pharm
경동제약|Kyungdong Pharmaceutical
대원제약|Daewon Pharmaceutical
휴온스|Huons
휴온스글로벌|Huons Global
한독|Handok
환인제약|Whanin Pharmaceutical
신풍제약|Shin Poong Pharmaceutical
삼일제약|Samil Pharmaceutical
일양약품|Ilyang Pharmaceutical
안국약품|Ahn-Gook Pharmaceutical
영진약품|Yungjin Pharm
국제약품|Kukje Pharma
동성제약|Dongsung Pharmaceutical
하나제약|Hana Pharm
HK이노엔|HK inno.N|CJ헬스케어|에이치케이이노엔
메디톡스|Medytox
파마리서치|PharmaResearch
클래시스|Classys
제테마|Jetema
휴메딕스|Humedix
오스템임플란트|Osstem Implant
덴티움|Dentium
바텍|Vatech
인바디|InBody
바디텍메드|Boditech Med
SD바이오센서|SD Biosensor|에스디바이오센서
휴마시스|Humasis
수젠텍|Sugentech
피씨엘|PCL
지노믹트리|Genomictree
마크로젠|Macrogen
테라젠이텍스|Theragen Etex
EDGC|Eone Diagnomics Genome Center|이원다이애그노믹스
제넥신|Genexine
신라젠|SillaJen
에이비엘바이오|ABL Bio
레고켐바이오|LegoChem Biosciences|리가켐바이오
펩트론|Peptron
올릭스|OliX Pharmaceuticals
툴젠|ToolGen
네이처셀|Nature Cell
메디포스트|Medipost
파미셀|Pharmicell
강스템바이오텍|Kangstem Biotech
코아스템|Corestem
브릿지바이오테라퓨틱스|Bridge Biotherapeutics|브릿지바이오
오스코텍|Oscotec
지아이이노베이션|GI Innovation
보로노이|Voronoi
에이프릴바이오|AprilBio
큐라클|Curacle
바이오니아|Bioneer
바이넥스|Binex
이수앱지스|ISU Abxis
프레스티지바이오파마|Prestige Biopharma
에스티팜|ST Pharm
아이큐어|Icure
차헬스케어|CHA Healthcare
스탠다임|Standigm
신테카바이오|Syntekabio
딥노이드|Deepnoid
제이엘케이|JLK
코어라인소프트|Coreline Soft
에이아이트릭스|AITRICS
메디컬아이피|Medical IP
라이프시맨틱스|Lifesemantics
유비케어|UBcare
지오영|Geoyoung
백제약품|Baekje Pharm
콜마비앤에이치|Kolmar BNH
뉴트리|Newtree
종근당건강|Chong Kun Dang Healthcare
종근당바이오|CKD Bio
고려은단|Korea Eundan
녹십자웰빙|GC Wellbeing
프롬바이오|Frombio
# hospital
강남세브란스병원|Gangnam Severance Hospital
고려대학교의료원|Korea University Medical Center|고려대의료원|고대의료원
고려대 안암병원|Korea University Anam Hospital|고대안암병원
고려대 구로병원|Korea University Guro Hospital|고대구로병원
강북삼성병원|Kangbuk Samsung Hospital
경희의료원|Kyung Hee University Medical Center
한양대병원|Hanyang University Hospital
중앙대병원|Chung-Ang University Hospital
이대목동병원|Ewha Womans University Mokdong Hospital
가천대 길병원|Gachon University Gil Medical Center|길병원
인하대병원|Inha University Hospital
아주대병원|Ajou University Hospital
부산대병원|Pusan National University Hospital
경북대병원|Kyungpook National University Hospital
전남대병원|Chonnam National University Hospital
화순전남대병원|Chonnam National University Hwasun Hospital
충남대병원|Chungnam National University Hospital
강남차병원|Gangnam CHA Hospital
분당차병원|Bundang CHA Hospital
한림대의료원|Hallym University Medical Center
원자력병원|Korea Cancer Center Hospital
전북대병원|Jeonbuk National University Hospital|전북대학교병원
충북대병원|Chungbuk National University Hospital|충북대학교병원
제주대병원|Jeju National University Hospital|제주대학교병원
강원대병원|Kangwon National University Hospital|강원대학교병원
경상국립대병원|Gyeongsang National University Hospital|경상국립대학교병원|경상대병원
건국대병원|Konkuk University Medical Center|건국대학교병원
보라매병원|Boramae Medical Center|서울대 보라매병원|서울시보라매병원|서울특별시보라매병원
여의도성모병원|Yeouido St. Mary's Hospital|가톨릭대 여의도성모병원
가톨릭중앙의료원|Catholic Medical Center|가톨릭의료원|가톨릭대 가톨릭중앙의료원
국민건강보험공단 일산병원|NHIS Ilsan Hospital|국민건강보험 일산병원
강동경희대병원|Kyung Hee University Hospital at Gangdong|강동경희대학교병원
고려대 안산병원|Korea University Ansan Hospital|고대안산병원
동아대병원|Dong-A University Hospital|동아대학교병원
양산부산대병원|Pusan National University Yangsan Hospital|양산부산대학교병원
계명대 동산병원|Keimyung University Dongsan Hospital|계명대동산병원|계명대학교 동산병원
영남대병원|Yeungnam University Medical Center|영남대학교병원|영남대의료원
조선대병원|Chosun University Hospital|조선대학교병원
원광대병원|Wonkwang University Hospital|원광대학교병원
단국대병원|Dankook University Hospital|단국대학교병원
명지병원|Myongji Hospital|한양대 명지병원
# company
동아제약|Dong-A Pharmaceutical
한올바이오파마|HanAll Biopharma|한올제약
크리스탈지노믹스|CrystalGenomics|CG인바이츠
헬릭스미스|Helixmith|바이로메드
인트론바이오|iNtRON Biotechnology
큐라티스|Quratis
안트로젠|Anterogen
지놈앤컴퍼니|Genome & Company
압타바이오|Aptabio
큐리언트|Qurient
엔지켐생명과학|Enzychem Lifesciences
젬백스|GemVax
파로스아이바이오|Pharos iBio
디앤디파마텍|D&D Pharmatech
`;
