### Interface of sotay, Arabic. The source is locales/en/ui.ftl.
### Short, plain, second person. Say what a person can do, never that they are safe.

## First row: what is kept

mark-not-kept = لم يُحفظ بعد
mark-keep-nothing = لا يُحفظ شيء
mark-locked = مقفل
mark-saved = محفوظ
mark-saving = جارٍ الحفظ
mark-not-saved = لم يُحفظ!

## Names of actions, for the last row. At most 12 letters.

action-up = أعلى
action-down = أسفل
action-page-up = صفحة قبل
action-page-down = صفحة بعد
action-top = البداية
action-bottom = النهاية
action-choose = فتح
action-back = رجوع
action-search = بحث
action-help = مساعدة
action-done = تم
action-later = لاحقًا
action-not-for-me = لا يناسبني
action-test = اختبار
action-wrong-screen = مختلف
action-whole-plan = الخطة
action-undo = تراجع
action-english = الإنجليزية
action-black = تعتيم
action-jump = جزء آخر
action-next-part = جزء بعد
action-part-before = جزء قبل
action-count = عدّ
action-slips = قصاصات
action-totals = المجاميع
action-side-by-side = متجاور
action-larger = تكبير
action-quit = خروج
action-hide = إخفاء
action-lock = قفل
action-in-need = حدث أمر
action-helplines = من يساعد
action-words = كلمات
action-why = لماذا
action-suspend = إيقاف
action-reveal = إظهار
hint-move = تنقّل

## The same actions in a sentence, for the help page

explain-up = سطر إلى الأعلى.
explain-down = سطر إلى الأسفل.
explain-page-up = شاشة إلى الخلف.
explain-page-down = شاشة إلى الأمام.
explain-top = إلى البداية.
explain-bottom = إلى النهاية.
explain-choose = فتح السطر المحدَّد أو اختياره.
explain-back = الرجوع إلى حيث كنت.
explain-search = البحث عن كلمات. لا أهمية للتشكيل.
explain-help = هذه الصفحة.
explain-done = تعليم هذا البند كمنجز. العلامة ليست دليلًا: استخدم الاختبار حيث يوجد.
explain-later = تأجيل هذا البند.
explain-not-for-me = هذا البند لا يناسبك.
explain-test = اختبار هذا البند يدويًا.
explain-wrong-screen = شاشتك تُظهر غير ما يقوله النص.
explain-whole-plan = الخطة كاملة.
explain-undo = التراجع عن آخر تغيير لك.
explain-english = يُظهر النص الإنجليزي تحت كل سطر مترجم أو يخفيه
explain-black = تعتيم جهاز العرض، أو إعادة صورته.
explain-jump = إلى جزء آخر من الجلسة.
explain-next-part = إلى الجزء التالي.
explain-part-before = إلى الجزء السابق.
explain-count = العدّ في القاعة.
explain-slips = كتابة القصاصات.
explain-totals = نتيجة العدّ.
explain-side-by-side = خطوات الأجهزة المختلفة جنبًا إلى جنب، أو واحدة بعد الأخرى.
explain-larger = حروف بضعف الحجم، أو بحجم حروف الطرفية نفسها.
explain-quit = الخروج من البرنامج.
explain-hide = إخفاء كل شيء خلف صفحة فارغة. المفتاح نفسه يعيده. يعمل أثناء الكتابة أيضًا.
explain-lock = قفل الدفتر. عبارة المرور تفتحه من جديد.
explain-in-need = حدث شيء بالفعل: ما العمل في الساعة الأولى.
explain-helplines = من يستطيع المساعدة، وكيف تصل إليه بأمان أكثر. يعمل من دون فتح القفل.
explain-words = معاني الكلمات على هذه الشاشة.
explain-why = لماذا هذا البند مهم: ما وراءه.
explain-suspend = إيقاف البرنامج لبعض الوقت.
explain-reveal = إظهار ما تكتبه أو إخفاؤه.

## Language

language-title = اللغة
language-source = الأصل
language-share = السطور: { $reviewed } مُراجَعة، { $draft } مسودة، { $other } بالإنجليزية أو قديمة
language-draft-means = مسودة: لم يراجع هذه السطور بعدُ أحد يتقن اللغة.
letters-heading = حروف هذه النافذة
letters-none = لا حروف لها في هذه النافذة
letters-marks-font = ليست في خط هذه النافذة علامات الحروف الفيتنامية، لذلك تُحذف. في خصائص النافذة (Properties) > Font (الخط)، اختر Consolas؛ أو استخدم Windows Terminal.
letters-marks-encoding = بحسب إعدادات هذه الطرفية (LANG) ليست فيها علامات الحروف الفيتنامية، لذلك تُحذف. إن كانت تُظهرها في مكان آخر، فشغّل sotay مع LANG=C.UTF-8.
letters-none-font = اللغات التي لا حروف لها هنا يمكن قراءتها في Windows Terminal، ربما بخط آخر، وفي صفحات الهاتف.
letters-none-encoding = اللغات التي لا حروف لها هنا يمكن قراءتها في طرفية بترميز UTF-8، وفي صفحات الهاتف.
lists-with-findings = { $count ->
    [zero] لا مشكلات في قوائمك الخاصة. شغّل: sotay lint
    [one] مشكلة واحدة في قوائمك الخاصة. شغّل: sotay lint
    [two] مشكلتان في قوائمك الخاصة. شغّل: sotay lint
    [few] { $count } مشكلات في قوائمك الخاصة. شغّل: sotay lint
   *[other] { $count } مشكلة في قوائمك الخاصة. شغّل: sotay lint
}
pack-broken = غُيّرت القوائم في { $folder } بعد توقيعها، أو تلفت. لم يُحمَّل أي منها. خذها من جديد ممن تثق به.
menu-direction = أي ترتيب للحروف تستطيع قراءته؟
direction-title = أي سطر تستطيع قراءته؟
direction-ask = السطران 1 و 2 يقولان الشيء نفسه. اضغط رقم السطر الذي يُقرأ صحيحًا.
direction-neither = لا هذا ولا ذاك
direction-sample = شغّل VPN أولًا (خطوة 2).
direction-none-title = هذه الطرفية ولغتك
direction-none = ترسم هذه الطرفية حروفك بترتيب لا يستطيع هذا البرنامج إصلاحه. تبقى طريقتان. اخرج من هنا وشغّل: sotay --plain. أو ضع القوائم في صفحة للمتصفح، وهو يرسم كل أنظمة الكتابة: sotay handout --format html --out FILE. وقد تكون طرفية أخرى أفضل أيضًا.
direction-go-on = المتابعة مع ذلك

## Start

start-title = الدفتر
start-what = يرافقك هذا الدليل في خطوات صغيرة تجعل استخدام هاتفك وحساباتك ورسائلك ضدك أصعب. لا يستطيع أن يجعلك في أمان. وهو يبيّن ما تفعله كل خطوة وما لا تفعله.
start-happened = حدث شيء بالفعل
start-safer = أريد أمانًا أكثر
start-lists = عرض كل القوائم
start-no-network = لا يستخدم هذا الدليل الشبكة. تمرين VPN وحده يرسل حزم اختبار، بعد موافقتك. لا يُحفظ شيء ما لم تطلب ذلك.
menu-stays = ما يبقى على هذا الكمبيوتر
menu-languages = اللغة
menu-help = المفاتيح والمساعدة
menu-quit = خروج
menu-search = بحث عن كلمات
menu-glossary = شرح الكلمات
menu-helplines = من يستطيع المساعدة
menu-notes = ما لا تستطيع إطفاءه
menu-notebook = دفترك

happened-title = حدث شيء بالفعل
happened-calm = تنفّس. اختر ما ينطبق عليك. خطوة واحدة في كل مرة.

hidden-title = ملاحظات
hidden-empty = (فارغ)

## Help

help-title = المفاتيح والمساعدة
help-arrows = الأسهم وEnter تصل إلى كل شيء. السطر الأخير يبيّن ما يعمل في كل شاشة.
help-hide-heading = ما لا يستطيعه الإخفاء
help-hide-limits = يغطي Ctrl+X الشاشة. لا يقفل الدفتر، ولا يوقف البرنامج، ولا يخدع من يعرف المفتاح أو ينظر في قائمة البرامج العاملة. للقفل: Ctrl+L.
help-proof-heading = كيف يُعرف أن البند أُنجز
help-proof = [/] معلَّم فقط: أنت قلت ذلك. [x] اختُبر يدويًا، أو شوهد على هذا الجهاز، أو فُحص مع شخص آخر. [ ] مفتوح. [>] لاحقًا. [-] لا يناسبني. [!] شاشتي تُظهر غير ذلك.
help-typing-heading = الكتابة بالفيتنامية
help-typing = قد يحوّل Telex الحرف w إلى ư والحرفين dd إلى đ. المفاتيح تعمل رغم ذلك.
help-version = الإصدار { $version }

## Home

home-title = الخطوات التالية
home-next = خطواتك التالية
home-next-in = { $minutes ->
    [one] خطوات تالية تكفيها دقيقة واحدة
    [two] خطوات تالية تكفيها دقيقتان
    [few] خطوات تالية تكفيها { $minutes } دقائق
   *[other] خطوات تالية تكفيها { $minutes } دقيقة
}
home-nothing-open = لم تبقَ في خطتك خطوة مفتوحة. ارجع إليها حين يتغير نص أو تمضي أيامه.
home-whole-plan = الخطة كاملة ({ $count })
home-time = كم لديك من الوقت؟
home-minutes = { $minutes ->
    [one] لديّ دقيقة واحدة
    [two] لديّ دقيقتان
    [few] لديّ { $minutes } دقائق
   *[other] لديّ { $minutes } دقيقة
}
home-any-time = بلا حد
home-one-a-day = شيء واحد كل يوم
home-today = شيء واحد لك اليوم
home-today-done = تم ما عليك اليوم. التالي يأتي غدًا. إن أردت المزيد الآن فاختر "بلا حد" في الأسفل.
home-lists = كل القوائم
home-checked-on = آخر مقارنة للنصوص بمصادرها: { $day }
home-checked-between = آخر مقارنة للنصوص بمصادرها: بين { $oldest } و { $newest }
home-more = المزيد
home-questions = إعداد خطة لي (سبعة أسئلة)
home-change-answers = تغيير إجاباتي
plan-title = الخطة كاملة
plan-count = البنود بالترتيب: { $count }. كل سطر يقول لماذا هو في مكانه.
minutes = { $minutes } د

reason-days-passed = أُنجز من قبل؛ حان وقت النظر فيه من جديد.
reason-text-changed = أُنجز من قبل، لكن معنى النص تغيّر.
reason-fear = ذكرت هذا الخوف: { $fear }.
reason-needed-for = مطلوب أولًا من أجل: { $item }
reason-matters-most = للجميع؛ يمنع أكثر الأضرار.
reason-basic = خطوة أساسية للجميع.
reason-further = يتجاوز الأساسيات.
reason-high-risk = لمن هم في خطر كبير.
reason-put-off = أجّلته أنت.
reason-stuck = شاشتك أظهرت غير ذلك.
reason-kept = من الخطة التي حفظتها.

## States of items

state-open = مفتوح
state-told = معلَّم فقط
state-tested = اختُبر يدويًا
state-observed = شوهد على هذا الجهاز
state-witnessed = فُحص مع شخص آخر
state-later = لاحقًا
state-not-for-me = لا يناسبني
state-stuck = شاشتي تُظهر غير ذلك
state-look-again = أعد النظر

level-basic = أساسي
level-strong = متقدم
level-high-risk = لمن هم في خطر كبير

lists-title = كل القوائم
list-own = قائمتك الخاصة
list-not-for-you = لا تناسب إجاباتك
list-not-for-you-why = يمكنك فتحها مع ذلك.
list-also = من هذا الموضوع أيضًا
list-also-why = هذه البنود في قوائم أخرى. ما تم هناك فقد تم هنا.
progress-done = أُنجز { $done } من { $all }
progress-told = منها معلَّم فقط: { $count }
progress-look-again = أعد النظر: { $count }
progress-stuck = عالق: { $count }
pack-newer = أحدث من التي في البرنامج، وموقَّعة من ناشري sotay
pack-short-project = موقَّعة من ناشري sotay
pack-short-signed = موقَّعة من { $by }
pack-short-unknown = موقَّعة بمفتاح غير معروف
pack-of-list = التوقيع: { $signature }.
pack-means = يقول التوقيع من أعدّ القائمة، وأنه لم يتغير فيها شيء منذ ذلك الحين. لا يقول إن النصائح صحيحة.
pack-line = { $folder }: { $signature }
pack-is-unsigned = غير موقَّعة
pack-is-unknown = موقَّعة بمفتاح لا يعرفه هذا البرنامج: { $key }
pack-is-project = موقَّعة من ناشري sotay، المفتاح { $key }
pack-is-signed = موقَّعة من { $by }، المفتاح { $key }
pack-with-note = { $signature } ({ $note })
pack-is-broken = توقيع غير سليم: { $why }
pack-why-alone = الملف SHA256SUMS ناقص
pack-why-sums = لا يمكن استخدام SHA256SUMS
pack-why-sums-line = لا يمكن استخدام السطر { $line } من SHA256SUMS
pack-why-signature = تعذّرت قراءة SHA256SUMS.minisig
pack-why-old = أُنشئ ببرنامج minisign قديم؛ يلزم الإصدار 0.10 أو أحدث
pack-why-wrong-project = الملف SHA256SUMS ليس ما وقّعه ناشرو sotay
pack-why-wrong = الملف SHA256SUMS ليس ما عليه توقيع { $by }
pack-why-differs = غُيّر { $file }
pack-why-missing = الملف { $file } ناقص
pack-why-unread = تعذّرت قراءة { $file }
pack-why-unnamed = أُضيف { $file }

## Item

item-first-step = { $minutes ->
    [one] خطوة مفيدة واحدة أولًا. تستغرق نحو دقيقة.
    [two] خطوة مفيدة واحدة أولًا. تستغرق نحو دقيقتين.
    [few] خطوة مفيدة واحدة أولًا. تستغرق نحو { $minutes } دقائق.
   *[other] خطوة مفيدة واحدة أولًا. تستغرق نحو { $minutes } دقيقة.
}
item-steps = ما العمل
item-devices = إظهار الخطوات من أجل:
item-all-devices = كل الأجهزة
item-limits = ما لا يفعله هذا
item-mark = حين تنتهي
item-sources = من أين هذا
item-checked = آخر مقارنة للنص بمصادره: { $day }
item-does-not-apply = هذا لا يناسب إجاباتك. يمكنك القيام به مع ذلك.
item-no-test = ليس لهذا البند اختبار يدوي.
choice-test = اختباره يدويًا
choice-done-told = تم (معلَّم فقط)
choice-done-witnessed = تم، وفحصناه معًا
choice-later = لاحقًا
choice-not-for-me = لا يناسبني
choice-wrong-screen = شاشتي تُظهر غير ذلك
choice-reopen = إعادته مفتوحًا
choice-next-step = الخطوة التالية في الخطة
choice-home = الرئيسية
choice-back = رجوع
did-mark = { $item }: { $state }
undo-did = تم التراجع: { $item }
undo-nothing = لا شيء للتراجع عنه.
source-undated = بلا تاريخ
trust-primary = مصدر أصلي
trust-ngo = منظمة موثوقة
trust-other = صحافة أو غيرها
line-draft = ترجمة مسودة: لم يراجع هذه الكلمات أحد يتقن اللغة.
line-is-draft = مسودة
line-draft-mixed = الأسطر التي عليها كلمة مسودة لم يراجعها أحد يتقن اللغة.
line-original = بالإنجليزية: { $text }
english-shown = النص الإنجليزي تحت كل سطر.
english-hidden = أُخفي النص الإنجليزي، إلا عند الحدود والتحذيرات.
line-outdated = أقدم من النص الإنجليزي
line-english = إنجليزي
word-also = يُسمى أيضًا: { $names }
words-here-menu = معاني الكلمات هنا
words-here-title = كلمات على هذه الشاشة
words-here-none = ليست هنا كلمة من شرح الكلمات.
item-more = المزيد عن هذا البند
item-happened = حين يكون قد حدث بالفعل

test-title = اختبار: { $item }
test-expect = ما يجب أن تراه
test-question = ماذا رأيت؟
test-yes = هذا بالضبط
test-no = شيئًا آخر
test-unclear = تعذّر عليّ التحديد
test-failed-say = لا يعمل، أو ليس كما يقول النص. البند لم يُنجز. اقرأ الخطوات من جديد؛ لا تعتمد عليه حتى ينجح الاختبار.
test-unclear-say = تعذّر التحديد. يبقى البند كما كان. جرّب الاختبار في وقت آخر.

report-title = شاشتي تُظهر غير ذلك
report-now = لا تخمّن: اترك هذه الخطوة كما هي. وُضع البند جانبًا على أنه عالق ويبقى في خطتك.
report-what = إن أردت إخبار من أعطوك هذا الدليل، فاقرأ لهم هذه السطور. لا تقول شيئًا عنك.
report-write = كتابة هذه السطور في ملف (note.txt، في هذا المجلد)
report-no-file = لا يُكتب شيء، لأنك بدأت مع --keep-nothing.
report-written = كُتب في { $file }. يستطيع أي شخص قراءته. احذفه حين لا تعود بحاجة إليه.

## Questions

ask-title = خطة لك
ask-why = سبعة أسئلة ترتّب الخطوات بما يناسبك. يمكنك تخطّي أي منها. لا يُرسل شيء إلى أي مكان.
ask-start = بدء الأسئلة
ask-not-now = ليس الآن
question-number = السؤال { $number } من { $all }
question-many = اختر كل ما ينطبق.
question-next = التالي
question-rather-not = أفضّل ألّا أقول
question-device = ما الأجهزة التي تستخدمها؟
question-vpn = ما VPN الذي لديك؟
question-messenger = ما تطبيقات المراسلة التي تستخدمها؟
question-facebook = هل أنت على Facebook؟
question-country = أين أنت؟
question-fear = ما أكثر ما تخافه؟
question-time = كم لديك من الوقت الآن؟
answer-device-android = هاتف Android
answer-device-iphone = iPhone أو iPad
answer-device-windows = كمبيوتر Windows
answer-device-macos = كمبيوتر Mac
answer-device-linux = كمبيوتر Linux
answer-device-router = راوتر خاص بي
answer-vpn-none = لا يوجد
answer-vpn-mullvad = Mullvad
answer-vpn-proton = Proton VPN
answer-vpn-ivpn = IVPN
answer-vpn-expressvpn = ExpressVPN
answer-vpn-nordvpn = NordVPN
answer-vpn-surfshark = Surfshark
answer-vpn-riseup = RiseupVPN
answer-vpn-psiphon = Psiphon
answer-vpn-outline = Outline
answer-vpn-wireguard = تطبيق WireGuard
answer-vpn-openvpn = OpenVPN
answer-vpn-other = غير ذلك
answer-messenger-signal = Signal
answer-messenger-wire = Wire
answer-messenger-zalo = Zalo
answer-messenger-facebook-messenger = Facebook Messenger
answer-messenger-telegram = Telegram
answer-messenger-whatsapp = WhatsApp
answer-messenger-viber = Viber
answer-messenger-other = غير ذلك
answer-facebook-none = لا
answer-facebook-account = لديّ حساب
answer-facebook-page = أدير صفحة أو مجموعة
answer-facebook-instagram = لديّ Instagram
answer-country-vn = فيتنام
answer-country-mm = ميانمار
answer-country-cn = الصين
answer-country-ir = إيران
answer-country-ru = روسيا
answer-country-ae = الإمارات العربية المتحدة
answer-country-hk = هونغ كونغ
answer-country-other = مكان آخر
answer-fear-seizure = أن يؤخذ هاتفي أو كمبيوتري
answer-fear-identified = أن يعرفوا من أنا
answer-fear-account = أن يُستولى على حسابي
answer-fear-informer = أن يشي بنا شخص من مجموعتي
answer-fear-spyware = برنامج تجسس على هاتفي
answer-fear-blocked = أن يُحجب ما نستخدمه
answer-fear-company = أن تعرف الشركات عني أكثر مما ينبغي
answer-time-10 = 10 دقائق
answer-time-30 = 30 دقيقة
answer-time-60 = 60 دقيقة أو أكثر
answered-title = إجاباتك
answered-what = من إجاباتك صُنعت الخطة. هل تريد حفظها؟ إنها تقول الكثير عنك. الخطة تقول أقل.
answered-once = استخدامها مرة واحدة، وحفظ الخطة فقط
answered-keep = حفظ إجاباتي أيضًا، لتتبع الخطة التغييرات
answered-forget = نسيانها ونسيان الخطة
plan-made = خطتك جاهزة. تزول عند خروجك، ما لم تحفظ دفترًا.
plan-made-kept = خطتك جاهزة وفي دفترك.

## Keeping

