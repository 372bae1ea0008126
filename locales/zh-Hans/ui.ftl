### Interface of sotay, Simplified Chinese. The source is locales/en/ui.ftl.
### Short, plain, second person. Say what a person can do, never that they are safe.

## First row: what is kept

mark-not-kept = 尚未保留
mark-keep-nothing = 不保留
mark-locked = 已锁定
mark-saved = 已保存
mark-saving = 正在保存
mark-not-saved = 未能保存！

## Names of actions, for the last row. At most 12 letters.

action-up = 上
action-down = 下
action-page-up = 上一页
action-page-down = 下一页
action-top = 开头
action-bottom = 末尾
action-choose = 打开
action-back = 返回
action-search = 查找
action-help = 帮助
action-done = 完成
action-later = 以后
action-not-for-me = 不适合
action-test = 测试
action-wrong-screen = 不一样
action-whole-plan = 计划
action-undo = 撤销
action-english = 英文
action-black = 黑屏
action-jump = 换环节
action-next-part = 下一环节
action-part-before = 上一环节
action-count = 计数
action-slips = 小条
action-totals = 计数结果
action-side-by-side = 并排
action-larger = 大字
action-quit = 退出
action-hide = 遮住
action-lock = 锁定
action-in-need = 出事了
action-helplines = 谁能帮
action-words = 词语
action-why = 为什么
action-suspend = 暂停
action-reveal = 显示
hint-move = 移动

## The same actions in a sentence, for the help page

explain-up = 上移一行。
explain-down = 下移一行。
explain-page-up = 往前翻一屏。
explain-page-down = 往后翻一屏。
explain-top = 到开头。
explain-bottom = 到末尾。
explain-choose = 打开或选择标出的那一行。
explain-back = 回到刚才的地方。
explain-search = 查找词语。拉丁字母的声调符号可以不打。
explain-help = 就是这一页。
explain-done = 给这个条目打勾。打勾不是证明：有测试的条目，请做测试。
explain-later = 这个条目以后再做。
explain-not-for-me = 这个条目不适合你。
explain-test = 手动测试这个条目。
explain-wrong-screen = 你的屏幕和文字说的不一样。
explain-whole-plan = 整个计划。
explain-undo = 撤销你的上一次改动。
explain-english = 显示或隐藏每行译文下的英文
explain-black = 让投影变黑，或重新亮起。
explain-jump = 到这一场的另一个环节。
explain-next-part = 到下一个环节。
explain-part-before = 到上一个环节。
explain-count = 给全场计数。
explain-slips = 输入小条。
explain-totals = 计数的结果。
explain-side-by-side = 不同设备的步骤并排显示，或一个接一个。
explain-larger = 文字放大一倍，或用终端自己的大小。
explain-quit = 退出程序。
explain-hide = 用一张空白页遮住一切。再按同一个键就恢复。正在打字时也能用。
explain-lock = 锁定记事本。要再打开，需要你的密码短语。
explain-in-need = 已经出事了：第一个小时该做什么。
explain-helplines = 谁能帮忙，怎样比较安全地联系他们。不用解锁也能用。
explain-words = 这个屏幕上的词是什么意思。
explain-why = 这个条目为什么重要：背后是什么。
explain-suspend = 让程序暂停一会儿。
explain-reveal = 显示或隐藏你输入的内容。

## Language

language-title = 语言
language-source = 原文
language-share = 行数：已审 { $reviewed }，草稿 { $draft }，仍是英文或已过时 { $other }
language-draft-means = 草稿：还没有精通这门语言的人检查过这些内容。
letters-heading = 这个窗口的文字
letters-none = 这个窗口没有它的文字
letters-marks-font = 这个窗口的字体没有越南语字母的附加符号，所以省略了。打开窗口的属性 (Properties)，在字体 (Font) 里选 Consolas；或用 Windows Terminal。
letters-marks-encoding = 按照设置 (LANG)，这个终端没有越南语字母的附加符号，所以省略了。如果它在别处能显示，请用 LANG=C.UTF-8 启动 sotay。
letters-none-font = 这里没有文字的语言，可以在 Windows Terminal 里读，也许要换字体；也可以在手机页面上读。
letters-none-encoding = 这里没有文字的语言，可以在支持 UTF-8 的终端里读，也可以在手机页面上读。
lists-with-findings = { $count ->
   *[other] 你自己的清单里有 { $count } 个问题。请运行：sotay lint
}
pack-broken = { $folder } 里的清单在签名之后被改过，或者损坏了。一份也没有载入。请向你信任的人重新要一份。
menu-direction = 你能读哪种文字顺序？
direction-title = 你能读哪一行？
direction-ask = 第 1 行和第 2 行说的是同一件事。请按读起来正确的那一行的编号。
direction-neither = 两行都不行
direction-sample = 打开 VPN（第 2 步）。
direction-none-title = 这个终端和你的语言
direction-none = 这个终端显示你的文字时顺序不对，这个程序改不了。还有两个办法。退出这里，再运行：sotay --plain。或者把清单写成浏览器能打开的网页，浏览器能显示各种文字：sotay handout --format html --out 文件。换一个终端也可能好一些。
direction-go-on = 还是继续

## Start

start-title = 记事本
start-what = 这份指南带你走一些小步骤，让你的手机、账号和消息更难被人用来对付你。它不能让你变得安全。每一步能做到什么、做不到什么，它都会说明。
start-happened = 已经出事了
start-safer = 让我更安全一些
start-lists = 查看所有清单
start-no-network = 这份指南不使用网络。只有 VPN 演练会发送测试数据包，而且要你先同意。除非你说要保留，否则什么都不保留。
menu-stays = 这台电脑上会留下什么
menu-languages = 语言
menu-help = 按键和帮助
menu-quit = 退出
menu-search = 查找词语
menu-glossary = 词语解释
menu-helplines = 谁能帮忙
menu-notes = 你关不掉的东西
menu-notebook = 你的记事本

happened-title = 已经出事了
happened-calm = 深呼吸。选出符合的情况。一步一步来。

hidden-title = 笔记
hidden-empty = （空）

## Help

help-title = 按键和帮助
help-arrows = 用方向键和 Enter 可以到达所有地方。最后一行显示每个屏幕上可用的按键。
help-hide-heading = 遮住屏幕做不到什么
help-hide-limits = Ctrl+X 只是盖住屏幕。它不会锁定记事本，不会停止程序，也骗不过知道这个键或查看运行中程序列表的人。要锁定请按 Ctrl+L。
help-proof-heading = 怎样算做完了
help-proof = [/] 仅打勾：只是你说做了。[x] 已手动测试、本机已看到，或一起检查过。[ ] 未做。[>] 以后。[-] 不适合我。[!] 我的屏幕不一样。
help-typing-heading = 输入越南语
help-typing = Telex 输入法可能把 w 变成 ư，把 dd 变成 đ。按键照样有效。
help-version = 版本 { $version }

## Home

home-title = 下一步
home-next = 你接下来的步骤
home-next-in = { $minutes } 分钟内能做的步骤
home-nothing-open = 你的计划里没有未做的步骤了。文字有改动或到了期限时，请再看一次。
home-whole-plan = 整个计划 ({ $count })
home-time = 你有多少时间？
home-minutes = 我有 { $minutes } 分钟
home-any-time = 不限时间
home-one-a-day = 每天一件事
home-today = 你今天的一件事
home-today-done = 今天的做完了。下一件明天来。如果现在还想多做，请在下面选 "不限时间"。
home-lists = 所有清单
home-checked-on = 文字最近一次对照来源核对：{ $day }
home-checked-between = 文字最近一次对照来源核对：{ $oldest } 到 { $newest } 之间
home-more = 更多
home-questions = 为我做一份计划（七个问题）
home-change-answers = 修改我的回答
plan-title = 整个计划
plan-count = 按顺序排列的条目：{ $count }。每一行都说明它为什么排在这里。
minutes = { $minutes } 分钟

reason-days-passed = 以前做过；该再看一次了。
reason-text-changed = 以前做过，但文字的意思改了。
reason-fear = 你说过担心这个：{ $fear }。
reason-needed-for = 要先做它，才能做：{ $item }
reason-matters-most = 人人适用；防范作用最大。
reason-basic = 人人适用的基本步骤。
reason-further = 比基本步骤更进一步。
reason-high-risk = 适合高风险的人。
reason-put-off = 你说过以后再做。
reason-stuck = 你的屏幕显示的不一样。
reason-kept = 来自你保留的计划。

## States of items

state-open = 未做
state-told = 仅打勾
state-tested = 已手动测试
state-observed = 本机已看到
state-witnessed = 一起检查过
state-later = 以后
state-not-for-me = 不适合我
state-stuck = 我的屏幕不一样
state-look-again = 再看一次

level-basic = 基本
level-strong = 加强
level-high-risk = 适合高风险的人

lists-title = 所有清单
list-own = 你自己的清单
list-not-for-you = 与你的回答不符
list-not-for-you-why = 你仍然可以打开这些。
list-also = 也属于这里
list-also-why = 这些条目在别的清单里。在那边做完，这里也算做完。
progress-done = { $all } 项中已完成 { $done } 项
progress-told = 其中仅打勾 { $count } 项
progress-look-again = 再看一次：{ $count }
progress-stuck = 卡住：{ $count }
pack-newer = 比程序自带的新，由发布 sotay 的人签名
pack-short-project = 由发布 sotay 的人签名
pack-short-signed = 由 { $by } 签名
pack-short-unknown = 用未知的密钥签名
pack-of-list = 签名：{ $signature }。
pack-means = 签名说明清单是谁做的，以及签名之后什么都没有改过。它不说明里面的建议是对的。
pack-line = { $folder }：{ $signature }
pack-is-unsigned = 没有签名
pack-is-unknown = 用这个程序不认识的密钥签名：{ $key }
pack-is-project = 由发布 sotay 的人签名，密钥 { $key }
pack-is-signed = 由 { $by } 签名，密钥 { $key }
pack-with-note = { $signature }（{ $note }）
pack-is-broken = 签名无效：{ $why }
pack-why-alone = 缺少 SHA256SUMS
pack-why-sums = SHA256SUMS 不能用
pack-why-sums-line = SHA256SUMS 的第 { $line } 行不能用
pack-why-signature = 读不了 SHA256SUMS.minisig
pack-why-old = 签名是用旧版 minisign 做的；需要 0.10 或更新的版本
pack-why-wrong-project = SHA256SUMS 不是发布 sotay 的人签过的那一份
pack-why-wrong = SHA256SUMS 不是 { $by } 签过的那一份
pack-why-differs = { $file } 被改过
pack-why-missing = 缺少 { $file }
pack-why-unread = 读不了 { $file }
pack-why-unnamed = { $file } 是后来加进去的

## Item

item-first-step = 先做一个有用的步骤。大约需要 { $minutes } 分钟。
item-steps = 怎么做
item-devices = 显示哪种设备的步骤：
item-all-devices = 所有设备
item-limits = 这样做不能做到什么
item-mark = 做完以后
item-sources = 内容来源
item-checked = 文字最近一次对照来源核对：{ $day }
item-does-not-apply = 这与你的回答不符。你仍然可以做。
item-no-test = 这个条目没有手动测试。
choice-test = 手动测试
choice-done-told = 完成（仅打勾）
choice-done-witnessed = 完成，我们一起检查过
choice-later = 以后
choice-not-for-me = 不适合我
choice-wrong-screen = 我的屏幕不一样
choice-reopen = 改回未做
choice-next-step = 计划的下一步
choice-home = 主页
choice-back = 返回
did-mark = { $item }：{ $state }
undo-did = 已撤销：{ $item }
undo-nothing = 没有可以撤销的。
source-undated = 无日期
trust-primary = 第一手来源
trust-ngo = 可信组织
trust-other = 新闻媒体或其他
line-draft = 草稿译文：还没有精通这门语言的人检查过。
line-is-draft = 草稿
line-draft-mixed = 标有 草稿 的行还没有精通该语言的人检查过。
line-original = 英文：{ $text }
english-shown = 英文显示在每行下方。
english-hidden = 英文已隐藏，局限和警告处除外。
line-outdated = 比英文旧
line-english = 英文
word-also = 又叫：{ $names }
words-here-menu = 这里的词是什么意思
words-here-title = 这个屏幕上的词
words-here-none = 这里没有 "词语解释" 里的词。
item-more = 关于这个条目的更多内容
item-happened = 已经出事时用

test-title = 测试：{ $item }
test-expect = 你必须看到什么
test-question = 你看到了什么？
test-yes = 正是这样
test-no = 别的情况
test-unclear = 我无法判断
test-failed-say = 没有起作用，或与文字说的不同。这个条目没有完成。再读一遍步骤；测试成功之前不要依赖它。
test-unclear-say = 无法判断。条目保持原样。换个时间再测试。

report-title = 我的屏幕不一样
report-now = 不要猜：这一步先不要动。这个条目标为卡住，留在你的计划里。
report-what = 如果想告诉给你这份指南的人，把下面几行读给他们听。里面没有关于你的内容。
report-write = 把这几行写进文件（本文件夹里的 note.txt）
report-no-file = 什么都没有写，因为你启动时用了 --keep-nothing。
report-written = 已写入 { $file }。任何人都能读到。不再需要时请删除。

## Questions

ask-title = 为你做的计划
ask-why = 七个问题，把步骤排成适合你的顺序。每个问题都可以跳过。什么都不会发送出去。
ask-start = 开始回答
ask-not-now = 现在不
question-number = 第 { $number } 个问题，共 { $all } 个
question-many = 选出所有符合的。
question-next = 下一个
question-rather-not = 不想说
question-device = 你用哪些设备？
question-vpn = 你用哪种 VPN？
question-messenger = 你用哪些聊天应用？
question-facebook = 你用 Facebook 吗？
question-country = 你在哪里？
question-fear = 你最怕什么？
question-time = 你现在有多少时间？
answer-device-android = Android 手机
answer-device-iphone = iPhone 或 iPad
answer-device-windows = Windows 电脑
answer-device-macos = Mac
answer-device-linux = Linux 电脑
answer-device-router = 自己的路由器
answer-vpn-none = 没有
answer-vpn-mullvad = Mullvad
answer-vpn-proton = Proton VPN
answer-vpn-ivpn = IVPN
answer-vpn-expressvpn = ExpressVPN
answer-vpn-nordvpn = NordVPN
answer-vpn-surfshark = Surfshark
answer-vpn-riseup = RiseupVPN
answer-vpn-psiphon = Psiphon
answer-vpn-outline = Outline
answer-vpn-wireguard = WireGuard 应用
answer-vpn-openvpn = OpenVPN
answer-vpn-other = 其他
answer-messenger-signal = Signal
answer-messenger-wire = Wire
answer-messenger-zalo = Zalo
answer-messenger-facebook-messenger = Facebook Messenger
answer-messenger-telegram = Telegram
answer-messenger-whatsapp = WhatsApp
answer-messenger-viber = Viber
answer-messenger-other = 其他
answer-facebook-none = 不用
answer-facebook-account = 我有账号
answer-facebook-page = 我管理一个主页或小组
answer-facebook-instagram = 我有 Instagram
answer-country-vn = 越南
answer-country-mm = 缅甸
answer-country-cn = 中国
answer-country-ir = 伊朗
answer-country-ru = 俄罗斯
answer-country-ae = 阿联酋
answer-country-hk = 香港
answer-country-other = 其他地方
answer-fear-seizure = 我的手机或电脑被拿走
answer-fear-identified = 他们查出我是谁
answer-fear-account = 我的账号被别人控制
answer-fear-informer = 我们小组里有人告密
answer-fear-spyware = 我的手机里有间谍软件
answer-fear-blocked = 我们用的服务被封锁
answer-fear-company = 公司知道我太多事
answer-time-10 = 10 分钟
answer-time-30 = 30 分钟
answer-time-60 = 60 分钟或更多
answered-title = 你的回答
answered-what = 计划是根据你的回答做的。要保留这些回答吗？它们会透露你的很多情况。计划透露得少一些。
answered-once = 只用一次，只保留计划
answered-keep = 也保留我的回答，让计划能跟上变化
answered-forget = 忘掉回答和计划
plan-made = 你的计划做好了。退出后就没有了，除非你保留一个记事本。
plan-made-kept = 你的计划做好了，已在你的记事本里。

