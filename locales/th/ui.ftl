### Interface of sotay, Thai. The original is locales/en/ui.ftl.
### Short, plain, second person (คุณ, no ครับ/ค่ะ). Say what a person can do, never that they are safe.
### item = ข้อ, step = ขั้น, notebook = สมุดบันทึก, passphrase = วลีรหัสผ่าน, drill = การซ้อม, tunnel = อุโมงค์.
### Spaces between phrases are also the places where lines break.

## First row: what is kept

mark-not-kept = ยังไม่เก็บ
mark-keep-nothing = ไม่เก็บอะไรเลย
mark-locked = ล็อกอยู่
mark-saved = บันทึกแล้ว
mark-saving = กำลังบันทึก
mark-not-saved = บันทึกไม่ได้!

## Names of actions, for the last row. At most 12 letters.

action-up = ขึ้น
action-down = ลง
action-page-up = หน้าก่อน
action-page-down = หน้าถัดไป
action-top = ต้น
action-bottom = ท้าย
action-choose = เปิด
action-back = กลับ
action-search = ค้นหา
action-help = วิธีใช้
action-done = เสร็จ
action-later = ไว้ก่อน
action-not-for-me = ไม่เกี่ยว
action-test = ทดสอบ
action-wrong-screen = ไม่ตรง
action-whole-plan = แผน
action-undo = ย้อนคืน
action-english = อังกฤษ
action-black = จอมืด
action-jump = ไปช่วง
action-next-part = ช่วงถัดไป
action-part-before = ช่วงก่อน
action-count = นับ
action-slips = สลิป
action-totals = ผลนับ
action-side-by-side = เคียงกัน
action-larger = ตัวใหญ่
action-quit = ออก
action-hide = ซ่อน
action-lock = ล็อก
action-in-need = เกิดเหตุ
action-helplines = ใครช่วย
action-words = คำศัพท์
action-why = ทำไม
action-suspend = พัก
action-reveal = แสดง
hint-move = เลื่อน

## The same actions in a sentence, for the help page

explain-up = ขึ้นหนึ่งบรรทัด
explain-down = ลงหนึ่งบรรทัด
explain-page-up = ย้อนหนึ่งหน้าจอ
explain-page-down = ไปอีกหนึ่งหน้าจอ
explain-top = ไปต้นสุด
explain-bottom = ไปท้ายสุด
explain-choose = เปิดหรือเลือกบรรทัดที่ชี้อยู่
explain-back = กลับไปที่ที่มา
explain-search = ค้นหาคำ คำไทยต้องใส่วรรณยุกต์ คำเวียดนามไม่ต้องใส่เครื่องหมาย
explain-help = หน้านี้
explain-done = ติ๊กว่าข้อนี้เสร็จ การติ๊กไม่ใช่หลักฐาน: ข้อไหนมีวิธีทดสอบ ให้ทดสอบด้วย
explain-later = เก็บข้อนี้ไว้ทำทีหลัง
explain-not-for-me = ข้อนี้ไม่ตรงกับคุณ
explain-test = ทดสอบข้อนี้ด้วยตัวเอง
explain-wrong-screen = หน้าจอของคุณไม่ตรงกับที่เขียนไว้
explain-whole-plan = แผนทั้งหมด
explain-undo = ย้อนคืนการเปลี่ยนแปลงล่าสุดของคุณ
explain-english = แสดงหรือซ่อนภาษาอังกฤษใต้บรรทัดที่แปล
explain-black = ทำให้จอโปรเจกเตอร์มืด หรือสว่างอีกครั้ง
explain-jump = ไปช่วงอื่นของเวิร์กช็อป
explain-next-part = ไปช่วงถัดไป
explain-part-before = กลับไปช่วงก่อน
explain-count = นับคนในห้อง
explain-slips = กรอกสลิป
explain-totals = ผลที่นับได้
explain-side-by-side = วางขั้นของอุปกรณ์ต่างๆ เคียงกัน หรือเรียงต่อกัน
explain-larger = ตัวอักษรใหญ่สองเท่า หรือขนาดปกติของเทอร์มินัล
explain-quit = ออกจากโปรแกรม
explain-hide = ซ่อนทุกอย่างไว้หลังหน้าว่าง กดปุ่มเดิมเพื่อเรียกกลับ ใช้ได้ขณะพิมพ์ด้วย
explain-lock = ล็อกสมุดบันทึก ใช้วลีรหัสผ่านเปิดอีกครั้ง
explain-in-need = เกิดเหตุขึ้นแล้ว: สิ่งที่ต้องทำในชั่วโมงแรก
explain-helplines = ใครช่วยได้บ้าง และติดต่อเขาอย่างไรให้ปลอดภัยขึ้น ใช้ได้โดยไม่ต้องเปิดสมุดบันทึก
explain-words = คำในหน้าจอนี้หมายความว่าอะไร
explain-why = ทำไมข้อนี้จึงสำคัญ: เรื่องที่อยู่เบื้องหลัง
explain-suspend = พักโปรแกรมไว้ชั่วคราว
explain-reveal = แสดงหรือซ่อนสิ่งที่คุณพิมพ์

## Language

language-title = ภาษา
language-source = ต้นฉบับ
language-share = จำนวนบรรทัด: ตรวจแล้ว { $reviewed }, ฉบับร่าง { $draft }, เป็นภาษาอังกฤษหรือล้าสมัย { $other }
language-draft-means = ฉบับร่าง: ยังไม่มีผู้ใช้ภาษาได้คล่องตรวจบรรทัดเหล่านี้
letters-heading = ตัวอักษรในหน้าต่างนี้
letters-none = หน้าต่างนี้ไม่มีตัวอักษรของภาษานี้
letters-marks-font = แบบอักษรของหน้าต่างนี้ไม่มีเครื่องหมายภาษาเวียดนาม จึงตัดเครื่องหมายออก ใน คุณสมบัติ (Properties) ของหน้าต่าง ที่ Font (แบบอักษร) เลือก Consolas หรือใช้ Windows Terminal
letters-marks-encoding = ตามการตั้งค่า (LANG) เทอร์มินัลนี้ไม่มีเครื่องหมายภาษาเวียดนาม จึงตัดเครื่องหมายออก ถ้าที่อื่นเทอร์มินัลนี้แสดงได้ ให้เริ่ม sotay ด้วย LANG=C.UTF-8
letters-none-font = ภาษาที่ไม่มีตัวอักษรที่นี่ อ่านได้ใน Windows Terminal โดยอาจต้องเปลี่ยนแบบอักษร และในหน้าสำหรับโทรศัพท์
letters-none-encoding = ภาษาที่ไม่มีตัวอักษรที่นี่ อ่านได้ในเทอร์มินัลที่ใช้ UTF-8 และในหน้าสำหรับโทรศัพท์
lists-with-findings = { $count ->
   *[other] รายการของคุณเองมีปัญหา { $count } จุด ให้รัน: sotay lint
}
pack-broken = รายการใน { $folder } ถูกแก้หลังจากเซ็นแล้ว หรือเสียหาย ไม่ได้โหลดรายการใดจากในนั้นเลย ขอใหม่จากคนที่คุณไว้ใจ
menu-direction = คุณอ่านตัวอักษรที่เรียงแบบไหนได้
direction-title = คุณอ่านบรรทัดไหนได้
direction-ask = บรรทัด 1 กับ 2 บอกเรื่องเดียวกัน กดหมายเลขของบรรทัดที่อ่านแล้วถูกต้อง
direction-neither = ไม่ใช่ทั้งสองบรรทัด
direction-sample = เปิด VPN (ขั้น 2)
direction-none-title = เทอร์มินัลนี้กับภาษาของคุณ
direction-none = เทอร์มินัลนี้วาดตัวอักษรของคุณเรียงในลำดับที่โปรแกรมนี้แก้ไม่ได้ เหลือสองทาง ทางแรก ออกจากที่นี่แล้วรัน: sotay --plain ทางที่สอง เขียนรายการตรวจลงหน้าสำหรับเบราว์เซอร์ ซึ่งวาดตัวอักษรได้ทุกภาษา: sotay handout --format html --out ไฟล์ เทอร์มินัลอื่นก็อาจแสดงได้ดีกว่า
direction-go-on = ยืนยันว่าไปต่อ

## Start

start-title = สมุดบันทึก
start-what = คู่มือนี้พาคุณทำทีละขั้นเล็กๆ เพื่อให้โทรศัพท์ บัญชี และข้อความของคุณ ถูกใช้ทำร้ายคุณได้ยากขึ้น คู่มือนี้ทำให้คุณปลอดภัยไม่ได้ แต่บอกว่าแต่ละขั้นทำอะไรได้ และทำอะไรไม่ได้
start-happened = เกิดเหตุขึ้นแล้ว
start-safer = ช่วยให้ฉันปลอดภัยขึ้น
start-lists = ดูรายการตรวจทั้งหมด
start-no-network = คู่มือนี้ไม่ใช้เครือข่าย มีแต่การซ้อม VPN ที่ส่งแพ็กเก็ตทดสอบ หลังจากคุณตอบตกลง ไม่มีอะไรถูกเก็บไว้ ถ้าคุณไม่สั่ง
menu-stays = สิ่งที่เหลืออยู่ในเครื่องนี้
menu-languages = ภาษา
menu-help = ปุ่มและวิธีใช้
menu-quit = ออก
menu-search = ค้นหาคำ
menu-glossary = อธิบายคำศัพท์
menu-helplines = ใครช่วยได้บ้าง
menu-notes = สิ่งที่คุณปิดไม่ได้
menu-notebook = สมุดบันทึกของคุณ

happened-title = เกิดเหตุขึ้นแล้ว
happened-calm = หายใจก่อน เลือกสิ่งที่ตรงกับคุณ ทำทีละขั้น

hidden-title = บันทึก
hidden-empty = (ว่าง)

## Help

help-title = ปุ่มและวิธีใช้
help-arrows = ใช้ลูกศรกับ Enter ไปได้ทุกที่ แถวล่างสุดบอกว่าแต่ละหน้าจอใช้ปุ่มไหนได้
help-hide-heading = สิ่งที่การซ่อนทำไม่ได้
help-hide-limits = Ctrl+X แค่บังหน้าจอ ไม่ได้ล็อกสมุดบันทึก ไม่ได้หยุดโปรแกรม และหลอกคนที่รู้จักปุ่มนี้ หรือคนที่ดูรายชื่อโปรแกรมที่กำลังทำงาน ไม่ได้ ถ้าจะล็อก ใช้ Ctrl+L
help-proof-heading = รู้ได้อย่างไรว่าข้อหนึ่งเสร็จแล้ว
help-proof = [/] แค่ติ๊กไว้: คุณบอกว่าเสร็จ [x] ทดสอบเองแล้ว เครื่องนี้เห็นแล้ว หรือตรวจร่วมกันแล้ว [ ] ยังไม่ทำ [>] ไว้ทีหลัง [-] ไม่เกี่ยวกับฉัน [!] หน้าจอของฉันไม่ตรง
help-typing-heading = แป้นพิมพ์ภาษาไทย
help-typing = เมื่อแป้นพิมพ์เป็นภาษาไทย ปุ่มตัวอักษร เช่น d หรือ w จะไม่ทำงาน และ Ctrl+X อาจไม่ทำงาน ให้สลับเป็นภาษาอังกฤษก่อน ลูกศร Enter และ Esc ใช้ได้ตามปกติ
help-version = รุ่น { $version }

## Home

home-title = ขั้นต่อไป
home-next = ขั้นต่อไปของคุณ
home-next-in = ขั้นต่อไปที่ทำได้ใน { $minutes } นาที
home-nothing-open = ไม่มีขั้นที่ยังไม่ทำเหลือในแผนของคุณ กลับมาดูอีกเมื่อเนื้อหาเปลี่ยน หรือเมื่อครบกำหนดวัน
home-whole-plan = แผนทั้งหมด ({ $count })
home-time = คุณมีเวลาเท่าไร
home-minutes = ฉันมี { $minutes } นาที
home-any-time = ไม่จำกัด
home-one-a-day = วันละหนึ่งอย่าง
home-today = หนึ่งอย่างของคุณสำหรับวันนี้
home-today-done = วันนี้เสร็จแล้ว ข้อต่อไปมาพรุ่งนี้ ถ้าอยากทำต่อตอนนี้ เลือก "ไม่จำกัด" ด้านล่าง
home-lists = รายการตรวจทั้งหมด
home-checked-on = เทียบเนื้อหากับแหล่งที่มาครั้งล่าสุด: { $day }
home-checked-between = เทียบเนื้อหากับแหล่งที่มาครั้งล่าสุด: ระหว่าง { $oldest } ถึง { $newest }
home-more = เพิ่มเติม
home-questions = วางแผนให้ฉัน (เจ็ดคำถาม)
home-change-answers = เปลี่ยนคำตอบของฉัน
plan-title = แผนทั้งหมด
plan-count = ข้อตามลำดับ: { $count } แต่ละบรรทัดบอกว่าทำไมจึงอยู่ตรงนั้น
minutes = { $minutes } นาที

reason-days-passed = เคยทำแล้ว ถึงเวลาดูซ้ำ
reason-text-changed = เคยทำแล้ว แต่เนื้อหามีความหมายเปลี่ยนไป
reason-fear = คุณบอกว่ากลัวเรื่องนี้: { $fear }
reason-needed-for = ต้องทำก่อนข้อนี้: { $item }
reason-matters-most = สำหรับทุกคน ป้องกันเรื่องร้ายได้มากที่สุด
reason-basic = ขั้นพื้นฐานสำหรับทุกคน
reason-further = ไปไกลกว่าขั้นพื้นฐาน
reason-high-risk = สำหรับคนที่เสี่ยงสูง
reason-put-off = คุณเก็บไว้ทำทีหลัง
reason-stuck = หน้าจอของคุณไม่ตรง
reason-kept = มาจากแผนที่คุณเก็บไว้

## States of items

state-open = ยังไม่ทำ
state-told = แค่ติ๊กไว้
state-tested = ทดสอบเองแล้ว
state-observed = เครื่องนี้เห็นแล้ว
state-witnessed = ตรวจร่วมกันแล้ว
state-later = ไว้ทีหลัง
state-not-for-me = ไม่เกี่ยวกับฉัน
state-stuck = หน้าจอของฉันไม่ตรง
state-look-again = ดูซ้ำ

level-basic = พื้นฐาน
level-strong = เข้มขึ้น
level-high-risk = สำหรับคนที่เสี่ยงสูง

lists-title = รายการตรวจทั้งหมด
list-own = รายการของคุณเอง
list-not-for-you = ไม่ตรงกับคำตอบของคุณ
list-not-for-you-why = คุณยังเปิดรายการเหล่านี้ได้
list-also = เกี่ยวกับเรื่องนี้ด้วย
list-also-why = ข้อเหล่านี้อยู่ในรายการอื่น เสร็จที่นั่นก็คือเสร็จที่นี่
progress-done = เสร็จ { $done } จาก { $all }
progress-told = ในนั้นแค่ติ๊กไว้ { $count }
progress-look-again = ดูซ้ำ: { $count }
progress-stuck = ติดขัด: { $count }
pack-newer = ใหม่กว่าที่อยู่ในโปรแกรม เซ็นโดยผู้เผยแพร่ sotay
pack-short-project = เซ็นโดยผู้เผยแพร่ sotay
pack-short-signed = เซ็นโดย { $by }
pack-short-unknown = เซ็นด้วยกุญแจที่ไม่รู้จัก
pack-of-list = ลายเซ็น: { $signature }
pack-means = ลายเซ็นบอกว่าใครทำรายการ และตั้งแต่นั้นไม่มีอะไรถูกแก้ ลายเซ็นไม่ได้บอกว่าคำแนะนำถูกต้อง
pack-line = { $folder }: { $signature }
pack-is-unsigned = ไม่มีลายเซ็น
pack-is-unknown = เซ็นด้วยกุญแจที่โปรแกรมนี้ไม่รู้จัก: { $key }
pack-is-project = เซ็นโดยผู้เผยแพร่ sotay กุญแจ { $key }
pack-is-signed = เซ็นโดย { $by } กุญแจ { $key }
pack-with-note = { $signature } ({ $note })
pack-is-broken = ลายเซ็นใช้ไม่ได้: { $why }
pack-why-alone = ขาดไฟล์ SHA256SUMS
pack-why-sums = ใช้ไฟล์ SHA256SUMS ไม่ได้
pack-why-sums-line = ใช้บรรทัด { $line } ของไฟล์ SHA256SUMS ไม่ได้
pack-why-signature = อ่านไฟล์ SHA256SUMS.minisig ไม่ได้
pack-why-old = ทำด้วย minisign ที่เก่าเกินไป ต้องเป็นรุ่น 0.10 หรือใหม่กว่า
pack-why-wrong-project = SHA256SUMS ไม่ใช่ฉบับที่ผู้เผยแพร่ sotay เซ็นไว้
pack-why-wrong = SHA256SUMS ไม่ใช่ฉบับที่ { $by } เซ็นไว้
pack-why-differs = { $file } ถูกแก้
pack-why-missing = ขาดไฟล์ { $file }
pack-why-unread = อ่าน { $file } ไม่ได้
pack-why-unnamed = { $file } ถูกเพิ่มเข้ามา

## Item

item-first-step = เริ่มจากขั้นที่มีประโยชน์หนึ่งขั้นก่อน ใช้เวลาราว { $minutes } นาที
item-steps = วิธีทำ
item-devices = แสดงขั้นสำหรับ:
item-all-devices = ทุกอุปกรณ์
item-limits = สิ่งที่ข้อนี้ทำไม่ได้
item-mark = เมื่อทำครบแล้ว
item-sources = ที่มาของข้อมูล
item-checked = เทียบเนื้อหากับแหล่งที่มาครั้งล่าสุด: { $day }
item-does-not-apply = ข้อนี้ไม่ตรงกับคำตอบของคุณ แต่ถ้าอยากทำก็ทำได้
item-no-test = ข้อนี้ไม่มีวิธีทดสอบเอง
choice-test = ทดสอบเอง
choice-done-told = เสร็จ (แค่ติ๊กไว้)
choice-done-witnessed = เสร็จ เราตรวจร่วมกันแล้ว
choice-later = ไว้ทีหลัง
choice-not-for-me = ไม่เกี่ยวกับฉัน
choice-wrong-screen = หน้าจอของฉันไม่ตรง
choice-reopen = กลับเป็นยังไม่ทำ
choice-next-step = ขั้นต่อไปของแผน
choice-home = หน้าหลัก
choice-back = กลับ
did-mark = { $item }: { $state }
undo-did = ย้อนคืนแล้ว: { $item }
undo-nothing = ไม่มีอะไรให้ย้อนคืน
source-undated = ไม่ระบุวันที่
trust-primary = แหล่งต้นทาง
trust-ngo = องค์กรที่เชื่อถือได้
trust-other = สื่อหรือแหล่งอื่น
line-draft = คำแปลฉบับร่าง: ยังไม่มีผู้ใช้ภาษาได้คล่องตรวจถ้อยคำนี้
line-is-draft = ฉบับร่าง
line-draft-mixed = บรรทัดที่มีคำว่า ฉบับร่าง ยังไม่มีผู้รู้ภาษาตรวจ
line-original = ภาษาอังกฤษ: { $text }
english-shown = ภาษาอังกฤษอยู่ใต้แต่ละบรรทัด
english-hidden = ซ่อนภาษาอังกฤษแล้ว ยกเว้นข้อจำกัดและคำเตือน
line-outdated = เก่ากว่าภาษาอังกฤษ
line-english = ภาษาอังกฤษ
word-also = เรียกอีกอย่างว่า: { $names }
words-here-menu = คำในหน้านี้หมายความว่าอะไร
words-here-title = คำในหน้าจอนี้
words-here-none = ไม่มีคำจากรายการคำศัพท์ในหน้านี้
item-more = เพิ่มเติมเรื่องข้อนี้
item-happened = สำหรับเมื่อเกิดเหตุแล้ว

test-title = ทดสอบ: { $item }
test-expect = สิ่งที่คุณต้องเห็น
test-question = คุณเห็นอะไร
test-yes = ตรงตามนี้ทุกอย่าง
test-no = อย่างอื่น
test-unclear = ฉันบอกไม่ได้
test-failed-say = ไม่ได้ผล หรือไม่ตรงกับที่เขียนไว้ ข้อนี้ยังไม่เสร็จ อ่านขั้นต่างๆ อีกครั้ง อย่าพึ่งข้อนี้จนกว่าการทดสอบจะผ่าน
test-unclear-say = บอกไม่ได้ ข้อนี้คงสถานะเดิม ลองทดสอบใหม่คราวหน้า

report-title = หน้าจอของฉันไม่ตรง
report-now = อย่าเดา: ปล่อยขั้นนี้ไว้อย่างเดิม ข้อนี้ถูกแยกไว้ว่าติดขัด และยังอยู่ในแผนของคุณ
report-what = ถ้าอยากบอกคนที่ให้คู่มือนี้กับคุณ ให้อ่านบรรทัดเหล่านี้ให้เขาฟัง ในนั้นไม่มีข้อมูลเกี่ยวกับคุณ
report-write = เขียนบรรทัดเหล่านี้ลงไฟล์ (note.txt ในโฟลเดอร์นี้)
report-no-file = ไม่มีการเขียนอะไร เพราะคุณเริ่มด้วย --keep-nothing
report-written = เขียนลง { $file } แล้ว ใครก็อ่านไฟล์นี้ได้ ลบทิ้งเมื่อไม่ต้องใช้แล้ว

## Questions

ask-title = แผนสำหรับคุณ
ask-why = คำถามเจ็ดข้อช่วยเรียงขั้นต่างๆ ให้ตรงกับคุณ ข้ามข้อไหนก็ได้ ไม่มีการส่งอะไรไปที่ไหน
ask-start = เริ่มตอบคำถาม
ask-not-now = ยังก่อน
question-number = คำถาม { $number } จาก { $all }
question-many = เลือกทุกข้อที่ตรง
question-next = ต่อไป
question-rather-not = ไม่อยากบอก
question-device = คุณใช้อุปกรณ์อะไรบ้าง
question-vpn = คุณมี VPN อะไร
question-messenger = คุณใช้แอปแชตอะไรบ้าง
question-facebook = คุณใช้ Facebook ไหม
question-country = คุณอยู่ที่ไหน
question-fear = คุณกลัวอะไรมากที่สุด
question-time = ตอนนี้คุณมีเวลาเท่าไร
answer-device-android = โทรศัพท์ Android
answer-device-iphone = iPhone หรือ iPad
answer-device-windows = คอมพิวเตอร์ Windows
answer-device-macos = Mac
answer-device-linux = คอมพิวเตอร์ Linux
answer-device-router = เราเตอร์ของฉันเอง
answer-vpn-none = ไม่มี
answer-vpn-mullvad = Mullvad
answer-vpn-proton = Proton VPN
answer-vpn-ivpn = IVPN
answer-vpn-expressvpn = ExpressVPN
answer-vpn-nordvpn = NordVPN
answer-vpn-surfshark = Surfshark
answer-vpn-riseup = RiseupVPN
answer-vpn-psiphon = Psiphon
answer-vpn-outline = Outline
answer-vpn-wireguard = แอป WireGuard
answer-vpn-openvpn = OpenVPN
answer-vpn-other = VPN อื่น
answer-messenger-signal = Signal
answer-messenger-wire = Wire
answer-messenger-zalo = Zalo
answer-messenger-facebook-messenger = Facebook Messenger
answer-messenger-telegram = Telegram
answer-messenger-whatsapp = WhatsApp
answer-messenger-viber = Viber
answer-messenger-other = แอปอื่น
answer-facebook-none = ไม่ใช้
answer-facebook-account = ฉันมีบัญชี
answer-facebook-page = ฉันดูแลเพจหรือกลุ่ม
answer-facebook-instagram = ฉันมี Instagram
answer-country-vn = เวียดนาม
answer-country-mm = เมียนมา
answer-country-cn = จีน
answer-country-ir = อิหร่าน
answer-country-ru = รัสเซีย
answer-country-ae = สหรัฐอาหรับเอมิเรตส์
answer-country-hk = ฮ่องกง
answer-country-other = ที่อื่น
answer-fear-seizure = โทรศัพท์หรือแล็ปท็อปของฉันถูกยึด
answer-fear-identified = เขารู้ว่าฉันเป็นใคร
answer-fear-account = บัญชีของฉันถูกยึดไปใช้
answer-fear-informer = มีคนในกลุ่มเป็นสายให้ทางการ
answer-fear-spyware = สปายแวร์ในโทรศัพท์ของฉัน
answer-fear-blocked = สิ่งที่เราใช้ถูกบล็อก
answer-fear-company = บริษัทรู้เรื่องของฉันมากเกินไป
answer-time-10 = 10 นาที
answer-time-30 = 30 นาที
answer-time-60 = 60 นาทีขึ้นไป
answered-title = คำตอบของคุณ
answered-what = แผนนี้ทำจากคำตอบของคุณ จะเก็บคำตอบไว้ไหม คำตอบบอกเรื่องของคุณมาก ส่วนแผนบอกน้อยกว่า
answered-once = ใช้ครั้งเดียว เก็บเฉพาะแผน
answered-keep = เก็บคำตอบไว้ด้วย แผนจะได้ปรับตามเมื่อมีอะไรเปลี่ยน
answered-forget = ลืมทั้งคำตอบและแผน
plan-made = แผนของคุณพร้อมแล้ว จะหายไปเมื่อคุณออก ถ้าคุณไม่ได้เก็บสมุดบันทึก
plan-made-kept = แผนของคุณพร้อมแล้ว และอยู่ในสมุดบันทึกของคุณ

## Keeping

