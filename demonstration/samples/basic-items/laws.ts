import type { Pair } from '../words.ts'

/**
 * Main legal bases by the short names the tables use: `short name | 名称 | English`. Without articles: these differ by row
 * and belong to the implementation list.
 */
export const laws: Readonly<Record<string, Pair>> = readLaws(`
居民身份证法 | 《中华人民共和国居民身份证法》 | Law on Resident Identity Cards
居住证暂行条例 | 《居住证暂行条例》 | Interim Regulations on Residence Permits
港澳台居民居住证申领发放办法 | 《港澳台居民居住证申领发放办法》 | Measures for Residence Permits of Residents of Hong Kong, Macao and Taiwan
户口登记条例 | 《中华人民共和国户口登记条例》 | Regulations on Household Registration
民法典 | 《中华人民共和国民法典》 | Civil Code
中国公民民族成份登记管理办法 | 《中国公民民族成份登记管理办法》 | Measures for Registering the Ethnic Group of Citizens
公安机关办理犯罪记录查询工作规定 | 《公安机关办理犯罪记录查询工作规定》 | Provisions on Inquiries into Criminal Records by the Police
护照法 | 《中华人民共和国护照法》 | Passport Law
公民往来港澳暂行管理办法 | 《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》 | Interim Measures on Private Travel of Citizens to Hong Kong or Macao
中国公民往来台湾地区管理办法 | 《中国公民往来台湾地区管理办法》 | Measures on Travel of Citizens to and from Taiwan
道路交通安全法 | 《中华人民共和国道路交通安全法》 | Road Traffic Safety Law
危险化学品安全管理条例 | 《危险化学品安全管理条例》 | Regulations on the Safety of Dangerous Chemicals
校车安全管理条例 | 《校车安全管理条例》 | Regulations on School Bus Safety
旅馆业治安管理办法 | 《旅馆业治安管理办法》 | Measures for Public Security in the Hotel Trade
公章刻制业管理办法 | 《印铸刻字业暂行管理规则》 | Interim Rules for Seal Makers
典当管理办法 | 《典当管理办法》 | Measures for Pawnbroking
大型群众性活动安全管理条例 | 《大型群众性活动安全管理条例》 | Regulations on the Security of Large Public Events
烟花爆竹安全管理条例 | 《烟花爆竹安全管理条例》 | Regulations on the Safety of Fireworks
民用爆炸物品安全管理条例 | 《民用爆炸物品安全管理条例》 | Regulations on the Safety of Civil Explosives
易制毒化学品管理条例 | 《易制毒化学品管理条例》 | Regulations on Precursor Chemicals
保安服务管理条例 | 《保安服务管理条例》 | Regulations on Security Services
互联网上网服务营业场所管理条例 | 《互联网上网服务营业场所管理条例》 | Regulations on Internet Cafés
计算机信息网络国际联网安全保护管理办法 | 《计算机信息网络国际联网安全保护管理办法》 | Measures for the Security of International Networking
信息安全等级保护管理办法 | 《信息安全等级保护管理办法》 | Measures for Multi-level Protection of Information Security
企业事业单位内部治安保卫条例 | 《企业事业单位内部治安保卫条例》 | Regulations on Internal Security of Enterprises and Institutions
集会游行示威法 | 《中华人民共和国集会游行示威法》 | Law on Assemblies, Processions and Demonstrations
机动车修理业、报废机动车回收业治安管理办法 | 《机动车修理业、报废机动车回收业治安管理办法》 | Measures for Public Security in Vehicle Repair and Scrapping
娱乐场所管理条例 | 《娱乐场所管理条例》 | Regulations on Places of Entertainment
动物防疫法 | 《中华人民共和国动物防疫法》 | Animal Disease Prevention Law
治安管理处罚法 | 《中华人民共和国治安管理处罚法》 | Law on Penalties for Public Security Administration
禁毒法 | 《中华人民共和国禁毒法》 | Narcotics Control Law
人民警察法 | 《中华人民共和国人民警察法》 | Police Law
出境入境管理法 | 《中华人民共和国出境入境管理法》 | Exit and Entry Administration Law
国籍法 | 《中华人民共和国国籍法》 | Nationality Law
婚姻登记条例 | 《婚姻登记条例》 | Marriage Registration Regulations
婚姻登记档案管理办法 | 《婚姻登记档案管理办法》 | Measures for Marriage Records
外国人在中华人民共和国收养子女登记办法 | 《外国人在中华人民共和国收养子女登记办法》 | Measures for Adoptions by Foreigners in China
社会救助暂行办法 | 《社会救助暂行办法》 | Interim Measures for Social Assistance
城市生活无着的流浪乞讨人员救助管理办法 | 《城市生活无着的流浪乞讨人员救助管理办法》 | Measures for Helping Homeless People and Beggars in Cities
老年人权益保障法 | 《中华人民共和国老年人权益保障法》 | Law on the Rights of the Elderly
残疾人保障法 | 《中华人民共和国残疾人保障法》 | Law on the Protection of Persons with Disabilities
未成年人保护法 | 《中华人民共和国未成年人保护法》 | Law on the Protection of Minors
社会团体登记管理条例 | 《社会团体登记管理条例》 | Regulations on Registering Social Organisations
民办非企业单位登记管理暂行条例 | 《民办非企业单位登记管理暂行条例》 | Interim Regulations on Registering Private Non-profit Institutions
基金会管理条例 | 《基金会管理条例》 | Regulations on Foundations
慈善法 | 《中华人民共和国慈善法》 | Charity Law
殡葬管理条例 | 《殡葬管理条例》 | Regulations on Funerals
地名管理条例 | 《地名管理条例》 | Regulations on Place Names
志愿服务条例 | 《志愿服务条例》 | Regulations on Voluntary Service
国务院关于建立残疾儿童康复救助制度的意见 | 国务院《关于建立残疾儿童康复救助制度的意见》 | State Council Opinions on the Rehabilitation of Children with Disabilities
残疾人就业条例 | 《残疾人就业条例》 | Regulations on the Employment of Persons with Disabilities
残疾人教育条例 | 《残疾人教育条例》 | Regulations on the Education of Persons with Disabilities
无障碍环境建设法 | 《中华人民共和国无障碍环境建设法》 | Law on Barrier-free Environments
退役军人保障法 | 《中华人民共和国退役军人保障法》 | Law on the Protection of Veterans
退役军人安置条例 | 《退役军人安置条例》 | Regulations on Settling Veterans
军人抚恤优待条例 | 《军人抚恤优待条例》 | Regulations on Pensions and Privileges of Soldiers
烈士褒扬条例 | 《烈士褒扬条例》 | Regulations on Honouring Martyrs
兵役法 | 《中华人民共和国兵役法》 | Military Service Law
法律援助法 | 《中华人民共和国法律援助法》 | Legal Aid Law
公证法 | 《中华人民共和国公证法》 | Notarisation Law
人民调解法 | 《中华人民共和国人民调解法》 | People’s Mediation Law
律师法 | 《中华人民共和国律师法》 | Lawyers Law
国家统一法律职业资格考试实施办法 | 《国家统一法律职业资格考试实施办法》 | Measures for the National Legal Professional Examination
基层法律服务工作者管理办法 | 《基层法律服务工作者管理办法》 | Measures for Grass-roots Legal Workers
全国人大常委会关于司法鉴定管理问题的决定 | 《全国人民代表大会常务委员会关于司法鉴定管理问题的决定》 | Decision of the NPC Standing Committee on Forensic Examination
行政复议法 | 《中华人民共和国行政复议法》 | Administrative Reconsideration Law
社区矫正法 | 《中华人民共和国社区矫正法》 | Community Correction Law
就业促进法 | 《中华人民共和国就业促进法》 | Employment Promotion Law
社会保险法 | 《中华人民共和国社会保险法》 | Social Insurance Law
失业保险条例 | 《失业保险条例》 | Regulations on Unemployment Insurance
流动人员人事档案管理服务规定 | 《流动人员人事档案管理服务规定》 | Provisions on Personnel Files of Mobile Workers
人力资源市场暂行条例 | 《人力资源市场暂行条例》 | Interim Regulations on the Human Resources Market
劳动合同法 | 《中华人民共和国劳动合同法》 | Labour Contract Law
民办教育促进法 | 《中华人民共和国民办教育促进法》 | Private Education Promotion Law
劳动法 | 《中华人民共和国劳动法》 | Labour Law
劳动保障监察条例 | 《劳动保障监察条例》 | Regulations on Labour Inspection
劳动争议调解仲裁法 | 《中华人民共和国劳动争议调解仲裁法》 | Law on Mediation and Arbitration of Labour Disputes
职称评审管理暂行规定 | 《职称评审管理暂行规定》 | Interim Provisions on Appraising Professional Titles
国家职业资格目录 | 《国家职业资格目录》 | National Catalogue of Professional Qualifications
事业单位人事管理条例 | 《事业单位人事管理条例》 | Regulations on the Personnel of Public Institutions
军人保险法 | 《中华人民共和国军人保险法》 | Military Insurance Law
国务院关于渐进式延迟法定退休年龄的办法 | 《国务院关于渐进式延迟法定退休年龄的办法》 | State Council Measures on Raising the Retirement Age Step by Step
工伤保险条例 | 《工伤保险条例》 | Regulations on Work Injury Insurance
企业年金办法 | 《企业年金办法》 | Measures for Company Pensions
国务院办公厅关于推动个人养老金发展的意见 | 国务院办公厅《关于推动个人养老金发展的意见》 | Opinions of the General Office on Private Pensions
零售药店医疗保障定点管理暂行办法 | 《零售药店医疗保障定点管理暂行办法》 | Interim Measures for the Designation of Pharmacies
医疗机构医疗保障定点管理暂行办法 | 《医疗机构医疗保障定点管理暂行办法》 | Interim Measures for the Designation of Medical Institutions
医疗保障基金使用监督管理条例 | 《医疗保障基金使用监督管理条例》 | Regulations on the Use of Medical Insurance Funds
住房公积金管理条例 | 《住房公积金管理条例》 | Regulations on the Housing Provident Fund
公共租赁住房管理办法 | 《公共租赁住房管理办法》 | Measures for Public Rental Housing
国务院办公厅关于加快发展保障性租赁住房的意见 | 国务院办公厅《关于加快发展保障性租赁住房的意见》 | Opinions of the General Office on Affordable Rental Housing
国务院关于规划建设保障性住房的指导意见 | 国务院《关于规划建设保障性住房的指导意见》 | State Council Guidance on Affordable Housing
商品房屋租赁管理办法 | 《商品房屋租赁管理办法》 | Measures for Leasing Commodity Housing
农村危房改造补助资金管理办法 | 《中央财政农村危房改造补助资金管理办法》 | Measures for Grants for Repairing Unsafe Rural Homes
建筑法 | 《中华人民共和国建筑法》 | Construction Law
城市房地产管理法 | 《中华人民共和国城市房地产管理法》 | Urban Real Estate Administration Law
房地产经纪管理办法 | 《房地产经纪管理办法》 | Measures for Estate Agents
建设工程勘察设计管理条例 | 《建设工程勘察设计管理条例》 | Regulations on Surveying and Designing Works
建设工程质量管理条例 | 《建设工程质量管理条例》 | Regulations on the Quality of Works
安全生产许可证条例 | 《安全生产许可证条例》 | Regulations on Work Safety Licences
安全生产法 | 《中华人民共和国安全生产法》 | Work Safety Law
注册建筑师条例 | 《中华人民共和国注册建筑师条例》 | Regulations on Registered Architects
消防法 | 《中华人民共和国消防法》 | Fire Protection Law
招标投标法 | 《中华人民共和国招标投标法》 | Tendering and Bidding Law
物业管理条例 | 《物业管理条例》 | Regulations on Property Management
住宅专项维修资金管理办法 | 《住宅专项维修资金管理办法》 | Measures for Residential Repair Funds
城市市容和环境卫生管理条例 | 《城市市容和环境卫生管理条例》 | Regulations on the Appearance and Sanitation of Cities
城市道路管理条例 | 《城市道路管理条例》 | Regulations on City Streets
城市绿化条例 | 《城市绿化条例》 | Regulations on Greening Cities
城镇排水与污水处理条例 | 《城镇排水与污水处理条例》 | Regulations on Urban Drainage and Sewage
城镇燃气管理条例 | 《城镇燃气管理条例》 | Regulations on Town Gas
固体废物污染环境防治法 | 《中华人民共和国固体废物污染环境防治法》 | Law on Pollution by Solid Waste
城市供水条例 | 《城市供水条例》 | Regulations on City Water Supply
城市危险房屋管理规定 | 《城市危险房屋管理规定》 | Provisions on Dangerous Buildings in Cities
国有土地上房屋征收与补偿条例 | 《国有土地上房屋征收与补偿条例》 | Regulations on Taking and Compensating Homes on State Land
不动产登记暂行条例 | 《不动产登记暂行条例》 | Interim Regulations on Real Estate Registration
城乡规划法 | 《中华人民共和国城乡规划法》 | Urban and Rural Planning Law
土地管理法 | 《中华人民共和国土地管理法》 | Land Administration Law
城镇国有土地使用权出让和转让暂行条例 | 《中华人民共和国城镇国有土地使用权出让和转让暂行条例》 | Interim Regulations on Granting and Transferring State Land Rights in Towns
矿产资源法 | 《中华人民共和国矿产资源法》 | Mineral Resources Law
测绘法 | 《中华人民共和国测绘法》 | Surveying and Mapping Law
海域使用管理法 | 《中华人民共和国海域使用管理法》 | Law on the Use of Sea Areas
地质灾害防治条例 | 《地质灾害防治条例》 | Regulations on Geological Hazards
农村土地承包法 | 《中华人民共和国农村土地承包法》 | Rural Land Contract Law
农村土地承包经营纠纷调解仲裁法 | 《中华人民共和国农村土地承包经营纠纷调解仲裁法》 | Law on Mediation and Arbitration of Rural Land Contract Disputes
农业法 | 《中华人民共和国农业法》 | Agriculture Law
农业机械化促进法 | 《中华人民共和国农业机械化促进法》 | Agricultural Mechanisation Promotion Law
农药管理条例 | 《农药管理条例》 | Regulations on Pesticides
种子法 | 《中华人民共和国种子法》 | Seed Law
兽药管理条例 | 《兽药管理条例》 | Regulations on Veterinary Medicines
畜牧法 | 《中华人民共和国畜牧法》 | Animal Husbandry Law
生猪屠宰管理条例 | 《生猪屠宰管理条例》 | Regulations on Slaughtering Pigs
渔业法 | 《中华人民共和国渔业法》 | Fisheries Law
农业机械安全监督管理条例 | 《农业机械安全监督管理条例》 | Regulations on the Safety of Farm Machinery
植物检疫条例 | 《植物检疫条例》 | Plant Quarantine Regulations
农产品质量安全法 | 《中华人民共和国农产品质量安全法》 | Law on the Quality and Safety of Farm Products
农业技术推广法 | 《中华人民共和国农业技术推广法》 | Agricultural Extension Law
乡村振兴促进法 | 《中华人民共和国乡村振兴促进法》 | Rural Revitalisation Promotion Law
农业保险条例 | 《农业保险条例》 | Regulations on Agricultural Insurance
契税法 | 《中华人民共和国契税法》 | Deed Tax Law
税收征收管理法 | 《中华人民共和国税收征收管理法》 | Law on Tax Collection
个人所得税法 | 《中华人民共和国个人所得税法》 | Individual Income Tax Law
增值税法 | 《中华人民共和国增值税法》 | Value Added Tax Law
企业所得税法 | 《中华人民共和国企业所得税法》 | Corporate Income Tax Law
车辆购置税法 | 《中华人民共和国车辆购置税法》 | Vehicle Purchase Tax Law
印花税法 | 《中华人民共和国印花税法》 | Stamp Duty Law
环境保护税法 | 《中华人民共和国环境保护税法》 | Environmental Protection Tax Law
发票管理办法 | 《中华人民共和国发票管理办法》 | Measures for Invoices
社会保险费征缴暂行条例 | 《社会保险费征缴暂行条例》 | Interim Regulations on Collecting Social Insurance Contributions
义务教育法 | 《中华人民共和国义务教育法》 | Compulsory Education Law
学前教育法 | 《中华人民共和国学前教育法》 | Preschool Education Law
教育法 | 《中华人民共和国教育法》 | Education Law
高等教育自学考试暂行条例 | 《高等教育自学考试暂行条例》 | Interim Regulations on Self-taught Higher Education Examinations
教师法 | 《中华人民共和国教师法》 | Teachers Law
国家通用语言文字法 | 《中华人民共和国国家通用语言文字法》 | Law on the National Common Language
高等教育法 | 《中华人民共和国高等教育法》 | Higher Education Law
职业教育法 | 《中华人民共和国职业教育法》 | Vocational Education Law
人口与计划生育法 | 《中华人民共和国人口与计划生育法》 | Population and Family Planning Law
母婴保健法 | 《中华人民共和国母婴保健法》 | Maternal and Infant Health Care Law
医师法 | 《中华人民共和国医师法》 | Physicians Law
护士条例 | 《护士条例》 | Regulations on Nurses
乡村医生从业管理条例 | 《乡村医生从业管理条例》 | Regulations on Village Doctors
公共场所卫生管理条例 | 《公共场所卫生管理条例》 | Regulations on Sanitation in Public Places
医疗机构管理条例 | 《医疗机构管理条例》 | Regulations on Medical Institutions
广告法 | 《中华人民共和国广告法》 | Advertising Law
职业病防治法 | 《中华人民共和国职业病防治法》 | Law on Occupational Diseases
医疗器械监督管理条例 | 《医疗器械监督管理条例》 | Regulations on Supervising Medical Devices
传染病防治法 | 《中华人民共和国传染病防治法》 | Law on Infectious Diseases
医疗事故处理条例 | 《医疗事故处理条例》 | Regulations on Medical Accidents
食品安全法 | 《中华人民共和国食品安全法》 | Food Safety Law
疫苗管理法 | 《中华人民共和国疫苗管理法》 | Vaccine Administration Law
基本医疗卫生与健康促进法 | 《中华人民共和国基本医疗卫生与健康促进法》 | Law on Basic Health Care and Health Promotion
精神卫生法 | 《中华人民共和国精神卫生法》 | Mental Health Law
献血法 | 《中华人民共和国献血法》 | Blood Donation Law
医疗纠纷预防和处理条例 | 《医疗纠纷预防和处理条例》 | Regulations on Medical Disputes
中医药法 | 《中华人民共和国中医药法》 | Law on Traditional Chinese Medicine
市场主体登记管理条例 | 《中华人民共和国市场主体登记管理条例》 | Regulations on Registering Market Entities
外商投资法 | 《中华人民共和国外商投资法》 | Foreign Investment Law
促进个体工商户发展条例 | 《促进个体工商户发展条例》 | Regulations on Promoting Sole Traders
企业名称登记管理规定 | 《企业名称登记管理规定》 | Provisions on Registering Company Names
企业信息公示暂行条例 | 《企业信息公示暂行条例》 | Interim Regulations on Publishing Company Data
个体工商户年度报告暂行办法 | 《个体工商户年度报告暂行办法》 | Interim Measures for Yearly Reports of Sole Traders
特种设备安全法 | 《中华人民共和国特种设备安全法》 | Special Equipment Safety Law
计量法 | 《中华人民共和国计量法》 | Metrology Law
工业产品生产许可证管理条例 | 《中华人民共和国工业产品生产许可证管理条例》 | Regulations on Production Licences for Industrial Goods
标准化法 | 《中华人民共和国标准化法》 | Standardisation Law
消费者权益保护法 | 《中华人民共和国消费者权益保护法》 | Consumer Protection Law
反垄断法 | 《中华人民共和国反垄断法》 | Anti-monopoly Law
产品质量法 | 《中华人民共和国产品质量法》 | Product Quality Law
药品管理法 | 《中华人民共和国药品管理法》 | Drug Administration Law
麻醉药品和精神药品管理条例 | 《麻醉药品和精神药品管理条例》 | Regulations on Narcotic and Psychotropic Drugs
化妆品监督管理条例 | 《化妆品监督管理条例》 | Regulations on Supervising Cosmetics
商标法 | 《中华人民共和国商标法》 | Trademark Law
专利法 | 《中华人民共和国专利法》 | Patent Law
道路运输条例 | 《中华人民共和国道路运输条例》 | Road Transport Regulations
网络预约出租汽车经营服务管理暂行办法 | 《网络预约出租汽车经营服务管理暂行办法》 | Interim Measures for Ride-hailing Services
巡游出租汽车经营服务管理规定 | 《巡游出租汽车经营服务管理规定》 | Provisions on Taxi Services
小微型客车租赁经营服务管理办法 | 《小微型客车租赁经营服务管理办法》 | Measures for Car Hire
公路法 | 《中华人民共和国公路法》 | Highway Law
国内水路运输管理条例 | 《国内水路运输管理条例》 | Regulations on Domestic Water Transport
港口法 | 《中华人民共和国港口法》 | Port Law
船员条例 | 《中华人民共和国船员条例》 | Regulations on Seafarers
船舶登记条例 | 《中华人民共和国船舶登记条例》 | Regulations on Registering Ships
铁路安全管理条例 | 《铁路安全管理条例》 | Regulations on Railway Safety
无人驾驶航空器飞行管理暂行条例 | 《无人驾驶航空器飞行管理暂行条例》 | Interim Regulations on Flights of Unmanned Aircraft
邮政法 | 《中华人民共和国邮政法》 | Postal Law
旅游法 | 《中华人民共和国旅游法》 | Tourism Law
旅行社条例 | 《旅行社条例》 | Regulations on Travel Agencies
营业性演出管理条例 | 《营业性演出管理条例》 | Regulations on Commercial Performances
互联网信息服务管理办法 | 《互联网信息服务管理办法》 | Measures for Internet Information Services
非物质文化遗产法 | 《中华人民共和国非物质文化遗产法》 | Intangible Cultural Heritage Law
公共图书馆法 | 《中华人民共和国公共图书馆法》 | Public Libraries Law
公共文化服务保障法 | 《中华人民共和国公共文化服务保障法》 | Law on Public Cultural Services
文物保护法 | 《中华人民共和国文物保护法》 | Law on the Protection of Cultural Relics
博物馆条例 | 《博物馆条例》 | Regulations on Museums
出版管理条例 | 《出版管理条例》 | Regulations on Publishing
印刷业管理条例 | 《印刷业管理条例》 | Regulations on Printing
电影产业促进法 | 《中华人民共和国电影产业促进法》 | Film Industry Promotion Law
著作权法 | 《中华人民共和国著作权法》 | Copyright Law
计算机软件保护条例 | 《计算机软件保护条例》 | Regulations on Protecting Computer Software
卫星电视广播地面接收设施管理规定 | 《卫星电视广播地面接收设施管理规定》 | Provisions on Satellite Receivers
广播电视管理条例 | 《广播电视管理条例》 | Regulations on Radio and Television
互联网视听节目服务管理规定 | 《互联网视听节目服务管理规定》 | Provisions on Audiovisual Services Online
体育法 | 《中华人民共和国体育法》 | Sports Law
全民健身条例 | 《全民健身条例》 | Regulations on Public Fitness
档案法 | 《中华人民共和国档案法》 | Archives Law
宗教事务条例 | 《宗教事务条例》 | Regulations on Religious Affairs
城市民族工作条例 | 《城市民族工作条例》 | Regulations on Work with Ethnic Groups in Cities
排污许可管理条例 | 《排污许可管理条例》 | Regulations on Discharge Permits
环境影响评价法 | 《中华人民共和国环境影响评价法》 | Environmental Impact Assessment Law
放射性污染防治法 | 《中华人民共和国放射性污染防治法》 | Law on Radioactive Pollution
水污染防治法 | 《中华人民共和国水污染防治法》 | Water Pollution Law
环境保护法 | 《中华人民共和国环境保护法》 | Environmental Protection Law
噪声污染防治法 | 《中华人民共和国噪声污染防治法》 | Noise Pollution Law
碳排放权交易管理暂行条例 | 《碳排放权交易管理暂行条例》 | Interim Regulations on Carbon Trading
森林法 | 《中华人民共和国森林法》 | Forest Law
野生动物保护法 | 《中华人民共和国野生动物保护法》 | Wildlife Protection Law
森林防火条例 | 《森林防火条例》 | Regulations on Forest Fires
水法 | 《中华人民共和国水法》 | Water Law
水土保持法 | 《中华人民共和国水土保持法》 | Water and Soil Conservation Law
防洪法 | 《中华人民共和国防洪法》 | Flood Control Law
大中型水利水电工程建设征地补偿和移民安置条例 | 《大中型水利水电工程建设征地补偿和移民安置条例》 | Regulations on Land and Resettlement for Large Water Projects
气象灾害防御条例 | 《气象灾害防御条例》 | Regulations on Meteorological Hazards
通用航空飞行管制条例 | 《通用航空飞行管制条例》 | Regulations on General Aviation Flights
气象法 | 《中华人民共和国气象法》 | Meteorology Law
防震减灾法 | 《中华人民共和国防震减灾法》 | Law on Earthquake Protection
自然灾害救助条例 | 《自然灾害救助条例》 | Regulations on Relief in Natural Disasters
人民防空法 | 《中华人民共和国人民防空法》 | Civil Air Defence Law
电力法 | 《中华人民共和国电力法》 | Electric Power Law
可再生能源法 | 《中华人民共和国可再生能源法》 | Renewable Energy Law
企业投资项目核准和备案管理条例 | 《企业投资项目核准和备案管理条例》 | Regulations on Approving and Filing Investment Projects
政府投资条例 | 《政府投资条例》 | Regulations on Government Investment
节约能源法 | 《中华人民共和国节约能源法》 | Energy Conservation Law
信用修复制度实施方案 | 国务院办公厅《关于进一步完善信用修复制度的实施方案》 | Plan for Better Rules on Credit Repair (2025, No. 22)
价格法 | 《中华人民共和国价格法》 | Pricing Law
粮食流通管理条例 | 《粮食流通管理条例》 | Regulations on the Grain Trade
中小企业促进法 | 《中华人民共和国中小企业促进法》 | Law on Promoting Small and Medium-sized Enterprises
电信条例 | 《中华人民共和国电信条例》 | Telecommunications Regulations
无线电管理条例 | 《中华人民共和国无线电管理条例》 | Radio Regulations
高新技术企业认定管理办法 | 《高新技术企业认定管理办法》 | Measures for Recognising High-tech Firms
科学技术进步法 | 《中华人民共和国科学技术进步法》 | Law on Scientific and Technological Progress
国家科学技术奖励条例 | 《国家科学技术奖励条例》 | Regulations on National Science and Technology Prizes
实验动物管理条例 | 《实验动物管理条例》 | Regulations on Laboratory Animals
会计法 | 《中华人民共和国会计法》 | Accounting Law
注册会计师法 | 《中华人民共和国注册会计师法》 | Certified Public Accountants Law
政府采购法 | 《中华人民共和国政府采购法》 | Government Procurement Law
财政票据管理办法 | 《财政票据管理办法》 | Measures for Public Receipts
对外贸易法 | 《中华人民共和国对外贸易法》 | Foreign Trade Law
国务院对确需保留的行政审批项目设定行政许可的决定 | 《国务院对确需保留的行政审批项目设定行政许可的决定》 | State Council Decision on Approvals that are Kept (Order No. 412)
拍卖法 | 《中华人民共和国拍卖法》 | Auction Law
商业特许经营管理条例 | 《商业特许经营管理条例》 | Regulations on Franchising
报废机动车回收管理办法 | 《报废机动车回收管理办法》 | Measures for Scrapping Vehicles
对外劳务合作管理条例 | 《对外劳务合作管理条例》 | Regulations on Labour Cooperation Abroad
消费品以旧换新行动方案 | 国务院《推动大规模设备更新和消费品以旧换新行动方案》 | Plan for Renewing Equipment and Trading in Consumer Goods (2024, No. 7)
烟草专卖法 | 《中华人民共和国烟草专卖法》 | Tobacco Monopoly Law
海关法 | 《中华人民共和国海关法》 | Customs Law
进出口食品安全管理办法 | 《中华人民共和国进出口食品安全管理办法》 | Measures for the Safety of Imported and Exported Food
进出境动植物检疫法 | 《中华人民共和国进出境动植物检疫法》 | Law on Animal and Plant Quarantine at the Border
国境卫生检疫法 | 《中华人民共和国国境卫生检疫法》 | Frontier Health and Quarantine Law
外汇管理条例 | 《中华人民共和国外汇管理条例》 | Foreign Exchange Regulations
征信业管理条例 | 《征信业管理条例》 | Regulations on Credit Reporting
人民币银行结算账户管理办法 | 《人民币银行结算账户管理办法》 | Measures for RMB Settlement Accounts
事业单位登记管理暂行条例 | 《事业单位登记管理暂行条例》 | Interim Regulations on Registering Public Institutions
工会法 | 《中华人民共和国工会法》 | Trade Union Law
信访工作条例 | 《信访工作条例》 | Regulations on Petitions
妇女权益保障法 | 《中华人民共和国妇女权益保障法》 | Law on the Rights of Women
人体器官捐献和移植条例 | 《人体器官捐献和移植条例》 | Regulations on Organ Donation and Transplantation
`)

function readLaws(table: string): Record<string, Pair> {
  const lines = table.trim().split('\n')
  return Object.fromEntries(
    lines.map((line): [string, Pair] => {
      const [key = '', zh = '', en = ''] = line.split(' | ')
      return [key, [zh, en]]
    }),
  )
}