offer-title = حفظ تقدّمك؟
offer-what = أنجزت خطوتك الأولى. احفظ دفترًا على هذا الكمبيوتر، مشفَّرًا بعبارة مرور، أو لا تحفظ شيئًا.
offer-keep = الحفظ، بعبارة مرور
offer-nothing = عدم حفظ شيء
offer-no-default = من دون عبارة مرور لا يُكتب شيء. لا أحد يستطيع فتح الدفتر من دونها، ولا أحد يستطيع إعادتها إليك.
passphrase-title = عبارة مرورك
suggestion-what = ست كلمات اختيرت بالقرعة. لا تستطيع الآلات تخمينها في وقت ينفع. لا تكتبها إلا إذا كانت الورقة في مكان آمن، وأحرقها حين تحفظ الكلمات.
suggestion-learn = إن نسيتها ضاع دفترك. لا أحد يستطيع إعادة تعيينها.
suggestion-use = استخدام هذه الكلمات
suggestion-another = اختيار كلمات أخرى
suggestion-own = كتابة عبارتي
own-label = عبارة مرورك الخاصة:
own-what = Enter للمتابعة. Tab لإظهار ما تكتبه. اختر عدة كلمات لا يربطها أحد بك، لا مثلًا ولا أغنية ولا اسمًا ولا تاريخًا.
weak-what = تستطيع آلة تخمين عبارة المرور هذه. إن أُخذ كمبيوترك فسيُفتح الدفتر.
weak-how = بالعربية تلزم عادةً نحو سبع كلمات غير شائعة بينها مسافات.
weak-suggest = اختيار كلمات لي
weak-longer = كتابة عبارة أطول
weak-use = استخدامها مع ذلك
repeat-label = مرة أخرى:
repeat-what = اكتب عبارة المرور كاملة مرة أخرى، من الذاكرة أو من ورقتك. المسافات بين الكلمات محسوبة.
repeat-anew = اختيار عبارة مرور أخرى
repeat-differs = ليست العبارة نفسها. لم يُنشأ شيء. حاول من جديد.
creating = جارٍ إنشاء الدفتر. يستغرق ذلك ثانية.
created-notebook = أُنشئ دفترك. من الآن يُحفظ كل تغيير فورًا.
created-not-owner-only = أُنشئ دفترك وهو مشفَّر. لا يستطيع هذا القرص أن يقصر الملفات عليك وحدك: يستطيع غيرك نسخها، لا قراءتها.
kept-nothing-say = لا يُحفظ شيء. عند خروجك يزول تقدّمك.

unlock-title = فتح دفترك
unlock-label = عبارة مرورك:
unlock-trouble = لا يُفتح
unlock-without = المتابعة من دون الدفتر (لا يُحفظ شيء)
unlock-previous-what = هذا يفتح النسخة السابقة لآخر تغيير لك. يبقى الملف التالف محفوظًا باسم آخر.
unlocking = جارٍ الفتح. يستغرق ذلك ثانية.
close-window = اضغط Enter لإغلاق هذه النافذة.
fault = توقّف sotay بسبب خطأ فيه. ما ظهر أنه محفوظ موجود على القرص.
without-notebook-say = يبقى الدفتر مغلقًا. لا يُحفظ شيء مما تفعله الآن.
trouble-damaged-heading = الملف تالف
trouble-damaged = قد تُفتح النسخة السابقة لآخر تغيير.
trouble-use-previous = فتح النسخة السابقة
trouble-restore = إن كانت لديك نسخة احتياطية، فاخرج من البرنامج وشغّل هذا الأمر:
trouble-forgotten-heading = نُسيت عبارة المرور
trouble-forgotten = لا أحد يستطيع فتح الدفتر من دونها. يمكنك بدء دفتر جديد. تبقى الملفات القديمة محفوظة بأسماء أخرى، لعلك تتذكر.
trouble-start-anew = وضع الملفات القديمة جانبًا والبدء من جديد
set-aside-did = وُضع جانبًا: { $files }. تبدأ من جديد.

saved-after-all = حُفظ الآن. لم يضع شيء.
lock-nothing = لا شيء لقفله: لا يُحفظ شيء. Ctrl+X يخفي الشاشة.
locked-say = الدفتر مقفل. افتحه أولًا؛ أي علامة تضعها الآن تضيع.
lock-not-saved = آخر تغيير لك لم يُحفظ بعد، والقفل يضيّعه. تجري محاولة الحفظ من جديد.
notebook-lock-now = القفل الآن
notebook-lock-after = القفل تلقائيًا إذا لم يُضغط أي مفتاح لمدة
notebook-never = أبدًا
notebook-try-saving = محاولة الحفظ من جديد
notebook-commands = أوامر تُكتب بعد الخروج
notebook-backup = نسخة في ملف مشفَّر واحد، بعبارة مرور خاصة بها.
notebook-restore = استعادة نسخة.
notebook-passphrase = تغيير عبارة المرور. النسخ القديمة تظل تُفتح بالعبارة القديمة.
notebook-wipe = إزالة الدفتر. اقرأ أولًا: بعد استدعاء أو أثناء تفتيش قد يُعدّ هذا إتلافًا للأدلة.
leave-title = الخروج؟
leave-not-kept = ما فعلته لم يُحفظ. إن خرجت الآن زال.
leave-all-the-same = الخروج مع ذلك

## What stays

stays-now-nothing = الآن: لا يكتب هذا البرنامج شيئًا.
stays-now-undecided = الآن: لا يُكتب إلا اختيارك للغة. لا يُحفظ أي تقدّم.
stays-now-notebook = الآن: تقدّمك في دفتر مشفَّر. من دون عبارة المرور لا يقرؤه أحد.
stays-history = قد يُظهر سجل سطر الأوامر أنك شغّلت هذا البرنامج.
stays-records = يحتفظ النظام بسجلات للبرامج التي عملت ومتى. لا يستطيع هذا البرنامج إزالتها.
stays-times = تواريخ ملفات الدفتر تُظهر متى استخدمته آخر مرة.
stays-program = البرنامج نفسه على القرص أو ذاكرة USB. يستطيع أي شخص أن يرى الغرض منه.
stays-display = ملف صغير يحوي لغتك، ويستطيع أي شخص قراءته. لا يحوي شيئًا آخر.
stays-memory = ما دام الدفتر مفتوحًا فمحتواه في ذاكرة الكمبيوتر. الكمبيوتر في وضع السكون قد يكتب ذاكرته على القرص.
stays-ssd = قد يبقى ملف محذوف على SSD أو ذاكرة USB. ما ينفع هو أنه كان مشفَّرًا من البداية.
stays-scrollback = يمسح هذا الدليل شاشته حين ينتهي. الطرفية التي تسجّل كل شيء تحتفظ بما ظهر.
stays-better-heading = ما ينفع
stays-better = شفّر القرص كله. أطفئ الكمبيوتر بدل تركه في وضع السكون. أو ابدأ مع --keep-nothing من ذاكرة USB تستطيع إبعادها.
stays-wipe-heading = قبل أن تزيل أي شيء
stays-wipe = بعد استدعاء أو أثناء تفتيش قد يُعدّ حذف الملفات إتلافًا للأدلة. قرّر مسبقًا، مع محامٍ.

## Search

search-title = بحث عن كلمات
search-label = الكلمات:
search-how = اكتب كلمة. لا أهمية للتشكيل والهمزة: "امان" تجد "أمان".
search-nothing = لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى.
search-more = تظهر أول { $count } من النتائج. كلمات أكثر تجد أقل.

## Problems: what went wrong (err) and what to do (fix)

# What the system said, put into other messages. Small letters, no full stop.
why = { $why ->
    [not-found] ليس موجودًا هناك
    [not-allowed] لا يُسمح لك بذلك هناك
    [folder] هو مجلد
    [not-folder] جزء من الاسم ليس مجلدًا
    [not-plain] ليس ملفًا عاديًا
    [disk-full] القرص ممتلئ
    [read-only] القرص للقراءة فقط
    [too-long] هو أطول مما ينبغي
    [not-text] ليس نصًا عاديًا
    [nobody-writes] هو أنبوب (pipe) ولا أحد يكتب فيه
    [system-full] لا يسمح النظام بمزيد من البرامج أو الملفات المفتوحة؛ أغلق بعض ما لا تحتاج إليه
   *[other] { $why }
}
err-not-unlocked = الدفتر مقفل.
fix-not-unlocked = افتحه بعبارة مرورك وحاول من جديد.
err-no-terminal = لا أحد يستطيع أن يختار شيئًا هنا: لا توجد طرفية (terminal)، ولا شيء يُقرأ.
fix-no-terminal = شغّله في نافذة طرفية، أو أعطه سطورًا يقرؤها. للنصوص البرمجية أوامر: sotay --help
err-terminal = لم تفعل الطرفية ما طُلب منها: { why }.
fix-terminal = جرّب نافذة طرفية أخرى.
err-usage = لم يُفهم سطر الأوامر هذا.
fix-usage = شغّل: sotay --help
err-usage-command = لا يوجد أمر "{ $word }".
fix-usage-command = { $like ->
    [nothing] شغّل sotay --help لرؤية قائمة الأوامر.
   *[other] لعلك تقصد: { $like }. شغّل sotay --help لرؤية قائمة الأوامر.
}
err-usage-argument = "{ $word }" غير معروف هنا.
fix-usage-argument = { $like ->
    [nothing] شغّل الأمر مع --help لترى ما يقبله.
   *[other] لعلك تقصد: { $like }. شغّل الأمر مع --help لترى ما يقبله.
}
err-usage-twice = لا يُعطى هذا إلا مرة واحدة: { $word }
fix-usage-twice = احذف أحد الاثنين.
err-usage-missing = ينقص شيء: { $word }
fix-usage-missing = شغّل الأمر مع --help لترى ما يقبله.
err-usage-value = القيمة "{ $word }" غير ممكنة مع { $option }.
fix-usage-value = الممكن: { $known }
err-no-checklist = لا توجد قائمة "{ $word }".
fix-no-checklist = القوائم المعروفة: { $known }
err-no-item = لا يوجد بند "{ $word }".
fix-no-item = تُكتب البنود CHECKLIST/ITEM (القائمة/البند). شغّل sotay list لرؤيتها، أو sotay search WORDS.
err-no-notebook = لا يوجد دفتر هنا.
fix-no-notebook = شغّل sotay واحفظ تقدّمك، أو أضف --passphrase-file FILE لإنشاء دفتر.
err-keep-nothing = هذا الأمر يكتب، وأنت طلبت عدم حفظ شيء.
fix-keep-nothing = احذف --keep-nothing إن أردت أن يُكتب.
err-passphrase-file = تعذّرت قراءة ملف عبارة المرور { $file }: { why }.
fix-passphrase-file = سمِّ ملفًا نصيًا تكون عبارة المرور في سطره الأول. علامة - وحدها تعني الإدخال القياسي.
err-passphrase-empty = لا توجد عبارة مرور في السطر الأول من الملف { $file }.
fix-passphrase-empty = اكتب عبارة المرور في السطر الأول.
err-no-passphrase = لم تُعطَ عبارة مرور.
fix-no-passphrase = اكتبها في طرفية، أو استخدم --passphrase-file FILE.
err-no-new-passphrase = لم تُعطَ عبارة مرور جديدة.
fix-no-new-passphrase = اكتبها في طرفية، أو استخدم --new-passphrase-file FILE. مع - للملفين كليهما تكون الجديدة هي السطر الثاني من الإدخال القياسي.
err-passphrases-differ = عبارتا المرور غير متطابقتين. لم يتغير شيء.
fix-passphrases-differ = شغّل الأمر من جديد.
err-proof-without-done = لا يأتي الدليل (--proof) إلا مع done.
fix-proof-without-done = اكتب: sotay mark ITEM done --proof tested
err-wipe-not = لم تُكتب الكلمة. لم يُزَل شيء.
fix-wipe-not = إن كنت متأكدًا فشغّل الأمر من جديد واكتب الكلمة.

err-output = تعذّرت كتابة الناتج كاملًا: { why }.
fix-output = أرسله إلى مكان آخر، أو أفرغ بعض المساحة، ثم شغّل الأمر من جديد.
err-no-lists = لا توجد قائمة في المجلد { $folder }.
fix-no-lists = القوائم ملفات تنتهي أسماؤها بـ .toml. سمِّ مجلدًا فيه بعضها، أو الملفات نفسها.
err-hostile-file = في الملف { $file } رموز قد تتحكم بالطرفية.
fix-hostile-file = شغّل sotay translate check لترى أين هي، وأزلها. لا تستخدم مجلدًا لا تثق به.

## Commands

help-usage = الاستخدام
help-commands = الأوامر
help-arguments = المعطيات
help-options = الخيارات
help-everywhere = خيارات كل الأوامر
help-exits = رموز الخروج: 0 تم؛ 1 الجواب لا؛ 2 سطر الأوامر خطأ؛ 3 تعذّر التنفيذ، أو تعذّر التحديد.
man-name = الاسم
man-synopsis = الصيغة
man-exits = رموز الخروج
value-options = OPTIONS
value-command = COMMAND
value-tag = TAG
value-dir = DIR
value-file = FILE
value-path = PATH
value-when = WHEN
value-who = WHO
value-checklist = CHECKLIST
value-item = ITEM
value-words = WORDS
value-state = STATE
value-proof = PROOF
value-format = FORMAT
value-shell = SHELL
cmd-sotay = دليل في خطوات صغيرة تجعل استخدام هاتفك وحساباتك ورسائلك ضدك أصعب. من دون أمر يبدأ الدليل. التمرين وحده يرسل حزم اختبار، بعد موافقة؛ ولا شيء آخر يستخدم الشبكة.
cmd-list = يعرض القوائم والبنود
cmd-show = يعرض بندًا كاملًا؛ وأيضًا صفحة أو كلمة أو جهة مساعدة وجدها search، و"helplines" لكل جهات المساعدة
cmd-search = يبحث عن كلمات؛ لا أهمية للتشكيل
cmd-status = يعرض تقدّمك
cmd-mark = يضع علامة على بند
cmd-handout = يكتب قوائم فارغة للطباعة أو للفتح على هاتف
cmd-lint = يفحص محتوى القوائم
cmd-translate = أدوات للمترجمين
cmd-translate-check = يفحص ترجمة
cmd-translate-status = يعدّ السطور المُراجَعة والمسودة والقديمة والناقصة
cmd-backup = يكتب نسخة من الدفتر في ملف مشفَّر واحد
cmd-restore = يستعيد نسخة من الدفتر
cmd-passphrase = يغيّر عبارة المرور
cmd-wipe = يزيل الدفتر
cmd-man = يطبع صفحة الدليل (man)
cmd-completions = يطبع الإكمال التلقائي لصدفة (shell)
opt-help = يعرض هذه المساعدة
opt-version = يعرض الإصدار
opt-locale = اللغة، مثل vi أو en
opt-locales = مجلد فيه ترجمات قيد العمل؛ لأمر translate check هو locales ما لم يُسمَّ غيره
opt-lists = مجلد فيه قوائمك الخاصة
opt-data-dir = مجلد الدفتر
opt-keep-nothing = لا يكتب شيئًا على الإطلاق
opt-passphrase-file = يقرأ عبارة المرور من ملف؛ - تعني الإدخال القياسي
opt-ascii = يرسم بالحروف العادية فقط
opt-color = auto (ما لم تقل غير ذلك) أو always أو never
opt-bidi = من يقلب النص المكتوب من اليمين إلى اليسار: auto (ما لم تقل غير ذلك) أو app أو terminal أو off
opt-list-checklist = هذه القائمة فقط
opt-list-json = يطبع JSON
opt-show-item = البند، ويُكتب CHECKLIST/ITEM
opt-search-words = الكلمات المطلوبة
opt-status-json = يطبع JSON
opt-mark-item = البند، ويُكتب CHECKLIST/ITEM
opt-mark-state = open أو done أو later أو not-for-me أو stuck
opt-mark-proof = مع done: القيمة told أو tested أو witnessed
opt-handout-checklists = هذه القوائم فقط
opt-handout-format = html (ما لم تقل غير ذلك) أو md أو txt
opt-handout-out = يكتب في هذا الملف الجديد بدل الشاشة
opt-lint-paths = ملفات أو مجلدات؛ من دون أي منها، ما يحويه البرنامج
opt-lint-json = يطبع JSON
opt-lint-strict = تُعدّ التحذيرات أخطاء
opt-translate-check-tag = اللغة؛ من دونها كل اللغات
opt-translate-check-json = يطبع JSON
opt-translate-status-tag = اللغة؛ من دونها كل اللغات
opt-translate-status-json = يطبع JSON
opt-backup-file = الملف الجديد
opt-backup-new-passphrase-file = يقرأ عبارة مرور النسخة من ملف
opt-restore-file = النسخة
opt-passphrase-new-passphrase-file = يقرأ عبارة المرور الجديدة من ملف
opt-completions-shell = bash أو elvish أو fish أو powershell أو zsh

ask-new-passphrase = عبارة المرور الجديدة:
ask-backup-passphrase = عبارة مرور النسخة:
lists-problems = { $count ->
    [zero] لا مشكلات في قوائم { $folder }. ما لا يمكن استخدامه يُستبعد. شغّل: sotay lint "{ $folder }"
    [one] مشكلة واحدة في قوائم { $folder }. ما لا يمكن استخدامه يُستبعد. شغّل: sotay lint "{ $folder }"
    [two] مشكلتان في قوائم { $folder }. ما لا يمكن استخدامه يُستبعد. شغّل: sotay lint "{ $folder }"
    [few] { $count } مشكلات في قوائم { $folder }. ما لا يمكن استخدامه يُستبعد. شغّل: sotay lint "{ $folder }"
   *[other] { $count } مشكلة في قوائم { $folder }. ما لا يمكن استخدامه يُستبعد. شغّل: sotay lint "{ $folder }"
}
status-no-notebook = لا يوجد دفتر في { $folder }. يُعدّ كل شيء مفتوحًا.
made-notebook = أُنشئ دفتر جديد في { $folder }.
backup-did = النسخة في { $file }. جرّب مرة هل تُفتح.
restore-did = استُعيدت النسخة { $count ->
    [zero] بلا بنود.
    [one] وفيها بند واحد.
    [two] وفيها بندان.
    [few] وفيها { $count } بنود.
   *[other] وفيها { $count } بندًا.
} عبارة مرور الدفتر الآن هي عبارة النسخة.
restore-aside = حُفظ من الدفتر الذي كان هنا: { $file }
passphrase-did = تغيّرت عبارة المرور. النسخ والنسخ الاحتياطية الأقدم تظل تُفتح بالعبارة القديمة.
wipe-word = امسح
wipe-what = هذا يزيل الدفتر الموجود في { $folder }. لا أحد يستطيع إعادته.
wipe-cannot = لا يصل إلى نسخ احتياطية في مكان آخر، وعلى أقراص SSD وذاكرات USB قد تبقى ملفات محذوفة. ما يبقى مشفَّر.
wipe-type = إن كنت متأكدًا، فاكتب هذه الكلمة واضغط Enter: { $word }
wipe-did = الملفات المُزالة: { $count }. ما يبقى: البرنامج، وما سجّله النظام عنه.
wipe-nothing = لا يوجد مجلد { $folder }، فلا شيء لإزالته.
wipe-not-overwritten = أُزيل، لكن تعذّرت الكتابة فوقه أولًا: { $file }
wipe-foreign = لم يُمَسّ، لأن هذا البرنامج لم يكتبه: { $file }
wipe-kept = لم يُزَل: { $file }
wipe-in-use = نسخة أخرى من هذا البرنامج تفتح الدفتر وتبقيه في الذاكرة. أغلقها.
opt-handout-phone = فقط ما يُعمل على الهواتف
opt-handout-helplines = يضيف من يستطيع المساعدة؛ من دونه لا عنوان لأحد في الصفحة

