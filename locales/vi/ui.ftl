### Giao diện sotay, tiếng Việt. Bản gốc là locales/en/ui.ftl.
### Ngắn, dễ hiểu, gọi người đọc là "bạn". Nói điều có thể làm, không bao giờ nói là đã an toàn.
### Dấu thanh kiểu cũ: hóa, hủy, xóa, khóa. item = mục, step = bước, notebook = sổ tay.

## Hàng đầu: đang lưu những gì

mark-not-kept = chưa lưu
mark-keep-nothing = không lưu gì
mark-locked = đang khóa
mark-saved = đã lưu
mark-saving = đang lưu
mark-not-saved = KHÔNG LƯU ĐƯỢC

## Tên phím ở hàng cuối. Nhiều nhất 12 chữ cái.

action-up = lên
action-down = xuống
action-page-up = trang trước
action-page-down = trang sau
action-top = về đầu
action-bottom = xuống cuối
action-choose = mở
action-back = quay lại
action-search = tìm
action-help = trợ giúp
action-done = xong
action-later = để sau
action-not-for-me = không hợp
action-test = thử
action-wrong-screen = thấy khác
action-whole-plan = kế hoạch
action-undo = hoàn tác
action-english = tiếng Anh
action-black = tắt hình
action-jump = sang phần
action-next-part = phần sau
action-part-before = phần trước
action-count = đếm
action-slips = mã phiếu
action-totals = kết quả
action-side-by-side = cạnh nhau
action-larger = chữ to
action-quit = thoát
action-hide = che
action-lock = khóa
action-in-need = có chuyện
action-helplines = ai giúp
action-words = từ ngữ
action-why = vì sao
action-suspend = tạm dừng
action-reveal = hiện chữ
hint-move = di chuyển

## Cũng những phím đó, nói thành câu, cho trang trợ giúp

explain-up = Lên một dòng.
explain-down = Xuống một dòng.
explain-page-up = Về màn hình trước.
explain-page-down = Sang màn hình sau.
explain-top = Về đầu.
explain-bottom = Xuống cuối.
explain-choose = Mở hoặc chọn dòng đang trỏ tới.
explain-back = Quay lại chỗ trước đó.
explain-search = Tìm theo từ. Gõ không dấu cũng được.
explain-help = Trang này.
explain-done = Đánh dấu mục này là xong. Đánh dấu chưa chứng minh được gì: mục nào có phần thử thì hãy thử.
explain-later = Để mục này lại sau.
explain-not-for-me = Mục này không hợp với bạn.
explain-test = Tự thử mục này.
explain-wrong-screen = Màn hình của bạn khác với lời hướng dẫn.
explain-whole-plan = Toàn bộ kế hoạch.
explain-undo = Hoàn tác thay đổi vừa rồi.
explain-english = Hiện hoặc giấu câu tiếng Anh dưới mỗi dòng dịch
explain-black = Tắt hình máy chiếu, hoặc bật lại.
explain-jump = Sang phần khác của buổi học.
explain-next-part = Sang phần tiếp theo.
explain-part-before = Về phần trước.
explain-count = Đếm trong phòng.
explain-slips = Gõ mã phiếu.
explain-totals = Kết quả đã đếm.
explain-side-by-side = Các bước cho những thiết bị khác nhau đứng cạnh nhau, hoặc lần lượt.
explain-larger = Chữ to gấp đôi, hoặc cỡ chữ bình thường.
explain-quit = Thoát chương trình.
explain-hide = Che hết bằng một trang trống. Bấm lại phím đó thì hiện ra. Đang gõ cũng dùng được.
explain-lock = Khóa sổ tay. Muốn mở lại phải có cụm mật khẩu.
explain-in-need = Đã có chuyện xảy ra: giờ đầu tiên cần làm gì.
explain-helplines = Ai có thể giúp, và liên lạc với họ thế nào cho an toàn hơn. Dùng được cả khi chưa mở khóa.
explain-words = Giải thích các từ đang có trên màn hình.
explain-why = Vì sao mục này quan trọng: chuyện đằng sau nó.
explain-suspend = Tạm dừng chương trình một lúc.
explain-reveal = Hiện hoặc che chữ bạn đang gõ.

## Ngôn ngữ

language-title = Ngôn ngữ
language-source = bản gốc
language-share = số dòng: đã duyệt { $reviewed }, bản nháp { $draft }, còn tiếng Anh hoặc đã cũ { $other }
language-draft-means = Bản nháp: những dòng này chưa được người thạo tiếng kiểm tra.
letters-heading = Chữ trong cửa sổ này
letters-none = cửa sổ này không có chữ của tiếng này
letters-marks-font = Phông chữ của cửa sổ này không có dấu tiếng Việt nên dấu bị bỏ. Vào Properties, Font của cửa sổ rồi chọn Consolas; hoặc dùng Windows Terminal.
letters-marks-encoding = Theo cài đặt (LANG), cửa sổ dòng lệnh này không có dấu tiếng Việt nên dấu bị bỏ. Nếu chỗ khác nó vẫn hiện dấu, hãy mở sotay với LANG=C.UTF-8.
letters-none-font = Những tiếng không có chữ ở đây: đọc bằng Windows Terminal, có thể phải đổi phông, hoặc đọc trang cho điện thoại.
letters-none-encoding = Những tiếng không có chữ ở đây: đọc bằng cửa sổ dòng lệnh dùng UTF-8, hoặc đọc trang cho điện thoại.
lists-with-findings = { $count ->
   *[other] Danh sách riêng của bạn có { $count } lỗi. Hãy chạy: sotay lint
}
pack-broken = Các danh sách trong { $folder } đã bị sửa sau khi ký, hoặc bị hỏng. Không danh sách nào được dùng. Hãy lấy lại từ người bạn tin.

## Thứ tự chữ viết từ phải sang trái. Chỉ thấy với ngôn ngữ viết từ phải sang trái.

menu-direction = Bạn đọc được chữ theo thứ tự nào?
direction-title = Bạn đọc được dòng nào?
direction-ask = Dòng 1 và dòng 2 nói cùng một điều. Hãy bấm số của dòng đọc lên thấy đúng.
direction-neither = Không dòng nào
# A short sentence in your own language with a word in Latin letters, a number and brackets. At most 30 letters.
direction-sample = Bật VPN lên (bước 2).
direction-none-title = Terminal này và ngôn ngữ của bạn
direction-none = Cửa sổ dòng lệnh (terminal) này vẽ chữ của bạn theo một thứ tự mà chương trình không sửa được. Còn hai cách. Thoát ra rồi chạy: sotay --plain. Hoặc đưa các danh sách ra một trang cho trình duyệt, nơi chữ nào cũng hiện đúng: sotay handout --format html --out TỆP. Một cửa sổ dòng lệnh khác cũng có thể hiện đúng hơn.
direction-go-on = Vẫn tiếp tục

## Mở đầu

start-title = Sổ tay
start-what = Chương trình này dẫn bạn đi từng bước nhỏ, để điện thoại, tài khoản và tin nhắn của bạn khó bị dùng để hại bạn hơn. Nó không thể giữ cho bạn an toàn. Bước nào làm được gì, không làm được gì, nó nói rõ.
start-happened = Đã có chuyện xảy ra
start-safer = Giúp tôi an toàn hơn
start-lists = Xem tất cả danh sách
start-no-network = Chương trình này không dùng mạng. Chỉ bài thử VPN gửi gói tin thử, sau khi bạn đồng ý. Bạn chưa đồng ý thì nó không lưu gì.
menu-stays = Những gì máy này còn giữ
menu-languages = Ngôn ngữ
menu-help = Phím bấm và trợ giúp
menu-quit = Thoát
menu-search = Tìm kiếm
menu-glossary = Giải thích từ ngữ
menu-helplines = Ai có thể giúp
menu-notes = Những thứ bạn không tắt được
menu-notebook = Sổ tay của bạn

happened-title = Đã có chuyện xảy ra
happened-calm = Hít một hơi đã. Chọn dòng giống chuyện của bạn. Làm từng bước một.

hidden-title = Ghi chú
hidden-empty = (trống)

## Trợ giúp

help-title = Phím bấm và trợ giúp
help-arrows = Phím mũi tên và Enter đi được đến mọi chỗ. Hàng cuối cho biết màn hình đang mở dùng được phím nào.
help-hide-heading = Những gì che màn hình không làm được
help-hide-limits = Ctrl+X chỉ che màn hình. Nó không khóa sổ tay, không dừng chương trình, và không qua mắt được người biết phím này hay người xem danh sách chương trình đang chạy. Muốn khóa thì bấm Ctrl+L.
help-proof-heading = Dựa vào đâu để biết một mục đã xong
help-proof = [/] chỉ đánh dấu: bạn nói là xong. [x] đã tự thử, đã thấy trên máy này, hoặc đã cùng kiểm tra. [ ] chưa làm. [>] để sau. [-] không hợp với tôi. [!] màn hình của tôi khác.
help-typing-heading = Gõ tiếng Việt
help-typing = Bộ gõ Telex có thể đổi w thành ư, dd thành đ. Các phím vẫn dùng được như thường.
help-version = Phiên bản { $version }

## Trang chính

home-title = Bước tiếp theo
home-next = Những bước tiếp theo của bạn
home-next-in = Những bước làm kịp trong { $minutes } phút
home-nothing-open = Kế hoạch của bạn không còn bước nào chưa làm. Khi nội dung thay đổi, hoặc đến ngày, thì xem lại.
home-whole-plan = Toàn bộ kế hoạch ({ $count })
home-time = Bạn có bao nhiêu thời gian?
home-minutes = Tôi có { $minutes } phút
home-any-time = Không giới hạn
home-one-a-day = Mỗi ngày một việc
home-today = Một việc cho hôm nay
home-today-done = Hôm nay vậy là xong. Việc tiếp theo để ngày mai. Nếu muốn làm thêm ngay, chọn "Không giới hạn" bên dưới.
home-lists = Tất cả danh sách
home-checked-on = Lần cuối đối chiếu nội dung với nguồn: { $day }
home-checked-between = Lần cuối đối chiếu nội dung với nguồn: từ { $oldest } đến { $newest }
home-more = Xem thêm
home-questions = Lập kế hoạch cho tôi (bảy câu hỏi)
home-change-answers = Đổi câu trả lời của tôi
plan-title = Toàn bộ kế hoạch
plan-count = Có { $count } mục, xếp theo thứ tự. Mỗi dòng nói vì sao mục đó đứng ở đấy.
minutes = { $minutes } phút

reason-days-passed = Đã làm rồi; nay đến lúc xem lại.
reason-text-changed = Đã làm rồi, nhưng nội dung nay đã khác.
reason-fear = Bạn nói bạn sợ: { $fear }.
reason-needed-for = Phải xong trước khi làm: { $item }
reason-matters-most = Ai cũng cần; tránh được nhiều chuyện nhất.
reason-basic = Bước cơ bản cho mọi người.
reason-further = Đi xa hơn mức cơ bản.
reason-high-risk = Cho người có nguy cơ cao.
reason-put-off = Bạn đã để lại sau.
reason-stuck = Màn hình của bạn khác.
reason-kept = Lấy từ kế hoạch bạn đã lưu.

## Mục đang ở đâu

state-open = chưa làm
state-told = chỉ đánh dấu
state-tested = đã tự thử
state-observed = đã thấy trên máy này
state-witnessed = đã cùng kiểm tra
state-later = để sau
state-not-for-me = không hợp với tôi
state-stuck = màn hình của tôi khác
state-look-again = xem lại

level-basic = cơ bản
level-strong = nâng cao
level-high-risk = cho người có nguy cơ cao

lists-title = Tất cả danh sách
list-own = danh sách riêng của bạn
list-not-for-you = Không hợp với câu trả lời của bạn
list-not-for-you-why = Bạn vẫn mở được những mục này.
list-also = Cũng thuộc về đây
list-also-why = Các mục này nằm ở danh sách khác. Làm xong bên đó thì bên này cũng xong.
progress-done = xong { $done }/{ $all } mục
progress-told = trong đó { $count } mục chỉ đánh dấu
progress-look-again = xem lại: { $count }
progress-stuck = bị kẹt: { $count }

## Chữ ký của danh sách

pack-newer = mới hơn bản có sẵn trong chương trình, do những người phát hành sotay ký
pack-short-project = do những người phát hành sotay ký
pack-short-signed = do { $by } ký
pack-short-unknown = ký bằng khóa lạ
pack-of-list = Chữ ký: { $signature }.
pack-means = Chữ ký cho biết ai làm danh sách này, và từ đó không ai sửa gì. Chữ ký không cho biết lời khuyên có đúng hay không.
pack-line = { $folder }: { $signature }
pack-is-unsigned = chưa ký
pack-is-unknown = ký bằng khóa mà chương trình không biết: { $key }
pack-is-project = do những người phát hành sotay ký, khóa { $key }
pack-is-signed = do { $by } ký, khóa { $key }
pack-with-note = { $signature } ({ $note })
pack-is-broken = chữ ký hỏng: { $why }
pack-why-alone = thiếu tệp SHA256SUMS
pack-why-sums = không dùng được tệp SHA256SUMS
pack-why-sums-line = không dùng được dòng { $line } của tệp SHA256SUMS
pack-why-signature = không đọc được tệp SHA256SUMS.minisig
pack-why-old = chữ ký làm bằng minisign quá cũ; cần bản 0.10 hoặc mới hơn
pack-why-wrong-project = tệp SHA256SUMS không phải bản mà những người phát hành sotay đã ký
pack-why-wrong = tệp SHA256SUMS không phải bản mà { $by } đã ký
pack-why-differs = tệp { $file } đã bị sửa
pack-why-missing = thiếu tệp { $file }
pack-why-unread = không đọc được tệp { $file }
pack-why-unnamed = tệp { $file } là tệp bị thêm vào

## Một mục

item-first-step = Bắt đầu bằng một bước có ích đã. Mất khoảng { $minutes } phút.
item-steps = Cách làm
item-devices = Hiện các bước cho:
item-all-devices = mọi thiết bị
item-limits = Những gì cách này không làm được
item-mark = Xong rồi thì chọn
item-sources = Nguồn
item-checked = Lần cuối đối chiếu nội dung với nguồn: { $day }
item-does-not-apply = Mục này không hợp với câu trả lời của bạn. Muốn làm thì vẫn làm được.
item-no-test = Mục này không có phần thử.
choice-test = Tự thử
choice-done-told = Xong (chỉ đánh dấu)
choice-done-witnessed = Xong, đã cùng kiểm tra
choice-later = Để sau
choice-not-for-me = Không hợp với tôi
choice-wrong-screen = Màn hình của tôi khác
choice-reopen = Đặt lại là chưa làm
choice-next-step = Bước tiếp theo của kế hoạch
choice-home = Trang chính
choice-back = Quay lại
did-mark = { $item }: { $state }
undo-did = Đã hoàn tác: { $item }
undo-nothing = Không có gì để hoàn tác.
source-undated = không ghi ngày
trust-primary = nguồn trực tiếp
trust-ngo = tổ chức tin cậy
trust-other = báo chí hoặc nguồn khác
line-draft = Bản dịch nháp: chưa được người thạo tiếng kiểm tra.
line-is-draft = nháp
line-draft-mixed = Dòng có chữ nháp là dòng chưa được người thạo tiếng kiểm tra.
line-original = Tiếng Anh: { $text }
english-shown = Câu tiếng Anh nằm dưới mỗi dòng.
english-hidden = Đã giấu câu tiếng Anh, trừ ở phần giới hạn và cảnh báo.
line-outdated = cũ hơn bản tiếng Anh
line-english = tiếng Anh
word-also = Còn gọi là: { $names }
words-here-menu = Các từ ở đây nghĩa là gì
words-here-title = Các từ trên màn hình này
words-here-none = Ở đây không có từ nào trong bảng giải thích.
item-more = Thêm về mục này
item-happened = cho lúc đã có chuyện

test-title = Thử: { $item }
test-expect = Điều bạn phải thấy
test-question = Bạn đã thấy gì?
test-yes = Đúng y như vậy
test-no = Thấy khác
test-unclear = Tôi không biết chắc
test-failed-say = Không có tác dụng, hoặc không giống lời hướng dẫn. Mục này chưa xong. Đọc lại các bước; đừng dựa vào nó cho đến khi thử thấy đúng.
test-unclear-say = Không biết chắc. Mục này giữ nguyên như cũ. Lúc khác thử lại.

report-title = Màn hình của tôi khác
report-now = Đừng đoán: để nguyên bước này. Mục này được ghi là bị kẹt và vẫn nằm trong kế hoạch của bạn.
report-what = Muốn báo cho người đã đưa bạn chương trình này thì đọc cho họ nghe những dòng dưới đây. Trong đó không có gì về bạn.
report-write = Ghi những dòng này vào tệp (note.txt, trong thư mục hiện tại)
report-no-file = Không ghi gì cả, vì bạn đã mở chương trình với --keep-nothing.
report-written = Đã ghi vào { $file }. Ai cũng đọc được tệp này. Không cần nữa thì xóa đi.

## Câu hỏi

ask-title = Kế hoạch cho bạn
ask-why = Bảy câu hỏi để xếp các bước theo thứ tự hợp với bạn. Câu nào cũng bỏ qua được. Không có gì bị gửi đi đâu.
ask-start = Bắt đầu trả lời
ask-not-now = Để lúc khác
question-number = Câu { $number } trên { $all }
question-many = Cái nào đúng với bạn thì chọn hết.
question-next = Tiếp
question-rather-not = Tôi không muốn nói
question-device = Bạn dùng những thiết bị nào?
question-vpn = Bạn có VPN nào?
question-messenger = Bạn nhắn tin bằng ứng dụng nào?
question-facebook = Bạn có dùng Facebook không?
question-country = Bạn đang ở đâu?
question-fear = Bạn sợ nhất điều gì?
question-time = Bây giờ bạn có bao nhiêu thời gian?
answer-device-android = Điện thoại Android
answer-device-iphone = iPhone hoặc iPad
answer-device-windows = Máy tính Windows
answer-device-macos = Máy Mac
answer-device-linux = Máy tính Linux
answer-device-router = Bộ định tuyến (router) riêng
answer-vpn-none = Không có
answer-vpn-mullvad = Mullvad
answer-vpn-proton = Proton VPN
answer-vpn-ivpn = IVPN
answer-vpn-expressvpn = ExpressVPN
answer-vpn-nordvpn = NordVPN
answer-vpn-surfshark = Surfshark
answer-vpn-riseup = RiseupVPN
answer-vpn-psiphon = Psiphon
answer-vpn-outline = Outline
answer-vpn-wireguard = Ứng dụng WireGuard
answer-vpn-openvpn = OpenVPN
answer-vpn-other = VPN khác
answer-messenger-signal = Signal
answer-messenger-wire = Wire
answer-messenger-zalo = Zalo
answer-messenger-facebook-messenger = Facebook Messenger
answer-messenger-telegram = Telegram
answer-messenger-whatsapp = WhatsApp
answer-messenger-viber = Viber
answer-messenger-other = Ứng dụng khác
answer-facebook-none = Không
answer-facebook-account = Tôi có tài khoản
answer-facebook-page = Tôi quản lý một trang hoặc nhóm
answer-facebook-instagram = Tôi có Instagram
answer-country-vn = Việt Nam
answer-country-mm = Myanmar
answer-country-cn = Trung Quốc
answer-country-ir = Iran
answer-country-ru = Nga
answer-country-ae = Các Tiểu vương quốc Ả Rập (UAE)
answer-country-hk = Hồng Kông
answer-country-other = Nơi khác
answer-fear-seizure = Điện thoại hoặc máy tính của tôi bị lấy
answer-fear-identified = Họ tìm ra tôi là ai
answer-fear-account = Tài khoản của tôi bị chiếm
answer-fear-informer = Trong nhóm có người chỉ điểm
answer-fear-spyware = Phần mềm gián điệp trên điện thoại của tôi
answer-fear-blocked = Dịch vụ chúng tôi dùng bị chặn
answer-fear-company = Các công ty biết quá nhiều về tôi
answer-time-10 = 10 phút
answer-time-30 = 30 phút
answer-time-60 = 60 phút trở lên
answered-title = Câu trả lời của bạn
answered-what = Kế hoạch được lập từ các câu trả lời này. Bạn có muốn lưu chúng không? Chúng cho biết nhiều điều về bạn. Kế hoạch thì cho biết ít hơn.
answered-once = Dùng một lần, chỉ lưu kế hoạch
answered-keep = Lưu cả câu trả lời, để kế hoạch theo kịp khi có thay đổi
answered-forget = Bỏ cả câu trả lời lẫn kế hoạch
plan-made = Kế hoạch đã sẵn sàng. Bạn thoát là nó mất, trừ khi bạn lưu vào sổ tay.
plan-made-kept = Kế hoạch đã sẵn sàng, nằm trong sổ tay của bạn.

## Lưu lại