offer-title = เก็บความคืบหน้าไว้ไหม
offer-what = คุณทำขั้นแรกเสร็จแล้ว จะเก็บสมุดบันทึกไว้ในเครื่องนี้ โดยเข้ารหัสด้วยวลีรหัสผ่าน หรือจะไม่เก็บอะไรเลยก็ได้
offer-keep = เก็บ โดยใช้วลีรหัสผ่าน
offer-nothing = ไม่เก็บอะไรเลย
offer-no-default = ถ้าไม่มีวลีรหัสผ่าน จะไม่เขียนอะไรเลย ถ้าขาดวลีนี้ ไม่มีใครเปิดสมุดบันทึกได้ และไม่มีใครหาวลีคืนให้คุณได้
passphrase-title = วลีรหัสผ่านของคุณ
suggestion-what = หกคำที่สุ่มมา เครื่องเดาไม่ได้ในเวลาที่เป็นประโยชน์ จดลงกระดาษเฉพาะเมื่อกระดาษนั้นเก็บได้ปลอดภัย และเผาทิ้งเมื่อจำได้แล้ว
suggestion-learn = ถ้าลืม สมุดบันทึกของคุณจะหายไป ไม่มีใครรีเซ็ตให้ได้
suggestion-use = ใช้คำเหล่านี้
suggestion-another = สุ่มคำใหม่
suggestion-own = พิมพ์วลีของฉันเอง
own-label = วลีรหัสผ่านของคุณเอง:
own-what = Enter เพื่อไปต่อ Tab เพื่อแสดงสิ่งที่พิมพ์ ใช้หลายคำที่ไม่มีใครโยงมาถึงคุณได้ อย่าใช้สุภาษิต เนื้อเพลง ชื่อ หรือวันที่
weak-what = เครื่องเดาวลีรหัสผ่านนี้ได้ ถ้าคอมพิวเตอร์ของคุณถูกยึด สมุดบันทึกจะถูกเปิดได้
weak-how = ภาษาไทยมักต้องใช้ราวแปดคำที่ไม่ค่อยใช้กัน เว้นวรรคระหว่างคำ
weak-suggest = สุ่มคำให้ฉัน
weak-longer = พิมพ์ให้ยาวขึ้น
weak-use = ยืนยันใช้วลีนี้
repeat-label = พิมพ์เหมือนเดิมอีกครั้ง:
repeat-what = พิมพ์วลีรหัสผ่านทั้งหมดอีกครั้ง จากความจำหรือจากกระดาษ ช่องว่างระหว่างคำนับด้วย
repeat-anew = เลือกวลีรหัสผ่านอื่น
repeat-differs = ไม่เหมือนกัน ยังไม่ได้สร้างอะไร ลองอีกครั้ง
creating = กำลังสร้างสมุดบันทึก ใช้เวลาราวหนึ่งวินาที
created-notebook = สร้างสมุดบันทึกแล้ว ตั้งแต่นี้ทุกการเปลี่ยนแปลงจะบันทึกทันที
created-not-owner-only = สร้างสมุดบันทึกและเข้ารหัสแล้ว ดิสก์นี้เก็บไฟล์ไว้ให้คุณคนเดียวไม่ได้: คนอื่นคัดลอกไฟล์ได้ แต่อ่านไม่ได้
kept-nothing-say = ไม่ได้เก็บอะไร เมื่อคุณออก ความคืบหน้าจะหายไป

unlock-title = เปิดสมุดบันทึกของคุณ
unlock-label = วลีรหัสผ่านของคุณ:
unlock-trouble = เปิดไม่ได้
unlock-without = ไปต่อโดยไม่ใช้สมุดบันทึก (ไม่เก็บอะไร)
unlock-previous-what = จะเปิดฉบับก่อนการเปลี่ยนแปลงล่าสุดของคุณ ไฟล์ที่เสียยังเก็บไว้ในชื่ออื่น
unlocking = กำลังเปิด ใช้เวลาราวหนึ่งวินาที
close-window = กด Enter เพื่อปิดหน้าต่างนี้
fault = sotay หยุดเพราะข้อผิดพลาดของตัวเอง สิ่งที่แสดงว่าบันทึกแล้วอยู่ในดิสก์
without-notebook-say = สมุดบันทึกยังปิดอยู่ สิ่งที่คุณทำตอนนี้ไม่ถูกเก็บ
trouble-damaged-heading = ไฟล์เสีย
trouble-damaged = ฉบับก่อนการเปลี่ยนแปลงล่าสุดอาจยังเปิดได้
trouble-use-previous = เปิดฉบับก่อนหน้า
trouble-restore = ถ้าคุณมีข้อมูลสำรอง ให้ออกจากโปรแกรมแล้วรันคำสั่งนี้:
trouble-forgotten-heading = ลืมวลีรหัสผ่าน
trouble-forgotten = ถ้าขาดวลีนี้ ไม่มีใครเปิดสมุดบันทึกได้ คุณเริ่มเล่มใหม่ได้ ไฟล์เก่ายังเก็บไว้ในชื่ออื่น เผื่อคุณนึกออก
trouble-start-anew = เก็บไฟล์เก่าไว้ต่างหาก แล้วเริ่มใหม่
set-aside-did = คุณเริ่มใหม่แล้ว ไฟล์เก่าที่เก็บไว้ต่างหาก: { $files }

saved-after-all = บันทึกได้แล้ว ไม่มีอะไรหาย
lock-nothing = ไม่มีอะไรให้ล็อก: ไม่ได้เก็บอะไรไว้ Ctrl+X ใช้ซ่อนหน้าจอ
locked-say = สมุดบันทึกล็อกอยู่ เปิดก่อน ถ้าทำเครื่องหมายตอนนี้จะหาย
lock-not-saved = การเปลี่ยนแปลงล่าสุดของคุณยังไม่ได้บันทึก ถ้าล็อกจะหาย กำลังลองบันทึกอีกครั้ง
notebook-lock-now = ล็อกเดี๋ยวนี้
notebook-lock-after = ล็อกเองเมื่อไม่กดปุ่มนาน
notebook-never = ไม่ล็อก
notebook-try-saving = ลองบันทึกอีกครั้ง
notebook-commands = คำสั่งที่พิมพ์หลังออกจากโปรแกรม
notebook-backup = ทำสำเนาลงไฟล์เดียวที่เข้ารหัส มีวลีรหัสผ่านของตัวเอง
notebook-restore = นำสำเนากลับมา
notebook-passphrase = เปลี่ยนวลีรหัสผ่าน สำเนาเก่ายังเปิดได้ด้วยวลีเดิม
notebook-wipe = ลบสมุดบันทึก อ่านก่อน: หลังได้รับหมายเรียกหรือระหว่างถูกค้น การลบอาจถือเป็นการทำลายหลักฐาน
leave-title = จะออกไหม
leave-not-kept = สิ่งที่คุณทำยังไม่ได้เก็บ ถ้าออกตอนนี้จะหายไป
leave-all-the-same = ยืนยันว่าออก

## What stays

stays-now-nothing = ตอนนี้: โปรแกรมนี้ไม่เขียนอะไรเลย
stays-now-undecided = ตอนนี้: เขียนไว้แค่ภาษาที่คุณเลือก ไม่ได้เก็บความคืบหน้า
stays-now-notebook = ตอนนี้: ความคืบหน้าของคุณอยู่ในสมุดบันทึกที่เข้ารหัส ถ้าไม่มีวลีรหัสผ่าน ไม่มีใครอ่านได้
stays-history = ประวัติบรรทัดคำสั่งของคุณอาจแสดงว่าคุณเคยเปิดโปรแกรมนี้
stays-records = ระบบเก็บบันทึกว่าโปรแกรมใดเคยทำงาน และเมื่อไร โปรแกรมนี้ลบบันทึกนั้นไม่ได้
stays-times = วันเวลาของไฟล์สมุดบันทึกแสดงว่าคุณใช้ครั้งล่าสุดเมื่อไร
stays-program = ตัวโปรแกรมอยู่ในดิสก์หรือแฟลชไดรฟ์ ใครก็ดูออกว่ามีไว้ทำอะไร
stays-display = ไฟล์เล็กไฟล์หนึ่งเก็บภาษาของคุณ ใครก็อ่านได้ ในนั้นไม่มีอย่างอื่น
stays-memory = ขณะที่สมุดบันทึกเปิดอยู่ เนื้อหาอยู่ในหน่วยความจำของเครื่อง คอมพิวเตอร์ที่เข้าโหมดสลีปอาจเขียนหน่วยความจำลงดิสก์
stays-ssd = ไฟล์ที่ลบแล้วอาจยังอยู่ใน SSD หรือแฟลชไดรฟ์ สิ่งที่ช่วยได้คือไฟล์ถูกเข้ารหัสมาตั้งแต่แรก
stays-scrollback = คู่มือนี้ล้างหน้าจอของตัวเองเมื่อจบ แต่เทอร์มินัลที่บันทึกทุกอย่างจะเก็บสิ่งที่แสดงไว้
stays-better-heading = สิ่งที่ช่วยได้
stays-better = เข้ารหัสทั้งดิสก์ ปิดเครื่องแทนการให้เครื่องสลีป หรือเริ่มด้วย --keep-nothing จากแฟลชไดรฟ์ที่คุณเก็บซ่อนได้
stays-wipe-heading = ก่อนลบอะไร
stays-wipe = หลังได้รับหมายเรียกหรือระหว่างถูกค้น การลบไฟล์อาจถือเป็นการทำลายหลักฐาน ตัดสินใจไว้ล่วงหน้า ร่วมกับทนาย

## Search

search-title = ค้นหาคำ
search-label = คำ:
search-how = พิมพ์คำ คำไทยต้องใส่วรรณยุกต์ให้ครบ คำเวียดนามไม่ต้องใส่เครื่องหมาย: "ma hoa" หา "mã hóa" เจอ
search-nothing = ไม่พบอะไร ลองใช้คำน้อยลงหรือคำอื่น
search-more = แสดง { $count } ผลแรก พิมพ์คำเพิ่มจะได้ผลน้อยลง

## Problems: what went wrong (err) and what to do (fix)

# What the system said, put into other messages. Small letters, no full stop.
why = { $why ->
    [not-found] ไม่มีอยู่ที่นั่น
    [not-allowed] คุณไม่มีสิทธิ์ทำอย่างนั้นที่นั่น
    [folder] เป็นโฟลเดอร์
    [not-folder] ส่วนหนึ่งของชื่อไม่ใช่โฟลเดอร์
    [not-plain] ไม่ใช่ไฟล์ธรรมดา
    [disk-full] ดิสก์เต็ม
    [read-only] ดิสก์อ่านได้อย่างเดียว
    [too-long] ยาวเกินไป
    [not-text] ไม่ใช่ข้อความล้วน
    [nobody-writes] เป็นไปป์ (pipe) ที่ไม่มีใครเขียนเข้ามา
    [system-full] ระบบไม่ยอมให้เปิดโปรแกรมหรือไฟล์เพิ่ม ปิดบางอย่างที่ไม่ต้องใช้
   *[other] { $why }
}
err-not-unlocked = สมุดบันทึกล็อกอยู่
fix-not-unlocked = เปิดด้วยวลีรหัสผ่านของคุณ แล้วลองใหม่
err-no-terminal = ที่นี่ไม่มีใครเลือกอะไรได้: ไม่มีเทอร์มินัล และไม่มีอะไรให้อ่าน
fix-no-terminal = เริ่มในหน้าต่างเทอร์มินัล หรือส่งบรรทัดมาให้อ่าน สำหรับสคริปต์มีคำสั่งให้: sotay --help
err-terminal = เทอร์มินัลไม่ได้ทำตามที่สั่ง: { why }
fix-terminal = ลองหน้าต่างเทอร์มินัลอื่น
err-usage = ไม่เข้าใจบรรทัดคำสั่งนี้
fix-usage = ให้รัน: sotay --help
err-usage-command = ไม่มีคำสั่ง "{ $word }"
fix-usage-command = { $like ->
    [nothing] รัน sotay --help เพื่อดูรายชื่อคำสั่ง
   *[other] รัน sotay --help เพื่อดูรายชื่อคำสั่ง คุณอาจหมายถึง: { $like }
}
err-usage-argument = ที่นี่ไม่รู้จัก "{ $word }"
fix-usage-argument = { $like ->
    [nothing] รันคำสั่งนั้นพร้อม --help เพื่อดูว่ารับอะไรบ้าง
   *[other] รันคำสั่งนั้นพร้อม --help เพื่อดูว่ารับอะไรบ้าง คุณอาจหมายถึง: { $like }
}
err-usage-twice = ใส่ได้ครั้งเดียว: { $word }
fix-usage-twice = เอาออกหนึ่งอัน
err-usage-missing = ขาดบางอย่าง: { $word }
fix-usage-missing = รันคำสั่งนั้นพร้อม --help เพื่อดูว่ารับอะไรบ้าง
err-usage-value = ใช้ "{ $word }" กับ { $option } ไม่ได้
fix-usage-value = ที่ใช้ได้: { $known }
err-no-checklist = ไม่มีรายการตรวจ "{ $word }"
fix-no-checklist = รายการตรวจที่รู้จัก: { $known }
err-no-item = ไม่มีข้อ "{ $word }"
fix-no-item = เขียนข้อเป็น รายการตรวจ/ข้อ รัน sotay list เพื่อดู หรือ sotay search ตามด้วยคำ
err-no-notebook = ที่นี่ไม่มีสมุดบันทึก
fix-no-notebook = เริ่ม sotay แล้วเก็บความคืบหน้า หรือใส่ --passphrase-file ไฟล์ เพื่อสร้างเล่มใหม่
err-keep-nothing = คำสั่งนี้เขียนข้อมูล แต่คุณสั่งว่าไม่เก็บอะไร
fix-keep-nothing = ตัด --keep-nothing ออก ถ้าคุณต้องการให้เขียน
err-passphrase-file = อ่านไฟล์วลีรหัสผ่าน { $file } ไม่ได้: { why }
fix-passphrase-file = ระบุไฟล์ข้อความที่มีวลีรหัสผ่านในบรรทัดแรก เครื่องหมาย - ตัวเดียวหมายถึงอินพุตมาตรฐาน
err-passphrase-empty = ไฟล์วลีรหัสผ่าน { $file } ไม่มีวลีรหัสผ่านในบรรทัดแรก
fix-passphrase-empty = เขียนวลีรหัสผ่านลงในบรรทัดแรก
err-no-passphrase = ไม่ได้ใส่วลีรหัสผ่าน
fix-no-passphrase = พิมพ์ในเทอร์มินัล หรือใช้ --passphrase-file ไฟล์
err-no-new-passphrase = ไม่ได้ใส่วลีรหัสผ่านใหม่
fix-no-new-passphrase = พิมพ์ในเทอร์มินัล หรือใช้ --new-passphrase-file ไฟล์ ถ้าใช้ - กับทั้งสองไฟล์ วลีใหม่คือบรรทัดที่สองของอินพุตมาตรฐาน
err-passphrases-differ = วลีรหัสผ่านสองครั้งไม่เหมือนกัน ไม่มีอะไรเปลี่ยน
fix-passphrases-differ = รันคำสั่งนี้อีกครั้ง
err-proof-without-done = --proof ใช้ได้กับ done เท่านั้น
fix-proof-without-done = เขียนว่า: sotay mark ข้อ done --proof tested
err-wipe-not = ไม่ได้พิมพ์คำนั้น ไม่ได้ลบอะไร
fix-wipe-not = ถ้าคุณแน่ใจ ให้รันคำสั่งอีกครั้งแล้วพิมพ์คำนั้น

err-output = เขียนผลออกมาได้ไม่ครบ: { why }
fix-output = ส่งผลไปที่อื่น หรือทำที่ว่าง แล้วรันคำสั่งอีกครั้ง
err-no-lists = ในโฟลเดอร์ { $folder } ไม่มีรายการ
fix-no-lists = รายการคือไฟล์ที่ชื่อลงท้ายด้วย .toml ระบุโฟลเดอร์ที่มีรายการ หรือระบุไฟล์โดยตรง
err-hostile-file = { $file } มีอักขระที่สั่งงานเทอร์มินัลได้
fix-hostile-file = รัน sotay translate check เพื่อดูว่าอยู่ตรงไหน แล้วเอาออก อย่าใช้โฟลเดอร์ที่คุณไม่ไว้ใจ

## Commands

help-usage = วิธีใช้
help-commands = คำสั่ง
help-arguments = อาร์กิวเมนต์
help-options = ตัวเลือก
help-everywhere = ตัวเลือกของทุกคำสั่ง
help-exits = รหัสจบ: 0 เสร็จ; 1 คำตอบคือไม่; 2 บรรทัดคำสั่งผิด; 3 ทำไม่ได้ หรือบอกไม่ได้
man-name = ชื่อ
man-synopsis = รูปแบบคำสั่ง
man-exits = รหัสจบ
value-options = ตัวเลือก
value-command = คำสั่ง
value-tag = ภาษา
value-dir = โฟลเดอร์
value-file = ไฟล์
value-path = เส้นทาง
value-when = เมื่อไร
value-who = ใคร
value-checklist = รายการตรวจ
value-item = ข้อ
value-words = คำ
value-state = สถานะ
value-proof = หลักฐาน
value-format = รูปแบบ
value-shell = เชลล์
cmd-sotay = คู่มือทำทีละขั้นเล็กๆ เพื่อให้โทรศัพท์ บัญชี และข้อความของคุณ ถูกใช้ทำร้ายคุณได้ยากขึ้น ถ้าไม่ใส่คำสั่ง คู่มือจะเริ่ม มีแต่การซ้อมที่ส่งแพ็กเก็ตทดสอบ หลังจากคุณตอบตกลง อย่างอื่นไม่ใช้เครือข่าย
cmd-list = แสดงรายการตรวจและข้อ
cmd-show = แสดงข้อหนึ่งแบบเต็ม รวมถึงหน้า คำ หรือสายช่วยเหลือที่ search พบ และใช้ "helplines" เพื่อดูสายช่วยเหลือทั้งหมด
cmd-search = ค้นหาคำ คำเวียดนามไม่ต้องใส่เครื่องหมาย
cmd-status = แสดงความคืบหน้าของคุณ
cmd-mark = ตั้งสถานะหนึ่งข้อ
cmd-handout = เขียนรายการเปล่าไว้พิมพ์หรือเปิดในโทรศัพท์
cmd-lint = ตรวจเนื้อหาของรายการ
cmd-translate = เครื่องมือสำหรับผู้แปล
cmd-translate-check = ตรวจคำแปล
cmd-translate-status = นับบรรทัดที่ตรวจแล้ว ฉบับร่าง ล้าสมัย และขาด
cmd-backup = เขียนสำเนาสมุดบันทึกลงไฟล์เดียวที่เข้ารหัส
cmd-restore = นำสำเนาสมุดบันทึกกลับมา
cmd-passphrase = เปลี่ยนวลีรหัสผ่าน
cmd-wipe = ลบสมุดบันทึก
cmd-man = พิมพ์หน้าคู่มือ (man)
cmd-completions = พิมพ์ส่วนเติมคำอัตโนมัติสำหรับเชลล์
opt-help = แสดงวิธีใช้นี้
opt-version = แสดงรุ่น
opt-locale = ภาษา เช่น vi หรือ en
opt-locales = โฟลเดอร์คำแปลที่กำลังทำ สำหรับ translate check: locales ถ้าไม่ระบุ
opt-lists = โฟลเดอร์รายการของคุณเอง
opt-data-dir = โฟลเดอร์ของสมุดบันทึก
opt-keep-nothing = ไม่เขียนอะไรเลย
opt-passphrase-file = อ่านวลีรหัสผ่านจากไฟล์ - คืออินพุตมาตรฐาน
opt-ascii = วาดด้วยตัวอักษรธรรมดาเท่านั้น
opt-color = auto (ถ้าไม่ระบุ), always หรือ never
opt-bidi = ใครกลับทิศตัวอักษรที่เขียนจากขวาไปซ้าย: auto (ถ้าไม่ระบุ), app, terminal หรือ off
opt-list-checklist = เฉพาะรายการตรวจนี้
opt-list-json = พิมพ์ JSON
opt-show-item = ข้อที่จะดู เขียนเป็น รายการตรวจ/ข้อ
opt-search-words = คำที่จะค้นหา
opt-status-json = พิมพ์ JSON
opt-mark-item = ข้อที่จะตั้ง เขียนเป็น รายการตรวจ/ข้อ
opt-mark-state = open (ยังไม่ทำ), done (เสร็จ), later (ไว้ทีหลัง), not-for-me (ไม่เกี่ยวกับฉัน) หรือ stuck (ติดขัด)
opt-mark-proof = ใช้กับ done: told (แค่ติ๊กไว้), tested (ทดสอบเองแล้ว) หรือ witnessed (ตรวจร่วมกันแล้ว)
opt-handout-checklists = เฉพาะรายการตรวจเหล่านี้
opt-handout-format = html (ถ้าไม่ระบุ), md หรือ txt
opt-handout-out = เขียนลงไฟล์ใหม่นี้แทนหน้าจอ
opt-lint-paths = ไฟล์หรือโฟลเดอร์ ถ้าไม่ใส่ จะตรวจสิ่งที่อยู่ในโปรแกรม
opt-lint-json = พิมพ์ JSON
opt-lint-strict = นับคำเตือนเป็นข้อผิดพลาด
opt-translate-check-tag = ภาษา ถ้าไม่ใส่ คือทั้งหมด
opt-translate-check-json = พิมพ์ JSON
opt-translate-status-tag = ภาษา ถ้าไม่ใส่ คือทั้งหมด
opt-translate-status-json = พิมพ์ JSON
opt-backup-file = ไฟล์ใหม่
opt-backup-new-passphrase-file = อ่านวลีรหัสผ่านของสำเนาจากไฟล์
opt-restore-file = ไฟล์สำเนา
opt-passphrase-new-passphrase-file = อ่านวลีรหัสผ่านใหม่จากไฟล์
opt-completions-shell = bash, elvish, fish, powershell หรือ zsh

ask-new-passphrase = วลีรหัสผ่านใหม่:
ask-backup-passphrase = วลีรหัสผ่านของสำเนา:
lists-problems = { $count ->
   *[other] รายการใน { $folder } มีปัญหา { $count } จุด ส่วนที่ใช้ไม่ได้ถูกตัดออก ให้รัน: sotay lint "{ $folder }"
}
status-no-notebook = ไม่มีสมุดบันทึกใน { $folder } ทุกข้อนับว่ายังไม่ทำ
made-notebook = สร้างสมุดบันทึกใหม่ใน { $folder } แล้ว
backup-did = สำเนาอยู่ใน { $file } ลองเปิดดูหนึ่งครั้งว่าเปิดได้ไหม
restore-did = นำสำเนากลับมาแล้ว มี { $count ->
   *[other] { $count } ข้อ
} วลีรหัสผ่านตอนนี้คือวลีของสำเนา
restore-aside = เก็บจากสมุดบันทึกที่เคยอยู่ที่นี่: { $file }
passphrase-did = เปลี่ยนวลีรหัสผ่านแล้ว สำเนาเก่าและข้อมูลสำรองเก่ายังเปิดได้ด้วยวลีเดิม
# Kept in Latin letters, so that any keyboard can type it.
wipe-word = wipe
wipe-what = คำสั่งนี้ลบสมุดบันทึกใน { $folder } ไม่มีใครนำกลับมาได้
wipe-cannot = คำสั่งนี้ไปไม่ถึงข้อมูลสำรองที่อยู่ที่อื่น และใน SSD หรือแฟลชไดรฟ์ ไฟล์ที่ลบแล้วอาจยังอยู่ สิ่งที่เหลืออยู่นั้นเข้ารหัสไว้
wipe-type = ถ้าคุณแน่ใจ พิมพ์คำนี้แล้วกด Enter: { $word }
wipe-did = ไฟล์ที่ลบแล้ว: { $count } สิ่งที่เหลือ: ตัวโปรแกรม และสิ่งที่ระบบบันทึกไว้เกี่ยวกับมัน
wipe-nothing = ไม่มีโฟลเดอร์ { $folder } จึงไม่มีอะไรให้ลบ
wipe-not-overwritten = ลบแล้ว แต่เขียนทับก่อนลบไม่ได้: { $file }
wipe-foreign = ไม่แตะต้อง เพราะโปรแกรมนี้ไม่ได้เขียนไว้: { $file }
wipe-kept = ไม่ได้ลบ: { $file }
wipe-in-use = โปรแกรมนี้อีกหน้าต่างหนึ่งเปิดสมุดบันทึกอยู่ และถือไว้ในหน่วยความจำ ให้ปิดหน้าต่างนั้น
opt-handout-phone = เฉพาะสิ่งที่ทำในโทรศัพท์
opt-handout-helplines = ใส่เรื่องใครช่วยได้บ้างด้วย ถ้าไม่ใส่ตัวเลือกนี้ จะไม่มีที่อยู่ของใครในหน้า