handout-title = القوائم على الورق
handout-how-to-copy = انسخ هذه الصفحة بكابل أو ذاكرة USB. لا ترسلها أبدًا عبر Zalo أو Messenger.
handout-limits = لا تستطيع هذه الصفحة أن تجعلك في أمان. كل بند يقول ما لا يفعله.
handout-found = من يجد هذه الصفحة على هاتفك أو على ورق يرى أن لديك هذه القوائم. ليس فيها اسم، والعلامة لا تثبت شيئًا. لا تحملها حيث قد تُفتَّش.
handout-contents = القوائم في هذه الصفحة
handout-count = تم { $done } من { $all }
handout-ticks = علاماتك
handout-gone = لا يُحفظ شيء من علاماتك حين تغلق هذه الصفحة.
handout-keep = حفظ علاماتي على هذا الهاتف
handout-keep-means = عندها يستطيع كل من يفتح هذا الهاتف أن يرى علاماتك.
handout-kept = علاماتك محفوظة على هذا الهاتف. كل من يفتحه يستطيع أن يراها.
handout-refused = لا يسمح هذا الهاتف للصفحة بحفظ شيء. تزول علاماتك حين تغلقها.
handout-forget = نسيان علاماتي
handout-forgotten = كل الخانات فارغة، ولا شيء محفوظ.
handout-stuck = أنا عالق هنا
handout-full = تتسع القصاصة لثلاثة. أخبر من يقود الورشة عن هذا البند.
handout-slip = قصاصتي
handout-slip-about = القصاصة اثنا عشر حرفًا ورقمًا لمن يقود الورشة. تقول كم بندًا أنجزت وعند أي بنود أنت عالق.
handout-slip-make = إنشاء قصاصتي
handout-slip-says = تقول: تم { $done }، ولا شيء عالق.
handout-slip-says-stuck = تقول: تم { $done }، عالق عند رقم: { $stuck }.
handout-slip-says-not = لا تقول اسمًا ولا تاريخًا ولا أي البنود تم. اقرأها بصوت مسموع أو أظهرها. لا ترسلها.
# Steps that are for some people only, on paper and in sotay show.
only-vpn = VPN: { $answers }
only-messenger = تطبيق المراسلة: { $answers }
only-facebook = Facebook: { $answers }
handout-did = كُتب في { $file }. لا يحوي شيئًا عنك.
lint-count = { $count ->
    [0] لم يُعثر على شيء.
    [one] ملاحظة واحدة.
    [two] ملاحظتان.
    [few] { $count } ملاحظات.
   *[other] { $count } ملاحظة.
}
translate-ui = { $language }: الواجهة { $translated } من { $all }، منها مُراجَع { $reviewed }
translate-list = { $list }: مُراجَع { $reviewed }، مسودة { $draft }، قديم { $outdated }، ناقص { $missing }
err-no-language = لا توجد لغة "{ $word }" في { $folder }.
fix-no-language = تحقق من رمزها، مثل vi، ومن المجلد المسمّى مع --locales.

## Problems with the notebook's files
err-store-no-place = لا يحدد هذا الكمبيوتر مجلدًا لبيانات البرامج.
fix-store-no-place = سمِّ مجلدًا بنفسك مع --data-dir، أو أنشئ مجلدًا اسمه sotay-data بجانب البرنامج.
err-store-disk-full = القرص ممتلئ. لم يُكتب { $file }.
fix-store-disk-full = أفرغ بعض المساحة على القرص، ثم احفظ من جديد. حتى ذلك الحين يبقى ما فعلته في الذاكرة، والدفتر على القرص كما كان من قبل.
err-store-read-only = القرص للقراءة فقط. لم يُكتب { $file }.
fix-store-read-only = إن كانت ذاكرة USB عليها مفتاح قفل فافتحه، ثم احفظ من جديد. أو شغّل البرنامج مع --data-dir ومجلد في مكان آخر.
err-store-no-permission = لا يسمح لك النظام { $operation ->
    [read] بقراءة
    [remove] بإزالة
    [lock] بقفل
    [make-folder] بإنشاء
   *[write] بكتابة
} { $file }.
fix-store-no-permission = تحقق لمن المجلد، وأنك سجّلت الدخول بالمستخدم نفسه كالمرة الماضية. ثم حاول من جديد.
err-store-vanished = لم يعد الملف { $file } موجودًا. لم يُحفظ شيء.
fix-store-vanished = إن كان على ذاكرة USB فأعد وصلها واحفظ من جديد. حتى ذلك الحين ما فعلته في الذاكرة فقط: لا تخرج من البرنامج.
err-store-io = لم يستطع النظام { $operation ->
    [read] قراءة
    [rename] إعادة تسمية
    [remove] إزالة
    [sync] إتمام كتابة
    [lock] قفل
    [make-folder] إنشاء
   *[write] كتابة
} { $file } ({ why }).
fix-store-io = حاول من جديد. إن تكرر ذلك فقد يكون القرص أو ذاكرة USB على وشك التلف: اكتب نسخة احتياطية على غيره.
err-store-no-notebook = لا يوجد دفتر في { $file }.
fix-store-no-notebook = شغّل الدليل لإنشاء دفتر، أو استعد نسخة احتياطية، أو سمِّ المجلد الصحيح مع --data-dir.
err-store-key-missing = مفتاح دفترك مفقود: { $file }.
fix-store-key-missing = من دونه لا أحد يستطيع فتح الدفتر. أعد الملف إلى مكانه إن كانت لديك نسخة منه، أو استعد نسخة احتياطية، أو ابدأ من جديد: تبقى الملفات القديمة بأسماء جديدة.
err-store-notebook-missing = دفترك مفقود: { $file }.
fix-store-notebook-missing = افتح النسخة السابقة، أو استعد نسخة احتياطية.
err-store-no-previous = لا توجد نسخة سابقة: الملف { $file } مفقود.
fix-store-no-previous = استعد نسخة احتياطية، أو ابدأ من جديد: تبقى الملفات القديمة بأسماء جديدة.
err-store-no-such-file = لا يوجد ملف { $file }.
fix-store-no-such-file = تحقق من الاسم والمجلد، ومن أن ذاكرة USB التي تحويه موصولة.
err-store-no-such-folder = المجلد اللازم للملف { $file } غير موجود.
fix-store-no-such-folder = أنشئ المجلد أولًا، أو اختر غيره.
err-store-already-there = الملف { $file } موجود من قبل، وتُرك كما هو.
fix-store-already-there = اختر اسمًا آخر، أو انقل ذلك الملف أولًا.
err-store-in-use = الدفتر في { $file } مفتوح في نسخة أخرى من هذا البرنامج.
fix-store-in-use = تابع في تلك النسخة، أو أغلقها وحاول من جديد.
err-store-not-ours = إن { $file } رابط أو مجلد أو ملف خاص. لم يضعه البرنامج هناك ولا يتبعه.
fix-store-not-ours = اعرف من وضعه هناك. انقله بيدك، ثم حاول من جديد.
err-store-wrong-passphrase = عبارة المرور هذه لا تفتح { $file }.
fix-store-wrong-passphrase = اكتبها من جديد؛ انتبه إلى الأحرف الكبيرة ولغة لوحة المفاتيح. لم يتغير شيء. إن كنت متأكدًا منها فقد يكون الملف تالفًا: استعد نسخة احتياطية. إن نسيتها فابدأ من جديد: تبقى الملفات القديمة بأسماء جديدة.
err-store-empty-passphrase = عبارة المرور الفارغة لا تحمي شيئًا.
fix-store-empty-passphrase = خذ عبارة المرور المقترحة، أو اكتب عبارة من عدة كلمات. لعدم حفظ أي شيء استخدم --keep-nothing.
err-store-too-much-work = يطلب { $file } عملًا أكثر مما يقبله هذا البرنامج (2 أس { $log-n }).
fix-store-too-much-work = لم يكتبه هذا البرنامج. إن كنت تثق بالملف فافتحه ببرنامج age؛ وإلا فاستعد نسخة احتياطية.
err-store-too-little-memory = يحتاج فحص عبارة المرور إلى { $mebibytes } MiB من الذاكرة، وليست متاحة على هذا الكمبيوتر.
fix-store-too-little-memory = أغلق برامج أخرى، ثم حاول من جديد.
err-store-empty = الملف { $file } فارغ.
fix-store-empty = افتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف الفارغ محفوظًا.
err-store-truncated = الملف { $file } مقطوع: نهايته ناقصة.
fix-store-truncated = افتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف المقطوع محفوظًا.
err-store-damaged = الملف { $file } تالف.
fix-store-damaged = افتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف التالف محفوظًا.
err-store-foreign = الملف { $file } مقفل بمفتاح آخر. ربما جاء من كمبيوتر آخر، أو استُبدل مفتاحه.
fix-store-foreign = ضع المفتاح والدفتر المتوافقين معًا في مجلد واحد. أو افتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف محفوظًا.
err-store-not-age = الملف { $file } ليس من ملفات هذا البرنامج.
fix-store-not-age = تحقق أنه الملف الصحيح. إن كان دفترك فقد كُتب شيء فوقه: افتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف محفوظًا.
err-store-unreadable = الملف { $file } يُفتح، لكن ما فيه ليس دفترًا.
fix-store-unreadable = تحقق أنه الملف الصحيح. إن كان دفترك فافتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف محفوظًا.
err-store-newer = كتب إصدار أحدث من هذا البرنامج الملف { $file }.
fix-store-newer = افتحه بالإصدار الأحدث. تُرك كما هو.
err-store-too-large = الملف { $file } أكبر بكثير من أن يكون دفترًا.
fix-store-too-large = تحقق أنه الملف الصحيح. إن كان دفترك فافتح النسخة السابقة، أو استعد نسخة احتياطية. يبقى الملف محفوظًا.
err-store-key-replaced = استبدل شيء ما الملف { $file } بينما كان دفترك مفتوحًا. لم يُحفظ شيء: بذلك المفتاح لن تستطيع فتحه من جديد.
fix-store-key-replaced = أعد المفتاح الصحيح إن كانت لديك نسخة منه، ثم احفظ من جديد. حتى ذلك الحين ما فعلته في الذاكرة فقط: لا تخرج من البرنامج.
err-store-change-unfinished = عبارة المرور الجديدة سارية، لكن الملف { $file } لم يأخذ اسمه بعد.
fix-store-change-unfinished = استخدم عبارة المرور الجديدة من الآن. يُتمّ البرنامج ذلك بنفسه عند الحفظ أو التشغيل التالي.
err-no-locales = تعذّرت قراءة مجلد اللغات { $folder }: { why }.
fix-no-locales = سمِّ المجلد مع --locales DIR.
err-read-file = تعذّرت قراءة { $file }: { why }.
fix-read-file = تحقق من اسمه ومن أنه مسموح لك بقراءته.

## The drill and the checks: screens, commands and what a person reads in both

verdict-confirmed = يعمل
verdict-contradicted = لا يعمل
verdict-unknown = تعذّر التحديد
probe-tunnel-route = كل شيء يدخل النفق
probe-tunnel-route-about = يسأل هذا الكمبيوتر أين سيرسل الحزم إلى أي عنوان عام. لا يرسل أيًّا منها.
probe-ipv6 = لا يمر IPv6 بجانب النفق
probe-ipv6-about = الشيء نفسه لـ IPv6، الذي تنساه بعض خدمات VPN.
probe-dns = الأسماء تُسأل عبر النفق
probe-dns-about = ينظر أي الخوادم تُسأل عن أسماء الصفحات، وبأي طريق.
probe-one-vpn = VPN واحد لا أكثر
probe-one-vpn-about = اتصالا VPN معًا قد يفتحان ثغرة، وكذلك نفق لا يُرسل فيه شيء.

drill-case-drop = ينقطع الاتصال
drill-case-disconnect = تضغط Disconnect (قطع الاتصال)
drill-case-server-change = تغيّر الخادم
drill-case-reboot = الكمبيوتر شُغّل للتو
drill-case-drop-about = ستقطع الاتصال من دون زر تطبيق VPN: أطفئ Wi-Fi وأعد تشغيله، أو انزع الكابل وأعده، أو أنهِ تطبيق VPN قسرًا.
drill-case-disconnect-about = ستضغط Disconnect (قطع الاتصال) في تطبيق VPN. كثير من التطبيقات يترك عندها كل شيء يمر عمدًا.
drill-case-server-change-about = ستختار خادمًا آخر في تطبيق VPN.
drill-case-reboot-about = أطفئ الشبكة وأعد تشغيل الكمبيوتر. ابدأ هذا التمرين قبل أن يتصل VPN. حين يقول لك ذلك، شغّل الشبكة؛ فهو يراقب ما يخرج حتى يعمل VPN.
drill-case-drop-now = الآن: أطفئ Wi-Fi وأعد تشغيله. أو انزع الكابل وأعده. أو أنهِ تطبيق VPN قسرًا. لا زر Disconnect.
drill-case-disconnect-now = الآن: اضغط Disconnect (قطع الاتصال) في تطبيق VPN. اتركه مقطوعًا حتى تقول هذه الشاشة غير ذلك.
drill-case-server-change-now = الآن: اختر خادمًا آخر في تطبيق VPN.
drill-case-reboot-now = الآن: شغّل الشبكة. دع VPN يتصل كما يفعل دائمًا بعد التشغيل.

drill-ask-title = تمرين: { $case }
drill-ask-what = ما سيحدث: ينظر البرنامج في مسارات كمبيوترك ويقول لك متى تتصرف. ما دام النفق غائبًا يرسل حزم اختبار صغيرة لمدة نحو { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
} ويراقب بأي طريق تمضي. صُنعت بحيث يرميها أول راوتر. من يدير شبكتك المحلية يستطيع رؤية ما يخرج منها.
drill-ask-warning = إن فشل مفتاح القطع (kill switch)، فكل تطبيق مفتوح يُظهر عنوانك الحقيقي لبضع ثوانٍ. أغلق التطبيقات، واخرج من الحسابات التي لا تحمل اسمك، واستخدم اتصالًا لا يضرك انكشافه.
drill-ask-nothing-yet = لم يُفتح أو يُرسل شيء حتى الآن.
drill-ask-no = لا، ليس الآن
drill-ask-yes = نعم، أنا مستعد: ابدأ التمرين
drill-ask-type = بدء التمرين؟ اكتب نعم واضغط Enter؛ أي شيء آخر يوقفه هنا:
# Words that mean yes, besides y and yes. Small letters, with commas between them.
yes-words = نعم, أجل
drill-ask-declined = لم يُرسل شيء.

drill-screen-menu = تمرين مفتاح القطع (kill switch) والفحوص
drill-screen-offer = دع هذا الكمبيوتر يراقب: التمرين
drill-screen-what = أنت تكسر النفق، وهذا الكمبيوتر يراقب ما يخرج. يقول ما رآه، وما لم يستطع رؤيته.
drill-screen-cases = التمرين: ماذا يحدث لاتصال VPN؟
drill-screen-not-here = لا يستطيع البرنامج على هذا النظام مراقبة ما يخرج. يمكنك الاختبار يدويًا، خطوة بخطوة. هذا اختبار يدوي، وليس تمرينًا.
drill-screen-look = من دون كسر شيء
drill-screen-by-hand = اختبار يدوي
drill-screen-by-hand-what = خطوة واحدة في كل مرة، مع صفحة في متصفحك. أنت تقول ما رأيت.
drill-screen-not-yet = لم يُجرَّب بعد
drill-screen-kept = { $ipv4 } - { $ipv6 } - { $day }
drill-screen-show = التمرين جارٍ: العودة إليه
drill-screen-last = نتيجة آخر تمرين
drill-screen-still-ending = التمرين السابق لم ينتهِ بعد. حاول بعد لحظة.
drill-screen-preparing = يجري النظر في الشبكة. لا تغيّر شيئًا بعد.
drill-screen-network-off = الشبكة نفسها مطفأة: لم يكن ممكنًا أن يخرج شيء. شغّلها من جديد.
drill-screen-watching = غاب النفق. لا تفعل شيئًا لمدة { $seconds ->
    [one] ثانية واحدة.
    [two] ثانيتين.
    [few] { $seconds } ثوانٍ.
   *[other] { $seconds } ثانية.
}
drill-screen-watching-reboot = الشبكة موجودة والنفق غير موجود. انتظر VPN.
drill-screen-back = عاد النفق. انتظر لحظة.
drill-screen-over = انتهى التمرين.
drill-screen-stopping = جارٍ الإيقاف. تُعدّ آخر الحزم.
drill-screen-stop = إيقاف التمرين
drill-screen-time-line = تسلسل الأحداث
drill-screen-tunnel-unknown = لم يُنظر بعد
drill-screen-tunnel-yes = يدخل النفق
drill-screen-tunnel-no = لا نفق
drill-screen-so-far = { $tunnel } - مُنع { $blocked }، خرج { $left }
drill-screen-blocked = مُنع كل ما جرّبناه
drill-screen-left = خرجت حزم خارج النفق
drill-screen-left-then-blocked = خرجت حزم في البداية، ثم مُنعت كلها
drill-screen-left-in-part = خرجت بعض أنواع الحزم، ومُنعت غيرها
drill-screen-repeated = { $text }، المرات: { $count }، آخرها { $last }
drill-screen-mark-tunnel = يدخل النفق { $name }
drill-screen-mark-part = جزء فقط يدخل النفق { $name }
drill-screen-mark-no-tunnel = لا نفق
drill-screen-mark-filter = مرشّح يعمل
drill-screen-mark-armed = جاهز: الآن دورك
drill-screen-mark-lost = غاب النفق
drill-screen-mark-back = عاد النفق
drill-screen-mark-network-lost = انقطعت الشبكة
drill-screen-mark-network-back = عادت الشبكة
drill-screen-mark-asleep = توقّف الكمبيوتر { $milliseconds } ms
drill-screen-end-watched = النهاية: رُوقب طوال المدة المقررة
drill-screen-end-tunnel-back = النهاية: عاد النفق
drill-screen-end-waited = النهاية: لم يحدث شيء لوقت طويل
drill-screen-end-stopped = النهاية: أوقفته أنت
drill-screen-end-no-tunnel = النهاية: لم يكن هناك نفق من البداية
drill-screen-end-no-network = النهاية: لم تكن هناك شبكة من البداية
drill-screen-end-cannot-watch = النهاية: هذا النظام لا يسمح للبرنامج بالمراقبة
drill-screen-fate-filtered = منعها مرشّح
drill-screen-fate-refused = منعها مسار
drill-screen-fate-refused-here = منعها هذا الكمبيوتر
drill-screen-fate-no-route = لا مخرج
drill-screen-fate-failed = لم تُرسل
drill-screen-fate-inside = إلى داخل النفق
drill-screen-fate-left-by = تسرّبت عبر { $name }
drill-screen-fate-left = تسرّبت خارج النفق
drill-screen-fate-local = بلغت الشبكة المحلية
drill-screen-fate-repeated = سُمح بخروجها، بلا رد
drill-screen-fate-nothing = قُبلت، ولم يعد شيء
drill-screen-route-default = المسار الافتراضي
drill-screen-route-card = مقيَّد ببطاقة الشبكة
drill-screen-route-router = إلى الراوتر
# One packet in the list of what was sent.
drill-screen-packet = { $family } { $kind } إلى { $to } المنفذ { $port }، TTL { $ttl }، { $route }: { $fate }
drill-screen-result = نتيجة التمرين
drill-screen-result-of = النتيجة: { $case }
drill-screen-next = ما العمل بعد ذلك
drill-screen-not-seen = ما لم يره هذا التمرين
drill-screen-sent = ما أُرسل (عدد الحزم: { $count })
drill-screen-sent-title = ما أُرسل
drill-screen-sent-what = كل حزمة: متى، وإلى من، وما صار إليها. TTL 1 تعني أن أول راوتر يرميها.
drill-screen-nothing-kept = لا يُحفظ شيء من هذا التمرين.
drill-screen-recorded = النتيجة واليوم في دفترك. الأسماء والعناوين ليست فيه.
drill-screen-saw = ما رأيناه، { $family }
drill-screen-gone = تزول النتيجة عند خروجك.
drill-screen-session-only = تزول النتيجة عند خروجك، ما لم يُحفظ دفتر قبل ذلك.
drill-screen-hand-title = اختبار يدوي
drill-screen-step = الخطوة { $number } من { $all }
drill-screen-next-step = تم، الخطوة التالية
drill-screen-hand-blocked = لم يُفتح شيء حتى عاد VPN
drill-screen-hand-left = ظهر عنواني أو مزوّدي، ولو مرة واحدة
drill-screen-hand-unclear = تعذّر عليّ التحديد
drill-screen-hand-left-say = لا يعمل. لا تعتمد على هذا VPN الآن. يقول هذا البند ما العمل.
drill-screen-drills = تمارين مفتاح القطع
drill-screen-notebook-in-use = يدخل دفترك بعد ذلك: النتيجة واليوم، ولا شيء آخر.
drill-screen-sent-none = لم يُرسل شيء.

check-screen-title = ما يقوله هذا الكمبيوتر
check-screen-what = يسأل البرنامج هذا الكمبيوتر أين سيرسل الحزم. لا يرسل أيًّا منها ولا يغيّر شيئًا.
check-screen-now = النظر الآن على هذا الكمبيوتر (لا يرسل شيئًا)
check-screen-again = النظر من جديد
check-screen-offer = النظر الآن على هذا الجهاز
check-screen-looking = جارٍ النظر...
check-screen-limits = هذا يقول كيف هي الحال الآن. لا يقول شيئًا عن لحظة انقطاع VPN: لذلك التمرين.
check-screen-open-again = { $item }: كان منجزًا وصار مفتوحًا من جديد، لأن هذا الكمبيوتر يُظهر غير ذلك.