offer-title = Lưu tiến độ của bạn?
offer-what = Bạn đã xong bước đầu tiên. Bạn có thể giữ một sổ tay trên máy này, mã hóa bằng cụm mật khẩu, hoặc không lưu gì.
offer-keep = Lưu, có cụm mật khẩu
offer-nothing = Không lưu gì
offer-no-default = Không đặt cụm mật khẩu thì không ghi gì cả. Thiếu nó thì không ai mở được sổ tay, và không ai lấy lại nó cho bạn được.
passphrase-title = Cụm mật khẩu của bạn
suggestion-what = Sáu từ rút ngẫu nhiên. Máy có đoán cũng phải rất lâu, lâu đến vô ích. Chỉ chép ra giấy nếu tờ giấy được cất kỹ, và thuộc rồi thì đốt đi.
suggestion-learn = Quên là mất sổ tay. Không ai đặt lại được.
suggestion-use = Dùng những từ này
suggestion-another = Rút những từ khác
suggestion-own = Tôi tự đặt
own-label = Cụm mật khẩu bạn tự đặt:
own-what = Enter để đi tiếp. Tab để hiện chữ bạn gõ. Lấy vài từ mà không ai gắn được với bạn; đừng lấy tục ngữ, lời bài hát, tên hay ngày tháng.
weak-what = Máy có thể đoán ra cụm mật khẩu này. Nếu máy tính của bạn bị lấy, sổ tay sẽ bị mở.
weak-how = Tiếng Việt thường cần khoảng chín từ ít gặp, viết cách nhau.
weak-suggest = Rút từ giúp tôi
weak-longer = Gõ cụm dài hơn
weak-use = Vẫn dùng cụm này
repeat-label = Gõ lại lần nữa:
repeat-what = Gõ lại cả cụm mật khẩu, theo trí nhớ hoặc theo tờ giấy của bạn. Dấu cách giữa các từ cũng tính.
repeat-anew = Chọn cụm mật khẩu khác
repeat-differs = Hai lần gõ không giống nhau. Chưa tạo gì cả. Gõ lại.
creating = Đang tạo sổ tay. Chờ chừng một giây.
created-notebook = Đã tạo sổ tay. Từ giờ, thay đổi nào cũng được lưu ngay.
created-not-owner-only = Đã tạo sổ tay, có mã hóa. Ổ đĩa này không giữ tệp cho riêng bạn được: người khác chép được, nhưng không đọc được.
kept-nothing-say = Không lưu gì. Bạn thoát là mất tiến độ.

unlock-title = Mở sổ tay của bạn
unlock-label = Cụm mật khẩu của bạn:
unlock-trouble = Không mở được
unlock-without = Đi tiếp, không mở sổ tay (không lưu gì)
unlock-previous-what = Bạn đang mở bản có trước lần thay đổi cuối. Tệp hỏng vẫn được giữ dưới tên khác.
unlocking = Đang mở. Chờ chừng một giây.
close-window = Nhấn Enter để đóng cửa sổ này.
fault = sotay dừng vì lỗi của chính nó. Những gì đã báo "đã lưu" thì nằm trên đĩa.
without-notebook-say = Sổ tay vẫn đóng. Những gì bạn làm bây giờ không được lưu.
trouble-damaged-heading = Tệp bị hỏng
trouble-damaged = Bản có trước lần thay đổi cuối có thể vẫn mở được.
trouble-use-previous = Mở bản trước đó
trouble-restore = Nếu bạn có bản sao lưu, thoát chương trình rồi chạy lệnh này:
trouble-forgotten-heading = Quên cụm mật khẩu
trouble-forgotten = Không có nó thì không ai mở được sổ tay. Bạn có thể bắt đầu sổ mới. Tệp cũ được giữ dưới tên khác, phòng khi bạn nhớ ra.
trouble-start-anew = Cất tệp cũ sang bên, bắt đầu sổ mới
set-aside-did = Đã cất sang bên: { $files }. Bạn bắt đầu sổ mới.

saved-after-all = Giờ đã lưu xong. Không mất gì.
lock-nothing = Không có gì để khóa: không lưu gì cả. Ctrl+X che màn hình.
locked-say = Sổ tay đang khóa. Mở sổ tay trước đã; đánh dấu lúc này sẽ bị mất.
lock-not-saved = Thay đổi cuối của bạn chưa lưu, khóa bây giờ là mất. Đang thử lưu lại.
notebook-lock-now = Khóa ngay
notebook-lock-after = Không bấm phím nào thì tự khóa sau
notebook-never = không bao giờ
notebook-try-saving = Thử lưu lại
notebook-commands = Lệnh để gõ sau khi thoát
notebook-backup = Sao lưu vào một tệp mã hóa, có cụm mật khẩu riêng.
notebook-restore = Khôi phục từ bản sao lưu.
notebook-passphrase = Đổi cụm mật khẩu. Các bản sao cũ vẫn mở được bằng cụm cũ.
notebook-wipe = Xóa sổ tay. Đọc điều này trước: đã có giấy triệu tập hoặc đang bị khám xét mà xóa thì có thể bị coi là tiêu hủy chứng cứ.
leave-title = Thoát?
leave-not-kept = Những gì bạn làm chưa được lưu. Thoát bây giờ là mất.
leave-all-the-same = Vẫn thoát

## Những gì còn lại

stays-now-nothing = Bây giờ: chương trình này không ghi gì cả.
stays-now-undecided = Bây giờ: chỉ ghi ngôn ngữ bạn chọn. Không lưu tiến độ.
stays-now-notebook = Bây giờ: tiến độ của bạn nằm trong sổ tay đã mã hóa. Không có cụm mật khẩu thì không ai đọc được.
stays-history = Lịch sử dòng lệnh có thể cho thấy bạn đã mở chương trình này.
stays-records = Hệ điều hành ghi lại chương trình nào đã chạy, lúc nào. Chương trình này không gỡ những ghi chép đó được.
stays-times = Ngày giờ trên các tệp của sổ tay cho thấy lần cuối bạn dùng.
stays-program = Bản thân chương trình nằm trên ổ đĩa hoặc USB. Ai xem cũng biết nó dùng để làm gì.
stays-display = Một tệp nhỏ ghi ngôn ngữ của bạn, ai cũng đọc được. Trong đó không có gì khác.
stays-memory = Khi sổ tay đang mở, nội dung của nó nằm trong bộ nhớ máy. Máy ở chế độ ngủ có thể ghi bộ nhớ ra đĩa.
stays-ssd = Tệp đã xóa vẫn có thể còn trên SSD hoặc USB. Đỡ được là nhờ nó đã mã hóa ngay từ đầu.
stays-scrollback = Chương trình này xóa màn hình của nó khi kết thúc. Cửa sổ dòng lệnh (terminal) nào ghi lại hết thì vẫn giữ những gì đã hiện.
stays-better-heading = Làm gì thì đỡ hơn
stays-better = Mã hóa cả ổ đĩa. Tắt hẳn máy, đừng để máy ngủ. Hoặc chạy với --keep-nothing từ một chiếc USB mà bạn cất đi được.
stays-wipe-heading = Trước khi xóa bất cứ thứ gì
stays-wipe = Đã có giấy triệu tập hoặc đang bị khám xét mà xóa tệp thì có thể bị coi là tiêu hủy chứng cứ. Hãy quyết định từ trước, cùng với luật sư.

## Tìm

search-title = Tìm kiếm
search-label = Từ cần tìm:
search-how = Gõ một từ. Không cần dấu: "ma hoa" cũng tìm ra "mã hóa".
search-nothing = Không tìm thấy gì. Thử bớt từ hoặc đổi từ khác.
search-more = Chỉ hiện { $count } kết quả đầu. Gõ thêm từ thì ra ít hơn.

## Trục trặc: chuyện gì (err) và làm gì (fix)

# Lời của hệ điều hành, được ghép vào câu khác. Viết thường, không có dấu chấm.
why = { $why ->
    [not-found] không có ở đó
    [not-allowed] bạn không được phép làm việc đó ở đấy
    [folder] đó là một thư mục
    [not-folder] một phần trong tên không phải là thư mục
    [not-plain] đó không phải là tệp thường
    [disk-full] ổ đĩa đã đầy
    [read-only] ổ đĩa chỉ đọc được
    [too-long] quá dài
    [not-text] không phải là văn bản thuần
    [nobody-writes] đó là một ống dẫn (pipe) mà không ai ghi gì vào
    [system-full] hệ thống không cho mở thêm chương trình hay tệp; hãy đóng bớt những thứ bạn không cần
   *[other] { $why }
}
err-not-unlocked = Sổ tay đang khóa.
fix-not-unlocked = Mở bằng cụm mật khẩu của bạn rồi thử lại.
err-no-terminal = Ở đây không ai chọn được gì: không có cửa sổ dòng lệnh (terminal), cũng không có gì để đọc.
fix-no-terminal = Mở nó trong cửa sổ dòng lệnh (terminal), hoặc đưa cho nó các dòng để đọc. Cần chạy bằng script thì có các lệnh: sotay --help
err-terminal = Cửa sổ dòng lệnh không làm được điều cần làm: { why }.
fix-terminal = Thử một cửa sổ dòng lệnh khác.
err-usage = Chương trình không hiểu dòng lệnh này.
fix-usage = Hãy chạy: sotay --help
err-usage-command = Không có lệnh "{ $word }".
fix-usage-command = { $like ->
    [nothing] Chạy sotay --help để xem có những lệnh nào.
   *[other] Có phải bạn muốn gõ: { $like }? Chạy sotay --help để xem có những lệnh nào.
}
err-usage-argument = Ở đây không dùng được "{ $word }".
fix-usage-argument = { $like ->
    [nothing] Chạy lệnh đó kèm --help để xem nó nhận những gì.
   *[other] Có phải bạn muốn gõ: { $like }? Chạy lệnh đó kèm --help để xem nó nhận những gì.
}
err-usage-twice = Cái này chỉ ghi được một lần: { $word }
fix-usage-twice = Bỏ bớt một trong hai.
err-usage-missing = Còn thiếu: { $word }
fix-usage-missing = Chạy lệnh đó kèm --help để xem nó nhận những gì.
err-usage-value = { $option } không nhận "{ $word }".
fix-usage-value = Có thể dùng: { $known }
err-no-checklist = Không có danh sách "{ $word }".
fix-no-checklist = Các danh sách hiện có: { $known }
err-no-item = Không có mục "{ $word }".
fix-no-item = Mục được viết là DANH-SÁCH/MỤC. Chạy sotay list để xem, hoặc sotay search kèm từ cần tìm.
err-no-notebook = Ở đây chưa có sổ tay.
fix-no-notebook = Mở sotay rồi chọn lưu tiến độ, hoặc thêm --passphrase-file TỆP để tạo sổ tay.
err-keep-nothing = Lệnh này có ghi ra đĩa, mà bạn đã yêu cầu không lưu gì.
fix-keep-nothing = Nếu bạn muốn ghi thì bỏ --keep-nothing đi.
err-passphrase-file = Không đọc được tệp cụm mật khẩu { $file }: { why }.
fix-passphrase-file = Chỉ tới một tệp văn bản có cụm mật khẩu ở dòng đầu. Dấu - nghĩa là đầu vào chuẩn.
err-passphrase-empty = Dòng đầu của tệp { $file } không có cụm mật khẩu.
fix-passphrase-empty = Viết cụm mật khẩu vào dòng đầu của tệp.
err-no-passphrase = Chưa có cụm mật khẩu.
fix-no-passphrase = Gõ nó trong cửa sổ dòng lệnh (terminal), hoặc dùng --passphrase-file TỆP.
err-no-new-passphrase = Chưa có cụm mật khẩu mới.
fix-no-new-passphrase = Gõ nó trong cửa sổ dòng lệnh, hoặc dùng --new-passphrase-file TỆP. Nếu cả hai tệp đều là - thì cụm mới là dòng thứ hai của đầu vào chuẩn.
err-passphrases-differ = Hai lần gõ cụm mật khẩu không giống nhau. Chưa có gì thay đổi.
fix-passphrases-differ = Chạy lại lệnh đó.
err-proof-without-done = Chỉ mục done mới đi kèm --proof được.
fix-proof-without-done = Gõ: sotay mark MỤC done --proof tested
err-wipe-not = Bạn chưa gõ đúng từ đó. Chưa xóa gì cả.
fix-wipe-not = Nếu bạn đã chắc, chạy lại lệnh rồi gõ từ đó.
err-output = Kết quả không ghi ra được trọn vẹn: { why }.
fix-output = Cho ghi ra chỗ khác, hoặc dọn bớt chỗ, rồi chạy lại lệnh.
err-no-lists = Thư mục { $folder } không có danh sách nào.
fix-no-lists = Danh sách là những tệp có tên kết thúc bằng .toml. Chỉ tới thư mục có danh sách, hoặc tới chính các tệp đó.
err-hostile-file = { $file } có ký tự điều khiển được cửa sổ dòng lệnh.
fix-hostile-file = Chạy sotay translate check để biết chúng ở đâu rồi bỏ đi. Đừng dùng thư mục mà bạn không tin.

## Lệnh

help-usage = Cách dùng
help-commands = Lệnh
help-arguments = Đối số
help-options = Tùy chọn
help-everywhere = Tùy chọn dùng được với mọi lệnh
help-exits = Mã kết thúc: 0: xong; 1: câu trả lời là không; 2: dòng lệnh sai; 3: không làm được, hoặc không biết chắc.
man-name = TÊN
man-synopsis = CÚ PHÁP
man-exits = MÃ KẾT THÚC
value-options = TÙY-CHỌN
value-command = LỆNH
value-tag = NGÔN-NGỮ
value-dir = THƯ-MỤC
value-file = TỆP
value-path = ĐƯỜNG-DẪN
value-when = KHI-NÀO
value-who = AI
value-checklist = DANH-SÁCH
value-item = MỤC
value-words = TỪ
value-state = TRẠNG-THÁI
value-proof = CÁCH-KIỂM-CHỨNG
value-format = ĐỊNH-DẠNG
value-shell = SHELL
cmd-sotay = Dẫn bạn đi từng bước nhỏ, để điện thoại, tài khoản và tin nhắn của bạn khó bị dùng để hại bạn hơn. Không kèm lệnh nào thì phần hướng dẫn mở ra. Chỉ bài thử gửi gói tin thử, sau khi bạn đồng ý; ngoài ra không có gì dùng mạng.
cmd-list = Liệt kê các danh sách và mục
cmd-show = Hiện đầy đủ một mục; cả một trang, một từ hay một nơi giúp đỡ mà lệnh tìm ra, và "helplines" để thấy mọi nơi
cmd-search = Tìm theo từ; gõ không dấu cũng được
cmd-status = Xem tiến độ của bạn
cmd-mark = Đánh dấu một mục
cmd-handout = Tạo danh sách trống để in hoặc mở trên điện thoại
cmd-lint = Kiểm tra nội dung các danh sách
cmd-translate = Công cụ cho người dịch
cmd-translate-check = Kiểm tra một bản dịch
cmd-translate-status = Đếm số dòng đã duyệt, bản nháp, đã cũ và còn thiếu
cmd-backup = Sao lưu sổ tay vào một tệp mã hóa
cmd-restore = Khôi phục sổ tay từ bản sao lưu
cmd-passphrase = Đổi cụm mật khẩu
cmd-wipe = Xóa sổ tay
cmd-man = In ra trang hướng dẫn man
cmd-completions = In ra phần tự điền lệnh (completions) cho shell
opt-help = Hiện trợ giúp này
opt-version = Hiện phiên bản
opt-locale = Ngôn ngữ, ví dụ vi hoặc en
opt-locales = Thư mục có bản dịch đang làm; với translate check, không ghi thì là locales
opt-lists = Thư mục có danh sách riêng của bạn
opt-data-dir = Thư mục chứa sổ tay
opt-keep-nothing = Không ghi gì cả
opt-passphrase-file = Đọc cụm mật khẩu từ tệp; dấu - là đầu vào chuẩn (stdin)
opt-ascii = Chỉ vẽ bằng ký tự đơn giản (ASCII)
opt-color = auto (nếu bạn không ghi gì), always hoặc never
opt-bidi = Ai đảo chữ viết từ phải sang trái: auto (nếu bạn không ghi gì), app, terminal hoặc off
opt-list-checklist = Chỉ danh sách này
opt-list-json = In ra JSON
opt-show-item = Mục cần xem, viết theo kiểu DANH-SÁCH/MỤC
opt-search-words = Từ cần tìm
opt-status-json = In ra JSON
opt-mark-item = Mục cần đánh dấu, viết theo kiểu DANH-SÁCH/MỤC
opt-mark-state = open (chưa làm), done (xong), later (để sau), not-for-me (không hợp) hoặc stuck (bị kẹt)
opt-mark-proof = Đi cùng done: told (chỉ đánh dấu), tested (đã tự thử) hoặc witnessed (đã cùng kiểm tra)
opt-handout-checklists = Chỉ những danh sách này
opt-handout-format = html (nếu bạn không ghi gì), md hoặc txt
opt-handout-out = Ghi vào tệp mới này, không hiện ra màn hình
opt-lint-paths = Tệp hoặc thư mục; không ghi thì kiểm tra những gì có sẵn trong chương trình
opt-lint-json = In ra JSON
opt-lint-strict = Cảnh báo cũng tính là lỗi
opt-translate-check-tag = Ngôn ngữ; không ghi thì lấy tất cả
opt-translate-check-json = In ra JSON
opt-translate-status-tag = Ngôn ngữ; không ghi thì lấy tất cả
opt-translate-status-json = In ra JSON
opt-backup-file = Tệp mới sẽ ghi
opt-backup-new-passphrase-file = Đọc cụm mật khẩu của bản sao lưu từ một tệp
opt-restore-file = Tệp sao lưu
opt-passphrase-new-passphrase-file = Đọc cụm mật khẩu mới từ một tệp
opt-completions-shell = bash, elvish, fish, powershell hoặc zsh

ask-new-passphrase = Cụm mật khẩu mới:
ask-backup-passphrase = Cụm mật khẩu của bản sao lưu:
lists-problems = { $count ->
   *[other] Các danh sách trong { $folder } có { $count } lỗi. Phần nào không dùng được thì bị bỏ qua. Hãy chạy: sotay lint "{ $folder }"
}
status-no-notebook = Không có sổ tay trong { $folder }. Mục nào cũng tính là chưa làm.
made-notebook = Đã tạo sổ tay mới trong { $folder }.
backup-did = Bản sao lưu nằm ở { $file }. Hãy mở thử một lần xem có được không.
restore-did = Đã khôi phục, có { $count ->
   *[other] { $count } mục.
} Từ giờ cụm mật khẩu là cụm của bản sao lưu.
restore-aside = Giữ lại từ sổ tay có trước đó: { $file }
passphrase-did = Đã đổi cụm mật khẩu. Các bản cũ và bản sao lưu cũ vẫn mở được bằng cụm cũ.
# Gõ không dấu, để bàn phím nào cũng gõ được.
wipe-word = xoa
wipe-what = Lệnh này xóa sổ tay trong { $folder }. Không ai lấy lại được.
wipe-cannot = Nó không xóa được bản sao lưu ở nơi khác, và trên SSD hay USB, tệp đã xóa vẫn có thể còn. Phần còn sót thì đã mã hóa.
wipe-type = Nếu bạn đã chắc, gõ từ này (không dấu) rồi bấm Enter: { $word }
wipe-did = Số tệp đã xóa: { $count }. Còn lại: bản thân chương trình, và những gì hệ điều hành đã ghi về nó.
wipe-nothing = Không có thư mục { $folder }, nên không có gì để xóa.
wipe-not-overwritten = Đã xóa, nhưng không ghi đè trước được: { $file }
wipe-foreign = Để nguyên, vì không phải do chương trình này ghi: { $file }
wipe-kept = Không xóa được: { $file }
wipe-in-use = Một cửa sổ khác của chương trình này đang mở sổ tay và còn giữ nó trong bộ nhớ. Hãy đóng nó lại.
opt-handout-phone = Chỉ những việc làm trên điện thoại
opt-handout-helplines = Thêm phần ai có thể giúp; không có tùy chọn này thì trang không có địa chỉ của ai