handout-title = รายการตรวจบนกระดาษ
handout-how-to-copy = คัดลอกหน้านี้ด้วยสายหรือแฟลชไดรฟ์ อย่าส่งทาง Zalo หรือ Messenger
handout-limits = หน้านี้ทำให้คุณปลอดภัยไม่ได้ แต่ละข้อบอกว่าทำอะไรไม่ได้
handout-found = ใครพบหน้านี้ในโทรศัพท์หรือบนกระดาษของคุณ จะเห็นว่าคุณมีรายการเหล่านี้ ในนี้ไม่มีชื่อ และการติ๊กไม่พิสูจน์อะไร อย่าพกไปในที่ที่คุณอาจถูกค้น
handout-contents = รายการในหน้านี้
handout-count = เสร็จ { $done } จาก { $all }
handout-ticks = สิ่งที่คุณติ๊ก
handout-gone = เมื่อคุณปิดหน้านี้ สิ่งที่คุณติ๊กจะไม่ถูกเก็บ
handout-keep = เก็บสิ่งที่ฉันติ๊กไว้ในโทรศัพท์นี้
handout-keep-means = ถ้าเก็บ ใครเปิดโทรศัพท์นี้ก็เห็นว่าคุณติ๊กอะไร
handout-kept = สิ่งที่คุณติ๊กเก็บอยู่ในโทรศัพท์นี้ ใครเปิดโทรศัพท์ก็เห็น
handout-refused = โทรศัพท์นี้ไม่ยอมให้หน้านี้เก็บอะไร สิ่งที่คุณติ๊กจะหายเมื่อปิดหน้า
handout-forget = ลืมสิ่งที่ฉันติ๊ก
handout-forgotten = ทุกช่องว่างแล้ว และไม่ได้เก็บอะไรไว้
handout-stuck = ฉันติดขัดตรงนี้
handout-full = สลิปใส่ได้แค่สามข้อ บอกข้อนี้กับผู้นำเวิร์กช็อปเอง
handout-slip = สลิปของฉัน
handout-slip-about = สลิปคือตัวอักษรและตัวเลข 12 ตัว สำหรับผู้นำเวิร์กช็อป บอกว่าคุณทำเสร็จกี่ข้อ และติดขัดข้อไหน
handout-slip-make = ทำสลิปของฉัน
handout-slip-says = สลิปบอกว่า: เสร็จ { $done } ข้อ ไม่ติดขัดที่ไหน
handout-slip-says-stuck = สลิปบอกว่า: เสร็จ { $done } ข้อ ติดขัดที่หมายเลข { $stuck }
handout-slip-says-not = สลิปไม่บอกชื่อ วันที่ หรือว่าข้อไหนเสร็จ อ่านให้ฟังหรือให้ดู อย่าส่ง
# Steps that are for some people only, on paper and in sotay show.
only-vpn = VPN: { $answers }
only-messenger = แอปแชต: { $answers }
only-facebook = Facebook: { $answers }
handout-did = เขียนลง { $file } แล้ว ในนั้นไม่มีข้อมูลเกี่ยวกับคุณ
lint-count = { $count ->
    [0] ไม่พบอะไร
   *[other] พบ { $count } จุด
}
translate-ui = { $language }: ส่วนติดต่อ { $translated } จาก { $all } ตรวจแล้ว { $reviewed }
translate-list = { $list }: ตรวจแล้ว { $reviewed }, ฉบับร่าง { $draft }, ล้าสมัย { $outdated }, ขาด { $missing }
err-no-language = ไม่มีภาษา "{ $word }" ใน { $folder }
fix-no-language = ตรวจรหัสภาษา เช่น vi และโฟลเดอร์ที่ระบุด้วย --locales

## Problems with the notebook's files
err-store-no-place = เครื่องนี้ไม่ได้บอกโฟลเดอร์สำหรับข้อมูลของโปรแกรม
fix-store-no-place = ระบุโฟลเดอร์เองด้วย --data-dir หรือสร้างโฟลเดอร์ชื่อ sotay-data ไว้ข้างโปรแกรม
err-store-disk-full = ดิสก์เต็ม ยังไม่ได้เขียน { $file }
fix-store-disk-full = ทำที่ว่างในดิสก์ แล้วบันทึกอีกครั้ง ระหว่างนั้นสิ่งที่คุณทำอยู่ในหน่วยความจำ และสมุดบันทึกในดิสก์ยังเป็นอย่างเดิม
err-store-read-only = ดิสก์อ่านได้อย่างเดียว ยังไม่ได้เขียน { $file }
fix-store-read-only = ถ้าเป็นแฟลชไดรฟ์ที่มีสวิตช์ล็อก ให้ปลดล็อกแล้วบันทึกอีกครั้ง หรือเริ่มโปรแกรมด้วย --data-dir กับโฟลเดอร์ที่อื่น
err-store-no-permission = ระบบไม่ยอมให้คุณ { $operation ->
    [read] อ่าน
    [remove] ลบ
    [lock] ล็อก
    [make-folder] สร้าง
   *[write] เขียน
} { $file }
fix-store-no-permission = ดูว่าโฟลเดอร์เป็นของใคร และคุณเข้าระบบด้วยผู้ใช้คนเดิมกับครั้งก่อนหรือไม่ แล้วลองใหม่
err-store-vanished = { $file } ไม่อยู่ที่นั่นแล้ว ไม่ได้บันทึกอะไร
fix-store-vanished = ถ้าอยู่ในแฟลชไดรฟ์ ให้เสียบใหม่แล้วบันทึกอีกครั้ง ระหว่างนั้นสิ่งที่คุณทำอยู่แค่ในหน่วยความจำ: อย่าออกจากโปรแกรม
err-store-io = ระบบไม่สามารถ { $operation ->
    [read] อ่าน
    [rename] เปลี่ยนชื่อ
    [remove] ลบ
    [sync] เขียนให้เสร็จ
    [lock] ล็อก
    [make-folder] สร้าง
   *[write] เขียน
} { $file } ({ why })
fix-store-io = ลองใหม่ ถ้าเกิดขึ้นอีก ดิสก์หรือแฟลชไดรฟ์อาจกำลังเสีย: เขียนข้อมูลสำรองลงอันอื่น
err-store-no-notebook = ไม่มีสมุดบันทึกใน { $file }
fix-store-no-notebook = เริ่มคู่มือเพื่อสร้างเล่มใหม่ นำข้อมูลสำรองกลับมา หรือระบุโฟลเดอร์ที่ถูกด้วย --data-dir
err-store-key-missing = กุญแจของสมุดบันทึกหายไป: { $file }
fix-store-key-missing = ถ้าขาดไฟล์นี้ ไม่มีใครเปิดสมุดบันทึกได้ นำไฟล์กลับมาวางถ้าคุณมีสำเนา หรือนำข้อมูลสำรองกลับมา หรือเริ่มใหม่: ไฟล์เก่ายังเก็บไว้ในชื่อใหม่
err-store-notebook-missing = สมุดบันทึกของคุณหายไป: { $file }
fix-store-notebook-missing = เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา
err-store-no-previous = ไม่มีฉบับก่อนหน้า: ขาดไฟล์ { $file }
fix-store-no-previous = นำข้อมูลสำรองกลับมา หรือเริ่มใหม่: ไฟล์เก่ายังเก็บไว้ในชื่อใหม่
err-store-no-such-file = ไม่มีไฟล์ { $file }
fix-store-no-such-file = ตรวจชื่อและโฟลเดอร์ และดูว่าเสียบแฟลชไดรฟ์ที่มีไฟล์นี้แล้ว
err-store-no-such-folder = ไม่มีโฟลเดอร์สำหรับ { $file }
fix-store-no-such-folder = สร้างโฟลเดอร์ก่อน หรือเลือกโฟลเดอร์อื่น
err-store-already-there = มี { $file } อยู่แล้ว โปรแกรมปล่อยไว้อย่างเดิม
fix-store-already-there = เลือกชื่ออื่น หรือย้ายไฟล์นั้นออกก่อน
err-store-in-use = สมุดบันทึกใน { $file } เปิดอยู่ในโปรแกรมนี้อีกหน้าต่างหนึ่ง
fix-store-in-use = ทำต่อในหน้าต่างนั้น หรือปิดแล้วลองใหม่
err-store-not-ours = { $file } เป็นลิงก์ โฟลเดอร์ หรือไฟล์พิเศษ โปรแกรมไม่ได้วางไว้ที่นั่น และจะไม่เปิดตาม
fix-store-not-ours = หาว่าใครวางไว้ ย้ายออกด้วยตัวเอง แล้วลองใหม่
err-store-wrong-passphrase = วลีรหัสผ่านนี้เปิด { $file } ไม่ได้
fix-store-wrong-passphrase = พิมพ์ใหม่ ดูตัวพิมพ์ใหญ่และภาษาของแป้นพิมพ์ ไม่มีอะไรเปลี่ยน ถ้าแน่ใจว่าถูก ไฟล์อาจเสีย: นำข้อมูลสำรองกลับมา ถ้าลืม ให้เริ่มใหม่: ไฟล์เก่ายังเก็บไว้ในชื่อใหม่
err-store-empty-passphrase = วลีรหัสผ่านว่างไม่ป้องกันอะไร
fix-store-empty-passphrase = ใช้วลีรหัสผ่านที่เสนอให้ หรือพิมพ์วลีที่มีหลายคำ ถ้าไม่ต้องการบันทึกอะไรเลย ใช้ --keep-nothing
err-store-too-much-work = { $file } ต้องใช้การคำนวณมากกว่าที่โปรแกรมนี้ยอมรับ (2 ยกกำลัง { $log-n })
fix-store-too-much-work = โปรแกรมนี้ไม่ได้เขียนไฟล์นี้ ถ้าคุณไว้ใจไฟล์ ให้เปิดด้วยโปรแกรม age ไม่เช่นนั้นให้นำข้อมูลสำรองกลับมา
err-store-too-little-memory = การตรวจวลีรหัสผ่านต้องใช้หน่วยความจำ { $mebibytes } MiB แต่เครื่องนี้ว่างไม่พอ
fix-store-too-little-memory = ปิดโปรแกรมอื่น แล้วลองใหม่
err-store-empty = { $file } ว่างเปล่า
fix-store-empty = เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์ว่างนั้นยังเก็บไว้
err-store-truncated = { $file } ขาดตอน: ส่วนท้ายหายไป
fix-store-truncated = เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์ที่ขาดยังเก็บไว้
err-store-damaged = { $file } เสีย
fix-store-damaged = เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์ที่เสียยังเก็บไว้
err-store-foreign = { $file } ถูกล็อกด้วยกุญแจอื่น อาจมาจากเครื่องอื่น หรือกุญแจถูกสลับ
fix-store-foreign = วางกุญแจและสมุดบันทึกที่เป็นชุดเดียวกันไว้ในโฟลเดอร์เดียวกัน หรือเปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์นี้ยังเก็บไว้
err-store-not-age = { $file } ไม่ใช่ไฟล์ของโปรแกรมนี้
fix-store-not-age = ดูว่าเป็นไฟล์ที่ถูกหรือไม่ ถ้าเป็นสมุดบันทึกของคุณ แปลว่ามีบางอย่างเขียนทับ: เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์นี้ยังเก็บไว้
err-store-unreadable = { $file } เปิดได้ แต่ข้างในไม่ใช่สมุดบันทึก
fix-store-unreadable = ดูว่าเป็นไฟล์ที่ถูกหรือไม่ ถ้าเป็นสมุดบันทึกของคุณ เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์นี้ยังเก็บไว้
err-store-newer = โปรแกรมนี้รุ่นที่ใหม่กว่าเป็นผู้เขียน { $file }
fix-store-newer = เปิดด้วยรุ่นที่ใหม่กว่า ไฟล์ถูกปล่อยไว้อย่างเดิม
err-store-too-large = { $file } ใหญ่เกินกว่าจะเป็นสมุดบันทึก
fix-store-too-large = ดูว่าเป็นไฟล์ที่ถูกหรือไม่ ถ้าเป็นสมุดบันทึกของคุณ เปิดฉบับก่อนหน้า หรือนำข้อมูลสำรองกลับมา ไฟล์นี้ยังเก็บไว้
err-store-key-replaced = มีบางอย่างสลับ { $file } ขณะที่สมุดบันทึกเปิดอยู่ ไม่ได้บันทึกอะไร: ด้วยกุญแจนั้นคุณจะเปิดอีกไม่ได้
fix-store-key-replaced = วางกุญแจที่ถูกกลับคืนถ้าคุณมีสำเนา แล้วบันทึกอีกครั้ง ระหว่างนั้นสิ่งที่คุณทำอยู่แค่ในหน่วยความจำ: อย่าออกจากโปรแกรม
err-store-change-unfinished = วลีรหัสผ่านใหม่มีผลแล้ว แต่ { $file } ยังไม่ได้ชื่อที่ถูก
fix-store-change-unfinished = ตั้งแต่นี้ใช้วลีรหัสผ่านใหม่ โปรแกรมจะทำให้เสร็จเองเมื่อบันทึกหรือเริ่มครั้งหน้า
err-no-locales = อ่านโฟลเดอร์ภาษา { $folder } ไม่ได้: { why }
fix-no-locales = ระบุโฟลเดอร์ด้วย --locales โฟลเดอร์
err-read-file = อ่าน { $file } ไม่ได้: { why }
fix-read-file = ตรวจชื่อไฟล์ และดูว่าคุณมีสิทธิ์อ่าน

## The drill and the checks: screens, commands and what a person reads in both

verdict-confirmed = ใช้ได้ผล
verdict-contradicted = ไม่ได้ผล
verdict-unknown = บอกไม่ได้
probe-tunnel-route = ทุกอย่างเข้าอุโมงค์
probe-tunnel-route-about = ถามเครื่องนี้ว่าจะส่งแพ็กเก็ตไปยังที่อยู่สาธารณะใดๆ ทางไหน ไม่ส่งแพ็กเก็ตเลย
probe-ipv6 = IPv6 ไม่อ้อมออกนอกอุโมงค์
probe-ipv6-about = เหมือนกัน แต่สำหรับ IPv6 ซึ่ง VPN บางตัวลืม
probe-dns = ถามชื่อเว็บผ่านอุโมงค์
probe-dns-about = ดูว่าเครื่องถามชื่อเว็บจากเซิร์ฟเวอร์ไหน และไปทางไหน
probe-one-vpn = มี VPN ตัวเดียวเท่านั้น
probe-one-vpn-about = VPN สองตัวพร้อมกันอาจเปิดช่องโหว่ อุโมงค์ที่ไม่มีอะไรส่งเข้าไปก็เช่นกัน

drill-case-drop = การเชื่อมต่อหลุด
drill-case-disconnect = คุณกดตัดการเชื่อมต่อ
drill-case-server-change = คุณเปลี่ยนเซิร์ฟเวอร์
drill-case-reboot = เครื่องเพิ่งเปิด
drill-case-drop-about = คุณจะทำให้การเชื่อมต่อหลุด โดยไม่ใช้ปุ่มของแอป VPN: ปิด Wi-Fi แล้วเปิดใหม่ หรือถอดสายแล้วเสียบกลับ หรือบังคับปิดแอป VPN
drill-case-disconnect-about = คุณจะกด Disconnect (ตัดการเชื่อมต่อ) ในแอป VPN หลายแอปจะปล่อยทุกอย่างออกไปโดยตั้งใจ
drill-case-server-change-about = คุณจะเลือกเซิร์ฟเวอร์อื่นในแอป VPN
drill-case-reboot-about = ปิดเครือข่ายแล้วเปิดเครื่องใหม่ เริ่มการซ้อมนี้ก่อน VPN เชื่อมต่อ เมื่อโปรแกรมบอก ให้เปิดเครือข่าย โปรแกรมจะเฝ้าดูว่ามีอะไรออกไป จนกว่า VPN จะทำงาน
drill-case-drop-now = ตอนนี้: ปิด Wi-Fi แล้วเปิดใหม่ หรือถอดสายแล้วเสียบกลับ หรือบังคับปิดแอป VPN อย่ากดปุ่ม Disconnect (ตัดการเชื่อมต่อ)
drill-case-disconnect-now = ตอนนี้: กด Disconnect (ตัดการเชื่อมต่อ) ในแอป VPN ปล่อยไว้อย่างนั้นจนกว่าหน้าจอนี้จะบอกต่อ
drill-case-server-change-now = ตอนนี้: เลือกเซิร์ฟเวอร์อื่นในแอป VPN
drill-case-reboot-now = ตอนนี้: เปิดเครือข่าย ปล่อยให้ VPN เชื่อมต่ออย่างที่เคยทำหลังเปิดเครื่อง

drill-ask-title = การซ้อม: { $case }
drill-ask-what = สิ่งที่จะเกิดขึ้น: โปรแกรมดูเส้นทางของเครื่อง และบอกว่าคุณต้องลงมือเมื่อไร ขณะที่ไม่มีอุโมงค์ โปรแกรมส่งแพ็กเก็ตทดสอบเล็กๆ ราว { $seconds } วินาที และดูว่าไปทางไหน แพ็กเก็ตเหล่านี้ทำไว้ให้เราเตอร์ตัวแรกทิ้ง ผู้ดูแลเครือข่ายที่คุณใช้อยู่เห็นแพ็กเก็ตที่ออกไปได้
drill-ask-warning = ถ้าระบบตัดเน็ต (kill switch) ไม่ได้ผล แอปที่เปิดอยู่ทุกตัวจะแสดงที่อยู่จริงของคุณอยู่หลายวินาที ปิดแอป ออกจากระบบในบัญชีที่ไม่ได้ใช้ชื่อจริงของคุณ และใช้การเชื่อมต่อที่คุณยอมให้ถูกเปิดเผยได้
drill-ask-nothing-yet = ถึงตอนนี้ยังไม่ได้เปิดหรือส่งอะไร
drill-ask-no = ไม่ ยังก่อน
drill-ask-yes = ใช่ ฉันพร้อมแล้ว: เริ่มการซ้อม
drill-ask-type = เริ่มการซ้อมไหม พิมพ์ ใช่ หรือ yes แล้วกด Enter พิมพ์อย่างอื่นจะหยุดที่นี่:
# Words that mean yes, besides y and yes. Small letters, with commas between them.
yes-words = ใช่, ใช
drill-ask-declined = ไม่ได้ส่งอะไร

drill-screen-menu = การซ้อม kill switch และการตรวจ
drill-screen-offer = ให้เครื่องนี้เฝ้าดู: การซ้อม
drill-screen-what = คุณทำให้อุโมงค์ขาด แล้วเครื่องนี้เฝ้าดูว่ามีอะไรออกไป จากนั้นบอกว่าเห็นอะไร และไม่เห็นอะไร
drill-screen-cases = การซ้อม: จะให้เกิดอะไรกับ VPN
drill-screen-not-here = ในระบบนี้ โปรแกรมเฝ้าดูสิ่งที่ออกไปไม่ได้ คุณทดสอบเองได้ทีละขั้น นั่นคือการทดสอบเอง ไม่ใช่การซ้อม
drill-screen-look = ดูโดยไม่ทำให้อะไรขาด
drill-screen-by-hand = ทดสอบเอง
drill-screen-by-hand-what = ทีละขั้น โดยใช้หน้าเว็บในเบราว์เซอร์ คุณบอกว่าเห็นอะไร
drill-screen-not-yet = ยังไม่ได้ลอง
drill-screen-kept = { $ipv4 } - { $ipv6 } - { $day }
drill-screen-show = การซ้อมกำลังทำอยู่: กลับไปที่นั่น
drill-screen-last = ผลของการซ้อมครั้งล่าสุด
drill-screen-still-ending = การซ้อมครั้งก่อนกำลังจบ อีกสักครู่ค่อยลองใหม่
drill-screen-preparing = กำลังดูเครือข่าย อย่าเพิ่งเปลี่ยนอะไร
drill-screen-network-off = ตัวเครือข่ายเองปิดอยู่: ไม่มีอะไรออกไปได้ เปิดเครือข่ายอีกครั้ง
drill-screen-watching = อุโมงค์หายไปแล้ว อย่าทำอะไร { $seconds } วินาที
drill-screen-watching-reboot = มีเครือข่ายแล้ว แต่ยังไม่มีอุโมงค์ รอ VPN
drill-screen-back = อุโมงค์กลับมาแล้ว รอสักครู่
drill-screen-over = การซ้อมจบแล้ว
drill-screen-stopping = กำลังหยุด กำลังนับแพ็กเก็ตสุดท้าย
drill-screen-stop = หยุดการซ้อม
drill-screen-time-line = ลำดับเวลา
drill-screen-tunnel-unknown = ยังไม่ได้ดู
drill-screen-tunnel-yes = เข้าอุโมงค์
drill-screen-tunnel-no = ไม่มีอุโมงค์
drill-screen-so-far = { $tunnel } - ถูกบล็อก { $blocked }, หลุดออก { $left }
drill-screen-blocked = บล็อกทุกอย่างที่เราลอง
drill-screen-left = มีแพ็กเก็ตหลุดออกนอกอุโมงค์
drill-screen-left-then-blocked = ตอนแรกมีแพ็กเก็ตหลุดออก แล้วถูกบล็อกทั้งหมด
drill-screen-left-in-part = แพ็กเก็ตบางชนิดหลุดออก ชนิดอื่นถูกบล็อก
drill-screen-repeated = { $text }, { $count } ครั้ง, ครั้งล่าสุด { $last }
drill-screen-mark-tunnel = เข้าอุโมงค์ { $name }
drill-screen-mark-part = เข้าอุโมงค์ { $name } แค่บางส่วน
drill-screen-mark-no-tunnel = ไม่มีอุโมงค์
drill-screen-mark-filter = มีตัวกรองทำงานอยู่
drill-screen-mark-armed = พร้อม: ถึงตาคุณแล้ว
drill-screen-mark-lost = อุโมงค์หายไป
drill-screen-mark-back = อุโมงค์กลับมา
drill-screen-mark-network-lost = เครือข่ายปิด
drill-screen-mark-network-back = เครือข่ายเปิดอีกครั้ง
drill-screen-mark-asleep = เครื่องหยุดนิ่ง { $milliseconds } ms
drill-screen-end-watched = จบ: เฝ้าดูครบตามเวลาที่วางไว้
drill-screen-end-tunnel-back = จบ: อุโมงค์กลับมา
drill-screen-end-waited = จบ: ไม่มีอะไรเกิดขึ้นเป็นเวลานาน
drill-screen-end-stopped = จบ: คุณหยุด
drill-screen-end-no-tunnel = จบ: ไม่มีอุโมงค์ตั้งแต่แรก
drill-screen-end-no-network = จบ: ไม่มีเครือข่ายตั้งแต่แรก
drill-screen-end-cannot-watch = จบ: ระบบนี้ไม่ยอมให้โปรแกรมเฝ้าดู
drill-screen-fate-filtered = ถูกตัวกรองบล็อก
drill-screen-fate-refused = ถูกเส้นทางบล็อก
drill-screen-fate-refused-here = ถูกเครื่องนี้บล็อก
drill-screen-fate-no-route = ไม่มีทางออก
drill-screen-fate-failed = ส่งไม่ได้
drill-screen-fate-inside = เข้าอุโมงค์
drill-screen-fate-left-by = หลุดออก! ทาง { $name }
drill-screen-fate-left = หลุดออก! นอกอุโมงค์
drill-screen-fate-local = ไปถึงเครือข่ายในพื้นที่
drill-screen-fate-repeated = ปล่อยออกแล้ว ไม่มีคำตอบ
drill-screen-fate-nothing = รับไปแล้ว ไม่มีอะไรกลับมา
drill-screen-route-default = เส้นทางปกติ
drill-screen-route-card = ผูกกับการ์ด
drill-screen-route-router = ไปที่เราเตอร์
# One packet in the list of what was sent.
drill-screen-packet = { $family } { $kind } ไปที่ { $to } พอร์ต { $port }, TTL { $ttl }, { $route }: { $fate }
drill-screen-result = ผลของการซ้อม
drill-screen-result-of = ผล: { $case }
drill-screen-next = ทำอะไรต่อ
drill-screen-not-seen = สิ่งที่การซ้อมนี้ไม่เห็น
drill-screen-sent = สิ่งที่ส่งไป ({ $count } แพ็กเก็ต)
drill-screen-sent-title = สิ่งที่ส่งไป
drill-screen-sent-what = ทุกแพ็กเก็ต: เมื่อไร ส่งถึงใคร และเป็นอย่างไร TTL 1 หมายความว่าเราเตอร์ตัวแรกทิ้งแพ็กเก็ตนั้น
drill-screen-nothing-kept = ไม่ได้เก็บอะไรจากการซ้อมนี้
drill-screen-recorded = ผลและวันที่อยู่ในสมุดบันทึกของคุณ ชื่อและที่อยู่ไม่ได้เก็บ
drill-screen-saw = สิ่งที่เราเห็น, { $family }
drill-screen-gone = ผลนี้จะหายไปเมื่อคุณออก
drill-screen-session-only = ผลนี้จะหายไปเมื่อคุณออก ถ้าไม่ได้เก็บสมุดบันทึกก่อนหน้านั้น
drill-screen-hand-title = ทดสอบเอง
drill-screen-step = ขั้น { $number } จาก { $all }
drill-screen-next-step = เสร็จ ขั้นต่อไป
drill-screen-hand-blocked = ไม่มีอะไรโหลดขึ้น จนกว่า VPN จะกลับมา
drill-screen-hand-left = เห็นที่อยู่หรือผู้ให้บริการของฉันเอง แม้แค่ครั้งเดียว
drill-screen-hand-unclear = ฉันบอกไม่ได้
drill-screen-hand-left-say = ไม่ได้ผล ตอนนี้อย่าพึ่ง VPN นี้ ข้อนี้บอกว่าต้องทำอะไร
drill-screen-drills = การซ้อม kill switch
drill-screen-notebook-in-use = หลังจากนั้นจะลงในสมุดบันทึกของคุณ: ผลและวันที่ ไม่มีอย่างอื่น
drill-screen-sent-none = ไม่ได้ส่งอะไร

check-screen-title = สิ่งที่เครื่องนี้บอก
check-screen-what = โปรแกรมถามเครื่องนี้ว่าจะส่งแพ็กเก็ตไปทางไหน ไม่ส่งแพ็กเก็ต และไม่เปลี่ยนอะไร
check-screen-now = ดูเครื่องนี้เดี๋ยวนี้ (ไม่ส่งอะไร)
check-screen-again = ดูอีกครั้ง
check-screen-offer = ดูเครื่องนี้เดี๋ยวนี้
check-screen-looking = กำลังดู...
check-screen-limits = นี่บอกสภาพในตอนนี้ ไม่ได้บอกอะไรเกี่ยวกับตอนที่ VPN หลุด: เรื่องนั้นต้องใช้การซ้อม
check-screen-open-again = { $item }: เคยเสร็จแล้ว แต่กลับเป็นยังไม่ทำ เพราะเครื่องนี้แสดงอย่างอื่น

