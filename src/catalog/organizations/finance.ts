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
한국투자금융지주|Korea Investment Holdings|한국금융지주|한국투자금융그룹|한투
# affiliate; KB Financial Group
KB국민은행|KB Kookmin Bank|국민은행
KB국민카드|KB Kookmin Card|국민카드
KB증권|KB Securities|현대증권
KB손해보험|KB Insurance|KB손보|LIG손해보험
# affiliate; Shinhan Financial Group
신한은행|Shinhan Bank|조흥은행
신한카드|Shinhan Card|LG카드
신한투자증권|Shinhan Securities|신한금융투자|굿모닝신한증권
# affiliate; Hana Financial Group
하나은행|Hana Bank|KEB하나은행|외환은행|한국외환은행
하나카드|Hana Card|외환카드
하나증권|Hana Securities|하나금융투자|하나대투증권
# affiliate; Woori Financial Group
우리은행|Woori Bank|한일은행|상업은행
우리카드|Woori Card
# affiliate; NongHyup
NH농협은행|NH NongHyup Bank|농협은행
NH투자증권|NH Investment & Securities
# affiliate; BNK Financial Group
부산은행|Busan Bank|BNK부산은행
# affiliate; iM Financial Group
iM뱅크|iM Bank|대구은행|DGB대구은행
# affiliate; Meritz Financial Group
메리츠증권|Meritz Securities
# affiliate; Mirae Asset Financial Group
미래에셋증권|Mirae Asset Securities|미래에셋대우|대우증권|KDB대우증권
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
`;