handout-title = Danh sách trên giấy
handout-how-to-copy = Chép trang này bằng cáp hoặc USB. Đừng bao giờ gửi qua Zalo hay Messenger.
handout-limits = Trang này không thể giữ cho bạn an toàn. Mục nào cũng nói rõ nó không làm được gì.
# Trang cho điện thoại. Người cầm nó có thể đang sợ: câu ngắn.
handout-found = Ai thấy trang này trong điện thoại hay trên giấy của bạn thì biết bạn có các danh sách này. Trang không ghi tên ai, và một dấu đánh không chứng minh điều gì. Đừng mang theo đến nơi bạn có thể bị khám xét.
handout-contents = Các danh sách trên trang này
handout-count = Xong { $done } trên { $all }
handout-ticks = Những ô bạn đã đánh dấu
handout-gone = Khi bạn đóng trang này, mọi dấu bạn đã đánh đều mất, không có gì được giữ lại.
handout-keep = Giữ các dấu trên điện thoại này
handout-keep-means = Khi đó, ai mở được điện thoại này cũng thấy bạn đã đánh dấu những gì.
handout-kept = Các dấu đang được giữ trên điện thoại này. Ai mở được máy cũng thấy.
handout-refused = Điện thoại này không cho trang giữ lại gì. Các dấu sẽ mất khi bạn đóng trang.
handout-forget = Quên các dấu của tôi
handout-forgotten = Mọi ô đã trống, và không có gì được giữ lại.
handout-stuck = Tôi bị kẹt ở đây
handout-full = Một mã phiếu chỉ ghi được ba mục. Hãy nói với người hướng dẫn về mục này.
handout-slip = Mã phiếu của tôi
handout-slip-about = Mã phiếu là mười hai chữ cái và chữ số cho người hướng dẫn. Nó cho biết bạn đã làm xong bao nhiêu mục và bị kẹt ở mục nào.
handout-slip-make = Tạo mã phiếu của tôi
handout-slip-says = Mã phiếu cho biết: xong { $done } mục, không kẹt ở đâu.
handout-slip-says-stuck = Mã phiếu cho biết: xong { $done } mục, kẹt ở mục số { $stuck }.
handout-slip-says-not = Mã phiếu không có tên, không có ngày, không nói mục nào đã xong. Hãy đọc to hoặc cho xem. Đừng gửi đi.
# Những bước chỉ dành cho một số người, trên giấy và trong sotay show.
only-vpn = VPN: { $answers }
only-messenger = Ứng dụng nhắn tin: { $answers }
only-facebook = Facebook: { $answers }
handout-did = Đã ghi vào { $file }. Trong đó không có gì về bạn.
lint-count = { $count ->
    [0] Không thấy lỗi nào.
   *[other] Thấy { $count } lỗi.
}
translate-ui = { $language }: giao diện { $translated }/{ $all } dòng, trong đó đã duyệt { $reviewed }
translate-list = { $list }: đã duyệt { $reviewed }, bản nháp { $draft }, đã cũ { $outdated }, còn thiếu { $missing }
err-no-language = Không có ngôn ngữ "{ $word }" trong { $folder }.
fix-no-language = Kiểm tra lại mã ngôn ngữ, ví dụ vi, và thư mục ghi sau --locales.

## Trục trặc với các tệp của sổ tay
err-store-no-place = Máy này không cho biết thư mục nào để chương trình cất dữ liệu.
fix-store-no-place = Bạn tự chỉ một thư mục bằng --data-dir, hoặc tạo thư mục tên sotay-data bên cạnh chương trình.
err-store-disk-full = Đĩa đã đầy. Chưa ghi được { $file }.
fix-store-disk-full = Dọn bớt chỗ trên đĩa rồi lưu lại. Từ giờ đến lúc đó, những gì bạn làm vẫn nằm trong bộ nhớ, còn sổ tay trên đĩa vẫn như trước.
err-store-read-only = Đĩa này chỉ đọc được, không ghi được. Chưa ghi được { $file }.
fix-store-read-only = Nếu là USB có nút gạt chống ghi thì gạt sang bên kia rồi lưu lại. Hoặc mở chương trình với --data-dir và một thư mục ở chỗ khác.
err-store-no-permission = Hệ thống không cho bạn { $operation ->
    [read] đọc
    [remove] xóa
    [lock] khóa
    [make-folder] tạo
   *[write] ghi
} { $file }.
fix-store-no-permission = Xem thư mục đó là của ai, và bạn có đang đăng nhập đúng tài khoản lần trước không. Rồi thử lại.
err-store-vanished = { $file } không còn ở đó nữa. Chưa lưu được gì.
fix-store-vanished = Nếu sổ tay nằm trên USB, cắm lại USB rồi lưu lại. Từ giờ tới lúc đó, những gì bạn làm chỉ nằm trong bộ nhớ: đừng thoát chương trình.
err-store-io = Hệ điều hành không { $operation ->
    [read] đọc
    [rename] đổi tên
    [remove] xóa
    [sync] ghi xong
    [lock] khóa
    [make-folder] tạo
   *[write] ghi
} được { $file } ({ why }).
fix-store-io = Thử lại. Nếu vẫn bị, có thể ổ đĩa hoặc USB sắp hỏng: hãy sao lưu sang ổ khác.
err-store-no-notebook = Không có sổ tay trong { $file }.
fix-store-no-notebook = Mở chương trình để tạo sổ tay, khôi phục từ bản sao lưu, hoặc chỉ đúng thư mục bằng --data-dir.
err-store-key-missing = Thiếu tệp chìa khóa của sổ tay: { $file }.
fix-store-key-missing = Không có nó thì không ai mở được sổ tay. Nếu bạn có bản chép của tệp này thì đặt lại vào chỗ cũ, hoặc khôi phục từ bản sao lưu, hoặc bắt đầu sổ mới: tệp cũ được giữ dưới tên khác.
err-store-notebook-missing = Thiếu tệp sổ tay của bạn: { $file }.
fix-store-notebook-missing = Mở bản trước đó, hoặc khôi phục từ bản sao lưu.
err-store-no-previous = Không có bản trước đó: thiếu { $file }.
fix-store-no-previous = Khôi phục từ bản sao lưu, hoặc bắt đầu sổ mới: tệp cũ được giữ dưới tên khác.
err-store-no-such-file = Không có tệp { $file }.
fix-store-no-such-file = Kiểm tra lại tên và thư mục, và xem đã cắm chiếc USB chứa nó chưa.
err-store-no-such-folder = Chưa có thư mục để chứa { $file }.
fix-store-no-such-folder = Tạo thư mục trước, hoặc chọn thư mục khác.
err-store-already-there = Đã có sẵn { $file }, chương trình để nguyên nó.
fix-store-already-there = Chọn tên khác, hoặc dời tệp đó đi trước.
err-store-in-use = Sổ tay trong { $file } đang mở ở một cửa sổ khác của chương trình này.
fix-store-in-use = Làm tiếp ở cửa sổ kia, hoặc đóng nó rồi thử lại.
err-store-not-ours = { $file } là một liên kết, thư mục hoặc tệp đặc biệt. Chương trình không đặt nó ở đó và không mở theo nó.
fix-store-not-ours = Tìm xem ai đã đặt nó ở đó. Tự tay dời nó đi rồi thử lại.
err-store-wrong-passphrase = Cụm mật khẩu này không mở được { $file }.
fix-store-wrong-passphrase = Gõ lại; để ý chữ hoa và bộ gõ đang bật. Chưa có gì thay đổi. Nếu bạn chắc là đúng, có thể tệp bị hỏng: khôi phục từ bản sao lưu. Nếu bạn quên, bắt đầu sổ mới: tệp cũ được giữ dưới tên khác.
err-store-empty-passphrase = Cụm mật khẩu để trống thì không bảo vệ được gì.
fix-store-empty-passphrase = Dùng cụm mật khẩu được gợi ý, hoặc tự gõ một cụm vài từ. Nếu không muốn lưu gì, dùng --keep-nothing.
err-store-too-much-work = Muốn mở { $file } phải tính nhiều hơn mức chương trình này chấp nhận (2 mũ { $log-n }).
fix-store-too-much-work = Tệp này không do chương trình này ghi. Nếu bạn tin tệp đó, mở nó bằng chương trình age; nếu không, khôi phục từ bản sao lưu.
err-store-too-little-memory = Kiểm tra cụm mật khẩu cần { $mebibytes } MiB bộ nhớ, mà máy này không còn trống chừng đó.
fix-store-too-little-memory = Đóng bớt chương trình khác rồi thử lại.
err-store-empty = { $file } là tệp rỗng.
fix-store-empty = Mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp rỗng vẫn được giữ.
err-store-truncated = { $file } bị cụt: thiếu phần cuối.
fix-store-truncated = Mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp bị cụt vẫn được giữ.
err-store-damaged = { $file } bị hỏng.
fix-store-damaged = Mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp hỏng vẫn được giữ.
err-store-foreign = { $file } bị khóa bằng một chìa khóa khác. Có thể nó từ máy khác sang, hoặc chìa khóa của nó đã bị thay.
fix-store-foreign = Đặt chìa khóa và sổ tay cùng một bộ vào chung một thư mục. Hoặc mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp này vẫn được giữ.
err-store-not-age = { $file } không phải tệp của chương trình này.
fix-store-not-age = Xem có đúng tệp không. Nếu đó là sổ tay của bạn thì đã có gì đó ghi đè lên nó: mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp này vẫn được giữ.
err-store-unreadable = { $file } mở được, nhưng bên trong không phải sổ tay.
fix-store-unreadable = Xem có đúng tệp không. Nếu đó là sổ tay của bạn, mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp này vẫn được giữ.
err-store-newer = { $file } do một phiên bản mới hơn của chương trình này ghi.
fix-store-newer = Mở nó bằng phiên bản mới hơn. Tệp vẫn để nguyên.
err-store-too-large = { $file } quá lớn, sổ tay không thể lớn như vậy.
fix-store-too-large = Xem có đúng tệp không. Nếu đó là sổ tay của bạn, mở bản trước đó, hoặc khôi phục từ bản sao lưu. Tệp này vẫn được giữ.
err-store-key-replaced = Trong lúc sổ tay đang mở, { $file } đã bị thay bằng tệp khác. Chưa lưu gì: với chìa khóa đó, bạn sẽ không mở lại được sổ tay.
fix-store-key-replaced = Nếu có bản sao của tệp chìa khóa đúng, đặt nó lại chỗ cũ rồi lưu lại. Từ giờ tới lúc đó, những gì bạn làm chỉ nằm trong bộ nhớ: đừng thoát chương trình.
err-store-change-unfinished = Cụm mật khẩu mới đã có hiệu lực, nhưng { $file } chưa được đặt đúng tên.
fix-store-change-unfinished = Từ giờ dùng cụm mật khẩu mới. Lần lưu hoặc lần mở tới, chương trình sẽ tự làm nốt.
err-no-locales = Không đọc được thư mục ngôn ngữ { $folder }: { why }.
fix-no-locales = Chỉ thư mục bằng --locales THƯ-MỤC.
err-read-file = Không đọc được { $file }: { why }.
fix-read-file = Kiểm tra lại tên tệp, và xem bạn có quyền đọc nó không.

## Bài thử kill switch và phần xem máy: màn hình, lệnh, và những câu dùng ở cả hai nơi

verdict-confirmed = có tác dụng
verdict-contradicted = không có tác dụng
verdict-unknown = không biết chắc
probe-tunnel-route = Mọi thứ đi vào đường hầm
probe-tunnel-route-about = Hỏi máy này sẽ gửi gói tin đi đường nào tới mọi địa chỉ công khai. Không gửi gói nào.
probe-ipv6 = IPv6 không đi ngoài đường hầm
probe-ipv6-about = Cũng hỏi như vậy cho IPv6, thứ mà vài VPN bỏ quên.
probe-dns = Hỏi tên trang web qua đường hầm
probe-dns-about = Xem máy hỏi tên trang ở máy chủ DNS nào, và đi đường nào.
probe-one-vpn = Đúng một VPN đang chạy
probe-one-vpn-about = Hai VPN chạy cùng lúc có thể tạo kẽ hở; đường hầm bật mà không có gì đi vào cũng vậy.

drill-case-drop = Kết nối bị rớt
drill-case-disconnect = Bạn bấm ngắt kết nối
drill-case-server-change = Bạn đổi máy chủ
drill-case-reboot = Máy vừa khởi động lại
drill-case-drop-about = Bạn sẽ làm rớt kết nối mà không dùng nút của ứng dụng VPN: tắt Wi-Fi rồi bật lại, hoặc rút dây mạng rồi cắm lại, hoặc buộc dừng ứng dụng VPN.
drill-case-disconnect-about = Bạn sẽ bấm nút ngắt kết nối trong ứng dụng VPN. Nhiều ứng dụng khi đó cố ý cho mọi thứ đi ra.
drill-case-server-change-about = Bạn sẽ chọn một máy chủ khác trong ứng dụng VPN.
drill-case-reboot-about = Tắt mạng rồi khởi động lại máy. Bắt đầu bài thử này trước khi VPN kết nối. Khi chương trình báo thì bật mạng lên; nó theo dõi xem có gì đi ra cho tới khi VPN chạy.
drill-case-drop-now = BÂY GIỜ: tắt Wi-Fi rồi bật lại. Hoặc rút dây mạng rồi cắm lại. Hoặc buộc dừng ứng dụng VPN. Đừng bấm nút ngắt kết nối.
drill-case-disconnect-now = BÂY GIỜ: bấm nút ngắt kết nối trong ứng dụng VPN. Cứ để vậy cho tới khi màn hình này báo tiếp.
drill-case-server-change-now = BÂY GIỜ: chọn một máy chủ khác trong ứng dụng VPN.
drill-case-reboot-now = BÂY GIỜ: bật mạng lên. Cứ để VPN tự kết nối như mọi lần máy khởi động.

drill-ask-title = Bài thử: { $case }
drill-ask-what = Chuyện sẽ xảy ra: chương trình xem máy gửi đi đường nào, rồi báo lúc nào bạn làm. Khi đường hầm mất, nó gửi những gói tin thử nhỏ trong khoảng { $seconds } giây và theo dõi xem chúng đi đường nào. Các gói này được làm để bộ định tuyến (router) đầu tiên bỏ đi. Ai quản lý mạng cục bộ của bạn thì thấy được những gói lọt ra.
drill-ask-warning = Nếu kill switch của bạn không chặn được, mọi ứng dụng đang mở sẽ để lộ địa chỉ thật của bạn trong vài giây. Hãy đóng các ứng dụng, đăng xuất những tài khoản không mang tên bạn, và dùng một mạng mà lộ địa chỉ thật cũng không sao.
drill-ask-nothing-yet = Tới lúc này chưa mở hay gửi gì cả.
drill-ask-no = Không, để lúc khác
drill-ask-yes = Có, tôi sẵn sàng: bắt đầu bài thử
drill-ask-type = Bắt đầu bài thử? Gõ có rồi bấm Enter; gõ gì khác thì dừng ở đây:
# Những từ nghĩa là có, ngoài y và yes. Chữ thường, cách nhau bằng dấu phẩy.
yes-words = có, co, c
drill-ask-declined = Chưa gửi gì cả.

drill-screen-menu = Bài thử kill switch và kiểm tra máy
drill-screen-offer = Để máy này theo dõi: bài thử kill switch
drill-screen-what = Bạn ngắt đường hầm, máy này theo dõi xem có gì đi ra. Nó nói nó thấy gì, và không thấy được gì.
drill-screen-cases = Bài thử: chuyện gì xảy ra với VPN?
drill-screen-not-here = Trên hệ điều hành này, chương trình không theo dõi được có gì đi ra. Bạn có thể tự thử bằng tay, từng bước một. Đó là tự thử bằng tay, không phải bài thử có máy theo dõi.
drill-screen-look = Xem mà không ngắt gì
drill-screen-by-hand = Tự thử bằng tay
drill-screen-by-hand-what = Từng bước một, với một trang trong trình duyệt. Bạn nói bạn thấy gì.
drill-screen-not-yet = chưa thử
drill-screen-kept = { $ipv4 } - { $ipv6 } - { $day }
drill-screen-show = Bài thử đang chạy: quay lại đó
drill-screen-last = Kết quả bài thử vừa rồi
drill-screen-still-ending = Bài thử trước chưa dừng hẳn. Chờ một chút rồi thử lại.
drill-screen-preparing = Đang xem mạng. Khoan thay đổi gì.
drill-screen-network-off = Mạng đang tắt hẳn: không có gì đi ra được. Hãy bật mạng lại.
drill-screen-watching = Đường hầm đã mất. Đừng làm gì trong { $seconds } giây.
drill-screen-watching-reboot = Mạng đã có mà đường hầm thì chưa. Chờ VPN.
drill-screen-back = Đường hầm có lại rồi. Chờ một chút.
drill-screen-over = Bài thử đã xong.
drill-screen-stopping = Đang dừng. Đang đếm những gói tin cuối.
drill-screen-stop = Dừng bài thử
drill-screen-time-line = Diễn biến
drill-screen-tunnel-unknown = chưa xem
drill-screen-tunnel-yes = đi vào đường hầm
drill-screen-tunnel-no = không có đường hầm
drill-screen-so-far = { $tunnel } - bị chặn { $blocked }, lọt ra { $left }
drill-screen-blocked = đã chặn mọi thứ chúng tôi thử
drill-screen-left = có gói tin lọt ra ngoài đường hầm
drill-screen-left-then-blocked = lúc đầu có gói tin lọt ra, sau đó chặn hết
drill-screen-left-in-part = vài loại gói tin lọt ra, loại khác bị chặn
drill-screen-repeated = { $text }, { $count } lần, lần cuối { $last }
drill-screen-mark-tunnel = đi vào đường hầm { $name }
drill-screen-mark-part = chỉ một phần đi vào đường hầm { $name }
drill-screen-mark-no-tunnel = không có đường hầm
drill-screen-mark-filter = có bộ lọc đang chặn
drill-screen-mark-armed = sẵn sàng: giờ tới lượt bạn
drill-screen-mark-lost = mất đường hầm
drill-screen-mark-back = đường hầm có lại
drill-screen-mark-network-lost = mất mạng
drill-screen-mark-network-back = mạng có lại
drill-screen-mark-asleep = máy bị đứng { $milliseconds } ms
drill-screen-end-watched = hết: đã theo dõi đủ thời gian định trước
drill-screen-end-tunnel-back = hết: đường hầm đã có lại
drill-screen-end-waited = hết: lâu quá mà không có gì xảy ra
drill-screen-end-stopped = hết: bạn đã dừng
drill-screen-end-no-tunnel = hết: ngay từ đầu đã không có đường hầm
drill-screen-end-no-network = hết: ngay từ đầu đã không có mạng
drill-screen-end-cannot-watch = hết: hệ điều hành này không cho chương trình theo dõi
drill-screen-fate-filtered = bị bộ lọc chặn
drill-screen-fate-refused = bị đường đi chặn
drill-screen-fate-refused-here = bị máy này chặn
drill-screen-fate-no-route = không có đường ra
drill-screen-fate-failed = không gửi được
drill-screen-fate-inside = vào đường hầm
drill-screen-fate-left-by = LỌT RA qua { $name }
drill-screen-fate-left = LỌT RA ngoài đường hầm
drill-screen-fate-local = tới mạng cục bộ
drill-screen-fate-repeated = đã cho ra, không ai trả lời
drill-screen-fate-nothing = đã nhận, không thấy gì trả về
drill-screen-route-default = đường mặc định
drill-screen-route-card = gắn với card mạng
drill-screen-route-router = tới bộ định tuyến
# Một gói tin trong danh sách những gì đã gửi.
drill-screen-packet = { $family } { $kind } tới { $to } cổng { $port }, TTL { $ttl }, { $route }: { $fate }
drill-screen-result = Kết quả bài thử
drill-screen-result-of = Kết quả: { $case }
drill-screen-next = Giờ nên làm gì
drill-screen-not-seen = Những gì bài thử này không thấy được
drill-screen-sent = Những gì đã gửi ({ $count } gói tin)
drill-screen-sent-title = Những gì đã gửi
drill-screen-sent-what = Từng gói tin: lúc nào, gửi tới đâu, rồi ra sao. TTL 1 nghĩa là bộ định tuyến (router) đầu tiên bỏ nó đi.
drill-screen-nothing-kept = Không lưu gì về bài thử này.
drill-screen-recorded = Kết quả và ngày thử đã nằm trong sổ tay của bạn. Tên và địa chỉ thì không.
drill-screen-saw = Đã thấy gì, { $family }
drill-screen-gone = Bạn thoát là kết quả mất.
drill-screen-session-only = Bạn thoát là kết quả mất, trừ khi trước đó bạn lưu vào sổ tay.
drill-screen-hand-title = Tự thử bằng tay
drill-screen-step = Bước { $number }/{ $all }
drill-screen-next-step = Xong, bước tiếp theo
drill-screen-hand-blocked = Không tải được gì cho tới khi VPN chạy lại
drill-screen-hand-left = Hiện ra địa chỉ hoặc nhà mạng của tôi, dù chỉ một lần
drill-screen-hand-unclear = Tôi không biết chắc
drill-screen-hand-left-say = Không có tác dụng. Tạm thời đừng dựa vào VPN này. Mục này nói nên làm gì.
drill-screen-drills = Các bài thử kill switch
drill-screen-notebook-in-use = Xong rồi sẽ ghi vào sổ tay của bạn: kết quả và ngày thử, ngoài ra không ghi gì.
drill-screen-sent-none = Không gửi gì cả.

check-screen-title = Máy này trả lời gì
check-screen-what = Chương trình hỏi máy này sẽ gửi gói tin đi đường nào. Nó không gửi gói nào và không đổi gì.
check-screen-now = Xem ngay trên máy này (không gửi gì)
check-screen-again = Xem lại
check-screen-offer = Xem ngay trên máy này
check-screen-looking = Đang xem...
check-screen-limits = Đây chỉ là tình hình lúc này. Nó không nói gì về lúc VPN bị rớt: bài thử kill switch dành cho chuyện đó.
check-screen-open-again = { $item }: trước đã xong, nay đặt lại là chưa làm, vì máy này cho thấy khác.