cmd-check = ถามเครื่องนี้เรื่องอุโมงค์ เส้นทาง และ DNS ไม่ส่งอะไร
cmd-drill = การซ้อม kill switch: คุณทำให้อุโมงค์ขาด เครื่องนี้เฝ้าดูว่ามีอะไรออกไป
opt-check-probes = เฉพาะเหล่านี้: tunnel-route, ipv6, dns, one-vpn
opt-check-json = พิมพ์ JSON
opt-drill-case = drop (ถ้าไม่ระบุ), disconnect, server-change หรือ reboot
opt-drill-seconds = เฝ้าดูนานเท่าไรเมื่อไม่มีอุโมงค์: 5 ถึง 120 ถ้าไม่ระบุ 10
opt-drill-wait = รอนานเท่าไรให้อุโมงค์หายไป: 5 ถึง 900 ถ้าไม่ระบุ 180
opt-drill-json = พิมพ์ JSON หนึ่งบรรทัดต่อหนึ่งเหตุการณ์
value-probe = การตรวจ
value-case = กรณี
value-seconds = วินาที
err-no-probe = ไม่มีการตรวจ "{ $word }"
fix-no-probe = การตรวจที่รู้จัก: { $known }
err-number = ใช้ "{ $word }" กับ { $option } ไม่ได้
fix-number = ใส่จำนวนเต็มตั้งแต่ { $least } ถึง { $most }
err-no-drill = ในระบบนี้ โปรแกรมเฝ้าดูสิ่งที่ออกไปไม่ได้ จึงไม่มีการซ้อม
fix-no-drill = ทดสอบเอง: เริ่มคู่มือ หรือรัน sotay show { $item }
err-probe-start = เริ่มส่วนที่ใช้ถามระบบไม่ได้: { why }
fix-probe-start = ลองใหม่ ถ้าโปรแกรมถูกย้ายหรือเปลี่ยนระหว่างนี้ ให้เริ่มโปรแกรมใหม่
err-probe-ended = ส่วนที่ใช้ถามระบบจบก่อนเวลา
fix-probe-ended = สรุปอะไรจากนี้ไม่ได้ ลองใหม่ ระหว่างนี้ให้ทดสอบเอง

## Checks of this computer and the drill

check-why-no-tunnel = ไม่เห็นอุโมงค์ VPN ในเครื่องนี้ อาจเป็นเพราะ VPN ปิดอยู่ หรือเป็นชนิดที่โปรแกรมนี้มองไม่เห็น: อยู่ในเราเตอร์ หรือไม่มีอินเทอร์เฟซของตัวเอง (IPsec บางแบบ)
check-why-all-inside = ที่อยู่ { $family } สาธารณะทุกตัวจะถูกส่งเข้าอุโมงค์ นี่บอกแค่ทางไป ไม่ได้บอกว่าใครอยู่ปลายทาง
check-why-part-outside = อุโมงค์ทำงานอยู่ แต่ { $share }% ของที่อยู่ { $family } ทั้งหมดมีทางอ้อม ไฟร์วอลล์อาจยังกั้นไว้ แต่การตรวจนี้มองไม่เห็นไฟร์วอลล์
check-why-tunnel-without-route = อุโมงค์ทำงานอยู่ แต่ไม่มีอะไรถูกส่งเข้าไป สิ่งที่คุณเปิดตอนนี้ออกไปด้วยที่อยู่จริงของคุณ ถ้าไฟร์วอลล์ไม่กั้นไว้
check-why-unknown-kind = ทางออกเป็นอินเทอร์เฟซชนิดที่โปรแกรมนี้ไม่รู้จัก อาจเป็น VPN ของคุณ หรืออาจไม่ใช่
check-why-not-answered = ระบบไม่ตอบว่าจะส่งแพ็กเก็ตไปทางไหน
check-why-sampled = ในระบบนี้ถามได้แค่บางที่อยู่ ทั้งหมดนั้นจะถูกส่งเข้าอุโมงค์ แต่อาจมีทางอ้อมอยู่ระหว่างนั้น
check-why-refused-everywhere = ตอนนี้เส้นทางของเครื่องนี้ไม่ปล่อยอะไรออก นั่นไม่ได้บอกว่าเมื่อ VPN ทำงานจะเป็นอย่างไร
check-why-v6-outside = IPv6 มีทางอ้อมออกนอก VPN เว็บที่ใช้ IPv6 อาจเห็นที่อยู่จริงของคุณ ไฟร์วอลล์อาจยังกั้นไว้ การซ้อมจะแสดงว่ากั้นหรือไม่
check-why-v6-refused = เส้นทางของเครื่องนี้ปฏิเสธ IPv6 ขณะที่ VPN ทำงาน ตามเส้นทางเหล่านี้ IPv6 อ้อมอุโมงค์ไม่ได้
check-why-dns-inside = คำถามชื่อเว็บจะถูกส่งเข้าอุโมงค์ ใครเป็นคนตอบที่ปลายทาง มองจากตรงนี้ไม่เห็น
check-why-dns-outside = คำถามชื่อเว็บจะถูกส่งออกนอกอุโมงค์ ผู้ดูแลเครือข่ายของคุณอ่านได้ว่าคุณเปิดเว็บไหน ถ้าไฟร์วอลล์ไม่กั้นไว้
check-why-dns-perhaps = VPN ของคุณมีเซิร์ฟเวอร์ DNS และเครือข่ายของคุณก็มีด้วย ระบบนี้ถามตัวไหน บอกจากตรงนี้ไม่ได้
check-why-dns-stub = โปรแกรมผู้ช่วยในเครื่องนี้เป็นผู้ถามชื่อเว็บ และไม่บอกว่าถามใคร
check-why-dns-unknown = บอกไม่ได้ว่าไปถึงเซิร์ฟเวอร์ DNS ตัวหนึ่งทางไหน
check-why-dns-not-told = ระบบนี้ไม่บอกว่าถามเซิร์ฟเวอร์ DNS ตัวไหน
check-why-one = มีอุโมงค์ VPN ทำงานอยู่หนึ่งอัน
check-why-several = มีอุโมงค์ VPN ทำงานพร้อมกันหลายอัน อันหนึ่งอาจดึงข้อมูลออกจากอีกอัน ปิดอันที่ไม่ต้องใช้
check-why-none = ไม่มีอุโมงค์ VPN ทำงานอยู่
check-why-other-user-outside = { $family }: โปรแกรมของคุณเองเข้าอุโมงค์ แต่โปรแกรมอื่นมีทางอ้อม
check-why-no-route = { $family }: ตอนนี้ไม่มีทางออกเลย ในเครือข่ายนี้ไม่มีอะไรใช้ทางนี้อ้อม VPN ได้ ในเครือข่ายถัดไปอาจต่างออกไป
check-why-several-servers = เข้าอุโมงค์ แต่มีที่อยู่เดี่ยวหลายตัวออกนอกอุโมงค์ ปกติหนึ่งในนั้นคือเซิร์ฟเวอร์ของ VPN ตัวอื่นคืออะไร บอกจากตรงนี้ไม่ได้
check-why-no-tunnel-dns = ไม่เห็นอุโมงค์ VPN คำถามชื่อเว็บจึงไม่มีอุโมงค์ให้เข้า
check-why-none-carries = อุโมงค์ทำงานอยู่ แต่ไม่มีข้อมูลอินเทอร์เน็ตถูกส่งเข้าไป

check-saw-tunnel = อุโมงค์: { $interface }
check-saw-share-inside = { $family }: { $share }% ของที่อยู่สาธารณะทั้งหมดเข้าอุโมงค์
check-saw-share-outside = { $family }: { $share }% ของที่อยู่สาธารณะทั้งหมดออกนอกอุโมงค์ ทาง { $interface }
check-saw-server-address = มีที่อยู่เดี่ยวหนึ่งตัวออกนอกอุโมงค์: { $address } ถ้าเป็นเซิร์ฟเวอร์ของ VPN ก็ปกติ ให้เทียบกับการตั้งค่า VPN ของคุณ
check-saw-on-link = ที่อยู่สาธารณะตั้งแต่ { $first } ถึง { $last } ถูกถือว่าอยู่ในเครือข่ายในพื้นที่ของคุณ เครือข่ายที่ประสงค์ร้ายทำอย่างนี้เพื่อดึงข้อมูลออกนอกอุโมงค์ได้
check-saw-piece = นอกอุโมงค์ ทาง { $interface }: { $first } ถึง { $last }
check-saw-resolver = เซิร์ฟเวอร์ DNS { $address } ถามทาง { $interface }
check-saw-resolver-nowhere = เซิร์ฟเวอร์ DNS { $address } ตอนนี้ไม่มีทางไปถึง
check-saw-administrator-outside = โปรแกรมของระบบ (ผู้ดูแลระบบ) มีทางออกนอกอุโมงค์
check-saw-user-outside = โปรแกรมของผู้ใช้หมายเลข { $user } มีทางออกนอกอุโมงค์
check-saw-port-outside = แพ็กเก็ตไปพอร์ต { $port } มีทางออกนอกอุโมงค์
check-saw-carrying = อุโมงค์ { $interface }: มีข้อมูลอินเทอร์เน็ตวิ่งผ่าน
check-saw-not-carrying = อุโมงค์ { $interface }: ทำงานอยู่ แต่ไม่มีข้อมูลอินเทอร์เน็ตวิ่งผ่าน
check-saw-share-unclear = { $family }: { $share }% ของที่อยู่สาธารณะทั้งหมดไปทางที่โปรแกรมนี้ไม่รู้จัก
check-saw-share-refused = { $family }: { $share }% ของที่อยู่สาธารณะทั้งหมดถูกเส้นทางปฏิเสธ
check-saw-share-no-route = { $family }: { $share }% ของที่อยู่สาธารณะทั้งหมดไม่มีทางไปเลย
check-saw-more-pieces = ช่วงอื่นที่อยู่นอกอุโมงค์ ไม่ได้แสดง: { $count }
check-saw-local-network = เครือข่ายในพื้นที่ของคุณ { $first } ถึง { $last } อยู่นอกอุโมงค์ เรื่องนี้ปกติ
check-saw-resolver-some = เซิร์ฟเวอร์ DNS { $address } ถามทาง { $interface } เฉพาะชื่อในเครือข่ายของมันเอง
check-saw-resolver-here = เซิร์ฟเวอร์ DNS { $address }: โปรแกรมในเครื่องนี้
check-saw-resolver-unclear = เซิร์ฟเวอร์ DNS { $address }: บอกทางไปไม่ได้

drill-why-blocked-firewall = บล็อกทุกอย่างที่เราลองเป็นเวลา { $seconds } วินาที ไฟร์วอลล์ในเครื่องนี้ปฏิเสธแพ็กเก็ตทดสอบทุกตัว ตัวแรกเมื่อ { $ms } ms หลังอุโมงค์หายไป
drill-why-blocked-routes = บล็อกทุกอย่างที่เราลองเป็นเวลา { $seconds } วินาที เส้นทางของเครื่องนี้ปฏิเสธแพ็กเก็ตทดสอบทุกตัว ผลนี้ใช้กับโปรแกรมที่ให้ระบบเลือกทาง
drill-why-left = แพ็กเก็ตทดสอบหลุดออกทาง { $interface } นอกอุโมงค์ เมื่อ { $ms } ms หลังอุโมงค์หายไป ในช่วงอย่างนั้น แอปที่เปิดอยู่ทุกตัวแสดงที่อยู่จริงของคุณ
drill-why-left-then-blocked = แพ็กเก็ตทดสอบหลุดออกทาง { $interface } เมื่อ { $ms } ms หลังอุโมงค์หายไป เป็นเวลา { $window } ms จากนั้นทุกอย่างที่เราลองถูกบล็อก สิ่งที่แอปที่เปิดอยู่ส่งในช่วงนั้น แสดงที่อยู่จริงของคุณ
drill-why-left-in-part = บางส่วนหลุดออกทาง { $interface } นอกอุโมงค์ เมื่อ { $ms } ms หลังอุโมงค์หายไป: { $what } ส่วนที่เหลือถูกบล็อก
drill-why-outside-before = ข้อมูลออกทาง { $interface } นอกอุโมงค์ ตั้งแต่ก่อนคุณทำให้อะไรขาด VPN ของคุณไม่ได้พาข้อมูลนี้ไป
drill-why-no-gap = บอกไม่ได้: อุโมงค์ไม่เคยหายไป จึงไม่มีอะไรให้เห็น VPN อาจทนอยู่ได้ หรืออาจไม่ได้ถูกทำให้ขาด
drill-why-gap-too-short = บอกไม่ได้: อุโมงค์หายไปแค่ { $seconds } วินาที ในเวลาสั้นอย่างนี้ จะไม่เห็นไฟร์วอลล์ที่มาช้า
drill-why-network-dead = บอกไม่ได้: ตัวเครือข่ายเองหายไปพร้อมกับอุโมงค์ เมื่อไม่มีอะไรออกไปได้ ก็ไม่มีอะไรแสดงว่าจะถูกบล็อกหรือไม่
drill-why-no-tunnel = บอกไม่ได้: ตอนเริ่มไม่มีอุโมงค์ทำงาน ไม่ได้ส่งอะไร
drill-why-no-network = บอกไม่ได้: ตอนเริ่มไม่มีเครือข่าย ไม่ได้ส่งอะไร
drill-why-already-up = บอกไม่ได้: VPN ทำงานก่อนการซ้อมเริ่ม จึงไม่เห็นช่วงเวลาก่อนหน้านั้น
drill-why-not-on-network = บอกไม่ได้: เครือข่ายนี้ไม่ให้ที่อยู่ชนิดนี้กับคุณ ในเครือข่ายถัดไปอาจต่างออกไป
drill-why-no-stamps = บอกไม่ได้: ระบบนี้ไม่บอกว่าแพ็กเก็ตออกไปทางไหน และความเงียบไม่ใช่หลักฐาน
drill-why-too-few = บอกไม่ได้: แพ็กเก็ตทดสอบที่ถูกปฏิเสธมีน้อยเกินกว่าจะแน่ใจ
drill-why-not-sent = บอกไม่ได้: เครื่องนี้ส่งแพ็กเก็ตทดสอบส่วนใหญ่ไม่ได้เลย ปิดโปรแกรมที่ไม่ต้องใช้ แล้วลองใหม่
drill-why-silence = บอกไม่ได้: แพ็กเก็ตทดสอบถูกรับไป แล้วไม่มีอะไรกลับมา อาจหลุดออกไปแล้ว หรืออาจถูกทิ้ง
drill-why-tcp-unknown = บอกไม่ได้สำหรับ TCP ซึ่งเว็บไซต์ส่วนใหญ่ใช้: การเปิดถูกรับไป แล้วไม่มีใครตอบ ส่วนที่เหลือถูกบล็อก
drill-why-stopped = บอกไม่ได้: การซ้อมถูกหยุดก่อนจบ
drill-why-suspended = บอกไม่ได้: เครื่องสลีปหรือหยุดนิ่งระหว่างทาง ไม่เห็นว่ามีอะไรออกไปในช่วงนั้น
drill-why-cannot-watch = บอกไม่ได้: ระบบนี้ไม่ยอมให้โปรแกรมนี้เฝ้าดู ให้ทดสอบเอง
drill-why-left-card = โปรแกรมที่เลือกการ์ดเครือข่ายเองหลุดออกทาง { $interface } เมื่อ { $ms } ms หลังอุโมงค์หายไป แพ็กเก็ตที่ให้ระบบเลือกทางถูกบล็อก
drill-why-no-way-out = บอกไม่ได้: เมื่อไม่มีอุโมงค์ก็ไม่มีทางออกเลย ดูเหมือนถูกบล็อก แต่ไม่มีอะไรแสดงว่าเป็นอย่างนั้น

drill-saw-left =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } หลุดออกนอกอุโมงค์ ตั้งแต่ { $first } ถึง { $last } ms หลังอุโมงค์หายไป
drill-saw-silent =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } ถูกรับไป แล้วไม่เห็นอะไร นั่นไม่พิสูจน์อะไร
drill-saw-outside-share = ก่อนทำให้อะไรขาด { $share }% ของที่อยู่สาธารณะทั้งหมดมีทางอ้อมอุโมงค์
drill-saw-lan-open = แพ็กเก็ตไปยังเครือข่ายในพื้นที่ (เราเตอร์ เครื่องพิมพ์) ถูกปล่อยออกโดยไม่ผ่าน VPN ถ้าเครื่องของคุณถามชื่อเว็บจากเราเตอร์ คำถามนั้นก็ออกไปด้วย
drill-saw-lan-blocked = แพ็กเก็ตไปยังเราเตอร์ของเครือข่ายในพื้นที่ก็ถูกบล็อกด้วย
drill-saw-card-left = โปรแกรมที่เลือกการ์ดเครือข่ายเองออกไปได้ แม้ขณะที่ VPN ทำงาน
drill-saw-card-blocked = โปรแกรมที่เลือกการ์ดเครือข่ายเองถูกบล็อก
drill-saw-filter-there = มีไฟร์วอลล์เฝ้าการ์ดเครือข่าย: ปฏิเสธแพ็กเก็ตตัวหนึ่งที่ออกไปไม่ได้อยู่แล้ว
drill-saw-filter-not-seen = ไม่พบไฟร์วอลล์ที่การ์ดเครือข่าย แค่นั้นไม่พิสูจน์อะไร: หลายตัวปล่อยแพ็กเก็ตชนิดนี้ผ่าน
drill-saw-asleep = เครื่องหยุดนิ่ง { $ms } ms ตอนนั้นเฝ้าดูอะไรไม่ได้
drill-saw-left-answered =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } หลุดออกนอกอุโมงค์ ตั้งแต่ { $first } ถึง { $last } ms หลังอุโมงค์หายไป เราเตอร์ตัวแรกตอบกลับ
drill-saw-refused-filter =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } ถูกไฟร์วอลล์ในเครื่องนี้ปฏิเสธ
drill-saw-refused-route =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } ถูกเส้นทางของเครื่องนี้ปฏิเสธ
drill-saw-no-route =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } ไม่มีทางออกเลย นั่นไม่พิสูจน์อะไร
drill-saw-not-sent =
    { $kind } ไปพอร์ต { $port }{ $route ->
        [card] , โปรแกรมเลือกการ์ดเครือข่ายเอง
       *[default] {""}
    }: { $count } ส่งไม่ได้ นั่นไม่พิสูจน์อะไร
drill-saw-gap = อุโมงค์หายไป { $seconds } วินาที
drill-saw-left-after = แพ็กเก็ตทดสอบ { $count } ตัวหลุดออกข้างนอกขณะที่อุโมงค์กำลังกลับมา

drill-not-seen-other-users = ผู้ใช้อื่นของเครื่องนี้ และโปรแกรมของระบบ: กฎอาจต่างกันสำหรับแต่ละราย ทดสอบแค่โปรแกรมนี้เท่านั้น
drill-not-seen-containers = คอนเทนเนอร์ เครื่องเสมือน และอุปกรณ์ที่ใช้เครื่องนี้เป็นฮอตสปอต อาจไปทางอื่นได้ ให้ทดสอบจากข้างในนั้น
drill-not-seen-ports = พอร์ตและที่อยู่ที่ไม่ได้ลอง ช่องโหว่ที่มีไว้สำหรับแอปเดียวจะไม่เห็น
drill-not-seen-established = การเชื่อมต่อที่เปิดอยู่ก่อนอุโมงค์ขาด ไฟร์วอลล์บางตัวปล่อยให้ไปต่อ ปิดแอปก่อนตัดการเชื่อมต่อ
drill-not-seen-boot = ตอนเปิดเครื่อง: ช่วงก่อน VPN ทำงาน การซ้อมมีกรณีเฉพาะสำหรับเรื่องนี้
drill-not-seen-suspend = ตอนเครื่องสลีปและตื่น
drill-not-seen-wifi-change = ตอนเปลี่ยนจากเครือข่ายหนึ่งไปอีกเครือข่าย
drill-not-seen-shorter = ช่องโหว่ที่สั้นกว่าเวลาระหว่างแพ็กเก็ตทดสอบสองตัว (ไม่กี่มิลลิวินาที)
drill-not-seen-provider = บริษัท VPN ของคุณเห็นและเก็บอะไร และการเข้ารหัสของอุโมงค์ดีหรือไม่
drill-not-seen-other-network = เครือข่ายอื่น: เครือข่ายถัดไปอาจมี IPv6 หรืออาจประสงค์ร้าย การอัปเดตก็เปลี่ยนทุกอย่างได้
drill-not-seen-before-start = ช่วงวินาทีระหว่างเปิดเครื่องกับตอนที่โปรแกรมนี้เริ่ม โปรแกรมอื่นอาจส่งอะไรไปก่อนแล้ว

drill-next-vpn-back = ก่อนอื่นให้ VPN กลับมา และดูสัญลักษณ์ของมัน แล้วจึงเปิดแอป
drill-next-item = ทำข้อนี้ต่อ: { $item }
drill-next-close-first = ก่อนที่จะแก้ได้: ปิดแอปและปิดเครือข่ายก่อน VPN หยุด ไม่ว่าหยุดเพราะอะไร
drill-next-close-before-disconnect = ทำให้เป็นกฎ: ปิดแอปก่อน แล้วจึงตัดการเชื่อมต่อ
drill-next-network-off-at-start = ก่อนที่จะแก้ได้: ปิดเครือข่ายก่อนปิดเครื่อง และเปิดอีกครั้งเมื่อแอป VPN พร้อมแล้วเท่านั้น
drill-next-one-server = ก่อนที่จะแก้ได้: ใช้เซิร์ฟเวอร์เดียว หรือปิดเครือข่ายขณะเปลี่ยนเซิร์ฟเวอร์
drill-next-ipv6 = ช่องโหว่ของคุณคือ IPv6 หา IPv6 ในแอป VPN แล้วเลือกให้ VPN พาไป หรือให้บล็อก
drill-next-dns = ช่องโหว่ของคุณคือคำถามชื่อเว็บ ตั้ง DNS กลับเป็นค่าที่ VPN ให้มา
drill-next-lan = ปิด "local network sharing" (แชร์เครือข่ายในพื้นที่) ในแอป VPN ยกเว้นตอนสั่งพิมพ์
drill-next-card = เส้นทางอย่างเดียวกั้นโปรแกรมแบบนี้ไม่ได้ ต้องใช้ไฟร์วอลล์: หา lockdown (โหมดล็อก) ในแอป VPN หรือเพิ่มกฎ
drill-next-again = ซ้อมอีกครั้งหลังแก้แล้ว ด้วยวิธีเดิม และซ้อมหลังการอัปเดตทุกครั้ง
drill-next-other-cases = ลองกรณีอื่นด้วย ซ้อมอีกครั้งหลังอัปเดตระบบหรือแอป VPN ทุกครั้ง
drill-next-longer = ซ้อมอีกครั้งด้วยเวลานานขึ้น: sotay drill --seconds 60
drill-next-break-tunnel = ซ้อมอีกครั้ง และทำให้ขาดแค่อุโมงค์: ขณะที่อุโมงค์หายไป เครือข่ายต้องยังอยู่ ถ้าถอดสาย ให้เสียบกลับ
drill-next-connect-first = เชื่อมต่อ VPN รัน sotay check แล้วเริ่มการซ้อมเมื่อการตรวจเห็นอุโมงค์
drill-next-reboot-how = สำหรับการเปิดเครื่องใหม่: ปิดเครือข่าย เปิดเครื่องใหม่ เริ่มการซ้อมด้วยกรณี reboot แล้วเปิดเครือข่าย
drill-next-other-network = ลองอีกครั้งในเครือข่ายที่ให้ IPv6 กับคุณ เช่น เน็ตมือถือ
drill-next-stay-awake = ซ้อมอีกครั้ง และอย่าให้เครื่องสลีป
drill-next-ask-program = ถ้ามีโปรแกรมถามคุณทุกการเชื่อมต่อว่าให้ออกไปได้ไหม ให้ตอบหรือพักโปรแกรมนั้น แล้วซ้อมอีกครั้ง
drill-next-not-covered = ถือว่ากรณีนี้ยังมีช่องโหว่ จนกว่าการทดสอบจะแสดงเป็นอย่างอื่น

## Reader of Facebook exports

offmeta-screen-home = อ่านไฟล์ส่งออก Facebook ของฉัน
offmeta-screen-offer = อ่านไฟล์ส่งออกของฉันที่นี่
offmeta-screen-title = อ่านไฟล์ส่งออก Facebook
offmeta-screen-older-title = เทียบกับไฟล์ส่งออกเก่า
offmeta-screen-label = ไฟล์อยู่ที่ไหน: ลาก zip หรือโฟลเดอร์มาวางในหน้าต่างนี้ หรือพิมพ์เส้นทาง
offmeta-screen-how = อ่านในเครื่องนี้เท่านั้น ไม่แตกไฟล์ ไม่ส่งอะไร และไม่เก็บเส้นทาง ไฟล์ส่งออกขนาดใหญ่มาเป็น zip หลายไฟล์: ใส่ให้ครบทุกไฟล์
offmeta-screen-older-how = ไฟล์ส่งออกเก่าจะถูกเทียบกับไฟล์ที่คุณเพิ่งอ่าน และไม่ถูกเก็บไว้เช่นกัน
offmeta-screen-part = ส่วนที่:
offmeta-screen-add = เพิ่มอีกส่วน
offmeta-screen-read = อ่าน
offmeta-screen-nothing-typed = ลาก zip หรือโฟลเดอร์มาวางในหน้าต่างนี้ก่อน หรือพิมพ์เส้นทาง
offmeta-screen-how-to-get = วิธีขอไฟล์ส่งออก: { $item }
offmeta-screen-reading = กำลังอ่าน ไฟล์ขนาดใหญ่ใช้เวลาสักพัก ระหว่างนี้คุณทำอย่างอื่นต่อได้
offmeta-screen-comparing = กำลังอ่านไฟล์ส่งออกเก่า...
offmeta-screen-still-reading = ยังอ่านไฟล์ส่งออกอีกไฟล์อยู่ อีกสักครู่ค่อยลองใหม่
offmeta-screen-ready = อ่านไฟล์ส่งออกของคุณแล้ว รายงานอยู่ที่: อ่านไฟล์ส่งออก Facebook ของฉัน
offmeta-screen-another = อ่านไฟล์ส่งออกอื่น
offmeta-screen-report = ใครรายงานคุณต่อ Facebook
offmeta-screen-made-on = ไฟล์ส่งออกนี้ทำเมื่อ { $day }
offmeta-screen-counts = { $businesses ->
   *[other] { $businesses } ธุรกิจ
 }, { $events ->
   *[other] { $events } เหตุการณ์
 }