## Keeping

offer-title = 要保留你的进度吗？
offer-what = 你的第一步做完了。可以在这台电脑上保留一个用密码短语加密的记事本，也可以什么都不保留。
offer-keep = 保留，用密码短语
offer-nothing = 什么都不保留
offer-no-default = 没有密码短语就什么都不写。没有它，谁也打不开记事本，谁也不能帮你找回它。
passphrase-title = 你的密码短语
suggestion-what = 随机抽出的六个词。机器无法在有意义的时间内猜到。只有纸能安全存放时才写下来，记住后就烧掉。
suggestion-learn = 忘了它，你的记事本就没了。谁也不能重置。
suggestion-use = 用这些词
suggestion-another = 抽别的词
suggestion-own = 我自己输入
own-label = 你自己的密码短语：
own-what = 按 Enter 继续。按 Tab 显示你输入的内容。用几个别人不会联想到你的词，不要用俗语、歌词、名字或日期。
weak-what = 这个密码短语可能被机器猜到。如果你的电脑被拿走，记事本就会被打开。
weak-how = 用汉字，通常要九个以上连不成话的字；用拼音或英文，通常要六个以上不常见的词，词与词之间有空格。
weak-suggest = 帮我抽词
weak-longer = 输入一个更长的
weak-use = 还是用它
repeat-label = 再输入一遍：
repeat-what = 把整个密码短语再输入一遍，凭记忆或照着纸。词与词之间的空格也算。
repeat-anew = 换一个密码短语
repeat-differs = 两次不一样。什么都没有建立。请再试。
creating = 正在建立记事本。需要一秒钟。
created-notebook = 你的记事本建好了。从现在起，每次改动都会立刻保存。
created-not-owner-only = 你的记事本建好了，已加密。这个磁盘不能让文件只归你一人使用：别人可以复制，但读不了。
kept-nothing-say = 什么都不保留。退出后，你的进度就没有了。

unlock-title = 打开你的记事本
unlock-label = 你的密码短语：
unlock-trouble = 打不开
unlock-without = 不用记事本，继续（什么都不保留）
unlock-previous-what = 这会打开上一次改动之前的副本。损坏的文件会换个名字留着。
unlocking = 正在打开。需要一秒钟。
close-window = 按 Enter 关闭这个窗口。
fault = sotay 因自身的错误停止了。显示为已保存的内容在磁盘上。
without-notebook-say = 记事本仍然关着。现在做的都不会保留。
trouble-damaged-heading = 文件损坏了
trouble-damaged = 上一次改动之前的副本也许还能打开。
trouble-use-previous = 打开之前的副本
trouble-restore = 如果你有备份，请退出程序，运行这个命令：
trouble-forgotten-heading = 忘了密码短语
trouble-forgotten = 没有它，谁也打不开记事本。你可以重新建一个。旧文件会换个名字留着，万一你又想起来。
trouble-start-anew = 把旧文件放到一边，重新开始
set-aside-did = 已放到一边：{ $files }。重新开始。

saved-after-all = 现在保存好了。什么都没有丢。
lock-nothing = 没有可锁定的：什么都没有保留。按 Ctrl+X 可以遮住屏幕。
locked-say = 记事本锁着。请先打开它；现在做的标记会丢失。
lock-not-saved = 你上一次的改动还没有保存，现在锁定就会丢失。程序正在再次尝试保存。
notebook-lock-now = 现在锁定
notebook-lock-after = 多久没有按键就自动锁定
notebook-never = 从不
notebook-try-saving = 再试一次保存
notebook-commands = 退出程序后可以输入的命令
notebook-backup = 把副本写进一个加密文件，用它自己的密码短语。
notebook-restore = 恢复一份副本。
notebook-passphrase = 更换密码短语。旧副本仍然用旧的密码短语打开。
notebook-wipe = 删除记事本。请先读：收到传唤后或搜查期间，这样做可能算毁灭证据。
leave-title = 要退出吗？
leave-not-kept = 你做的事没有保留。现在退出就没有了。
leave-all-the-same = 还是退出

## What stays

stays-now-nothing = 现在：这个程序什么都不写。
stays-now-undecided = 现在：只写下你选的语言。不保留进度。
stays-now-notebook = 现在：你的进度在加密的记事本里。没有密码短语，谁也读不了。
stays-history = 命令行的历史记录可能显示你启动过这个程序。
stays-records = 系统会记录运行过哪些程序、什么时候运行。这个程序不能去掉这些记录。
stays-times = 记事本文件的日期会显示你最后一次使用的时间。
stays-program = 程序本身就在磁盘或 U 盘上。谁都能看出它是做什么的。
stays-display = 一个小文件记着你的语言，谁都能读。里面没有别的内容。
stays-memory = 记事本打开时，内容在电脑的内存里。电脑睡眠时可能把内存写到磁盘上。
stays-ssd = 在 SSD 或 U 盘上，删除的文件可能还在。有用的是：它从一开始就加密了。
stays-scrollback = 这份指南结束时会清掉自己的屏幕。会记录一切的终端窗口，仍会留着显示过的内容。
stays-better-heading = 怎样会好一些
stays-better = 加密整个磁盘。把电脑关机，不要让它睡眠。或者从一个可以收起来的 U 盘上用 --keep-nothing 启动。
stays-wipe-heading = 删除任何东西之前
stays-wipe = 收到传唤后或搜查期间，删除文件可能算毁灭证据。请事先和律师一起决定。

## Search

search-title = 查找词语
search-label = 词语：
search-how = 输入一个词。拉丁字母的声调符号可以不打："ma hoa" 能找到 "mã hóa"。
search-nothing = 没有找到。试试少几个词或换别的词。
search-more = 只显示前 { $count } 个。多输几个词，结果会更少。

## Problems: what went wrong (err) and what to do (fix)

# What the system said, put into other messages. Small letters, no full stop.
why = { $why ->
    [not-found] 它不在那里
    [not-allowed] 你在那里没有这个权限
    [folder] 它是一个文件夹
    [not-folder] 名称中有一段不是文件夹
    [not-plain] 它不是普通文件
    [disk-full] 磁盘已满
    [read-only] 磁盘只能读
    [too-long] 它太长
    [not-text] 它不是纯文本
    [nobody-writes] 它是管道，没有程序往里写
    [system-full] 系统不允许再打开更多程序或文件；请关掉一些不需要的
   *[other] { $why }
}
err-not-unlocked = 记事本锁着。
fix-not-unlocked = 用你的密码短语打开它，再试一次。
err-no-terminal = 这里没有人能选择：没有终端，也没有可以读取的内容。
fix-no-terminal = 请在终端窗口里启动，或给它可以读取的行。脚本可以用命令：sotay --help
err-terminal = 终端没有照要求做：{ why }。
fix-terminal = 换一个终端窗口试试。
err-usage = 看不懂这个命令行。
fix-usage = 请运行：sotay --help
err-usage-command = 没有命令 "{ $word }"。
fix-usage-command = { $like ->
    [nothing] 运行 sotay --help 查看有哪些命令。
   *[other] 你要的也许是：{ $like }。运行 sotay --help 查看有哪些命令。
}
err-usage-argument = 这里不认识 "{ $word }"。
fix-usage-argument = { $like ->
    [nothing] 在命令后加 --help，看它接受什么。
   *[other] 你要的也许是：{ $like }。在命令后加 --help，看它接受什么。
}
err-usage-twice = 这个只能给一次：{ $word }
fix-usage-twice = 去掉其中一个。
err-usage-missing = 缺少内容：{ $word }
fix-usage-missing = 在命令后加 --help，看它接受什么。
err-usage-value = { $option } 不能用 "{ $word }"。
fix-usage-value = 可用的有：{ $known }
err-no-checklist = 没有清单 "{ $word }"。
fix-no-checklist = 已知的清单：{ $known }
err-no-item = 没有条目 "{ $word }"。
fix-no-item = 条目写作 清单/条目。运行 sotay list 查看，或运行 sotay search 加词语。
err-no-notebook = 这里没有记事本。
fix-no-notebook = 启动 sotay 并保留进度，或给出 --passphrase-file 加文件名来建立一个。
err-keep-nothing = 这个命令要写入，而你要求什么都不保留。
fix-keep-nothing = 如果要写入，去掉 --keep-nothing。
err-passphrase-file = 读不了密码短语文件 { $file }：{ why }。
fix-passphrase-file = 请指定一个文本文件，密码短语在第一行。单独一个 - 表示标准输入。
err-passphrase-empty = 密码短语文件 { $file } 的第一行没有密码短语。
fix-passphrase-empty = 把密码短语写在第一行。
err-no-passphrase = 没有给出密码短语。
fix-no-passphrase = 在终端里输入，或用 --passphrase-file 加文件名。
err-no-new-passphrase = 没有给出新的密码短语。
fix-no-new-passphrase = 在终端里输入，或用 --new-passphrase-file 加文件名。两个文件都用 - 时，新的是标准输入的第二行。
err-passphrases-differ = 两次的密码短语不一样。什么都没有改。
fix-passphrases-differ = 再运行一次命令。
err-proof-without-done = 只有 done 才能带证明方式。
fix-proof-without-done = 请写：sotay mark 条目 done --proof tested
err-wipe-not = 没有输入那个词。什么都没有删除。
fix-wipe-not = 如果确定，再运行一次命令并输入那个词。

err-output = 输出没能写完整：{ why }。
fix-output = 换一个地方输出，或腾出空间，再运行一次命令。
err-no-lists = 文件夹 { $folder } 里没有清单。
fix-no-lists = 清单是名称以 .toml 结尾的文件。请指定含有清单的文件夹，或指定这些文件。
err-hostile-file = { $file } 含有可能控制终端的字符。
fix-hostile-file = 运行 sotay translate check 看它们在哪里，把它们去掉。不要用你不信任的文件夹。

## Commands

help-usage = 用法
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-everywhere = 所有命令都有的选项
help-exits = 退出码：0 完成；1 答案是 "否"；2 命令行有误；3 做不了，或无法判断。
man-name = 名称
man-synopsis = 用法概要
man-exits = 退出码
value-options = 选项
value-command = 命令
value-tag = 语言
value-dir = 文件夹
value-file = 文件
value-path = 路径
value-when = 何时
value-who = 谁
value-checklist = 清单
value-item = 条目
value-words = 词语
value-state = 状态
value-proof = 证明方式
value-format = 格式
value-shell = SHELL
cmd-sotay = 带你走一些小步骤的指南，让你的手机、账号和消息更难被人用来对付你。不加命令就启动指南。只有演练会在你同意后发送测试数据包；其他部分都不使用网络。
cmd-list = 列出清单和条目
cmd-show = 完整显示一个条目；也可显示查找到的页面、词语或求助机构，用 "helplines" 显示所有求助机构
cmd-search = 查找词语；拉丁字母的声调符号可以不打
cmd-status = 显示你的进度
cmd-mark = 设置一个条目的状态
cmd-handout = 写出空白清单，可打印或在手机上打开
cmd-lint = 检查清单的内容
cmd-translate = 给译者用的工具
cmd-translate-check = 检查一种译文
cmd-translate-status = 统计已审、草稿、过时和缺少的行
cmd-backup = 把记事本的副本写进一个加密文件
cmd-restore = 恢复记事本的副本
cmd-passphrase = 更换密码短语
cmd-wipe = 删除记事本
cmd-man = 输出手册页
cmd-completions = 输出 shell 的自动补全
opt-help = 显示这份帮助
opt-version = 显示版本
opt-locale = 语言，例如 vi 或 en
opt-locales = 存放正在翻译的内容的文件夹；对 translate check，不指定时用 locales
opt-lists = 存放你自己的清单的文件夹
opt-data-dir = 记事本所在的文件夹
opt-keep-nothing = 什么都不写
opt-passphrase-file = 从文件读取密码短语；- 是标准输入
opt-ascii = 只用普通字母画界面
opt-color = auto（不指定时）、always 或 never
opt-bidi = 由谁翻转从右到左的文字：auto（不指定时）、app、terminal 或 off
opt-list-checklist = 只列这份清单
opt-list-json = 输出 JSON
opt-show-item = 条目，写作 清单/条目
opt-search-words = 要查找的词语
opt-status-json = 输出 JSON
opt-mark-item = 条目，写作 清单/条目
opt-mark-state = open、done、later、not-for-me 或 stuck
opt-mark-proof = 与 done 一起用：told、tested 或 witnessed
opt-handout-checklists = 只写这些清单
opt-handout-format = html（不指定时）、md 或 txt
opt-handout-out = 写进这个新文件，不输出到屏幕
opt-lint-paths = 文件或文件夹；不给就检查程序自带的
opt-lint-json = 输出 JSON
opt-lint-strict = 警告也算错误
opt-translate-check-tag = 语言；不给就是全部
opt-translate-check-json = 输出 JSON
opt-translate-status-tag = 语言；不给就是全部
opt-translate-status-json = 输出 JSON
opt-backup-file = 新文件
opt-backup-new-passphrase-file = 从文件读取副本的密码短语
opt-restore-file = 副本
opt-passphrase-new-passphrase-file = 从文件读取新的密码短语
opt-completions-shell = bash、elvish、fish、powershell 或 zsh

ask-new-passphrase = 新的密码短语：
ask-backup-passphrase = 副本的密码短语：
lists-problems = { $count ->
   *[other] { $folder } 里的清单有 { $count } 个问题。不能用的部分已略去。请运行：sotay lint "{ $folder }"
}
status-no-notebook = { $folder } 里没有记事本。所有条目都算未做。
made-notebook = 已在 { $folder } 里建立新的记事本。
backup-did = 副本在 { $file }。请试一次能不能打开。
restore-did = 副本已恢复，有 { $count ->
   *[other] { $count } 个条目。
} 现在的密码短语是副本的密码短语。
restore-aside = 这里原有的记事本已留着：{ $file }
passphrase-did = 密码短语已更换。更早的副本和备份仍然用旧的打开。
wipe-word = shanchu
wipe-what = 这会删除 { $folder } 里的记事本。谁也不能恢复它。
wipe-cannot = 它动不了别处的备份；在 SSD 和 U 盘上，删除的文件可能还在。还在的内容是加密的。
wipe-type = 如果确定，请输入这个词（意思是删除）再按 Enter：{ $word }
wipe-did = 已删除的文件：{ $count }。留下的有：这个程序，以及系统关于它的记录。
wipe-nothing = 没有文件夹 { $folder }，所以没有可删除的。
wipe-not-overwritten = 已删除，但没能先覆盖：{ $file }
wipe-foreign = 没有动它，因为不是这个程序写的：{ $file }
wipe-kept = 没有删除：{ $file }
wipe-in-use = 这个程序的另一份正开着记事本，内容在它的内存里。请关掉那一份。
opt-handout-phone = 只要在手机上做的
opt-handout-helplines = 也写上谁能帮忙；不加它，页面上就没有任何人的地址