cmd-check = Hỏi máy này về đường hầm, đường đi và DNS; không gửi gì
cmd-drill = Bài thử kill switch: bạn ngắt đường hầm, máy này theo dõi xem có gì đi ra
opt-check-probes = Chỉ những phần này: tunnel-route, ipv6, dns, one-vpn
opt-check-json = In ra JSON
opt-drill-case = drop (nếu bạn không ghi gì), disconnect, server-change hoặc reboot
opt-drill-seconds = Theo dõi bao lâu khi không có đường hầm: từ 5 tới 120, không ghi thì 10
opt-drill-wait = Chờ bao lâu cho đường hầm mất: từ 5 tới 900, không ghi thì 180
opt-drill-json = Mỗi sự kiện in một dòng JSON
value-probe = PHẦN
value-case = TRƯỜNG-HỢP
value-seconds = GIÂY
err-no-probe = Không có phần kiểm tra nào tên "{ $word }".
fix-no-probe = Hiện có: { $known }
err-number = { $option } không nhận "{ $word }".
fix-number = Hãy cho một số nguyên từ { $least } tới { $most }.
err-no-drill = Trên hệ điều hành này, chương trình không theo dõi được có gì đi ra, nên không có bài thử này.
fix-no-drill = Hãy tự thử bằng tay: mở chương trình, hoặc chạy sotay show { $item }
err-probe-start = Không mở được phần hỏi hệ điều hành: { why }.
fix-probe-start = Thử lại. Nếu chương trình vừa bị dời hay thay, hãy mở lại nó.
err-probe-ended = Phần hỏi hệ điều hành dừng giữa chừng.
fix-probe-ended = Chưa kết luận được gì. Thử lại; trong lúc đó hãy tự thử bằng tay.

## Checks of this computer and the drill

check-why-no-tunnel = Không thấy đường hầm VPN nào trên máy này. Hoặc VPN đang tắt, hoặc nó thuộc loại mà chương trình này không thấy được: nằm trong bộ định tuyến (router), hoặc không có giao diện mạng riêng (một số IPsec).
check-why-all-inside = Mọi địa chỉ { $family } công khai đều được gửi vào đường hầm. Điều này chỉ nói về đường đi, không nói ai ở đầu bên kia.
check-why-part-outside = Đường hầm đang chạy, nhưng { $share }% địa chỉ { $family } có đường đi vòng ngoài. Có thể tường lửa vẫn chặn; lần kiểm tra này không thấy được tường lửa.
check-why-tunnel-without-route = Đường hầm đang chạy, nhưng không có gì được gửi vào đó. Những gì bạn mở lúc này đi ra bằng địa chỉ thật, trừ khi có tường lửa chặn.
check-why-unknown-kind = Đường ra là một giao diện mạng mà chương trình này không biết thuộc loại gì. Có thể là VPN của bạn, có thể không.
check-why-not-answered = Hệ điều hành không trả lời câu hỏi gói tin sẽ đi đường nào.
check-why-sampled = Trên hệ điều hành này chỉ hỏi được một số địa chỉ. Tất cả đều đi vào đường hầm, nhưng ở giữa vẫn có thể có đường đi vòng.
check-why-refused-everywhere = Lúc này các đường đi của máy không cho gì ra ngoài. Điều đó không nói gì về lúc VPN đang chạy.
check-why-v6-outside = IPv6 có đường đi vòng ngoài VPN. Trang nào dùng IPv6 có thể thấy địa chỉ thật của bạn. Có thể tường lửa vẫn chặn; bài thử sẽ cho biết có chặn hay không.
check-why-v6-refused = Khi VPN đang chạy, các đường đi của máy từ chối IPv6. Theo những đường đó, nó không đi vòng ngoài đường hầm được.
check-why-dns-inside = Câu hỏi về tên trang được gửi vào đường hầm. Từ đây không thấy được ai trả lời ở đầu bên kia.
check-why-dns-outside = Câu hỏi về tên trang bị gửi ra ngoài đường hầm. Ai nắm mạng bạn đang dùng sẽ đọc được bạn mở trang nào, trừ khi có tường lửa chặn.
check-why-dns-perhaps = VPN của bạn có máy chủ DNS, mạng bạn đang dùng cũng có. Máy này hỏi cái nào thì từ đây không biết được.
check-why-dns-stub = Có một chương trình phụ trên máy này đi hỏi tên trang thay, mà nó không cho biết hỏi ai.
check-why-dns-unknown = Không biết được đường đi tới một máy chủ DNS.
check-why-dns-not-told = Hệ điều hành này không cho biết đang hỏi máy chủ DNS nào.
check-why-one = Có một đường hầm VPN đang chạy.
check-why-several = Có nhiều đường hầm VPN cùng chạy một lúc. Cái này có thể kéo dữ liệu ra khỏi cái kia; hãy tắt những cái bạn không cần.
check-why-none = Không có đường hầm VPN nào đang chạy.
check-why-other-user-outside = { $family }: chương trình của bạn đi vào đường hầm, nhưng chương trình của người dùng khác có đường đi vòng ngoài.
check-why-no-route = { $family }: lúc này không có đường nào ra ngoài. Ở mạng này không có gì đi vòng ngoài VPN bằng đường đó được; sang mạng khác có thể khác.
check-why-several-servers = Đi vào đường hầm, nhưng có vài địa chỉ lẻ đi ngoài. Thường thì một trong số đó là máy chủ VPN của bạn; những địa chỉ kia là gì thì từ đây không biết được.
check-why-no-tunnel-dns = Không thấy đường hầm VPN nào, nên câu hỏi về tên trang không có đường hầm để đi vào.
check-why-none-carries = Có đường hầm đang chạy, nhưng không có dữ liệu Internet nào được gửi vào đó.

check-saw-tunnel = Đường hầm: { $interface }
check-saw-share-inside = { $family }: { $share }% địa chỉ công khai đi vào đường hầm
check-saw-share-outside = { $family }: { $share }% địa chỉ công khai đi ngoài đường hầm, qua { $interface }
check-saw-server-address = Chỉ một địa chỉ đi ngoài đường hầm: { $address }. Nếu đó là máy chủ VPN của bạn thì bình thường. Hãy so với cài đặt VPN.
check-saw-on-link = Các địa chỉ công khai từ { $first } đến { $last } bị coi là nằm trong mạng cục bộ. Một mạng xấu có thể làm vậy để kéo dữ liệu ra khỏi đường hầm.
check-saw-piece = Đi ngoài đường hầm, qua { $interface }: { $first } đến { $last }
check-saw-resolver = Máy chủ DNS { $address }, hỏi qua { $interface }
check-saw-resolver-nowhere = Máy chủ DNS { $address }, lúc này không có đường tới
check-saw-administrator-outside = Chương trình của hệ thống (quản trị) có đường đi ngoài đường hầm.
check-saw-user-outside = Chương trình của người dùng số { $user } có đường đi ngoài đường hầm.
check-saw-port-outside = Gói tin tới cổng { $port } có đường đi ngoài đường hầm.
check-saw-carrying = Đường hầm { $interface }: có dữ liệu Internet đi qua
check-saw-not-carrying = Đường hầm { $interface }: đang chạy, nhưng không có dữ liệu Internet đi qua
check-saw-share-unclear = { $family }: { $share }% địa chỉ công khai đi một đường mà chương trình này không biết
check-saw-share-refused = { $family }: { $share }% địa chỉ công khai bị các đường đi từ chối
check-saw-share-no-route = { $family }: { $share }% địa chỉ công khai không có đường nào
check-saw-more-pieces = Còn những đoạn khác đi ngoài đường hầm, không liệt kê: { $count }
check-saw-local-network = Mạng cục bộ của bạn, { $first } đến { $last }, nằm ngoài đường hầm. Điều đó bình thường.
check-saw-resolver-some = Máy chủ DNS { $address }, hỏi qua { $interface }, chỉ cho những tên trong mạng của nó
check-saw-resolver-here = Máy chủ DNS { $address }: một chương trình trên máy này
check-saw-resolver-unclear = Máy chủ DNS { $address }: không biết được đường tới

drill-why-blocked-firewall = Trong { $seconds } giây, đã chặn mọi thứ chúng tôi thử. Tường lửa trên máy này từ chối mọi gói tin thử, gói đầu tiên { $ms } ms sau khi đường hầm mất.
drill-why-blocked-routes = Trong { $seconds } giây, đã chặn mọi thứ chúng tôi thử. Các đường đi của máy này từ chối mọi gói tin thử. Điều này đúng với những chương trình để hệ điều hành chọn đường.
drill-why-left = Gói tin thử đã đi ra qua { $interface }, ngoài đường hầm, { $ms } ms sau khi đường hầm mất. Những lúc như vậy, ứng dụng nào đang mở cũng lộ địa chỉ thật của bạn.
drill-why-left-then-blocked = Gói tin thử đã đi ra qua { $interface }, { $ms } ms sau khi đường hầm mất, trong { $window } ms. Sau đó mọi thứ chúng tôi thử đều bị chặn. Những gì ứng dụng gửi trong lúc ấy đã lộ địa chỉ thật của bạn.
drill-why-left-in-part = Một phần đã đi ra qua { $interface }, ngoài đường hầm, { $ms } ms sau khi đường hầm mất: { $what }. Phần còn lại bị chặn.
drill-why-outside-before = Nó đã đi qua { $interface }, ngoài đường hầm, từ trước khi bạn ngắt gì. VPN của bạn không đưa nó qua đường hầm.
drill-why-no-gap = Không biết chắc: đường hầm chưa lúc nào mất, nên không có gì để thấy. Có thể VPN vẫn giữ được, có thể nó chưa bị ngắt.
drill-why-gap-too-short = Không biết chắc: đường hầm chỉ mất { $seconds } giây. Tường lửa nào vào chậm thì trong chừng đó thời gian không nhận ra được.
drill-why-network-dead = Không biết chắc: chính mạng cũng mất cùng với đường hầm. Không gì đi ra được thì không biết có bị chặn hay không.
drill-why-no-tunnel = Không biết chắc: lúc bắt đầu không có đường hầm nào. Không gửi gì cả.
drill-why-no-network = Không biết chắc: lúc bắt đầu không có mạng. Không gửi gì cả.
drill-why-already-up = Không biết chắc: VPN đã chạy trước khi bài thử bắt đầu, nên không thấy được khoảng thời gian trước đó.
drill-why-not-on-network = Không biết chắc: mạng này không cho bạn kiểu địa chỉ này. Sang mạng khác có thể khác.
drill-why-no-stamps = Không biết chắc: hệ điều hành này không cho biết gói tin đi ra đường nào, mà im lặng thì không chứng minh được gì.
drill-why-too-few = Không biết chắc: số gói tin thử bị từ chối quá ít để kết luận.
drill-why-not-sent = Không biết chắc: máy này không gửi nổi phần lớn gói tin thử. Đóng bớt những chương trình không cần rồi thử lại.
drill-why-silence = Không biết chắc: gói tin thử được nhận rồi không thấy gì nữa. Có thể đã đi ra, có thể đã bị bỏ.
drill-why-tcp-unknown = Không biết chắc về TCP, thứ mà phần lớn trang web dùng: gói tin mở kết nối được nhận mà không ai trả lời. Phần còn lại bị chặn.
drill-why-stopped = Không biết chắc: bài thử bị dừng giữa chừng.
drill-why-suspended = Không biết chắc: giữa chừng máy ngủ hoặc bị đứng. Không thấy được lúc đó có gì đi ra.
drill-why-cannot-watch = Không biết chắc: hệ điều hành này không cho chương trình theo dõi. Hãy tự thử bằng tay.
drill-why-left-card = Chương trình nào tự chọn card mạng thì đã đi ra được qua { $interface }, { $ms } ms sau khi đường hầm mất. Gói tin để hệ điều hành chọn đường thì bị chặn.
drill-why-no-way-out = Không biết chắc: không có đường hầm thì cũng không còn đường nào ra ngoài. Trông giống bị chặn, nhưng không có gì cho thấy là bị chặn thật.

drill-saw-left =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói đã đi ra ngoài đường hầm, từ { $first } đến { $last } ms sau khi đường hầm mất
drill-saw-silent =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói được nhận rồi không thấy gì nữa. Điều đó không chứng minh gì.
drill-saw-outside-share = Trước khi ngắt gì, { $share }% địa chỉ công khai đã có đường đi vòng ngoài đường hầm.
drill-saw-lan-open = Gói tin tới mạng cục bộ (bộ định tuyến, máy in) được cho ra mà không qua VPN. Nếu máy bạn hỏi tên trang ở bộ định tuyến (router), những câu hỏi đó cũng đi ra.
drill-saw-lan-blocked = Gói tin tới bộ định tuyến (router) của mạng cục bộ cũng bị chặn.
drill-saw-card-left = Chương trình nào tự chọn card mạng thì đi ra được, kể cả khi VPN đang chạy.
drill-saw-card-blocked = Chương trình nào tự chọn card mạng thì bị chặn.
drill-saw-filter-there = Có tường lửa canh ở card mạng: nó từ chối một gói tin vốn không thể đi ra.
drill-saw-filter-not-seen = Không thấy tường lửa nào ở card mạng. Chỉ vậy thì chưa chứng minh gì: nhiều tường lửa vẫn cho loại gói tin này qua.
drill-saw-asleep = Máy bị đứng { $ms } ms. Lúc đó không theo dõi được gì.
drill-saw-left-answered =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói đã đi ra ngoài đường hầm, từ { $first } đến { $last } ms sau khi đường hầm mất. Bộ định tuyến (router) đầu tiên đã trả lời.
drill-saw-refused-filter =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói bị tường lửa trên máy này từ chối
drill-saw-refused-route =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói bị các đường đi của máy này từ chối
drill-saw-no-route =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói không có đường nào ra. Điều đó không chứng minh gì.
drill-saw-not-sent =
    { $kind } tới cổng { $port }{ $route ->
        [card] , chương trình tự chọn card mạng
       *[default] {""}
    }: { $count } gói không gửi được. Điều đó không chứng minh gì.
drill-saw-gap = Đường hầm mất trong { $seconds } giây.
drill-saw-left-after = { $count } gói tin thử đã đi ra ngoài trong lúc đường hầm đang nối lại.

drill-not-seen-other-users = Người dùng khác của máy này, và chương trình của hệ thống: quy tắc cho mỗi bên có thể khác nhau. Chỉ mới thử chương trình này.
drill-not-seen-containers = Container, máy ảo và những máy vào mạng qua điểm phát sóng (hotspot) của máy này. Chúng có thể đi đường khác. Hãy thử từ bên trong chúng.
drill-not-seen-ports = Những cổng và địa chỉ chưa thử. Lỗ hổng chỉ dành cho một ứng dụng thì không nhận ra được.
drill-not-seen-established = Những kết nối đã mở từ trước khi đường hầm đứt. Một số tường lửa vẫn cho chúng đi tiếp. Hãy đóng ứng dụng trước khi ngắt kết nối.
drill-not-seen-boot = Lúc bật máy: khoảng thời gian trước khi VPN chạy. Bài thử có một trường hợp riêng cho việc này.
drill-not-seen-suspend = Lúc máy ngủ và lúc thức dậy.
drill-not-seen-wifi-change = Lúc đổi từ mạng này sang mạng khác.
drill-not-seen-shorter = Khoảng hở ngắn hơn thời gian giữa hai gói tin thử (vài phần nghìn giây).
drill-not-seen-provider = Công ty VPN thấy gì và giữ gì, và đường hầm mã hóa có tốt không.
drill-not-seen-other-network = Những mạng khác: mạng sau có thể có IPv6, hoặc là mạng xấu. Một bản cập nhật cũng có thể đổi hết.
drill-not-seen-before-start = Mấy giây từ lúc bật máy đến lúc chương trình này chạy. Chương trình khác có thể đã gửi gì đó trước.

drill-next-vpn-back = Trước hết bật lại VPN và nhìn biểu tượng của nó. Sau đó mới mở ứng dụng.
drill-next-item = Làm tiếp mục này: { $item }
drill-next-close-first = Chưa sửa xong thì: đóng ứng dụng và tắt mạng trước khi VPN ngừng, dù ngừng vì lý do gì.
drill-next-close-before-disconnect = Tự đặt quy tắc: đóng ứng dụng trước, rồi mới ngắt kết nối.
drill-next-network-off-at-start = Chưa sửa xong thì: tắt mạng trước khi tắt máy, và chỉ bật lại khi ứng dụng VPN đã sẵn sàng.
drill-next-one-server = Chưa sửa xong thì: chỉ dùng một máy chủ, hoặc tắt mạng trong lúc đổi.
drill-next-ipv6 = Chỗ hở của bạn là IPv6. Tìm IPv6 trong ứng dụng VPN, chọn cho nó đi qua VPN hoặc chặn nó.
drill-next-dns = Chỗ hở của bạn là câu hỏi về tên trang. Đặt lại DNS như VPN đưa cho bạn.
drill-next-lan = Tắt chia sẻ mạng cục bộ (local network sharing) trong ứng dụng VPN, trừ lúc cần in.
drill-next-card = Chỉ chỉnh đường đi thì không chặn được những chương trình như vậy. Phải có tường lửa: tìm mức khóa chặt (lockdown) trong ứng dụng VPN, hoặc thêm quy tắc.
drill-next-again = Sửa xong thì làm lại bài thử, đúng như lần này. Và làm lại sau mỗi bản cập nhật.
drill-next-other-cases = Thử cả những trường hợp còn lại. Làm lại bài thử sau mỗi bản cập nhật hệ điều hành hoặc ứng dụng VPN.
drill-next-longer = Làm lại, để lâu hơn: sotay drill --seconds 60
drill-next-break-tunnel = Làm lại và chỉ ngắt đường hầm thôi: lúc không có đường hầm thì mạng vẫn phải có. Nếu rút dây thì cắm lại.
drill-next-connect-first = Kết nối VPN, chạy sotay check, thấy đường hầm rồi hãy bắt đầu bài thử.
drill-next-reboot-how = Muốn thử lúc khởi động lại: tắt mạng, khởi động lại máy, bắt đầu bài thử với trường hợp reboot, rồi bật mạng lên.
drill-next-other-network = Thử lại ở mạng có IPv6, chẳng hạn dữ liệu di động.
drill-next-stay-awake = Làm lại và đừng để máy ngủ.
drill-next-ask-program = Nếu có chương trình hỏi bạn từng kết nối có được ra mạng không thì trả lời nó, hoặc tạm dừng nó, rồi làm lại bài thử.
drill-next-not-covered = Chưa có bài thử nào cho thấy khác thì coi như trường hợp này đang hở.

## Reader of Facebook exports

