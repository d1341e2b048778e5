// Korean banks, insurers, brokers, asset managers, venture capital and private equity.
export const finance = `
# group
KB금융그룹|KB Financial Group|KB금융|KB금융지주|KB
신한금융그룹|Shinhan Financial Group|신한금융|신한금융지주|신한지주|신한
하나금융그룹|Hana Financial Group|하나금융|하나금융지주
우리금융그룹|Woori Financial Group|우리금융|우리금융지주
BNK금융그룹|BNK Financial Group|BNK금융|BNK금융지주|BNK
iM금융그룹|iM Financial Group|DGB금융그룹|DGB금융|DGB금융지주|iM금융지주
JB금융그룹|JB Financial Group|JB금융|JB금융지주
메리츠금융그룹|Meritz Financial Group|메리츠금융|메리츠금융지주|메리츠
한국투자금융지주|Korea Investment Holdings|한국금융지주|한국투자금융그룹|한국투자금융|한투
# affiliate; KB Financial Group
KB국민은행|KB Kookmin Bank|국민은행
KB국민카드|KB Kookmin Card|국민카드|KB카드
KB증권|KB Securities|KB투자증권
KB손해보험|KB Insurance|KB손보|LIG손해보험
# affiliate; Shinhan Financial Group
신한은행|Shinhan Bank
신한카드|Shinhan Card
신한투자증권|Shinhan Securities|신한금융투자|굿모닝신한증권
# affiliate; Hana Financial Group
하나은행|Hana Bank|KEB하나은행
외환은행|Korea Exchange Bank|한국외환은행
하나카드|Hana Card|하나SK카드
하나증권|Hana Securities|하나금융투자|하나대투증권
# affiliate; Woori Financial Group
우리은행|Woori Bank
우리카드|Woori Card
# affiliate; NongHyup
NH농협은행|NH NongHyup Bank|농협은행
NH농협금융지주|NH NongHyup Financial Group|농협금융지주|NH금융지주|농협금융|NH농협금융
NH투자증권|NH Investment & Securities
# affiliate; BNK Financial Group
부산은행|Busan Bank|BNK부산은행
# affiliate; iM Financial Group
iM뱅크|iM Bank|대구은행|DGB대구은행
# affiliate; Meritz Financial Group
메리츠증권|Meritz Securities|메리츠종금증권
# affiliate; Mirae Asset Financial Group
미래에셋증권|Mirae Asset Securities|미래에셋대우
미래에셋자산운용|Mirae Asset Global Investments
# venture-capital; Mirae Asset Financial Group
미래에셋벤처투자|Mirae Asset Venture Investment
# affiliate; Korea Investment Holdings
한국투자증권|Korea Investment & Securities|한투증권
# affiliate; Kyobo Group
교보생명|Kyobo Life Insurance
# company
삼일회계법인|Samil PwC|삼일PwC
삼정회계법인|Samjong KPMG|삼정KPMG
김앤장|Kim & Chang|김앤장 법률사무소
MBK파트너스|MBK Partners|MBK
한앤컴퍼니|Hahn & Company|한앤코
IMM프라이빗에쿼티|IMM Private Equity|IMM PE
# venture-capital
한국투자파트너스|Korea Investment Partners
소프트뱅크벤처스|SoftBank Ventures Asia|소프트뱅크벤처스아시아|SBVA|소프트뱅크벤처스코리아
KB인베스트먼트|KB Investment
IMM인베스트먼트|IMM Investment
알토스벤처스|Altos Ventures
DSC인베스트먼트|DSC Investment
스파크랩|SparkLabs
퓨처플레이|FuturePlay
한국벤처투자|Korea Venture Investment Corp.|KVIC
한국성장금융|K-Growth|한국성장금융투자운용
# fund
한국모태펀드|Korea Fund of Funds|모태펀드
성장사다리펀드|Growth Ladder Fund|성장사다리
# affiliate; KB Financial Group
KB자산운용|KB Asset Management
KB캐피탈|KB Capital
KB라이프생명|KB Life Insurance|KB생명|KB라이프
푸르덴셜생명|Prudential Life Insurance Company of Korea
KB저축은행|KB Savings Bank
# affiliate; Shinhan Financial Group
신한라이프|Shinhan Life Insurance|신한생명|신한라이프생명
오렌지라이프|Orange Life|ING생명|오렌지라이프생명
신한자산운용|Shinhan Asset Management
신한캐피탈|Shinhan Capital
신한저축은행|Shinhan Savings Bank
제주은행|Jeju Bank
# venture-capital; Shinhan Financial Group
신한벤처투자|Shinhan Venture Investment|네오플럭스
# affiliate; Hana Financial Group
하나캐피탈|Hana Capital
하나생명|Hana Life
하나손해보험|Hana Insurance|더케이손해보험
하나자산신탁|Hana Asset Trust
# venture-capital; Hana Financial Group
하나벤처스|Hana Ventures
# affiliate; Woori Financial Group
우리투자증권|Woori Investment & Securities
우리금융캐피탈|Woori Financial Capital|아주캐피탈
우리자산운용|Woori Asset Management
# venture-capital; Woori Financial Group
우리벤처파트너스|Woori Venture Partners|다올인베스트먼트|KTB네트워크
# affiliate; NongHyup
NH농협카드|NH NongHyup Card|농협카드
NH농협생명|NH NongHyup Life|농협생명
NH농협손해보험|NH NongHyup Property & Casualty Insurance|농협손해보험
NH아문디자산운용|NH-Amundi Asset Management
농협경제지주|NongHyup Agribusiness Group|NH농협경제지주
농협하나로유통|NongHyup Hanaro Mart|하나로마트|농협하나로마트
농협유통|NongHyup Distribution
# venture-capital; NongHyup
NH벤처투자|NH Venture Investment
# affiliate; BNK Financial Group
경남은행|Kyongnam Bank|BNK경남은행
BNK투자증권|BNK Securities
BNK캐피탈|BNK Capital
# affiliate; JB Financial Group
전북은행|Jeonbuk Bank
광주은행|Gwangju Bank
JB우리캐피탈|JB Woori Capital|우리캐피탈
# affiliate; Meritz Financial Group
메리츠화재|Meritz Fire & Marine Insurance|메리츠화재해상보험
# affiliate; Mirae Asset Financial Group
미래에셋생명|Mirae Asset Life Insurance
미래에셋캐피탈|Mirae Asset Capital
# affiliate; Korea Investment Holdings
한국투자신탁운용|Korea Investment Management
한국투자저축은행|Korea Investment Savings Bank
# affiliate; Kyobo Group
교보증권|Kyobo Securities
교보문고|Kyobo Book Centre
교보라이프플래닛|Kyobo Lifeplanet
# affiliate; Hyundai Motor Group
현대차증권|Hyundai Motor Securities|HMC투자증권
# affiliate; DB Group
DB금융투자|DB Financial Investment|DB증권|동부증권
# company
대신증권|Daishin Securities
유안타증권|Yuanta Securities Korea|동양증권
신영증권|Shinyoung Securities
하이투자증권|Hi Investment & Securities|iM증권
IBK투자증권|IBK Securities
유진투자증권|Eugene Investment & Securities
이베스트투자증권|eBest Investment & Securities|LS증권
SK증권|SK Securities
부국증권|Bookook Securities
한양증권|Hanyang Securities
케이프투자증권|Cape Investment & Securities
다올투자증권|Daol Investment & Securities|KTB투자증권
상상인증권|SangSangIn Investment & Securities|골든브릿지투자증권
현대해상|Hyundai Marine & Fire Insurance|현대해상화재보험
흥국생명|Heungkuk Life Insurance
흥국화재|Heungkuk Fire & Marine Insurance
동양생명|Tongyang Life Insurance
ABL생명|ABL Life Insurance|알리안츠생명
라이나생명|Lina Life Insurance
메트라이프생명|MetLife Korea|메트라이프
AIA생명|AIA Life Korea
악사손해보험|AXA General Insurance|AXA손해보험|악사손보
롯데손해보험|Lotte Non-Life Insurance|롯데손보
MG손해보험|MG Non-Life Insurance|MG손보
서울보증보험|Seoul Guarantee Insurance|SGI서울보증
코리안리|Korean Re|코리안리재보험
SC제일은행|Standard Chartered Bank Korea|제일은행|한국스탠다드차타드은행
한국씨티은행|Citibank Korea|씨티은행
Sh수협은행|Suhyup Bank|수협은행
OK저축은행|OK Savings Bank
SBI저축은행|SBI Savings Bank
웰컴저축은행|Welcome Savings Bank
페퍼저축은행|Pepper Savings Bank
OK금융그룹|OK Financial Group|OK금융|아프로서비스그룹
KDB생명|KDB Life Insurance|금호생명
KDB인베스트먼트|KDB Investment
산은캐피탈|KDB Capital
한국스마트카드|Tmoney|티머니
KIS자산평가|KIS Asset Pricing
나이스신용평가|NICE Investors Service|NICE신용평가
나이스평가정보|NICE Information Service|NICE평가정보
한국신용평가|Korea Investors Service|한신평
한국기업평가|Korea Ratings|한기평
코리아크레딧뷰로|Korea Credit Bureau|KCB
나이스페이먼츠|NICE Payments
NHN KCP|NHN KCP
KG이니시스|KG Inicis
토스페이먼츠|Toss Payments
토스증권|Toss Securities
안진회계법인|Deloitte Anjin|딜로이트안진
한영회계법인|EY Han Young|EY한영
법무법인 광장|Lee & Ko
법무법인 태평양|Bae, Kim & Lee
법무법인 세종|Shin & Kim
법무법인 율촌|Yulchon
법무법인 화우|Yoon & Yang
스틱인베스트먼트|STIC Investments
VIG파트너스|VIG Partners
어피니티에쿼티파트너스|Affinity Equity Partners|어피너티에쿼티파트너스|어피니티|어피너티
스카이레이크인베스트먼트|Skylake Investment|스카이레이크
JKL파트너스|JKL Partners
글랜우드프라이빗에쿼티|Glenwood Private Equity|글랜우드PE
센트로이드인베스트먼트|Centroid Investment Partners|센트로이드
유니슨캐피탈|Unison Capital
앵커에쿼티파트너스|Anchor Equity Partners|앵커PE
큐캐피탈파트너스|Q Capital Partners|큐캐피탈
한국투자프라이빗에쿼티|Korea Investment PE|한투PE
이지스자산운용|IGIS Asset Management
코람코자산신탁|KORAMCO|코람코자산운용|코람코
마스턴투자운용|Mastern Investment Management
신영자산운용|Shinyoung Asset Management
한국토지신탁|Korea Real Estate Investment & Trust
# venture-capital
본엔젤스|BonAngels Venture Partners|본엔젤스벤처파트너스|본엔젤스파트너스
옐로우독|Yellowdog
블루포인트파트너스|Bluepoint Partners|블루포인트
프라이머|Primer
매쉬업엔젤스|Mashup Angels|매쉬업벤처스
더벤처스|The Ventures
스톤브릿지벤처스|Stonebridge Ventures|스톤브릿지캐피탈|스톤브릿지
캡스톤파트너스|Capstone Partners
소풍벤처스|Sopoong Ventures|에스오피오오엔지
크립톤|Krypton
와이앤아처|Y&Archer
씨엔티테크|CNTTech
스트롱벤처스|Strong Ventures
베이스인베스트먼트|Bass Investment
베이스벤처스|Base Ventures
패스트벤처스|Fast Ventures
아주IB투자|Aju IB Investment
LB인베스트먼트|LB Investment
SV인베스트먼트|SV Investment
TS인베스트먼트|TS Investment
HB인베스트먼트|HB Investment
키움인베스트먼트|Kiwoom Investment
대성창업투자|Daesung Private Equity|대성창투
원익투자파트너스|Wonik Investment Partners
에이티넘인베스트먼트|Atinum Investment
컴퍼니케이파트너스|Company K Partners|컴퍼니케이
인터베스트|InterVest
인라이트벤처스|Enlight Ventures
마그나인베스트먼트|Magna Investment
인비저닝파트너스|Envisioning Partners
해시드|Hashed
더인벤션랩|The Invention Lab
빅뱅엔젤스|Bigbang Angels
젠티움파트너스|Gentium Partners
네오플라이|Neoply
김기사랩|Kimkisa Lab
뮤렉스파트너스|Murex Partners
코오롱인베스트먼트|Kolon Investment
세마트랜스링크인베스트먼트|SemaTransLink Investment
이에스인베스터|ES Investor
나우아이비캐피탈|NAU IB Capital
BNH인베스트먼트|BNH Investment
L&S벤처캐피탈|L&S Venture Capital|L&S벤처캐피털
슈미트|Schmidt
임팩트스퀘어|Impact Square
에이치지이니셔티브|HG Initiative|HGI
디쓰리쥬빌리파트너스|D3 Jubilee Partners|D3쥬빌리파트너스|D3
MYSC|MYSC|엠와이소셜컴퍼니
현대기술투자|Hyundai Venture Investment
GS퓨처스|GS Futures
삼호그린인베스트먼트|Samho Green Investment
# company
대우증권|Daewoo Securities|KDB대우증권
현대증권|Hyundai Securities
조흥은행|Chohung Bank
LG카드|LG Card
외환카드|Korea Exchange Bank Credit Service
연합자산관리|United Asset Management Corp.|유암코|UAMCO
코스콤|Koscom|KOSCOM
캐롯손해보험|Carrot General Insurance|캐롯손보|캐롯
푸본현대생명|Fubon Hyundai Life|현대라이프생명
애큐온캐피탈|Acuon Capital
애큐온저축은행|Acuon Savings Bank
와디즈|Wadiz
# company
한국투자신탁|Korea Investment & Trust
동부생명|Dongbu Life Insurance|DB생명
한국신용정보|NICE Information
신한DS|Shinhan DS
우리에프아이에스|Woori FIS
하나금융티아이|Hana TI
# venture-capital
KCGI|KCGI|강성부펀드
`;