handout-title = 纸上的清单
handout-how-to-copy = 用数据线或 U 盘复制这一页。千万不要用 Zalo 或 Messenger 发送。
handout-limits = 这一页不能让你变得安全。每个条目都说明它做不到什么。
handout-found = 谁在你的手机或纸上发现这一页，就知道你有这些清单。上面没有名字，打勾不能证明什么。不要带到你可能被搜查的地方。
handout-contents = 这一页上的清单
handout-count = { $all } 项中已完成 { $done } 项
handout-ticks = 你打的勾
handout-gone = 关闭这一页后，你打的勾都不保留。
handout-keep = 把我打的勾保留在这部手机上
handout-keep-means = 这样，谁打开这部手机，都能看到你打了哪些勾。
handout-kept = 你打的勾保留在这部手机上。谁打开它都能看到。
handout-refused = 这部手机不让这一页保留任何内容。关闭后，你打的勾就没有了。
handout-forget = 忘掉我打的勾
handout-forgotten = 所有方框都空了，什么都没有保留。
handout-stuck = 我卡在这里
handout-full = 小条只放得下三项。这一项请直接告诉带工作坊的人。
handout-slip = 我的小条
handout-slip-about = 小条是十二个字母和数字，给带工作坊的人。它说明你完成了几项，卡在哪几项。
handout-slip-make = 生成我的小条
handout-slip-says = 它说的是：完成 { $done } 项，没有卡住。
handout-slip-says-stuck = 它说的是：完成 { $done } 项，卡在第 { $stuck } 项。
handout-slip-says-not = 它没有名字，没有日期，也不说哪些条目做完了。念出来或给人看。不要发送。
# Steps that are for some people only, on paper and in sotay show.
only-vpn = VPN：{ $answers }
only-messenger = 聊天应用：{ $answers }
only-facebook = Facebook：{ $answers }
handout-did = 已写入 { $file }。里面没有关于你的内容。
lint-count = { $count ->
    [0] 没有发现问题。
   *[other] 发现 { $count } 个问题。
}
translate-ui = { $language }：界面 { $translated } / { $all }，其中已审 { $reviewed }
translate-list = { $list }：已审 { $reviewed }，草稿 { $draft }，过时 { $outdated }，缺少 { $missing }
err-no-language = { $folder } 里没有语言 "{ $word }"。
fix-no-language = 检查语言标记（例如 vi）和 --locales 指定的文件夹。

## Problems with the notebook's files
err-store-no-place = 这台电脑没有给出存放程序数据的文件夹。
fix-store-no-place = 用 --data-dir 自己指定一个文件夹，或在程序旁边建一个名为 sotay-data 的文件夹。
err-store-disk-full = 磁盘已满。{ $file } 没有写入。
fix-store-disk-full = 在磁盘上腾出空间，再保存一次。在此之前，你做的事留在内存里，磁盘上的记事本还是原来的样子。
err-store-read-only = 磁盘只能读。{ $file } 没有写入。
fix-store-read-only = 如果是带锁定开关的 U 盘，请解开锁，再保存一次。或者用 --data-dir 指定别处的文件夹来启动程序。
err-store-no-permission = 系统不允许你{ $operation ->
    [read] 读取
    [remove] 删除
    [lock] 锁定
    [make-folder] 建立
   *[write] 写入
} { $file }。
fix-store-no-permission = 检查文件夹属于谁，以及你登录的是不是上次的用户。然后再试一次。
err-store-vanished = { $file } 不在那里了。什么都没有保存。
fix-store-vanished = 如果它在 U 盘上，请重新插好 U 盘，再保存一次。在此之前你做的事只在内存里：不要退出程序。
err-store-io = 系统没能{ $operation ->
    [read] 读取
    [rename] 重命名
    [remove] 删除
    [sync] 写完
    [lock] 锁定
    [make-folder] 建立
   *[write] 写入
} { $file }（{ why }）。
fix-store-io = 再试一次。如果又发生，磁盘或 U 盘可能快坏了：请把备份写到另一个上。
err-store-no-notebook = { $file } 里没有记事本。
fix-store-no-notebook = 启动指南来建立一个，或恢复备份，或用 --data-dir 指定正确的文件夹。
err-store-key-missing = 你的记事本的密钥不见了：{ $file }。
fix-store-key-missing = 没有它，谁也打不开记事本。如果有它的副本，请放回去；或恢复备份；或重新开始：旧文件会换新名字留着。
err-store-notebook-missing = 你的记事本不见了：{ $file }。
fix-store-notebook-missing = 打开上一份副本，或恢复备份。
err-store-no-previous = 没有上一份副本：缺少 { $file }。
fix-store-no-previous = 恢复备份，或重新开始：旧文件会换新名字留着。
err-store-no-such-file = 没有文件 { $file }。
fix-store-no-such-file = 检查名称和文件夹，以及存有它的 U 盘是否插好。
err-store-no-such-folder = { $file } 所在的文件夹不存在。
fix-store-no-such-folder = 先建立文件夹，或选另一个。
err-store-already-there = { $file } 已经存在，没有动它。
fix-store-already-there = 换一个名称，或先把那个文件移走。
err-store-in-use = { $file } 里的记事本正在这个程序的另一份中打开。
fix-store-in-use = 在那一份里继续，或关掉它再试。
err-store-not-ours = { $file } 是链接、文件夹或特殊文件。它不是这个程序放的，程序也不会跟着它走。
fix-store-not-ours = 查清是谁放的。手动移走它，再试一次。
err-store-wrong-passphrase = 这个密码短语打不开 { $file }。
fix-store-wrong-passphrase = 再输入一次；注意大小写和键盘的语言。什么都没有改。如果你确定没错，文件可能损坏了：请恢复备份。如果忘了，就重新开始：旧文件会换新名字留着。
err-store-empty-passphrase = 空的密码短语什么都保护不了。
fix-store-empty-passphrase = 用程序给出的密码短语，或输入由几个词组成的。如果什么都不想保存，用 --keep-nothing。
err-store-too-much-work = { $file } 要求的计算量超过这个程序接受的范围（2 的 { $log-n } 次方）。
fix-store-too-much-work = 它不是这个程序写的。如果你信任这个文件，用程序 age 打开；否则恢复备份。
err-store-too-little-memory = 检查密码短语需要 { $mebibytes } MiB 内存，这台电脑没有这么多空闲内存。
fix-store-too-little-memory = 关掉其他程序，再试一次。
err-store-empty = { $file } 是空的。
fix-store-empty = 打开上一份副本，或恢复备份。空文件会留着。
err-store-truncated = { $file } 不完整：缺了末尾。
fix-store-truncated = 打开上一份副本，或恢复备份。残缺的文件会留着。
err-store-damaged = { $file } 损坏了。
fix-store-damaged = 打开上一份副本，或恢复备份。损坏的文件会留着。
err-store-foreign = { $file } 是用另一把密钥锁的。它可能来自另一台电脑，或它的密钥被换过。
fix-store-foreign = 把成对的密钥和记事本放回同一个文件夹。或打开上一份副本，或恢复备份。这个文件会留着。
err-store-not-age = { $file } 不是这个程序的文件。
fix-store-not-age = 检查是不是正确的文件。如果它是你的记事本，说明它被别的东西覆盖了：打开上一份副本，或恢复备份。这个文件会留着。
err-store-unreadable = { $file } 打得开，但里面不是记事本。
fix-store-unreadable = 检查是不是正确的文件。如果它是你的记事本，打开上一份副本，或恢复备份。这个文件会留着。
err-store-newer = { $file } 是这个程序更新的版本写的。
fix-store-newer = 用更新的版本打开。文件没有动过。
err-store-too-large = { $file } 太大，不可能是记事本。
fix-store-too-large = 检查是不是正确的文件。如果它是你的记事本，打开上一份副本，或恢复备份。这个文件会留着。
err-store-key-replaced = 你的记事本打开期间，{ $file } 被换掉了。什么都没有保存：用那把密钥你以后打不开它。
fix-store-key-replaced = 如果有正确密钥的副本，请放回去，再保存一次。在此之前你做的事只在内存里：不要退出程序。
err-store-change-unfinished = 新的密码短语已生效，但 { $file } 还没有换成最终的名称。
fix-store-change-unfinished = 从现在起用新的密码短语。下次保存或启动时，程序会自己完成。
err-no-locales = 读不了存放语言的文件夹 { $folder }：{ why }。
fix-no-locales = 用 --locales 加文件夹来指定。
err-read-file = 读不了 { $file }：{ why }。
fix-read-file = 检查它的名称，以及你有没有权限读它。

## The drill and the checks: screens, commands and what a person reads in both

verdict-confirmed = 有效
verdict-contradicted = 无效
verdict-unknown = 无法判断
probe-tunnel-route = 全部走隧道
probe-tunnel-route-about = 问这台电脑，发往任何公共地址的数据包会走哪条路。不发送数据包。
probe-ipv6 = IPv6 不绕过隧道
probe-ipv6-about = 同样的问题，针对 IPv6；有些 VPN 会忘记它。
probe-dns = 域名查询走隧道
probe-dns-about = 看看向哪些服务器查询网页的域名，走哪条路。
probe-one-vpn = 只有一个 VPN
probe-one-vpn-about = 同时开两个 VPN 可能出现缺口；开着隧道却没有东西走进去，也一样。

drill-case-drop = 连接中断
drill-case-disconnect = 你按下断开
drill-case-server-change = 你更换服务器
drill-case-reboot = 电脑刚启动
drill-case-drop-about = 你要不用 VPN 应用的按钮来弄断连接：把 Wi-Fi 关掉再打开，或拔掉网线再插回，或强行结束 VPN 应用。
drill-case-disconnect-about = 你要在 VPN 应用里按下断开。许多应用这时会故意放行一切。
drill-case-server-change-about = 你要在 VPN 应用里选另一个服务器。
drill-case-reboot-about = 关掉网络，重启电脑。在 VPN 连接之前启动这个演练。它提示时再打开网络；它会观察在 VPN 连上之前有什么出去。
drill-case-drop-now = 现在：把 Wi-Fi 关掉再打开。或拔掉网线再插回。或强行结束 VPN 应用。不要按断开按钮。
drill-case-disconnect-now = 现在：在 VPN 应用里按下断开。保持断开，直到这个屏幕有新的提示。
drill-case-server-change-now = 现在：在 VPN 应用里选另一个服务器。
drill-case-reboot-now = 现在：打开网络。让 VPN 像平时启动后那样连接。

drill-ask-title = 演练：{ $case }
drill-ask-what = 会发生什么：程序查看你的路由，告诉你什么时候动手。隧道断开期间，它会在大约 { $seconds } 秒内发送小的测试数据包，看它们走哪条路。这些包做成会被第一个路由器丢掉。管理你本地网络的人能看到漏出去的包。
drill-ask-warning = 如果你的断网开关没起作用，所有开着的应用会有几秒钟暴露你的真实地址。请关掉应用，退出不用真名的账号，使用一个暴露了也没关系的网络。
drill-ask-nothing-yet = 到现在为止，什么都没有打开，什么都没有发送。
drill-ask-no = 不，现在不做
drill-ask-yes = 是，我准备好了：开始演练
drill-ask-type = 开始演练吗？输入 yes 或 是，再按 Enter；输入别的就到此为止：
# Words that mean yes, besides y and yes. Small letters, with commas between them.
yes-words = 是, 是的
drill-ask-declined = 什么都没有发送。

drill-screen-menu = 断网开关演练和检查
drill-screen-offer = 让这台电脑来观察：演练
drill-screen-what = 你弄断隧道，这台电脑观察有什么出去。它会说它看到了什么，也会说它看不到什么。
drill-screen-cases = 演练：让 VPN 发生什么？
drill-screen-not-here = 在这个系统上，程序看不到有什么出去。你可以一步一步手动测试。那是手动测试，不是演练。
drill-screen-look = 不弄断任何东西
drill-screen-by-hand = 手动测试
drill-screen-by-hand-what = 一步一步来，用浏览器里的一个网页。由你说出你看到了什么。
drill-screen-not-yet = 还没试过
drill-screen-kept = { $ipv4 } - { $ipv6 } - { $day }
drill-screen-show = 演练正在进行：回到那里
drill-screen-last = 上一次演练的结果
drill-screen-still-ending = 上一次演练还在收尾。请稍后再试。
drill-screen-preparing = 正在查看网络。先什么都不要改。
drill-screen-network-off = 网络本身关着：什么都出不去。请重新打开网络。
drill-screen-watching = 隧道断了。{ $seconds } 秒内什么都不要做。
drill-screen-watching-reboot = 网络有了，隧道还没有。请等 VPN。
drill-screen-back = 隧道恢复了。请稍等。
drill-screen-over = 演练结束了。
drill-screen-stopping = 正在停止。正在统计最后的数据包。
drill-screen-stop = 停止演练
drill-screen-time-line = 时间线
drill-screen-tunnel-unknown = 还没看
drill-screen-tunnel-yes = 走隧道
drill-screen-tunnel-no = 没有隧道
drill-screen-so-far = { $tunnel } - 拦住 { $blocked }，漏出 { $left }
drill-screen-blocked = 我们试过的全都拦住了
drill-screen-left = 有数据包从隧道外漏出
drill-screen-left-then-blocked = 起初有数据包漏出，后来全都拦住了
drill-screen-left-in-part = 有几类数据包漏出，其他的拦住了
drill-screen-repeated = { $text }，{ $count } 次，最后一次 { $last }
drill-screen-mark-tunnel = 走隧道 { $name }
drill-screen-mark-part = 只有一部分走隧道 { $name }
drill-screen-mark-no-tunnel = 没有隧道
drill-screen-mark-filter = 有过滤规则生效
drill-screen-mark-armed = 准备好了：现在轮到你
drill-screen-mark-lost = 隧道断了
drill-screen-mark-back = 隧道恢复了
drill-screen-mark-network-lost = 网络断了
drill-screen-mark-network-back = 网络恢复了
drill-screen-mark-asleep = 电脑停顿了 { $milliseconds } ms
drill-screen-end-watched = 结束：观察满了计划的时间
drill-screen-end-tunnel-back = 结束：隧道恢复了
drill-screen-end-waited = 结束：很久没有发生什么
drill-screen-end-stopped = 结束：你停止了它
drill-screen-end-no-tunnel = 结束：一开始就没有隧道
drill-screen-end-no-network = 结束：一开始就没有网络
drill-screen-end-cannot-watch = 结束：这个系统不让程序观察
drill-screen-fate-filtered = 被过滤规则拦住
drill-screen-fate-refused = 被路由拦住
drill-screen-fate-refused-here = 被这台电脑拦住
drill-screen-fate-no-route = 没有出路
drill-screen-fate-failed = 没有发送
drill-screen-fate-inside = 进入隧道
drill-screen-fate-left-by = 从 { $name } 漏出
drill-screen-fate-left = 从隧道外漏出
drill-screen-fate-local = 到了本地网络
drill-screen-fate-repeated = 放出去了，没有回应
drill-screen-fate-nothing = 收下了，没有任何返回
drill-screen-route-default = 默认路由
drill-screen-route-card = 绑定网卡
drill-screen-route-router = 发给路由器
# One packet in the list of what was sent.
drill-screen-packet = { $family } { $kind } 发往 { $to } 端口 { $port }，TTL { $ttl }，{ $route }：{ $fate }
drill-screen-result = 演练的结果
drill-screen-result-of = 结果：{ $case }
drill-screen-next = 接下来做什么
drill-screen-not-seen = 这次演练没有看到什么
drill-screen-sent = 发送了什么（{ $count } 个数据包）
drill-screen-sent-title = 发送了什么
drill-screen-sent-what = 每一个数据包：什么时候、发给谁、结果怎样。TTL 1 表示第一个路由器会丢掉它。
drill-screen-nothing-kept = 这次演练什么都不保留。
drill-screen-recorded = 结论和日期在你的记事本里。名称和地址不在。
drill-screen-saw = 我们看到了什么，{ $family }
drill-screen-gone = 退出后，结论就没有了。
drill-screen-session-only = 退出后，结论就没有了，除非在那之前保留了记事本。
drill-screen-hand-title = 手动测试
drill-screen-step = 第 { $number } 步，共 { $all } 步
drill-screen-next-step = 做完了，下一步
drill-screen-hand-blocked = 在 VPN 恢复之前什么都没有加载出来
drill-screen-hand-left = 出现了我自己的地址或运营商，哪怕只有一次
drill-screen-hand-unclear = 我无法判断
drill-screen-hand-left-say = 无效。暂时不要依赖这个 VPN。这个条目说明该怎么做。
drill-screen-drills = 断网开关演练
drill-screen-notebook-in-use = 之后会写进你的记事本：只有结论和日期，没有别的。
drill-screen-sent-none = 什么都没有发送。