offmeta-screen-home = Đọc tệp xuất từ Facebook của tôi
offmeta-screen-offer = Đọc tệp xuất của tôi ở đây
offmeta-screen-title = Đọc tệp xuất từ Facebook
offmeta-screen-older-title = So với lần xuất trước
offmeta-screen-label = Tệp xuất ở đâu: kéo tệp zip hoặc thư mục thả vào cửa sổ này, hoặc gõ đường dẫn
offmeta-screen-how = Tệp chỉ được đọc trên máy này. Không giải nén ra đĩa, không gửi đi đâu, đường dẫn không được giữ lại. Tệp xuất lớn gồm nhiều tệp zip: hãy thêm đủ.
offmeta-screen-older-how = Lần xuất trước được so với lần vừa đọc. Nó cũng không được giữ lại.
offmeta-screen-part = Phần:
offmeta-screen-add = Thêm phần nữa
offmeta-screen-read = Đọc
offmeta-screen-nothing-typed = Hãy kéo tệp zip hoặc thư mục thả vào cửa sổ này trước, hoặc gõ đường dẫn.
offmeta-screen-how-to-get = Cách lấy tệp xuất: { $item }
offmeta-screen-reading = Đang đọc. Tệp lớn thì mất một lúc. Trong lúc đó bạn cứ làm việc khác.
offmeta-screen-comparing = Đang đọc lần xuất trước...
offmeta-screen-still-reading = Vẫn đang đọc một tệp xuất khác. Lát nữa thử lại.
offmeta-screen-ready = Đã đọc xong tệp xuất. Báo cáo nằm ở mục: Đọc tệp xuất từ Facebook của tôi.
offmeta-screen-another = Đọc tệp xuất khác
offmeta-screen-report = Ai đã báo về bạn cho Facebook
offmeta-screen-made-on = Tệp xuất ngày { $day }.
offmeta-screen-counts = { $businesses } công ty, { $events } sự kiện
offmeta-screen-range = Từ { $first } đến { $last }
offmeta-screen-unnamed = Chỉ đếm, không có tên: { $count }
offmeta-screen-older = Trước những tháng này: { $events } sự kiện trong { $months } tháng
offmeta-screen-months = Sự kiện theo tháng
offmeta-screen-top = Báo nhiều nhất
offmeta-screen-kinds = Họ đã báo những gì
offmeta-screen-kind = { $kind } ({ $events }): { $words }
offmeta-screen-more-kinds = Loại khác: { $count }
offmeta-screen-neighbours = Những thứ mà gỡ danh sách không động tới
offmeta-screen-apps-active = Ứng dụng và trang web vẫn vào được tài khoản của bạn: { $count }
offmeta-screen-apps-inactive = Ứng dụng và trang web đã tự hết quyền vào: { $count }
offmeta-screen-apps-removed = Ứng dụng và trang web bạn đã gỡ: { $count }
offmeta-screen-apps-unknown = Ứng dụng và trang web không ghi còn quyền hay không: { $count }
offmeta-screen-advertisers = Bên quảng cáo dùng danh sách có bạn: { $count }
offmeta-screen-more-names = và { $count } tên nữa
offmeta-screen-see-item = Mục này nói cách làm: { $item }
offmeta-screen-cautions = Những gì có thể làm bạn hiểu lầm
offmeta-screen-change = Có gì thay đổi
offmeta-screen-next = Làm gì tiếp theo
offmeta-screen-delete = Rồi xóa tệp zip, thư mục và bản đã tải về, và đổ thùng rác. Nếu đang bị điều tra thì hỏi luật sư trước.
offmeta-screen-compare = So với lần xuất trước
offmeta-screen-all = Mọi công ty: tìm và cuộn xem
offmeta-screen-all-label = Vài chữ trong tên
offmeta-screen-all-how = Số sự kiện, tên, và ngày của sự kiện mới nhất.
offmeta-screen-all-none = Không có công ty nào tên như vậy.
offmeta-screen-all-more = Còn { $count } tên nữa. Gõ thêm chữ để tìm.
offmeta-screen-picture = Ghi báo cáo này thành một trang để xem
offmeta-screen-picture-title = Ghi thành một trang
offmeta-screen-picture-what = Trang này có tên những công ty đã báo về bạn. Nó không được mã hóa. Ai tìm thấy cũng đọc được. Không cần nữa thì xóa đi.
offmeta-screen-picture-where = Nó sẽ là tệp mới note.html, nằm trong thư mục nơi bạn mở chương trình. Trình duyệt mở được mà không cần mạng.
offmeta-screen-picture-no = Đừng ghi
offmeta-screen-picture-yes = Ghi
offmeta-screen-picture-did = Đã ghi vào { $file }. Tệp có tên các công ty và không được mã hóa.
offmeta-screen-warning = Trang này có tên các công ty và không được mã hóa: { $file }
offmeta-screen-forgotten = Đã bỏ báo cáo. Không có sổ tay nào đang mở nên không có gì để khóa.
offmeta-screen-recorded = Câu trả lời, số đếm và ngày mới nhất đã vào sổ tay của bạn. Không có tên công ty nào.
offmeta-screen-session-only = Số đếm sẽ mất khi bạn thoát, trừ khi trước đó bạn lập sổ tay.
offmeta-screen-gone = Số đếm sẽ mất khi bạn thoát.
offmeta-screen-nothing-kept = Không có gì được giữ lại.
offmeta-screen-status = Tệp xuất từ Facebook
offmeta-screen-not-yet = chưa đọc lần nào
offmeta-screen-kept = { $answer } - công ty: { $businesses } - sự kiện: { $events } - { $day }

cmd-offmeta = Đọc tệp xuất từ Facebook: ai đã báo về bạn, danh sách có trống không
opt-offmeta-paths = Tệp zip hoặc thư mục, đủ mọi phần
opt-offmeta-before = Lần xuất trước để so sánh, đủ mọi phần
opt-offmeta-json = In ra JSON
opt-offmeta-picture = Ghi báo cáo thành một trang vào tệp mới này. Tệp có tên các công ty và không được mã hóa

offmeta-answer-not-empty = Không trống
offmeta-answer-empty = Trống
offmeta-answer-probably-empty = Có lẽ trống
offmeta-answer-unknown = Không biết chắc

offmeta-why-listed = Trong danh sách còn ít nhất một công ty: những gì họ báo đang gắn với tài khoản của bạn. Hãy tạo cách đăng nhập khác trước, rồi gỡ phần đã qua và ngắt phần sắp tới.
offmeta-why-list-empty = Tệp xuất có danh sách, và trong đó không có gì. Đọc bên dưới xem còn lý do nào khiến nó trông như trống, rồi xóa tệp zip.
offmeta-why-settings-only = Tệp xuất có phần cài đặt của mục này nhưng không có danh sách. Hình như không có gì để kê thì Facebook không ghi danh sách. Đọc bên dưới xem còn lý do nào khiến nó trông như trống, rồi xóa tệp zip.
offmeta-why-no-data = Facebook đặt ở đó một tệp nói rằng không có dữ liệu. Vậy là mục này có trong tệp xuất. Đọc bên dưới xem còn lý do nào khiến nó trông như trống, rồi xóa tệp zip.
offmeta-why-siblings-only = Không thấy danh sách, nhưng có những tệp khác cùng thư mục với nó. Có lẽ danh sách trống; cũng có thể nó nằm ở phần khác. Hãy thêm các phần còn lại, hoặc xuất lại: chỉ một mục này, toàn bộ thời gian (All time), JSON.
offmeta-why-no-category = Những gì bạn đưa không có mục này. Có thể lúc xuất chưa đánh dấu, có thể nó nằm ở phần khác. Hãy thêm các phần còn lại, hoặc xuất lại: chỉ một mục này, toàn bộ thời gian (All time), JSON.
offmeta-why-not-an-export = Ở đây không thấy gì của một tệp xuất từ Facebook. Hãy chọn tệp zip đúng như lúc tải về, hoặc thư mục có đủ mọi thứ bên trong nó.
offmeta-why-instagram-only = Tệp này chỉ của Instagram, không nói gì về Facebook. Hãy xuất cả trang cá nhân Facebook của bạn: chỉ một mục này, toàn bộ thời gian (All time), JSON.
offmeta-why-page-missing = Trang đầu có tên những công ty mà trang riêng của họ không có ở đây. Hãy đưa nguyên tệp zip với mọi phần của nó, hoặc xuất lại: chỉ một mục này, toàn bộ thời gian (All time), JSON.
offmeta-why-unknown-shape = Có một danh sách, nhưng ghi theo kiểu chương trình này không biết. Như vậy không có nghĩa là trống. Hãy chuyển Facebook sang tiếng Anh rồi xuất lại: chỉ một mục này, toàn bộ thời gian (All time), JSON. Trong lúc đó, xem danh sách ngay trên Facebook.
offmeta-why-broken-json = Danh sách bị đứt giữa chừng hoặc bị hỏng. Phía sau chỗ đứt có gì thì không biết được. Hãy tải lại; nếu vẫn vậy thì xuất lại: chỉ một mục này, toàn bộ thời gian (All time), JSON.
offmeta-why-broken-zip = Tệp zip bị cụt hoặc bị hỏng. Hãy tải lại và chờ cho tải xong hẳn.
offmeta-why-encrypted = Tệp zip bị khóa bằng mật khẩu, mà chương trình này không mở tệp khóa. Facebook không khóa tệp xuất: hãy chọn tệp zip đúng như lúc tải về, hoặc tải lại.
offmeta-why-unknown-packing = Tệp zip được nén theo kiểu chương trình này không biết. Hãy chọn tệp zip đúng như lúc tải về, hoặc giải nén trên ổ đĩa đã mã hóa rồi đưa thư mục đó.
offmeta-why-duplicate = Cùng một tệp có mặt hai lần, và hai bản có thể khác nhau. Chỉ đưa các phần của một lần xuất, mỗi phần một lần, hoặc tải lại.
offmeta-why-nested-zip = Trong tệp zip này lại có một tệp zip nữa. Hãy lấy tệp bên trong ra, đưa tệp đó, xem xong thì xóa cả hai.
offmeta-why-too-large = Có tệp giải nén ra lớn hơn mức chương trình này đọc, hoặc lớn hơn mức tệp zip tự ghi. Hãy tải lại; nếu vẫn vậy thì xuất lại: chỉ một mục này, toàn bộ thời gian (All time), JSON.
offmeta-why-unfinished = Tệp này lớn đúng bằng mức mà những lần tải dở hay dừng. Hãy tải lại, hoặc xuất lại chỉ một mục này: tệp sẽ nhỏ hơn nhiều.
offmeta-why-too-many = Có nhiều tệp hơn mức chương trình này xem. Hãy đưa chính tệp zip, đừng đưa cả ổ đĩa hay cả thư mục tải về, hoặc xuất lại chỉ một mục này.
offmeta-why-strange-path = Trong tệp zip có một tệp mang đường dẫn trỏ ra ngoài tệp zip; tệp đó không được đọc. Facebook không ghi đường dẫn như vậy. Chỉ dùng tệp zip do chính bạn tải từ trang xuất, và hãy tải lại.
offmeta-why-unreadable = Không đọc được tệp hay thư mục này. Xem nó là của ai, USB đã cắm chưa, có chương trình nào khác đang mở nó không. Rồi thử lại.
offmeta-why-missing = Không có tệp hay thư mục này. Xem lại tên và chỗ để; trên phần lớn hệ điều hành, bạn có thể kéo tệp thả vào cửa sổ này.

offmeta-caution-range = Bạn có chọn toàn bộ thời gian (All time) không? Facebook có thể điền sẵn khoảng ngắn hơn, và khi đó thiếu những báo cáo cũ.
offmeta-caution-48-hours = Bạn xuất sau khi gỡ ít nhất 48 giờ chưa? Có thể phải chừng đó mới gỡ xong, nên xuất sớm hơn thì không chứng minh được gì.
offmeta-caution-other-profile = Có đúng trang cá nhân bạn định xem không? Đọc tên trong tên tệp zip. Mỗi trang cá nhân phải xuất riêng.
offmeta-caution-missing-part = Đã đủ các phần chưa? Tệp xuất lớn được chia thành nhiều tệp zip, tên chỉ khác nhau ở cuối. Danh sách có thể nằm ở tệp khác.
offmeta-caution-instagram = Kết quả này đọc từ Instagram. Nó không nói gì về Facebook: hãy xuất cả trang cá nhân bên đó.
offmeta-caution-future-linking = Hôm nay trống không có nghĩa là ngày mai vẫn trống. Xem trong Manage future activity: phần sắp tới phải đang ngắt.
offmeta-caution-neighbours = Gỡ danh sách không động tới những thứ này: ứng dụng đang kết nối với tài khoản, và bên quảng cáo có danh sách gồm cả bạn. Chúng có mục riêng.
offmeta-caution-html-time = Các trang này không nói giờ theo múi giờ nào, nên có thể lệch một ngày, và chỉ đọc được ngày trên trang tiếng Anh. Lần sau hãy chọn JSON: JSON thì chính xác.
offmeta-caution-not-seen-after-clearing = Chưa ai công bố tệp xuất sau khi gỡ trông ra sao. Câu trả lời này suy ra từ hình dạng của các tệp. Hãy xem cả danh sách trên Facebook.
offmeta-caution-many = Số công ty nhiều hơn mức chương trình này giữ tên. Số còn lại chỉ được đếm, không có tên.

offmeta-change-gone = Không còn nữa: { $count }
offmeta-change-still = Vẫn còn: { $count }
offmeta-change-new = Mới thêm từ lúc đó: { $count }
offmeta-change-all-newer = Mọi thứ ở đây đều được báo sau báo cáo mới nhất của lần xuất trước. Vậy là gỡ đã có tác dụng, nhưng phần sắp tới vẫn còn nối. Tiếp theo: ngắt phần sắp tới.
offmeta-change-some-older = Ở đây có thứ cũng cũ như những gì lần xuất trước đã có. Vậy là chưa gỡ hết, hoặc chưa đủ 48 giờ. Hãy chờ, xuất lại, và gỡ lần nữa nếu vẫn còn.
offmeta-change-nothing = Không còn gì của lần xuất trước, và cũng không có gì mới. 90 ngày nữa xem lại.

offmeta-kind-page-view = Bạn mở một trang của họ.
offmeta-kind-view-content = Bạn xem một thứ ở đó: món hàng, bài viết, ưu đãi.
offmeta-kind-search = Bạn tìm gì đó trên trang hoặc trong ứng dụng của họ.
offmeta-kind-activate-app = Bạn mở ứng dụng của họ.
offmeta-kind-app-view = Bạn xem một trang trong ứng dụng của họ.
offmeta-kind-app-install = Bạn cài ứng dụng của họ.
offmeta-kind-purchase = Bạn mua gì đó của họ.
offmeta-kind-add-to-cart = Bạn bỏ món gì đó vào giỏ hàng.
offmeta-kind-add-to-wishlist = Bạn đưa món gì đó vào danh sách muốn mua.
offmeta-kind-add-payment-info = Bạn nhập cách trả tiền: thẻ, tài khoản ngân hàng.
offmeta-kind-initiate-checkout = Bạn bắt đầu trả tiền, xong hay chưa thì không rõ.
offmeta-kind-spend-credits = Bạn tiêu điểm hoặc xu trong ứng dụng của họ.
offmeta-kind-subscribe = Bạn bắt đầu một gói trả tiền định kỳ.
offmeta-kind-start-trial = Bạn bắt đầu dùng thử miễn phí.
offmeta-kind-complete-registration = Bạn tạo tài khoản hoặc đăng ký gì đó.
offmeta-kind-lead = Bạn để lại thông tin: điền phiếu, nhận bản tin, nhận ưu đãi.
offmeta-kind-contact = Bạn liên lạc với họ: gọi điện, nhắn tin hoặc email.
offmeta-kind-submit-application = Bạn nộp đơn: vay tiền, xin việc, đăng ký học.
offmeta-kind-schedule = Bạn đặt lịch hẹn.
offmeta-kind-donate = Bạn quyên góp tiền.
offmeta-kind-find-location = Bạn tìm cửa hàng hay địa điểm của họ ở gần mình.
offmeta-kind-customize-product = Bạn tự phối một món hàng bằng công cụ trên mạng của họ.
offmeta-kind-rate = Bạn đánh giá thứ gì đó.
offmeta-kind-level-achieved = Bạn lên một cấp trong trò chơi.
offmeta-kind-unlock-achievement = Bạn đạt một mục tiêu trong trò chơi hoặc ứng dụng.
offmeta-kind-tutorial-completion = Bạn xem hết phần hướng dẫn ban đầu của ứng dụng hoặc trò chơi.
offmeta-kind-ad-click = Bạn chạm vào một quảng cáo.
offmeta-kind-ad-view = Một quảng cáo hiện ra cho bạn.
offmeta-kind-custom = Công ty tự đặt tên cho việc này; người ngoài không ai biết nó nghĩa là gì.
offmeta-kind-other = Loại mà chương trình này không biết. Chữ hiện ra đúng như trong tệp xuất của bạn.
offmeta-why-no-events = Danh sách vẫn nêu tên các công ty, nhưng không có sự kiện nào của họ. Danh sách đã gỡ có thể trông như vậy; chưa ai đưa ra một danh sách như thế để xem. Vài ngày sau hãy xem lại.
offmeta-caution-incomplete = Có phần của tệp xuất không đọc được. Có thể còn nhiều hơn những gì hiện ở đây.
offmeta-change-counts = Ngày { $day } danh sách của bạn có { $before } công ty; bây giờ có { $now }.

## Chọn ứng dụng nhắn tin: màn hình, lệnh, và những câu dùng ở cả hai nơi
## need-ID: câu người dùng tự nói. topic-ID: tên ngắn. fact-...: giá trị của một điểm.

cmd-choose = Nên dùng ứng dụng nhắn tin nào, vì sao; hoặc so hai ứng dụng với nhau
opt-choose-need = Điều bạn cần; viết vậy là bắt buộc, thêm =wish là mong muốn. Có thể viết nhiều lần
opt-choose-compare = So hai ứng dụng với nhau
opt-choose-json = In ra JSON
value-need = NHU-CẦU
value-app = ỨNG-DỤNG
err-no-need = Không có nhu cầu nào tên "{ $word }".
fix-no-need = Viết --need TÊN nếu bắt buộc, --need TÊN=wish nếu chỉ mong muốn. Hiện có: { $known }
err-no-app = Chưa có dữ kiện về ứng dụng nào tên "{ $word }".
fix-no-app = Hiện có: { $known }

need-question-number = Số điện thoại của bạn
need-question-blocked = Nơi bạn ở đang chặn gì
need-question-cut = Khi bị cắt Internet
need-question-groups = Nhóm và cuộc gọi
need-question-devices = Điện thoại và máy tính của bạn
need-question-words = Ngôn ngữ trên màn hình
need-question-fear = Bạn sợ ai
need-question-reach = Những người không chịu chuyển
need-number-hidden = Những người tôi nhắn tin không được biết số của tôi
need-no-number = Tôi không có số điện thoại nào dùng được để đăng ký
need-signal-blocked = Nơi tôi ở chặn Signal
need-telegram-blocked = Nơi tôi ở chặn Telegram
need-offline = Phải dùng được khi bị cắt Internet
need-group-100 = Nhóm chúng tôi hơn 100 người
need-group-500 = Nhóm chúng tôi hơn 500 người
need-group-1000 = Nhóm chúng tôi hơn 1.000 người
need-calls = Chúng tôi có gọi nhóm
need-android = Phải chạy được trên Android
need-iphone = Phải chạy được trên iPhone
need-windows = Phải chạy được trên Windows
need-macos = Phải chạy được trên máy Mac
need-linux = Phải chạy được trên Linux
need-computer-only = Tôi chỉ có máy tính, không có điện thoại
need-no-google = Điện thoại Android của tôi không có dịch vụ Google
need-vietnamese = Tôi cần giao diện tiếng Việt
need-fear-member = Tôi sợ có người trong nhóm tuồn tin ra ngoài
need-fear-phone = Tôi sợ máy của tôi rơi vào tay công an
need-fear-company = Tôi sợ công ty làm ra ứng dụng
need-fear-state = Tôi sợ nhà nước: canh đường truyền, và đòi dữ liệu từ bên vận hành
need-reach-zalo = Người tôi cần liên lạc vẫn ở Zalo
need-reach-messenger = Người tôi cần liên lạc vẫn ở Messenger
need-reach-whatsapp = Người tôi cần liên lạc vẫn ở WhatsApp
need-reach-telegram = Người tôi cần liên lạc vẫn ở Telegram
need-reach-viber = Người tôi cần liên lạc vẫn ở Viber
need-off = không quan trọng
need-wish = có thì tốt
need-must = bắt buộc

topic-e2ee-chats = Chat hai người được mã hóa đầu cuối
topic-e2ee-groups = Nhóm được mã hóa đầu cuối
topic-forward-secrecy = Khóa bị lấy cũng không mở được tin cũ
topic-post-quantum = Đã tính đến máy tính lượng tử
topic-audited = Được bên ngoài kiểm tra
topic-open-client = Mã nguồn ứng dụng công khai
topic-open-server = Mã nguồn máy chủ công khai
topic-number-needed = Phải có số điện thoại
topic-number-hidden = Giấu số của bạn với người khác
topic-keeps-contacts = Bên vận hành biết ai nhắn cho ai
topic-reads-content = Bên vận hành đọc được tin nhắn
topic-handed-over = Từng giao dữ liệu cho nhà chức trách
topic-disappearing = Tin nhắn tự hủy
topic-app-lock = Có khóa riêng cho ứng dụng
topic-verify = So được khóa mã hóa khi gặp nhau
topic-registration-lock = Chỉ có số thì không chiếm được tài khoản
topic-offline = Dùng được khi không có Internet
topic-circumvention = Có sẵn cách vượt chặn
topic-blocked-in = Bị chặn ở
topic-group-max = Số người trong một nhóm
topic-call-max = Số người trong một cuộc gọi nhóm
topic-android = Android
topic-iphone = iPhone
topic-windows = Windows
topic-macos = Mac
topic-linux = Linux
topic-phone-first = Phải đăng ký bằng điện thoại trước
topic-no-google = Chạy được khi không có dịch vụ Google
topic-vietnamese = Giao diện tiếng Việt
topic-free = Miễn phí
topic-standing = Dùng vào việc gì thì hợp

fact-yes = có
fact-partly = một phần
fact-no = không
fact-unknown = không rõ
fact-nowhere = chưa thấy nơi nào
standing-recommend = nên chọn đầu tiên
standing-no-number = khi không được dùng số nào
standing-hardened = bản tăng cường bảo mật
standing-plan-b = phương án hai
standing-offline = khi bị cắt Internet
standing-team = tổ chức có máy chủ riêng
standing-paid = tốt, phải trả tiền
standing-low-risk = chỉ để nói chuyện thường
standing-watch = tương lai chưa chắc
standing-avoid = nên tránh
standing-never = đừng bao giờ
confidence-high = căn cứ chắc
confidence-medium = có căn cứ
confidence-low = căn cứ yếu
confidence-unverified = chưa kiểm chứng
stance-recommends = { $who } khuyên dùng ({ $date }): { $text } ({ $source })
stance-recommended-until = { $who } từng khuyên dùng, đến { $date } thì thôi: { $text } ({ $source })
stance-advises-against = { $who } khuyên không dùng ({ $date }): { $text } ({ $source })