offmeta-screen-range = ตั้งแต่ { $first } ถึง { $last }
offmeta-screen-unnamed = นับโดยไม่มีชื่อ: { $count }
offmeta-screen-older = ก่อนเดือนเหล่านี้: { $events } เหตุการณ์ใน { $months } เดือน
offmeta-screen-months = เหตุการณ์ในแต่ละเดือน
offmeta-screen-top = รายที่ส่งบ่อยที่สุด
offmeta-screen-kinds = สิ่งที่เขารายงาน
offmeta-screen-kind = { $kind } ({ $events }): { $words }
offmeta-screen-more-kinds = ชนิดอื่น: { $count }
offmeta-screen-neighbours = สิ่งที่การล้างไม่แตะต้อง
offmeta-screen-apps-active = แอปและเว็บไซต์ที่ยังเข้าถึงบัญชีของคุณ: { $count }
offmeta-screen-apps-inactive = แอปและเว็บไซต์ที่สิทธิ์เข้าถึงหมดอายุเอง: { $count }
offmeta-screen-apps-removed = แอปและเว็บไซต์ที่คุณเอาออกแล้ว: { $count }
offmeta-screen-apps-unknown = แอปและเว็บไซต์ที่ไม่บอกเรื่องสิทธิ์เข้าถึง: { $count }
offmeta-screen-advertisers = ผู้ลงโฆษณาที่ใช้รายชื่อซึ่งมีคุณอยู่: { $count }
offmeta-screen-more-names = และอีก { $count } ราย
offmeta-screen-see-item = ข้อนี้จัดการเรื่องนั้น: { $item }
offmeta-screen-cautions = สิ่งที่อาจทำให้เข้าใจผิด
offmeta-screen-change = สิ่งที่เปลี่ยนไป
offmeta-screen-next = ทำอะไรต่อ
offmeta-screen-delete = จากนั้นลบ zip โฟลเดอร์ และไฟล์ที่ดาวน์โหลด แล้วล้างถังขยะ ถ้าถูกสอบสวนอยู่ ให้ถามทนายก่อน
offmeta-screen-compare = เทียบกับไฟล์ส่งออกเก่า
offmeta-screen-all = ธุรกิจทั้งหมด: ค้นหาและเลื่อนดู
offmeta-screen-all-label = คำในชื่อ
offmeta-screen-all-how = จำนวนเหตุการณ์ ชื่อ และวันของเหตุการณ์ล่าสุด
offmeta-screen-all-none = ไม่มีธุรกิจที่มีคำนี้ในชื่อ
offmeta-screen-all-more = อีก { $count } ราย พิมพ์คำเพิ่มเพื่อหา
offmeta-screen-picture = เขียนภาพของรายงานนี้
offmeta-screen-picture-title = เขียนภาพ
offmeta-screen-picture-what = หน้านี้มีชื่อบริษัทที่รายงานเรื่องของคุณ ไม่ได้เข้ารหัส ใครพบก็อ่านได้ ลบทิ้งเมื่อไม่ต้องใช้แล้ว
offmeta-screen-picture-where = จะเป็นไฟล์ใหม่ note.html ในโฟลเดอร์ที่คุณเริ่มโปรแกรม เบราว์เซอร์เปิดได้โดยไม่ใช้เครือข่าย
offmeta-screen-picture-no = ไม่เขียน
offmeta-screen-picture-yes = เขียน
offmeta-screen-picture-did = เขียนลง { $file } แล้ว มีชื่อบริษัท และไม่ได้เข้ารหัส
offmeta-screen-warning = ภาพนี้มีชื่อบริษัท และไม่ได้เข้ารหัส: { $file }
offmeta-screen-forgotten = ลืมรายงานแล้ว ไม่มีสมุดบันทึกเปิดอยู่ จึงไม่มีอะไรให้ล็อก
offmeta-screen-recorded = คำตอบ จำนวน และวันที่ล่าสุดอยู่ในสมุดบันทึกของคุณ ชื่อบริษัทไม่ได้เก็บ
offmeta-screen-session-only = จำนวนเหล่านี้จะหายไปเมื่อคุณออก ถ้าไม่ได้เก็บสมุดบันทึกก่อนหน้านั้น
offmeta-screen-gone = จำนวนเหล่านี้จะหายไปเมื่อคุณออก
offmeta-screen-nothing-kept = ไม่ได้เก็บอะไรจากนี้
offmeta-screen-status = ไฟล์ส่งออก Facebook
offmeta-screen-not-yet = ยังไม่ได้อ่าน
offmeta-screen-kept = { $answer } - ธุรกิจ: { $businesses } - เหตุการณ์: { $events } - { $day }

cmd-offmeta = อ่านไฟล์ส่งออก Facebook: ใครรายงานคุณ และรายการว่างไหม
opt-offmeta-paths = zip หรือโฟลเดอร์ ครบทุกส่วน
opt-offmeta-before = ไฟล์ส่งออกเก่าที่ใช้เทียบ ครบทุกส่วน
opt-offmeta-json = พิมพ์ JSON
opt-offmeta-picture = เขียนหน้ารายงานลงไฟล์ใหม่นี้ มีชื่อบริษัท และไม่ได้เข้ารหัส

offmeta-answer-not-empty = ไม่ว่าง
offmeta-answer-empty = ว่าง
offmeta-answer-probably-empty = น่าจะว่าง
offmeta-answer-unknown = บอกไม่ได้

offmeta-why-listed = มีอย่างน้อยหนึ่งธุรกิจในรายการ: สิ่งที่ธุรกิจนั้นรายงานผูกอยู่กับบัญชีของคุณ ตั้งวิธีเข้าสู่ระบบแบบอื่นก่อน แล้วล้างอดีตและตัดการเชื่อมต่อในอนาคต
offmeta-why-list-empty = รายการอยู่ในไฟล์ส่งออกของคุณ และไม่มีอะไรอยู่ในนั้น อ่านด้านล่างว่ามีอะไรอื่นที่ทำให้ดูว่างได้ แล้วลบ zip
offmeta-why-settings-only = การตั้งค่าของหมวดนี้อยู่ในไฟล์ส่งออก แต่ไม่มีรายการ ดูเหมือนว่าเมื่อไม่มีอะไรให้แสดง ก็ไม่เขียนรายการ อ่านด้านล่างว่ามีอะไรอื่นที่ทำให้ดูว่างได้ แล้วลบ zip
offmeta-why-no-data = Facebook ใส่ไฟล์ที่บอกว่าไม่มีข้อมูลไว้ตรงนั้น หมวดนี้จึงอยู่ในไฟล์ส่งออกของคุณ อ่านด้านล่างว่ามีอะไรอื่นที่ทำให้ดูว่างได้ แล้วลบ zip
offmeta-why-siblings-only = รายการไม่อยู่ที่นี่ แต่มีไฟล์อื่นในโฟลเดอร์เดียวกัน น่าจะว่าง แต่อาจอยู่ในส่วนอื่นก็ได้ เพิ่มส่วนอื่น หรือขอไฟล์ส่งออกใหม่: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON
offmeta-why-no-category = หมวดนี้ไม่อยู่ในสิ่งที่คุณให้มา อาจไม่ได้ติ๊กไว้ หรืออาจอยู่ในส่วนอื่น เพิ่มส่วนอื่น หรือขอไฟล์ส่งออกใหม่: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON
offmeta-why-not-an-export = ไม่พบอะไรที่เป็นไฟล์ส่งออก Facebook ที่นี่ เลือก zip ตามที่ดาวน์โหลดมา หรือโฟลเดอร์ที่มีทุกอย่างจาก zip นั้น
offmeta-why-instagram-only = ไฟล์ส่งออกนี้เป็นของ Instagram อย่างเดียว และไม่บอกอะไรเกี่ยวกับ Facebook ขอไฟล์ส่งออกของโปรไฟล์ Facebook ด้วย: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON
offmeta-why-page-missing = หน้าแรกมีชื่อธุรกิจที่หน้าของตัวเองไม่อยู่ที่นี่ ให้ zip ทั้งหมดครบทุกส่วน หรือขอไฟล์ส่งออกใหม่: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON
offmeta-why-unknown-shape = มีรายการอยู่ แต่ในรูปแบบที่โปรแกรมนี้ไม่รู้จัก นั่นไม่ใช่สัญญาณว่าว่าง ตั้ง Facebook เป็นภาษาอังกฤษ แล้วขอไฟล์ส่งออกใหม่: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON ระหว่างนี้ให้อ่านรายการบน Facebook เอง
offmeta-why-broken-json = รายการขาดตอนหรือเสียหาย ไม่รู้ว่าหลังจุดที่ขาดมีอะไร ดาวน์โหลดไฟล์ส่งออกอีกครั้ง ถ้าไม่ช่วย ให้ขอใหม่: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON
offmeta-why-broken-zip = zip ขาดหรือเสียหาย ดาวน์โหลดอีกครั้ง และรอจนดาวน์โหลดเสร็จ
offmeta-why-encrypted = zip ถูกล็อกด้วยรหัสผ่าน และโปรแกรมนี้ไม่เปิด zip แบบนั้น Facebook ไม่ล็อกไฟล์ส่งออก: เลือก zip ตามที่ดาวน์โหลดมา หรือดาวน์โหลดอีกครั้ง
offmeta-why-unknown-packing = zip ถูกบีบอัดด้วยวิธีที่โปรแกรมนี้ไม่รู้จัก เลือก zip ตามที่ดาวน์โหลดมา หรือแตกไฟล์ในดิสก์ที่เข้ารหัส แล้วให้โฟลเดอร์นั้น
offmeta-why-duplicate = ไฟล์เดียวกันอยู่ในไฟล์ส่งออกนี้สองครั้ง และอาจไม่เหมือนกัน ให้ส่วนของไฟล์ส่งออกชุดเดียวเท่านั้น ส่วนละครั้ง หรือดาวน์โหลดใหม่
offmeta-why-nested-zip = zip นี้มี zip อีกไฟล์อยู่ข้างใน เอาไฟล์ข้างในออกมา ให้ไฟล์นั้น แล้วลบทั้งสองไฟล์หลังจากนั้น
offmeta-why-too-large = มีไฟล์ที่แตกออกมาใหญ่เกินกว่าที่โปรแกรมนี้อ่าน หรือใหญ่กว่าที่ zip บอก ดาวน์โหลดอีกครั้ง ถ้ายังเป็นอยู่ ให้ขอไฟล์ส่งออกใหม่: หมวดนี้หมวดเดียว ทุกช่วงเวลา (All time) แบบ JSON
offmeta-why-unfinished = ไฟล์นี้มีขนาดพอดีกับที่การดาวน์โหลดซึ่งขาดกลางทางมักหยุด ดาวน์โหลดอีกครั้ง หรือขอไฟล์ส่งออกใหม่ของหมวดนี้หมวดเดียว: จะเล็กกว่ามาก
offmeta-why-too-many = มีไฟล์มากกว่าที่โปรแกรมนี้ดู ให้ตัว zip เอง อย่าให้ทั้งดิสก์หรือทั้งโฟลเดอร์ดาวน์โหลด หรือขอไฟล์ส่งออกใหม่ของหมวดนี้หมวดเดียว
offmeta-why-strange-path = zip มีไฟล์ที่เส้นทางชี้ออกนอก zip ไฟล์นั้นไม่ถูกอ่าน Facebook ไม่เขียนเส้นทางแบบนั้น ใช้เฉพาะ zip ที่คุณดาวน์โหลดเองจากหน้าส่งออก และดาวน์โหลดอีกครั้ง
offmeta-why-unreadable = อ่านไฟล์หรือโฟลเดอร์นี้ไม่ได้ ดูว่าเป็นของใคร เสียบแฟลชไดรฟ์แล้วหรือยัง และมีโปรแกรมอื่นเปิดค้างอยู่ไหม แล้วลองใหม่
offmeta-why-missing = ไม่มีไฟล์หรือโฟลเดอร์นี้ ดูชื่อและที่อยู่อีกครั้ง ในระบบส่วนใหญ่ คุณลากไฟล์มาวางในหน้าต่างนี้ได้

offmeta-caution-range = ช่วงเวลาเป็น "All time" (ทุกช่วงเวลา) หรือเปล่า แบบฟอร์มของ Facebook อาจใส่ช่วงที่สั้นกว่าไว้ให้ แล้วรายงานเก่าจะขาดไป
offmeta-caution-48-hours = ขอไฟล์ส่งออกหลังล้างแล้วอย่างน้อย 48 ชั่วโมงหรือเปล่า อาจใช้เวลานานเท่านั้น ไฟล์ที่ขอก่อนหน้านั้นจึงไม่พิสูจน์อะไร
offmeta-caution-other-profile = ใช่โปรไฟล์ที่คุณหมายถึงหรือเปล่า อ่านชื่อที่อยู่ในชื่อ zip แต่ละโปรไฟล์ต้องมีไฟล์ส่งออกของตัวเอง
offmeta-caution-missing-part = มีครบทุกส่วนหรือเปล่า ไฟล์ส่งออกขนาดใหญ่มาเป็น zip หลายไฟล์ ชื่อต่างกันแค่ตอนท้าย รายการอาจอยู่ในไฟล์อื่น
offmeta-caution-instagram = ผลนี้อ่านจาก Instagram ไม่บอกอะไรเกี่ยวกับ Facebook: ส่งออกโปรไฟล์นั้นด้วย
offmeta-caution-future-linking = ว่างวันนี้ไม่ได้แปลว่าพรุ่งนี้จะว่าง ดูที่ Manage future activity (จัดการกิจกรรมในอนาคต): ควรบอกว่ากิจกรรมในอนาคตถูกตัดการเชื่อมต่อแล้ว
offmeta-caution-neighbours = การล้างไม่แตะต้องสิ่งเหล่านี้: แอปที่เชื่อมกับบัญชีของคุณ และผู้ลงโฆษณาที่มีรายชื่อซึ่งมีคุณอยู่ สองอย่างนี้มีข้อของตัวเอง
offmeta-caution-html-time = หน้าเหล่านี้ไม่บอกว่าเวลาอยู่ในเขตเวลาไหน วันที่จึงอาจคลาดไปหนึ่งวัน และอ่านวันที่ได้จากหน้าภาษาอังกฤษเท่านั้น ครั้งหน้าเลือก JSON: แม่นยำ
offmeta-caution-not-seen-after-clearing = ยังไม่มีใครเผยแพร่ว่าไฟล์ส่งออกหลังล้างหน้าตาเป็นอย่างไร คำตอบนี้สรุปจากรูปแบบของไฟล์ อ่านรายการบน Facebook ด้วย
offmeta-caution-many = มีธุรกิจมากกว่าที่โปรแกรมนี้เก็บชื่อ ที่เหลือถูกนับโดยไม่มีชื่อ

offmeta-change-gone = ไม่อยู่แล้ว: { $count }
offmeta-change-still = ยังอยู่: { $count }
offmeta-change-new = ใหม่ตั้งแต่ครั้งนั้น: { $count }
offmeta-change-all-newer = ทุกอย่างที่นี่ถูกรายงานหลังรายงานล่าสุดของไฟล์ส่งออกครั้งก่อน แปลว่าการล้างได้ผล แต่การเชื่อมในอนาคตยังเปิดอยู่ ขั้นต่อไป: ตัดการเชื่อมต่อในอนาคต
offmeta-change-some-older = มีบางอย่างที่เก่าเท่ากับที่อยู่ในไฟล์ส่งออกครั้งก่อน แปลว่ายังล้างไม่หมด หรือยังไม่ครบ 48 ชั่วโมง รอ ขอไฟล์ส่งออกใหม่ และล้างอีกครั้งถ้ายังอยู่
offmeta-change-nothing = สิ่งที่อยู่ในไฟล์ส่งออกครั้งก่อนไม่เหลือแล้ว และไม่มีอะไรใหม่เข้ามา ดูซ้ำในอีก 90 วัน

offmeta-kind-page-view = คุณเปิดหน้าเว็บของเขา
offmeta-kind-view-content = คุณดูสิ่งหนึ่งที่นั่น: สินค้า บทความ หรือข้อเสนอ
offmeta-kind-search = คุณค้นหาบางอย่างในเว็บหรือแอปของเขา
offmeta-kind-activate-app = คุณเปิดแอปของเขา
offmeta-kind-app-view = คุณดูหน้าหนึ่งในแอปของเขา
offmeta-kind-app-install = คุณติดตั้งแอปของเขา
offmeta-kind-purchase = คุณซื้อของจากเขา
offmeta-kind-add-to-cart = คุณใส่ของลงตะกร้า
offmeta-kind-add-to-wishlist = คุณใส่ของลงรายการที่อยากได้
offmeta-kind-add-payment-info = คุณใส่วิธีจ่ายเงิน: บัตรหรือบัญชีธนาคาร
offmeta-kind-initiate-checkout = คุณเริ่มจ่ายเงิน เสร็จหรือไม่เสร็จก็ตาม
offmeta-kind-spend-credits = คุณใช้แต้มหรือเหรียญในแอปของเขา
offmeta-kind-subscribe = คุณเริ่มสมัครสมาชิกแบบจ่ายเงิน
offmeta-kind-start-trial = คุณเริ่มทดลองใช้ฟรี
offmeta-kind-complete-registration = คุณสร้างบัญชีหรือลงทะเบียนบางอย่าง
offmeta-kind-lead = คุณให้ข้อมูลติดต่อไว้: แบบฟอร์ม จดหมายข่าว หรือข้อเสนอ
offmeta-kind-contact = คุณติดต่อเขา: ทางโทรศัพท์ ข้อความ หรืออีเมล
offmeta-kind-submit-application = คุณยื่นสมัครบางอย่าง: เงินกู้ งาน หรือหลักสูตร
offmeta-kind-schedule = คุณนัดหมาย
offmeta-kind-donate = คุณบริจาคเงิน
offmeta-kind-find-location = คุณหาร้านหรือสถานที่ของเขาใกล้คุณ
offmeta-kind-customize-product = คุณจัดแต่งสินค้าเองด้วยเครื่องมือออนไลน์ของเขา
offmeta-kind-rate = คุณให้คะแนนบางอย่าง
offmeta-kind-level-achieved = คุณผ่านระดับหนึ่งในเกม
offmeta-kind-unlock-achievement = คุณทำเป้าหมายสำเร็จในเกมหรือแอป
offmeta-kind-tutorial-completion = คุณดูบทแนะนำของแอปหรือเกมจนจบ
offmeta-kind-ad-click = คุณแตะโฆษณา
offmeta-kind-ad-view = มีการแสดงโฆษณาให้คุณเห็น
offmeta-kind-custom = บริษัทตั้งชื่อเอง คนนอกไม่มีใครรู้ว่าหมายถึงอะไร
offmeta-kind-other = ชนิดที่โปรแกรมนี้ไม่รู้จัก คำที่แสดงเป็นคำตามไฟล์ส่งออกของคุณ
offmeta-why-no-events = มีชื่อบริษัทในรายการของคุณ แต่ไม่มีเหตุการณ์ของบริษัทใดเลย รายการที่ล้างแล้วอาจหน้าตาแบบนี้ แต่ยังไม่มีใครแสดงให้เห็น ดูซ้ำในอีกไม่กี่วัน
offmeta-caution-incomplete = ไฟล์ส่งออกส่วนหนึ่งอ่านไม่ได้ อาจมีมากกว่าที่แสดงที่นี่
offmeta-change-counts = เมื่อ { $day } มี { $before } ธุรกิจในรายการของคุณ ตอนนี้มี { $now }

## Choosing a messenger: the screen, the command, and the sentences of both
## need-ID: as the person would say it. topic-ID: a short name. fact-...: the value of a topic.

cmd-choose = ควรใช้แอปแชตไหน เพราะอะไร หรือเทียบสองแอป
opt-choose-need = สิ่งที่คุณต้องการ: จำเป็น หรืออยากได้ถ้าเติม =wish ใส่ได้หลายครั้ง
opt-choose-compare = เทียบสองแอปแทน
opt-choose-json = พิมพ์ JSON
value-need = ต้องการ
value-app = แอป
err-no-need = ไม่มีความต้องการ "{ $word }"
fix-no-need = เขียน --need ID ถ้าจำเป็น, --need ID=wish ถ้าแค่อยากได้ ID ที่รู้จัก: { $known }
err-no-app = ไม่มีแอป "{ $word }" ในข้อมูล
fix-no-app = แอปที่รู้จัก: { $known }

need-question-number = หมายเลขโทรศัพท์ของคุณ
need-question-blocked = ที่ที่คุณอยู่บล็อกอะไร
need-question-cut = เมื่ออินเทอร์เน็ตถูกตัด
need-question-groups = กลุ่มและการโทรของคุณ
need-question-devices = โทรศัพท์และคอมพิวเตอร์ของคุณ
need-question-words = ภาษาบนหน้าจอ
need-question-fear = คุณกลัวใคร
need-question-reach = คนที่ไม่ยอมย้าย
need-number-hidden = คนที่ฉันแชตด้วยต้องไม่รู้หมายเลขของฉัน
need-no-number = ฉันไม่มีหมายเลขโทรศัพท์ที่ให้ได้
need-signal-blocked = ที่ที่ฉันอยู่บล็อก Signal
need-telegram-blocked = ที่ที่ฉันอยู่บล็อก Telegram
need-offline = ต้องใช้ได้เมื่ออินเทอร์เน็ตถูกตัด
need-group-100 = กลุ่มของเรามีคนเกิน 100 คน
need-group-500 = กลุ่มของเรามีคนเกิน 500 คน
need-group-1000 = กลุ่มของเรามีคนเกิน 1,000 คน
need-calls = เราโทรแบบกลุ่ม
need-android = ต้องใช้ได้บน Android
need-iphone = ต้องใช้ได้บน iPhone
need-windows = ต้องใช้ได้บน Windows
need-macos = ต้องใช้ได้บน Mac
need-linux = ต้องใช้ได้บน Linux
need-computer-only = ฉันมีแค่คอมพิวเตอร์ ไม่มีโทรศัพท์
need-no-google = Android ของฉันไม่มีบริการของ Google
need-vietnamese = ฉันต้องการหน้าจอภาษาเวียดนาม
need-fear-member = ฉันกลัวสมาชิกที่เอาเรื่องไปบอกต่อ
need-fear-phone = ฉันกลัวตำรวจที่ถือโทรศัพท์ของฉัน
need-fear-company = ฉันกลัวบริษัทที่ทำแอป
need-fear-state = ฉันกลัวรัฐ: ที่ดักสาย และที่ขอข้อมูลจากผู้ให้บริการ
need-reach-zalo = คนที่ฉันต้องติดต่อยังอยู่ใน Zalo
need-reach-messenger = คนที่ฉันต้องติดต่อยังอยู่ใน Messenger
need-reach-whatsapp = คนที่ฉันต้องติดต่อยังอยู่ใน WhatsApp
need-reach-telegram = คนที่ฉันต้องติดต่อยังอยู่ใน Telegram
need-reach-viber = คนที่ฉันต้องติดต่อยังอยู่ใน Viber
need-off = ไม่สำคัญ
need-wish = มีก็ดี
need-must = ต้องมี

topic-e2ee-chats = แชตเข้ารหัสต้นทางถึงปลายทาง
topic-e2ee-groups = กลุ่มเข้ารหัสต้นทางถึงปลายทาง
topic-forward-secrecy = กุญแจที่ถูกขโมยเปิดอดีตไม่ได้
topic-post-quantum = พร้อมรับคอมพิวเตอร์ควอนตัม
topic-audited = คนนอกตรวจแล้ว
topic-open-client = โค้ดของแอปเปิดเผย
topic-open-server = โค้ดของเซิร์ฟเวอร์เปิดเผย
topic-number-needed = ต้องใช้หมายเลขโทรศัพท์
topic-number-hidden = ซ่อนหมายเลขของคุณจากคนอื่น
topic-keeps-contacts = ผู้ให้บริการรู้ว่าใครแชตกับใคร
topic-reads-content = ผู้ให้บริการอ่านแชตได้
topic-handed-over = ทราบว่าเคยให้ข้อมูลกับทางการ
topic-disappearing = ข้อความที่หายไปเอง
topic-app-lock = มีล็อกของตัวเอง
topic-verify = เทียบกุญแจกันต่อหน้าได้
topic-registration-lock = แค่มีหมายเลขเปิดบัญชีไม่ได้
topic-offline = ใช้ได้โดยไม่มีอินเทอร์เน็ต
topic-circumvention = มีทางเลี่ยงการบล็อกในตัว
topic-blocked-in = ถูกบล็อกใน
topic-group-max = จำนวนคนในกลุ่ม
topic-call-max = จำนวนคนในการโทรกลุ่ม
topic-android = Android
topic-iphone = iPhone
topic-windows = Windows
topic-macos = Mac
topic-linux = Linux
topic-phone-first = ต้องลงทะเบียนด้วยโทรศัพท์ก่อน
topic-no-google = ใช้ได้โดยไม่มีบริการของ Google
topic-vietnamese = หน้าจอภาษาเวียดนาม
topic-free = ไม่เสียเงิน
topic-standing = เหมาะกับอะไร

fact-yes = ใช่
fact-partly = บางส่วน
fact-no = ไม่
fact-unknown = ไม่ทราบ
fact-nowhere = ไม่พบที่ไหน
standing-recommend = ตัวเลือกแรก
standing-no-number = เมื่อใช้หมายเลขไม่ได้
standing-hardened = รุ่นเสริมความแข็งแรง
standing-plan-b = แผนสำรอง
standing-offline = เมื่ออินเทอร์เน็ตถูกตัด
standing-team = สำนักงานที่มีเซิร์ฟเวอร์เอง
standing-paid = ดี แต่เสียเงิน
standing-low-risk = คุยเรื่องทั่วไปเท่านั้น
standing-watch = อนาคตไม่แน่นอน
standing-avoid = ควรเลี่ยง
standing-never = อย่าใช้
confidence-high = หลักฐานแน่น
confidence-medium = มีหลักฐาน
confidence-low = หลักฐานอ่อน
confidence-unverified = ยังไม่ได้ตรวจสอบ
stance-recommends = { $who } แนะนำ ({ $date }): { $text } ({ $source })
stance-recommended-until = { $who } เคยแนะนำจนถึง { $date }: { $text } ({ $source })
stance-advises-against = { $who } แนะนำว่าอย่าใช้ ({ $date }): { $text } ({ $source })

