// The companies of Hyundai Motor, POSCO, Hanwha, HD Hyundai, GS, LS, Doosan, Hyosung and others that make, build and carry.
export const heavyIndustry = `
# affiliate; Hyundai Motor Group
현대자동차|Hyundai Motor|현대차
기아|Kia|기아차|기아자동차
현대모비스|Hyundai Mobis|모비스
현대제철|Hyundai Steel
현대건설|Hyundai Engineering & Construction|현대건설㈜
현대엔지니어링|Hyundai Engineering
현대글로비스|Hyundai Glovis|글로비스
현대로템|Hyundai Rotem
현대위아|Hyundai Wia
현대트랜시스|Hyundai Transys
현대오토에버|Hyundai AutoEver
현대캐피탈|Hyundai Capital
현대카드|Hyundai Card
이노션|Innocean
보스턴 다이내믹스|Boston Dynamics
# affiliate; POSCO Group
포스코|POSCO|포항제철|포항종합제철
포스코인터내셔널|POSCO International|포스코대우
포스코퓨처엠|POSCO Future M|포스코케미칼|포스코켐텍
포스코이앤씨|POSCO E&C|포스코건설
포스코DX|POSCO DX|포스코ICT|포스코아이씨티
# research-institute; POSCO Group
포스코경영연구원|POSCO Research Institute|POSRI|포스코경영연구소
포항산업과학연구원|Research Institute of Industrial Science and Technology|RIST
# venture-capital; POSCO Group
포스코기술투자|POSCO Capital
# affiliate; Hanwha Group
한화에어로스페이스|Hanwha Aerospace|한화테크윈|삼성테크윈
한화시스템|Hanwha Systems
한화솔루션|Hanwha Solutions|한화케미칼|한화석유화학
한화오션|Hanwha Ocean|대우조선해양|대우조선
한화생명|Hanwha Life|대한생명|한화생명보험
한화손해보험|Hanwha General Insurance|한화손보
한화투자증권|Hanwha Investment & Securities
한화자산운용|Hanwha Asset Management
한화토탈에너지스|Hanwha TotalEnergies Petrochemical|한화토탈|삼성토탈
# affiliate; HD Hyundai
HD현대중공업|HD Hyundai Heavy Industries|현대중공업
HD한국조선해양|HD Korea Shipbuilding & Offshore Engineering|한국조선해양
HD현대미포|HD Hyundai Mipo|현대미포조선|현대미포
HD현대삼호|HD Hyundai Samho|현대삼호중공업
HD현대오일뱅크|HD Hyundai Oilbank|현대오일뱅크
HD현대일렉트릭|HD Hyundai Electric|현대일렉트릭
HD현대인프라코어|HD Hyundai Infracore|두산인프라코어|현대두산인프라코어
HD현대건설기계|HD Hyundai Construction Equipment|현대건설기계
# affiliate; GS Group
GS칼텍스|GS Caltex|LG칼텍스정유
GS리테일|GS Retail|GS25
GS건설|GS Engineering & Construction|GS E&C|자이에스앤디
GS에너지|GS Energy
GS홈쇼핑|GS Home Shopping|GS샵|GS SHOP
# venture-capital; GS Group
GS벤처스|GS Ventures
# affiliate; LS Group
LS전선|LS Cable & System|LG전선
LS일렉트릭|LS Electric|LS산전|LG산전
LS엠트론|LS Mtron
E1|E1 Corporation
# affiliate; Doosan Group
두산에너빌리티|Doosan Enerbility|두산중공업|한국중공업
두산밥캣|Doosan Bobcat
두산로보틱스|Doosan Robotics
두산퓨얼셀|Doosan Fuel Cell
# affiliate; Hyosung Group
효성중공업|Hyosung Heavy Industries
효성티앤씨|Hyosung TNC
효성첨단소재|Hyosung Advanced Materials|HS효성첨단소재
효성화학|Hyosung Chemical
# affiliate; Kolon Group
코오롱인더스트리|Kolon Industries|코오롱인더
코오롱생명과학|Kolon Life Science
# affiliate; DL Group
DL이앤씨|DL E&C
# affiliate; EcoPro Group
에코프로비엠|EcoPro BM
에코프로머티리얼즈|EcoPro Materials
# affiliate; Hanjin Group
대한항공|Korean Air
아시아나항공|Asiana Airlines|아시아나
진에어|Jin Air
# affiliate; Hankook & Company Group
한국타이어앤테크놀로지|Hankook Tire & Technology|한국타이어|Hankook Tire
한온시스템|Hanon Systems|한라비스테온공조
# affiliate; HL Group
HL만도|HL Mando|만도
# affiliate; Dongkuk Steel Group
동국제강|Dongkuk Steel
# affiliate; DB Group
DB하이텍|DB HiTek|동부하이텍
DB손해보험|DB Insurance|동부화재|DB손보
# affiliate; KG Group
KG모빌리티|KG Mobility|쌍용자동차|쌍용차
# affiliate; Hyundai Group
현대엘리베이터|Hyundai Elevator
# affiliate; Young Poong Group
고려아연|Korea Zinc
# company
에쓰오일|S-Oil|S-OIL|에스오일|쌍용정유
HMM|HMM|현대상선
대우건설|Daewoo Engineering & Construction
한국항공우주산업|Korea Aerospace Industries|KAI|한국항공우주산업(KAI)
LIG넥스원|LIG Nex1|넥스원퓨처
금호석유화학|Kumho Petrochemical|금호석화
금호타이어|Kumho Tire
넥센타이어|Nexen Tire
제주항공|Jeju Air
티웨이항공|T'way Air
르노코리아|Renault Korea|르노삼성자동차|르노삼성|르노코리아자동차
한국GM|GM Korea|한국지엠|GM한국사업장|대우자동차
쏘카|Socar
팬오션|Pan Ocean
솔브레인|Soulbrain
한미반도체|Hanmi Semiconductor
엘앤에프|L&F
롯데에너지머티리얼즈|Lotte Energy Materials
레인보우로보틱스|Rainbow Robotics
파두|FADU
코웨이|Coway|웅진코웨이
한국콜마|Kolmar Korea
코스맥스|Cosmax
`;