choose-recommended = nên dùng
choose-fallback = dự phòng
choose-fits = dùng được
choose-verdict = { $verdict } ({ $standing })
choose-excluded = loại ra
choose-fact = { $text } ({ $source }, { $date }; { $confidence })
choose-says-unfit = Dù bạn cần gì cũng đừng dùng để bàn việc nhóm: { $fact }
choose-says-breaks = Loại ra. Bạn nói: { $need }. { $fact }
choose-says-untold = Không biết chắc. Bạn nói: { $need }. { $fact }
choose-says-caveat = Chỉ đáp ứng một phần. Bạn nói: { $need }. { $fact }
choose-says-for-need = Hợp với điều bạn nói: { $need }. { $fact }
choose-says-for = Điểm tốt: { $fact }
choose-says-against = Nhưng: { $fact }
choose-says-against-need = Không đáp ứng được. Bạn nói: { $need }. { $fact }
choose-says-below-need = Xếp thấp hơn. Bạn nói: { $need }. { $fact }
choose-says-below = Xếp thấp hơn: { $fact }
choose-says-above-need = Hơn ở chỗ này. Bạn nói: { $need }. { $fact }
choose-says-above = Hơn ở chỗ này: { $fact }
choose-says-unknown = Chưa rõ: { $fact }
choose-says-harmless = { $app } thì chỉ giữ để nói chuyện thường: { $fact }
choose-give-up = Nếu bỏ được điều này thì nên dùng { $app }: { $needs }

choose-you-need = Bạn nói
choose-nothing-needed = Bạn chưa nói mình cần gì. Đây là câu trả lời cho phần đông mọi người.
choose-answer = Nên dùng: { $app }
choose-answer-fallback = Dự phòng, khi cái đầu không dùng được: { $app }
choose-no-fallback = Không có dự phòng: không ứng dụng nào khác đáp ứng đủ những điều bắt buộc.
choose-answer-none = Không ứng dụng nào đáp ứng đủ những điều bắt buộc. Không phải lỗi của bạn: đừng dùng cái chỉ trông như đáp ứng được.
choose-answer-untold = Không biết chắc: có ứng dụng có thể dùng được, nhưng biết về chúng quá ít.
choose-why = Vì sao là { $app }
choose-ways = Có thể bỏ bớt điều nào
choose-harmless = Những người không chịu chuyển
choose-next = Làm gì tiếp theo
choose-next-list = sotay list { $list }
choose-next-agree = Thống nhất luôn ứng dụng dự phòng, cài cả hai, trong lúc mọi thứ còn chạy.
choose-ranking = Mọi ứng dụng, tốt nhất ở trên
choose-own = Lấy từ danh sách của bạn, không phải của chương trình này.
choose-oldest = Dữ kiện cũ nhất mà câu trả lời này dựa vào: { $fact }
choose-no-safety = Không ứng dụng nào bảo vệ được một chiếc máy đang mở khóa, đã nhiễm mã độc, hay nằm trong tay người tuồn tin.
choose-differ = Khác nhau
choose-same = Giống nhau
choose-who-says = Ai nói gì
choose-no-facts = Ở đây chưa có dữ kiện nào về ứng dụng nhắn tin.

## The chooser of messengers on screen

choose-screen-home = Nên nhắn tin bằng gì? Một câu trả lời, có lý do
choose-screen-offer = Mở phần chọn ứng dụng: nên dùng gì, vì sao
choose-screen-title = Nên nhắn tin bằng gì
choose-screen-how = Bấm Enter để đổi từng dòng: [ ] không quan trọng, [~] mong muốn, [x] bắt buộc. Một điều bắt buộc sẽ loại mọi ứng dụng không đáp ứng được.
choose-screen-not-kept = Những gì bạn nói ở đây không lưu ở đâu cả. Khóa hay thoát là mất.
choose-screen-why = Vì sao, còn các ứng dụng khác thì sao
choose-screen-done = Xem câu trả lời và lý do
choose-screen-forget = Bỏ những gì tôi đã nói ở đây
choose-screen-for-you = Bạn nên dùng: { $app }.
choose-screen-else = Nếu không được: { $app }.
choose-screen-none = Không ứng dụng nào hợp với bạn.
choose-screen-wish = mong muốn: { $need }
choose-screen-must = bắt buộc: { $need }
choose-screen-old = [cũ] { $text }
choose-screen-answer = Nên nhắn tin bằng gì, vì sao
choose-screen-why-else = Vì sao dự phòng là { $app }
choose-screen-change = Đổi những điều tôi cần
choose-screen-set-up = Đưa các danh sách thiết lập vào kế hoạch của tôi
choose-screen-what-is-kept = Các danh sách này được đẩy lên trên trong kế hoạch, còn phần thiết lập ứng dụng khác thì bỏ ra. Sổ tay, nếu bạn có, sẽ giữ tên các danh sách. Những điều bạn nói mình cần thì không lưu ở đâu cả.
choose-screen-in-plan = Bạn đã đưa vào kế hoạch: { $lists }
choose-screen-take-out = Trả kế hoạch về như cũ
choose-screen-put-in = Đã có trong kế hoạch: { $lists }
choose-screen-taken-out = Kế hoạch đã trở lại như cũ.
choose-screen-signal-wire = Signal hay Wire: so với nhau
choose-screen-topics = Mọi ứng dụng, theo từng mục
choose-screen-compare = So với { $app }
choose-screen-facts = Tất cả những gì đã biết
choose-screen-value = { $name }: { $value }
choose-screen-side = { $app }: { $value }. { $fact }
choose-screen-or = { $left } hay { $right }
choose-screen-who-says = Ai khuyên dùng cái nào, ai đã thôi
choose-screen-same = Những chỗ không khác nhau ({ $count })
choose-screen-as-of = { $date }; { $confidence }
choose-screen-open-one = Mở một ứng dụng để đọc câu đầy đủ và nguồn.
choose-screen-forgotten = Đã bỏ những gì bạn nói về ứng dụng nhắn tin. Không có sổ tay nào đang mở nên không có gì để khóa.
lock-forgotten = Đã bỏ báo cáo và những gì bạn nói về ứng dụng nhắn tin. Không có sổ tay nào đang mở nên không có gì để khóa.
reason-chosen = Nằm trong danh sách bạn đã đưa vào kế hoạch.

## The guide as lines: plain mode. Words are said by machines, so no signs and no short forms.

opt-plain = Chạy theo từng dòng đánh số, dòng này nối dòng kia: cho phần mềm đọc màn hình và mọi loại chữ viết
plain-word-more = tiếp
plain-word-all = đọc hết
plain-word-again = nhắc lại
plain-word-step = bước
plain-hello = Chế độ từng dòng: các dòng đánh số, dòng này nối dòng kia. Không có gì bị vẽ lại.
plain-hello-how = Gõ một số hoặc một từ rồi bấm Enter. Dấu hỏi đọc lại màn hình và cho biết ở đó làm được gì.
plain-hello-words = Các từ này dùng được ở mọi nơi: { $hide }, { $lock }, { $quit }.
plain-screen = Màn hình: { $title }
plain-step = Bước { $number } trên { $all }: { $text }
plain-chosen = đã chọn
plain-not-chosen = chưa chọn
plain-current = đang dùng
plain-nothing-typed = chưa gõ gì
# Between the names of menus that one opens one after the other: "Settings, then Network, then VPN".
plain-then = rồi
plain-copy = { $count ->
    [1] Đúng từng chữ, trong một dòng:
   *[other] Đúng từng chữ, trong { $count } dòng:
}
plain-minutes = { $minutes } phút
plain-address = Địa chỉ: { $address }
plain-keeping = Tiến độ của bạn: { $state }
plain-more = Phần { $part } trên { $all }. Enter: phần kế tiếp.
plain-prompt = { $count ->
    [0] Gõ một từ, hoặc dấu hỏi:
    [1] Gõ số 1, một từ, hoặc dấu hỏi:
   *[other] Gõ số từ 1 đến { $count }, một từ, hoặc dấu hỏi:
}
plain-prompt-step = Enter: bước kế tiếp.
plain-type = { $label } Gõ vào rồi bấm Enter. Chỉ bấm Enter thì tới các lựa chọn.
plain-type-secret = { $label } Chữ bạn gõ không hiện ra. Chỉ bấm Enter thì tới các lựa chọn.
plain-unknown = Đó không phải là số hay từ của màn hình này. Gõ dấu hỏi để biết làm được gì.
plain-no-number = Không có dòng nào mang số này.
plain-no-step = Không có bước nào mang số này.
plain-no-item = Trên màn hình này không có mục nào để đánh dấu như vậy.
plain-no-secret = Màn hình này không có chỗ gõ điều bí mật.
plain-no-more = Màn hình này đã hết.
plain-which = Hãy nói rõ mục nào: { $word }, dấu cách, rồi số của dòng.
plain-which-line = Hãy gõ số của dòng.
plain-changed = Màn hình này vừa thay đổi. Đây là màn hình mới.
plain-revealed = Từ giờ chữ bạn gõ sẽ hiện ra.
plain-concealed = Chữ bạn gõ không còn hiện ra nữa.
plain-works = Ở đây làm được:
plain-works-number = Gõ một số: chọn dòng mang số đó, cả khi chưa nghe hết màn hình.
plain-works-enter = Chỉ bấm Enter: nghe phần kế tiếp của một màn hình dài. Sau khi gõ "bước 2", Enter đọc bước 3.
plain-works-again = Dấu hỏi, hoặc { $word }: cho biết ở đây làm được gì, và đọc lại màn hình.
plain-works-all = { $word }: đọc một lượt phần còn lại của màn hình.
plain-works-help = { $word }: tất cả các từ, và điều mà việc che không làm được.
plain-word = { $word }: { $what }
plain-word-or = { $word }, hoặc { $short }: { $what }
plain-explain-hide = Chỉ để lại một trang trống; gõ lại từ này để trở về. Những gì đã in ra bị đẩy lên trên, không bị xóa.
plain-hide-limits = Những gì đã in ra thì không lấy lại được. Việc che chỉ đẩy chúng ra khỏi cửa sổ; ai cuộn lên thì vẫn đọc được, và phần mềm đọc màn hình có thể quay lại. Chỉ đóng cửa sổ mới làm chúng biến mất, còn cửa sổ dòng lệnh (terminal) nào ghi lại hết thì vẫn giữ. Che không khóa sổ tay; muốn khóa thì dùng từ khóa.
plain-proof = Chỉ đánh dấu: bạn nói là đã làm. Đã tự thử, máy này đã thấy, đã cùng kiểm tra: có người hoặc máy đã xem. Màn hình của tôi khác: mục này chờ đến khi bạn biết thêm.
plain-own = Hãy lấy vài từ mà không ai liên hệ được với bạn, đừng lấy câu nói quen, bài hát, tên người hay ngày tháng.
plain-lock-nothing = Không có gì để khóa: chưa có gì được lưu. Những gì đã in ra còn trong cửa sổ này cho đến khi bạn đóng nó.
plain-edit-how = Những gì bạn gõ thay cho cả bản dịch và được lưu. Chỉ bấm Enter, rồi gõ { $word }, thì bản dịch giữ nguyên. \n là xuống dòng.
plain-need-how = Chọn một dòng là đổi nó: từ "không quan trọng" sang mong muốn, rồi sang bắt buộc. Điều bắt buộc loại mọi ứng dụng không đáp ứng.
plain-stays = Trong chế độ từng dòng, mọi điều đã nói còn nằm ở phía trên trong cửa sổ này. Xong việc thì hãy đóng cửa sổ. Cửa sổ dòng lệnh (terminal) nào ghi lại hết thì vẫn giữ.
plain-gone = Những gì bạn làm không được lưu và giờ đã mất.
plain-end = Bạn đã rời chương trình. Những gì nó nói còn đọc được trong cửa sổ này cho đến khi bạn đóng nó.

## Công cụ cho người dịch: các lệnh, và màn hình đặt một dòng cạnh bản tiếng Anh

cmd-translate-extract = Tạo các tệp để dịch sang một ngôn ngữ
cmd-translate-merge = Cập nhật các tệp đó theo bản tiếng Anh hiện nay
cmd-translate-review = Duyệt từng dòng chưa ai thạo tiếng xem lại, ngay trong phần hướng dẫn
opt-translate-extract-tag = Ngôn ngữ, ví dụ de, pt-BR hoặc zh-Hant
opt-translate-merge-tag = Ngôn ngữ
opt-translate-review-tag = Ngôn ngữ
translate-made = { $file }: { $all } dòng, { $translated } dòng đã có lời dịch
translate-next = Dịch bằng Poedit hoặc trình soạn văn bản nào cũng được. Muốn xem ngay: sotay --locales "{ $folder }" --locale { $language }
translate-merged = { $file }: { $translated } dòng có lời dịch; mới { $fresh }, cần xem lại { $outdated }, cất riêng { $gone }
translate-wrote-ui = Đã ghi { $file } từ ui.po.
translate-not-merged = Chưa đổi gì cả: chỗ nào không đọc được sẽ bị mất. Hãy sửa trước đã.
translate-ui-outdated = giao diện: { $count } dòng cần xem lại, tạm hiện bằng tiếng Anh
translate-urgent = thuộc loại quan trọng nhất mà đã cũ hoặc còn thiếu: { $count }
translate-weighed = { $language }: tính theo mức quan trọng, đã dịch { $translated } phần trăm, đã duyệt { $reviewed } phần trăm
err-name-locales = Bạn chưa chỉ ra thư mục cho các tệp của ngôn ngữ này.
fix-name-locales = Chỉ ra một thư mục bằng --locales THƯ-MỤC; chưa có cũng được.
err-bad-tag = "{ $word }" không phải mã của một ngôn ngữ để dịch sang.
fix-bad-tag = Dùng mã ngắn, ví dụ de, pt-BR hoặc zh-Hant. Tiếng Anh là bản gốc.
err-already-extracted = Các tệp của ngôn ngữ này đã có sẵn trong { $folder }. Chúng vẫn được giữ nguyên.
fix-already-extracted = Muốn cập nhật, chạy: sotay translate merge { $language }
err-bad-translation = Không dùng được { $file }: dòng { $line }, { $code }.
fix-bad-translation = Chạy sotay translate check với cùng --locales: lệnh đó nói cách sửa. Trong lúc chờ, phần hướng dẫn dùng tiếng Anh.
err-write-file = Không ghi được { $file }: { why }. Nội dung cũ vẫn còn nguyên.
fix-write-file = Xử lý chuyện đó rồi thử lại.
err-line-changed = Dòng { $line } vừa bị đổi trong tệp của nó. Chưa ghi gì cả.
fix-line-changed = Thoát ra rồi duyệt lại từ đầu để thấy dòng đó như bây giờ.
err-line-unreadable = Tệp chứa dòng { $line } không còn đọc được nữa. Chưa ghi gì cả.
fix-line-unreadable = Thoát ra rồi chạy sotay translate check: lệnh đó nói cách sửa.

review-title = Duyệt: { $language }
review-place = Dòng { $number } trên { $count }. Đã duyệt: { $accepted }
review-english = Tiếng Anh
review-words = Bản dịch
review-outdated = Bản tiếng Anh đã thay đổi từ sau khi dòng này được dịch.
review-accepted = Đã duyệt.
review-changed = Đã sửa. Còn là bản nháp cho tới khi có người duyệt.
review-accept = Đúng ý, lời hay: duyệt
review-edit = Sửa lời dịch
review-skip = Để sau, sang dòng kế
review-before = Dòng trước
review-leave = Dừng ở đây. Mọi quyết định đã được lưu.
review-through = Đã xem hết những dòng này.
review-sum = Đã duyệt: { $accepted }. Đã sửa, còn là bản nháp: { $changed }.
review-more = Xem tiếp { $count } trong { $left } dòng còn lại
review-nothing = { $language }: không có dòng nào đã dịch mà chờ duyệt.
review-edit-how = Enter để lưu, Esc để giữ như cũ. \n là xuống dòng.
review-empty = Gõ lời dịch, hoặc bấm Esc để giữ như cũ.
review-wrong = Chưa lưu. { $remedy }
review-not-here = Dòng này dài quá, không sửa ở đây được. Hãy sửa trong tệp của nó.
review-part-interface = Giao diện
review-part-title = Tiêu đề
review-part-summary = Danh sách hay trang này để làm gì
review-part-why = Vì sao nên làm
review-part-notes = Dành cho người hướng dẫn buổi tập huấn
review-part-step = Bước
review-part-expect = Bài thử phải cho thấy gì
review-part-limits = Việc này không làm được gì
review-part-meaning = Nghĩa của một từ
review-part-claim = Điều đã biết về một ứng dụng nhắn tin

# Cách sửa những điều mà translate check tìm thấy.
remedy-too-many-findings = Sửa những điều đã nêu rồi kiểm tra lại.
remedy-not-utf8 = Lưu lại tệp ở dạng UTF-8 trong trình soạn thảo.
remedy-long-step = Tách ra thành hai bước.
remedy-long-title = Nói bằng ít chữ hơn.
remedy-not-nfc = Gõ lại các chữ có dấu, hoặc dùng công cụ chuyển tệp sang dạng NFC.
remedy-forbidden-character = Bỏ ký tự đó đi; chỉ trong phần mã mới được xuống dòng hay dùng tab.
remedy-bad-po = So dòng này với các dòng quanh nó; trình sửa PO như Poedit tự viết đúng.
remedy-po-header = Ghi charset=UTF-8 và đúng ngôn ngữ của thư mục.
remedy-big-translation = Tệp này không phải bản dịch: cất nó đi rồi tạo lại bằng sotay translate extract.
remedy-name-in-header = Bỏ tên đi: người dịch có thể gặp nguy hiểm.
remedy-name-in-comment = Bỏ dòng đó đi: người dịch có thể gặp nguy hiểm. Lệnh sotay translate merge tự bỏ những dòng như vậy.
remedy-duplicate-entry = Giữ lại một trong hai.
remedy-missing-context = Thêm dòng msgctxt: khóa của dòng, ví dụ messenger-choose/phone-code/title.
remedy-unknown-text = Bỏ mục này đi, hoặc giữ lời dịch ở chỗ khác.
remedy-outdated-translation = So với bản tiếng Anh hiện nay, rồi bỏ dấu fuzzy.
remedy-changed-address = Chép địa chỉ từ bản tiếng Anh.
remedy-changed-code = Chép từ bản tiếng Anh: không bao giờ dịch lệnh.
remedy-changed-placeholder = Chép từ bản tiếng Anh, kể cả dấu ngoặc nhọn.
remedy-needless-mark = Bỏ ký tự đó đi; nếu không nhìn thấy thì gõ lại cả dòng.
remedy-wide-text = Nói bằng ít chữ hơn.
remedy-bad-fluent = So với bản tiếng Anh: mỗi dấu ngoặc nhọn phải có đủ đôi.
remedy-missing-message = Dịch dòng này từ bản tiếng Anh.
remedy-obsolete-message = Bỏ đi, hoặc sửa tên.
remedy-other-variables = Dùng đủ các biến của bản tiếng Anh, viết y như vậy.
remedy-broken-message = So phần trong dấu ngoặc nhọn với bản tiếng Anh.
remedy-unmerged-interface = Chạy sotay translate merge: lệnh đó ghi ui.ftl từ ui.po.

## Tờ giấy của tôi: ba bước tiếp theo của một người, để mang theo. Mấy dòng đầu nằm trên giấy: ngắn, không gây chú ý.

sheet-title = Việc cần làm
sheet-look-on = Xem lại: { $day }
sheet-look-now = Xem lại: ngay bây giờ
sheet-no-step = Không còn bước nào chưa làm.
sheet-done = Đã xong
sheet-stuck = Bị kẹt
sheet-none = không có

sheet-screen-menu = Tờ giấy của tôi: ba bước tiếp theo để mang về
sheet-screen-title = Tờ giấy của tôi
sheet-screen-by-hand = Bạn có thể chép tay những dòng này ra giấy: khi đó không có tệp nào được ghi. Hoặc ghi ra tệp, ở phía dưới.
sheet-screen-look-now = Có việc bạn đã làm, giờ đã đến lúc xem lại.
sheet-screen-look-due = Ngày này là ngày đầu tiên có việc bạn đã làm cần xem lại.
sheet-screen-look-suggested = Ngày này chỉ là gợi ý, sau hôm nay { $days } ngày: chưa có việc nào bạn đã làm có ngày xem lại riêng.
sheet-screen-paper = Giấy và tệp không được mã hóa. Ai nhặt được trang này cũng đọc được.
sheet-screen-steps = Mỗi bước đều nói lên điều gì đó về bạn: rằng bạn dùng thứ nó nhắc tới, và chưa làm xong. Ngày ghi trên đó cho biết lúc nào bạn có thể sẽ làm tiếp.
sheet-screen-add = Thêm nữa, chỉ khi bạn cần
sheet-screen-proof = Những gì đã xong, và vì sao tôi biết
sheet-screen-proof-risk = Có danh sách những gì đã xong, người nhặt được biết bạn làm đến đâu, dùng những gì, và biết là bạn biết cách bảo vệ chúng.
sheet-screen-stuck = Chỗ tôi bị kẹt
sheet-screen-stuck-risk = Có danh sách chỗ bạn bị kẹt, người nhặt được biết bạn yếu ở đâu.
sheet-screen-file = Ghi ra tệp
sheet-screen-txt = Văn bản thường, máy in nào cũng in được
sheet-screen-md = Markdown
sheet-screen-html = Trang cho trình duyệt, để in trên giấy A4
sheet-screen-write-title = Ghi tờ giấy ra tệp?
sheet-screen-where = Những dòng bạn vừa thấy sẽ nằm trong một tệp mới tên note.{ $ending }, ở thư mục nơi bạn mở chương trình. Trong đó không có gì khác.
sheet-screen-keep-nothing = Bạn đã chọn không lưu gì. Nếu bạn đồng ý, tệp này vẫn được ghi. Bạn thoát thì nó vẫn còn, và dù đã xóa, nó vẫn có thể còn trên SSD hoặc USB.