check-screen-title = 这台电脑怎么说
check-screen-what = 程序问这台电脑会把数据包发往哪里。它不发送数据包，也不改动任何东西。
check-screen-now = 现在看看这台电脑（什么都不发送）
check-screen-again = 再看一次
check-screen-offer = 现在看看这台机器
check-screen-looking = 正在查看……
check-screen-limits = 这只说明现在的情况。VPN 断开的那一刻会怎样，它没有说：那要靠演练。
check-screen-open-again = { $item }：原来已完成，现在改回未做，因为这台电脑显示的不一样。

cmd-check = 向这台电脑询问隧道、路由和 DNS；什么都不发送
cmd-drill = 断网开关演练：你弄断隧道，这台电脑观察有什么出去
opt-check-probes = 只做这些：tunnel-route、ipv6、dns、one-vpn
opt-check-json = 输出 JSON
opt-drill-case = drop（不指定时）、disconnect、server-change 或 reboot
opt-drill-seconds = 隧道断开后观察多久：5 到 120，不指定时为 10
opt-drill-wait = 等隧道断开等多久：5 到 900，不指定时为 180
opt-drill-json = 每个事件输出一行 JSON
value-probe = 检查
value-case = 情况
value-seconds = 秒
err-no-probe = 没有检查 "{ $word }"。
fix-no-probe = 已知的检查：{ $known }
err-number = { $option } 不能用 "{ $word }"。
fix-number = 请给出 { $least } 到 { $most } 之间的整数。
err-no-drill = 在这个系统上，程序看不到有什么出去，所以没有演练。
fix-no-drill = 请手动测试：启动指南，或运行 sotay show { $item }
err-probe-start = 负责询问系统的部分没能启动：{ why }。
fix-probe-start = 再试一次。如果程序在此期间被移动或替换过，请重新启动它。
err-probe-ended = 负责询问系统的部分提前结束了。
fix-probe-ended = 由此不能得出任何结论。再试一次；在此之前请手动测试。

## Checks of this computer and the drill

check-why-no-tunnel = 在这台电脑上看不到 VPN 隧道。要么 VPN 关着，要么是这个程序看不到的种类：在路由器里的，或没有自己网络接口的（某些 IPsec）。
check-why-all-inside = 所有公共 { $family } 地址都会走隧道。这只说明走哪条路，不说明另一头是谁。
check-why-part-outside = 隧道开着，但全部 { $family } 地址中有 { $share }% 有路绕过它。防火墙也许还会拦住；这个检查看不到防火墙。
check-why-tunnel-without-route = 隧道开着，但没有东西走进去。你现在打开的内容会带着你的真实地址出去，除非有防火墙拦住。
check-why-unknown-kind = 出口是这个程序不认识的一种接口。可能是你的 VPN，也可能不是。
check-why-not-answered = 系统没有回答数据包会发往哪里。
check-why-sampled = 在这个系统上只能询问一部分地址。这些都会走隧道，但它们之间可能还有绕过的路。
check-why-refused-everywhere = 这台电脑的路由此刻什么都不放出去。这不说明 VPN 开着时会怎样。
check-why-v6-outside = IPv6 有路绕过 VPN。支持 IPv6 的网站可能看到你的真实地址。防火墙也许还会拦住；演练能显示拦不拦得住。
check-why-v6-refused = VPN 开着时，这台电脑的路由拒绝 IPv6。按这些路由，它不能绕过隧道。
check-why-dns-inside = 域名查询会走隧道。另一头由谁回答，从这里看不到。
check-why-dns-outside = 域名查询会从隧道外发出。管理你所在网络的人就能看到你打开哪些网站，除非有防火墙拦住。
check-why-dns-perhaps = 你的 VPN 有域名服务器，你的网络也有一些。系统问的是哪一个，从这里无法判断。
check-why-dns-stub = 由这台电脑上的一个辅助程序查询域名，它不说它问谁。
check-why-dns-unknown = 无法判断通往某个域名服务器的路。
check-why-dns-not-told = 这个系统不说它问哪些域名服务器。
check-why-one = 开着一条 VPN 隧道。
check-why-several = 同时开着几条 VPN 隧道。一条可能把流量从另一条里拉出来；请关掉不需要的。
check-why-none = 没有开着的 VPN 隧道。
check-why-other-user-outside = { $family }：你自己的程序走隧道，但别的程序有路绕过它。
check-why-no-route = { $family }：此刻没有出路。在这个网络上，它没法绕过 VPN；换一个网络可能就不同。
check-why-several-servers = 走隧道，但有几个单独的地址走隧道外。其中一个通常是你的 VPN 服务器；其余是什么，从这里无法判断。
check-why-no-tunnel-dns = 看不到 VPN 隧道，所以域名查询没有隧道可走。
check-why-none-carries = 隧道开着，但互联网流量没有走进去。

check-saw-tunnel = 隧道：{ $interface }
check-saw-share-inside = { $family }：全部公共地址的 { $share }% 走隧道
check-saw-share-outside = { $family }：全部公共地址的 { $share }% 走隧道外，经由 { $interface }
check-saw-server-address = 有一个单独的地址走隧道外：{ $address }。如果它是你的 VPN 服务器，这是正常的。请与 VPN 的设置对照。
check-saw-on-link = 从 { $first } 到 { $last } 的公共地址被当作在你的本地网络里。恶意的网络可以用这种办法把流量从隧道里拉出来。
check-saw-piece = 走隧道外，经由 { $interface }：{ $first } 到 { $last }
check-saw-resolver = 域名服务器 { $address }，经由 { $interface } 查询
check-saw-resolver-nowhere = 域名服务器 { $address }，此刻没有路通到它
check-saw-administrator-outside = 系统的程序（管理员）有路走隧道外。
check-saw-user-outside = 编号为 { $user } 的用户的程序有路走隧道外。
check-saw-port-outside = 发往端口 { $port } 的数据包有路走隧道外。
check-saw-carrying = 隧道 { $interface }：有互联网流量走进去
check-saw-not-carrying = 隧道 { $interface }：开着，但没有互联网流量走进去
check-saw-share-unclear = { $family }：全部公共地址的 { $share }% 走这个程序不认识的路
check-saw-share-refused = { $family }：全部公共地址的 { $share }% 被路由拒绝
check-saw-share-no-route = { $family }：全部公共地址的 { $share }% 没有路
check-saw-more-pieces = 隧道外还有没列出的部分：{ $count }
check-saw-local-network = 你的本地网络，{ $first } 到 { $last }，在隧道外。这是正常的。
check-saw-resolver-some = 域名服务器 { $address }，经由 { $interface } 查询，只用于它自己网络的域名
check-saw-resolver-here = 域名服务器 { $address }：这台电脑上的一个程序
check-saw-resolver-unclear = 域名服务器 { $address }：无法判断通往它的路

drill-why-blocked-firewall = 在 { $seconds } 秒内，我们试过的全都拦住了。这台电脑上的防火墙拒绝了每一个测试数据包，第一个是在隧道断开后 { $ms } ms。
drill-why-blocked-routes = 在 { $seconds } 秒内，我们试过的全都拦住了。这台电脑的路由拒绝了每一个测试数据包。这只适用于让系统选路的程序。
drill-why-left = 隧道断开后 { $ms } ms，测试数据包从 { $interface } 漏出，走隧道外。在这样的时刻，所有开着的应用都会暴露你的真实地址。
drill-why-left-then-blocked = 隧道断开后 { $ms } ms，测试数据包从 { $interface } 漏出，持续 { $window } ms。之后我们试过的全都拦住了。你开着的应用在那段时间发送的内容暴露了你的真实地址。
drill-why-left-in-part = 隧道断开后 { $ms } ms，有一部分从 { $interface } 漏出，走隧道外：{ $what }。其余的拦住了。
drill-why-outside-before = 在你弄断任何东西之前，它就从 { $interface } 走隧道外。你的 VPN 不承载它。
drill-why-no-gap = 无法判断：隧道一直没有断，所以没有什么可看。也许 VPN 撑住了，也许它没有被弄断。
drill-why-gap-too-short = 无法判断：隧道只断了 { $seconds } 秒。时间这么短，看不出防火墙有没有来晚。
drill-why-network-dead = 无法判断：网络和隧道一起断了。什么都出不去的时候，看不出会不会被拦住。
drill-why-no-tunnel = 无法判断：一开始没有隧道。什么都没有发送。
drill-why-no-network = 无法判断：一开始没有网络。什么都没有发送。
drill-why-already-up = 无法判断：演练开始前 VPN 就已连上，所以没看到那之前的时间。
drill-why-not-on-network = 无法判断：这个网络不给你这种地址。换一个网络可能就不同。
drill-why-no-stamps = 无法判断：这个系统不说数据包从哪条路出去，而没有动静不是证明。
drill-why-too-few = 无法判断：被拒绝的测试数据包太少，不能确定。
drill-why-not-sent = 无法判断：大部分测试数据包，这台电脑连发都发不出去。关掉不需要的程序，再试一次。
drill-why-silence = 无法判断：测试数据包收下了，没有任何返回。可能漏出去了，也可能被丢掉了。
drill-why-tcp-unknown = TCP（大多数网站用它）无法判断：它的连接请求收下了，没有人回应。其余的拦住了。
drill-why-stopped = 无法判断：演练没到结束就停止了。
drill-why-suspended = 无法判断：电脑中途睡眠或停顿了。那段时间有什么出去，没有看到。
drill-why-cannot-watch = 无法判断：这个系统不让程序观察。请手动测试。
drill-why-left-card = 隧道断开后 { $ms } ms，自己选网卡的程序从 { $interface } 出去了。让系统选路的数据包拦住了。
drill-why-no-way-out = 无法判断：没有隧道时根本没有出路。这看起来像是拦住了，但没有什么能表明真是如此。

drill-saw-left =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个从隧道外漏出，在隧道断开后 { $first } 到 { $last } ms
drill-saw-silent =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个被收下，之后什么都没看到。这不能证明什么。
drill-saw-outside-share = 在弄断任何东西之前，全部公共地址的 { $share }% 有路绕过隧道。
drill-saw-lan-open = 发往本地网络（路由器、打印机）的数据包不经 VPN 就放行。如果你的电脑向路由器查询网站域名，这些查询也会出去。
drill-saw-lan-blocked = 发往本地网络路由器的数据包也拦住了。
drill-saw-card-left = 自己选网卡的程序能出去，VPN 开着时也一样。
drill-saw-card-blocked = 自己选网卡的程序被拦住了。
drill-saw-filter-there = 有防火墙守着网卡：它拒绝了一个本来也出不去的数据包。
drill-saw-filter-not-seen = 在网卡上没有发现防火墙。单凭这一点不能证明什么：许多防火墙会放行这种数据包。
drill-saw-asleep = 电脑停顿了 { $ms } ms。那时什么都观察不到。
drill-saw-left-answered =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个从隧道外漏出，在隧道断开后 { $first } 到 { $last } ms。第一个路由器回应了。
drill-saw-refused-filter =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个被这台电脑上的防火墙拒绝
drill-saw-refused-route =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个被这台电脑的路由拒绝
drill-saw-no-route =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个没有任何出路。这不能证明什么。
drill-saw-not-sent =
    { $kind } 发往端口 { $port }{ $route ->
        [card] ，由程序自选网卡
       *[default] {""}
    }：{ $count } 个没能发送。这不能证明什么。
drill-saw-gap = 隧道断了 { $seconds } 秒。
drill-saw-left-after = 隧道恢复期间，有 { $count } 个测试数据包从隧道外漏出。

drill-not-seen-other-users = 这台电脑的其他用户，以及系统的程序：规则对每一个都可能不同。只测试了这个程序。
drill-not-seen-containers = 容器、虚拟机，以及把这台电脑当热点用的设备。它们可能走别的路。请在它们里面测试。
drill-not-seen-ports = 没有试过的端口和地址。只为某一个应用开的漏洞不会被发现。
drill-not-seen-established = 隧道断开之前就开着的连接。有些防火墙会让它们继续。请先关掉应用，再断开 VPN。
drill-not-seen-boot = 开机：VPN 连上之前的时间。演练里有专门的一种情况。
drill-not-seen-suspend = 睡眠和唤醒。
drill-not-seen-wifi-change = 从一个网络换到另一个网络。
drill-not-seen-shorter = 比两个测试数据包的间隔（千分之几秒）更短的漏洞。
drill-not-seen-provider = 你的 VPN 公司看到什么、保留什么，以及隧道的加密好不好。
drill-not-seen-other-network = 其他网络：下一个网络可能有 IPv6，也可能是恶意的。更新也可能改变一切。
drill-not-seen-before-start = 从开机到这个程序启动之间的几秒钟。其他程序可能已经发送了什么。

drill-next-vpn-back = 先让 VPN 恢复，看清它的标志。然后才打开你的应用。
drill-next-item = 接下来做这个：{ $item }
drill-next-close-first = 修好之前：在 VPN 停下之前，不管因为什么停下，先关掉你的应用，再关掉网络。
drill-next-close-before-disconnect = 养成规矩：先关掉应用，再断开。
drill-next-network-off-at-start = 修好之前：关机前先关掉网络，等 VPN 应用准备好才重新打开。
drill-next-one-server = 修好之前：只用一个服务器，或者换服务器时关掉网络。
drill-next-ipv6 = 你的漏洞是 IPv6。在 VPN 应用里找 IPv6，选择让它走隧道或拦住它。
drill-next-dns = 你的漏洞是域名查询。把 DNS 改回 VPN 给的设置。
drill-next-lan = 在 VPN 应用里关掉 "local network sharing"（本地网络共享），除非你正在打印。
drill-next-card = 单靠路由拦不住这类程序。只有防火墙可以：在 VPN 应用里找 lockdown，或添加规则。
drill-next-again = 修好之后用同样的方式再演练一次。每次更新后也一样。
drill-next-other-cases = 其他情况也试试。每次更新系统或 VPN 应用之后，再演练一次。
drill-next-longer = 用更长的时间再演练一次：sotay drill --seconds 60
drill-next-break-tunnel = 再演练一次，只弄断隧道：隧道断开时网络必须还在。拔掉网线后，要再插回去。
drill-next-connect-first = 连接 VPN，运行 sotay check，检查看到隧道后再开始演练。
drill-next-reboot-how = 测试重启：关掉网络，重启，用 reboot 这种情况启动演练，然后打开网络。
drill-next-other-network = 换一个给你 IPv6 的网络再试，例如移动数据。
drill-next-stay-awake = 再演练一次，不要让电脑睡眠。
drill-next-ask-program = 如果有程序对每个连接都问你能不能放行，请回答它或暂停它，再演练一次。
drill-next-not-covered = 在测试证明之前，把这种情况当作没有解决。

## Reader of Facebook exports