choose-recommended = แนะนำ
choose-fallback = สำรอง
choose-fits = ใช้ได้
choose-verdict = { $verdict } ({ $standing })
choose-excluded = ตัดออก
choose-fact = { $text } ({ $source }, { $date }; { $confidence })
choose-says-unfit = ไม่ว่าต้องการอะไร อย่าใช้จัดตั้งหรือวางแผนงาน: { $fact }
choose-says-breaks = ตัดออก คุณบอกว่า: { $need } - { $fact }
choose-says-untold = บอกไม่ได้ คุณบอกว่า: { $need } - { $fact }
choose-says-caveat = ได้แค่บางส่วน คุณบอกว่า: { $need } - { $fact }
choose-says-for-need = ตรงกับที่คุณบอก: { $need } - { $fact }
choose-says-for = ข้อดี: { $fact }
choose-says-against = แต่: { $fact }
choose-says-against-need = ทำสิ่งที่คุณบอกไม่ได้: { $need } - { $fact }
choose-says-below-need = อยู่ต่ำกว่า คุณบอกว่า: { $need } - { $fact }
choose-says-below = อยู่ต่ำกว่า: { $fact }
choose-says-above-need = ได้เปรียบ คุณบอกว่า: { $need } - { $fact }
choose-says-above = ได้เปรียบ: { $fact }
choose-says-unknown = ไม่ทราบ: { $fact }
choose-says-harmless = เก็บ { $app } ไว้คุยเรื่องทั่วไปเท่านั้น: { $fact }
choose-give-up = ถ้าไม่เอาข้อนี้ คำตอบจะเป็น { $app }: { $needs }

choose-you-need = คุณบอกว่า
choose-nothing-needed = คุณไม่ได้บอกว่าต้องการอะไร นี่คือคำตอบสำหรับคนส่วนใหญ่
choose-answer = แนะนำ: { $app }
choose-answer-fallback = สำรอง เมื่อแอปแรกใช้ไม่ได้: { $app }
choose-no-fallback = ไม่มีแอปสำรอง: ไม่มีแอปอื่นที่ทำได้ครบทุกข้อที่ต้องมี
choose-answer-none = ไม่มีแอปที่ทำได้ครบทุกข้อที่ต้องมี ไม่ใช่ความผิดของคุณ: อย่าใช้แอปที่แค่ดูเหมือนทำได้
choose-answer-untold = บอกไม่ได้: เรารู้เรื่องแอปที่อาจใช้ได้น้อยเกินไป
choose-why = ทำไม { $app }
choose-ways = สิ่งที่คุณอาจยอมตัดได้
choose-harmless = คนที่ไม่ยอมย้าย
choose-next = ทำอะไรต่อ
choose-next-list = sotay list { $list }
choose-next-agree = ตกลงเรื่องแอปสำรองเดี๋ยวนี้ และติดตั้งทั้งสองแอป ขณะที่ทุกอย่างยังใช้ได้
choose-ranking = ทุกแอป ดีที่สุดก่อน
choose-own = จากรายการของคุณเอง ไม่ใช่จากโปรแกรมนี้
choose-oldest = ข้อมูลเก่าที่สุดที่ใช้ในคำตอบนี้: { $fact }
choose-no-safety = ไม่มีแอปไหนป้องกันโทรศัพท์ที่ปลดล็อกอยู่ ติดไวรัส หรืออยู่ในมือคนที่ปล่อยข้อมูล
choose-differ = จุดที่ต่างกัน
choose-same = จุดที่ไม่ต่างกัน
choose-who-says = ใครว่าอย่างไร
choose-no-facts = ที่นี่ไม่มีข้อมูลเรื่องแอปแชต

## The chooser of messengers on screen