cmd-sheet = Ba bước tiếp theo của tôi và ngày xem lại, để ghi ra giấy
opt-sheet-format = txt (nếu bạn không ghi gì), md hoặc html
opt-sheet-out = Hiện tờ giấy ra, rồi ghi vào tệp mới này. Tệp không được mã hóa
opt-sheet-with = proof: những gì đã xong, và làm sao biết. stuck: chỗ đang kẹt. help: ai có thể giúp. Ghi được nhiều lần; mỗi thứ cho người nhặt được biết thêm về bạn
value-part = PHẦN

## Mã phiếu: một người đã làm đến đâu, bằng mười hai ký tự, để cả phòng cùng đếm

slip-screen-menu = Mã phiếu của tôi để cả phòng cùng đếm
slip-screen-title = Mã phiếu của tôi
slip-done = Mã này cho biết: số mục đã xong trong danh sách này: { $done } trên { $all }.
slip-stuck = Mã này cho biết: bị kẹt ở số { $number }. Đó là: { $item }
slip-not-stuck = Mã này không nêu mục nào bạn bị kẹt.
slip-more-stuck = Không có trong mã, vì chỉ đủ chỗ cho ba mục: bạn còn bị kẹt ở { $count } mục nữa.
slip-says-not = Mã này không cho biết mục nào đã xong, bạn là ai, máy này là máy nào, hôm nay là ngày nào. Nó không được ghi ở đâu cả.
slip-how = Đọc mã cho người đếm nghe, hoặc tự gõ vào. Ai nghe được mã và có chương trình này thì cũng biết được từng ấy điều. Bạn không bắt buộc phải đưa.

cmd-slip = Mã phiếu của tôi để cả phòng cùng đếm: đã xong bao nhiêu mục, và nhiều nhất ba mục tôi bị kẹt
opt-slip-checklist = Danh sách mà cả phòng đang làm
err-slip-too-long = Danh sách { $list } có { $items } mục. Mã phiếu chỉ đủ chỗ cho danh sách nhiều nhất { $most } mục.
fix-slip-too-long = Hãy nói thẳng các con số của bạn cho người đếm. Lệnh sotay status cho thấy chúng.

## Kế hoạch buổi tập huấn: người hướng dẫn nói gì, làm gì. Câu ngắn, nói với người hướng dẫn.

cmd-agenda = Lập kế hoạch buổi tập huấn vừa với thời gian
opt-agenda-checklists = Lấy mục từ các danh sách này; không ghi thì lấy từ tất cả
opt-agenda-minutes = Buổi tập huấn dài bao nhiêu phút, từ lúc mở đầu đến lúc kết thúc, tính cả giờ nghỉ
opt-agenda-from = Đọc kế hoạch mà bạn đã sửa, kiểm tra rồi viết lại
opt-agenda-format = md (nếu bạn không ghi gì), sửa được bằng trình soạn thảo nào cũng được, hoặc html để in
opt-agenda-out = Ghi vào tệp mới này, không hiện ra màn hình
value-minutes = SỐ-PHÚT

agenda-title = Kế hoạch buổi tập huấn: { $minutes } phút
agenda-private = Kế hoạch này cho biết buổi gặp nói về những gì. Trong đó không có ngày, nơi chốn hay tên ai: đừng viết thêm vào.
agenda-guess = Số phút chỉ là ước lượng cho một lớp có đủ kiểu người. Sau buổi đầu tiên, bạn hãy sửa lại cho hợp.
agenda-edit = Bạn cứ sửa tùy ý: chuyển chỗ, bỏ bớt dòng, đổi số phút. Dòng bắt đầu bằng dấu - là một phần: số phút, gạch đứng, tên phần. Số phút của một mục viết là tổng = trình bày + làm + kiểm tra. Giữ nguyên những chữ trong ngoặc vuông. Phần của riêng bạn thì không cần ngoặc: - 15 | Ăn trưa. Dòng bắt đầu kiểu khác thì không được đọc.
agenda-left-out = Không đủ giờ cho những mục này
agenda-left-out-how = Mục quan trọng nhất đứng trước. Muốn thêm mục nào, chuyển dòng đó lên trên và bỏ các dấu cách ở đầu dòng.
agenda-goes-on = Làm tiếp sau giờ nghỉ.
agenda-why = Vì sao: { $text }
agenda-test = Xong khi: { $text }
agenda-stuck = Chỗ hay vướng: { $text }
agenda-spare = Hỏi đáp, và thêm giờ cho ai chưa xong
agenda-column-when = Từ phút
agenda-column-minutes = Số phút
agenda-column-what = Nội dung
agenda-split = trình bày { $show }, làm { $act }, kiểm tra { $check }

agenda-opening = Mở đầu
agenda-opening-who = Nói hôm nay sẽ cùng làm gì, và ở đây mọi người gọi bạn là gì. Không ai khác phải nói tên.
agenda-opening-when = Nói khi nào nghỉ và khi nào kết thúc. Ai cũng có thể ra về bất cứ lúc nào, không cần lý do.
agenda-opening-limits = Nói rõ buổi này không phải là gì: không phải tư vấn pháp luật, và không làm cho ai an toàn hẳn. Nó chỉ bịt bớt vài lỗ hổng.
agenda-opening-wrong = Nói trước là màn hình mỗi máy một khác. Ai thấy khác không phải là làm sai: cứ dừng lại và hỏi.
agenda-consent = Những điều cùng thống nhất
agenda-consent-free = Không ai bắt buộc phải làm, phải nói hay phải trả lời điều gì. Bỏ qua phần nào cũng không cần lý do.
agenda-consent-pictures = Không chụp ảnh, không ghi âm, không quay phim, kể cả màn chiếu.
agenda-consent-names = Không nhắc tên người khác, tên nhóm, hay chuyện khiến người ta đoán ra là ai.
agenda-consent-screens = Những gì trên điện thoại là riêng tư. Đừng nhìn màn hình của người khác.
agenda-consent-hands = Máy của ai người đó cầm. Bạn chỉ tay hướng dẫn, không chạm vào máy.
agenda-consent-ask = Hỏi mọi người như vậy có được không, rồi chờ. Ai ngại nói to thì có thể nói riêng với bạn lúc nghỉ.
agenda-count-before = Đếm trước khi làm
agenda-count-how = Đọc lần lượt từng mục trong kế hoạch này. Mọi người nhắm mắt, mỗi người giơ tay một lần: đã xong, cần giúp, hoặc không hợp. Hoặc mỗi người viết vào một mẩu giấy rồi gấp làm tư.
agenda-count-why = Nói lý do: nếu giơ tay cho cả phòng thấy thì chỉ điểm sẽ biết ai chưa được bảo vệ. Không ai bắt buộc phải tham gia.
agenda-count-papers = Chỉ mình bạn đếm. Nhập con số vào máy rồi hủy giấy ngay tại phòng, trước mặt mọi người.
agenda-count-after = Đếm sau khi làm
agenda-count-same = Hỏi lại đúng những câu lúc đầu, theo đúng cách đó: nhắm mắt, hoặc giấy gấp.
agenda-count-blame = Con số nói về cách bạn hướng dẫn, không phải về họ. Phần nào ít người xong, hãy nói: phần này mình làm lại.
agenda-item-show = Trình bày: nói vì sao bằng một câu, rồi làm mẫu một lần, thật chậm, trên một máy không chứa gì của ai.
agenda-item-do = Làm: mỗi người tự làm trên máy của mình. Bạn đi quanh phòng. Ai xong trước thì giúp bằng lời, không giúp bằng tay.
agenda-item-check = Kiểm tra: mỗi người tự thử. Chỉ tính là xong khi chính họ đã thấy kết quả.
agenda-buddies = Kiểm tra theo cặp
agenda-buddies-pairs = Mỗi người tự chọn bạn cặp. Ba người cũng được, làm một mình cũng được.
agenda-buddies-how = Một người đọc to việc đã làm và cách nhận ra là xong. Người kia nhìn máy của mình và đánh dấu. Rồi đổi lại. Không ai đưa máy cho ai.
agenda-buddies-unsure = Không chắc nghĩa là chưa xong. Hãy nói rằng trả lời như vậy là tốt.
agenda-break = Nghỉ
agenda-break-dark = Tắt hình trên màn chiếu. Nói mấy giờ bắt đầu lại.
agenda-break-ask = Bạn ở lại phòng: có người chỉ hỏi khi không ai nghe.
agenda-closing = Kết thúc
agenda-closing-sheet = Phát trang hướng dẫn và tờ ghi ba bước tiếp theo. Không ghi tên lên giấy. Giấy trong túi có thể bị tìm thấy, nên không ai bắt buộc phải lấy.
agenda-closing-date = Hẹn nhau lúc nào mỗi người tự xem lại, khoảng ba tháng nữa. Chỉ nói miệng, đừng gửi cho nhau.
agenda-closing-stuck = Nói tìm giúp đỡ ở đâu cho phần chưa xong. Nói miệng hoặc đưa trên giấy, đừng bao giờ chiếu lên màn hình.
agenda-closing-room = Xóa bảng, mang hết giấy về, và nhìn quanh phòng một lượt trước khi ra về.

# Kế hoạch đã sửa có chỗ nào sai, và phải làm gì.
agenda-fault-line = Dòng { $line }: { $said }
agenda-fault-no-minutes = Một phần phải bắt đầu bằng số phút: - 10 | Ăn trưa. Nếu dòng này chỉ là ghi chú, thêm hai dấu cách vào trước nó.
agenda-fault-bad-minutes = "{ $word }" không phải là số phút. Viết một số nguyên, nhiều nhất là { $most }; mỗi phần có ít nhất 1 phút.
agenda-fault-no-bar = Sau số phút phải có gạch đứng: - 10 | Ăn trưa.
agenda-fault-not-three = Sau dấu = là ba số, để trình bày, làm và kiểm tra: - 12 = 2 + 8 + 2 | …
agenda-fault-sum = Trình bày, làm và kiểm tra cộng lại là { $made }, nhưng phần này có { $minutes }. Hãy sửa một trong các số.
agenda-fault-not-an-item = Chỉ mục mới có số phút trình bày, làm và kiểm tra, và có mã trong ngoặc vuông ở cuối dòng. Bỏ đoạn từ dấu = đến gạch đứng, hoặc viết lại mã.
agenda-fault-item = Không có mục "{ $word }". Chép mã của mục từ: sotay list
agenda-fault-kind = Không có loại phần nào tên là "{ $word }". Có các loại: { $known }. Nếu là phần của riêng bạn thì bỏ ngoặc vuông đi.
agenda-fault-no-words = Sau gạch đứng, hãy viết phần này làm gì.
agenda-fault-too-many = Từ đây trở đi có quá nhiều phần. Hãy tách thành hai kế hoạch.
agenda-fault-too-large = Tệp này quá lớn, không thể là kế hoạch buổi tập huấn. Hãy chỉ tới tệp mà sotay agenda đã ghi.
agenda-fault-no-parts = Trong tệp không có phần nào. Mỗi phần bắt đầu bằng dấu - ở đầu dòng: - 10 | Ăn trưa. Hãy lưu tệp ở dạng văn bản thuần.
agenda-fault-more = Từ đây trở đi còn lỗi nữa. Hãy sửa những lỗi ở trên trước.

err-agenda-short = { $minutes } phút thì quá ít: không mục nào vừa giữa phần mở đầu và phần kết thúc.
fix-agenda-short = Dành ít nhất { $least } phút, hoặc chọn danh sách khác.
err-agenda-long = Kế hoạch một buổi có nhiều nhất { $most } phút.
fix-agenda-long = Hãy lập cho mỗi ngày một kế hoạch.
err-agenda-nothing = Không mục nào trong các danh sách này vừa với một buổi tập huấn.
fix-agenda-nothing = Chọn danh sách khác. Chạy sotay list để xem.
err-agenda-both = Kế hoạch đọc từ tệp đã có sẵn mục và số phút.
fix-agenda-both = Bỏ --from, hoặc bỏ các danh sách và --minutes.
err-agenda-read = Không đọc được { $file }: { why }.
fix-agenda-read = Chỉ tới một kế hoạch buổi tập huấn, lưu ở dạng văn bản thuần.
err-agenda-wrong = Chưa dùng { $file } làm kế hoạch buổi tập huấn được.
fix-agenda-wrong = Sửa những dòng nêu ở trên rồi chạy lại lệnh. Tệp vẫn nguyên như cũ.
agenda-differs = Đầu đề ghi { $said } phút, các phần cộng lại là { $sum }. Tính theo các phần.
agenda-did = Đã ghi vào { $file }. Trong đó có những nội dung của buổi gặp: đừng viết ngày, nơi chốn hay tên ai vào, kể cả vào tên tệp.
agenda-fitted = Số mục trong kế hoạch: { $count }/{ $all }.

## Trình bày trước phòng

present-home = Dẫn một buổi tập huấn: máy chiếu, đếm, ghi chú
present-title = Trình bày trước phòng
present-which = Bạn muốn trình bày gì? Máy chiếu hiện từng bước một, và không hiện gì trong sổ tay của bạn.
present-items = { $count } mục
present-begin = Bắt đầu
present-go-on = Trình bày tiếp
present-end = Kết thúc buổi trình bày
present-other = Trình bày nội dung khác
present-totals = Kết quả đã đếm
present-devices = Thiết bị có trong phòng. Không chọn gì nghĩa là tất cả.
present-beside = Các bước khác nhau đứng cạnh nhau
present-larger = Chữ to gấp đôi
present-larger-how = Chắc hơn là phóng to chữ của chính cửa sổ dòng lệnh (Ctrl và +): đến 40 cột vẫn không mất gì. Chỉ một số cửa sổ vẽ được chữ to gấp đôi, như Konsole, Terminal trên máy Mac và bản mới của Windows. Nơi khác hiện mỗi dòng hai lần, và xterm (379) từng tự tắt khi gặp chữ Việt: hãy thử trước khi mọi người đến.
present-notes = Ghi chú của bạn, không lên máy chiếu
present-notes-how = Mở một cửa sổ dòng lệnh thứ hai trên màn hình của bạn và gõ:
present-no-notes = Bạn chọn không lưu gì, nên không có tệp nào báo cho cửa sổ thứ hai biết bạn đang ở đâu. Không xem kèm ghi chú được.
present-notes-lost = Cửa sổ thứ hai không theo được nữa: không ghi được tệp. Buổi trình bày vẫn tiếp tục.
present-keys = Trong lúc trình bày
present-keys-how = Enter, phím cách, Page Down hoặc mũi tên: tiếp. Page Up: lùi. b: tắt hình. g: sang phần khác. c: đếm. i: mã phiếu. f: kết quả đã đếm. v: đứng cạnh nhau. +: chữ to hơn. Esc: về trang này.
present-resumed = Tiếp tục từ chỗ buổi trước bị ngắt. Những gì đã đếm ở buổi đó không còn.
present-not-here = Không dùng lúc cả phòng đang nhìn. Bấm Esc để về trang của bạn. Ở cửa sổ thứ hai thì dùng được.
present-leave-again = Làm vậy là kết thúc buổi trình bày. Muốn rời đi thì làm lại lần nữa.
present-clocks = { $part }/{ $planned } · { $session }/{ $all } phút
present-place = { $number }/{ $of } { $title }
present-step = Bước { $number } trên { $of }
present-check = Kiểm tra { $number } trên { $of }
present-no-more = Máy này hết bước. Chờ các bạn khác, hoặc giúp bằng lời.
present-next = Tiếp
present-back = Lùi
present-dark = Máy chiếu đang tắt hình.
present-at-end = Đã hết.
present-at-start = Đây là phần đầu.
present-jump = Sang phần khác
present-here = Đang ở đây
present-before = Trước
present-after = Sau
present-opening = Chào các bạn. Chúng ta cùng bịt vài lỗ hổng, từng bước một. Màn hình của bạn có thể khác: cứ nói, bạn không làm gì sai.
present-consent = Ở đây bạn không bắt buộc phải làm, nói hay trả lời điều gì. Không chụp ảnh, không ghi âm ghi hình, không nhắc tên người khác.
present-consent-devices = Máy của ai người ấy cầm. Không nhìn màn hình của người khác.
present-buddies = Hai người một cặp, nếu bạn muốn. Một người đọc, người kia nhìn máy của mình và đánh dấu. Rồi đổi lại. Chưa chắc nghĩa là chưa xong.
present-closing = Chỉ lấy tờ giấy nếu bạn muốn: giấy trong túi có thể bị tìm thấy. Tự chọn một ngày để xem lại và giữ cho riêng mình.

err-present-twice = Trên máy này đang có một buổi trình bày khác.
fix-present-twice = Hãy kết thúc buổi đó trước (Esc, rồi "Kết thúc buổi trình bày"), hoặc thoát chương trình đó. Chưa có gì bị thay đổi.
cmd-present = Hiện từng bước một cho cả phòng
opt-present-checklist = Danh sách cần trình bày; bỏ trống thì bạn chọn sau
opt-present-agenda = Theo kế hoạch buổi học này, đúng như sotay agenda viết ra
opt-present-follow = Hiện ghi chú, phần tiếp theo và đồng hồ cho buổi đang trình bày ở cửa sổ khác

## Đếm trong phòng

count-title = Đếm trong phòng
count-people = Trong phòng có bao nhiêu người, không tính bạn?
count-people-why = Dưới năm người thì không giữ lại gì, vì con số nhỏ chỉ thẳng vào từng người.
count-people-again = Nhập lại số người
count-people-wrong = Hãy gõ một số từ 1 đến { $most }.
count-people-did = Đã ghi. Bây giờ bạn đếm được rồi.
count-people-first = Trước hết hãy nhập số người: đóng trang này và bấm c.
count-which = Bạn đếm mục nào?
count-counted = đã đếm
count-numbers = Ba con số: đã xong, cần giúp, không hợp. Ví dụ: 12 3 1. Số được che lại; bấm Tab để xem.
count-numbers-wrong = Gõ tối đa ba con số, cách nhau bằng dấu cách, ví dụ 12 3 1. Số nào bỏ trống là không có ai.
count-too-many = Nhiều hơn { $people } người trong phòng. Chưa đếm gì cả. Hãy đếm lại, hoặc nhập lại số người.
count-did = Đã đếm ({ $phase }). Chỉ giữ lại tổng số.
count-eyes = Mời mọi người nhắm mắt. Nghe đến câu trả lời của mình thì giơ tay. Hoặc viết ra giấy rồi gấp lại.
count-why = Vì sao: nếu ai cũng nhìn thấy, cánh tay giơ lên cho người chỉ điểm biết ai chưa được bảo vệ. Bạn không bắt buộc phải tham gia.

slips-title = Mã phiếu
slips-type = Gõ mã phiếu: mười hai chữ và số. Mã được che lại; bấm Tab để xem.
slips-what = Mã phiếu cho biết đã xong bao nhiêu mục và đang vướng ở mục nào, nhiều nhất ba mục. Không có tên, không có ngày. Cộng xong là quên ngay.
slips-did = Đã cộng. Gõ mã tiếp theo, hoặc bấm Esc.
slips-letters = Mã phiếu có { $letters } chữ và số, không bao giờ có chữ U. Chưa cộng gì cả. Đọc lại và gõ lại.
slips-mistyped = Có chỗ sai: nghe nhầm hoặc gõ nhầm một chữ hay số. Chưa cộng gì cả. Hãy so lại với mã phiếu.
slips-other-list = Mã này thuộc một danh sách không có trong buổi này. Chưa cộng gì cả.
slips-other-version = Mã này đúng danh sách, nhưng trang của nó cũ hơn hoặc mới hơn chương trình này. Chưa cộng gì cả. Hãy phát trang mới, hoặc đếm bằng tay.
slips-impossible = Danh sách dài như thế này không thể có mã như vậy. Chưa cộng gì cả. Hãy tạo lại mã.
slips-take-back = Bỏ mã vừa cộng
slips-taken-back = Đã bỏ mã vừa cộng.