offmeta-screen-home = 读取我的 Facebook 导出文件
offmeta-screen-offer = 在这里读取我的导出文件
offmeta-screen-title = 读取一份 Facebook 导出文件
offmeta-screen-older-title = 与更早的导出文件比较
offmeta-screen-label = 导出文件在哪里：把 zip 或文件夹拖到这个窗口，或输入路径
offmeta-screen-how = 只在这台电脑上读取。不解压，不发送，也不保留路径。大的导出文件会分成几个 zip：请全部加上。
offmeta-screen-older-how = 更早的导出文件会与你刚读的那份比较。它也不会保留。
offmeta-screen-part = 部分：
offmeta-screen-add = 再加一个部分
offmeta-screen-read = 读取
offmeta-screen-nothing-typed = 请先把 zip 或文件夹拖到这个窗口，或输入路径。
offmeta-screen-how-to-get = 怎样得到导出文件：{ $item }
offmeta-screen-reading = 正在读取。大的导出文件要花一些时间。你可以先做别的。
offmeta-screen-comparing = 正在读取更早的导出文件……
offmeta-screen-still-reading = 另一份导出文件还在读取。请稍后再试。
offmeta-screen-ready = 你的导出文件读完了。报告在：读取我的 Facebook 导出文件。
offmeta-screen-another = 读取另一份导出文件
offmeta-screen-report = 谁向 Facebook 报告了你
offmeta-screen-made-on = 导出日期：{ $day }。
offmeta-screen-counts = { $businesses } 家公司，{ $events } 个事件
offmeta-screen-range = 从 { $first } 到 { $last }
offmeta-screen-unnamed = 只计数、不记名称：{ $count }
offmeta-screen-older = 在这些月份之前：{ $months } 个月里有 { $events } 个事件
offmeta-screen-months = 每个月的事件
offmeta-screen-top = 最活跃的
offmeta-screen-kinds = 它们报告了什么
offmeta-screen-kind = { $kind } ({ $events })：{ $words }
offmeta-screen-more-kinds = 其他种类：{ $count }
offmeta-screen-neighbours = 清除动不到什么
offmeta-screen-apps-active = 仍能访问你账号的应用和网站：{ $count }
offmeta-screen-apps-inactive = 访问权限已自行到期的应用和网站：{ $count }
offmeta-screen-apps-removed = 你移除的应用和网站：{ $count }
offmeta-screen-apps-unknown = 没有说明访问权限的应用和网站：{ $count }
offmeta-screen-advertisers = 使用了含有你的名单的广告主：{ $count }
offmeta-screen-more-names = 还有 { $count } 个
offmeta-screen-see-item = 这个条目讲这件事：{ $item }
offmeta-screen-cautions = 什么可能误导你
offmeta-screen-change = 有什么变化
offmeta-screen-next = 接下来做什么
offmeta-screen-delete = 然后删除 zip、文件夹和下载的文件，并清空回收站。如果正被调查，先问律师。
offmeta-screen-compare = 与更早的导出文件比较
offmeta-screen-all = 所有公司：查找和滚动
offmeta-screen-all-label = 名称中的词
offmeta-screen-all-how = 事件数、名称和最新事件的日期。
offmeta-screen-all-none = 没有公司的名称含有这个词。
offmeta-screen-all-more = 还有 { $count } 个。多输几个词来找到它们。
offmeta-screen-picture = 把这份报告写成一张图
offmeta-screen-picture-title = 写一张图
offmeta-screen-picture-what = 这一页列出报告过你的公司的名称。它没有加密。谁找到都能读。不再需要时请删除。
offmeta-screen-picture-where = 它会成为新文件 note.html，在你启动程序的文件夹里。浏览器不用网络就能打开。
offmeta-screen-picture-no = 不要写
offmeta-screen-picture-yes = 写
offmeta-screen-picture-did = 已写入 { $file }。它列出公司名称，没有加密。
offmeta-screen-warning = 这张图列出公司名称，没有加密：{ $file }
offmeta-screen-forgotten = 报告已忘掉。没有打开的记事本，所以没有可锁定的。
offmeta-screen-recorded = 答案、数目和最新日期在你的记事本里。公司名称不在。
offmeta-screen-session-only = 退出后，这些数目就没有了，除非在那之前保留了记事本。
offmeta-screen-gone = 退出后，这些数目就没有了。
offmeta-screen-nothing-kept = 这些都不保留。
offmeta-screen-status = Facebook 导出文件
offmeta-screen-not-yet = 还没读过
offmeta-screen-kept = { $answer } - 公司：{ $businesses } - 事件：{ $events } - { $day }

cmd-offmeta = 读取 Facebook 导出文件：谁报告了你，列表空了没有？
opt-offmeta-paths = zip 或文件夹，它的所有部分
opt-offmeta-before = 用来比较的更早的导出文件，它的所有部分
opt-offmeta-json = 输出 JSON
opt-offmeta-picture = 把报告写成网页，存为这个新文件。它列出公司名称，没有加密

offmeta-answer-not-empty = 不是空的
offmeta-answer-empty = 空的
offmeta-answer-probably-empty = 可能是空的
offmeta-answer-unknown = 无法判断

offmeta-why-listed = 列表里至少有一家公司：它报告的内容连着你的账号。先准备好别的登录方式，再清除过去、断开将来。
offmeta-why-list-empty = 列表在你的导出文件里，里面什么都没有。请读下面还有什么会让它看起来是空的，然后删除 zip。
offmeta-why-settings-only = 这一类的设置在你的导出文件里，列表不在。没有可列的内容时，似乎就不会写出列表。请读下面还有什么会让它看起来是空的，然后删除 zip。
offmeta-why-no-data = Facebook 在那里放了一个文件，写着：没有数据。所以你的导出文件含有这一类。请读下面还有什么会让它看起来是空的，然后删除 zip。
offmeta-why-siblings-only = 列表不在这里，但它那个文件夹的其他文件在。它可能是空的；也可能在另一个部分里。请加上其他部分，或申请新的导出：只要这一类，所有时间，JSON。
offmeta-why-no-category = 你给的内容里没有这一类。也许没有勾选它，也许它在另一个部分里。请加上其他部分，或申请新的导出：只要这一类，所有时间，JSON。
offmeta-why-not-an-export = 在这里没有找到 Facebook 导出文件的内容。请选下载下来原样的 zip，或装着其中全部内容的文件夹。
offmeta-why-instagram-only = 这份导出文件只有 Instagram，没有说明 Facebook 的情况。请也申请导出你的 Facebook 个人主页：只要这一类，所有时间，JSON。
offmeta-why-page-missing = 首页列出了一些公司，但它们各自的页面不在这里。请给出完整的 zip 和所有部分，或申请新的导出：只要这一类，所有时间，JSON。
offmeta-why-unknown-shape = 这里有列表，但形式是这个程序不认识的。这不表示它是空的。把 Facebook 设成英文，申请新的导出：只要这一类，所有时间，JSON。在此期间，请在 Facebook 上查看列表。
offmeta-why-broken-json = 列表中断或损坏了。断处之后有什么，不知道。请重新下载导出文件；如果没用，就申请新的：只要这一类，所有时间，JSON。
offmeta-why-broken-zip = zip 不完整或损坏了。请重新下载，等到下载完成。
offmeta-why-encrypted = zip 上了密码锁，这个程序打不开。Facebook 不给导出文件上锁：请选下载下来原样的 zip，或重新下载。
offmeta-why-unknown-packing = zip 的压缩方式是这个程序不认识的。请选下载下来原样的 zip，或在加密的磁盘上解压，再给出文件夹。
offmeta-why-duplicate = 同一个文件在这份导出里出现两次，内容可能不同。请只给同一次导出的部分，每个一次，或重新下载。
offmeta-why-nested-zip = 这个 zip 里还有一个 zip。请取出里面的那个，给出它，之后把两个都删除。
offmeta-why-too-large = 这里有个文件，解压后超过这个程序读取的上限，或超过 zip 标明的大小。请重新下载；如果还是这样，就申请新的导出：只要这一类，所有时间，JSON。
offmeta-why-unfinished = 这个文件的大小正好是下载中断时会停住的大小。请重新下载，或申请只含这一类的新导出：它小得多。
offmeta-why-too-many = 文件数超过这个程序查看的上限。请给出 zip 本身，不要给整个磁盘或下载文件夹，或申请只含这一类的新导出。
offmeta-why-strange-path = zip 里有个文件，它的路径通到 zip 之外；那个文件没有读。Facebook 不会写这样的路径。只用你自己从导出页面下载的 zip，请重新下载。
offmeta-why-unreadable = 这个文件或文件夹读不了。看看它属于谁，U 盘有没有插好，有没有别的程序占着它。然后再试。
offmeta-why-missing = 没有这个文件或文件夹。再看一下名称和位置；在大多数系统上，可以把文件拖到这个窗口。

offmeta-caution-range = 时间范围是 "All time"（所有时间）吗？Facebook 的表单可能填了较短的范围，那就会缺少更早的报告。
offmeta-caution-48-hours = 是不是在清除之后至少 48 小时才申请导出？清除可能要这么久，所以更早的导出不能证明什么。
offmeta-caution-other-profile = 这是你要看的个人主页吗？请看 zip 文件名里的名称。每个个人主页都要单独导出一次。
offmeta-caution-missing-part = 所有部分都在吗？大的导出文件会分成几个 zip，名称只有末尾不同。列表可能在另一个里面。
offmeta-caution-instagram = 这是从 Instagram 读到的。它没有说明 Facebook 的情况：请把那个个人主页也导出。
offmeta-caution-future-linking = 今天是空的，不等于明天也是空的。请看 Manage future activity（管理将来的活动）：那里应当写着将来的活动已断开。
offmeta-caution-neighbours = 清除动不到这些：与你账号连接的应用，以及拿着含有你的名单的广告主。它们有各自的条目。
offmeta-caution-html-time = 这些网页没有说明时间属于哪个时区，所以日期可能差一天；日期只能从英文网页读出。下次请选 JSON：它是精确的。
offmeta-caution-not-seen-after-clearing = 没有人公布过清除之后的导出文件是什么样子。这个答案是从文件的形式推出来的。请也在 Facebook 上查看列表。
offmeta-caution-many = 公司的数目超过这个程序按名称记录的上限。其余的只计数，不记名称。

offmeta-change-gone = 已经不在的：{ $count }
offmeta-change-still = 还在的：{ $count }
offmeta-change-new = 那以后新增的：{ $count }
offmeta-change-all-newer = 这里的内容都比上一份导出里最新的报告更晚。所以清除起了作用，而将来的连接仍然开着。下一步：断开将来。
offmeta-change-some-older = 这里有些内容和上一份导出里的一样早。所以没有全部清除，或还没过 48 小时。请等一等，申请新的导出；如果还是这样，就再清除一次。
offmeta-change-nothing = 上一份导出里的内容都不在了，也没有新的。90 天后再看一次。

offmeta-kind-page-view = 你打开了他们的一个页面。
offmeta-kind-view-content = 你在那里看了一样东西：商品、文章或优惠。
offmeta-kind-search = 你在他们的网站或应用里搜索了什么。
offmeta-kind-activate-app = 你打开了他们的应用。
offmeta-kind-app-view = 你看了他们应用里的一个页面。
offmeta-kind-app-install = 你安装了他们的应用。
offmeta-kind-purchase = 你从他们那里买了东西。
offmeta-kind-add-to-cart = 你把东西放进了购物车。
offmeta-kind-add-to-wishlist = 你把东西放进了心愿单。
offmeta-kind-add-payment-info = 你填了一种付款方式：银行卡或银行账户。
offmeta-kind-initiate-checkout = 你开始付款，不管有没有付完。
offmeta-kind-spend-credits = 你花了他们应用里的积分或代币。
offmeta-kind-subscribe = 你开始了付费订阅。
offmeta-kind-start-trial = 你开始了免费试用。
offmeta-kind-complete-registration = 你建了账号或报名了什么。
offmeta-kind-lead = 你留下了自己的资料：表单、电子报或优惠。
offmeta-kind-contact = 你联系了他们：电话、消息或电子邮件。
offmeta-kind-submit-application = 你提交了申请：贷款、工作或课程。
offmeta-kind-schedule = 你预约了时间。
offmeta-kind-donate = 你捐了钱。
offmeta-kind-find-location = 你找了附近他们的店或地点。
offmeta-kind-customize-product = 你用他们的在线工具定制了一件产品。
offmeta-kind-rate = 你给什么打了分。
offmeta-kind-level-achieved = 你在游戏里升了级。
offmeta-kind-unlock-achievement = 你在游戏或应用里达成了一个目标。
offmeta-kind-tutorial-completion = 你完成了应用或游戏的入门介绍。
offmeta-kind-ad-click = 你点了一个广告。
offmeta-kind-ad-view = 向你显示了一个广告。
offmeta-kind-custom = 这是公司自己取的名称；外人不知道是什么意思。
offmeta-kind-other = 这个程序不认识的种类。照你导出文件里的原词显示。
offmeta-why-no-events = 你的列表里有公司的名称，但没有它们的任何事件。清空后的列表可能就是这样；还没有人展示过。过几天再看一次。
offmeta-caution-incomplete = 导出文件有一部分读不了。实际内容可能比这里显示的多。
offmeta-change-counts = { $day } 你的列表里有 { $before } 家公司；现在有 { $now } 家。

## Choosing a messenger: the screen, the command, and the sentences of both
## need-ID: as the person would say it. topic-ID: a short name. fact-...: the value of a topic.

cmd-choose = 用哪个聊天应用，为什么；或把两个放在一起比较
opt-choose-need = 你需要什么；必须的，或加 =wish 表示希望。可以给多次
opt-choose-compare = 改为把两个应用放在一起比较
opt-choose-json = 输出 JSON
value-need = 需要
value-app = 应用
err-no-need = 没有需要 "{ $word }"。
fix-no-need = 必须的写 --need ID，希望的写 --need ID=wish。已知的 ID：{ $known }
err-no-app = 资料里没有应用 "{ $word }"。
fix-no-app = 已知的应用：{ $known }

need-question-number = 你的电话号码
need-question-blocked = 你那里封锁了什么
need-question-cut = 互联网被切断时
need-question-groups = 你们的群组和通话
need-question-devices = 你的手机和电脑
need-question-words = 屏幕上的语言
need-question-fear = 你怕谁
need-question-reach = 不肯换的人
need-number-hidden = 和我联系的人不能知道我的号码
need-no-number = 我没有可以提供的电话号码
need-signal-blocked = 我这里封锁了 Signal
need-telegram-blocked = 我这里封锁了 Telegram
need-offline = 互联网被切断时也要能用
need-group-100 = 我们的群组超过 100 人
need-group-500 = 我们的群组超过 500 人
need-group-1000 = 我们的群组超过 1000 人
need-calls = 我们要开群组通话
need-android = 要能在 Android 上用
need-iphone = 要能在 iPhone 上用
need-windows = 要能在 Windows 上用
need-macos = 要能在 Mac 上用
need-linux = 要能在 Linux 上用
need-computer-only = 我只有电脑，没有手机
need-no-google = 我的 Android 手机没有 Google 服务
need-vietnamese = 我需要屏幕显示越南语
need-fear-member = 我怕有成员把内容传出去
need-fear-phone = 我怕我的手机落到警察手里
need-fear-company = 我怕应用背后的公司
need-fear-state = 我怕政府：监视线路，并向运营方要数据
need-reach-zalo = 我必须联系的人还在用 Zalo
need-reach-messenger = 我必须联系的人还在用 Messenger
need-reach-whatsapp = 我必须联系的人还在用 WhatsApp
need-reach-telegram = 我必须联系的人还在用 Telegram
need-reach-viber = 我必须联系的人还在用 Viber
need-off = 无所谓
need-wish = 有就好
need-must = 必须

topic-e2ee-chats = 单聊端到端加密
topic-e2ee-groups = 群组端到端加密
topic-forward-secrecy = 密钥被偷也打不开过去的内容
topic-post-quantum = 为量子计算机做了准备
topic-audited = 经外部人员检查
topic-open-client = 应用的代码公开
topic-open-server = 服务器的代码公开
topic-number-needed = 需要电话号码
topic-number-hidden = 对别人隐藏你的号码
topic-keeps-contacts = 运营方知道谁和谁联系
topic-reads-content = 运营方能读聊天内容
topic-handed-over = 已知曾向当局提供数据
topic-disappearing = 限时消息
topic-app-lock = 有自己的锁
topic-verify = 可以当面核对密钥
topic-registration-lock = 光有号码打不开账号
topic-offline = 没有互联网也能用
topic-circumvention = 自带绕过封锁的办法
topic-blocked-in = 封锁它的地方
topic-group-max = 群组人数
topic-call-max = 群组通话人数
topic-android = Android
topic-iphone = iPhone
topic-windows = Windows
topic-macos = Mac
topic-linux = Linux
topic-phone-first = 必须先用手机注册
topic-no-google = 没有 Google 服务也能用
topic-vietnamese = 屏幕有越南语
topic-free = 免费
topic-standing = 适合做什么

