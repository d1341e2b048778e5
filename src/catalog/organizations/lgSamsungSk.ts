// The companies of LG, Samsung and SK, LX among them.
export const lgSamsungSk = `
# affiliate; LG Group
LG전자|LG Electronics|LGE
LG화학|LG Chem
LG디스플레이|LG Display|LGD
LG이노텍|LG Innotek
LG유플러스|LG Uplus|LG U+|LGU+|LGU플러스|LG텔레콤
LG에너지솔루션|LG Energy Solution|LG엔솔|LGES
LG생활건강|LG H&H|LG생건
LG CNS|LG CNS|엘지씨엔에스|LG씨엔에스
LG경영개발원|LG Management Development Institute
LG인화원|LG Academy
LG사이언스파크|LG Science Park
LG헬로비전|LG HelloVision|CJ헬로|CJ헬로비전
LG마그나 이파워트레인|LG Magna e-Powertrain|LG마그나
팜한농|FarmHannong|동부팜한농
# venture-capital; LG Group
LG테크놀로지벤처스|LG Technology Ventures
# research-institute; LG Group; LG Management Development Institute
LG AI연구원|LG AI Research|LG 인공지능연구원
LG경영연구원|LG Business Research|LG경제연구원
# affiliate; LX Group
LX인터내셔널|LX International|LG상사
LX하우시스|LX Hausys|LG하우시스
LX세미콘|LX Semicon|실리콘웍스
# affiliate; Samsung Group
삼성전자|Samsung Electronics
삼성디스플레이|Samsung Display
삼성SDI|Samsung SDI
삼성전기|Samsung Electro-Mechanics
삼성SDS|Samsung SDS|삼성에스디에스
삼성물산|Samsung C&T
삼성생명|Samsung Life Insurance|삼성생명보험
삼성화재|Samsung Fire & Marine Insurance|삼성화재해상보험
삼성카드|Samsung Card
삼성증권|Samsung Securities
삼성자산운용|Samsung Asset Management
삼성중공업|Samsung Heavy Industries
삼성E&A|Samsung E&A|삼성엔지니어링
삼성바이오로직스|Samsung Biologics
삼성바이오에피스|Samsung Bioepis
호텔신라|Hotel Shilla|신라호텔
신라면세점|Shilla Duty Free
제일기획|Cheil Worldwide
에스원|S-1
세메스|SEMES
하만|Harman|하만 인터내셔널
에버랜드|Everland|삼성에버랜드
# venture-capital; Samsung Group
삼성벤처투자|Samsung Venture Investment
삼성넥스트|Samsung Next
# research-institute; Samsung Group; Samsung Electronics
삼성리서치|Samsung Research
삼성종합기술원|Samsung Advanced Institute of Technology|SAIT|삼성 종기원
# research-institute; Samsung Group
삼성글로벌리서치|Samsung Global Research|삼성경제연구소|SERI
# hospital; Samsung Group
삼성서울병원|Samsung Medical Center
# affiliate; SK Group
SK텔레콤|SK Telecom|SKT
SK하이닉스|SK hynix|하이닉스|현대전자|하이닉스반도체
SK이노베이션|SK Innovation|SK이노
SK온|SK On
SK에너지|SK Energy
SK지오센트릭|SK Geo Centric|SK종합화학
SK아이이테크놀로지|SK IE Technology|SKIET
SK E&S|SK E&S|SK이앤에스|SK이노베이션 E&S
SK에코플랜트|SK ecoplant|SK건설
SK브로드밴드|SK Broadband|SKB
SK스퀘어|SK Square
SK AX|SK AX|SK C&C|SK(주) C&C|SK주식회사 C&C|SK㈜ C&C
SKC
SK네트웍스|SK Networks
SK케미칼|SK Chemicals
SK바이오사이언스|SK bioscience
SK바이오팜|SK Biopharmaceuticals
SK실트론|SK Siltron|LG실트론
# affiliate; SK Group
SK해운|SK Shipping
SK넥실리스|SK Nexilis|KCFT
SK엔무브|SK Enmove|SK루브리컨츠
SK디스커버리|SK Discovery
# company
제일모직|Cheil Industries
삼성모바일디스플레이|Samsung Mobile Display
삼성코닝정밀소재|Samsung Corning Precision Materials|삼성코닝
LG생명과학|LG Life Sciences
LG데이콤|LG Dacom|데이콤
LG파워콤|LG Powercom|파워콤
SKC솔믹스|SKC Solmics
`;