totals-title = Kết quả đã đếm
totals-nothing = Chưa đếm gì.
totals-few = Ít hơn { $least } người, hoặc ít hơn { $least } mã phiếu: không hiện và không giữ lại gì.
totals-rule = Không hiện và không giữ con số nào dưới { $least }, cũng không giữ số nào để tính ra được nó.
totals-done = đã xong
totals-help = cần giúp
totals-not-for-me = không hợp
totals-open = không thuộc nhóm nào
totals-bar = { $phase }: { $what }
totals-not-said = không nói: { $what }
totals-slips = Mã phiếu: { $list }
totals-slips-done = { $phase }: đã xong khoảng { $percent } % danh sách
totals-stuck = Chỗ nhiều người vướng nhất:
totals-keep = Giữ tổng số này trong sổ tay của tôi
totals-unkept = Tổng số này chưa được giữ ở đâu cả. Muốn rời đi thì làm lại lần nữa.

## Ghi chú ở cửa sổ thứ hai

follow-title = Ghi chú
follow-nothing = Trên máy này chưa có buổi trình bày nào. Hãy bắt đầu ở cửa sổ trên máy chiếu:
follow-ended = Buổi trình bày đã hết. Khi có buổi khác, trang này tự tiếp tục.
follow-stopped = Buổi trình bày bị ngắt đột ngột. Hãy mở lại ở đó: nó tiếp tục từ chỗ cũ.
follow-part = Phần này: { $part } trên { $planned } phút
follow-session = Cả buổi: { $session } phút; phần này nên hết ở phút { $due }, cả buổi ở phút { $all }
follow-late = Chậm { $minutes } phút
follow-notes = Dành cho bạn
follow-no-notes = Mục này không có ghi chú.
follow-next = Tiếp theo là
err-follow-version = Chương trình trên máy chiếu là phiên bản khác.
fix-follow-version = Hãy dùng cùng một chương trình ở cả hai cửa sổ.
err-follow-unreadable = Không đọc được thông tin từ cửa sổ kia.
fix-follow-unreadable = Hãy kết thúc buổi trình bày ở đó rồi bắt đầu lại.

## Số liệu đã đếm, trên dòng lệnh và trong tệp

cmd-tally = Xem, so sánh và xuất kết quả đã đếm trong các buổi tập huấn
cmd-tally-show = Xem kết quả đã đếm
cmd-tally-compare = Cho biết những gì của lần trước vẫn còn giữ được
cmd-tally-export = Ghi kết quả đã đếm thành trang, bảng hoặc JSON
opt-tally-show-number = Kết quả nào: 1 là cũ nhất; bỏ trống thì lấy kết quả cuối
opt-tally-show-json = In ra JSON
opt-tally-compare-numbers = Hai kết quả của bạn, cái cũ viết trước; bỏ trống thì lấy hai kết quả cuối
opt-tally-compare-with = Kết quả lần trước trong một tệp JSON, so với kết quả cuối của bạn hoặc với kết quả mang số bạn nêu
opt-tally-export-number = Kết quả nào: 1 là cũ nhất; bỏ trống thì lấy kết quả cuối
opt-tally-export-format = html (nếu bạn không chọn gì khác), để xem và in; csv, cho bảng tính; hoặc json, cho chương trình khác và cho lần sau
opt-tally-export-out = Ghi vào tệp mới này thay vì in ra màn hình
value-number = SỐ

tally-which = Kết quả { $number } trên { $all }
tally-people = Số người trong phòng, không kể người hướng dẫn: { $people }
tally-net = Chỉ cho biết bao nhiêu người ở mức nào, không bao giờ cho biết là ai. Không nói không có nghĩa là không có ai.
tally-unknown = { $id } (không có trong danh sách nào của chương trình này)
tally-text-changed = Từ đó đến nay nội dung mục này đã thay đổi.
tally-help = Chỗ nhiều người cần giúp nhất:
tally-not-said = không nói
tally-not-counted = không đếm
tally-share = khoảng { $percent } %
tally-compared = Lần trước: { $last } người. Lần này: { $now } người.
tally-compared-how = Số người đã làm xong, tính theo phần trăm của từng phòng, làm tròn đến 5 %. Còn giữ nghĩa là: đầu buổi lần này ít hơn cuối buổi lần trước nhiều nhất { $slack } điểm. Người đến có thể đã khác: điều này không nói gì về một ai cả.
tally-held = Còn giữ
tally-not-held = Không còn giữ
tally-untold = Không biết chắc
tally-last-after = Lần trước, cuối buổi: { $share }
tally-now-before = Lần này, đầu buổi: { $share }
tally-now-after = Lần này, cuối buổi: { $share }
tally-only-last = Chỉ đếm lần trước
tally-only-now = Chỉ đếm lần này
tally-clear = Không được mã hóa: ai có nó sẽ biết bao nhiêu người đã gặp nhau, và bao nhiêu người chưa làm xong việc gì. Đừng viết ngày, nơi chốn hay tên ai vào, kể cả vào tên tệp.
tally-did = Đã ghi vào { $file }.
err-tally-none = Trong { $folder } không giữ kết quả đếm nào.
fix-tally-none = Hãy dẫn một buổi tập huấn bằng sotay present, đếm trong phòng rồi giữ lại tổng số.
err-tally-one = Sổ tay của bạn chỉ có một kết quả, không có gì để so sánh.
fix-tally-one = Dùng --with TỆP để nêu kết quả lần trước đã xuất ra, hoặc so sánh sau buổi tập huấn tới.
err-tally-numbers = Chỉ so sánh được đúng hai kết quả.
fix-tally-numbers = Nêu hai số, hoặc --with TỆP và nhiều nhất một số, hoặc bỏ trống để lấy hai kết quả cuối.
err-tally-read = Không đọc được { $file }: { why }.
fix-tally-read = Chỉ tới một tệp được ghi bằng: sotay tally export --format json
err-tally-no-tally = { $file } không phải là kết quả đếm, hoặc đã bị hỏng.
fix-tally-no-tally = Chỉ tới một tệp được ghi bằng: sotay tally export --format json
err-tally-newer = { $file } do một phiên bản mới hơn của chương trình này ghi.
fix-tally-newer = Ở đây cũng hãy dùng phiên bản đó.
err-tally-tells = { $file } cho biết nhiều hơn mức cho phép: có số dưới { $least }, hoặc đủ để tính ra một số như thế. Tệp này không được dùng.
fix-tally-tells = Có người đã sửa nó, hoặc chương trình khác đã ghi nó. Đừng chuyển cho ai: số nhỏ sẽ chỉ ra người. Hãy xuất lại kết quả.

# Who can help, and what one cannot switch off.
helplines-before = Trước khi bạn viết hoặc gọi
helplines-who = Ai trả lời
helplines-all = Tất cả những nơi có thể giúp
helplines-first = Tin nhắn đầu tiên để chép
helplines-first-how = Thay phần trong ngoặc vuông bằng lời của bạn. Chỉ viết những gì họ cần biết.
helplines-first-draft = Bản nháp: chưa có ai thông thạo kiểm tra lời này.
helplines-whom = Dành cho ai
helplines-languages = Ngôn ngữ
helplines-hours = Giờ làm việc
helplines-then = Sau đó sẽ thế nào
helplines-reach = Liên lạc bằng cách nào
helplines-web = Trang web
helplines-form = Biểu mẫu trên web
helplines-email = Thư điện tử
helplines-phone = Điện thoại
helplines-seen = công bố { $published }; thấy trên trang của chính họ ngày { $day }
helplines-long-ago = Lần cuối thấy trên trang của chính họ là ngày { $day }, đã lâu rồi. Hãy so với trang của họ trước khi dùng.
helplines-never = Công bố { $published }; từ đó chưa có ai kiểm tra lại. Hãy so với trang của chính họ trước khi dùng.
helplines-number = Chưa kiểm tra lại, đừng gọi: { $number }. Số này công bố { $published }. Bây giờ nó có thể là của người lạ. Hãy tìm số hiện nay trên trang của chính họ.
helplines-no-date = không rõ ngày
notes-about = Camera, luật, các kho dữ liệu: không một người nào tắt được. Các trang này nói đó là gì, đã thay đổi ra sao, và danh sách nào giúp bạn đối phó.
note-changed = Đã thay đổi ra sao
note-means = Với bạn nghĩa là gì
note-limits = Điều còn tranh cãi hoặc chưa biết
note-lists = Bạn làm được gì
why-menu = Vì sao chuyện này quan trọng: { $count } trang nói thêm
why-title = Vì sao chuyện này quan trọng
why-notes = Chuyện đằng sau
why-none = Chuyện này không có trang nói thêm.
review-part-note = Về một điều không tắt được
review-part-help = Về một nơi có thể giúp
sheet-screen-help = Ai có thể giúp
sheet-screen-help-risk = Ai nhặt được tờ này sẽ thấy bạn có thể nhờ tổ chức nước ngoài giúp.

## The kit: a folder that a trainer copies and gives on. Its read-me is for somebody frightened and tired, perhaps at a
## borrowed computer: one action a step. Names of files and commands stay as they are.

# The beginning of a file's name, "read me first" in letters that every stick takes: A to Z and hyphens alone. In another
# script, write how it sounds.
kit-read-name = DOC-TRUOC
kit-version = sotay { $version }, nội dung { $content }
kit-read-title = Đọc trước đã
kit-what-heading = Đây là gì
kit-what = sotay là cuốn hướng dẫn từng bước nhỏ, để người khác khó dùng điện thoại, máy tính và tài khoản của bạn chống lại bạn hơn. Nó dành cho người có thể bị theo dõi, khám xét hoặc triệu tập. Không cần internet, không cần tài khoản.
kit-what-limits = Nó không làm bạn an toàn được. Mỗi bước đều nói rõ nó không làm được gì.
kit-check-heading = Kiểm tra trước khi mở
kit-check-paper = Bạn cần tờ giấy mà người hướng dẫn đã in. Chữ trên giấy và chữ tính từ chương trình trên USB phải giống hệt nhau.
kit-check-why = Ai sửa được chương trình thì cũng sửa được tệp chữ này nằm bên cạnh. Chỉ tin tờ giấy, hoặc giọng một người bạn quen đọc từng chữ cho bạn nghe.
kit-on-windows = Trên Windows
kit-on-linux = Trên Linux
kit-check-explorer = Mở thư mục này ra, sao cho bạn thấy chương trình trong đó.
kit-check-prompt = Bấm vào thanh địa chỉ ở đầu cửa sổ, gõ cmd rồi nhấn Enter. Một cửa sổ có dòng để gõ sẽ hiện ra.
kit-check-type = Gõ đúng dòng dành cho chương trình của bạn như dưới đây, rồi nhấn Enter:
kit-check-gaps = Máy trả lời bằng 64 chữ và số. Windows 7 chèn khoảng trống ở giữa. Khoảng trống không tính.
kit-check-terminal = Mở thư mục này, bấm chuột phải vào chỗ trống, chọn mở cửa sổ dòng lệnh (terminal) tại đó.
kit-compare-heading = So với tờ giấy
kit-compare-first = So tám chữ đầu.
kit-compare-last = So tám chữ cuối.
kit-compare-middle = So vài chữ ở giữa. Tốt hơn: so hết.
kit-compare-differs = Chỉ cần một chữ khác thì đừng mở chương trình. Hãy báo cho người hướng dẫn.
kit-open-heading = Mở chương trình
kit-open-borrowed = Nếu là máy mượn hoặc máy của chỗ làm, trước hết hãy hỏi xem ai giám sát máy đó. Không biết thì dùng máy khác.
kit-open-double = Bấm đúp vào tệp này:
kit-open-unknown = Windows có thể báo không rõ nhà phát hành: chương trình này không có chứng chỉ mua bằng tiền. Nếu các chữ đã giống trên giấy, chọn More info (Thông tin thêm), rồi Run anyway (Vẫn chạy). Nếu bạn chưa so, hãy đóng cửa sổ đó lại và so trước.
kit-open-type = Gõ hai dòng dành cho chương trình của bạn, sau mỗi dòng nhấn Enter:
kit-open-which = Hầu hết các máy cần chương trình có chữ x86_64 trong tên. Chỉ lấy chương trình kia nếu bạn biết máy mình là arm64.
kit-open-copy = Có hệ thống không cho chạy chương trình từ USB. Khi đó hãy chép tệp vào một thư mục riêng của bạn trên máy, rồi mở cửa sổ dòng lệnh ở đó. Bản chép đó còn nằm lại cho tới khi bạn xóa.
kit-open-others = Trên máy Mac, điện thoại hoặc máy tính bảng
kit-open-none = Trong thư mục này không có chương trình cho loại máy đó. Hãy dùng trang cho điện thoại:
kit-phone-heading = Trên điện thoại
kit-phone-copy = Chép tệp này vào điện thoại, bằng cáp hoặc USB:
kit-phone-open = Chạm vào tệp đó. Nó mở trong trình duyệt, không cần internet.
kit-stays-heading = Những gì máy tính còn giữ
kit-stays-notebook = Những gì bạn đánh dấu chỉ được lưu nếu bạn chọn một cụm mật khẩu. Khi đó chúng nằm trong sổ tay đã mã hóa, ở thư mục tài khoản của bạn trên máy đó.
kit-stays-stick = Nếu bên cạnh chương trình có thư mục tên là sotay-data thì mọi thứ được lưu trong thư mục đó, ngay trên USB.
kit-stays-net = Không gửi gì đi đâu cả. Chỉ bài thử VPN gửi vài gói tin nhỏ, và chỉ khi bạn tự bắt đầu.
kit-stays-traces = Ai lục soát máy cũng thấy được là chương trình này đã được mở ở đó. Hệ điều hành giữ dấu vết, và chương trình này không gỡ được.
kit-stays-seized = Nếu USB bị lấy mất, không có cụm mật khẩu thì không ai đọc được sổ tay. Nhưng họ thấy là có sổ tay, thấy cả thư mục này, và có thể ép bạn khai cụm mật khẩu.
kit-stays-wipe = Đã có giấy triệu tập hoặc đang bị khám xét mà xóa sổ tay thì có thể bị coi là tiêu hủy chứng cứ. Hãy quyết định từ trước, cùng với luật sư. Trong chương trình có nói thêm, ở mục: Những gì máy này còn giữ.
kit-stays-nothing = Nếu không muốn lưu gì cả thì đừng bấm đúp. Hãy gõ dòng dành cho máy của bạn, trong cửa sổ mà bạn đã dùng để kiểm tra:
kit-pass-heading = Chuyền cho người khác
kit-pass-folder = Chép cả thư mục, đừng chép riêng một tệp.
kit-pass-paper = Đưa cả tờ giấy: bản sao của chính tờ mà bạn đã dùng để so. Đừng in tờ mới từ một USB chưa ai so.
kit-pass-way = Trao tận tay. Đừng bao giờ gửi qua Zalo hay Messenger.

## The page of checksums, to print. One sheet holds it in every language: keep it short.

kit-paper-size = { $bytes } byte
kit-paper-title = So trước khi mở
kit-paper-folder = Windows: mở thư mục trên USB, bấm vào thanh địa chỉ ở đầu cửa sổ, gõ cmd, nhấn Enter. Linux: mở cửa sổ dòng lệnh (terminal) trong thư mục đó.
kit-paper-type = Gõ dòng ghi trong khung của chương trình bạn dùng ở trên (certutil …, sha256sum …). Nhấn Enter.
kit-paper-compare = So các chữ với tờ giấy này: tám chữ đầu, tám chữ cuối và vài chữ ở giữa, hoặc so hết. Khoảng trống và chữ hoa không tính.
kit-paper-differs = Nếu có một chữ khác, hoặc chương trình của bạn không có trên giấy này: đừng mở. Hãy báo cho người đã đưa giấy.
kit-paper-hand = Tờ giấy này đáng tin đến đâu là tùy ở bàn tay đã trao nó. Nó chỉ dành cho phiên bản { $version }.

## The command that writes a kit, and the one that checks it

cmd-kit = Ghi một thư mục để phát: chương trình, trang cho điện thoại, tệp đọc trước, mã kiểm tra
opt-kit-dir = Thư mục mới, hoặc thư mục trống
opt-kit-program = Một chương trình cho bộ này; dùng được nhiều lần; không ghi thì lấy chính chương trình này
opt-kit-check = So một bộ có sẵn với mã kiểm tra của nó, thay vì ghi bộ mới
kit-did = { $files } tệp, { $size } MB, trong { $folder }. Mọi tệp đã được đọc lại và đúng như phải có.
kit-did-next = Hãy in { $file } ngay, bằng máy in mà bạn tin. Người khác sẽ so với tờ giấy đó; các tệp nằm cạnh chương trình không chứng minh được gì.
kit-same = giống
kit-changed = BỊ THAY ĐỔI
kit-missing = BỊ THIẾU
kit-added = KHÔNG CÓ TRONG DANH SÁCH
kit-check-sum = Giống: { $same }. Bị thay đổi: { $changed }. Bị thiếu: { $missing }. Không có trong danh sách: { $added }.
kit-check-one = Mọi chương trình cùng một phiên bản: { $kit }.
kit-check-mixed = Các chương trình không cùng một phiên bản:
kit-check-nothing = Trong đó không có chương trình sotay nào.
kit-check-stranger = { $file }: không tìm thấy phiên bản trong tệp này
kit-check-good = Mọi tệp đúng như danh sách. Ai sửa được chương trình thì cũng sửa được danh sách: hãy so chương trình với tờ giấy.
kit-check-bad = Đừng dùng bộ này và đừng chuyền cho ai. Hãy xin bộ mới từ một người bạn quen.

err-kit-no-stamp = { $file } không phải chương trình sotay có thể đưa vào bộ: không tìm thấy phiên bản trong đó.
fix-kit-no-stamp = Hãy chỉ ra những chương trình sotay làm từ cùng phiên bản với chương trình này.
err-kit-version = { $file } thuộc phiên bản { $theirs }. Chương trình này thuộc phiên bản { $ours }. Một bộ chỉ chứa một phiên bản; chưa ghi gì cả.
fix-kit-version = Hãy làm mọi chương trình từ một phiên bản, hoặc ghi bộ bằng chương trình của phiên bản kia.
err-kit-twice = { $file } và { $other } dành cho cùng một hệ thống. Trong bộ cả hai sẽ cùng mang tên { $name }.
fix-kit-twice = Mỗi hệ thống chỉ đưa một chương trình.
err-kit-taken = { $folder } không trống. Chưa ghi gì cả.
fix-kit-taken = Hãy chọn một thư mục chưa có, hoặc một thư mục trống.
err-kit-there = Trong { $folder } đã có một bộ thuộc phiên bản { $version }. Chưa ghi gì cả.
fix-kit-there = Không bao giờ sửa một bộ đã có. Hãy chọn thư mục khác, hoặc tự xóa thư mục đó nếu bạn không cần nữa.
err-kit-unfinished = { $folder } đang nằm cản: một bộ ghi dở, hoặc thứ gì đó của bạn.
fix-kit-unfinished = Hãy xem trong đó có gì. Xóa nó đi, hoặc chọn thư mục khác cho bộ này.
err-kit-small = Không đủ chỗ cho { $folder }: cần { $needed } MB, còn trống { $free } MB. Chưa ghi gì cả.
fix-kit-small = Hãy dọn bớt chỗ ở đó, hoặc dùng USB lớn hơn.
err-kit-write = Không ghi được { $file }: { $why ->
    [disk-full] không còn chỗ trống
    [read-only] USB hoặc ổ đĩa chỉ cho đọc
    [not-allowed] bạn không được phép ghi ở đó
    [gone] USB hoặc ổ đĩa không trả lời nữa
    [bad-name] USB không nhận tên này
    [unread] chương trình cần chép không còn đọc được
    [differs] thứ đọc lại từ USB không giống thứ đã ghi vào
    [stopped] bạn đã dừng lại
    [not-found] thư mục chứa nó không có
   *[other] { why }
}. { $left ->
    [nothing] Ở đó không còn lại gì của bộ này.
   *[other] Không xóa lại được: { $left }
 }
fix-kit-write = { $why ->
    [disk-full] Hãy dọn bớt chỗ ở đó, hoặc dùng USB lớn hơn, rồi thử lại.
    [read-only] Nếu USB có nút khóa thì mở khóa ra. Hoặc dùng USB khác.
    [not-allowed] Hãy chọn một thư mục của bạn, hoặc một USB thuộc về bạn.
    [gone] Cắm lại USB và xem trong đó có gì trước khi thử lại. Nếu bị hai lần, hãy dùng USB khác.
    [bad-name] Hãy đặt tên thư mục bằng chữ không dấu và số, ví dụ kit.
    [unread] Hãy xem chương trình đó nằm ở đâu, rồi thử lại.
    [differs] Đừng dùng USB này nữa, cho bất cứ việc gì. USB rẻ tiền hay khai khống dung lượng.
    [stopped] Nếu vẫn muốn có bộ này, hãy chạy lại lệnh.
    [not-found] Hãy tạo thư mục đó trước, hoặc chọn thư mục khác.
   *[other] Hãy thử lại, hoặc dùng USB khác.
}
err-kit-no-list = { $folder } không phải một bộ: không dùng được danh sách mã kiểm tra của nó, { $file }.
fix-kit-no-list = Hãy chỉ ra thư mục của một bộ. Nếu đó đúng là một bộ thì ai đó đã sửa hoặc đã mất một phần: đừng dùng, hãy xin bộ mới từ một người bạn quen.