fact-yes = 是
fact-partly = 部分
fact-no = 否
fact-unknown = 不清楚
fact-nowhere = 没听说有
standing-recommend = 首选
standing-no-number = 不能用号码时
standing-hardened = 加固版本
standing-plan-b = 备用方案
standing-offline = 互联网被切断时
standing-team = 有自己服务器的机构
standing-paid = 好，要花钱
standing-low-risk = 只谈无害的事
standing-watch = 前景不明
standing-avoid = 避免使用
standing-never = 千万不要用
confidence-high = 依据充分
confidence-medium = 有依据
confidence-low = 依据薄弱
confidence-unverified = 未核实
stance-recommends = { $who } 推荐 ({ $date })：{ $text } ({ $source })
stance-recommended-until = { $who } 推荐到 { $date } 为止：{ $text } ({ $source })
stance-advises-against = { $who } 不建议用 ({ $date })：{ $text } ({ $source })

choose-recommended = 推荐
choose-fallback = 后备
choose-fits = 也可以
choose-verdict = { $verdict } ({ $standing })
choose-excluded = 排除
choose-fact = { $text } ({ $source }, { $date }; { $confidence })
choose-says-unfit = 不管你需要什么，都不要用来商量组织的事：{ $fact }
choose-says-breaks = 排除。你说：{ $need }。{ $fact }
choose-says-untold = 无法判断。你说：{ $need }。{ $fact }
choose-says-caveat = 只能做到一部分。你说：{ $need }。{ $fact }
choose-says-for-need = 符合你说的：{ $need }。{ $fact }
choose-says-for = 优点：{ $fact }
choose-says-against = 但是：{ $fact }
choose-says-against-need = 做不到你说的：{ $need }。{ $fact }
choose-says-below-need = 排得较低。你说：{ $need }。{ $fact }
choose-says-below = 排得较低：{ $fact }
choose-says-above-need = 对它有利。你说：{ $need }。{ $fact }
choose-says-above = 对它有利：{ $fact }
choose-says-unknown = 不清楚：{ $fact }
choose-says-harmless = { $app } 只用来谈无害的事：{ $fact }
choose-give-up = 如果不要这一点，答案就是 { $app }：{ $needs }

choose-you-need = 你说的
choose-nothing-needed = 你没有说需要什么。这是对大多数人的答案。
choose-answer = 推荐：{ $app }
choose-answer-fallback = 后备，它不能用的时候用：{ $app }
choose-no-fallback = 没有后备：没有别的应用做到所有必须的。
choose-answer-none = 没有应用做到所有必须的。这不是你的错：不要用一个只是看起来做得到的。
choose-answer-untold = 无法判断：有的应用也许可以，但了解得太少。
choose-why = 为什么是 { $app }
choose-ways = 你可以放弃什么
choose-harmless = 不肯换的人
choose-next = 接下来做什么
choose-next-list = sotay list { $list }
choose-next-agree = 趁一切还能用，现在就约定后备应用，两个都装好。
choose-ranking = 所有应用，最好的在前
choose-own = 来自你自己的清单，不是这个程序的。
choose-oldest = 这个答案依据的最旧的资料：{ $fact }
choose-no-safety = 手机解锁着、被感染，或在泄密者手里时，没有任何应用能保护它。
choose-differ = 不同之处
choose-same = 相同之处
choose-who-says = 谁怎么说
choose-no-facts = 这里没有关于聊天应用的资料。

## The chooser of messengers on screen