choose-screen-home = แอปแชตไหนดี คำตอบเดียว พร้อมเหตุผล
choose-screen-offer = เปิดตัวช่วยเลือก: แอปไหน เพราะอะไร
choose-screen-title = แอปแชตไหนดี
choose-screen-how = กด Enter เปลี่ยนบรรทัด: [ ] ไม่สำคัญ, [~] อยากได้, [x] ต้องมี ข้อที่ต้องมีจะตัดทุกแอปที่ทำไม่ได้ออก
choose-screen-not-kept = สิ่งที่คุณบอกที่นี่ไม่เก็บไว้ที่ไหน จะหายไปเมื่อคุณล็อกหรือออก
choose-screen-why = เพราะอะไร และแอปอื่นเป็นอย่างไร
choose-screen-done = แสดงคำตอบพร้อมเหตุผล
choose-screen-forget = ลืมสิ่งที่ฉันบอกที่นี่
choose-screen-for-you = สำหรับคุณ: { $app }
choose-screen-else = ถ้าใช้ไม่ได้: { $app }
choose-screen-none = สำหรับคุณ: ไม่มีแอปไหนเลย
choose-screen-wish = อยากได้: { $need }
choose-screen-must = ต้องมี: { $need }
choose-screen-old = [เก่า] { $text }
choose-screen-answer = แอปแชตไหน เพราะอะไร
choose-screen-why-else = ทำไม { $app } เป็นแอปสำรอง
choose-screen-change = เปลี่ยนสิ่งที่ฉันต้องการ
choose-screen-set-up = ใส่รายการตั้งค่าลงในแผนของฉัน
choose-screen-what-is-kept = รายการเหล่านี้จะเลื่อนขึ้นในแผนของคุณ และการตั้งค่าแอปอื่นจะออกจากแผน ถ้ามีสมุดบันทึก ในนั้นจะมีชื่อรายการ สิ่งที่คุณบอกว่าต้องการไม่เก็บไว้ที่ไหน
choose-screen-in-plan = คุณใส่ลงในแผน: { $lists }
choose-screen-take-out = ทำแผนให้เป็นเหมือนเดิม
choose-screen-put-in = อยู่ในแผนของคุณแล้ว: { $lists }
choose-screen-taken-out = แผนของคุณเป็นเหมือนเดิมแล้ว
choose-screen-signal-wire = เทียบ Signal กับ Wire
choose-screen-topics = ทุกแอป ทีละหัวข้อ
choose-screen-compare = เทียบกับ { $app }
choose-screen-facts = ข้อมูลทั้งหมดที่มี
choose-screen-value = { $name }: { $value }
choose-screen-side = { $app }: { $value } - { $fact }
choose-screen-or = { $left } หรือ { $right }
choose-screen-who-says = ใครแนะนำแอปไหน และใครเลิกแนะนำ
choose-screen-same = จุดที่ไม่ต่างกัน ({ $count })
choose-screen-as-of = { $date }; { $confidence }
choose-screen-open-one = เปิดแอปหนึ่งเพื่ออ่านประโยคเต็มและแหล่งที่มา
choose-screen-forgotten = ลืมสิ่งที่คุณบอกเรื่องแอปแชตแล้ว ไม่มีสมุดบันทึกเปิดอยู่ จึงไม่มีอะไรให้ล็อก
lock-forgotten = ลืมรายงานและสิ่งที่คุณบอกเรื่องแอปแชตแล้ว ไม่มีสมุดบันทึกเปิดอยู่ จึงไม่มีอะไรให้ล็อก
reason-chosen = อยู่ในรายการที่คุณใส่ลงในแผน
opt-plain = คู่มือเป็นบรรทัดมีหมายเลข ทีละบรรทัด: สำหรับโปรแกรมอ่านหน้าจอและตัวอักษรของทุกภาษา
plain-word-more = ต่อ
plain-word-all = ทั้งหมด
plain-word-again = ซ้ำ
plain-word-step = ขั้น
plain-hello = โหมดทีละบรรทัด: บรรทัดมีหมายเลข เรียงต่อกันไป ไม่มีการวาดหน้าจอใหม่
plain-hello-how = พิมพ์ตัวเลขหรือคำสั่ง แล้วกด Enter เครื่องหมายคำถามใช้อ่านหน้าจอซ้ำ และบอกว่าใช้อะไรได้บ้างในหน้านั้น
plain-hello-words = คำสั่งเหล่านี้ใช้ได้ทุกที่: { $hide }, { $lock }, { $quit }
plain-screen = หน้าจอ: { $title }
plain-step = ขั้น { $number } จาก { $all }: { $text }
plain-chosen = เลือกแล้ว
plain-not-chosen = ยังไม่เลือก
plain-current = กำลังใช้อยู่
plain-nothing-typed = ยังไม่ได้พิมพ์อะไร
plain-then = จากนั้น
plain-copy = { $count ->
   *[other] ตรงทุกตัวอักษร { $count } บรรทัด:
}
plain-minutes = { $minutes ->
   *[other] { $minutes } นาที
}
plain-address = ที่อยู่: { $address }
plain-keeping = ความคืบหน้าของคุณ: { $state }
plain-more = ส่วนที่ { $part } จาก { $all } กด Enter: ส่วนต่อไป
plain-prompt = { $count ->
    [0] พิมพ์คำสั่ง หรือเครื่องหมายคำถาม:
    [1] พิมพ์เลข 1 หรือคำสั่ง หรือเครื่องหมายคำถาม:
   *[other] พิมพ์เลข 1 ถึง { $count } หรือคำสั่ง หรือเครื่องหมายคำถาม:
}
plain-prompt-step = กด Enter: ขั้นต่อไป
plain-type = { $label } พิมพ์แล้วกด Enter ถ้ากด Enter อย่างเดียว จะไปที่ตัวเลือก
plain-type-secret = { $label } สิ่งที่คุณพิมพ์จะไม่แสดง ถ้ากด Enter อย่างเดียว จะไปที่ตัวเลือก
plain-unknown = นั่นไม่ใช่ตัวเลขหรือคำสั่งของหน้าจอนี้ พิมพ์เครื่องหมายคำถามเพื่อดูว่าใช้อะไรได้
plain-no-number = ไม่มีบรรทัดหมายเลขนี้
plain-no-step = ไม่มีขั้นหมายเลขนี้
plain-no-item = หน้าจอนี้ไม่มีข้อที่ตั้งแบบนั้นได้
plain-no-secret = หน้าจอนี้ไม่มีช่องให้พิมพ์ความลับ
plain-no-more = หน้าจอนี้หมดแล้ว
plain-which = บอกด้วยว่าอันไหน: { $word } เว้นวรรค แล้วตามด้วยหมายเลขบรรทัด
plain-which-line = พิมพ์หมายเลขบรรทัด
plain-changed = หน้าจอนี้เปลี่ยนไปแล้วระหว่างนี้ นี่คือหน้าจอใหม่
plain-revealed = ตั้งแต่นี้สิ่งที่คุณพิมพ์จะแสดง
plain-concealed = สิ่งที่คุณพิมพ์จะไม่แสดงอีก
plain-works = ที่นี่ใช้ได้:
plain-works-number = พิมพ์ตัวเลขเพื่อเลือกบรรทัดหมายเลขนั้น พิมพ์ได้แม้หน้าจอยังอ่านไม่จบ
plain-works-enter = กด Enter อย่างเดียวเพื่อไปต่อ หน้าจอยาวจะไปส่วนต่อไป หลังพิมพ์ "ขั้น 2" จะไปขั้น 3
plain-works-again = เครื่องหมายคำถาม หรือ { $word }: บอกว่าที่นี่ใช้อะไรได้ และอ่านหน้าจอซ้ำ
plain-works-all = { $word }: อ่านส่วนที่เหลือของหน้าจอรวดเดียว
plain-works-help = { $word }: คำสั่งทุกคำ และสิ่งที่การซ่อนทำไม่ได้
plain-word = { $word }: { $what }
plain-word-or = { $word } หรือ { $short }: { $what }
plain-explain-hide = เหลือไว้แค่หน้าว่าง พิมพ์คำเดิมอีกครั้งเพื่อเรียกกลับ สิ่งที่แสดงไปแล้วถูกดันขึ้นไปข้างบน ไม่ได้ถูกลบ
plain-hide-limits = สิ่งที่แสดงไปแล้วถอนกลับไม่ได้ การซ่อนแค่ดันออกไปนอกหน้าต่าง ใครเลื่อนขึ้นไปก็อ่านได้ และโปรแกรมอ่านหน้าจอย้อนกลับไปอ่านได้ ต้องปิดหน้าต่างเท่านั้นจึงจะหายไป แต่เทอร์มินัลที่บันทึกทุกอย่างยังเก็บไว้ การซ่อนไม่ได้ล็อกสมุดบันทึก ถ้าจะล็อก ต้องใช้คำสั่งล็อก
plain-proof = แค่ติ๊กไว้ หมายถึงคุณบอกว่าเสร็จ ส่วนทดสอบเองแล้ว เครื่องนี้เห็นแล้ว และตรวจร่วมกันแล้ว หมายถึงมีคนหรือเครื่องดูแล้ว ส่วนหน้าจอของฉันไม่ตรง หมายถึงข้อนี้รอจนกว่าคุณจะรู้มากขึ้น
plain-own = ใช้หลายคำที่ไม่มีใครโยงมาถึงคุณได้ อย่าใช้สุภาษิต เนื้อเพลง ชื่อ หรือวันที่
plain-lock-nothing = ไม่มีอะไรให้ล็อก: ไม่ได้เก็บอะไรไว้ สิ่งที่แสดงไปแล้วยังอยู่ในหน้าต่างนี้จนกว่าคุณจะปิด
plain-edit-how = สิ่งที่คุณพิมพ์จะแทนคำแปลทั้งหมดและถูกบันทึก กด Enter เปล่า แล้วพิมพ์ { $word } จะคงไว้ตามเดิม \n คือขึ้นบรรทัดใหม่
plain-need-how = เลือกบรรทัดหนึ่งเพื่อเปลี่ยนบรรทัดนั้น: จาก "ไม่สำคัญ" เป็น "อยากได้" แล้วเป็น "ต้องมี" ข้อที่ต้องมีจะตัดทุกแอปที่ทำไม่ได้ออก
plain-stays = ในโหมดทีละบรรทัด ทุกอย่างที่แสดงไปแล้วยังอยู่ข้างบนในหน้าต่างนี้ ปิดหน้าต่างเมื่อเสร็จ เทอร์มินัลที่บันทึกทุกอย่างยังเก็บไว้
plain-gone = สิ่งที่คุณทำไม่ถูกเก็บ และตอนนี้หายไปแล้ว
plain-end = คุณออกจากคู่มือแล้ว สิ่งที่แสดงไปแล้วยังอ่านได้ในหน้าต่างนี้จนกว่าคุณจะปิด
cmd-translate-extract = สร้างไฟล์ของภาษาหนึ่งไว้แปล
cmd-translate-merge = ปรับไฟล์เหล่านั้นให้ตรงกับภาษาอังกฤษล่าสุด
cmd-translate-review = ตรวจทีละบรรทัดในคู่มือ เฉพาะบรรทัดที่ยังไม่มีผู้ใช้ภาษาได้คล่องตรวจ
opt-translate-extract-tag = ภาษา เช่น de, pt-BR หรือ zh-Hant
opt-translate-merge-tag = ภาษา
opt-translate-review-tag = ภาษา
translate-made = { $file }: { $all } ข้อความ มีคำแปลแล้ว { $translated }
translate-next = แปลด้วย Poedit หรือโปรแกรมแก้ไขข้อความใดก็ได้ ถ้าจะดูผลทันที: sotay --locales "{ $folder }" --locale { $language }
translate-merged = { $file }: มีคำแปล { $translated } ข้อความ ใหม่ { $fresh }, ต้องดูซ้ำ { $outdated }, แยกเก็บไว้ { $gone }
translate-wrote-ui = เขียน { $file } จาก ui.po แล้ว
translate-not-merged = ไม่มีอะไรเปลี่ยน: ถ้าเขียน ส่วนที่อ่านไม่ได้จะหายไป แก้ส่วนนั้นก่อน
translate-ui-outdated = ส่วนติดต่อ: ต้องดูซ้ำ { $count } บรรทัด ระหว่างนี้แสดงเป็นภาษาอังกฤษ
translate-urgent = บรรทัดที่มีผลกระทบสูงสุด ซึ่งล้าสมัยหรือขาด: { $count }
translate-weighed = { $language }: คิดตามผลกระทบ แปลแล้ว { $translated } ใน 100 ตรวจแล้ว { $reviewed } ใน 100
err-name-locales = ยังไม่ได้ระบุโฟลเดอร์สำหรับไฟล์ของภาษานี้
fix-name-locales = ระบุด้วย --locales โฟลเดอร์ ยังไม่ต้องมีโฟลเดอร์นั้นก็ได้
err-bad-tag = "{ $word }" ไม่ใช่รหัสของภาษาที่จะแปลได้
fix-bad-tag = ใช้รหัสสั้น เช่น de, pt-BR หรือ zh-Hant ภาษาอังกฤษคือต้นฉบับ
err-already-extracted = มีไฟล์ของภาษานี้อยู่แล้วใน { $folder } โปรแกรมปล่อยไว้อย่างเดิม
fix-already-extracted = ถ้าจะปรับให้เป็นปัจจุบัน ให้รัน: sotay translate merge { $language }
err-bad-translation = ใช้ { $file } ไม่ได้: บรรทัด { $line }, { $code }
fix-bad-translation = รัน sotay translate check โดยใช้ --locales เดิม คำสั่งนี้บอกว่าต้องทำอะไร ระหว่างนี้คู่มือใช้ภาษาอังกฤษ
err-write-file = เขียน { $file } ไม่ได้: { why } สิ่งที่มีอยู่ในนั้นยังเป็นอย่างเดิม
fix-write-file = แก้เรื่องนั้น แล้วลองใหม่
err-line-changed = บรรทัด { $line } เปลี่ยนไปแล้วในไฟล์ระหว่างนี้ ไม่ได้เขียนอะไร
fix-line-changed = ออก แล้วเริ่มตรวจใหม่ เพื่อดูบรรทัดนั้นตามที่เป็นอยู่ตอนนี้
err-line-unreadable = อ่านไฟล์ของบรรทัด { $line } ไม่ได้แล้ว ไม่ได้เขียนอะไร
fix-line-unreadable = ออก แล้วรัน sotay translate check คำสั่งนี้บอกว่าต้องทำอะไร
review-title = ตรวจคำแปล: { $language }
review-place = บรรทัด { $number } จาก { $count } ให้ผ่านแล้ว: { $accepted }
review-english = ภาษาอังกฤษ
review-words = คำแปล
review-outdated = ภาษาอังกฤษเปลี่ยนไปแล้ว หลังจากมีคนแปลบรรทัดนี้
review-accepted = ให้ผ่านแล้ว
review-changed = แก้แล้ว เป็นฉบับร่างจนกว่าจะมีคนให้ผ่าน
review-accept = ความหมายตรงกัน ถ้อยคำดี: ให้ผ่าน
review-edit = แก้ถ้อยคำ
review-skip = ไว้ทีหลัง ไปบรรทัดถัดไป
review-before = บรรทัดก่อนหน้า
review-leave = หยุดที่นี่ ทุกการตัดสินใจบันทึกแล้ว
review-through = ดูบรรทัดเหล่านี้ครบแล้ว
review-sum = ให้ผ่านแล้ว: { $accepted } แก้แล้วแต่ยังเป็นฉบับร่าง: { $changed }
review-more = ทำต่ออีก { $count } จาก { $left } บรรทัดที่เหลือ
review-nothing = { $language }: ไม่มีบรรทัดที่แปลแล้วรอตรวจ
review-edit-how = Enter เพื่อบันทึก Esc เพื่อคงไว้อย่างเดิม \n คือการขึ้นบรรทัดใหม่
review-empty = พิมพ์คำแปล หรือกด Esc เพื่อคงไว้อย่างเดิม
review-wrong = ยังไม่ได้บันทึก { $remedy }
review-not-here = บรรทัดนี้ยาวเกินไป แก้ที่นี่ไม่ได้ ให้แก้ในไฟล์ของบรรทัดนั้น
review-part-interface = ส่วนติดต่อ
review-part-title = ชื่อเรื่อง
review-part-summary = รายการหรือหน้านี้มีไว้ทำอะไร
review-part-why = ทำไมจึงควรทำ
review-part-notes = สำหรับผู้นำเวิร์กช็อป
review-part-step = ขั้น
review-part-expect = สิ่งที่การทดสอบต้องแสดง
review-part-limits = สิ่งที่ข้อนี้ทำไม่ได้
review-part-meaning = ความหมายของคำ
review-part-claim = ข้อมูลเรื่องแอปแชต
remedy-too-many-findings = แก้จุดที่แสดงไว้ แล้วตรวจอีกครั้ง
remedy-not-utf8 = บันทึกไฟล์เป็น UTF-8 ในโปรแกรมแก้ไขข้อความของคุณ
remedy-long-step = แบ่งเป็นสองขั้น
remedy-long-title = ใช้คำให้น้อยลง
remedy-not-nfc = พิมพ์ตัวอักษรที่มีวรรณยุกต์หรือเครื่องหมายใหม่ หรือใช้เครื่องมือแปลงไฟล์เป็น NFC
remedy-forbidden-character = เอาอักขระนั้นออก การขึ้นบรรทัดใหม่และแท็บอยู่ได้ในโค้ดเท่านั้น
remedy-bad-po = เทียบบรรทัดนี้กับบรรทัดรอบๆ โปรแกรมแก้ไฟล์ PO เช่น Poedit เขียนได้ถูกต้อง
remedy-po-header = ใส่ charset=UTF-8 และภาษาให้ตรงกับโฟลเดอร์
remedy-big-translation = ไฟล์นี้ไม่ใช่คำแปล: ย้ายไปเก็บที่อื่น แล้วสร้างใหม่ด้วย sotay translate extract
remedy-name-in-header = เอาชื่อออก: ผู้แปลอาจตกอยู่ในอันตราย
remedy-name-in-comment = เอาบรรทัดนั้นออก: ผู้แปลอาจตกอยู่ในอันตราย sotay translate merge ตัดบรรทัดแบบนี้ออก
remedy-duplicate-entry = เก็บไว้รายการเดียวจากสองรายการ
remedy-missing-context = เพิ่มบรรทัด msgctxt: รหัสของข้อความ เช่น messenger-choose/phone-code/title
remedy-unknown-text = เอารายการนี้ออก หรือเก็บคำแปลไว้ที่อื่น
remedy-outdated-translation = เทียบกับภาษาอังกฤษล่าสุด แล้วเอาเครื่องหมาย fuzzy ออก
remedy-changed-address = คัดลอกที่อยู่จากภาษาอังกฤษ
remedy-changed-code = คัดลอกจากภาษาอังกฤษ: คำสั่งห้ามแปล
remedy-changed-placeholder = คัดลอกจากภาษาอังกฤษ รวมถึงวงเล็บปีกกา
remedy-needless-mark = เอาเครื่องหมายนั้นออก ถ้ามองไม่เห็น ให้พิมพ์คำเหล่านั้นใหม่
remedy-wide-text = ใช้คำให้น้อยลง
remedy-bad-fluent = เทียบกับข้อความภาษาอังกฤษ: วงเล็บปีกกาทุกตัวต้องมีคู่
remedy-missing-message = แปลจากข้อความภาษาอังกฤษ
remedy-obsolete-message = เอาข้อความนี้ออก หรือแก้ชื่อให้ถูก
remedy-other-variables = ใช้ตัวแปรทุกตัวของข้อความภาษาอังกฤษ สะกดให้เหมือนกัน
remedy-broken-message = เทียบส่วนที่อยู่ในวงเล็บปีกกากับภาษาอังกฤษ
remedy-unmerged-interface = รัน sotay translate merge คำสั่งนี้เขียน ui.ftl จาก ui.po
sheet-title = สิ่งที่ต้องทำ
sheet-look-on = ดูซ้ำ: { $day }
sheet-look-now = ดูซ้ำ: เดี๋ยวนี้
sheet-no-step = ไม่มีขั้นที่ยังไม่ทำเหลืออยู่
sheet-done = เสร็จ
sheet-stuck = ติดขัด
sheet-none = ไม่มี
sheet-screen-menu = ใบจดของฉัน: สามขั้นต่อไปไว้พกกลับ
sheet-screen-title = ใบจดของฉัน
sheet-screen-by-hand = คุณคัดลอกบรรทัดเหล่านี้ลงกระดาษด้วยมือได้: แบบนั้นไม่มีการเขียนไฟล์ หรือเขียนลงไฟล์ที่ด้านล่าง
sheet-screen-look-now = มีสิ่งที่คุณทำแล้วซึ่งถึงเวลาดูซ้ำ
sheet-screen-look-due = วันที่ในใบจดคือวันแรกที่มีสิ่งซึ่งคุณทำแล้วต้องดูซ้ำ
sheet-screen-look-suggested = วันที่ในใบจดเป็นแค่ข้อเสนอ คืออีก { $days } วันจากวันนี้: ไม่มีสิ่งที่คุณทำแล้วซึ่งมีวันของตัวเอง
sheet-screen-paper = กระดาษและไฟล์ไม่ได้เข้ารหัส ใครพบหน้านี้ก็อ่านได้
sheet-screen-steps = แต่ละขั้นบอกบางอย่างเกี่ยวกับคุณ: ว่าคุณใช้สิ่งที่ขั้นนั้นพูดถึง และยังไม่ได้ทำ ส่วนวันที่บอกว่าคุณอาจทำต่อเมื่อไร
sheet-screen-add = เพิ่มอีก เฉพาะเมื่อจำเป็น
sheet-screen-proof = อะไรเสร็จแล้ว และฉันรู้ได้อย่างไร
sheet-screen-proof-risk = ถ้ามีรายการสิ่งที่เสร็จแล้ว คนที่พบจะรู้ว่าคุณทำถึงไหน ใช้อะไร และรู้ว่าคุณรู้วิธีป้องกัน
sheet-screen-stuck = จุดที่ฉันติดขัด
sheet-screen-stuck-risk = ถ้ามีรายการจุดที่คุณติดขัด คนที่พบจะรู้ว่าคุณอ่อนตรงไหน
sheet-screen-file = เขียนลงไฟล์
sheet-screen-txt = ข้อความล้วน สำหรับเครื่องพิมพ์ใดก็ได้
sheet-screen-md = Markdown
sheet-screen-html = หน้าสำหรับเบราว์เซอร์ ไว้พิมพ์ลงกระดาษ A4
sheet-screen-write-title = เขียนใบจดลงไฟล์ไหม
sheet-screen-where = บรรทัดที่คุณเพิ่งเห็นจะเป็นไฟล์ใหม่ note.{ $ending } ในโฟลเดอร์ที่คุณเริ่มโปรแกรม ในนั้นไม่มีอย่างอื่น
sheet-screen-keep-nothing = คุณสั่งว่าไม่เก็บอะไร แต่ถ้าคุณตอบตกลง ไฟล์นี้จะถูกเขียนอยู่ดี ไฟล์ยังอยู่เมื่อคุณออก และแม้ลบแล้วก็อาจยังอยู่ใน SSD หรือแฟลชไดรฟ์
cmd-sheet = สามขั้นต่อไปของฉัน และวันที่จะดูซ้ำ ไว้จดลงกระดาษ
opt-sheet-format = txt (ถ้าไม่ระบุ), md หรือ html
opt-sheet-out = แสดงใบจด แล้วเขียนลงไฟล์ใหม่นี้ ไฟล์ไม่ได้เข้ารหัส
opt-sheet-with = proof: อะไรเสร็จแล้ว และฉันรู้ได้อย่างไร stuck: จุดที่ฉันติดขัด help: ใครช่วยได้บ้าง ใส่ได้หลายครั้ง แต่ละอย่างบอกคนที่พบเรื่องของคุณมากขึ้น
value-part = ส่วน
slip-screen-menu = สลิปของฉัน สำหรับการนับในห้อง
slip-screen-title = สลิปของฉัน
slip-done = สลิปบอกว่า: ข้อที่เสร็จในรายการนี้: { $done } จาก { $all }
slip-stuck = สลิปบอกว่า: ติดขัดที่หมายเลข { $number } คือ: { $item }
slip-not-stuck = สลิปไม่ได้บอกว่าคุณติดขัดข้อไหน
slip-more-stuck = ไม่อยู่ในสลิป เพราะใส่ได้แค่สามข้อ: ติดขัดอีก { $count } ข้อ
slip-says-not = สลิปไม่บอกว่าข้อไหนเสร็จ คุณเป็นใคร นี่คืออุปกรณ์ไหน หรือวันไหน และไม่ถูกเขียนไว้ที่ไหน
slip-how = อ่านให้คนที่นับฟัง หรือกรอกเอง ใครได้ยินสลิปและมีโปรแกรมนี้ ก็อ่านได้เท่ากัน คุณไม่จำเป็นต้องให้
cmd-slip = สลิปของฉัน สำหรับการนับในห้อง: เสร็จกี่ข้อ และข้อที่ฉันติดขัด ไม่เกินสามข้อ
opt-slip-checklist = รายการตรวจที่ทั้งห้องกำลังทำ
err-slip-too-long = รายการตรวจ { $list } มี { $items } ข้อ สลิปใช้ได้กับรายการที่มีไม่เกิน { $most } ข้อ
fix-slip-too-long = บอกตัวเลขของคุณกับคนที่นับตรงๆ ดูตัวเลขได้ด้วย sotay status
cmd-agenda = ทำแผนเวิร์กช็อปให้พอดีกับเวลา
opt-agenda-checklists = ใช้ข้อจากรายการตรวจเหล่านี้ ถ้าไม่ใส่ คือทั้งหมด
opt-agenda-minutes = เวิร์กช็อปนานเท่าไร ตั้งแต่เปิดจนจบ รวมช่วงพัก
opt-agenda-from = อ่านแผนที่คุณแก้แล้ว ตรวจ และเขียนใหม่
opt-agenda-format = md (ถ้าไม่ระบุ) ซึ่งแก้ได้ในโปรแกรมแก้ไขข้อความใดก็ได้ หรือ html ไว้พิมพ์
opt-agenda-out = เขียนลงไฟล์ใหม่นี้แทนหน้าจอ
value-minutes = นาที
agenda-title = แผนเวิร์กช็อป: { $minutes } นาที
agenda-private = แผนนี้บอกหัวข้อของการพบกัน ในนี้ไม่มีวันที่ สถานที่ หรือชื่อ: อย่าเขียนเพิ่มลงไป
agenda-guess = จำนวนนาทีเป็นการคาดเดา สำหรับห้องที่มีคนหลากหลาย ปรับได้หลังจากครั้งแรกของคุณ
agenda-edit = แก้ได้ตามต้องการ: ย้ายบรรทัด ตัดบางบรรทัดออก เปลี่ยนนาที บรรทัดที่ขึ้นต้นด้วย - คือหนึ่งช่วง: นาที ขีดตั้ง แล้วชื่อช่วง นาทีของข้อเขียนว่า ทั้งหมด = สาธิต + ลงมือทำ + ตรวจ อย่าแก้คำในวงเล็บเหลี่ยม ช่วงของคุณเองไม่ต้องมีวงเล็บ เช่น "- 15 | อาหารกลางวัน" บรรทัดที่ขึ้นต้นแบบอื่นไม่ถูกอ่าน
agenda-left-out = เวลาไม่พอสำหรับข้อเหล่านี้
agenda-left-out-how = ข้อสำคัญที่สุดอยู่ก่อน ถ้าจะเพิ่มข้อไหน ให้ย้ายบรรทัดนั้นขึ้นไป แล้วลบช่องว่างหน้าบรรทัด
agenda-goes-on = ทำต่อหลังพัก
agenda-why = เพราะอะไร: { $text }
agenda-test = เสร็จเมื่อ: { $text }
agenda-stuck = จุดที่คนมักติดขัด: { $text }
agenda-spare = ถามตอบ และเวลาสำหรับคนที่ยังทำไม่เสร็จ
agenda-column-when = เริ่มนาทีที่
agenda-column-minutes = นาที
agenda-column-what = เนื้อหา
agenda-split = สาธิต { $show }, ลงมือทำ { $act }, ตรวจ { $check }
agenda-opening = เปิดเวิร์กช็อป
agenda-opening-who = บอกว่าจะทำอะไรด้วยกัน และที่นี่ให้เรียกคุณว่าอะไร คนอื่นไม่ต้องบอกชื่อ
agenda-opening-when = บอกว่าพักเมื่อไรและจบเมื่อไร ใครจะออกไปเมื่อไรก็ได้ ไม่ต้องมีเหตุผล
agenda-opening-limits = บอกว่านี่ไม่ใช่อะไร: ไม่ใช่คำปรึกษากฎหมาย และไม่ได้ทำให้ใครปลอดภัย แค่ปิดช่องโหว่บางจุด
agenda-opening-wrong = บอกว่าหน้าจอแต่ละเครื่องต่างกัน ใครเห็นอย่างอื่นไม่ได้ทำอะไรผิด: ปล่อยไว้แล้วถาม
agenda-consent = ข้อตกลงของเราที่นี่
agenda-consent-free = ไม่มีใครต้องทำ พูด หรือตอบอะไร จะข้ามอะไรก็ไม่ต้องมีเหตุผล
agenda-consent-pictures = ไม่ถ่ายภาพ ไม่บันทึกเสียงหรือวิดีโอ รวมถึงภาพบนจอ
agenda-consent-names = ไม่เอ่ยชื่อคนอื่น ชื่อกลุ่ม หรือเรื่องที่ทำให้รู้ว่าเป็นใคร
agenda-consent-screens = สิ่งที่อยู่ในโทรศัพท์เป็นเรื่องส่วนตัว อย่ามองหน้าจอของคนอื่น
agenda-consent-hands = ทุกคนถืออุปกรณ์ของตัวเองไว้ในมือตัวเอง คุณชี้ ไม่แตะ
agenda-consent-ask = ถามว่าทุกคนตกลงไหม แล้วรอ ใครไม่อยากพูดออกมา บอกคุณตอนพักได้
agenda-count-before = นับก่อนทำ
agenda-count-how = อ่านออกเสียงทีละข้อในแผนนี้ ทุกคนหลับตาและยกมือหนึ่งครั้ง: เสร็จ ต้องการให้ช่วย หรือไม่เกี่ยวกับฉัน หรือให้ทุกคนเขียนลงกระดาษแล้วพับสองครั้ง
agenda-count-why = บอกเหตุผล: ถ้าทุกคนมองเห็น มือที่ยกจะบอกคนที่เป็นสายว่าใครยังไม่มีการป้องกัน ไม่มีใครต้องร่วม
agenda-count-papers = คุณคนเดียวเป็นคนนับ กรอกตัวเลข แล้วทำลายกระดาษในห้อง ต่อหน้าทุกคน
agenda-count-after = นับหลังทำ
agenda-count-same = ใช้คำถามเดิม วิธีเดิม: หลับตา หรือพับกระดาษ
agenda-count-blame = ผลนับบอกเรื่องสิ่งที่คุณสาธิต ไม่ใช่เรื่องของพวกเขา ข้อไหนเสร็จน้อยคน ให้พูดว่า: เราจะสาธิตข้อนี้อีกครั้ง
agenda-item-show = สาธิต: บอกเหตุผลในประโยคเดียว แล้วทำให้ดูหนึ่งครั้ง ช้าๆ บนโทรศัพท์ที่ไม่มีข้อมูลของใคร
agenda-item-do = ลงมือทำ: ทุกคนทำบนอุปกรณ์ของตัวเอง คุณเดินดูรอบห้อง ใครทำเสร็จแล้วช่วยด้วยคำพูด ไม่ใช่ด้วยมือ
agenda-item-check = ตรวจ: ทุกคนทดสอบเอง นับว่าเสร็จเฉพาะเมื่อเจ้าตัวเห็นผลแล้ว
agenda-buddies = จับคู่ตรวจ
agenda-buddies-pairs = ทุกคนเลือกเองว่าจะคู่กับใคร สามคนก็ได้ คนเดียวก็ได้
agenda-buddies-how = คนหนึ่งอ่านว่าทำอะไรไปแล้ว และดูอย่างไรว่าทำแล้ว อีกคนดูอุปกรณ์ของตัวเองแล้วติ๊ก จากนั้นสลับกัน ไม่มีใครยื่นอุปกรณ์ให้ใคร
agenda-buddies-unsure = ไม่แน่ใจ หมายถึงยังไม่เสร็จ บอกว่านี่เป็นคำตอบที่ดี
agenda-break = พัก
agenda-break-dark = ทำให้จอโปรเจกเตอร์มืด บอกว่าจะเริ่มต่อกี่โมง
agenda-break-ask = อยู่ในห้องต่อ: บางคนถามเฉพาะตอนที่ไม่มีใครฟัง
agenda-closing = ปิดเวิร์กช็อป
agenda-closing-sheet = แจกหน้ารายการตรวจและใบจด: สามขั้นต่อไป อย่าเขียนชื่อลงกระดาษ กระดาษในกระเป๋าอาจมีคนพบ จึงไม่มีใครต้องรับ
agenda-closing-date = ตกลงกันว่าทุกคนจะดูซ้ำเมื่อไร ในราวสามเดือน แค่พูด อย่าส่งต่อกัน
agenda-closing-stuck = บอกว่าขอความช่วยเหลือได้ที่ไหนสำหรับสิ่งที่ยังไม่เสร็จ ใช้กระดาษหรือพูด อย่าขึ้นโปรเจกเตอร์
agenda-closing-room = ลบกระดาน เก็บกระดาษทั้งหมดกลับไป และมองรอบห้องก่อนออก
agenda-fault-line = บรรทัด { $line }: { $said }
agenda-fault-no-minutes = ช่วงหนึ่งต้องขึ้นต้นด้วยนาที เช่น "- 10 | อาหารกลางวัน" ถ้าบรรทัดนี้เป็นแค่หมายเหตุ ให้ใส่ช่องว่างสองช่องข้างหน้า
agenda-fault-bad-minutes = "{ $word }" ไม่ใช่จำนวนนาที เขียนจำนวนเต็มไม่เกิน { $most } ช่วงหนึ่งมีอย่างน้อย 1
agenda-fault-no-bar = หลังนาทีต้องมีขีดตั้ง: - 10 | อาหารกลางวัน
agenda-fault-not-three = หลัง = ต้องมีสามจำนวน คือสาธิต ลงมือทำ และตรวจ: - 12 = 2 + 8 + 2 | …
agenda-fault-sum = สาธิต ลงมือทำ และตรวจ รวมได้ { $made } แต่ช่วงนี้มี { $minutes } แก้ตัวใดตัวหนึ่ง
agenda-fault-not-an-item = เฉพาะข้อเท่านั้นที่มีนาทีสำหรับสาธิต ลงมือทำ และตรวจ และมีรหัสในวงเล็บเหลี่ยมท้ายบรรทัด ลบตั้งแต่ = ถึงขีดตั้ง หรือใส่รหัสกลับคืน
agenda-fault-item = ไม่มีข้อ "{ $word }" คัดลอกรหัสของข้อจาก: sotay list
agenda-fault-kind = ไม่มีช่วงชนิด "{ $word }" ที่มีคือ: { $known } ถ้าเป็นช่วงของคุณเอง ให้ลบวงเล็บเหลี่ยมออก
agenda-fault-no-words = หลังขีดตั้ง ให้บอกว่าช่วงนี้ทำอะไร
agenda-fault-too-many = ตั้งแต่ตรงนี้ไปมีช่วงมากเกินไป แบ่งเป็นสองแผน
agenda-fault-too-large = ไฟล์นี้ใหญ่เกินกว่าจะเป็นแผนเวิร์กช็อป ระบุไฟล์ที่ sotay agenda เขียนไว้
agenda-fault-no-parts = ในไฟล์ไม่มีช่วงเลย แต่ละช่วงขึ้นต้นบรรทัดด้วย - เช่น "- 10 | อาหารกลางวัน" บันทึกไฟล์เป็นข้อความล้วน
agenda-fault-more = ตั้งแต่ตรงนี้ไปยังมีอีก แก้ที่อยู่ข้างบนก่อน
err-agenda-short = { $minutes } นาทีน้อยเกินไป: ระหว่างเปิดกับปิด ใส่ไม่ได้สักข้อ
fix-agenda-short = ใช้อย่างน้อย { $least } นาที หรือระบุรายการตรวจอื่น
err-agenda-long = แผนเวิร์กช็อปยาวได้ไม่เกิน { $most } นาที
fix-agenda-long = ทำแผนแยกสำหรับแต่ละวัน
err-agenda-nothing = ไม่มีข้อในรายการเหล่านี้ที่ใส่ในเวิร์กช็อปได้
fix-agenda-nothing = ระบุรายการตรวจอื่น รัน sotay list เพื่อดู
err-agenda-both = แผนที่อ่านจากไฟล์มีข้อและนาทีของตัวเองแล้ว
fix-agenda-both = ตัด --from ออก หรือตัดรายการตรวจและ --minutes ออก
err-agenda-read = อ่าน { $file } ไม่ได้: { why }
fix-agenda-read = ระบุแผนเวิร์กช็อปที่บันทึกเป็นข้อความล้วน
err-agenda-wrong = ยังใช้ { $file } เป็นแผนเวิร์กช็อปไม่ได้
fix-agenda-wrong = แก้บรรทัดที่บอกไว้ข้างบน แล้วรันคำสั่งอีกครั้ง ไฟล์ยังเป็นอย่างเดิม
agenda-differs = หัวเรื่องบอก { $said } นาที แต่ทุกช่วงรวมกันได้ { $sum } นับตามช่วง
agenda-did = เขียนลง { $file } แล้ว ในนั้นมีหัวข้อของการพบกัน: อย่าเขียนวันที่ สถานที่ หรือชื่อลงไป รวมถึงในชื่อไฟล์
agenda-fitted = ข้อในแผน: { $count } จาก { $all }
present-home = นำเวิร์กช็อป: โปรเจกเตอร์ การนับ โน้ต
present-title = นำเสนอในห้อง
present-which = คุณจะนำเสนออะไร โปรเจกเตอร์แสดงทีละขั้น และไม่แสดงอะไรจากสมุดบันทึกของคุณ
present-items = { $count ->
   *[other] { $count } ข้อ
}
present-begin = เริ่ม
present-go-on = นำเสนอต่อ
present-end = จบการนำเสนอ
present-other = นำเสนออย่างอื่น
present-totals = ผลที่นับได้
present-devices = อุปกรณ์ในห้อง ถ้าไม่ติ๊กเลย หมายถึงทั้งหมด
present-beside = วางขั้นที่ต่างกันไว้เคียงกัน
present-larger = ตัวอักษรใหญ่สองเท่า
present-larger-how = ใช้ตัวอักษรของเทอร์มินัลเองแน่นอนกว่า: ขยายด้วย Ctrl และ + แม้เหลือ 40 คอลัมน์ก็ไม่มีอะไรหาย มีแค่บางเทอร์มินัลที่วาดตัวอักษรสองเท่าได้ เช่น Konsole, Terminal บน Mac และรุ่นใหม่ของ Windows เทอร์มินัลอื่นแสดงแต่ละแถวสองครั้ง และ xterm (379) เคยปิดตัวเองเมื่อเจอตัวอักษรเวียดนาม: ลองก่อนคนมา
present-notes = โน้ตของคุณ ไม่ขึ้นโปรเจกเตอร์
present-notes-how = เปิดเทอร์มินัลที่สองบนจอของคุณเอง แล้วพิมพ์:
present-no-notes = คุณไม่เก็บอะไร จึงไม่มีไฟล์บอกเทอร์มินัลที่สองว่าคุณอยู่ตรงไหน ดูโน้ตตามไม่ได้
present-notes-lost = เทอร์มินัลที่สองตามต่อไม่ได้แล้ว: เขียนอะไรไม่ได้ การนำเสนอยังดำเนินต่อ
present-keys = ขณะนำเสนอ
present-keys-how = Enter, Space, Page Down หรือลูกศร: ต่อไป, Page Up: ย้อน, b: จอมืด, g: ช่วงอื่น, c: นับ, i: สลิป, f: ผลที่นับได้, v: เคียงกัน, +: ตัวอักษรใหญ่ขึ้น, Esc: กลับมาหน้านี้
present-resumed = ทำต่อจากจุดที่การนำเสนอครั้งก่อนขาดไป สิ่งที่นับไว้ในครั้งนั้นหายแล้ว
present-not-here = ใช้ไม่ได้ขณะที่ทั้งห้องมองอยู่ กด Esc เพื่อจบการนำเสนอก่อน
present-leave-again = การทำเช่นนี้จะจบการนำเสนอ ทำอีกครั้งเพื่อออก
present-clocks = { $part }/{ $planned } · { $session }/{ $all } นาที
present-place = { $number }/{ $of } { $title }
present-step = ขั้น { $number } จาก { $of }
present-check = ตรวจ { $number } จาก { $of }
present-no-more = ตรงนี้หมดขั้นแล้ว รอคนอื่น หรือช่วยด้วยคำพูด
present-next = ต่อไป
present-back = ย้อน
present-dark = จอโปรเจกเตอร์มืดอยู่
present-at-end = จบแค่นี้
present-at-start = นี่คือจุดเริ่ม
present-jump = ไปช่วงอื่น
present-here = คุณอยู่ตรงนี้
present-before = ก่อนทำ
present-after = หลังทำ
present-opening = ยินดีต้อนรับ เราจะปิดช่องโหว่บางจุดด้วยกัน ทีละขั้น หน้าจอของคุณอาจไม่เหมือน: บอกได้เลย คุณไม่ได้ทำอะไรผิด
present-consent = ที่นี่คุณไม่จำเป็นต้องทำ พูด หรือตอบอะไร ไม่ถ่ายภาพ ไม่บันทึกเสียงหรือวิดีโอ ไม่เอ่ยชื่อคนอื่น
present-consent-devices = อุปกรณ์ของคุณอยู่ในมือคุณเอง ไม่มีใครมองหน้าจอของคนอื่น
present-buddies = จับคู่สองคน ถ้าอยากทำ คนหนึ่งอ่าน อีกคนดูอุปกรณ์ของตัวเองแล้วติ๊ก จากนั้นสลับกัน ไม่แน่ใจ หมายถึงยังไม่เสร็จ
present-closing = รับใบจดเฉพาะเมื่ออยากได้: กระดาษในกระเป๋าอาจมีคนพบ เลือกวันที่จะดูซ้ำ แล้วเก็บไว้รู้คนเดียว
err-present-twice = มีการนำเสนออื่นทำงานอยู่ในเครื่องนี้
fix-present-twice = จบอันนั้นก่อน (Esc แล้ว "จบการนำเสนอ") หรือออกจากโปรแกรมนั้น ไม่มีอะไรเปลี่ยน
cmd-present = แสดงทีละขั้นให้ทั้งห้องดู
opt-present-checklist = รายการตรวจที่จะนำเสนอ ถ้าไม่ใส่ คุณเลือกเอง
opt-present-agenda = ทำตามแผนเวิร์กช็อปนี้ แบบที่ sotay agenda เขียน
opt-present-follow = แสดงโน้ต สิ่งที่จะมาต่อไป และเวลา ของสิ่งที่เทอร์มินัลอื่นกำลังนำเสนอ
count-title = นับคนในห้อง
count-people = ในห้องมีกี่คน ไม่รวมคุณ
count-people-why = ถ้าน้อยกว่าห้าคน จะไม่เก็บอะไร เพราะตัวเลขน้อยๆ ชี้ถึงตัวคน
count-people-again = บอกจำนวนคนใหม่
count-people-wrong = พิมพ์จำนวนเดียว ตั้งแต่ 1 ถึง { $most }
count-people-did = รับทราบแล้ว ตอนนี้นับได้
count-people-first = บอกจำนวนคนก่อน: ปิดหน้านี้แล้วกด c
count-which = คุณจะนับข้อไหน
count-counted = นับแล้ว
count-numbers = สามจำนวน: เสร็จ ต้องการให้ช่วย ไม่เกี่ยวกับฉัน (เช่น 12 3 1) ตัวเลขถูกซ่อนไว้ กด Tab เพื่อแสดง
count-numbers-wrong = พิมพ์ไม่เกินสามจำนวน เว้นวรรคระหว่างกัน (เช่น 12 3 1) จำนวนที่ไม่ใส่นับว่าไม่มีใคร
count-too-many = มากกว่า { $people } คนที่อยู่ในห้อง ยังไม่ได้นับอะไร นับใหม่ หรือบอกจำนวนคนใหม่
count-did = นับแล้ว ({ $phase }) เก็บแค่ผลรวม
count-eyes = ทุกคนหลับตา ยกมือเมื่อได้ยินคำตอบของคุณ หรือเขียนลงกระดาษแล้วพับ
count-why = เพราะอะไร: ถ้าทุกคนมองเห็น มือที่ยกจะบอกคนที่เป็นสายว่าใครยังไม่มีการป้องกัน คุณไม่จำเป็นต้องร่วม
slips-title = สลิป
slips-type = กรอกสลิป: ตัวอักษรและตัวเลขรวม 12 ตัว สลิปถูกซ่อนไว้ กด Tab เพื่อแสดง
slips-what = สลิปบอกว่าเสร็จกี่ข้อ และติดขัดข้อไหน ไม่เกินสามข้อ ไม่มีชื่อ ไม่มีวันที่ บวกรวมแล้วลืมทันที
slips-did = บวกแล้ว กรอกใบต่อไป หรือกด Esc
slips-letters = สลิปมีตัวอักษรและตัวเลข { $letters } ตัว และไม่มีตัว U ยังไม่ได้นับอะไร อ่านอีกครั้งแล้วกรอกใหม่
slips-mistyped = มีบางตัวผิด: ฟังหรือพิมพ์ผิดไปหนึ่งตัว ยังไม่ได้นับอะไร เทียบกับสลิป
slips-other-list = สลิปนี้เป็นของรายการที่ไม่อยู่ในเวิร์กช็อปนี้ ยังไม่ได้นับอะไร
slips-other-version = สลิปนี้เป็นของรายการนี้ แต่หน้าที่ใช้เก่าหรือใหม่กว่าโปรแกรมนี้ ยังไม่ได้นับอะไร แจกหน้าใหม่ หรือนับด้วยมือ
slips-impossible = รายการที่ยาวเท่านี้มีสลิปแบบนี้ไม่ได้ ยังไม่ได้นับอะไร ทำสลิปใหม่
slips-take-back = เอาสลิปล่าสุดออก
slips-taken-back = เอาสลิปล่าสุดออกแล้ว
totals-title = ผลที่นับได้
totals-nothing = ยังไม่ได้นับอะไร
totals-few = น้อยกว่า { $least } คน หรือน้อยกว่า { $least } สลิป: ไม่แสดงและไม่เก็บอะไรเลย
totals-rule = ไม่แสดงและไม่เก็บตัวเลขที่ต่ำกว่า { $least } หรือตัวเลขที่ใช้คำนวณหาตัวเลขนั้นได้
totals-done = เสร็จ
totals-help = ต้องการให้ช่วย
totals-not-for-me = ไม่เกี่ยวกับเขา
totals-open = ไม่ใช่ทั้งสามแบบ
totals-bar = { $phase }: { $what }
totals-not-said = ไม่บอก: { $what }
totals-slips = สลิป: { $list }
totals-slips-done = { $phase }: เสร็จราว { $percent } % ของรายการ
totals-stuck = จุดที่คนติดขัดมากที่สุด:
totals-keep = เก็บผลรวมนี้ในสมุดบันทึกของฉัน
totals-unkept = ผลรวมนี้ยังไม่ได้เก็บไว้ที่ไหน ถ้าจะออกทั้งอย่างนี้ ให้สั่งอีกครั้ง
follow-title = โน้ต
follow-nothing = ในเครื่องนี้ยังไม่มีการนำเสนอ เริ่มในเทอร์มินัลที่อยู่บนโปรเจกเตอร์:
follow-ended = การนำเสนอจบแล้ว หน้านี้จะไปต่อเองเมื่อมีการนำเสนอใหม่เริ่ม
follow-stopped = การนำเสนอหยุดไปเฉยๆ เริ่มใหม่ที่นั่น: จะทำต่อจากจุดเดิม
follow-part = ช่วงนี้: { $part } จาก { $planned } นาที
follow-session = ทั้งหมด: { $session } นาที ช่วงนี้ควรจบที่นาที { $due } ทั้งหมดจบที่นาที { $all }
follow-late = ช้าไป { $minutes } นาที
follow-notes = สำหรับคุณ
follow-no-notes = ข้อนี้ไม่มีโน้ต
follow-next = สิ่งที่จะมาต่อไป
err-follow-version = โปรแกรมบนโปรเจกเตอร์เป็นอีกรุ่นหนึ่ง
fix-follow-version = ใช้โปรแกรมเดียวกันในทั้งสองเทอร์มินัล
err-follow-unreadable = อ่านสิ่งที่อีกเทอร์มินัลหนึ่งบอกไม่ได้
fix-follow-unreadable = จบการนำเสนอที่นั่น แล้วเริ่มใหม่
cmd-tally = แสดง เทียบ และส่งออกผลที่นับในเวิร์กช็อป
cmd-tally-show = แสดงผลที่นับได้
cmd-tally-compare = บอกว่าอะไรจากครั้งก่อนยังคงอยู่
cmd-tally-export = เขียนผลที่นับได้เป็นหน้า ตาราง หรือ JSON
opt-tally-show-number = ผลนับไหน: 1 คือเก่าที่สุด ถ้าไม่ใส่ คือล่าสุด
opt-tally-show-json = พิมพ์ JSON
opt-tally-compare-numbers = ผลนับของคุณสองชุด ชุดเก่าก่อน ถ้าไม่ใส่ คือสองชุดล่าสุด
opt-tally-compare-with = ผลนับครั้งก่อนจากไฟล์ JSON เทียบกับชุดล่าสุดของคุณ หรือกับชุดที่คุณใส่หมายเลข
opt-tally-export-number = ผลนับไหน: 1 คือเก่าที่สุด ถ้าไม่ใส่ คือล่าสุด
opt-tally-export-format = html (ถ้าไม่ระบุ) ไว้ดูและพิมพ์, csv สำหรับตารางคำนวณ หรือ json สำหรับโปรแกรมอื่นและสำหรับครั้งหน้า
opt-tally-export-out = เขียนลงไฟล์ใหม่นี้แทนหน้าจอ
value-number = หมายเลข
tally-which = ผลนับ { $number } จาก { $all }
tally-people = จำนวนคนในห้อง ไม่รวมผู้นำเวิร์กช็อป: { $people }
tally-net = ผลนี้บอกว่ามีกี่คนอยู่ในแต่ละสถานะ ไม่เคยบอกว่าใคร คำว่า "ไม่บอก" ไม่ได้แปลว่าไม่มีใคร
tally-unknown = { $id } (ไม่อยู่ในรายการไหนของโปรแกรมนี้)
tally-text-changed = เนื้อหาของข้อนี้เปลี่ยนไปแล้วหลังจากนั้น
tally-help = จุดที่คนต้องการให้ช่วยมากที่สุด:
tally-not-said = ไม่บอก
tally-not-counted = ไม่ได้นับ
tally-share = ราว { $percent } %
tally-compared = ครั้งก่อน: { $last } คน ครั้งนี้: { $now } คน
tally-compared-how = มีกี่คนที่ทำเสร็จ คิดเป็นร้อยละของแต่ละห้อง ปัดเป็นช่วงละ 5 % คำว่า "คงอยู่" หมายถึงตอนเริ่มครั้งนี้ต่ำกว่าตอนจบครั้งก่อนไม่เกิน { $slack } จุด คนที่มาอาจไม่ใช่กลุ่มเดิม: ผลนี้ไม่บอกอะไรเกี่ยวกับคนใดคนหนึ่ง
tally-held = คงอยู่
tally-not-held = ไม่คงอยู่
tally-untold = บอกไม่ได้
tally-last-after = ครั้งก่อน ตอนจบ: { $share }
tally-now-before = ครั้งนี้ ตอนเริ่ม: { $share }
tally-now-after = ครั้งนี้ ตอนจบ: { $share }
tally-only-last = นับเฉพาะครั้งก่อน
tally-only-now = นับเฉพาะครั้งนี้
tally-clear = ไม่ได้เข้ารหัส: ใครได้ไปจะรู้ว่ามีกี่คนมาพบกัน และมีกี่คนยังไม่ได้ทำเรื่องไหน อย่าเขียนวันที่ สถานที่ หรือชื่อลงไป รวมถึงในชื่อไฟล์
tally-did = เขียนลง { $file } แล้ว
err-tally-none = ไม่มีผลนับเก็บอยู่ใน { $folder }
fix-tally-none = นำเวิร์กช็อปด้วย sotay present นับคนในห้อง แล้วเก็บผลรวม
err-tally-one = สมุดบันทึกของคุณมีผลนับชุดเดียว จึงไม่มีอะไรให้เทียบ
fix-tally-one = ระบุผลนับครั้งก่อนที่ส่งออกไว้ด้วย --with ไฟล์ หรือเทียบหลังเวิร์กช็อปครั้งหน้า
err-tally-numbers = เทียบผลนับได้สองชุดพอดี ไม่มากไม่น้อยกว่านั้น
fix-tally-numbers = ใส่สองหมายเลข หรือ --with ไฟล์ กับไม่เกินหนึ่งหมายเลข หรือไม่ใส่อะไร เพื่อใช้สองชุดล่าสุด
err-tally-read = อ่าน { $file } ไม่ได้: { why }
fix-tally-read = ระบุไฟล์ที่เขียนด้วย: sotay tally export --format json
err-tally-no-tally = { $file } ไม่ใช่ผลนับ หรือเสียหาย
fix-tally-no-tally = ระบุไฟล์ที่เขียนด้วย: sotay tally export --format json
err-tally-newer = โปรแกรมนี้รุ่นที่ใหม่กว่าเป็นผู้เขียน { $file }
fix-tally-newer = ใช้รุ่นนั้นที่นี่ด้วย
err-tally-tells = { $file } บอกมากกว่าที่ผลนับบอกได้: มีตัวเลขต่ำกว่า { $least } หรือมีพอให้คำนวณตัวเลขแบบนั้นได้ ไฟล์นี้ไม่ถูกใช้
fix-tally-tells = มีคนแก้ไฟล์ หรือโปรแกรมอื่นเป็นผู้เขียน อย่าส่งต่อ: ตัวเลขน้อยๆ ชี้ถึงตัวคน ส่งออกผลนับใหม่
helplines-before = ก่อนเขียนหรือโทร
helplines-who = ใครเป็นคนตอบ
helplines-all = ทุกที่ที่ช่วยได้
helplines-first = ข้อความแรกไว้คัดลอก
helplines-first-how = ใส่คำของคุณเองแทนสิ่งที่อยู่ในวงเล็บเหลี่ยม อย่าเขียนเกินกว่าที่เขาจำเป็นต้องรู้
helplines-first-draft = ฉบับร่าง: ยังไม่มีผู้ใช้ภาษาได้คล่องตรวจถ้อยคำนี้
helplines-whom = สำหรับใคร
helplines-languages = ภาษา
helplines-hours = เมื่อไร
helplines-then = หลังจากนั้นจะเกิดอะไร
helplines-reach = ติดต่อได้อย่างไร
helplines-web = หน้าเว็บ
helplines-form = แบบฟอร์มบนเว็บ
helplines-email = อีเมล
helplines-phone = โทรศัพท์
helplines-seen = เผยแพร่ { $published } เห็นในหน้าของเขาเองวันที่ { $day }
helplines-long-ago = เห็นในหน้าของเขาเองครั้งล่าสุดวันที่ { $day } ซึ่งนานแล้ว เทียบกับหน้าของเขาก่อนใช้
helplines-never = เผยแพร่ { $published } ตั้งแต่นั้นยังไม่มีใครตรวจซ้ำ เทียบกับหน้าของเขาเองก่อนใช้
helplines-number = ยังไม่ได้ตรวจซ้ำ อย่าโทร: { $number } เผยแพร่ { $published } ตอนนี้หมายเลขแบบนี้อาจเป็นของคนแปลกหน้า หาหมายเลขปัจจุบันในหน้าของเขาเอง
helplines-no-date = โดยไม่ระบุวันที่
notes-about = กล้อง กฎหมาย ทะเบียนข้อมูล: ไม่มีใครคนเดียวปิดได้ หน้าเหล่านี้บอกว่ามันคืออะไร อะไรเปลี่ยนไป และรายการไหนช่วยรับมือ
note-changed = อะไรเปลี่ยนไป
note-means = หมายความว่าอะไรสำหรับคุณ
note-limits = สิ่งที่ยังโต้แย้งกันหรือยังไม่รู้
note-lists = คุณทำอะไรได้บ้าง
why-menu = ทำไมเรื่องนี้จึงสำคัญ: { $count ->
   *[other] เรื่องเบื้องหลัง { $count } หน้า
 }