cmd-check = يسأل هذا الكمبيوتر عن النفق والمسارات وDNS؛ لا يرسل شيئًا
cmd-drill = تمرين مفتاح القطع (kill switch): تكسر النفق، وهذا الكمبيوتر يراقب ما يخرج
opt-check-probes = هذه فقط: tunnel-route و ipv6 و dns و one-vpn
opt-check-json = يطبع JSON
opt-drill-case = drop (ما لم تقل غير ذلك) أو disconnect أو server-change أو reboot
opt-drill-seconds = كم ثانية يراقب من دون النفق: من 5 إلى 120، وإلا 10
opt-drill-wait = كم ثانية ينتظر غياب النفق: من 5 إلى 900، وإلا 180
opt-drill-json = يطبع سطر JSON لكل حدث
value-probe = PROBE
value-case = CASE
value-seconds = SECONDS
err-no-probe = لا يوجد فحص "{ $word }".
fix-no-probe = الفحوص المعروفة: { $known }
err-number = القيمة "{ $word }" غير ممكنة مع { $option }.
fix-number = أعطِ عددًا صحيحًا من { $least } إلى { $most }.
err-no-drill = لا يستطيع البرنامج على هذا النظام مراقبة ما يخرج، فلا تمرين هنا.
fix-no-drill = اختبر يدويًا: شغّل الدليل، أو شغّل sotay show { $item }
err-probe-start = تعذّر تشغيل الجزء الذي يسأل النظام: { why }.
fix-probe-start = حاول من جديد. إن نُقل البرنامج أو استُبدل في هذه الأثناء فشغّله من جديد.
err-probe-ended = انتهى الجزء الذي يسأل النظام قبل أوانه.
fix-probe-ended = لا يُستنتج من هذا شيء. حاول من جديد؛ وحتى ذلك الحين اختبر يدويًا.

## Checks of this computer and the drill

check-why-no-tunnel = لا يُرى نفق VPN على هذا الكمبيوتر. إما أن VPN مطفأ، أو أنه من نوع لا يستطيع هذا البرنامج رؤيته: في الراوتر، أو بلا واجهة شبكة خاصة به (بعض IPsec).
check-why-all-inside = كل عنوان { $family } عام سيُرسل إلى داخل النفق. هذا يدل على الطريق، لا على من في الطرف الآخر.
check-why-part-outside = يوجد نفق قائم، لكن نسبة { $share }% من كل عناوين { $family } لها طريق حوله. قد يوقف جدار حماية ذلك مع هذا؛ لا يستطيع هذا الفحص رؤية جدران الحماية.
check-why-tunnel-without-route = يوجد نفق قائم، لكن لا يُرسل إليه شيء. ما تفتحه الآن يخرج بعنوانك الحقيقي، ما لم يوقفه جدار حماية.
check-why-unknown-kind = الطريق إلى الخارج واجهة شبكة من نوع لا يعرفه هذا البرنامج. قد تكون VPN، وقد لا تكون.
check-why-not-answered = لم يُجب النظام عن سؤال أين ستُرسل الحزم.
check-why-sampled = لم يكن ممكنًا على هذا النظام السؤال إلا عن بعض العناوين. كلها ستُرسل إلى داخل النفق، لكن قد يوجد بينها طريق حوله.
check-why-refused-everywhere = مسارات هذا الكمبيوتر لا تسمح بخروج شيء في هذه اللحظة. هذا لا يقول شيئًا عن الحال حين يعمل VPN.
check-why-v6-outside = لدى IPv6 طريق حول VPN. المواقع التي تستخدم IPv6 قد ترى عنوانك الحقيقي. قد يوقف جدار حماية ذلك مع هذا؛ التمرين يُظهر هل يفعل.
check-why-v6-refused = مسارات هذا الكمبيوتر ترفض IPv6 ما دام VPN يعمل. بحسبها لا يستطيع المرور حول النفق.
check-why-dns-inside = الأسئلة عن أسماء المواقع ستُرسل إلى داخل النفق. لا يُرى من هنا من يجيب عنها في الطرف الآخر.
check-why-dns-outside = الأسئلة عن أسماء المواقع ستُرسل خارج النفق. من يدير شبكتك يستطيع عندها أن يقرأ أي المواقع تفتح، ما لم يوقفها جدار حماية.
check-why-dns-perhaps = لدى VPN خوادم أسماء، ولدى شبكتك بعضها أيضًا. لا يمكن من هنا تحديد أيها يسأل هذا النظام.
check-why-dns-stub = برنامج مساعد على هذا الكمبيوتر يسأل عن الأسماء، ولا يقول من يسأل.
check-why-dns-unknown = تعذّر تحديد الطريق إلى خادم أسماء.
check-why-dns-not-told = لا يقول هذا النظام أي خوادم الأسماء تُسأل.
check-why-one = نفق VPN واحد قائم.
check-why-several = عدة أنفاق VPN قائمة معًا. قد يسحب أحدها البيانات من آخر؛ أطفئ ما لا تحتاج إليه.
check-why-none = لا يوجد نفق VPN قائم.
check-why-other-user-outside = عناوين { $family }: برامجك تدخل النفق، لكن لبرامج غيرك طريق حوله.
check-why-no-route = عناوين { $family }: لا طريق إلى الخارج في هذه اللحظة. على هذه الشبكة لا يمكن أن يمر شيء بها حول VPN؛ وقد يختلف ذلك على الشبكة التالية.
check-why-several-servers = إلى داخل النفق، لكن عدة عناوين مفردة تمر خارجه. أحدها عادةً خادم VPN؛ لا يمكن من هنا تحديد ما البقية.
check-why-no-tunnel-dns = لا يُرى نفق VPN، فليس للأسئلة عن أسماء المواقع نفق تدخله.
check-why-none-carries = يوجد نفق قائم، لكن لا يُرسل إليه شيء من الإنترنت.

check-saw-tunnel = النفق: { $interface }
check-saw-share-inside = عناوين { $family }: نسبة { $share }% من كل العناوين العامة إلى داخل النفق
check-saw-share-outside = عناوين { $family }: نسبة { $share }% من كل العناوين العامة خارج النفق، عبر { $interface }
check-saw-server-address = عنوان مفرد واحد يمر خارج النفق: { $address }. هذا عادي إن كان خادم VPN. قارنه بإعدادات VPN.
check-saw-on-link = العناوين العامة من { $first } إلى { $last } تُعدّ من شبكتك المحلية. تستطيع شبكة معادية فعل هذا لسحب البيانات من النفق.
check-saw-piece = خارج النفق، عبر { $interface }: من { $first } إلى { $last }
check-saw-resolver = خادم الأسماء { $address }، يُسأل عبر { $interface }
check-saw-resolver-nowhere = خادم الأسماء { $address }، ولا طريق إليه في هذه اللحظة
check-saw-administrator-outside = لبرامج النظام (المدير) طريق خارج النفق.
check-saw-user-outside = لبرامج المستخدم رقم { $user } طريق خارج النفق.
check-saw-port-outside = للحزم إلى المنفذ { $port } طريق خارج النفق.
check-saw-carrying = النفق { $interface }: ينقل بيانات الإنترنت
check-saw-not-carrying = النفق { $interface }: قائم، لكن لا ينقل شيئًا من الإنترنت
check-saw-share-unclear = عناوين { $family }: نسبة { $share }% من كل العناوين العامة بطريق لا يعرفه هذا البرنامج
check-saw-share-refused = عناوين { $family }: نسبة { $share }% من كل العناوين العامة ترفضها المسارات
check-saw-share-no-route = عناوين { $family }: نسبة { $share }% من كل العناوين العامة بلا أي طريق
check-saw-more-pieces = أجزاء أخرى خارج النفق، غير مذكورة: { $count }
check-saw-local-network = شبكتك المحلية، من { $first } إلى { $last }، خارج النفق. هذا عادي.
check-saw-resolver-some = خادم الأسماء { $address }، يُسأل عبر { $interface } عن أسماء شبكته فقط
check-saw-resolver-here = خادم الأسماء { $address }: برنامج على هذا الكمبيوتر
check-saw-resolver-unclear = خادم الأسماء { $address }: تعذّر تحديد الطريق إليه

drill-why-blocked-firewall = مُنع كل ما جرّبناه لمدة { $seconds } ث. رفض جدار حماية على هذا الكمبيوتر كل حزمة اختبار، والأولى بعد { $ms } ms من غياب النفق.
drill-why-blocked-routes = مُنع كل ما جرّبناه لمدة { $seconds } ث. رفضت مسارات هذا الكمبيوتر كل حزمة اختبار. يصح هذا للبرامج التي تترك للنظام اختيار الطريق.
drill-why-left = خرجت حزم اختبار عبر { $interface }، خارج النفق، بعد { $ms } ms من غياب النفق. في لحظة كهذه كل تطبيق مفتوح يُظهر عنوانك الحقيقي.
drill-why-left-then-blocked = خرجت حزم اختبار عبر { $interface }، بعد { $ms } ms من غياب النفق، لمدة { $window } ms. ثم مُنع كل ما جرّبناه. ما أرسلته تطبيقاتك المفتوحة في ذلك الوقت أظهر عنوانك الحقيقي.
drill-why-left-in-part = خرج جزء عبر { $interface }، خارج النفق، بعد { $ms } ms من غياب النفق: { $what }. ومُنع الباقي.
drill-why-outside-before = كان يمر عبر { $interface }، خارج النفق، قبل أن تكسر شيئًا. VPN لديك لا ينقله.
drill-why-no-gap = تعذّر التحديد: لم يغب النفق قط، فلم يكن هناك ما يُرى. ربما صمد VPN، وربما لم ينكسر.
drill-why-gap-too-short = تعذّر التحديد: غاب النفق لمدة { $seconds } ث فقط. جدار حماية يتأخر لا يُلاحظ في وقت قصير كهذا.
drill-why-network-dead = تعذّر التحديد: غابت الشبكة نفسها مع النفق. حيث لا يستطيع شيء الخروج، لا شيء يُظهر هل كان سيُمنع.
drill-why-no-tunnel = تعذّر التحديد: لم يكن هناك نفق قائم في البداية. لم يُرسل شيء.
drill-why-no-network = تعذّر التحديد: لم تكن هناك شبكة في البداية. لم يُرسل شيء.
drill-why-already-up = تعذّر التحديد: كان VPN يعمل قبل بدء التمرين، فلم يُرَ الوقت السابق له.
drill-why-not-on-network = تعذّر التحديد: هذه الشبكة لا تعطيك هذا النوع من العناوين. قد يختلف ذلك على الشبكة التالية.
drill-why-no-stamps = تعذّر التحديد: لا يقول هذا النظام بأي طريق خرجت الحزمة، والصمت ليس دليلًا.
drill-why-too-few = تعذّر التحديد: حزم الاختبار المرفوضة أقل من أن تكفي للتأكد.
drill-why-not-sent = تعذّر التحديد: لم يستطع هذا الكمبيوتر حتى إرسال معظم حزم الاختبار. أغلق البرامج التي لا تحتاج إليها وحاول من جديد.
drill-why-silence = تعذّر التحديد: قُبلت حزم الاختبار ولم يعد شيء. ربما خرجت، وربما أُسقطت.
drill-why-tcp-unknown = تعذّر التحديد لـ TCP، الذي تستخدمه معظم المواقع: قُبلت بداية اتصاله ولم يُجب أحد. ومُنع الباقي.
drill-why-stopped = تعذّر التحديد: أُوقف التمرين قبل نهايته.
drill-why-suspended = تعذّر التحديد: دخل الكمبيوتر السكون أو توقّف في منتصف التمرين. لم يُرَ ما خرج في ذلك الوقت.
drill-why-cannot-watch = تعذّر التحديد: هذا النظام لا يسمح لهذا البرنامج بالمراقبة. اختبره يدويًا.
drill-why-left-card = البرامج التي تختار بطاقة الشبكة بنفسها خرجت عبر { $interface }، بعد { $ms } ms من غياب النفق. ومُنعت الحزم التي تترك للنظام اختيار الطريق.
drill-why-no-way-out = تعذّر التحديد: من دون النفق لم يكن هناك أي طريق إلى الخارج. يبدو ذلك كالمنع، لكن لا شيء يُظهر أنه منع.

drill-saw-left =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: خرج منها { $count } خارج النفق، من { $first } إلى { $last } ms بعد غيابه
drill-saw-silent =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: قُبل منها { $count }، ثم لم يُرَ شيء. هذا لا يثبت شيئًا.
drill-saw-outside-share = قبل كسر أي شيء، كانت لنسبة { $share }% من كل العناوين العامة طريق حول النفق.
drill-saw-lan-open = الحزم إلى شبكتك المحلية (الراوتر، الطابعة) يُسمح بخروجها من دون VPN. إن كان كمبيوترك يسأل الراوتر عن أسماء المواقع، فهذه تخرج أيضًا.
drill-saw-lan-blocked = الحزم إلى راوتر شبكتك المحلية مُنعت أيضًا.
drill-saw-card-left = البرامج التي تختار بطاقة الشبكة بنفسها تخرج، حتى حين يعمل VPN.
drill-saw-card-blocked = البرامج التي تختار بطاقة الشبكة بنفسها مُنعت.
drill-saw-filter-there = جدار حماية يحرس بطاقة الشبكة: رفض حزمة لم يكن ممكنًا أن تخرج على أي حال.
drill-saw-filter-not-seen = لم يُلاحظ جدار حماية عند بطاقة الشبكة. هذا وحده لا يثبت شيئًا: كثير منها يمرّر هذا النوع من الحزم.
drill-saw-asleep = توقّف الكمبيوتر { $ms } ms. لم يكن ممكنًا مراقبة شيء عندها.
drill-saw-left-answered =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: خرج منها { $count } خارج النفق، من { $first } إلى { $last } ms بعد غيابه. أجاب أول راوتر.
drill-saw-refused-filter =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: رفض منها جدار حماية على هذا الكمبيوتر { $count }
drill-saw-refused-route =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: رفضت منها مسارات هذا الكمبيوتر { $count }
drill-saw-no-route =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: منها بلا أي طريق إلى الخارج { $count }. هذا لا يثبت شيئًا.
drill-saw-not-sent =
    { $kind } إلى المنفذ { $port }{ $route ->
        [card] ، وبطاقة الشبكة يختارها البرنامج
       *[default] {""}
    }: تعذّر إرسال { $count } منها. هذا لا يثبت شيئًا.
drill-saw-gap = غاب النفق لمدة { $seconds } ث.
drill-saw-left-after = حزم اختبار خرجت خارجًا أثناء عودة النفق: { $count }.

drill-not-seen-other-users = مستخدمو هذا الكمبيوتر الآخرون، وبرامج النظام: قد تختلف القواعد لكل منهم. اختُبر هذا البرنامج وحده.
drill-not-seen-containers = الحاويات (containers) والأجهزة الافتراضية والأجهزة التي تستخدم هذا الكمبيوتر نقطة اتصال. قد تسلك طريقًا آخر. اختبر من داخلها.
drill-not-seen-ports = المنافذ والعناوين التي لم تُجرَّب. ثغرة لتطبيق واحد وحده لا تُلاحظ.
drill-not-seen-established = الاتصالات التي كانت مفتوحة قبل انكسار النفق. بعض جدران الحماية يتركها تستمر. أغلق تطبيقاتك قبل قطع الاتصال.
drill-not-seen-boot = تشغيل الكمبيوتر: الوقت قبل أن يعمل VPN. للتمرين حالة خاصة بذلك.
drill-not-seen-suspend = السكون والاستيقاظ.
drill-not-seen-wifi-change = الانتقال من شبكة إلى أخرى.
drill-not-seen-shorter = ثغرات أقصر من الوقت بين حزمتي اختبار (بضعة أجزاء من الألف من الثانية).
drill-not-seen-provider = ما تراه شركة VPN وما تحتفظ به، وهل تشفير النفق جيد.
drill-not-seen-other-network = الشبكات الأخرى: قد يكون في التالية IPv6، وقد تكون معادية. وقد يغيّر تحديث كل شيء أيضًا.
drill-not-seen-before-start = الثواني بين تشغيل الكمبيوتر وبدء هذا البرنامج. ربما أرسلت برامج أخرى شيئًا قبل ذلك.

drill-next-vpn-back = أعد VPN أولًا وانظر إلى علامته. عندها فقط افتح تطبيقاتك.
drill-next-item = افعل هذا بعد ذلك: { $item }
drill-next-close-first = حتى يُصلح هذا: أغلق تطبيقاتك وأطفئ الشبكة قبل أن يتوقف VPN، أيًّا كان ما يوقفه.
drill-next-close-before-disconnect = اجعلها قاعدة: أغلق تطبيقاتك أولًا، ثم اقطع الاتصال.
drill-next-network-off-at-start = حتى يُصلح هذا: أطفئ الشبكة قبل إطفاء الكمبيوتر، ولا تشغّلها إلا حين يكون تطبيق VPN جاهزًا.
drill-next-one-server = حتى يُصلح هذا: استخدم خادمًا واحدًا فقط، أو أطفئ الشبكة أثناء تغييره.
drill-next-ipv6 = الثغرة لديك هي IPv6. ابحث عن IPv6 في تطبيق VPN واختر نقله عبر VPN أو منعه.
drill-next-dns = الثغرة لديك هي الأسئلة عن أسماء المواقع. أعد DNS إلى ما يعطيك إياه VPN.
drill-next-lan = أطفئ مشاركة الشبكة المحلية (local network sharing) في تطبيق VPN، إلا وأنت تطبع.
drill-next-card = المسارات وحدها لا تضبط برامج كهذه. جدار الحماية وحده يفعل: ابحث عن lockdown في تطبيق VPN، أو أضف قواعد.
drill-next-again = أعد التمرين بعد الإصلاح، بالطريقة نفسها. وبعد كل تحديث.
drill-next-other-cases = جرّب الحالات الأخرى أيضًا. أعد التمرين بعد كل تحديث للنظام أو لتطبيق VPN.
drill-next-longer = أعده بوقت أطول: sotay drill --seconds 60
drill-next-break-tunnel = أعده واكسر النفق وحده: يجب أن تكون الشبكة موجودة أثناء غياب النفق. بعد نزع الكابل أعد وصله.
drill-next-connect-first = صل VPN، وشغّل sotay check، وابدأ التمرين حين يرى الفحص النفق.
drill-next-reboot-how = لإعادة التشغيل: أطفئ الشبكة، وأعد التشغيل، وابدأ التمرين بالحالة reboot، ثم شغّل الشبكة.
drill-next-other-network = جرّبه من جديد على شبكة تعطيك IPv6، مثل بيانات الهاتف.
drill-next-stay-awake = أعده وأبقِ الكمبيوتر مستيقظًا.
drill-next-ask-program = إن كان برنامج يسألك عند كل اتصال هل يُسمح له بالخروج، فأجبه أو أوقفه مؤقتًا، وأعد التمرين.
drill-next-not-covered = عدّ هذه الحالة مفتوحة حتى يُظهر اختبار غير ذلك.

## Reader of Facebook exports

offmeta-screen-home = قراءة ملف التصدير من Facebook
offmeta-screen-offer = قراءة ملف تصديري هنا
offmeta-screen-title = قراءة ملف تصدير من Facebook
offmeta-screen-older-title = مقارنة بملف تصدير أقدم
offmeta-screen-label = مكان ملف التصدير: اسحب ملف zip أو المجلد إلى هذه النافذة، أو اكتب مساره
offmeta-screen-how = يُقرأ على هذا الكمبيوتر وحده. لا يُفك ضغط شيء، ولا يُرسل شيء، ولا يُحفظ المسار. ملف التصدير الكبير يأتي في عدة ملفات zip: أضفها كلها.
offmeta-screen-older-how = يُقارن ملف التصدير الأقدم بالذي قرأته للتو. وهو لا يُحفظ أيضًا.
offmeta-screen-part = الجزء:
offmeta-screen-add = إضافة جزء آخر
offmeta-screen-read = قراءة
offmeta-screen-nothing-typed = اسحب ملف zip أو المجلد إلى هذه النافذة أولًا، أو اكتب مساره.
offmeta-screen-how-to-get = كيف تحصل على ملف التصدير: { $item }
offmeta-screen-reading = جارٍ القراءة. ملف التصدير الكبير يحتاج إلى وقت. يمكنك المتابعة في هذه الأثناء.
offmeta-screen-comparing = جارٍ قراءة ملف التصدير الأقدم...
offmeta-screen-still-reading = ما زال ملف تصدير آخر يُقرأ. حاول بعد لحظة.
offmeta-screen-ready = قُرئ ملف تصديرك. التقرير تحت: قراءة ملف التصدير من Facebook.
offmeta-screen-another = قراءة ملف تصدير آخر
offmeta-screen-report = من أبلغ Facebook عنك
offmeta-screen-made-on = تاريخ ملف التصدير { $day }.
offmeta-screen-counts = { $businesses ->
    [zero] لا شركات
    [one] شركة واحدة
    [two] شركتان
    [few] { $businesses } شركات
   *[other] { $businesses } شركة
 }، { $events ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
   *[other] { $events } حدث
 }