choose-screen-home = 用哪个聊天应用？一个答案，附理由
choose-screen-offer = 打开选择器：用哪个应用，为什么
choose-screen-title = 用哪个聊天应用
choose-screen-how = 按 Enter 改一行：[ ] 无所谓，[~] 希望，[x] 必须。一个必须会排除所有做不到它的应用。
choose-screen-not-kept = 你在这里说的哪里都不保留。锁定或退出后就没有了。
choose-screen-why = 为什么，其他应用怎么样
choose-screen-done = 显示答案和理由
choose-screen-forget = 忘掉我在这里说的
choose-screen-for-you = 适合你的：{ $app }。
choose-screen-else = 如果它不行：{ $app }。
choose-screen-none = 适合你的：一个都没有。
choose-screen-wish = 希望：{ $need }
choose-screen-must = 必须：{ $need }
choose-screen-old = [旧] { $text }
choose-screen-answer = 用哪个聊天应用，为什么
choose-screen-why-else = 为什么后备是 { $app }
choose-screen-change = 修改我的需要
choose-screen-set-up = 把设置清单放进我的计划
choose-screen-what-is-kept = 这些清单会在你的计划里往前移，其他应用的设置会从计划里去掉。如果你有记事本，里面会有这些清单的名称。你说的需要哪里都不保留。
choose-screen-in-plan = 你放进计划的：{ $lists }
choose-screen-take-out = 把计划恢复原样
choose-screen-put-in = 现在在你的计划里：{ $lists }
choose-screen-taken-out = 你的计划恢复原样了。
choose-screen-signal-wire = Signal 或 Wire，放在一起比较
choose-screen-topics = 所有应用，逐项比较
choose-screen-compare = 与 { $app } 放在一起比较
choose-screen-facts = 已知的全部内容
choose-screen-value = { $name }：{ $value }
choose-screen-side = { $app }：{ $value }。{ $fact }
choose-screen-or = { $left } 或 { $right }
choose-screen-who-says = 谁推荐哪个，谁不再推荐
choose-screen-same = 没有不同的地方 ({ $count })
choose-screen-as-of = { $date }; { $confidence }
choose-screen-open-one = 打开一个应用，读它依据的句子和来源。
choose-screen-forgotten = 你关于聊天应用说的已忘掉。没有打开的记事本，所以没有可锁定的。
lock-forgotten = 报告和你关于聊天应用说的已忘掉。没有打开的记事本，所以没有可锁定的。
reason-chosen = 在你放进计划的清单里。
opt-plain = 用编了号的行显示指南，一行接一行：适合屏幕阅读器和各种文字
plain-word-more = 继续
plain-word-all = 全部
plain-word-again = 重复
plain-word-step = 步骤
plain-hello = 逐行模式：编了号的行，一行接一行。什么都不会重画。
plain-hello-how = 输入编号或词，再按 Enter。输入问号，会再读一遍这个屏幕，并说明这里能用什么。
plain-hello-words = 这些词在任何地方都能用：{ $hide }、{ $lock }、{ $quit }。
plain-screen = 屏幕：{ $title }
plain-step = 第 { $number } 步，共 { $all } 步：{ $text }
plain-chosen = 已选
plain-not-chosen = 未选
plain-current = 正在使用
plain-nothing-typed = 还没有输入
plain-then = 然后
plain-copy = { $count ->
   *[other] 一字不差，共 { $count } 行：
}
plain-minutes = { $minutes ->
   *[other] { $minutes } 分钟
}
plain-address = 网址：{ $address }
plain-keeping = 你的进度：{ $state }
plain-more = 第 { $part } 部分，共 { $all } 部分。Enter：下一部分。
plain-prompt = { $count ->
    [0] 请输入一个词，或问号：
    [1] 请输入编号 1、一个词，或问号：
   *[other] 请输入 1 到 { $count } 的编号、一个词，或问号：
}
plain-prompt-step = Enter：下一步。
plain-type = { $label } 输入后按 Enter。只按 Enter 就到选项。
plain-type-secret = { $label } 你输入的内容不会显示。只按 Enter 就到选项。
plain-unknown = 这不是编号，也不是这个屏幕的词。输入问号，就知道能用什么。
plain-no-number = 没有这个编号的行。
plain-no-step = 没有这个编号的步骤。
plain-no-item = 这个屏幕上没有可以这样设置的条目。
plain-no-secret = 这个屏幕上不输入秘密内容。
plain-no-more = 这个屏幕到此为止。
plain-which = 请说明是哪一个：{ $word }，空格，再加那一行的编号。
plain-which-line = 请输入那一行的编号。
plain-changed = 这个屏幕在此期间变了。下面再读一遍。
plain-revealed = 从现在起显示你输入的内容。
plain-concealed = 从现在起不再显示你输入的内容。
plain-works = 这里能用的：
plain-works-number = 输入编号，就选择那个编号的行，还没有全部读完也可以。
plain-works-enter = 只按 Enter 就往下走：到长屏幕的下一部分。输入 "步骤 2" 之后，就到步骤 3。
plain-works-again = 问号，或 { $word }：说明这里能用什么，再读一遍这个屏幕。
plain-works-all = { $word }：一次读完这个屏幕剩下的全部内容。
plain-works-help = { $word }：所有的词，以及遮住做不到什么。
plain-word = { $word }：{ $what }
plain-word-or = { $word }，或 { $short }：{ $what }
plain-explain-hide = 只留下一张空白页；再输入同一个词就恢复。显示过的内容只是被推到上面，没有去掉。
plain-hide-limits = 显示过的内容都收不回来。遮住只是把它推出窗口，但谁往上翻都能读到，屏幕阅读器也能回到那里。只有关闭窗口才会去掉它，而会记录一切的终端仍会留着它。遮住不会锁定记事本；锁定才会。
plain-proof = 仅打勾：只是你说做了。已手动测试、本机已看到、一起检查过：有人看过，或机器看过。我的屏幕不一样：这个条目先放着，等你知道更多。
plain-own = 用几个别人不会联想到你的词，不要用俗语、歌词、名字或日期。
plain-lock-nothing = 没有可锁定的：什么都没有保留。显示过的内容留在这个窗口里，直到你关闭窗口。
plain-edit-how = 你输入的内容会替换整条译文并保存。只按 Enter，再输入 { $word }，译文保持原样。\n 表示换行。
plain-need-how = 选择一行就会改变它：从 "无所谓" 变成希望，再变成必须。一个必须会排除所有做不到它的应用。
plain-stays = 在逐行模式里，读过的内容都留在这个窗口的上方。做完后请关闭窗口。会记录一切的终端仍会留着这些内容。
plain-gone = 你做的事没有保留，现在没有了。
plain-end = 你已退出指南。它说过的内容在这个窗口里还能读到，直到你关闭窗口。
cmd-translate-extract = 生成要译成某种语言的文件
cmd-translate-merge = 把这些文件更新到现在的英文
cmd-translate-review = 在指南里逐行审阅还没有精通这门语言的人检查过的内容
opt-translate-extract-tag = 语言，例如 de、pt-BR 或 zh-Hant
opt-translate-merge-tag = 语言
opt-translate-review-tag = 语言
translate-made = { $file }：{ $all } 条文字，其中 { $translated } 条有译文
translate-next = 用 Poedit 或任何文本编辑器翻译。要马上看到效果：sotay --locales "{ $folder }" --locale { $language }
translate-merged = { $file }：{ $translated } 条有译文；新增 { $fresh }，需要再看 { $outdated }，放到一边 { $gone }
translate-wrote-ui = 已根据 ui.po 写好 { $file }。
translate-not-merged = 什么都没有改：读不出来的内容会丢失。请先修好它。
translate-ui-outdated = 界面：{ $count } 条需要再看，在那之前显示英文
translate-urgent = 影响最大的内容中，过时或缺少的：{ $count }
translate-weighed = { $language }：按影响大小计算，已译 { $translated }%，已审 { $reviewed }%
err-name-locales = 没有指定存放你这门语言的文件的文件夹。
fix-name-locales = 用 --locales 加文件夹来指定；它现在还不存在也可以。
err-bad-tag = "{ $word }" 不是可以译成的语言的标记。
fix-bad-tag = 用短的标记，例如 de、pt-BR 或 zh-Hant。英文是原文。
err-already-extracted = 这门语言的文件已经在 { $folder } 里。没有动它们。
fix-already-extracted = 要更新它们，请运行：sotay translate merge { $language }
err-bad-translation = { $file } 不能用：第 { $line } 行，{ $code }。
fix-bad-translation = 运行 sotay translate check，带上同样的 --locales：它会说明怎么做。在那之前，指南显示英文。
err-write-file = 写不了 { $file }：{ why }。原来的内容没有变。
fix-write-file = 解决这个问题，再试一次。
err-line-changed = { $line } 这一行在它的文件里已经变了。什么都没有写入。
fix-line-changed = 退出，再重新开始审阅，就能看到它现在的样子。
err-line-unreadable = { $line } 这一行所在的文件读不了了。什么都没有写入。
fix-line-unreadable = 退出，再运行 sotay translate check：它会说明怎么做。
review-title = 审阅：{ $language }
review-place = 第 { $number } 行，共 { $count } 行。已通过：{ $accepted }
review-english = 英文
review-words = 译文
review-outdated = 这一行译好之后，英文改过了。
review-accepted = 已通过。
review-changed = 已修改。在有人通过之前，仍是草稿。
review-accept = 意思一样，用词也好：通过
review-edit = 换个说法
review-skip = 以后再看，到下一行
review-before = 上一行
review-leave = 到这里停下。每个决定都已保存。
review-through = 这些行都看完了。
review-sum = 已通过：{ $accepted }。已修改、仍是草稿：{ $changed }。
review-more = 还剩 { $left } 行，继续看其中 { $count } 行
review-nothing = { $language }：没有等待审阅的译文。
review-edit-how = Enter 保存，Esc 保持原样。\n 是换行。
review-empty = 请输入文字，或按 Esc 保持原样。
review-wrong = 还没有保存。{ $remedy }
review-not-here = 这一行太长，不能在这里改。请在它的文件里改。
review-part-interface = 界面
review-part-title = 标题
review-part-summary = 这份清单或这一页有什么用
review-part-why = 为什么要做
review-part-notes = 给带工作坊的人
review-part-step = 步骤
review-part-expect = 测试必须显示什么
review-part-limits = 这样做不能做到什么
review-part-meaning = 词语的意思
review-part-claim = 关于聊天应用的资料
remedy-too-many-findings = 先改好列出的这些，再检查一次。
remedy-not-utf8 = 在编辑器里把它存成 UTF-8。
remedy-long-step = 把它分成两步。
remedy-long-title = 用更少的字来说。
remedy-not-nfc = 重新输入带声调符号的字母，或用工具把文件转成 NFC。
remedy-forbidden-character = 去掉这个字符；换行和制表符只能出现在代码里。
remedy-bad-po = 把这一行和前后的行对照；Poedit 这样的 PO 编辑器会自己写对。
remedy-po-header = 写上 charset=UTF-8 和它所在文件夹的语言。
remedy-big-translation = 这不是译文：把它移走，再用 sotay translate extract 重新生成。
remedy-name-in-header = 去掉名字：译者可能有危险。
remedy-name-in-comment = 去掉这一行：译者可能有危险。sotay translate merge 会略去这样的行。
remedy-duplicate-entry = 两个里只留一个。
remedy-missing-context = 补上它的 msgctxt 行：这条文字的标识，例如 messenger-choose/phone-code/title。
remedy-unknown-text = 去掉这一条，或把译文留在别处。
remedy-outdated-translation = 与现在的英文对照，然后去掉 fuzzy 标记。
remedy-changed-address = 从英文照抄网址。
remedy-changed-code = 从英文照抄：命令从不翻译。
remedy-changed-placeholder = 从英文照抄，连花括号一起。
remedy-needless-mark = 去掉这个标记；如果看不见它，就把这些字重新输入一遍。
remedy-wide-text = 用更少的字来说。
remedy-bad-fluent = 与英文对照：每个花括号都要成对。
remedy-missing-message = 根据英文翻译它。
remedy-obsolete-message = 去掉它，或改正它的名称。
remedy-other-variables = 英文里的每个变量都要用上，写法一样。
remedy-broken-message = 把花括号之间的内容与英文对照。
remedy-unmerged-interface = 运行 sotay translate merge：它会根据 ui.po 写出 ui.ftl。
sheet-title = 待办
sheet-look-on = 再看一次：{ $day }
sheet-look-now = 再看一次：现在
sheet-no-step = 没有未做的步骤了。
sheet-done = 完成
sheet-stuck = 卡住
sheet-none = 无
sheet-screen-menu = 我的待办单：带走接下来的三步
sheet-screen-title = 我的待办单
sheet-screen-by-hand = 你可以把这几行手抄到纸上：这样不写任何文件。也可以在下面写进文件。
sheet-screen-look-now = 你做过的事里，有的现在就该再看一次。
sheet-screen-look-due = 你做过的事里，最早该再看一次的就是这一天。
sheet-screen-look-suggested = 这个日期只是建议，从今天算起 { $days } 天：你做过的事都没有自己的日期。
sheet-screen-paper = 纸和文件都没有加密。谁捡到这一页，谁就能读。
sheet-screen-steps = 每一步都会透露你的情况：你在用它说的东西，而且还没做完。日期说明你什么时候可能会接着做。
sheet-screen-add = 再加一些，只在你需要时
sheet-screen-proof = 做完了什么，我怎么知道的
sheet-screen-proof-risk = 有了做完的清单，捡到的人就知道你做到了哪里、用什么，也知道你懂得怎样保护它。
sheet-screen-stuck = 我卡在哪里
sheet-screen-stuck-risk = 有了卡住的清单，捡到的人就知道你哪里薄弱。
sheet-screen-file = 写进文件
sheet-screen-txt = 纯文本，任何打印机都能打
sheet-screen-md = Markdown
sheet-screen-html = 浏览器网页，可打印在 A4 纸上
sheet-screen-write-title = 把待办单写进文件？
sheet-screen-where = 你刚才看到的几行会写成新文件 note.{ $ending }，放在你启动程序的文件夹里。里面没有别的内容。
sheet-screen-keep-nothing = 你要求什么都不保留。如果你说是，这个文件还是会写。你退出后它还在；在 SSD 或 U 盘上，删除了也可能还在。
cmd-sheet = 我接下来的三步和再看一次的日期，写到纸上用
opt-sheet-format = txt（不指定时）、md 或 html
opt-sheet-out = 先显示待办单，再写进这个新文件。文件没有加密
opt-sheet-with = proof：做完了什么，我怎么知道的。stuck：我卡在哪里。help：谁能帮忙。可以给多次；每加一个，捡到的人就更了解你
value-part = 部分
slip-screen-menu = 我的小条，给全场计数用
slip-screen-title = 我的小条
slip-done = 它说的是：这份清单 { $all } 项中完成 { $done } 项。
slip-stuck = 它说的是：卡在第 { $number } 项。也就是：{ $item }
slip-not-stuck = 它没有说你卡在哪一项。
slip-more-stuck = 只放得下三项，所以没有写上：你还卡在另外 { $count } 项。
slip-says-not = 它不说哪些条目做完了、你是谁、这是哪台设备、今天是哪天。它没有写在任何地方。
slip-how = 念给计数的人听，或者自己输入。谁听到它，又有这个程序，就能读出同样的内容。你可以不给。
cmd-slip = 我的小条，给全场计数用：完成了几项，最多三项卡住的
opt-slip-checklist = 全场正在做的清单
err-slip-too-long = 清单 { $list } 有 { $items } 项。小条最多只放得下 { $most } 项的清单。
fix-slip-too-long = 直接把你的数字告诉计数的人。用 sotay status 可以看到。
cmd-agenda = 按时间排出工作坊流程
opt-agenda-checklists = 用这些清单的条目；不给就用全部
opt-agenda-minutes = 整场多长，从开场到结束，包括休息
opt-agenda-from = 读取你改过的流程，检查后重新写出
opt-agenda-format = md（不指定时），可用任何编辑器修改；或 html，用来打印
opt-agenda-out = 写进这个新文件，不输出到屏幕
value-minutes = 分钟
agenda-title = 工作坊流程：{ $minutes } 分钟
agenda-private = 这份流程列出了聚会谈什么。里面没有日期、地点和名字：也不要写进去。
agenda-guess = 分钟数只是估计，按各种人都有的一场来算。带过第一场后，请自己改。
agenda-edit = 可以随意修改：移动行、删去几行、改分钟数。以 - 开头的行是一个环节：先是分钟数，再是竖线，然后是标题。条目的分钟数写作 总数 = 演示 + 动手 + 检查。方括号里的字保持原样。你自己的环节不用方括号：- 15 | 午饭。以别的方式开头的行不会读取。
agenda-left-out = 时间不够的条目
agenda-left-out-how = 最重要的在前。要加进一个，就把那一行移到上面，去掉行首的空格。
agenda-goes-on = 休息后继续。
agenda-why = 为什么：{ $text }
agenda-test = 怎样算做完：{ $text }
agenda-stuck = 大家常卡在哪里：{ $text }
agenda-spare = 提问，也给没做完的人留时间
agenda-column-when = 从第几分钟
agenda-column-minutes = 分钟
agenda-column-what = 内容
agenda-split = 演示 { $show }，动手 { $act }，检查 { $check }
agenda-opening = 开场
agenda-opening-who = 说大家要一起做什么，在这里怎么称呼你。别人都不必说名字。
agenda-opening-when = 说什么时候休息、什么时候结束。谁都可以随时离开，不用理由。
agenda-opening-limits = 说这不是什么：不是法律意见，也不能让谁变得安全。它只堵上一些漏洞。
agenda-opening-wrong = 说各人的屏幕会不一样。看到别的，不是做错了：先别动，问一下。
agenda-consent = 我们在这里的约定
agenda-consent-free = 谁都不必做什么、说什么、回答什么。跳过不用理由。
agenda-consent-pictures = 不拍照，不录音，不录像，也不拍投影。
agenda-consent-names = 不说别人的名字，不提小组，不讲能让人认出是谁的事。
agenda-consent-screens = 手机里的内容是私人的。不要看别人的屏幕。
agenda-consent-hands = 各人的设备拿在自己手里。你只用手指给人看，不碰设备。
agenda-consent-ask = 问大家这样行不行，然后等一等。不想当众说的人，可以在休息时告诉你。
agenda-count-before = 计数：之前
agenda-count-how = 逐条念出这份流程里的条目。大家闭上眼睛，每人举一次手：完成、需要帮助，或不适合我。或者每人写在纸上，对折两次。
agenda-count-why = 说明为什么：如果谁都看得见，举手就让告密者知道谁没有受到保护。谁都不必参加。
agenda-count-papers = 只由你来数。输入数字，再当着大家的面，在房间里把纸销毁。
agenda-count-after = 计数：之后
agenda-count-same = 问和之前一样的问题，用一样的办法：闭上眼睛，或把纸折起来。
agenda-count-blame = 数字说的是你演示得怎样，不是他们怎样。做完的人少，就说：这个我们再演示一次。
agenda-item-show = 演示：用一句话说为什么，再慢慢演示一次，用一部不存任何人内容的手机。
agenda-item-do = 动手：每人在自己的设备上做。你四处走走看看。先做完的人用话帮忙，不动手。
agenda-item-check = 检查：每人手动测试。自己亲眼看到结果，才算完成。
agenda-buddies = 两人一起检查
agenda-buddies-pairs = 每人自己选和谁一起。三个人可以，一个人也可以。
agenda-buddies-how = 一个人念做了什么、怎样看出来。另一个人看自己的设备，打勾。然后交换。谁也不把设备交给别人。
agenda-buddies-unsure = 不确定就是还没做完。告诉大家，这是一个好回答。
agenda-break = 休息
agenda-break-dark = 让投影变黑。说几点继续。
agenda-break-ask = 你留在房间里：有些人要等没人听的时候才问。
agenda-closing = 收尾
agenda-closing-sheet = 发清单页和待办单：接下来的三步。纸上不写名字。口袋里的纸可能被发现，所以谁都不必拿。
agenda-closing-date = 约定大家什么时候再看一次，大约三个月后。口头说，不要发消息。
agenda-closing-stuck = 说没做完的可以到哪里找人帮忙。写在纸上或口头说，绝不放到投影上。
agenda-closing-room = 擦掉白板，带走所有的纸，离开前再看一遍房间。
agenda-fault-line = 第 { $line } 行：{ $said }
agenda-fault-no-minutes = 环节要以分钟数开头：- 10 | 午饭。如果这一行只是笔记，请在前面加两个空格。
agenda-fault-bad-minutes = "{ $word }" 不是分钟数。请写整数，最大 { $most }；一个环节至少 1 分钟。
agenda-fault-no-bar = 分钟数后面要有竖线：- 10 | 午饭。
agenda-fault-not-three = 在 = 后面要有三个数，分别用于演示、动手、检查：- 12 = 2 + 8 + 2 | …
agenda-fault-sum = 演示、动手、检查加起来是 { $made }，但这个环节有 { $minutes }。请改其中一个。
agenda-fault-not-an-item = 只有条目才有演示、动手、检查的分钟数，行末的方括号里有它的标识。请去掉从 = 到竖线的内容，或把标识放回去。
agenda-fault-item = 没有条目 "{ $word }"。它的标识请从这里照抄：sotay list
agenda-fault-kind = 没有这种环节："{ $word }"。可用的有：{ $known }。如果是你自己的环节，请去掉方括号。
agenda-fault-no-words = 请在竖线后面写这个环节做什么。
agenda-fault-too-many = 从这里开始环节太多了。请分成两份流程。
agenda-fault-too-large = 这个文件太大，不可能是工作坊流程。请指定 sotay agenda 写出的文件。
agenda-fault-no-parts = 里面没有环节。环节的行首是 -：- 10 | 午饭。请把文件存成纯文本。
agenda-fault-more = 从这里开始还有更多。请先改好上面的。
err-agenda-short = { $minutes } 分钟太少：开场和收尾之间一个条目也放不下。
fix-agenda-short = 至少用 { $least } 分钟，或换一份清单。
err-agenda-long = 工作坊流程最多 { $most } 分钟。
fix-agenda-long = 请每天做一份流程。
err-agenda-nothing = 这些清单里没有一个条目放得进一场工作坊。
fix-agenda-nothing = 请指定别的清单。运行 sotay list 查看。
err-agenda-both = 从文件读取的流程有自己的条目和分钟数。
fix-agenda-both = 去掉 --from，或去掉清单和 --minutes。
err-agenda-read = 读不了 { $file }：{ why }。
fix-agenda-read = 请指定存成纯文本的工作坊流程。
err-agenda-wrong = { $file } 现在还不能用作工作坊流程。
fix-agenda-wrong = 改好上面说的那些行，再运行一次命令。文件没有动过。
agenda-differs = 标题写着 { $said } 分钟，各环节加起来是 { $sum }。以各环节为准。
agenda-did = 已写入 { $file }。它列出了聚会谈什么：不要把日期、地点或名字写进去，文件名里也不要写。
agenda-fitted = 流程里的条目：{ $count }，共 { $all }。
present-home = 带一场工作坊：投影、计数、备注
present-title = 给全场放映
present-which = 你想放映什么？投影上一次只出现一步，你自己记事本里的内容都不出现。
present-items = { $count ->
   *[other] { $count } 个条目
}
present-begin = 开始
present-go-on = 继续放映
present-end = 结束放映
present-other = 放映别的内容
present-totals = 计数结果
present-devices = 房间里有哪些设备。一个都不选，就是全部。
present-beside = 不同的步骤并排显示
present-larger = 文字放大一倍
present-larger-how = 用终端自己的文字更稳妥：放大它（Ctrl 和 +），只要不少于 40 列，什么都不会丢。只有一些终端能画放大一倍的文字，例如 Konsole、Mac 上的 Terminal 和 Windows 的较新终端。别的终端会把每行显示两遍，xterm (379) 曾因越南语字母而退出：请在大家来之前先试。
present-notes = 你的备注，不上投影
present-notes-how = 在你自己的屏幕上再开一个终端，输入：
present-no-notes = 你什么都不保留，所以没有文件能告诉第二个终端你在哪里。备注不能跟着走。
present-notes-lost = 第二个终端跟不上了：什么都没能写入。放映继续。
present-keys = 放映的时候
present-keys-how = Enter、空格、Page Down 或方向键：往下。Page Up：往回。b：黑屏。g：换环节。c：计数。i：小条。f：计数结果。v：并排。+：大字。Esc：回到这一页。
present-resumed = 从上次放映中断的地方继续。那次的计数已经没有了。
present-not-here = 大家正在看，现在不行。请先按 Esc 结束放映。
present-leave-again = 这样会结束放映。再做一次就离开。
present-clocks = { $part }/{ $planned } · { $session }/{ $all } 分钟
present-place = { $number }/{ $of } { $title }
present-step = 第 { $number } 步，共 { $of } 步
present-check = 检查第 { $number } 项，共 { $of } 项
present-no-more = 这里没有步骤了。等等别人，或用话帮忙。
present-next = 往下
present-back = 往回
present-dark = 投影已变黑。
present-at-end = 这里是结尾。
present-at-start = 这里是开头。
present-jump = 到另一个环节
present-here = 你在这里
present-before = 之前
present-after = 之后
present-opening = 欢迎。我们一起堵上一些漏洞，一次一步。你的屏幕可能不一样：说出来就好，你没有做错什么。
present-consent = 在这里，你不必做什么、说什么、回答什么。不拍照，不录音，不录像，不说别人的名字。
present-consent-devices = 你的设备拿在自己手里。谁也不看别人的屏幕。
present-buddies = 愿意的话，两人一组。一个人念，另一个人看自己的设备，打勾。然后交换。不确定就是还没做完。
present-closing = 想要才拿待办单：口袋里的纸可能被发现。选一天再看一次，不要告诉别人是哪天。
err-present-twice = 这台电脑上正在进行另一场放映。
fix-present-twice = 先结束那一场（Esc，再选 "结束放映"），或退出那个程序。什么都没有改。
cmd-present = 给全场一次显示一步
opt-present-checklist = 要放映的清单；不给就由你选
opt-present-agenda = 按照这份工作坊流程，也就是 sotay agenda 写出的
opt-present-follow = 为另一个终端正在放映的内容显示备注、接下来的内容和计时
count-title = 全场计数
count-people = 房间里有多少人，不算你？
count-people-why = 不到五个人就什么都不保留，因为小的数字会指向具体的人。
count-people-again = 重新说有多少人
count-people-wrong = 请输入一个 1 到 { $most } 的数字。
count-people-did = 已记下。现在可以计数了。
count-people-first = 请先说有多少人：关掉这一页，按 c。
count-which = 你要数哪一项?
count-counted = 已数
count-numbers = 三个数字：完成、需要帮助、不适合我。例如：12 3 1。输入时遮住；按 Tab 显示。
count-numbers-wrong = 请输入最多三个数字，中间用空格，例如 12 3 1。没写的算作没有人。
count-too-many = 这比房间里的 { $people } 人还多。什么都没有计入。请再数一次，或重新说有多少人。
count-did = 已计数（{ $phase }）。只保留总数。
count-eyes = 请大家闭上眼睛。念到你的回答时，举手。或者写在纸上，折起来。
count-why = 为什么：如果谁都看得见，举手就让告密者知道谁还没有受到保护。你可以不参加。
slips-title = 小条
slips-type = 输入一张小条：十二个字母和数字。输入时遮住；按 Tab 显示。
slips-what = 小条说明完成了几项，卡在哪几项，最多三项。没有名字，没有日期。加进总数后立刻忘掉。
slips-did = 已加入。输入下一张，或按 Esc。
slips-letters = 小条有 { $letters } 个字母和数字，从来没有字母 U。什么都没有计入。请再读一遍，重新输入。
slips-mistyped = 里面有错：有字母或数字听错或打错了。什么都没有计入。请与小条对照。
slips-other-list = 这张小条的清单不在这一场里。什么都没有计入。
slips-other-version = 这张小条是这份清单的，但它的清单页比这个程序旧或新。什么都没有计入。请发新的清单页，或人工计数。
slips-impossible = 这么长的清单不可能有这样的小条。什么都没有计入。请重新生成小条。
slips-take-back = 撤回上一张小条
slips-taken-back = 上一张小条已撤回。
totals-title = 计数结果
totals-nothing = 还没有计数。
totals-few = 不到 { $least } 人，或不到 { $least } 张小条：什么都不显示，也不保留。
totals-rule = 小于 { $least } 的数字都不显示也不保留，能推算出它们的数字也一样。
totals-done = 完成
totals-help = 需要帮助
totals-not-for-me = 不适合
totals-open = 都不是
totals-bar = { $phase }：{ $what }
totals-not-said = 未说明：{ $what }
totals-slips = 小条：{ $list }
totals-slips-done = { $phase }：清单完成了约 { $percent } %
totals-stuck = 最多人卡住的地方：
totals-keep = 把这些总数保留在我的记事本里
totals-unkept = 这些总数哪里都没有保留。还是要离开，就再选一次。
follow-title = 备注
follow-nothing = 这台电脑上还没有在放映。请在投影的那个终端里启动：
follow-ended = 放映结束了。下一场开始时，这一页会自己继续。
follow-stopped = 放映突然停了，没有说明。请在那边重新启动：它会从原来的地方继续。
follow-part = 这个环节：已用 { $part } 分钟，计划 { $planned } 分钟
follow-session = 整场：已用 { $session } 分钟；这个环节应在第 { $due } 分钟结束，整场在第 { $all } 分钟
follow-late = 晚了 { $minutes } 分钟
follow-notes = 给你
follow-no-notes = 这个条目没有备注。
follow-next = 接下来
err-follow-version = 投影上的程序是另一个版本。
fix-follow-version = 请在两个终端里运行同一个程序。
err-follow-unreadable = 读不了另一个终端传来的内容。
fix-follow-unreadable = 请在那边结束放映，再重新开始。
cmd-tally = 显示、比较和导出工作坊的计数结果
cmd-tally-show = 显示计数结果
cmd-tally-compare = 说明上次做完的，哪些还保持着
cmd-tally-export = 把计数结果写成网页、表格或 JSON
opt-tally-show-number = 哪一份：1 是最旧的；不给就是最后一份
opt-tally-show-json = 输出 JSON
opt-tally-compare-numbers = 你自己的两份，旧的在前；不给就是最后两份
opt-tally-compare-with = 上次的计数结果，来自 JSON 文件，与你最后一份比较，或与你给出编号的那份比较
opt-tally-export-number = 哪一份：1 是最旧的；不给就是最后一份
opt-tally-export-format = html（不指定时），用来看和打印；csv，用于电子表格；或 json，给别的程序和下次用
opt-tally-export-out = 写进这个新文件，不输出到屏幕
value-number = 编号
tally-which = 第 { $number } 份计数结果，共 { $all } 份
tally-people = 房间里的人数，不算带工作坊的人：{ $people }
tally-net = 它只说各有多少人，从不说是谁。未说明不等于没有人。
tally-unknown = { $id }（不在这个程序的任何清单里）
tally-text-changed = 在那之后，这个条目的文字改过了。
tally-help = 最多人需要帮助的地方：
tally-not-said = 未说明
tally-not-counted = 未计数
tally-share = 约 { $percent } %
tally-compared = 上次：{ $last } 人。这次：{ $now } 人。
tally-compared-how = 做完的人占各场的百分比，按 5 % 取整。保持住了的意思是：这次开始时比上次结束时最多少 { $slack } 个百分点。来的人可能不一样：这不说明任何一个人的情况。
tally-held = 保持住了
tally-not-held = 没有保持住
tally-untold = 无法判断
tally-last-after = 上次，结束时：{ $share }
tally-now-before = 这次，开始时：{ $share }
tally-now-after = 这次，结束时：{ $share }
tally-only-last = 只在上次计数
tally-only-now = 只在这次计数
tally-clear = 没有加密：谁拿到它，就知道有多少人聚会、有多少人没做完什么。不要把日期、地点或名字写进去，文件名里也不要写。
tally-did = 已写入 { $file }。
err-tally-none = { $folder } 里没有保留计数结果。
fix-tally-none = 用 sotay present 带一场工作坊，给全场计数，再保留总数。
err-tally-one = 你的记事本里只有一份计数结果，没有可以比较的。
fix-tally-one = 用 --with 文件 指定上次导出的计数结果，或在下一场工作坊之后再比较。
err-tally-numbers = 只能比较两份计数结果，不能多也不能少。
fix-tally-numbers = 给两个编号，或 --with 文件 加最多一个编号，或什么都不给，就比较你最后两份。
err-tally-read = 读不了 { $file }：{ why }。
fix-tally-read = 请指定用这个命令写出的文件：sotay tally export --format json
err-tally-no-tally = { $file } 不是计数结果，或者损坏了。
fix-tally-no-tally = 请指定用这个命令写出的文件：sotay tally export --format json
err-tally-newer = { $file } 是这个程序更新的版本写的。
fix-tally-newer = 在这里也请用那个版本。
err-tally-tells = { $file } 说的比计数结果可以说的多：有小于 { $least } 的数字，或足以推算出这样的数字。没有使用它。
fix-tally-tells = 有人改过它，或它是别的程序写的。不要传给别人：小的数字会指向具体的人。请重新导出计数结果。
helplines-before = 写信或打电话之前
helplines-who = 谁会答复
helplines-all = 所有能帮忙的机构
helplines-first = 可以照抄的第一条消息
helplines-first-how = 把方括号里的内容换成你自己的话。只写他们需要知道的。
helplines-first-draft = 草稿：还没有精通这门语言的人检查过这些话。
helplines-whom = 帮助谁
helplines-languages = 语言
helplines-hours = 什么时间
helplines-then = 之后会怎样
helplines-reach = 怎样联系
helplines-web = 网页
helplines-form = 网上表单
helplines-email = 电子邮件
helplines-phone = 电话
helplines-seen = 公布日期：{ $published }；在他们自己的页面上看到：{ $day }
helplines-long-ago = 最近一次在他们自己的页面上看到：{ $day }，已经过了很久。使用前请和他们的页面对照。
helplines-never = 公布日期：{ $published }；之后没有人再核对过。使用前请和他们自己的页面对照。
helplines-number = 没有再核对过，不要打：{ $number }。公布日期：{ $published }。这样的号码现在可能已经是陌生人的。请在他们自己的页面上找现在的号码。
helplines-no-date = 未注明日期
notes-about = 摄像头、法律、登记数据库：没有哪一个人能关掉它们。这些页面说明它们是什么、有什么变化，以及哪些清单可以应对。
note-changed = 有什么变化
note-means = 对你意味着什么
note-limits = 有争议或不清楚的地方
note-lists = 你能做什么
why-menu = 这为什么重要：{ $count ->
   *[other] { $count } 页背景
 }