why-title = ทำไมเรื่องนี้จึงสำคัญ
why-notes = เรื่องที่อยู่เบื้องหลัง
why-none = เรื่องนี้ไม่มีหน้าที่เล่าเบื้องหลัง
review-part-note = เรื่องสิ่งที่ปิดไม่ได้
review-part-help = เรื่องคนที่ช่วยได้
sheet-screen-help = ใครช่วยได้บ้าง
sheet-screen-help-risk = คนที่พบใบจดจะเห็นว่าคุณอาจขอความช่วยเหลือจากองค์กรต่างประเทศ
kit-read-name = AAN-KON
kit-version = sotay { $version }, เนื้อหา { $content }
kit-read-title = อ่านก่อน
kit-what-heading = นี่คืออะไร
kit-what = sotay เป็นคู่มือทีละขั้นเล็กๆ เพื่อให้โทรศัพท์ คอมพิวเตอร์ และบัญชีของคุณ ถูกใช้ทำร้ายคุณได้ยากขึ้น ทำไว้สำหรับคนที่อาจถูกเฝ้าดู ถูกค้น หรือถูกออกหมายเรียก ไม่ต้องใช้อินเทอร์เน็ต และไม่ต้องมีบัญชี
kit-what-limits = คู่มือนี้ทำให้คุณปลอดภัยไม่ได้ แต่ละขั้นบอกว่าทำอะไรไม่ได้
kit-check-heading = ตรวจก่อนเปิด
kit-check-paper = คุณต้องมีกระดาษที่ผู้นำเวิร์กช็อปพิมพ์ ตัวอักษรบนกระดาษกับตัวอักษรที่ได้จากโปรแกรมในแฟลชไดรฟ์ต้องเหมือนกัน
kit-check-why = คนที่แก้โปรแกรม อาจแก้ข้อความนี้ที่อยู่ข้างกันไปแล้วด้วย ให้เชื่อกระดาษเท่านั้น หรือเสียงของคนที่คุณรู้จัก ที่อ่านตัวอักษรให้คุณฟัง
kit-on-windows = ใน Windows
kit-on-linux = ใน Linux
kit-check-explorer = เปิดโฟลเดอร์นี้ ให้เห็นโปรแกรมที่อยู่ข้างใน
kit-check-prompt = คลิกแถบที่อยู่ด้านบนของหน้าต่าง พิมพ์ cmd แล้วกด Enter จะมีหน้าต่างที่มีบรรทัดให้พิมพ์เปิดขึ้น
kit-check-type = พิมพ์บรรทัดของโปรแกรมที่คุณใช้ ตามที่เขียนไว้ตรงนี้ แล้วกด Enter:
kit-check-gaps = เครื่องตอบเป็นตัวอักษรและตัวเลขรวม 64 ตัว Windows 7 เว้นช่องว่างคั่น ช่องว่างไม่นับ
kit-check-terminal = เปิดโฟลเดอร์นี้ คลิกขวาตรงที่ว่าง แล้วเลือกเปิดเทอร์มินัล (terminal) ที่นั่น
kit-compare-heading = เทียบกับกระดาษ
kit-compare-first = เทียบ 8 ตัวแรก
kit-compare-last = เทียบ 8 ตัวสุดท้าย
kit-compare-middle = เทียบตรงกลางบางตัว ดีกว่านั้น: เทียบทุกตัว
kit-compare-differs = ถ้าต่างกันแม้ตัวเดียว อย่าเปิดโปรแกรม บอกผู้นำเวิร์กช็อป
kit-open-heading = เปิดโปรแกรม
kit-open-borrowed = ถ้าเป็นคอมพิวเตอร์ที่ยืมมาหรือของที่ทำงาน ถามก่อนว่าใครเฝ้าดูเครื่องนั้น ถ้าไม่รู้ ให้ใช้เครื่องอื่น
kit-open-double = ดับเบิลคลิกไฟล์นี้:
kit-open-unknown = Windows อาจบอกว่าไม่รู้จักผู้เผยแพร่: โปรแกรมนี้ไม่มีใบรับรองแบบที่ต้องซื้อ ถ้าเทียบกับกระดาษแล้วตัวอักษรเหมือนกัน ให้เลือก ข้อมูลเพิ่มเติม (More info) จากนั้นเลือก Run anyway (เรียกใช้ต่อไป) ถ้ายังไม่ได้เทียบ ให้ปิดหน้าต่างนั้น แล้วเทียบก่อน
kit-open-type = พิมพ์สองบรรทัดของโปรแกรมที่คุณใช้ แล้วกด Enter หลังแต่ละบรรทัด:
kit-open-which = คอมพิวเตอร์ส่วนใหญ่ใช้ตัวที่มี x86_64 ในชื่อ ใช้อีกตัวเฉพาะเมื่อคุณรู้ว่าเครื่องของคุณเป็น arm64
kit-open-copy = บางระบบไม่ยอมเปิดโปรแกรมจากแฟลชไดรฟ์ ถ้าเป็นอย่างนั้น ให้คัดลอกไฟล์ลงโฟลเดอร์ของคุณเองในคอมพิวเตอร์ แล้วเปิดเทอร์มินัลที่นั่น สำเนานั้นจะอยู่ในเครื่องจนกว่าคุณจะลบ
kit-open-others = ใน Mac โทรศัพท์ หรือแท็บเล็ต
kit-open-none = ในโฟลเดอร์นี้ไม่มีโปรแกรมสำหรับเครื่องแบบนี้ ให้ใช้หน้าสำหรับโทรศัพท์:
kit-phone-heading = ในโทรศัพท์
kit-phone-copy = คัดลอกไฟล์นี้ลงโทรศัพท์ ด้วยสายหรือแฟลชไดรฟ์:
kit-phone-open = แตะไฟล์ในโทรศัพท์ ไฟล์จะเปิดในเบราว์เซอร์ โดยไม่ใช้อินเทอร์เน็ต
kit-stays-heading = สิ่งที่เหลืออยู่ในคอมพิวเตอร์
kit-stays-notebook = สิ่งที่คุณติ๊กจะถูกเก็บก็ต่อเมื่อคุณเลือกวลีรหัสผ่าน จากนั้นจะอยู่ในสมุดบันทึกที่เข้ารหัส ในโฟลเดอร์ของบัญชีคุณในคอมพิวเตอร์นั้น
kit-stays-stick = ถ้ามีโฟลเดอร์ชื่อ sotay-data อยู่ข้างโปรแกรม ทุกอย่างจะเก็บในโฟลเดอร์นั้น ในแฟลชไดรฟ์
kit-stays-net = ไม่ส่งอะไรไปที่ไหน มีการทดสอบเดียว คือการซ้อม ที่ส่งแพ็กเก็ตเล็กๆ ไม่กี่ตัว และส่งเมื่อคุณเริ่มเองเท่านั้น
kit-stays-traces = ใครค้นคอมพิวเตอร์ก็เห็นได้ว่าเคยเปิดโปรแกรมนี้ที่นั่น ระบบเก็บร่องรอยนั้นไว้ และโปรแกรมนี้ลบไม่ได้
kit-stays-seized = ถ้าแฟลชไดรฟ์ถูกยึดไป ไม่มีใครอ่านสมุดบันทึกได้ถ้าไม่มีวลีรหัสผ่าน แต่เขาเห็นว่ามีสมุดบันทึก เห็นโฟลเดอร์นี้ และอาจบีบให้คุณบอกวลีรหัสผ่าน
kit-stays-wipe = การลบสมุดบันทึกหลังได้รับหมายเรียกหรือระหว่างถูกค้น อาจถือเป็นการทำลายหลักฐาน ตัดสินใจไว้ก่อนหน้านั้น ร่วมกับทนาย ในคู่มือมีบอกเพิ่ม ที่หัวข้อ: สิ่งที่เหลืออยู่ในเครื่องนี้
kit-stays-nothing = ถ้าไม่ต้องการเก็บอะไรเลย อย่าดับเบิลคลิก ให้พิมพ์บรรทัดสำหรับคอมพิวเตอร์ของคุณ ในหน้าต่างที่คุณใช้ตรวจ:
kit-pass-heading = ส่งต่อให้คนอื่น
kit-pass-folder = คัดลอกทั้งโฟลเดอร์ ไม่ใช่ไฟล์เดียวในนั้น
kit-pass-paper = ให้กระดาษไปด้วย: สำเนาของแผ่นที่คุณใช้ตรวจ อย่าพิมพ์แผ่นใหม่จากแฟลชไดรฟ์ที่ยังไม่มีใครเทียบ
kit-pass-way = ส่งจากมือถึงมือ ห้ามส่งทาง Zalo หรือ Messenger
kit-paper-size = { $bytes } ไบต์
kit-paper-title = เทียบก่อนเปิด
kit-paper-folder = Windows: เปิดโฟลเดอร์ในแฟลชไดรฟ์ คลิกแถบที่อยู่ด้านบน พิมพ์ cmd กด Enter ส่วน Linux: เปิดเทอร์มินัลในโฟลเดอร์นั้น
kit-paper-type = พิมพ์บรรทัดในกรอบของโปรแกรมคุณข้างบน (certutil …, sha256sum …) กด Enter
kit-paper-compare = เทียบตัวอักษรกับกระดาษนี้: 8 ตัวแรก 8 ตัวสุดท้าย และตรงกลางบางตัว หรือทุกตัว ช่องว่างไม่นับ ตัวพิมพ์ใหญ่เล็กถือว่าเหมือนกัน
kit-paper-differs = ถ้าต่างกันแม้ตัวเดียว หรือโปรแกรมของคุณไม่อยู่ในกระดาษนี้: อย่าเปิด บอกคนที่ให้กระดาษคุณ
kit-paper-hand = กระดาษนี้เชื่อได้แค่เท่าที่คุณเชื่อคนที่ยื่นให้ ใช้กับรุ่น { $version } เท่านั้น
cmd-kit = เขียนโฟลเดอร์ไว้แจก: โปรแกรม หน้าสำหรับโทรศัพท์ ไฟล์อ่านก่อน ค่าตรวจสอบ (checksum)
opt-kit-dir = โฟลเดอร์ใหม่ หรือโฟลเดอร์ว่าง
opt-kit-program = โปรแกรมที่จะใส่ในชุดแจก ใส่ได้หลายครั้ง ถ้าไม่ใส่ คือตัวโปรแกรมนี้เอง
opt-kit-check = เทียบชุดแจกกับค่าตรวจสอบของชุดนั้น แทนการเขียนชุดใหม่
kit-did = { $files } ไฟล์, { $size } MB, ใน { $folder } อ่านกลับทุกไฟล์แล้ว และตรงตามที่ควรเป็น
kit-did-next = พิมพ์ { $file } ลงกระดาษเดี๋ยวนี้ ด้วยเครื่องพิมพ์ที่คุณไว้ใจ คนอื่นใช้กระดาษนี้เทียบ ไฟล์ที่อยู่ข้างโปรแกรมไม่พิสูจน์อะไร
kit-same = เหมือนกัน
kit-changed = ถูกแก้
kit-missing = ขาดหาย
kit-added = ไม่อยู่ในรายการ
kit-check-sum = เหมือนกัน: { $same }, ถูกแก้: { $changed }, ขาดหาย: { $missing }, ไม่อยู่ในรายการ: { $added }
kit-check-one = โปรแกรมทุกตัวเป็นรุ่นเดียวกัน: { $kit }
kit-check-mixed = โปรแกรมไม่ได้เป็นรุ่นเดียวกันทุกตัว:
kit-check-nothing = ในนั้นไม่มีโปรแกรม sotay
kit-check-stranger = { $file }: ไม่พบเลขรุ่นในไฟล์นี้
kit-check-good = ทุกไฟล์ตรงตามรายการ คนที่แก้โปรแกรม อาจแก้รายการไปแล้วด้วย: เทียบโปรแกรมกับกระดาษ
kit-check-bad = อย่าใช้ชุดแจกนี้ และอย่าส่งต่อ ขอชุดใหม่จากคนที่คุณรู้จัก
err-kit-no-stamp = { $file } ไม่ใช่โปรแกรม sotay ที่ใส่ในชุดแจกได้: ไม่พบเลขรุ่นในไฟล์นี้
fix-kit-no-stamp = ระบุโปรแกรม sotay ที่ทำจากรุ่นเดียวกับโปรแกรมนี้
err-kit-version = { $file } เป็นรุ่น { $theirs } โปรแกรมนี้เป็นรุ่น { $ours } ชุดแจกหนึ่งชุดมีได้รุ่นเดียว ไม่ได้เขียนอะไร
fix-kit-version = ทำโปรแกรมทุกตัวจากรุ่นเดียว หรือเขียนชุดแจกด้วยโปรแกรมของรุ่นนั้น
err-kit-twice = { $file } และ { $other } ใช้กับระบบเดียวกัน ในชุดแจกทั้งสองจะได้ชื่อ { $name } เหมือนกัน
fix-kit-twice = ระบุโปรแกรมหนึ่งตัวต่อหนึ่งระบบ
err-kit-taken = { $folder } ไม่ว่าง ไม่ได้เขียนอะไร
fix-kit-taken = ระบุโฟลเดอร์ที่ยังไม่มี หรือโฟลเดอร์ว่าง
err-kit-there = ใน { $folder } มีชุดแจกรุ่น { $version } อยู่แล้ว ไม่ได้เขียนอะไร
fix-kit-there = ชุดแจกที่มีอยู่จะไม่ถูกแก้ ระบุโฟลเดอร์อื่น หรือลบโฟลเดอร์นั้นเองถ้าคุณไม่ต้องใช้
err-kit-unfinished = { $folder } ขวางอยู่: เป็นชุดแจกที่เขียนไม่เสร็จ หรือเป็นของของคุณเอง
fix-kit-unfinished = ดูว่าข้างในมีอะไร ลบออก หรือระบุโฟลเดอร์อื่นสำหรับชุดแจก
err-kit-small = ที่ว่างสำหรับ { $folder } ไม่พอ: ต้องใช้ { $needed } MB ว่างอยู่ { $free } MB ไม่ได้เขียนอะไร
fix-kit-small = ทำที่ว่างตรงนั้น หรือใช้แฟลชไดรฟ์ที่ใหญ่กว่า
err-kit-write = เขียน { $file } ไม่ได้: { $why ->
    [disk-full] ไม่มีที่ว่างเหลือ
    [read-only] แฟลชไดรฟ์หรือดิสก์อ่านได้อย่างเดียว
    [not-allowed] คุณไม่มีสิทธิ์เขียนที่นั่น
    [gone] แฟลชไดรฟ์หรือดิสก์ไม่ตอบแล้ว
    [bad-name] แฟลชไดรฟ์ไม่รับชื่อนี้
    [unread] อ่านโปรแกรมที่จะคัดลอกไม่ได้แล้ว
    [differs] สิ่งที่อ่านกลับมาจากแฟลชไดรฟ์ ไม่เหมือนสิ่งที่เขียนลงไป
    [stopped] คุณสั่งหยุด
    [not-found] ไม่มีโฟลเดอร์สำหรับไฟล์นี้
   *[other] { why }
} { $left ->
    [nothing] ไม่มีส่วนใดของชุดแจกเหลืออยู่ที่นั่น
   *[other] ลบสิ่งนี้กลับออกมาไม่ได้: { $left }
 }
fix-kit-write = { $why ->
    [disk-full] ทำที่ว่างตรงนั้น หรือใช้แฟลชไดรฟ์ที่ใหญ่กว่า แล้วลองใหม่
    [read-only] ถ้าแฟลชไดรฟ์มีสวิตช์ล็อก ให้ปลดล็อก หรือใช้แฟลชไดรฟ์อื่น
    [not-allowed] ระบุโฟลเดอร์ของคุณเอง หรือแฟลชไดรฟ์ที่เป็นของคุณ
    [gone] เสียบแฟลชไดรฟ์ใหม่ และดูว่าในนั้นมีอะไร ก่อนลองใหม่ ถ้าเกิดขึ้นสองครั้ง ให้ใช้แฟลชไดรฟ์อื่น
    [bad-name] ตั้งชื่อโฟลเดอร์ด้วยตัวอักษรอังกฤษธรรมดาและตัวเลข เช่น kit
    [unread] ดูว่าโปรแกรมนั้นอยู่ที่ไหน แล้วลองใหม่
    [differs] อย่าใช้แฟลชไดรฟ์นี้อีก ไม่ว่ากับอะไร แฟลชไดรฟ์ราคาถูกอ้างความจุที่ไม่มีจริง
    [stopped] ถ้าต้องการชุดแจก ให้รันคำสั่งอีกครั้ง
    [not-found] สร้างโฟลเดอร์นั้นก่อน หรือระบุโฟลเดอร์อื่น
   *[other] ลองใหม่ หรือใช้แฟลชไดรฟ์อื่น
}
err-kit-no-list = { $folder } ไม่ใช่ชุดแจก: ใช้รายการค่าตรวจสอบ { $file } ของชุดนี้ไม่ได้
fix-kit-no-list = ระบุโฟลเดอร์ของชุดแจก ถ้านี่เป็นชุดแจกจริง แปลว่ามีคนแก้ หรือบางส่วนหายไป: อย่าใช้ และขอชุดใหม่จากคนที่คุณรู้จัก