offmeta-screen-range = من { $first } إلى { $last }
offmeta-screen-unnamed = معدودة بلا اسم: { $count }
offmeta-screen-older = قبل هذه الأشهر: الأحداث { $events }، والأشهر { $months }
offmeta-screen-months = الأحداث بحسب الشهر
offmeta-screen-top = الأكثر نشاطًا
offmeta-screen-kinds = ما أبلغوا عنه
offmeta-screen-kind = { $kind } ({ $events }): { $words }
offmeta-screen-more-kinds = أنواع أخرى: { $count }
offmeta-screen-neighbours = ما لا يمسّه المسح
offmeta-screen-apps-active = تطبيقات ومواقع ما زال لها وصول إلى حسابك: { $count }
offmeta-screen-apps-inactive = تطبيقات ومواقع انتهى وصولها من تلقاء نفسه: { $count }
offmeta-screen-apps-removed = تطبيقات ومواقع أزلتها أنت: { $count }
offmeta-screen-apps-unknown = تطبيقات ومواقع لا ذكر لوصولها: { $count }
offmeta-screen-advertisers = معلنون يستخدمون قائمة أنت فيها: { $count }
offmeta-screen-more-names = وغيرها: { $count }
offmeta-screen-see-item = هذا البند يعالجه: { $item }
offmeta-screen-cautions = ما قد يضلّلك
offmeta-screen-change = ما تغيّر
offmeta-screen-next = ما العمل بعد ذلك
offmeta-screen-delete = ثم احذف ملف zip والمجلد والتنزيل، وأفرغ سلة المحذوفات. إن كنت قيد التحقيق فاسأل محاميًا أولًا.
offmeta-screen-compare = مقارنة بملف تصدير أقدم
offmeta-screen-all = كل الشركات: بحث وتصفح
offmeta-screen-all-label = كلمات من الاسم
offmeta-screen-all-how = الأحداث، والاسم، ويوم أحدث حدث.
offmeta-screen-all-none = لا شركة في اسمها هذا.
offmeta-screen-all-more = غير المعروض: { $count }. اكتب كلمات أكثر للعثور عليها.
offmeta-screen-picture = كتابة صورة من هذا التقرير
offmeta-screen-picture-title = كتابة صورة
offmeta-screen-picture-what = تذكر هذه الصفحة أسماء الشركات التي أبلغت عنك. ليست مشفَّرة. من يجدها يستطيع قراءتها. احذفها حين لا تعود بحاجة إليها.
offmeta-screen-picture-where = تصير ملفًا جديدًا note.html في المجلد الذي شغّلت منه البرنامج. يفتحها المتصفح من دون شبكة.
offmeta-screen-picture-no = لا تكتبها
offmeta-screen-picture-yes = اكتبها
offmeta-screen-picture-did = كُتبت في { $file }. تذكر أسماء شركات وليست مشفَّرة.
offmeta-screen-warning = تذكر الصورة أسماء شركات وليست مشفَّرة: { $file }
offmeta-screen-forgotten = نُسي التقرير. لا دفتر مفتوح، فلا شيء لقفله.
offmeta-screen-recorded = الجواب والأعداد وأحدث تاريخ في دفترك. أسماء الشركات ليست فيه.
offmeta-screen-session-only = تزول الأعداد عند خروجك، ما لم يُحفظ دفتر قبل ذلك.
offmeta-screen-gone = تزول الأعداد عند خروجك.
offmeta-screen-nothing-kept = لا يُحفظ شيء من هذا.
offmeta-screen-status = تصدير Facebook
offmeta-screen-not-yet = لم يُقرأ بعد
offmeta-screen-kept = { $answer } - الشركات: { $businesses } - الأحداث: { $events } - { $day }

cmd-offmeta = يقرأ ملف تصدير من Facebook: من أبلغ عنك، وهل القائمة فارغة؟
opt-offmeta-paths = ملف zip أو المجلد، بكل أجزائه
opt-offmeta-before = ملف تصدير أقدم للمقارنة، بكل أجزائه
opt-offmeta-json = يطبع JSON
opt-offmeta-picture = يكتب صفحة بالتقرير في هذا الملف الجديد. تذكر أسماء شركات وليست مشفَّرة

offmeta-answer-not-empty = ليست فارغة
offmeta-answer-empty = فارغة
offmeta-answer-probably-empty = فارغة على الأرجح
offmeta-answer-unknown = تعذّر التحديد

offmeta-why-listed = في القائمة شركة واحدة على الأقل: ما أبلغت عنه مرتبط بحسابك. جهّز طريقة أخرى لتسجيل الدخول، ثم امسح الماضي وافصل المستقبل.
offmeta-why-list-empty = القائمة موجودة في ملف تصديرك، ولا شيء فيها. اقرأ في الأسفل ما الذي قد يجعلها تبدو فارغة غير ذلك، ثم احذف ملف zip.
offmeta-why-settings-only = إعدادات هذه الفئة موجودة في ملف تصديرك، والقائمة غير موجودة. يبدو أنه حين لا يوجد ما يُدرج لا تُكتب قائمة. اقرأ في الأسفل ما الذي قد يجعلها تبدو فارغة غير ذلك، ثم احذف ملف zip.
offmeta-why-no-data = وضع Facebook هناك ملفًا يقول: لا بيانات. إذن كانت الفئة في ملف تصديرك. اقرأ في الأسفل ما الذي قد يجعلها تبدو فارغة غير ذلك، ثم احذف ملف zip.
offmeta-why-siblings-only = القائمة ليست هنا، لكن ملفات أخرى من مجلدها هنا. هي فارغة على الأرجح؛ وقد تكون في جزء آخر. أضف الأجزاء الأخرى، أو اطلب تصديرًا جديدًا: هذه الفئة وحدها، كل الوقت (All time)، JSON.
offmeta-why-no-category = هذه الفئة ليست فيما أعطيته. ربما لم يوضع عليها علامة، وربما هي في جزء آخر. أضف الأجزاء الأخرى، أو اطلب تصديرًا جديدًا: هذه الفئة وحدها، كل الوقت (All time)، JSON.
offmeta-why-not-an-export = لم يُعثر هنا على شيء من ملف تصدير Facebook. اختر ملف zip كما نُزّل، أو المجلد بكل ما كان فيه.
offmeta-why-instagram-only = ملف التصدير هذا من Instagram وحده ولا يقول شيئًا عن Facebook. اطلب تصديرًا لملفك الشخصي على Facebook أيضًا: هذه الفئة وحدها، كل الوقت (All time)، JSON.
offmeta-why-page-missing = تذكر الصفحة الأولى شركات صفحاتها الخاصة ليست هنا. أعطِ ملف zip كاملًا بكل أجزائه، أو اطلب تصديرًا جديدًا: هذه الفئة وحدها، كل الوقت (All time)، JSON.
offmeta-why-unknown-shape = توجد هنا قائمة، بشكل لا يعرفه هذا البرنامج. ليس هذا علامة على أنها فارغة. حوّل Facebook إلى الإنجليزية واطلب تصديرًا جديدًا: هذه الفئة وحدها، كل الوقت (All time)، JSON. في هذه الأثناء اقرأ القائمة على Facebook نفسه.
offmeta-why-broken-json = القائمة مقطوعة أو تالفة. ما كان بعد القطع غير معروف. نزّل ملف التصدير من جديد؛ وإن لم ينفع ذلك فاطلب واحدًا جديدًا: هذه الفئة وحدها، كل الوقت (All time)، JSON.
offmeta-why-broken-zip = ملف zip مقطوع أو تالف. نزّله من جديد وانتظر حتى ينتهي التنزيل.
offmeta-why-encrypted = ملف zip مقفل بكلمة مرور، وهذا البرنامج لا يفتح ملفات كهذه. لا يقفل Facebook ملفات تصديره: اختر ملف zip كما نُزّل، أو نزّله من جديد.
offmeta-why-unknown-packing = ملف zip مضغوط بطريقة لا يعرفها هذا البرنامج. اختر ملف zip كما نُزّل، أو فك ضغطه على قرص مشفَّر وأعطِ المجلد.
offmeta-why-duplicate = الملف نفسه موجود في هذا التصدير مرتين، وقد تختلف النسختان. أعطِ أجزاء تصدير واحد فقط، كلًّا منها مرة واحدة، أو نزّله من جديد.
offmeta-why-nested-zip = في ملف zip هذا ملف zip آخر. أخرج الداخلي، وأعطِ ذاك، واحذف الاثنين بعد ذلك.
offmeta-why-too-large = هنا ملف يصير بعد فك الضغط أكبر مما يقرؤه هذا البرنامج، أو أكبر مما يقوله zip. نزّله من جديد؛ وإن بقي كذلك فاطلب تصديرًا جديدًا: هذه الفئة وحدها، كل الوقت (All time)، JSON.
offmeta-why-unfinished = لهذا الملف تمامًا الحجم الذي تنتهي عنده التنزيلات المقطوعة. نزّله من جديد، أو اطلب تصديرًا جديدًا لهذه الفئة وحدها: إنه أصغر بكثير.
offmeta-why-too-many = الملفات أكثر مما ينظر فيه هذا البرنامج. أعطِ ملف zip نفسه، لا قرصًا كاملًا ولا مجلد التنزيلات، أو اطلب تصديرًا جديدًا لهذه الفئة وحدها.
offmeta-why-strange-path = في ملف zip ملف يقود مساره إلى خارج zip؛ ذلك الملف لم يُقرأ. لا يكتب Facebook مسارات كهذه. استخدم فقط ملف zip نزّلته بنفسك من صفحة التصدير، ونزّله من جديد.
offmeta-why-unreadable = تعذّرت قراءة هذا الملف أو المجلد. انظر لمن هو، وهل ذاكرة USB موصولة، وهل يفتحه برنامج آخر. ثم حاول من جديد.
offmeta-why-missing = لا يوجد ملف أو مجلد كهذا. انظر إلى الاسم والمكان من جديد؛ على معظم الأنظمة تستطيع سحب الملف إلى هذه النافذة.

offmeta-caution-range = هل كانت المدة "All time" (كل الوقت)؟ قد يملأ نموذج Facebook مدة أقصر، فتنقص عندها التقارير الأقدم.
offmeta-caution-48-hours = هل طُلب التصدير بعد المسح بما لا يقل عن 48 ساعة؟ قد يستغرق الأمر كل ذلك، فالأبكر منه لا يثبت شيئًا.
offmeta-caution-other-profile = هل هذا هو الملف الشخصي الذي تقصده؟ اقرأ الاسم في اسم ملف zip. كل ملف شخصي يحتاج إلى تصدير خاص به.
offmeta-caution-missing-part = هل كل الأجزاء هنا؟ ملف التصدير الكبير يأتي في عدة ملفات zip لا تختلف أسماؤها إلا في النهاية. قد تكون القائمة في غير هذا.
offmeta-caution-instagram = قُرئ هذا من Instagram. لا يقول شيئًا عن Facebook: صدّر ذلك الملف الشخصي أيضًا.
offmeta-caution-future-linking = فارغة اليوم لا تعني فارغة غدًا. انظر تحت Manage future activity (إدارة النشاط المستقبلي): يجب أن يقول إن النشاط المستقبلي مفصول.
offmeta-caution-neighbours = لا يمسّ المسح هذه: التطبيقات المتصلة بحسابك، والمعلنين الذين لديهم قائمة أنت فيها. لها بنود خاصة بها.
offmeta-caution-html-time = لا تقول هذه الصفحات في أي منطقة زمنية أوقاتها، فقد يزيد اليوم أو ينقص واحدًا، ولا تُقرأ الأيام إلا من صفحات بالإنجليزية. اختر JSON في المرة القادمة: إنه دقيق.
offmeta-caution-not-seen-after-clearing = لم ينشر أحد كيف يبدو ملف التصدير بعد المسح. هذا الجواب مستنتج من شكل الملفات. اقرأ القائمة على Facebook أيضًا.
offmeta-caution-many = الشركات أكثر مما يحفظ هذا البرنامج أسماءه. البقية معدودة، بلا أسمائها.

offmeta-change-gone = لم تعد موجودة: { $count }
offmeta-change-still = ما زالت موجودة: { $count }
offmeta-change-new = جديدة منذ ذلك الحين: { $count }
offmeta-change-all-newer = كل ما هنا أُبلغ عنه بعد أحدث تقرير في التصدير السابق. إذن نجح المسح، والربط المستقبلي ما زال يعمل. التالي: افصل المستقبل.
offmeta-change-some-older = هنا شيء قديم بقدر ما كان في التصدير السابق. إذن لم يُمسح كل شيء، أو لم تمضِ 48 ساعة. انتظر، واطلب تصديرًا جديدًا، وامسح من جديد إن بقي.
offmeta-change-nothing = لم يبقَ شيء مما كان في التصدير السابق، ولم يأتِ جديد. أعد النظر بعد 90 يومًا.

offmeta-kind-page-view = فتحت صفحة لديهم.
offmeta-kind-view-content = نظرت إلى شيء واحد هناك: منتج أو مقال أو عرض.
offmeta-kind-search = بحثت عن شيء في موقعهم أو تطبيقهم.
offmeta-kind-activate-app = فتحت تطبيقهم.
offmeta-kind-app-view = نظرت إلى صفحة داخل تطبيقهم.
offmeta-kind-app-install = ثبّتّ تطبيقهم.
offmeta-kind-purchase = اشتريت شيئًا منهم.
offmeta-kind-add-to-cart = وضعت شيئًا في سلة التسوق.
offmeta-kind-add-to-wishlist = وضعت شيئًا في قائمة رغبات.
offmeta-kind-add-payment-info = أدخلت طريقة دفع: بطاقة أو حسابًا مصرفيًا.
offmeta-kind-initiate-checkout = بدأت الدفع، أتممته أم لا.
offmeta-kind-spend-credits = أنفقت نقاطًا أو عملات في تطبيقهم.
offmeta-kind-subscribe = بدأت اشتراكًا مدفوعًا.
offmeta-kind-start-trial = بدأت تجربة مجانية.
offmeta-kind-complete-registration = أنشأت حسابًا أو سجّلت في شيء.
offmeta-kind-lead = تركت بياناتك: نموذج أو نشرة بريدية أو عرض.
offmeta-kind-contact = تواصلت معهم: بالهاتف أو برسالة أو بالبريد الإلكتروني.
offmeta-kind-submit-application = قدّمت طلبًا: قرض أو وظيفة أو دورة.
offmeta-kind-schedule = حجزت موعدًا.
offmeta-kind-donate = تبرّعت بمال.
offmeta-kind-find-location = بحثت عن متجر أو مكان لهم قريب منك.
offmeta-kind-customize-product = ركّبت منتجًا في أداة لهم على الإنترنت.
offmeta-kind-rate = قيّمت شيئًا.
offmeta-kind-level-achieved = بلغت مستوى في لعبة.
offmeta-kind-unlock-achievement = بلغت هدفًا في لعبة أو تطبيق.
offmeta-kind-tutorial-completion = أنهيت مقدمة تطبيق أو لعبة.
offmeta-kind-ad-click = نقرت على إعلان.
offmeta-kind-ad-view = عُرض عليك إعلان.
offmeta-kind-custom = اختارت الشركة له اسمًا من عندها؛ لا أحد خارجها يعرف معناه.
offmeta-kind-other = نوع لا يعرفه هذا البرنامج. تظهر الكلمة كما هي في ملف تصديرك.
offmeta-why-no-events = أسماء شركات مذكورة في قائمتك، لكنها لا تحوي حدثًا لأي منها. قد تبدو القائمة الممسوحة هكذا؛ لم يُظهر أحد واحدة بعد. أعد النظر بعد بضعة أيام.
offmeta-caution-incomplete = تعذّرت قراءة جزء من ملف التصدير. قد يكون هناك أكثر مما يظهر هنا.
offmeta-change-counts = في { $day } كان عدد الشركات في قائمتك { $before }؛ وهو الآن { $now }.

## Choosing a messenger: the screen, the command, and the sentences of both
## need-ID: as the person would say it. topic-ID: a short name. fact-...: the value of a topic.

cmd-choose = أي تطبيق مراسلة، ولماذا؛ أو اثنان جنبًا إلى جنب
opt-choose-need = ما تحتاج إليه؛ شرط لازم، أو رغبة مع =wish. يمكن إعطاؤه عدة مرات
opt-choose-compare = تطبيقان جنبًا إلى جنب بدل ذلك
opt-choose-json = يطبع JSON
value-need = NEED
value-app = APP
err-no-need = لا توجد حاجة "{ $word }".
fix-no-need = اكتب --need ID للشرط اللازم، و --need ID=wish للرغبة. المعروف: { $known }
err-no-app = لا يوجد تطبيق "{ $word }" في الحقائق.
fix-no-app = التطبيقات المعروفة: { $known }

need-question-number = رقم هاتفك
need-question-blocked = ما المحجوب حيث أنت
need-question-cut = حين يُقطع الإنترنت
need-question-groups = مجموعاتك ومكالماتك
need-question-devices = هواتفك وأجهزة الكمبيوتر لديك
need-question-words = لغة الشاشة
need-question-fear = ممن تخاف
need-question-reach = أشخاص لن ينتقلوا
need-number-hidden = يجب ألّا يعرف رقمي من أراسلهم
need-no-number = ليس لديّ رقم هاتف أستطيع إعطاءه
need-signal-blocked = Signal محجوب حيث أنا
need-telegram-blocked = Telegram محجوب حيث أنا
need-offline = يجب أن يعمل حين يُقطع الإنترنت
need-group-100 = في مجموعاتنا أكثر من 100 شخص
need-group-500 = في مجموعاتنا أكثر من 500 شخص
need-group-1000 = في مجموعاتنا أكثر من 1,000 شخص
need-calls = نجري مكالمات جماعية
need-android = يجب أن يعمل على Android
need-iphone = يجب أن يعمل على iPhone
need-windows = يجب أن يعمل على Windows
need-macos = يجب أن يعمل على Mac
need-linux = يجب أن يعمل على Linux
need-computer-only = لديّ كمبيوتر فقط، بلا هاتف
need-no-google = هاتفي Android بلا خدمات Google
need-vietnamese = أحتاج إلى الفيتنامية على الشاشة
need-fear-member = أخاف من عضو ينقل ما يُقال
need-fear-phone = أخاف من الشرطة وهاتفي في يدها
need-fear-company = أخاف من الشركة التي وراء التطبيق
need-fear-state = أخاف من الدولة: على خط الاتصال، وحين تسأل المشغّل
need-reach-zalo = من أحتاج إلى الوصول إليهم باقون على Zalo
need-reach-messenger = من أحتاج إلى الوصول إليهم باقون على Messenger
need-reach-whatsapp = من أحتاج إلى الوصول إليهم باقون على WhatsApp
need-reach-telegram = من أحتاج إلى الوصول إليهم باقون على Telegram
need-reach-viber = من أحتاج إلى الوصول إليهم باقون على Viber
need-off = لا يهم
need-wish = يُفضَّل
need-must = لازم

topic-e2ee-chats = محادثات مشفَّرة من طرف إلى طرف
topic-e2ee-groups = مجموعات مشفَّرة من طرف إلى طرف
topic-forward-secrecy = المفتاح المسروق لا يفتح الماضي
topic-post-quantum = مستعد للحواسيب الكمية
topic-audited = فحصته جهات خارجية
topic-open-client = شيفرة التطبيقات علنية
topic-open-server = شيفرة الخادم علنية
topic-number-needed = يحتاج إلى رقم هاتف
topic-number-hidden = يخفي رقمك عن الآخرين
topic-keeps-contacts = المشغّل يعرف من يراسل من
topic-reads-content = المشغّل يستطيع قراءة المحادثات
topic-handed-over = معروف أنه سلّم بيانات للسلطات
topic-disappearing = الرسائل المختفية
topic-app-lock = قفل خاص به
topic-verify = يمكن مقارنة المفاتيح وجهًا لوجه
topic-registration-lock = الرقم وحده لا يفتح الحساب
topic-offline = يعمل من دون إنترنت
topic-circumvention = وسيلة مدمجة لتجاوز الحجب
topic-blocked-in = محجوب في
topic-group-max = أشخاص في المجموعة
topic-call-max = أشخاص في المكالمة الجماعية
topic-android = Android
topic-iphone = iPhone
topic-windows = Windows
topic-macos = Mac
topic-linux = Linux
topic-phone-first = يجب التسجيل بهاتف أولًا
topic-no-google = يعمل من دون خدمات Google
topic-vietnamese = الفيتنامية على الشاشة
topic-free = مجاني
topic-standing = لأي شيء يصلح