why-title = 这为什么重要
why-notes = 背后是什么
why-none = 这个没有背景页面。
review-part-note = 关于关不掉的东西
review-part-help = 关于能帮忙的人或机构
sheet-screen-help = 谁能帮忙
sheet-screen-help-risk = 谁捡到待办单，就会看到你可能向外国机构求助。
kit-read-name = QING-XIAN-DU
kit-version = sotay { $version }，内容 { $content }
kit-read-title = 请先读这一份
kit-what-heading = 这是什么
kit-what = sotay 是一份指南，带你走一些小步骤，让你的手机、电脑和账号更难被人用来对付你。它是给可能被监视、搜查或传唤的人用的。它不需要互联网，也不需要账号。
kit-what-limits = 它不能让你变得安全。每一步都说明它做不到什么。
kit-check-heading = 打开之前先检查
kit-check-paper = 你需要培训员打印的那张纸。纸上的字符（字母和数字），必须和用 U 盘上的程序算出来的一样。
kit-check-why = 改了程序的人，也可能改了旁边的这份文字。只有那张纸算数，或者你认识的人把字符念给你听的声音。
kit-on-windows = 在 Windows 上
kit-on-linux = 在 Linux 上
kit-check-explorer = 打开这个文件夹，让你看得见里面的程序。
kit-check-prompt = 点窗口顶部的地址栏。输入 cmd。按 Enter。会打开一个可以输入文字的窗口。
kit-check-type = 找到你的程序那一行，照样输入，然后按 Enter：
kit-check-gaps = 它会回答 64 个字母和数字。Windows 7 会在中间加空格。空格不算。
kit-check-terminal = 打开这个文件夹。用右键点空白处。选择在那里打开终端。
kit-compare-heading = 和纸对照
kit-compare-first = 对照前 8 个字符。
kit-compare-last = 对照后 8 个字符。
kit-compare-middle = 对照中间的几个。更好的是：全部对照。
kit-compare-differs = 只要有一个字符不一样，就不要打开程序。告诉你的培训员。
kit-open-heading = 打开程序
kit-open-borrowed = 如果是借来的电脑，或工作单位的电脑，先问清楚谁在监控它。如果不知道，就换一台。
kit-open-double = 双击这个文件：
kit-open-unknown = Windows 可能会说发布者未知：这个程序没有那种花钱买的证书。如果字符和纸上的一样，就点更多信息 (More info)。然后点仍要运行 (Run anyway)。如果你还没有对照，关掉那个窗口，先去对照。
kit-open-type = 找到你的程序那两行，照样输入。每输完一行，按一次 Enter：
kit-open-which = 大多数电脑要用名称里有 x86_64 的那个。只有知道自己的电脑是 arm64，才用另一个。
kit-open-copy = 有些系统不运行 U 盘上的程序。这时，把文件复制到电脑上你自己的文件夹里。然后在那里打开终端。这个副本会一直留着，直到你删除它。
kit-open-others = 在 Mac、手机或平板电脑上
kit-open-none = 这个文件夹里没有给它用的程序。请用手机页面：
kit-phone-heading = 在手机上
kit-phone-copy = 用数据线或 U 盘，把这个文件复制到手机上：
kit-phone-open = 在手机上点它。它会在浏览器里打开，不需要互联网。
kit-stays-heading = 电脑上会留下什么
kit-stays-notebook = 只有你设了密码短语，你打的勾才会保留。这时，它们在一个加密的记事本里，放在那台电脑上你账户的文件夹里。
kit-stays-stick = 如果程序旁边有一个名为 sotay-data 的文件夹，所有内容都保留在那个文件夹里，也就是在 U 盘上。
kit-stays-net = 什么都不会发送到任何地方。只有一个测试，就是 VPN 演练，会发送几个小数据包，而且只在你启动它的时候。
kit-stays-traces = 搜查电脑的人能看出这个程序在上面打开过。系统会留下这样的痕迹，这个程序去不掉。
kit-stays-seized = 如果 U 盘被拿走，没有密码短语，谁也读不了记事本。但他们会看到有一个记事本，会看到这个文件夹，还可能逼你说出密码短语。
kit-stays-wipe = 收到传唤后或搜查期间，删除记事本可能算毁灭证据。请事先和律师一起决定。指南里有更多说明，见 "这台电脑上会留下什么"。
kit-stays-nothing = 如果什么都不想保留，就不要双击。在你检查时用的那个窗口里，输入适合你电脑的那一行：
kit-pass-heading = 传给别人
kit-pass-folder = 复制整个文件夹，不要只复制里面的一个文件。
kit-pass-paper = 把纸也给对方：用你对照过的那张纸的复印件。不要用没有人对照过的 U 盘重新打印一张。
kit-pass-way = 亲手交给对方。千万不要用 Zalo 或 Messenger 发送。
kit-paper-size = { $bytes } 字节
kit-paper-title = 先对照，再打开
kit-paper-folder = Windows：打开 U 盘上的文件夹，点窗口顶部的地址栏，输入 cmd，按 Enter。Linux：在那个文件夹里打开终端。
kit-paper-type = 照着上面你那个程序的框里的那一行输入（certutil …，sha256sum …）。按 Enter。
kit-paper-compare = 和这张纸对照：前 8 个字符、后 8 个和中间几个，或者全部。空格和大小写不算。
kit-paper-differs = 如果有一个字符不一样，或这张纸上没有你的程序：不要打开。告诉给你这张纸的人。
kit-paper-hand = 这张纸有多可信，要看它是从谁手里来的。它只适用于版本 { $version }。
cmd-kit = 写出一个用来分发的文件夹：程序、手机页面、请先读的说明、校验和
opt-kit-dir = 新的文件夹，或空文件夹
opt-kit-program = 放进工具包的程序；可以给多次；不给就用这个程序本身
opt-kit-check = 不写新的工具包，而是把已有的和它的校验和对照
kit-did = 在 { $folder } 里写了 { $files } 个文件，共 { $size } MB。每个文件都重新读过，和应有的一样。
kit-did-next = 现在就打印 { $file }，用你信任的打印机。别人要对照的是那张纸；程序旁边的文件什么都证明不了。
kit-same = 一样
kit-changed = 被改过！
kit-missing = 缺少！
kit-added = 不在列表里！
kit-check-sum = 一样：{ $same }。被改过：{ $changed }。缺少：{ $missing }。不在列表里：{ $added }。
kit-check-one = 所有程序都是同一个版本：{ $kit }。
kit-check-mixed = 这些程序不全是同一个版本：
kit-check-nothing = 里面没有 sotay 的程序。
kit-check-stranger = { $file }：里面没有找到版本
kit-check-good = 所有文件都和它们的列表一样。改了程序的人，也可能改了列表：请把程序和那张纸对照。
kit-check-bad = 不要用这个工具包，也不要传给别人。向你认识的人要一个新的。
err-kit-no-stamp = { $file } 不是可以放进工具包的 sotay 程序：里面没有找到版本。
fix-kit-no-stamp = 请指定 sotay 的程序，而且要和这个程序出自同一个版本。
err-kit-version = { $file } 是版本 { $theirs }。这个程序是版本 { $ours }。一个工具包只放一个版本；什么都没有写。
fix-kit-version = 用同一个版本做出所有程序，或用那个版本的程序来写工具包。
err-kit-twice = { $file } 和 { $other } 是给同一种系统用的。它们在工具包里都会叫 { $name }。
fix-kit-twice = 每种系统只指定一个程序。
err-kit-taken = { $folder } 不是空的。什么都没有写。
fix-kit-taken = 请指定一个还不存在的文件夹，或一个空的。
err-kit-there = { $folder } 里已经有版本 { $version } 的工具包。什么都没有写。
fix-kit-there = 写好的工具包从不改动。请指定别的文件夹；如果不需要那一个，也可以手动删除它。
err-kit-unfinished = { $folder } 挡着路：它是没有写完的工具包，或是你自己的东西。
fix-kit-unfinished = 看看里面有什么。把它删除，或给工具包指定别的文件夹。
err-kit-small = { $folder } 的空间不够：需要 { $needed } MB，还剩 { $free } MB。什么都没有写。
fix-kit-small = 在那里腾出空间，或用更大的 U 盘。
err-kit-write = { $file } 没能写入：{ $why ->
    [disk-full] 没有空间了
    [read-only] U 盘或磁盘只能读
    [not-allowed] 你在那里没有写入的权限
    [gone] U 盘或磁盘不再有回应
    [bad-name] U 盘不接受这个名称
    [unread] 要复制的程序读不了了
    [differs] 从 U 盘读回来的和写进去的不一样
    [stopped] 你停止了它
    [not-found] 它所在的文件夹不存在
   *[other] { why }
}。{ $left ->
    [nothing] 那里没有留下工具包的任何内容。
   *[other] 这些没能再删除：{ $left }
 }
fix-kit-write = { $why ->
    [disk-full] 在那里腾出空间，或用更大的 U 盘，再试一次。
    [read-only] 如果 U 盘带锁定开关，请解开锁。或者换一个 U 盘。
    [not-allowed] 请指定你自己的文件夹，或属于你的 U 盘。
    [gone] 重新插好 U 盘，先看看里面有什么，再试一次。如果发生两次，就换一个 U 盘。
    [bad-name] 文件夹的名称只用普通的拉丁字母和数字，例如 kit。
    [unread] 看看那个程序在哪里，再试一次。
    [differs] 这个 U 盘不要再用，什么都不要存。便宜的 U 盘会谎报容量。
    [stopped] 如果还想要工具包，请再运行一次命令。
    [not-found] 先建立那个文件夹，或指定别的。
   *[other] 再试一次，或换一个 U 盘。
}
err-kit-no-list = { $folder } 不是工具包：它的校验和列表 { $file } 不能用。
fix-kit-no-list = 请指定工具包的文件夹。如果它就是，那么有人改过它，或丢了一部分：不要用它，向你认识的人要一个新的。
