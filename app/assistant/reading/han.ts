/**
 * Traditional characters that shop talk uses, each before its simplified form. Not a dictionary: enough that one
 * Chinese lexicon serves both scripts, and that the script of a text can be told.
 */
const PAIRS =
  "訂订單单貨货遞递裡里裏里後后時时間间們们個个這这來来還还沒没嗎吗麼么甚什請请問问說说話话語语誰谁讓让給给對对錯错" +
  "號号碼码樣样會会員员點点電电腦脑話话機机車车寄寄發发髮发貼贴買买賣卖購购價价錢钱費费運运輸输達达過过進进遲迟" +
  "誤误張张師师專专業业務务動动態态應应該该實实際际現现見见視视覺觉開开關关閉闭門门店店舊旧換换產产品品質质量量壞坏" +
  "損损傷伤髒脏裂裂斷断線线紅红綠绿藍蓝顏颜色色尺尺寸寸褲裤裙裙襯衬鞋鞋帽帽錶表燈灯寶宝貝贝禮礼盒盒箱箱頁页網网" +
  "絡络站站連连結结繫系統统帳帐戶户密密碼码登登錄录註注冊册認认證证驗验訊讯息息簡简體体繁繁華华國国際际臺台灣湾港港" +
  "區区郵邮編编號号樓楼層层鄰邻櫃柜檯台員员簽签收收領领取取退退還还賠赔償偿補补款款項项額额總总計计算算稅税關关優优惠惠" +
  "卷券券券減减滿满贈赠積积點点數数幾几兩两雙双種种條条件件隻只條条塊块萬万與与並并且且雖虽應应當当將将從从於于為为" +
  "無无論论絕绝雜杂難难過过氣气憤愤惡恶爛烂騙骗詐诈賊贼報报警警訴诉律律師师殺杀傷伤護护車车醫医藥药療疗癒愈緊紧急急" +
  "慢慢擔担憂忧煩烦惱恼討讨厭厌嗆呛廢废滾滚罵骂媽妈爺爷親亲愛爱謝谢歡欢迎迎幫帮協协助助聯联絡络繼继續续轉转接接" +
  "線线聽听讀读寫写記记憶忆忘忘離离掉掉壓压扁扁濕湿漏漏繳缴納纳頭头髮发臉脸腳脚帶带嬰婴兒儿婦妇孫孙導导購购選选擇择" +
  "確确認认識识別别麗丽亞亚聲声響响變变更更換换舊旧龍龙魚鱼鳥鸟馬马場场廠厂倉仓庫库備备揀拣裝装箱箱攬揽揮挥檢检查查測测" +
  "詢询查查閱阅蹤踪跡迹縱纵處处理理辦办法法則则規规範范則则責责任任賴赖餘余剩剩夠够啟启擊击輕轻鬆松較较隨随歲岁齡龄" +
  "週周歷历曆历禮礼節节慶庆婚婚終终於于極极複复雜杂試试圖图畫画攝摄錄录影影衛卫樹树葉叶飛飞飯饭餐餐館馆麥麦麵面鹽盐" +
  "題题專专廣广據据屬属頻频須须順顺預预願愿類类顧顾養养鮮鲜齊齐譯译飲饮頂顶頓顿駕驾黃黄檔档歸归殼壳毀毁況况滯滞潔洁燒烧爭争狀状獨独環环畢毕異异盜盗盡尽監监眾众" +
  "礙碍祕秘稱称穩稳筆笔篩筛紀纪約约級级紙纸細细組组綁绑維维緣缘練练縮缩織织罰罚羅罗義义聞闻職职膠胶舉举蓋盖虧亏評评詞词諮咨講讲販贩賞赏軟软載载輛辆輪轮辭辞釋释鈕钮" +
  "銷销鋪铺鍵键閃闪隊队陽阳雲云靜静韓韩驅驱驛驿儘尽趕赶佔占闆板嘗尝樂乐歐欧準准備备標标籤签圍围殘残濟济賬账註注贊赞讚赞鐘钟鍾钟針针鉤钩鎖锁鑰钥匙匙鏡镜鐵铁銀银銅铜鋼钢錦锦鏈链鍊链獲获" +
  "著着嚨咙腫肿淚泪嚇吓懼惧毆殴強强姦奸騷骚擾扰褻亵觸触燙烫暈晕搶抢墜坠橋桥躍跃欄栏繩绳遺遗書书棄弃槍枪脅胁嚴严喪丧殯殡爐炉農农劑剂嘔呕膚肤隱隐鳥鸟毯毯銹锈塊块鞦秋襪袜墊垫簾帘掛挂籃篮櫥橱羽羽絨绒綿绵編编縫缝鈴铃" +
  "長长噴喷寬宽審审屆届臥卧窩窝憑凭鬧闹皺皱黴霉滲渗顆颗濾滤鍋锅縫缝絲丝綢绸疊叠貓猫棟栋險险憐怜暫暂擁拥擠挤寵宠慣惯慘惨懶懒戲戏擺摆滅灭潑泼爾尔牆墙盤盘窮穷競竞籠笼紗纱純纯緒绪繞绕纖纤罷罢腸肠膽胆臨临術术衝冲訪访詳详誇夸誠诚諒谅謊谎議议豐丰賀贺賓宾贏赢違违遠远適适鄉乡釘钉鈴铃鋁铝鎮镇鏽锈陣阵陸陆雞鸡霧雾靈灵顛颠飾饰餓饿騎骑驚惊鴨鸭齒齿嘆叹嚐尝囉啰倆俩偵侦傳传僅仅儀仪億亿凍冻剛刚創创劇剧勁劲勝胜勞劳勢势勸劝匯汇卻却參参團团園园圓圆堅坚執执壯壮壽寿夢梦夾夹奪夺學学寧宁尋寻島岛幣币帥帅廁厕廚厨廳厅彈弹彎弯徹彻恆恒悶闷懷怀懸悬戀恋戰战撐撑撿捡擋挡擴扩攔拦攜携敗败敵敌暢畅曉晓曬晒東东桿杆構构橫横決决沖冲洩泄淨净淺浅湊凑溝沟溫温漲涨漸渐潤润濃浓瀏浏熱热營营牽牵獎奖獻献瘋疯磚砖礎础竊窃築筑籌筹糾纠紋纹爛烂";

const simplified = new Map<string, string>();
{
  const characters = [...PAIRS];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [traditional, simple] = [characters[at], characters[at + 1]];
    if (traditional !== undefined && simple !== undefined && traditional !== simple)
      simplified.set(traditional, simple);
  }
}
const onlySimplified = new Set(
  [...simplified.values()].filter((character) => !"里后系台周表只面余准松占".includes(character)),
);

export const toSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);

/** Which script the characters speak for: above zero Traditional, below zero Simplified, zero for neither. */
export function traditionalLeaning(text: string): number {
  let leaning = 0;
  for (const character of text) {
    if (simplified.has(character)) leaning += 1;
    else if (onlySimplified.has(character)) leaning -= 1;
  }
  return leaning;
}