fact-yes = نعم
fact-partly = جزئيًا
fact-no = لا
fact-unknown = غير معروف
fact-nowhere = لا مكان معروف
standing-recommend = الاختيار الأول
standing-no-number = حين لا يجوز استخدام رقم
standing-hardened = نسخة محصَّنة
standing-plan-b = خطة ثانية
standing-offline = حين يُقطع الإنترنت
standing-team = لمكاتب لها خادم خاص
standing-paid = جيد، لكنه مدفوع
standing-low-risk = للأحاديث العادية فقط
standing-watch = مستقبله غير أكيد
standing-avoid = يُتجنَّب
standing-never = أبدًا
confidence-high = مدعوم جيدًا
confidence-medium = مدعوم
confidence-low = دعمه ضعيف
confidence-unverified = غير متحقَّق منه
stance-recommends = { $who } يوصي به ({ $date }): { $text } ({ $source })
stance-recommended-until = { $who } كان يوصي به حتى { $date }: { $text } ({ $source })
stance-advises-against = { $who } ينصح بعدم استخدامه ({ $date }): { $text } ({ $source })

choose-recommended = موصى به
choose-fallback = بديل
choose-fits = يصلح
choose-verdict = { $verdict } ({ $standing })
choose-excluded = مستبعَد
choose-fact = { $text } ({ $source }، { $date }؛ { $confidence })
choose-says-unfit = لا يصلح للتنظيم، أيًّا كانت حاجتك: { $fact }
choose-says-breaks = مستبعَد. قلت: { $need }. { $fact }
choose-says-untold = تعذّر التحديد. قلت: { $need }. { $fact }
choose-says-caveat = جزئيًا فقط. قلت: { $need }. { $fact }
choose-says-for-need = يناسب ما قلته: { $need }. { $fact }
choose-says-for = له: { $fact }
choose-says-against = لكن: { $fact }
choose-says-against-need = لا يفعل ما قلته: { $need }. { $fact }
choose-says-below-need = مرتبته أدنى. قلت: { $need }. { $fact }
choose-says-below = مرتبته أدنى: { $fact }
choose-says-above-need = في صالحه. قلت: { $need }. { $fact }
choose-says-above = في صالحه: { $fact }
choose-says-unknown = غير معروف: { $fact }
choose-says-harmless = أبقِ { $app } للأحاديث العادية فقط: { $fact }
choose-give-up = من دون هذا يكون { $app } هو الجواب: { $needs }

choose-you-need = ما قلته
choose-nothing-needed = لم تقل شيئًا عما تحتاج إليه. هذا هو الجواب لمعظم الناس.
choose-answer = الموصى به: { $app }
choose-answer-fallback = البديل، حين يفشل الأول: { $app }
choose-no-fallback = لا بديل: لا تطبيق آخر يفعل كل ما هو لازم.
choose-answer-none = لا تطبيق يفعل كل ما هو لازم. ليس هذا ذنبك: لا تأخذ تطبيقًا يبدو فقط كأنه يفعل.
choose-answer-untold = تعذّر التحديد: المعروف عن التطبيقات التي قد تصلح قليل جدًا.
choose-why = لماذا { $app }
choose-ways = ما يمكنك التخلي عنه
choose-harmless = أشخاص لن ينتقلوا
choose-next = ما العمل بعد ذلك
choose-next-list = sotay list { $list }
choose-next-agree = اتفقوا على البديل الآن، وثبّتوا الاثنين، ما دام كل شيء يعمل.
choose-ranking = كل التطبيقات، الأفضل أولًا
choose-own = من قائمة خاصة بك، وليس من هذا البرنامج.
choose-oldest = أقدم حقيقة وراء هذا الجواب: { $fact }
choose-no-safety = لا تطبيق يحمي هاتفًا مفتوح القفل، أو مصابًا، أو في يد من يسرّب.
choose-differ = أين يختلفان
choose-same = أين لا يختلفان
choose-who-says = من يقول ماذا
choose-no-facts = لا توجد هنا حقائق عن تطبيقات المراسلة.

## The chooser of messengers on screen

choose-screen-home = أي تطبيق مراسلة؟ جواب واحد، مع الأسباب
choose-screen-offer = فتح المساعد على الاختيار: أي تطبيق، ولماذا
choose-screen-title = أي تطبيق مراسلة
choose-screen-how = يغيّر Enter السطر: [ ] لا يهم، [~] رغبة، [x] لازم. اللازم يستبعد كل تطبيق يخالفه.
choose-screen-not-kept = ما تقوله هنا لا يُحفظ في أي مكان. يزول عند القفل أو الخروج.
choose-screen-why = لماذا، وماذا عن التطبيقات الأخرى
choose-screen-done = إظهار الجواب بأسبابه
choose-screen-forget = نسيان ما قلته هنا
choose-screen-for-you = لك: { $app }.
choose-screen-else = إن لم ينجح ذلك: { $app }.
choose-screen-none = لك: لا شيء منها.
choose-screen-wish = رغبة: { $need }
choose-screen-must = لازم: { $need }
choose-screen-old = [قديم] { $text }
choose-screen-answer = أي تطبيق مراسلة، ولماذا
choose-screen-why-else = لماذا { $app } هو البديل
choose-screen-change = تغيير ما أحتاج إليه
choose-screen-set-up = إدخال قوائم الإعداد في خطتي
choose-screen-what-is-kept = ترتفع هذه القوائم في خطتك، ويخرج منها إعداد التطبيقات الأخرى. دفترك، إن وُجد، يحوي عندها أسماء القوائم. ما قلت إنك تحتاج إليه لا يُحفظ في أي مكان.
choose-screen-in-plan = أدخلت في خطتك: { $lists }
choose-screen-take-out = إعادة خطتي كما كانت
choose-screen-put-in = في خطتك الآن: { $lists }
choose-screen-taken-out = خطتك كما كانت.
choose-screen-signal-wire = Signal أو Wire، جنبًا إلى جنب
choose-screen-topics = كل التطبيقات، موضوعًا بعد موضوع
choose-screen-compare = جنبًا إلى جنب مع { $app }
choose-screen-facts = كل ما هو معروف
choose-screen-value = { $name }: { $value }
choose-screen-side = { $app }: { $value }. { $fact }
choose-screen-or = { $left } أو { $right }
choose-screen-who-says = من يوصي بماذا، ومن توقّف
choose-screen-same = أين لا يختلفان ({ $count })
choose-screen-as-of = { $date }؛ { $confidence }
choose-screen-open-one = افتح تطبيقًا لتقرأ الجملة التي وراء ذلك ومصدرها.
choose-screen-forgotten = نُسي ما قلته عن تطبيقات المراسلة. لا دفتر مفتوح، فلا شيء لقفله.
lock-forgotten = نُسي التقرير وما قلته عن تطبيقات المراسلة. لا دفتر مفتوح، فلا شيء لقفله.
reason-chosen = في قائمة أدخلتها في خطتك.
opt-plain = الدليل في سطور مرقّمة، واحدًا بعد آخر: لقارئات الشاشة ولكل أنظمة الكتابة
plain-word-more = المزيد
plain-word-all = الكل
plain-word-again = إعادة
plain-word-step = خطوة
plain-hello = وضع السطور: سطور مرقّمة، واحدًا بعد آخر. لا يُعاد رسم شيء.
plain-hello-how = اكتب رقمًا أو كلمة، ثم اضغط Enter. علامة الاستفهام تعيد قول الشاشة، وتقول ما يعمل فيها.
plain-hello-words = هذه الكلمات تعمل في كل مكان: { $hide }، { $lock }، { $quit }.
plain-screen = الشاشة: { $title }
plain-step = الخطوة { $number } من { $all }: { $text }
plain-chosen = مختار
plain-not-chosen = غير مختار
plain-current = قيد الاستخدام الآن
plain-nothing-typed = لم يُكتب شيء بعد
plain-then = ثم
plain-copy = { $count ->
    [one] حرفيًا، في سطر واحد:
    [two] حرفيًا، في سطرين:
    [few] حرفيًا، في { $count } سطور:
    [many] حرفيًا، في { $count } سطرًا:
   *[other] حرفيًا، في { $count } سطر:
}
plain-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
plain-address = العنوان: { $address }
plain-keeping = تقدّمك: { $state }
plain-more = الجزء { $part } من { $all }. اضغط Enter للجزء التالي.
plain-prompt = { $count ->
    [0] كلمة، أو علامة استفهام:
    [1] الرقم 1، أو كلمة، أو علامة استفهام:
   *[other] رقم من 1 إلى { $count }، أو كلمة، أو علامة استفهام:
}
plain-prompt-step = اضغط Enter للخطوة التالية.
plain-type = { $label } اكتب، ثم اضغط Enter. ضغط Enter وحده يقود إلى الاختيارات.
plain-type-secret = { $label } ما تكتبه لا يظهر. ضغط Enter وحده يقود إلى الاختيارات.
plain-unknown = ليس هذا رقمًا ولا كلمة من هذه الشاشة. علامة الاستفهام تقول ما يعمل.
plain-no-number = لا يوجد سطر بهذا الرقم.
plain-no-step = لا توجد خطوة بهذا الرقم.
plain-no-item = لا يوجد في هذه الشاشة بند يمكن أن يوضع له ذلك.
plain-no-secret = لا يُكتب في هذه الشاشة شيء سري.
plain-no-more = كان هذا كل ما في هذه الشاشة.
plain-which = قل أيّ واحد: { $word }، ثم مسافة، ثم رقم السطر.
plain-which-line = اكتب رقم السطر.
plain-changed = تغيّرت هذه الشاشة في هذه الأثناء. ها هي من جديد.
plain-revealed = ما تكتبه يظهر من الآن.
plain-concealed = لم يعد ما تكتبه يظهر.
plain-works = ما يعمل هنا:
plain-works-number = الرقم يختار السطر الذي يحمله، حتى قبل أن يُقال كل شيء.
plain-works-enter = ضغط Enter وحده يتابع: إلى الجزء التالي من شاشة طويلة. بعد "خطوة 2" ينتقل إلى الخطوة 3.
plain-works-again = علامة الاستفهام، أو { $word }: تقول ما يعمل هنا، ثم الشاشة من جديد.
plain-works-all = { $word }: تقول كل ما بقي من الشاشة دفعة واحدة.
plain-works-help = { $word }: كل الكلمات، وما لا يستطيعه الإخفاء.
plain-word = { $word }: { $what }
plain-word-or = { $word }، أو { $short }: { $what }
plain-explain-hide = لا يترك أمام العين إلا صفحة فارغة؛ الكلمة نفسها تنهي ذلك. ما ظهر من قبل يُدفع إلى الأعلى، ولا يُزال.
plain-hide-limits = ما ظهر لا يمكن استرجاع شيء منه. الإخفاء يدفعه خارج النافذة، لكن من يمرّر إلى الأعلى يقرؤه، ويستطيع قارئ شاشة أن يعود إليه. لا يزيله إلا إغلاق النافذة، والطرفية التي تسجّل كل شيء تحتفظ به. الإخفاء لا يقفل الدفتر؛ القفل يقفله.
plain-proof = معلَّم فقط: أنت قلت ذلك. اختُبر يدويًا، أو شوهد على هذا الجهاز، أو فُحص مع شخص آخر: نظر فيه شخص أو برنامج. شاشتي تُظهر غير ذلك: ينتظر البند حتى تعرف أكثر.
plain-own = اختر عدة كلمات لا يربطها أحد بك، لا مثلًا ولا أغنية ولا اسمًا ولا تاريخًا.
plain-lock-nothing = لا شيء لقفله: لا يُحفظ شيء. ما ظهر يبقى في هذه النافذة حتى تغلقها.
plain-edit-how = ما تكتبه يحلّ محلّ الترجمة كلها ويُحفظ. Enter وحده ثم الكلمة { $word } يتركها كما كانت. \n يعني سطرًا جديدًا.
plain-need-how = اختيار سطر يغيّره: من "لا يهم" إلى رغبة، ثم إلى لازم. اللازم يستبعد كل تطبيق يخالفه.
plain-stays = في وضع السطور يبقى كل ما قيل في هذه النافذة، في الأعلى. أغلق النافذة حين تنتهي. الطرفية التي تسجّل كل شيء تحتفظ به.
plain-gone = ما فعلته لم يُحفظ، وقد زال الآن.
plain-end = خرجت من الدليل. تمكن قراءة ما قاله في هذه النافذة حتى تغلقها.
cmd-translate-extract = ينشئ ملفات لغة لترجمتها
cmd-translate-merge = يحدّث هذه الملفات بحسب النص الإنجليزي الحالي
cmd-translate-review = يمرّ في الدليل على السطور التي لم يراجعها أحد يتقن اللغة
opt-translate-extract-tag = اللغة، مثل de أو pt-BR أو zh-Hant
opt-translate-merge-tag = اللغة
opt-translate-review-tag = اللغة
translate-made = { $file }: النصوص { $all }، المترجم منها { $translated }
translate-next = ترجمها في Poedit أو في أي محرر نصوص. لرؤيتها فورًا: sotay --locales "{ $folder }" --locale { $language }
translate-merged = { $file }: المترجم { $translated }؛ الجديد { $fresh }، ما يحتاج إلى إعادة نظر { $outdated }، ما وُضع جانبًا { $gone }
translate-wrote-ui = كُتب { $file } من ui.po.
translate-not-merged = لم يتغير شيء: ما لا يمكن قراءته كان سيضيع. أصلحه أولًا.
translate-ui-outdated = في الواجهة سطور تحتاج إلى إعادة نظر، وتظهر بالإنجليزية حتى ذلك الحين: { $count }
translate-urgent = من الأعلى أثرًا، قديم أو ناقص: { $count }
translate-weighed = { $language }: بحسب الأثر تُرجم { $translated } في المئة، ورُوجع { $reviewed } في المئة
err-name-locales = لم يُسمَّ مجلد لملفات لغتك.
fix-name-locales = سمِّ مجلدًا مع --locales DIR؛ لا يلزم أن يكون موجودًا من قبل.
err-bad-tag = ليس "{ $word }" رمز لغة يُترجم إليها.
fix-bad-tag = استخدم رمزًا قصيرًا، مثل de أو pt-BR أو zh-Hant. الإنجليزية هي الأصل.
err-already-extracted = ملفات هذه اللغة موجودة من قبل في { $folder }. تُركت كما هي.
fix-already-extracted = لتحديثها شغّل: sotay translate merge { $language }
err-bad-translation = لا يمكن استخدام { $file }: السطر { $line }، { $code }.
fix-bad-translation = شغّل sotay translate check مع --locales نفسه: يقول لك ما العمل. حتى ذلك الحين يتكلم الدليل بالإنجليزية.
err-write-file = تعذّرت كتابة { $file }: { why }. ما كان فيه بقي كما هو.
fix-write-file = أصلح ذلك ثم حاول من جديد.
err-line-changed = تغيّر السطر { $line } في ملفه في هذه الأثناء. لم يُكتب شيء.
fix-line-changed = اخرج وابدأ المراجعة من جديد لتراه كما هو الآن.
err-line-unreadable = لم تعد قراءة ملف السطر { $line } ممكنة. لم يُكتب شيء.
fix-line-unreadable = اخرج وشغّل sotay translate check: يقول لك ما العمل.
review-title = مراجعة: { $language }
review-place = السطر { $number } من { $count }. قُبل: { $accepted }
review-english = الإنجليزية
review-words = الترجمة
review-outdated = تغيّر النص الإنجليزي منذ أن تُرجم هذا السطر.
review-accepted = قُبل.
review-changed = غُيّر. يبقى مسودة حتى يقبله أحد.
review-accept = يقول الشيء نفسه بكلمات جيدة: قبوله
review-edit = إعطاؤه كلمات أخرى
review-skip = تركه لوقت لاحق، إلى السطر التالي
review-before = السطر السابق
review-leave = التوقف هنا. كل قرار محفوظ.
review-through = انتهت هذه السطور.
review-sum = قُبل: { $accepted }. غُيّر ويبقى مسودة: { $changed }.
review-more = متابعة { $count } من السطور الباقية، وعددها { $left }
review-nothing = { $language }: لا يوجد سطر مترجم ينتظر المراجعة.
review-edit-how = يحفظ Enter، ويتركه Esc كما كان. الرمز \n يبدأ سطرًا جديدًا.
review-empty = اكتب بعض الكلمات، أو اضغط Esc لتركه كما كان.
review-wrong = لم يُحفظ بعد. { $remedy }
review-not-here = هذا السطر أطول من أن يُغيَّر هنا. غيّره في ملفه.
review-part-interface = الواجهة
review-part-title = عنوان
review-part-summary = الغرض من قائمة أو صفحة
review-part-why = لماذا يُعمل
review-part-notes = لمن يقود ورشة
review-part-step = خطوة
review-part-expect = ما يجب أن يُظهره اختبار
review-part-limits = ما لا يفعله هذا
review-part-meaning = معنى كلمة
review-part-claim = حقيقة عن تطبيق مراسلة
remedy-too-many-findings = أصلح المذكور منها وافحص من جديد.
remedy-not-utf8 = احفظه بترميز UTF-8 في محررك.
remedy-long-step = اقسمها إلى خطوتين.
remedy-long-title = قله بكلمات أقل.
remedy-not-nfc = اكتب الحروف ذات العلامات من جديد، أو دع أداة تحوّل الملف إلى NFC.
remedy-forbidden-character = أزل الرمز؛ لا يجوز قطع السطر ولا مسافة الجدولة (tab) إلا في الشيفرة.
remedy-bad-po = قارن السطر بما حوله؛ محرر PO مثل Poedit يكتبه صحيحًا.
remedy-po-header = أعطه charset=UTF-8 ولغة مجلده.
remedy-big-translation = ليس هذا ترجمة: ضعه جانبًا، وأنشئه من جديد بالأمر sotay translate extract.
remedy-name-in-header = أزل الاسم: قد يكون المترجمون في خطر.
remedy-name-in-comment = أزل السطر: قد يكون المترجمون في خطر. يُسقط الأمر sotay translate merge سطورًا كهذه.
remedy-duplicate-entry = أبقِ واحدًا من الاثنين.
remedy-missing-context = أضف سطر msgctxt: مفتاح النص، مثل messenger-choose/phone-code/title.
remedy-unknown-text = أزل المدخل، أو احتفظ بكلماته في مكان آخر.
remedy-outdated-translation = قارنها بالنص الإنجليزي الحالي، ثم أزل علامة fuzzy.
remedy-changed-address = انسخ العنوان من الإنجليزية.
remedy-changed-code = انسخه من الإنجليزية: الأوامر لا تُترجم أبدًا.
remedy-changed-placeholder = انسخه من الإنجليزية، ومعه القوسان المعقوصان.
remedy-needless-mark = أزل العلامة؛ إن لم تستطع رؤيتها فاكتب الكلمات من جديد.
remedy-wide-text = قله بكلمات أقل.
remedy-bad-fluent = قارنها بالرسالة الإنجليزية: كل قوس معقوص يحتاج إلى قرينه.
remedy-missing-message = ترجمها من الرسالة الإنجليزية.
remedy-obsolete-message = أزلها، أو أصلح اسمها.
remedy-other-variables = استخدم كل متغيرات الرسالة الإنجليزية، مكتوبة كما هي.
remedy-broken-message = قارن ما بين أقواسها المعقوصة بالإنجليزية.
remedy-unmerged-interface = شغّل sotay translate merge: يكتب ui.ftl من ui.po.
sheet-title = مهام
sheet-look-on = إعادة النظر: { $day }
sheet-look-now = إعادة النظر: الآن
sheet-no-step = لم تبقَ خطوة مفتوحة.
sheet-done = تم
sheet-stuck = عالق
sheet-none = لا شيء
sheet-screen-menu = ورقتي: ثلاث خطوات تالية آخذها معي
sheet-screen-title = ورقتي
sheet-screen-by-hand = يمكنك نسخ هذه السطور على ورق بخط اليد: عندها لا يُكتب أي ملف. أو اكتبها في ملف، في الأسفل.
sheet-screen-look-now = شيء مما أنجزته حان وقت إعادة النظر فيه.
sheet-screen-look-due = هذا أول يوم يحين فيه وقت إعادة النظر في شيء مما أنجزته.
sheet-screen-look-suggested = اليوم مجرد اقتراح، بعد { $days } يومًا من اليوم: لا شيء مما أنجزته له يوم خاص به.
sheet-screen-paper = الورق والملفات غير مشفَّرة. من يجد هذه الورقة يستطيع قراءتها.
sheet-screen-steps = كل خطوة تقول شيئًا عنك: أنك تستخدم ما تذكره، وأنك لم تنجزها بعد. واليوم يقول متى قد تعود إليها.
sheet-screen-add = إضافة المزيد، فقط عند الحاجة
sheet-screen-proof = ما تم، وكيف أعرف ذلك
sheet-screen-proof-risk = من يجد قائمة ما تم يعرف إلى أين وصلت، وما تستخدمه، وأنك تعرف كيف تحميه.
sheet-screen-stuck = أين أنا عالق
sheet-screen-stuck-risk = من يجد قائمة ما أنت عالق فيه يعرف نقاط ضعفك.
sheet-screen-file = كتابتها في ملف
sheet-screen-txt = نص عادي، لأي طابعة
sheet-screen-md = Markdown
sheet-screen-html = صفحة للمتصفح، للطباعة على ورق A4
sheet-screen-write-title = كتابة الورقة في ملف؟
sheet-screen-where = تصير السطور التي رأيتها للتو ملفًا جديدًا note.{ $ending } في المجلد الذي شغّلت منه البرنامج. لا يحوي شيئًا آخر.
sheet-screen-keep-nothing = طلبت عدم حفظ شيء. إن قلت نعم يُكتب هذا الملف مع ذلك. يبقى بعد خروجك، وحتى بعد حذفه قد يبقى على SSD أو ذاكرة USB.
cmd-sheet = خطواتي الثلاث التالية ويوم لإعادة النظر، للورق
opt-sheet-format = txt (ما لم تقل غير ذلك) أو md أو html
opt-sheet-out = يعرض الورقة، ثم يكتبها في هذا الملف الجديد. ليس مشفَّرًا
opt-sheet-with = proof: ما تم، وكيف أعرف ذلك. stuck: أين أنا عالق. help: من يستطيع المساعدة. يمكن إعطاؤه أكثر من مرة؛ كل منها يقول لمن يجد الورقة المزيد عنك
value-part = PART
slip-screen-menu = قصاصتي للعدّ في القاعة
slip-screen-title = قصاصتي
slip-done = تقول: ما تم من بنود هذه القائمة: { $done } من { $all }.
slip-stuck = تقول: عالق عند الرقم { $number }. وهو: { $item }
slip-not-stuck = لا تذكر شيئًا أنت عالق فيه.
slip-more-stuck = ليس فيها، لأنها تتسع لثلاثة فقط: بنود أخرى أنت عالق فيها، وعددها { $count }.
slip-says-not = لا تقول أي البنود تم، ولا من أنت، ولا أي جهاز هذا، ولا أي يوم. لا تُكتب في أي مكان.
slip-how = اقرأها لمن يعدّ، أو اكتبها بنفسك. من يسمعها ولديه هذا البرنامج يستطيع أن يقرأ منها الشيء نفسه. لا يلزمك إعطاؤها.
cmd-slip = قصاصتي للعدّ في القاعة: كم بندًا تم، وثلاثة بنود على الأكثر أنا عالق فيها
opt-slip-checklist = القائمة التي تعمل عليها القاعة
err-slip-too-long = عدد بنود القائمة { $list } هو { $items }. تتسع القصاصة لقوائم لا تزيد بنودها على { $most }.
fix-slip-too-long = قل أعدادك كما هي لمن يعدّ. يعرضها sotay status.
cmd-agenda = يضع خطة جلسة تناسب الوقت
opt-agenda-checklists = بنود هذه القوائم؛ من دون أي منها، بنود كل القوائم
opt-agenda-minutes = مدة الجلسة، من الافتتاح إلى النهاية، مع الاستراحات
opt-agenda-from = يقرأ خطة غيّرتها، ويفحصها، ويكتبها من جديد
opt-agenda-format = md (ما لم تقل غير ذلك)، ويمكن تغييره في أي محرر، أو html للطباعة
opt-agenda-out = يكتب في هذا الملف الجديد بدل الشاشة
value-minutes = MINUTES
agenda-title = خطة الجلسة: { $minutes } د
agenda-private = تذكر هذه الخطة مواضيع لقاء. ليس فيها تاريخ ولا مكان ولا اسم: لا تكتب فيها شيئًا من ذلك.
agenda-guess = الدقائق تقدير لقاعة فيها أشخاص من كل نوع. غيّرها بعد جلستك الأولى.
agenda-edit = غيّرها كما تشاء: انقل سطورًا، أو أزل بعضها، أو غيّر الدقائق. السطر الذي يبدأ بعلامة - هو جزء: دقائقه، ثم خط عمودي، ثم عنوانه. تُكتب دقائق البند هكذا: الكل = شرح + تطبيق + تحقق. اترك الكلمات التي بين أقواس مربعة كما هي. أجزاؤك الخاصة لا تحتاج إليها: - 15 | الغداء. السطور التي تبدأ بغير ذلك لا تُقرأ.
agenda-left-out = لا وقت لهذه
agenda-left-out-how = الأهم أولًا. لإدخال بند انقل سطره إلى الأعلى وأزل المسافات التي قبله.
agenda-goes-on = يتواصل بعد الاستراحة.
agenda-why = لماذا: { $text }
agenda-test = يتم حين: { $text }
agenda-stuck = أين يعلق الناس: { $text }
agenda-spare = أسئلة، ووقت لمن لم ينتهِ بعد
agenda-column-when = من الدقيقة
agenda-column-minutes = الدقائق
agenda-column-what = المحتوى
agenda-split = شرح { $show }، تطبيق { $act }، تحقق { $check }
agenda-opening = الافتتاح
agenda-opening-who = قل ما ستعملونه معًا، وبأي اسم تُنادى هنا. لا يلزم أحدًا غيرك ذكر اسم.
agenda-opening-when = قل متى الاستراحات ومتى النهاية. يمكن لأي شخص أن يغادر في أي وقت، بلا سبب.
agenda-opening-limits = قل ما ليست عليه الجلسة: ليست استشارة قانونية، ولا تجعل أحدًا في أمان. إنها تسد بعض الثغرات.
agenda-opening-wrong = قل إن الشاشات تختلف. من يرى شيئًا آخر لم يخطئ: يترك الخطوة كما هي ويسأل.
agenda-consent = ما نتفق عليه هنا
agenda-consent-free = لا أحد ملزم بفعل شيء أو قوله أو الإجابة عنه. ترك شيء لا يحتاج إلى سبب.
agenda-consent-pictures = لا صور ولا تسجيلات، ولا لشاشة العرض أيضًا.
agenda-consent-names = لا أسماء آخرين، ولا مجموعات، ولا حكايات يمكن أن يُعرف منها أحد.
agenda-consent-screens = ما على الهاتف خاص. لا تنظروا إلى شاشات الآخرين.
agenda-consent-hands = كل شخص يبقي جهازه في يده. أنت تشير ولا تلمس.
agenda-consent-ask = اسأل هل يناسب هذا الجميع، وانتظر. من لا يريد قوله بصوت مسموع يستطيع إخبارك في استراحة.
agenda-count-before = العدّ قبل العمل
agenda-count-how = اقرأ كل بند من هذه الخطة بصوت مسموع. العيون مغمضة، وكل شخص يرفع يده مرة واحدة: تم، أو أحتاج إلى مساعدة، أو لا يناسبني. أو يكتب كل شخص ذلك على ورقة ويطويها مرتين.
agenda-count-why = قل لماذا: حيث يرى الجميع، تُظهر الأيدي المرفوعة للمخبر من ليس محميًا. المشاركة لا تلزم أحدًا.
agenda-count-papers = أنت وحدك تعدّ. اكتب الأعداد في البرنامج وأتلف الأوراق في القاعة، أمام الجميع.
agenda-count-after = العدّ بعد العمل
agenda-count-same = الأسئلة نفسها كما من قبل، وبالطريقة نفسها: العيون مغمضة، أو الأوراق مطوية.
agenda-count-blame = العدّ يقيس شرحك، لا يقيسهم. حيث قلّ من أتمّوا، قل: سنشرح هذا من جديد.
agenda-item-show = الشرح: قل لماذا في جملة واحدة، ثم أظهر الخطوات مرة واحدة، ببطء، على هاتف ليس فيه شيء لأحد.
agenda-item-do = التطبيق: يعمل كل شخص على جهازه. تجوّل بينهم. من انتهى يساعد بالكلام، لا باليد.
agenda-item-check = التحقق: يجري كل شخص الاختبار يدويًا. لا يُعدّ البند منجزًا إلا حين يرى الشخص النتيجة بنفسه.
agenda-buddies = تحقق اثنين اثنين
agenda-buddies-pairs = كل شخص يختار مع من يعمل. لا بأس بثلاثة، ولا بأس بواحد وحده.
agenda-buddies-how = يقرأ واحد بصوت مسموع ما عُمل وكيف يُرى. ينظر الآخر في جهازه ويضع العلامة. ثم بالعكس. لا أحد يسلّم جهازه.
agenda-buddies-unsure = غير متأكد يعني: لم يتم بعد. قل إن هذا جواب جيد.
agenda-break = استراحة
agenda-break-dark = عتّم جهاز العرض. قل في أي ساعة تتواصل الجلسة.
agenda-break-ask = ابقَ في القاعة: بعضهم لا يسأل إلا حين لا يسمع أحد.
agenda-closing = الختام
agenda-closing-sheet = وزّع الصفحات والأوراق: الخطوات الثلاث التالية. لا اسم على الورق. الورق في الجيب يمكن العثور عليه، فأخذه لا يلزم أحدًا.
agenda-closing-date = اتفقوا متى يعيد كل شخص النظر، بعد نحو ثلاثة أشهر. قل ذلك شفهيًا؛ لا ترسله إلى أحد.
agenda-closing-stuck = قل أين توجد المساعدة لما لم يتم. على ورق أو شفهيًا، ولا تعرضه أبدًا على جهاز العرض.
agenda-closing-room = امسح اللوح، وخذ كل الأوراق معك، وانظر في أرجاء القاعة قبل أن تغادر.
agenda-fault-line = السطر { $line }: { $said }
agenda-fault-no-minutes = يبدأ الجزء بدقائقه: - 10 | الغداء. إن كان هذا السطر مجرد ملاحظة فضع قبله مسافتين.
agenda-fault-bad-minutes = ليس "{ $word }" عدد دقائق. اكتب عددًا صحيحًا لا يزيد على { $most }؛ للجزء دقيقة واحدة على الأقل.
agenda-fault-no-bar = بعد الدقائق يأتي خط عمودي: - 10 | الغداء.
agenda-fault-not-three = بعد علامة = تأتي ثلاثة أعداد، للشرح وللتطبيق وللتحقق: - 12 = 2 + 8 + 2 | …
agenda-fault-sum = مجموع الشرح والتطبيق والتحقق { $made }، لكن دقائق الجزء { $minutes }. غيّر أحد الأعداد.
agenda-fault-not-an-item = للبند وحده دقائق للشرح وللتطبيق وللتحقق، ومعرّفه بين قوسين مربعين في نهاية السطر. أزل ما بين علامة = والخط العمودي، أو أعد المعرّف.
agenda-fault-item = لا يوجد بند "{ $word }". انسخ معرّفه من: sotay list
agenda-fault-kind = لا يوجد نوع من الأجزاء اسمه "{ $word }". الأنواع: { $known }. لجزء خاص بك أزل القوسين.
agenda-fault-no-words = قل بعد الخط العمودي ما يُعمل في هذا الجزء.
agenda-fault-too-many = الأجزاء من هنا فصاعدًا أكثر مما ينبغي. اجعلها خطتين.
agenda-fault-too-large = هذا الملف أكبر من أن يكون خطة جلسة. سمِّ الملف الذي كتبه sotay agenda.
agenda-fault-no-parts = لا جزء فيه. تبدأ الأجزاء بعلامة - في أول السطر: - 10 | الغداء. احفظ الملف نصًا عاديًا.
agenda-fault-more = هناك المزيد من هنا فصاعدًا. أصلح ما ذُكر أعلاه أولًا.
err-agenda-short = المدة { $minutes } د أقصر مما ينبغي: لا يتسع الوقت بين الافتتاح والختام لأي بند.
fix-agenda-short = خذ { $least } د على الأقل، أو سمِّ قائمة أخرى.
err-agenda-long = لا تزيد خطة الجلسة على { $most } د.
fix-agenda-long = ضع خطة لكل يوم.
err-agenda-nothing = لا بند من هذه القوائم تتسع له جلسة.
fix-agenda-nothing = سمِّ قوائم أخرى. شغّل sotay list لرؤيتها.
err-agenda-both = الخطة التي تُقرأ من ملف لها بنودها ودقائقها.
fix-agenda-both = احذف --from، أو احذف القوائم و --minutes.
err-agenda-read = تعذّرت قراءة { $file }: { why }.
fix-agenda-read = سمِّ خطة جلسة محفوظة نصًا عاديًا.
err-agenda-wrong = لا يمكن بعدُ استخدام { $file } كخطة جلسة.
fix-agenda-wrong = غيّر السطور المذكورة أعلاه، ثم شغّل الأمر من جديد. الملف كما كان.
agenda-differs = يقول العنوان { $said } د، ومجموع الأجزاء { $sum } د. المعتمد هو الأجزاء.
agenda-did = كُتبت في { $file }. تذكر مواضيع لقاء: لا تكتب فيها تاريخًا ولا مكانًا ولا اسمًا، ولا في اسم الملف.
agenda-fitted = البنود في الخطة: { $count } من { $all }.
present-home = قيادة ورشة: جهاز العرض والعدّ والملاحظات
present-title = العرض أمام القاعة
present-which = ماذا تريد أن تعرض؟ تظهر على جهاز العرض خطوة واحدة في كل مرة، ولا شيء من دفترك.
present-items = { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
}
present-begin = البدء
present-go-on = متابعة العرض
present-end = إنهاء العرض
present-other = عرض شيء آخر
present-totals = نتيجة العدّ
present-devices = الأجهزة في القاعة. إن لم يُختر شيء فالمقصود كلها.
present-beside = الخطوات المختلفة جنبًا إلى جنب
present-larger = حروف بضعف الحجم
present-larger-how = الأوثق تكبير حروف الطرفية نفسها (Ctrl و +): حتى عرض 40 عمودًا لا يضيع شيء. بعض الطرفيات فقط ترسم حروفًا بضعف الحجم، مثل Konsole و Terminal على Mac والإصدارات الأحدث في Windows. غيرها يُظهر كل سطر مرتين، وتوقّف xterm (379) عند حروف فيتنامية: جرّب ذلك قبل أن يأتي الناس.
present-notes = ملاحظاتك، بعيدًا عن جهاز العرض
present-notes-how = افتح طرفية ثانية على شاشتك واكتب:
present-no-notes = أنت لا تحفظ شيئًا، فلا ملف يقول لطرفية ثانية أين أنت. لا تمكن متابعة الملاحظات.
present-notes-lost = لم تعد الطرفية الثانية تستطيع المتابعة: تعذّرت الكتابة. العرض مستمر.
present-keys = أثناء العرض
present-keys-how = Enter أو Space أو Page Down أو سهم: إلى الأمام. Page Up: إلى الخلف. b: تعتيم. g: جزء آخر. c: عدّ. i: قصاصات. f: نتيجة العدّ. v: جنبًا إلى جنب. +: حروف أكبر. Esc: العودة إلى هذه الصفحة.
present-resumed = يتابع من حيث انقطع العرض السابق. ما عُدّ فيه زال.
present-not-here = لا يعمل هذا والقاعة تنظر. مفتاح Esc ينهي العرض أولًا.
present-leave-again = هذا ينهي العرض. كرّره مرة أخرى للخروج.
present-clocks = { $part }/{ $planned } · { $session }/{ $all } د
present-place = { $number }/{ $of } { $title }
present-step = الخطوة { $number } من { $of }
present-check = خطوة الاختبار { $number } من { $of }
present-no-more = لا مزيد من الخطوات هنا. انتظر الآخرين، أو ساعد بالكلام.
present-next = التالي
present-back = رجوع
present-dark = جهاز العرض معتم.
present-at-end = هذه هي النهاية.
present-at-start = هذه هي البداية.
present-jump = الانتقال إلى جزء آخر
present-here = أنت هنا
present-before = قبل
present-after = بعد
present-opening = أهلًا بكم. نسد معًا بعض الثغرات، خطوة واحدة في كل مرة. قد تبدو شاشتك مختلفة: قل ذلك، فهذا ليس خطأ منك.
present-consent = لا أحد هنا ملزم بفعل شيء أو قوله أو الإجابة عنه. لا صور، لا تسجيلات، لا أسماء آخرين.
present-consent-devices = جهازك يبقى في يدك. لا أحد ينظر إلى شاشات الآخرين.
present-buddies = اثنين اثنين، لمن يريد. يقرأ واحد بصوت مسموع، وينظر الآخر في جهازه ويضع العلامة. ثم بالعكس. غير متأكد يعني: لم يتم بعد.
present-closing = خذ ورقة فقط إن أردت: الورق في الجيب يمكن العثور عليه. اختر يومًا لإعادة النظر، ولا تقله لأحد.
err-present-twice = عرض آخر يجري على هذا الكمبيوتر.
fix-present-twice = أنهِه أولًا (Esc، ثم "إنهاء العرض")، أو اخرج من ذلك البرنامج. لم يتغير شيء.
cmd-present = يعرض خطوة واحدة في كل مرة أمام القاعة
opt-present-checklist = القائمة التي تُعرض؛ من دونها تختار واحدة
opt-present-agenda = يتبع خطة الجلسة هذه، كما يكتبها sotay agenda
opt-present-follow = يعرض الملاحظات وما يأتي بعد ذلك والوقت لما تعرضه طرفية أخرى
count-title = العدّ في القاعة
count-people = كم شخصًا في القاعة، من دونك؟
count-people-why = لا يُحفظ شيء لأقل من خمسة، لأن الأعداد الصغيرة تدل على أشخاص.
count-people-again = إعادة ذكر عدد الأشخاص
count-people-wrong = اكتب عددًا واحدًا من 1 إلى { $most }.
count-people-did = سُجّل. يمكنك العدّ الآن.
count-people-first = اذكر عدد الأشخاص أولًا: أغلق هذه الصفحة واضغط c.
count-which = أي بند تعدّ؟
count-counted = عُدّ
count-numbers = ثلاثة أعداد بهذا الترتيب: تم، يحتاج إلى مساعدة، لا يناسبه. مثلًا: 12 3 1. تبقى مخفية؛ Tab يُظهرها.
count-numbers-wrong = اكتب ثلاثة أعداد على الأكثر بينها مسافات، مثل 12 3 1. ما تتركه يُعدّ لا أحد.
count-too-many = هذا أكثر من عدد من في القاعة: { $people }. لم يُعدّ شيء. عدّ من جديد، أو أعد ذكر عدد الأشخاص.
count-did = تم العدّ ({ $phase }). لا تُحفظ إلا المجاميع.
count-eyes = أغمضوا عيونكم جميعًا. ليرفع كل شخص يده حين يُقرأ جوابه. أو ليكتبه على ورقة ويطوِها.
count-why = لماذا: حيث يرى الجميع، تُظهر الأيدي المرفوعة للمخبر من ليس محميًا بعد. المشاركة لا تلزمك.
slips-title = قصاصات
slips-type = اكتب قصاصة: اثنا عشر حرفًا ورقمًا. تبقى مخفية؛ Tab يُظهرها.
slips-what = تقول القصاصة كم بندًا تم، وعند أي بنود علق صاحبها، ثلاثة على الأكثر. لا اسم ولا تاريخ. تُجمع وتُنسى فورًا.
slips-did = أُضيفت. اكتب التالية، أو اضغط Esc.
slips-letters = في القصاصة { $letters } من الحروف والأرقام، وليس فيها الحرف U أبدًا. لم يُعدّ شيء. اقرأها من جديد واكتبها من جديد.
slips-mistyped = فيها خطأ: حرف أو رقم سُمع خطأ أو كُتب خطأ. لم يُعدّ شيء. قارنها بالقصاصة.
slips-other-list = هذه القصاصة لقائمة ليست في هذه الجلسة. لم يُعدّ شيء.
slips-other-version = هذه القصاصة لهذه القائمة، لكن صفحتها أقدم أو أحدث من هذا البرنامج. لم يُعدّ شيء. وزّع صفحات جديدة، أو عدّ يدويًا.
slips-impossible = لا يمكن أن تكون لقائمة بهذا الطول قصاصة كهذه. لم يُعدّ شيء. أنشئ القصاصة من جديد.
slips-take-back = سحب القصاصة الأخيرة
slips-taken-back = سُحبت القصاصة الأخيرة.
totals-title = نتيجة العدّ
totals-nothing = لم يُعدّ شيء بعد.
totals-few = أقل من { $least } أشخاص، أو أقل من { $least } قصاصات: لا يُعرض ولا يُحفظ شيء من ذلك.
totals-rule = لا يُعرض ولا يُحفظ عدد أقل من { $least }، ولا عدد يمكن أن يُستنتج منه مثل ذلك.
totals-done = تم
totals-help = يحتاج إلى مساعدة
totals-not-for-me = لا يناسبه
totals-open = لا شيء من هذا
totals-bar = { $phase }: { $what }
totals-not-said = لا يُذكر: { $what }
totals-slips = القصاصات: { $list }
totals-slips-done = { $phase }: تم نحو { $percent }% من القائمة
totals-stuck = أين علق أكثرهم:
totals-keep = حفظ هذه المجاميع في دفتري
totals-unkept = هذه المجاميع غير محفوظة في أي مكان. كرّر الطلب للخروج مع ذلك.
follow-title = ملاحظات
follow-nothing = لا يُعرض شيء على هذا الكمبيوتر بعد. ابدأ العرض في الطرفية التي على جهاز العرض:
follow-ended = انتهى العرض. تتابع هذه الصفحة من تلقاء نفسها حين يبدأ عرض آخر.
follow-stopped = توقّف العرض من دون إشعار. ابدأه هناك من جديد: يتابع من حيث كان.
follow-part = هذا الجزء: { $part } من { $planned } د
follow-session = الجلسة: { $session } د؛ ينتهي هذا الجزء عند { $due }، والكل عند { $all }
follow-late = متأخر { $minutes } د
follow-notes = لك
follow-no-notes = لا ملاحظات لهذا البند.
follow-next = ما يأتي بعد ذلك
err-follow-version = البرنامج الذي على جهاز العرض إصدار آخر.
fix-follow-version = شغّل البرنامج نفسه في الطرفيتين.
err-follow-unreadable = لا تمكن قراءة ما تقوله الطرفية الأخرى.
fix-follow-unreadable = أنهِ العرض هناك وابدأه من جديد.
cmd-tally = يعرض ما عُدّ في الورش ويقارنه ويصدّره
cmd-tally-show = يعرض ما عُدّ
cmd-tally-compare = يقول ما الذي ما زال قائمًا من المرة الماضية
cmd-tally-export = يكتب ما عُدّ صفحة أو جدولًا أو JSON
opt-tally-show-number = أيّ حصيلة: 1 هي الأقدم؛ من دونه الأخيرة
opt-tally-show-json = يطبع JSON
opt-tally-compare-numbers = حصيلتان لك، الأقدم أولًا؛ من دونهما آخر اثنتين
opt-tally-compare-with = حصيلة المرة الماضية من ملف JSON، تُقارن بحصيلتك الأخيرة أو بالتي تعطي رقمها
opt-tally-export-number = أيّ حصيلة: 1 هي الأقدم؛ من دونه الأخيرة
opt-tally-export-format = html (ما لم تقل غير ذلك) للنظر والطباعة؛ أو csv لجداول البيانات؛ أو json لبرامج أخرى وللمرة القادمة
opt-tally-export-out = يكتب في هذا الملف الجديد بدل الشاشة
value-number = NUMBER
tally-which = الحصيلة { $number } من { $all }
tally-people = عدد من في القاعة، من دون المدرّب: { $people }
tally-net = تقول كم شخصًا في كل وضع، ولا تقول أبدًا من. "لا يُذكر" لا يعني لا أحد.
tally-unknown = { $id } (ليس في أي قائمة من هذا البرنامج)
tally-text-changed = تغيّر نص هذا البند منذ ذلك الحين.
tally-help = أين يحتاج أكثرهم إلى مساعدة:
tally-not-said = لا يُذكر
tally-not-counted = لم يُعدّ
tally-share = نحو { $percent }%
tally-compared = عدد الأشخاص في المرة الماضية: { $last }. وفي هذه المرة: { $now }.
tally-compared-how = كم شخصًا تم لديه البند، نسبة مئوية من كل قاعة، مقرّبة إلى 5%. "ما زال قائمًا" يعني: النسبة في بداية هذه المرة لا تقل عن نهاية المرة الماضية بأكثر من { $slack } نقاط. ربما جاء أشخاص آخرون: هذا لا يقول شيئًا عن أي شخص.
tally-held = ما زال قائمًا
tally-not-held = لم يعد قائمًا
tally-untold = تعذّر التحديد
tally-last-after = المرة الماضية، في النهاية: { $share }
tally-now-before = هذه المرة، في البداية: { $share }
tally-now-after = هذه المرة، في النهاية: { $share }
tally-only-last = عُدّ في المرة الماضية فقط
tally-only-now = عُدّ في هذه المرة فقط
tally-clear = ليس مشفَّرًا: من يحصل عليه يقرأ كم شخصًا التقوا، وكم منهم لم ينجز ماذا. لا تكتب فيه تاريخًا ولا مكانًا ولا اسمًا، ولا في اسم الملف.
tally-did = كُتب في { $file }.
err-tally-none = لا حصيلة محفوظة في { $folder }.
fix-tally-none = أدِر ورشة مع sotay present، وأجرِ العدّ في القاعة، واحفظ المجاميع.
err-tally-one = في دفترك حصيلة واحدة، ولا شيء تُقارن به.
fix-tally-one = سمِّ حصيلة مصدَّرة من المرة الماضية مع --with FILE، أو قارن بعد ورشتك القادمة.
err-tally-numbers = تُقارن حصيلتان، لا أكثر ولا أقل.
fix-tally-numbers = أعطِ رقمين، أو --with FILE ورقمًا واحدًا على الأكثر، أو لا شيء لآخر حصيلتين لك.
err-tally-read = تعذّرت قراءة { $file }: { why }.
fix-tally-read = سمِّ ملفًا كُتب بالأمر: sotay tally export --format json
err-tally-no-tally = ليس { $file } حصيلة، أو أنه تالف.
fix-tally-no-tally = سمِّ ملفًا كُتب بالأمر: sotay tally export --format json
err-tally-newer = كتب إصدار أحدث من هذا البرنامج { $file }.
fix-tally-newer = استخدم ذلك الإصدار هنا أيضًا.
err-tally-tells = يقول { $file } أكثر مما يجوز لحصيلة: عددًا أقل من { $least }، أو ما يكفي لاستنتاج مثل ذلك. لم يُستخدم.
fix-tally-tells = غيّره أحد، أو كتبه برنامج آخر. لا تمرّره إلى أحد: الأعداد الصغيرة تدل على أشخاص. صدّر الحصيلة من جديد.
helplines-before = قبل أن تكتب أو تتصل
helplines-who = من يجيب
helplines-all = كل من يستطيع المساعدة
helplines-first = رسالة أولى لنسخها
helplines-first-how = ضع كلماتك مكان ما بين القوسين المربعين. لا تكتب أكثر مما يحتاجون إلى معرفته.
helplines-first-draft = مسودة: لم يراجع هذه الكلمات أحد يتقن اللغة.
helplines-whom = لمن
helplines-languages = اللغات
helplines-hours = متى
helplines-then = ماذا يحدث بعد ذلك
helplines-reach = كيف تصل إليهم
helplines-web = صفحة ويب
helplines-form = استمارة على الويب
helplines-email = بريد إلكتروني
helplines-phone = هاتف
helplines-seen = تاريخ النشر: { $published }؛ شوهد على صفحتهم هم في { $day }
helplines-long-ago = شوهد آخر مرة على صفحتهم هم في { $day }، أي منذ زمن طويل. قارنه بصفحتهم قبل أن تستخدمه.
helplines-never = تاريخ النشر: { $published }؛ لم يراجعه أحد منذ ذلك الحين. قارنه بصفحتهم هم قبل أن تستخدمه.
helplines-number = لم يُراجَع، لا تتصل: { $number }. تاريخ نشره: { $published }. رقم كهذا قد يكون الآن لشخص غريب. ابحث عن الرقم الحالي على صفحتهم هم.
helplines-no-date = بلا تاريخ
notes-about = كاميرات وقوانين وسجلات: لا يستطيع شخص بمفرده إطفاءها. تقول هذه الصفحات ما هي، وما الذي تغيّر، وأي القوائم تساعدك في مواجهتها.
note-changed = ما الذي تغيّر
note-means = ماذا يعني هذا لك
note-limits = ما هو محل خلاف أو غير معروف
note-lists = ما تستطيع فعله حيال ذلك
why-menu = لماذا هذا مهم: { $count ->
    [one] صفحة توضيح واحدة
    [two] صفحتا توضيح
    [few] { $count } صفحات توضيح
   *[other] { $count } صفحة توضيح
 }
why-title = لماذا هذا مهم
why-notes = ما وراء ذلك
why-none = لا توجد صفحة توضيح لهذا.
review-part-note = عن شيء لا يستطيع شخص بمفرده إطفاءه
review-part-help = عن جهة تساعد
sheet-screen-help = من يستطيع المساعدة
sheet-screen-help-risk = من يجد الورقة يرى أنك قد تطلب المساعدة من منظمات أجنبية.
kit-read-name = IQRA-AWWALAN
kit-version = sotay { $version }، المحتوى { $content }
kit-read-title = اقرأ هذا أولًا
kit-what-heading = ما هذا
kit-what = برنامج sotay دليل في خطوات صغيرة تجعل استخدام هاتفك وكمبيوترك وحساباتك ضدك أصعب. هو لمن قد يُراقَب أو يُفتَّش أو يُستدعى. لا يحتاج إلى إنترنت ولا إلى حساب.
kit-what-limits = لا يستطيع أن يجعلك في أمان. كل خطوة تقول ما لا تفعله.
kit-check-heading = افحصه قبل أن تفتحه
kit-check-paper = تحتاج إلى الورقة التي طبعها من يدرّبك. يجب أن تكون الحروف والأرقام على الورقة هي نفسها التي يُظهرها فحص البرنامج على ذاكرة USB.
kit-check-why = من غيّر البرنامج يستطيع أن يكون قد غيّر هذا النص بجانبه أيضًا. لا يُعتمد إلا على الورقة، أو على صوت شخص تعرفه يقرأ لك الحروف والأرقام.
kit-on-windows = على Windows
kit-on-linux = على Linux
kit-check-explorer = افتح هذا المجلد، بحيث ترى البرنامج فيه.
kit-check-prompt = انقر على العنوان أعلى النافذة. اكتب cmd. اضغط Enter. تُفتح نافذة فيها سطر للكتابة.
kit-check-type = اكتب السطر الخاص ببرنامجك كما هو هنا، ثم اضغط Enter:
kit-check-gaps = يأتي الجواب من 64 حرفًا ورقمًا. يضع Windows 7 فراغات بينها. لا أهمية للفراغات.
kit-check-terminal = افتح هذا المجلد. انقر بالزر الأيمن على مكان فارغ فيه. اختر فتح طرفية (terminal) هناك.
kit-compare-heading = قارن بالورقة
kit-compare-first = قارن أول ثمانية من الحروف والأرقام.
kit-compare-last = قارن آخر ثمانية منها.
kit-compare-middle = قارن بعضًا من وسطها. الأفضل: قارنها كلها.
kit-compare-differs = إن اختلف حرف أو رقم واحد، فلا تفتح البرنامج. أخبر من يدرّبك.
kit-open-heading = افتحه
kit-open-borrowed = على كمبيوتر مستعار أو كمبيوتر من العمل، اسأل أولًا من يراقبه. إن لم تعرف، فاستخدم غيره.
kit-open-double = انقر نقرًا مزدوجًا على هذا الملف:
kit-open-unknown = قد يقول Windows إن الناشر غير معروف: ليست لهذا البرنامج شهادة من النوع الذي يُشترى. إن كانت الحروف والأرقام هي نفسها على الورقة، فاختر "مزيد من المعلومات" (More info). ثم اختر "التشغيل على أي حال" (Run anyway). إن لم تقارنها بعد، فأغلق تلك النافذة. قارن أولًا.
kit-open-type = اكتب السطرين الخاصين ببرنامجك، واضغط Enter بعد كل سطر:
kit-open-which = معظم أجهزة الكمبيوتر تحتاج إلى الذي في اسمه x86_64. لا تأخذ الآخر إلا إذا كنت تعرف أن جهازك من نوع arm64.
kit-open-copy = بعض الأنظمة لا تشغّل أي برنامج من ذاكرة USB. عندها انسخ الملف إلى مجلد خاص بك على الكمبيوتر. ثم افتح طرفية هناك. تبقى هذه النسخة حتى تزيلها.
kit-open-others = على Mac أو هاتف أو جهاز لوحي
kit-open-none = لا يوجد برنامج له في هذا المجلد. استخدم صفحة الهاتف:
kit-phone-heading = على الهاتف
kit-phone-copy = انسخ هذا الملف إلى الهاتف، بكابل أو ذاكرة USB:
kit-phone-open = المس الملف هناك. يُفتح في المتصفح، من دون إنترنت.
kit-stays-heading = ما يبقى على الكمبيوتر
kit-stays-notebook = لا تُحفظ علاماتك إلا إذا اخترت عبارة مرور. عندها تكون في دفتر مشفَّر، في مجلد حسابك على ذلك الكمبيوتر.
kit-stays-stick = إن كان بجانب البرنامج مجلد اسمه sotay-data، فكل شيء يُحفظ في ذلك المجلد، على ذاكرة USB.
kit-stays-net = لا يُرسل شيء إلى أي مكان. اختبار واحد، هو تمرين VPN، يرسل بضع حزم صغيرة، وفقط حين تبدؤه أنت.
kit-stays-traces = من يفتّش الكمبيوتر يستطيع أن يرى أن هذا البرنامج فُتح عليه. يحتفظ النظام بآثار ذلك، ولا يستطيع هذا البرنامج إزالتها.
kit-stays-seized = إن أُخذت منك ذاكرة USB، فلا أحد يقرأ الدفتر من دون عبارة المرور. لكنهم يرون أن هناك دفترًا، ويرون هذا المجلد، وقد يضغطون عليك لتقول عبارة المرور.
kit-stays-wipe = إزالة دفتر بعد استدعاء أو أثناء تفتيش قد تُعدّ إتلافًا للأدلة. قرّر قبل ذلك، مع محامٍ. يقول الدليل المزيد في: ما يبقى على هذا الكمبيوتر.
kit-stays-nothing = لعدم حفظ أي شيء، لا تنقر نقرًا مزدوجًا. اكتب السطر الخاص بكمبيوترك، في النافذة التي أجريت فيها الفحص:
kit-pass-heading = أعطه لغيرك
kit-pass-folder = انسخ المجلد كله، لا ملفًا واحدًا منه.
kit-pass-paper = أعطِ الورقة أيضًا: نسخة من الورقة التي فحصت بها. لا تطبع ورقة جديدة من ذاكرة USB لم يقارنها أحد.
kit-pass-way = سلّمه من يد إلى يد. لا ترسله أبدًا عبر Zalo أو Messenger.
kit-paper-size = { $bytes } بايت
kit-paper-title = قارن قبل أن تفتح
kit-paper-folder = على Windows: افتح المجلد على ذاكرة USB، انقر على العنوان في الأعلى، اكتب cmd، اضغط Enter. على Linux: افتح طرفية (terminal) في ذلك المجلد.
kit-paper-type = اكتب السطر الموجود أعلاه في إطار برنامجك (certutil …, sha256sum …). اضغط Enter.
kit-paper-compare = قارن الحروف والأرقام بهذه الورقة: أول ثمانية، وآخر ثمانية، وبعضًا من الوسط، أو كلها. لا أهمية للفراغات ولا للأحرف الكبيرة.
kit-paper-differs = إن اختلف حرف أو رقم واحد، أو لم يكن برنامجك على هذه الورقة: لا تفتحه. أخبر من أعطاك الورقة.
kit-paper-hand = قيمة هذه الورقة من قيمة اليد التي جاءت منها. وهي للإصدار { $version } وحده.
cmd-kit = يكتب مجلدًا للتوزيع: برامج، وصفحات للهاتف، وملف "اقرأ أولًا"، ومجاميع تحقق
opt-kit-dir = المجلد الجديد، أو مجلد فارغ
opt-kit-program = برنامج للحقيبة؛ يمكن إعطاؤه أكثر من مرة؛ من دونه هذا البرنامج نفسه
opt-kit-check = يقارن حقيبة بمجاميع تحققها بدل كتابة واحدة
kit-did = الملفات: { $files }، الحجم: { $size } MB، في { $folder }. قُرئ كل ملف من جديد، وهو كما يجب أن يكون.
kit-did-next = اطبع { $file } الآن، على طابعة تثق بها. بالورقة يقارن الآخرون؛ الملفات التي بجانب البرامج لا تثبت شيئًا.
kit-same = مطابق
kit-changed = تغيّر!
kit-missing = ناقص!
kit-added = ليس في القائمة!
kit-check-sum = مطابق: { $same }. تغيّر: { $changed }. ناقص: { $missing }. ليس في القائمة: { $added }.
kit-check-one = كل البرامج من إصدار واحد: { $kit }.
kit-check-mixed = ليست كل البرامج من إصدار واحد:
kit-check-nothing = لا يوجد فيها أي برنامج من sotay.
kit-check-stranger = { $file }: لم يُعثر فيه على إصدار
kit-check-good = كل الملفات كما تقول قائمتها. من غيّر برنامجًا يستطيع أن يكون قد غيّر القائمة أيضًا: قارن البرامج بالورقة.
kit-check-bad = لا تستخدم هذه الحقيبة ولا تعطها لغيرك. خذ حقيبة جديدة من شخص تعرفه.
err-kit-no-stamp = الملف { $file } ليس برنامج sotay يمكن وضعه في حقيبة: لم يُعثر فيه على إصدار.
fix-kit-no-stamp = سمِّ برامج sotay صُنعت من الإصدار نفسه الذي صُنع منه هذا البرنامج.
err-kit-version = الملف { $file } من الإصدار { $theirs }. هذا البرنامج من الإصدار { $ours }. لا تحوي الحقيبة إلا إصدارًا واحدًا؛ لم يُكتب شيء.
fix-kit-version = اصنع كل البرامج من إصدار واحد، أو اكتب الحقيبة ببرنامج ذلك الإصدار.
err-kit-twice = الملفان { $file } و { $other } للنظام نفسه. سيكون اسم كليهما في الحقيبة { $name }.
fix-kit-twice = سمِّ برنامجًا واحدًا لكل نظام.
err-kit-taken = المجلد { $folder } ليس فارغًا. لم يُكتب شيء.
fix-kit-taken = سمِّ مجلدًا غير موجود بعد، أو مجلدًا فارغًا.
err-kit-there = في { $folder } حقيبة من قبل، إصدارها { $version }. لم يُكتب شيء.
fix-kit-there = لا تُغيَّر حقيبة موجودة أبدًا. سمِّ مجلدًا آخر، أو أزل ذلك المجلد بيدك إن لم تعد بحاجة إليه.
err-kit-unfinished = هناك ما يعترض الطريق: { $folder }. قد يكون حقيبة لم تكتمل، أو شيئًا خاصًا بك.
fix-kit-unfinished = انظر ما فيه. أزله، أو سمِّ مجلدًا آخر للحقيبة.
err-kit-small = المساحة لا تكفي لكتابة { $folder }: يلزم { $needed } MB، والمتاح { $free } MB. لم يُكتب شيء.
fix-kit-small = أفرغ بعض المساحة هناك، أو استخدم ذاكرة USB أكبر.
err-kit-write = تعذّرت كتابة { $file }: { $why ->
    [disk-full] لم تبقَ مساحة
    [read-only] ذاكرة USB أو القرص للقراءة فقط
    [not-allowed] لا يُسمح لك بالكتابة هناك
    [gone] لم تعد ذاكرة USB أو القرص يستجيب
    [bad-name] لا تقبل ذاكرة USB هذا الاسم
    [unread] لم تعد قراءة البرنامج المطلوب نسخه ممكنة
    [differs] ما قُرئ من ذاكرة USB ليس ما كُتب عليها
    [stopped] أوقفته أنت
    [not-found] مجلده غير موجود
   *[other] { why }
}. { $left ->
    [nothing] لم يبقَ هناك شيء من الحقيبة.
   *[other] تعذّرت إزالة هذا من جديد: { $left }
 }
fix-kit-write = { $why ->
    [disk-full] أفرغ بعض المساحة هناك، أو استخدم ذاكرة USB أكبر، وحاول من جديد.
    [read-only] إن كان على ذاكرة USB مفتاح قفل فافتحه. أو استخدم ذاكرة أخرى.
    [not-allowed] سمِّ مجلدًا خاصًا بك، أو ذاكرة USB تملكها.
    [gone] أعد وصل ذاكرة USB وانظر ما عليها قبل أن تحاول من جديد. إن حدث ذلك مرتين فاستخدم ذاكرة أخرى.
    [bad-name] سمِّ المجلد بحروف لاتينية عادية وأرقام، مثل kit.
    [unread] انظر أين ذلك البرنامج، وحاول من جديد.
    [differs] لا تستخدم ذاكرة USB هذه بعد الآن، لأي شيء. الذاكرات الرخيصة تدّعي مساحة ليست فيها.
    [stopped] شغّل الأمر من جديد إن أردت الحقيبة.
    [not-found] أنشئ ذلك المجلد أولًا، أو سمِّ غيره.
   *[other] حاول من جديد، أو استخدم ذاكرة USB أخرى.
}
err-kit-no-list = المجلد { $folder } ليس حقيبة: تعذّر استخدام قائمة مجاميع تحققه، { $file }.
fix-kit-no-list = سمِّ مجلد حقيبة. إن كان حقيبة فعلًا، فقد غيّرها أحد أو ضاع جزء منها: لا تستخدمها، وخذ حقيبة جديدة من شخص تعرفه.
