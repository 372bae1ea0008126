### Interface of sotay, English. The source of every other language.
### Short, plain, second person. Say what a person can do, never that they are safe.

## First row: what is kept. At most 20 columns.

mark-not-kept = not kept yet
mark-keep-nothing = nothing is kept
mark-locked = locked
mark-saved = saved
mark-saving = saving
mark-not-saved = NOT SAVED

## Names of actions, for the last row. At most 12 letters.

action-up = up
action-down = down
action-page-up = page up
action-page-down = page down
action-top = start
action-bottom = end
action-choose = open
action-back = back
action-search = find
action-help = help
action-done = done
action-later = later
action-not-for-me = not for me
action-test = test
action-wrong-screen = differs
action-whole-plan = plan
action-undo = undo
action-english = English
action-black = dark
action-jump = part
action-next-part = next part
action-part-before = part before
action-count = count
action-slips = slips
action-totals = totals
action-side-by-side = beside
action-larger = larger
action-quit = quit
action-hide = hide
action-lock = lock
action-in-need = it happened
action-helplines = who helps
action-words = words
action-why = why
action-suspend = stop
action-reveal = show
hint-move = move

## The same actions in a sentence, for the help page

explain-up = One line up.
explain-down = One line down.
explain-page-up = One screen back.
explain-page-down = One screen on.
explain-top = To the start.
explain-bottom = To the end.
explain-choose = Open the marked line, or choose it.
explain-back = Back to where you came from.
explain-search = Find words. Accents do not matter.
explain-help = This page.
explain-done = Tick this item. A tick is not a proof: use the test where there is one.
explain-later = Put this item off.
explain-not-for-me = This item does not fit you.
explain-test = Test this item by hand.
explain-wrong-screen = Your screen shows something else than the text says.
explain-whole-plan = The whole plan.
explain-undo = Take your last change back.
explain-english = Shows or hides the English under each translated line
explain-black = Turns the projector dark, or light again.
explain-jump = To another part of the session.
explain-next-part = To the next part.
explain-part-before = To the part before.
explain-count = Count the room.
explain-slips = Type in slips.
explain-totals = What was counted.
explain-side-by-side = Steps for different devices side by side, or one after the other.
explain-larger = Letters of twice the size, or of the terminal's own.
explain-quit = Leave the program.
explain-hide = Hide everything behind an empty page. The same key brings it back. Works while you type, too.
explain-lock = Lock the notebook. Your passphrase opens it again.
explain-in-need = Something has already happened: what to do in the first hour.
explain-helplines = Who can help, and how to reach them safely. Works without unlocking.
explain-words = What the words on this screen mean.
explain-why = Why this item matters: what stands behind it.
explain-suspend = Stop the program for a while.
explain-reveal = Show or hide what you type.

## Language

language-title = Language
language-source = the original
language-share = lines: { $reviewed } reviewed, { $draft } draft, { $other } in English or outdated
language-draft-means = Draft: nobody fluent has checked these lines yet.
letters-heading = Letters of this window
letters-none = no letters for it in this window
letters-marks-font = The letters of this window have no Vietnamese marks, so they are left out. In the window's Properties, Font, choose Consolas; or use Windows Terminal.
letters-marks-encoding = By its settings (LANG) this terminal has no Vietnamese marks, so they are left out. If it shows them elsewhere, start sotay with LANG=C.UTF-8.
letters-none-font = Languages with no letters here can be read in Windows Terminal, perhaps with another font, and on the pages for phones.
letters-none-encoding = Languages with no letters here can be read in a terminal for UTF-8, and on the pages for phones.
lists-with-findings = { $count ->
    [one] One problem in your own lists. Run: sotay lint
   *[other] { $count } problems in your own lists. Run: sotay lint
}
pack-broken = The lists in { $folder } were changed after they were signed, or were damaged. None of them was loaded. Get them again from whom you trust.

## Order of right-to-left letters. Seen only where a language runs from right to left.

menu-direction = Which order of letters can you read?
direction-title = Which line can you read?
direction-ask = Lines 1 and 2 say the same. Press the number of the one that reads right.
direction-neither = Neither of them
# A short sentence in your own language with a word in Latin letters, a number and brackets. At most 30 letters.
direction-sample = Turn the VPN on (step 2).
direction-none-title = This terminal and your language
direction-none = This terminal draws your letters in an order that this program cannot mend. Two ways are left. Leave here and run: sotay --plain. Or put the lists on a page for a browser, which draws every script: sotay handout --format html --out FILE. Another terminal may do better, too.
direction-go-on = Go on all the same

## Start

start-title = Notebook
start-what = This guide walks you through small steps that make your phone, your accounts and your messages harder to use against you. It cannot make you safe. It shows what each step does and what it does not do.
start-happened = Something has already happened
start-safer = Make me safer
start-lists = Look at all lists
start-no-network = This guide does not use the network. Only the VPN drill sends test packets, after you said yes. Nothing is kept unless you say so.
menu-stays = What stays on this computer
menu-languages = Language
menu-help = Keys and help
menu-quit = Leave
menu-search = Find words
menu-glossary = Words explained
menu-helplines = Who can help
menu-notes = What you cannot switch off
menu-notebook = Your notebook

happened-title = It has already happened
happened-calm = Breathe. Choose what fits. One step at a time.

hidden-title = Notes
hidden-empty = (empty)

## Help

help-title = Keys and help
help-arrows = Arrows and Enter reach everything. The last row shows what works on each screen.
help-hide-heading = What hiding cannot do
help-hide-limits = Ctrl+X covers the screen. It does not lock the notebook, does not stop the program, and does not fool somebody who knows the key or looks at the list of running programs. Ctrl+L locks.
help-proof-heading = How a done item is known
help-proof = [/] ticked only: you said so. [x] tested by hand, seen on this machine, or checked together. [ ] open. [>] later. [-] not for me. [!] my screen shows something else.
help-typing-heading = Typing Vietnamese
help-typing = Telex may turn w into ư and dd into đ. The keys work all the same.
help-version = Version { $version }

## Home

home-title = Next steps
home-next = Your next steps
home-next-in = Next steps that fit into { $minutes } minutes
home-nothing-open = No open step is left in your plan. Look again when a text changes or its days have passed.
home-whole-plan = The whole plan ({ $count })
home-time = How much time do you have?
home-minutes = I have { $minutes } minutes
home-any-time = No limit
home-one-a-day = One thing a day
home-today = Your one thing for today
home-today-done = Done for today. The next one comes tomorrow. If you want more now, choose "No limit" below.
home-lists = All lists
home-checked-on = Texts last checked against their sources: { $day }
home-checked-between = Texts last checked against their sources: between { $oldest } and { $newest }
home-more = More
home-questions = Make a plan for me (seven questions)
home-change-answers = Change my answers
plan-title = The whole plan
plan-count = Items in order: { $count }. Each line says why it stands there.
minutes = { $minutes } min

reason-days-passed = Done before; it is time to look again.
reason-text-changed = Done before, but the text has changed in meaning.
reason-fear = You named this fear: { $fear }.
reason-needed-for = Needed first for: { $item }
reason-matters-most = For everybody; it prevents the most.
reason-basic = A basic step for everybody.
reason-further = Goes further than the basics.
reason-high-risk = For people at high risk.
reason-put-off = You put it off.
reason-stuck = Your screen showed something else.
reason-kept = From the plan you kept.

## States of items

state-open = open
state-told = ticked only
state-tested = tested by hand
state-observed = seen on this machine
state-witnessed = checked together
state-later = later
state-not-for-me = not for me
state-stuck = my screen shows something else
state-look-again = look again

level-basic = basic
level-strong = strong
level-high-risk = for people at high risk

lists-title = All lists
list-own = your own list
list-not-for-you = Does not fit your answers
list-not-for-you-why = You can still open these.
list-also = Belongs here, too
list-also-why = These items stand in other lists. Done there is done here.
progress-done = { $done } of { $all } done
progress-told = { $count } of them ticked only
progress-look-again = look again: { $count }
progress-stuck = stuck: { $count }

## Signatures of lists

pack-newer = newer than the one in the program, signed by the people who publish sotay
pack-short-project = signed by the people who publish sotay
pack-short-signed = signed by { $by }
pack-short-unknown = signed with an unknown key
pack-of-list = Signature: { $signature }.
pack-means = A signature says who made a list and that nothing was changed since. It does not say that the advice is right.
pack-line = { $folder }: { $signature }
pack-is-unsigned = not signed
pack-is-unknown = signed with a key this program does not know: { $key }
pack-is-project = signed by the people who publish sotay, key { $key }
pack-is-signed = signed by { $by }, key { $key }
pack-with-note = { $signature } ({ $note })
pack-is-broken = broken signature: { $why }
pack-why-alone = SHA256SUMS is missing
pack-why-sums = SHA256SUMS cannot be used
pack-why-sums-line = line { $line } of SHA256SUMS cannot be used
pack-why-signature = SHA256SUMS.minisig cannot be read
pack-why-old = it was made by an old minisign; version 0.10 or newer is needed
pack-why-wrong-project = SHA256SUMS is not what the people who publish sotay signed
pack-why-wrong = SHA256SUMS is not what { $by } signed
pack-why-differs = { $file } was changed
pack-why-missing = { $file } is missing
pack-why-unread = { $file } cannot be read
pack-why-unnamed = { $file } was added

## Item

item-first-step = One useful step first. It takes about { $minutes } minutes.
item-steps = What to do
item-devices = Show the steps for:
item-all-devices = all devices
item-limits = What this does not do
item-mark = When you are through
item-sources = Where this comes from
item-checked = Text last checked against its sources: { $day }
item-does-not-apply = This does not fit your answers. You can do it all the same.
item-no-test = This item has no test by hand.
choice-test = Test it by hand
choice-done-told = Done (ticked only)
choice-done-witnessed = Done, we checked it together
choice-later = Later
choice-not-for-me = Not for me
choice-wrong-screen = My screen shows something else
choice-reopen = Open it again
choice-next-step = Next step of the plan
choice-home = Home
choice-back = Back
did-mark = { $item }: { $state }
undo-did = Taken back: { $item }
undo-nothing = There is nothing to take back.
source-undated = undated
trust-primary = primary source
trust-ngo = trusted organisation
trust-other = press or other
line-draft = Draft translation: nobody fluent has checked these words.
line-is-draft = draft
line-draft-mixed = Lines marked draft have not been checked by anybody fluent.
line-original = English: { $text }
english-shown = The English stands below each line.
english-hidden = The English is hidden again, but for limits and warnings.
line-outdated = older than the English
line-english = English
word-also = Also called: { $names }
words-here-menu = What the words here mean
words-here-title = Words on this screen
words-here-none = No word from the glossary stands here.
item-more = More about this item
item-happened = for when it has happened

test-title = Test: { $item }
test-expect = What you must see
test-question = What did you see?
test-yes = Exactly this
test-no = Something else
test-unclear = I could not tell
test-failed-say = Not working, or not as the text says. The item is not done. Read the steps again; do not rely on it until the test works.
test-unclear-say = Could not tell. The item stays as it was. Try the test again another time.

report-title = My screen shows something else
report-now = Do not guess: leave this step as it is. The item is set aside as stuck and stays in your plan.
report-what = If you want to tell those who gave you this guide, read these lines to them. They say nothing about you.
report-write = Write these lines to a file (note.txt, in this folder)
report-no-file = Nothing is written, because you started with --keep-nothing.
report-written = Written to { $file }. Anybody can read it. Delete it when you no longer need it.

## Questions

ask-title = A plan for you
ask-why = Seven questions put the steps into the order that fits you. You can skip each one. Nothing is sent anywhere.
ask-start = Start the questions
ask-not-now = Not now
question-number = Question { $number } of { $all }
question-many = Choose all that fit.
question-next = Next
question-rather-not = Rather not say
question-device = Which devices do you use?
question-vpn = Which VPN do you have?
question-messenger = Which messengers do you use?
question-facebook = Are you on Facebook?
question-country = Where are you?
question-fear = What do you fear most?
question-time = How much time do you have now?
answer-device-android = Android phone
answer-device-iphone = iPhone or iPad
answer-device-windows = Windows computer
answer-device-macos = Mac
answer-device-linux = Linux computer
answer-device-router = My own router
answer-vpn-none = None
answer-vpn-mullvad = Mullvad
answer-vpn-proton = Proton VPN
answer-vpn-ivpn = IVPN
answer-vpn-expressvpn = ExpressVPN
answer-vpn-nordvpn = NordVPN
answer-vpn-surfshark = Surfshark
answer-vpn-riseup = RiseupVPN
answer-vpn-psiphon = Psiphon
answer-vpn-outline = Outline
answer-vpn-wireguard = WireGuard app
answer-vpn-openvpn = OpenVPN
answer-vpn-other = Another one
answer-messenger-signal = Signal
answer-messenger-wire = Wire
answer-messenger-zalo = Zalo
answer-messenger-facebook-messenger = Facebook Messenger
answer-messenger-telegram = Telegram
answer-messenger-whatsapp = WhatsApp
answer-messenger-viber = Viber
answer-messenger-other = Another one
answer-facebook-none = No
answer-facebook-account = I have an account
answer-facebook-page = I run a page or a group
answer-facebook-instagram = I have Instagram
answer-country-vn = Vietnam
answer-country-mm = Myanmar
answer-country-cn = China
answer-country-ir = Iran
answer-country-ru = Russia
answer-country-ae = United Arab Emirates
answer-country-hk = Hong Kong
answer-country-other = Somewhere else
answer-fear-seizure = My phone or laptop is taken
answer-fear-identified = They find out who I am
answer-fear-account = My account is taken over
answer-fear-informer = Somebody in my group informs on us
answer-fear-spyware = Spyware on my phone
answer-fear-blocked = What we use is blocked
answer-fear-company = Companies know too much about me
answer-time-10 = 10 minutes
answer-time-30 = 30 minutes
answer-time-60 = 60 minutes or more
answered-title = Your answers
answered-what = Your answers made the plan. Do you want to keep them? They say much about you. The plan says less.
answered-once = Use them once, keep only the plan
answered-keep = Keep my answers too, so that the plan can follow changes
answered-forget = Forget them and the plan
plan-made = Your plan is ready. It is gone when you leave, unless you keep a notebook.
plan-made-kept = Your plan is ready and in your notebook.

## Keeping

offer-title = Keep your progress?
offer-what = Your first step is done. Keep a notebook on this computer, encrypted with a passphrase, or keep nothing.
offer-keep = Keep it, with a passphrase
offer-nothing = Keep nothing
offer-no-default = Without a passphrase nothing is written. Nobody can open the notebook without it, and nobody can give it back to you.
passphrase-title = Your passphrase
suggestion-what = Six words drawn by chance. Machines cannot guess them in a useful time. Write them down only if the paper is safe, and burn it when you know them.
suggestion-learn = If you forget it, your notebook is lost. Nobody can reset it.
suggestion-use = Use these words
suggestion-another = Draw other words
suggestion-own = Type my own
own-label = Your own passphrase:
own-what = Enter goes on. Tab shows what you type. Take several words that nobody connects with you, not a saying, a song, a name or a date.
weak-what = This passphrase can be guessed by a machine. If your computer is taken, the notebook would be opened.
weak-how = Six or more unusual words with spaces between them are nearly always enough.
weak-suggest = Draw words for me
weak-longer = Type a longer one
weak-use = Use it all the same
repeat-label = The same again:
repeat-what = Type the whole passphrase once more, from memory or from your paper. Spaces count between the words.
repeat-anew = Choose another passphrase
repeat-differs = This is not the same. Nothing was made. Try again.
creating = Making the notebook. This takes a second.
created-notebook = Your notebook is made. From now on every change is saved at once.
created-not-owner-only = Your notebook is made and encrypted. This disk cannot keep the files to you alone: others can copy them, but not read them.
kept-nothing-say = Nothing is kept. When you leave, your progress is gone.

unlock-title = Open your notebook
unlock-label = Your passphrase:
unlock-trouble = It does not open
unlock-without = Go on without the notebook (nothing is kept)
unlock-previous-what = This opens the copy from before your last change. The damaged file is kept under another name.
unlocking = Opening. This takes a second.
close-window = Press Enter to close this window.
fault = sotay stopped because of a fault of its own. What was shown as saved is on disk.
without-notebook-say = The notebook stays closed. Nothing you do now is kept.
trouble-damaged-heading = The file is damaged
trouble-damaged = The copy from before the last change may still open.
trouble-use-previous = Open the copy from before
trouble-restore = If you have a backup, leave the program and run this command:
trouble-forgotten-heading = The passphrase is forgotten
trouble-forgotten = Nobody can open the notebook without it. You can start a new one. The old files are kept under other names, in case you remember.
trouble-start-anew = Put the old files aside and start anew
set-aside-did = Put aside: { $files }. You start anew.

saved-after-all = Saved now. Nothing was lost.
lock-nothing = There is nothing to lock: nothing is kept. Ctrl+X hides the screen.
locked-say = The notebook is locked. Open it first; a mark set now would be lost.
lock-not-saved = Your last change is not saved yet, and locking would lose it. Saving is tried again.
notebook-lock-now = Lock now
notebook-lock-after = Lock by itself when no key was pressed for
notebook-never = never
notebook-try-saving = Try to save again
notebook-commands = Commands, to type after you left
notebook-backup = A copy in one encrypted file, with a passphrase of its own.
notebook-restore = Bring a copy back.
notebook-passphrase = Change the passphrase. Old copies still open with the old one.
notebook-wipe = Remove the notebook. Read first: after a summons or during a search this may count as destroying evidence.
leave-title = Leave?
leave-not-kept = What you did is not kept. If you leave now, it is gone.
leave-all-the-same = Leave all the same

## What stays

stays-now-nothing = Now: this program writes nothing.
stays-now-undecided = Now: only your choice of language is written. No progress is kept.
stays-now-notebook = Now: your progress is in an encrypted notebook. Without the passphrase nobody reads it.
stays-history = The history of your command line may show that you started this program.
stays-records = The system keeps records of programs that ran, and when. This program cannot remove them.
stays-times = The dates of the notebook's files show when you last used it.
stays-program = The program itself is on the disk or stick. Anybody can see what it is for.
stays-display = A small file holds your language, readable by anybody. It holds nothing else.
stays-memory = While the notebook is open, its contents are in the computer's memory. A computer that sleeps may write its memory to the disk.
stays-ssd = A deleted file can survive on an SSD or a stick. What helps is that it was encrypted from the start.
stays-scrollback = This guide clears its screen when it ends. A terminal that records everything keeps what was shown.
stays-better-heading = What helps
stays-better = Encrypt the whole disk. Shut the computer down instead of letting it sleep. Or start with --keep-nothing from a stick that you can put away.
stays-wipe-heading = Before you remove anything
stays-wipe = After a summons or during a search, deleting files may count as destroying evidence. Decide beforehand, with a lawyer.

## Search

search-title = Find words
search-label = Words:
search-how = Type a word. Accents do not matter: "ma hoa" finds "mã hóa".
search-nothing = Nothing found. Try fewer or other words.
search-more = The first { $count } are shown. More words find fewer.

## Problems: what went wrong (err) and what to do (fix)

# What the system said, put into other messages. Small letters, no full stop.
why = { $why ->
    [not-found] it is not there
    [not-allowed] you may not do that there
    [folder] it is a folder
    [not-folder] a part of its name is no folder
    [not-plain] it is no plain file
    [disk-full] the disk is full
    [read-only] the disk can only be read
    [too-long] it is too long
    [not-text] it is not plain text
    [nobody-writes] it is a pipe, and nobody writes into it
    [system-full] the system allows no more programs or open files; close some that you do not need
   *[other] { $why }
}
err-not-unlocked = The notebook is locked.
fix-not-unlocked = Open it with your passphrase and try again.
err-no-terminal = Nobody can choose anything here: there is no terminal, and nothing to read.
fix-no-terminal = Start it in a terminal window, or give it lines to read. For scripts there are commands: sotay --help
err-terminal = The terminal did not do what was asked: { why }.
fix-terminal = Try another terminal window.
err-usage = This command line was not understood.
fix-usage = Run: sotay --help
err-usage-command = There is no command "{ $word }".
fix-usage-command = { $like ->
    [nothing] Run sotay --help for the list of commands.
   *[other] Perhaps you mean: { $like }. Run sotay --help for the list of commands.
}
err-usage-argument = "{ $word }" is not known here.
fix-usage-argument = { $like ->
    [nothing] Run the command with --help to see what it takes.
   *[other] Perhaps you mean: { $like }. Run the command with --help to see what it takes.
}
err-usage-twice = This can be given only once: { $word }
fix-usage-twice = Leave out one of the two.
err-usage-missing = Something is missing: { $word }
fix-usage-missing = Run the command with --help to see what it takes.
err-usage-value = "{ $word }" is not possible for { $option }.
fix-usage-value = Possible: { $known }
err-no-checklist = There is no checklist "{ $word }".
fix-no-checklist = Known checklists: { $known }
err-no-item = There is no item "{ $word }".
fix-no-item = Items are written CHECKLIST/ITEM. Run sotay list to see them, or sotay search WORDS.
err-no-notebook = There is no notebook here.
fix-no-notebook = Start sotay and keep your progress, or give --passphrase-file FILE to make one.
err-keep-nothing = This command writes, and you asked to keep nothing.
fix-keep-nothing = Leave out --keep-nothing if you want it written.
err-passphrase-file = The passphrase file { $file } could not be read: { why }.
fix-passphrase-file = Name a text file with the passphrase in its first line. A single - means standard input.
err-passphrase-empty = The passphrase file { $file } has no passphrase in its first line.
fix-passphrase-empty = Write the passphrase into the first line.
err-no-passphrase = No passphrase was given.
fix-no-passphrase = Type it in a terminal, or use --passphrase-file FILE.
err-no-new-passphrase = No new passphrase was given.
fix-no-new-passphrase = Type it in a terminal, or use --new-passphrase-file FILE. With - for both files, the new one is the second line of standard input.
err-passphrases-differ = The two passphrases are not the same. Nothing was changed.
fix-passphrases-differ = Run the command again.
err-proof-without-done = A proof only goes with done.
fix-proof-without-done = Write: sotay mark ITEM done --proof tested
err-wipe-not = The word was not typed. Nothing was removed.
fix-wipe-not = If you are sure, run the command again and type the word.

err-output = The output could not be written whole: { why }.
fix-output = Send it elsewhere, or make room, and run the command again.
err-no-lists = There is no list in the folder { $folder }.
fix-no-lists = Lists are files whose names end with .toml. Name a folder that holds some, or the files themselves.
err-hostile-file = { $file } holds characters that could command the terminal.
fix-hostile-file = Run sotay translate check to see where they are, and take them out. Do not use a folder that you do not trust.

## Commands

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-everywhere = Options of every command
help-exits = Exit codes: 0 done; 1 the answer is no; 2 the command line was wrong; 3 it could not be done, or could not be told.
man-name = NAME
man-synopsis = SYNOPSIS
man-exits = EXIT CODES
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
cmd-sotay = A guide through small steps that make your phone, accounts and messages harder to use against you. Without a command the guide starts. Only the drill sends test packets, after a yes; nothing else uses the network.
cmd-list = Lists checklists and items
cmd-show = Shows one item in full; also a page, a word or a helpline that search found, and "helplines" for all of those
cmd-search = Finds words; accents do not matter
cmd-status = Shows your progress
cmd-mark = Sets one item
cmd-handout = Writes blank lists to print or to open on a phone
cmd-lint = Checks the content of lists
cmd-translate = Tools for translators
cmd-translate-check = Checks a translation
cmd-translate-status = Counts reviewed, draft, outdated and missing lines
cmd-backup = Writes a copy of the notebook into one encrypted file
cmd-restore = Brings a copy of the notebook back
cmd-passphrase = Changes the passphrase
cmd-wipe = Removes the notebook
cmd-man = Prints the manual page
cmd-completions = Prints completions for a shell
opt-help = Shows this help
opt-version = Shows the version
opt-locale = The language, such as vi or en
opt-locales = A folder with translations in work; for translate check: locales, unless named
opt-lists = A folder with lists of your own
opt-data-dir = The folder of the notebook
opt-keep-nothing = Writes nothing at all
opt-passphrase-file = Reads the passphrase from a file; - is standard input
opt-ascii = Draws with plain letters only
opt-color = auto (unless you say otherwise), always or never
opt-bidi = Who turns right-to-left text round: auto (unless you say otherwise), app, terminal or off
opt-list-checklist = Only this checklist
opt-list-json = Prints JSON
opt-show-item = The item, written CHECKLIST/ITEM
opt-search-words = Words to find
opt-status-json = Prints JSON
opt-mark-item = The item, written CHECKLIST/ITEM
opt-mark-state = open, done, later, not-for-me or stuck
opt-mark-proof = With done: told, tested or witnessed
opt-handout-checklists = Only these checklists
opt-handout-format = html (unless you say otherwise), md or txt
opt-handout-out = Writes to this new file instead of the screen
opt-lint-paths = Files or folders; without any, what the program holds
opt-lint-json = Prints JSON
opt-lint-strict = Warnings count as errors
opt-translate-check-tag = The language; without one, all
opt-translate-check-json = Prints JSON
opt-translate-status-tag = The language; without one, all
opt-translate-status-json = Prints JSON
opt-backup-file = The new file
opt-backup-new-passphrase-file = Reads the passphrase of the copy from a file
opt-restore-file = The copy
opt-passphrase-new-passphrase-file = Reads the new passphrase from a file
opt-completions-shell = bash, elvish, fish, powershell or zsh

ask-new-passphrase = New passphrase:
ask-backup-passphrase = Passphrase of the copy:
lists-problems = { $count ->
    [one] One problem in the lists of { $folder }. What cannot be used is left out. Run: sotay lint "{ $folder }"
   *[other] { $count } problems in the lists of { $folder }. What cannot be used is left out. Run: sotay lint "{ $folder }"
}
status-no-notebook = There is no notebook in { $folder }. Everything counts as open.
made-notebook = A new notebook was made in { $folder }.
backup-did = The copy is in { $file }. Try once whether it opens.
restore-did = The copy is back, with { $count ->
    [one] one item.
   *[other] { $count } items.
} Its passphrase is now that of the copy.
restore-aside = Kept from the notebook that was here: { $file }
passphrase-did = The passphrase is changed. Older copies and backups still open with the old one.
wipe-word = wipe
wipe-what = This removes the notebook in { $folder }. Nobody can bring it back.
wipe-cannot = It cannot reach backups elsewhere, and on SSDs and sticks deleted files may survive. What survives is encrypted.
wipe-type = If you are sure, type this word and press Enter: { $word }
wipe-did = Files removed: { $count }. What stays: the program, and what the system recorded about it.
wipe-nothing = There is no folder { $folder }, and so nothing to remove.
wipe-not-overwritten = Removed, but it could not be overwritten first: { $file }
wipe-foreign = Not touched, because this program did not write it: { $file }
wipe-kept = Not removed: { $file }
wipe-in-use = Another copy of this program has the notebook open and holds it in memory. Close it.
opt-handout-phone = Only what is done on phones
opt-handout-helplines = Who can help, too; without it no address of anybody is on the page

handout-title = Checklists on paper
handout-how-to-copy = Copy this page by cable or stick. Never send it by Zalo or Messenger.
handout-limits = This page cannot make you safe. Each item says what it does not do.
# The page for phones. Whoever holds it may be frightened: short lines.
handout-found = Whoever finds this page on your phone or on paper sees that you have these lists. It holds no name, and a tick proves nothing. Do not carry it where you may be searched.
handout-contents = Lists on this page
# {done} of {all} items of a list.
handout-count = { $done } of { $all } done
handout-ticks = Your ticks
handout-gone = Nothing that you tick is kept when you close this page.
handout-keep = Keep my ticks on this phone
handout-keep-means = Anybody who opens this phone can then see what you ticked.
handout-kept = Your ticks are kept on this phone. Anybody who opens it can see them.
handout-refused = This phone does not let the page keep anything. Your ticks are gone when you close it.
handout-forget = Forget my ticks
handout-forgotten = All boxes are empty, and nothing is kept.
handout-stuck = I am stuck here
handout-full = A slip has room for three. Tell the person who leads about this item.
handout-slip = My slip
handout-slip-about = A slip is twelve letters for the person who leads. It says how many items you have done and which of them you are stuck on.
handout-slip-make = Make my slip
handout-slip-says = It says: { $done } done, stuck nowhere.
# $stuck is one to three numbers of items: 3, 7, 12.
handout-slip-says-stuck = It says: { $done } done, stuck at number { $stuck }.
handout-slip-says-not = It says no name, no date, and not which items are done. Read it out or show it. Do not send it.
# Steps that are for some people only, on paper and in sotay show.
only-vpn = VPN: { $answers }
only-messenger = Messenger: { $answers }
only-facebook = Facebook: { $answers }
handout-did = Written to { $file }. It holds nothing about you.
lint-count = { $count ->
    [0] Nothing found.
    [one] One finding.
   *[other] { $count } findings.
}
translate-ui = { $language }: interface { $translated } of { $all }, { $reviewed } of them reviewed
translate-list = { $list }: reviewed { $reviewed }, draft { $draft }, outdated { $outdated }, missing { $missing }
err-no-language = There is no language "{ $word }" in { $folder }.
fix-no-language = Check its tag, such as vi, and the folder named with --locales.

## Problems with the notebook's files
err-store-no-place = This computer names no folder for the data of programs.
fix-store-no-place = Name a folder yourself with --data-dir, or make a folder named sotay-data beside the program.
err-store-disk-full = The disk is full. { $file } was not written.
fix-store-disk-full = Make some room on the disk, then save again. What you did is kept in memory until then, and the notebook on the disk is as it was before.
err-store-read-only = The disk can only be read. { $file } was not written.
fix-store-read-only = If it is a stick with a lock switch, unlock it, then save again. Or start the program with --data-dir and a folder elsewhere.
err-store-no-permission = The system does not allow you to { $operation ->
    [read] read
    [remove] remove
    [lock] lock
    [make-folder] make
   *[write] write
} { $file }.
fix-store-no-permission = Check to whom the folder belongs, and that you are logged in as the same person as last time. Then try again.
err-store-vanished = { $file } is not there any more. Nothing was saved.
fix-store-vanished = If it is on a stick, plug the stick in again and save again. Until then what you did is only in memory: do not leave the program.
err-store-io = The system could not { $operation ->
    [read] read
    [rename] rename
    [remove] remove
    [sync] finish writing
    [lock] lock
    [make-folder] make
   *[write] write
} { $file } ({ why }).
fix-store-io = Try again. If it happens again, the disk or the stick may be failing: write a backup to another one.
err-store-no-notebook = There is no notebook in { $file }.
fix-store-no-notebook = Start the guide to make one, restore a backup, or name the right folder with --data-dir.
err-store-key-missing = The key of your notebook is missing: { $file }.
fix-store-key-missing = Without it nobody can open the notebook. Put the file back if you have a copy of it, or restore a backup, or start anew: the old files are kept under new names.
err-store-notebook-missing = Your notebook is missing: { $file }.
fix-store-notebook-missing = Open the previous copy, or restore a backup.
err-store-no-previous = There is no previous copy: { $file } is missing.
fix-store-no-previous = Restore a backup, or start anew: the old files are kept under new names.
err-store-no-such-file = There is no file { $file }.
fix-store-no-such-file = Check the name and the folder, and that the stick with it is plugged in.
err-store-no-such-folder = The folder for { $file } does not exist.
fix-store-no-such-folder = Make the folder first, or choose another one.
err-store-already-there = { $file } is there already, and was left as it is.
fix-store-already-there = Choose another name, or move that file away first.
err-store-in-use = The notebook in { $file } is open in another copy of this program.
fix-store-in-use = Go on in that copy, or close it and try again.
err-store-not-ours = { $file } is a link, a folder or a special file. The program did not put it there and does not follow it.
fix-store-not-ours = Find out who put it there. Move it away by hand, then try again.
err-store-wrong-passphrase = This passphrase does not open { $file }.
fix-store-wrong-passphrase = Type it again; mind capital letters and the keyboard's language. Nothing was changed. If you are sure of it, the file may be damaged: restore a backup. If you forgot it, start anew: the old files are kept under new names.
err-store-empty-passphrase = An empty passphrase protects nothing.
fix-store-empty-passphrase = Take the passphrase that is offered, or type one of several words. To save nothing at all, use --keep-nothing.
err-store-too-much-work = { $file } asks for more work than this program accepts (2 to the power of { $log-n }).
fix-store-too-much-work = This program did not write it. If you trust the file, open it with the program age; else restore a backup.
err-store-too-little-memory = Checking a passphrase needs { $mebibytes } MiB of memory, which this computer does not have free.
fix-store-too-little-memory = Close other programs, then try again.
err-store-empty = { $file } is empty.
fix-store-empty = Open the previous copy, or restore a backup. The empty file is kept.
err-store-truncated = { $file } is cut short: its end is missing.
fix-store-truncated = Open the previous copy, or restore a backup. The broken file is kept.
err-store-damaged = { $file } is damaged.
fix-store-damaged = Open the previous copy, or restore a backup. The damaged file is kept.
err-store-foreign = { $file } is locked with another key. It may come from another computer, or its key was exchanged.
fix-store-foreign = Put the key and the notebook that belong together back into one folder. Or open the previous copy, or restore a backup. The file is kept.
err-store-not-age = { $file } is not a file of this program.
fix-store-not-age = Check that it is the right file. If it is your notebook, something has overwritten it: open the previous copy, or restore a backup. The file is kept.
err-store-unreadable = { $file } opens, but what is in it is not a notebook.
fix-store-unreadable = Check that it is the right file. If it is your notebook, open the previous copy, or restore a backup. The file is kept.
err-store-newer = A newer version of this program wrote { $file }.
fix-store-newer = Open it with the newer version. It was left as it is.
err-store-too-large = { $file } is far too large for a notebook.
fix-store-too-large = Check that it is the right file. If it is your notebook, open the previous copy, or restore a backup. The file is kept.
err-store-key-replaced = Something exchanged { $file } while your notebook was open. Nothing was saved: with that key you could not open it again.
fix-store-key-replaced = Put the right key back if you have a copy of it, then save again. Until then what you did is only in memory: do not leave the program.
err-store-change-unfinished = The new passphrase is in force, but { $file } has not got its name yet.
fix-store-change-unfinished = Use the new passphrase from now on. The program finishes by itself with the next save or start.
err-no-locales = The folder { $folder } with languages could not be read: { why }.
fix-no-locales = Name the folder with --locales DIR.
err-read-file = { $file } could not be read: { why }.
fix-read-file = Check its name and that you may read it.

## The drill and the checks: screens, commands and what a person reads in both

verdict-confirmed = working
verdict-contradicted = not working
verdict-unknown = could not tell
probe-tunnel-route = Everything goes into the tunnel
probe-tunnel-route-about = Asks this computer where it would send packets to any public address. Sends none.
probe-ipv6 = IPv6 does not go beside the tunnel
probe-ipv6-about = The same for IPv6, which some VPNs forget.
probe-dns = Names are asked through the tunnel
probe-dns-about = Looks which servers are asked for the names of pages, and by which way.
probe-one-vpn = One VPN, and only one
probe-one-vpn-about = Two VPNs at once can open a gap, and so can a tunnel that nothing is sent into.

drill-case-drop = The connection drops
drill-case-disconnect = You press Disconnect
drill-case-server-change = You change the server
drill-case-reboot = The computer has just started
drill-case-drop-about = You will break the connection without the button of the VPN app: switch Wi-Fi off and on again, or pull the cable and put it back, or end the VPN app by force.
drill-case-disconnect-about = You will press Disconnect in the VPN app. Many apps then let everything through on purpose.
drill-case-server-change-about = You will choose another server in the VPN app.
drill-case-reboot-about = Switch the network off and restart the computer. Start this drill before the VPN is connected. When it says so, switch the network on; it watches what leaves until the VPN is up.
drill-case-drop-now = NOW: switch Wi-Fi off and on again. Or pull the cable and put it back. Or end the VPN app by force. Not the Disconnect button.
drill-case-disconnect-now = NOW: press Disconnect in the VPN app. Leave it disconnected until this screen says more.
drill-case-server-change-now = NOW: choose another server in the VPN app.
drill-case-reboot-now = NOW: switch the network on. Let the VPN connect as it always does after a start.

drill-ask-title = Drill: { $case }
drill-ask-what = What will happen: the program looks at your routes and tells you when to act. While the tunnel is gone, it sends small test packets for about { $seconds } seconds and watches which way they take. They are made so that the first router throws them away. Whoever runs your local network can see those that leave.
drill-ask-warning = If your switch fails, every open app shows your real address for some seconds. Close apps, sign out of accounts without your name, use a connection you can afford to expose.
drill-ask-nothing-yet = Nothing has been opened or sent so far.
drill-ask-no = No, not now
drill-ask-yes = Yes, I am ready: start the drill
drill-ask-type = Start the drill? Type yes and press Enter; anything else stops here:
# Words that mean yes, besides y and yes. Small letters, with commas between them.
yes-words = yes, y
drill-ask-declined = Nothing was sent.

drill-screen-menu = Kill-switch drill and checks
drill-screen-offer = Let this computer watch: the drill
drill-screen-what = You break the tunnel, and this computer watches what leaves. It tells what it saw, and what it could not see.
drill-screen-cases = Drill: what shall happen to the VPN?
drill-screen-not-here = On this system the program cannot watch what leaves. You can test by hand, step by step. That is a test by hand, not a drill.
drill-screen-look = Without breaking anything
drill-screen-by-hand = Test by hand
drill-screen-by-hand-what = One step at a time, with a page in your browser. You say what you saw.
drill-screen-not-yet = not tried yet
drill-screen-kept = { $ipv4 } - { $ipv6 } - { $day }
drill-screen-show = The drill is running: go back to it
drill-screen-last = The result of the last drill
drill-screen-still-ending = The last drill is still ending. Try again in a moment.
drill-screen-preparing = Looking at the network. Change nothing yet.
drill-screen-network-off = The network itself is off: nothing could leave. Switch it on again.
drill-screen-watching = The tunnel is gone. Do nothing for { $seconds } seconds.
drill-screen-watching-reboot = The network is there, the tunnel is not. Wait for the VPN.
drill-screen-back = The tunnel is back. Wait a moment.
drill-screen-over = The drill is over.
drill-screen-stopping = Stopping. The last packets are being counted.
drill-screen-stop = Stop the drill
drill-screen-time-line = Time line
drill-screen-tunnel-unknown = not looked yet
drill-screen-tunnel-yes = goes into the tunnel
drill-screen-tunnel-no = no tunnel
drill-screen-so-far = { $tunnel } - blocked { $blocked }, left { $left }
drill-screen-blocked = blocked everything we tried
drill-screen-left = packets left outside the tunnel
drill-screen-left-then-blocked = packets left at first, then all were blocked
drill-screen-left-in-part = some kinds of packets left, others were blocked
drill-screen-repeated = { $text }, { $count } times, last { $last }
drill-screen-mark-tunnel = goes into the tunnel { $name }
drill-screen-mark-part = only a part goes into the tunnel { $name }
drill-screen-mark-no-tunnel = no tunnel
drill-screen-mark-filter = a filter is in force
drill-screen-mark-armed = ready: now it is your turn
drill-screen-mark-lost = tunnel gone
drill-screen-mark-back = tunnel back
drill-screen-mark-network-lost = network off
drill-screen-mark-network-back = network on again
drill-screen-mark-asleep = the computer stood still for { $milliseconds } ms
drill-screen-end-watched = end: watched for as long as planned
drill-screen-end-tunnel-back = end: the tunnel came back
drill-screen-end-waited = end: nothing happened for a long time
drill-screen-end-stopped = end: you stopped it
drill-screen-end-no-tunnel = end: there was no tunnel to begin with
drill-screen-end-no-network = end: there was no network to begin with
drill-screen-end-cannot-watch = end: this system does not let the program watch
drill-screen-fate-filtered = blocked by a filter
drill-screen-fate-refused = blocked by a route
drill-screen-fate-refused-here = blocked by this computer
drill-screen-fate-no-route = no way out
drill-screen-fate-failed = not sent
drill-screen-fate-inside = into the tunnel
drill-screen-fate-left-by = LEFT by { $name }
drill-screen-fate-left = LEFT outside the tunnel
drill-screen-fate-local = reached the local network
drill-screen-fate-repeated = let out, no answer
drill-screen-fate-nothing = taken, nothing came back
drill-screen-route-default = default route
drill-screen-route-card = bound to the card
drill-screen-route-router = to the router
# One packet in the list of what was sent.
drill-screen-packet = { $family } { $kind } to { $to } port { $port }, TTL { $ttl }, { $route }: { $fate }
drill-screen-result = Result of the drill
drill-screen-result-of = Result: { $case }
drill-screen-next = What to do next
drill-screen-not-seen = What this drill did not see
drill-screen-sent = What was sent ({ $count } packets)
drill-screen-sent-title = What was sent
drill-screen-sent-what = Every packet: when, to whom, and what came of it. TTL 1 means that the first router throws it away.
drill-screen-nothing-kept = Nothing of this drill is kept.
drill-screen-recorded = The finding and the day are in your notebook. Names and addresses are not.
drill-screen-saw = What we saw, { $family }
drill-screen-gone = The finding is gone when you leave.
drill-screen-session-only = The finding is gone when you leave, unless a notebook is kept before that.
drill-screen-hand-title = Test by hand
drill-screen-step = Step { $number } of { $all }
drill-screen-next-step = Done, next step
drill-screen-hand-blocked = Nothing loaded until the VPN was back
drill-screen-hand-left = My own address or provider showed, even once
drill-screen-hand-unclear = I could not tell
drill-screen-hand-left-say = Not working. Do not rely on this VPN for now. This item says what to do.
drill-screen-drills = Kill-switch drills
drill-screen-notebook-in-use = It goes into your notebook afterwards: the finding and the day, nothing else.
drill-screen-sent-none = Nothing was sent.

check-screen-title = What this computer says
check-screen-what = The program asks this computer where it would send packets. It sends none and changes nothing.
check-screen-now = Look now on this computer (sends nothing)
check-screen-again = Look again
check-screen-offer = Look now on this machine
check-screen-looking = Looking...
check-screen-limits = This says how things stand now. It says nothing about the moment when the VPN drops: that is what the drill is for.
check-screen-open-again = { $item }: was done and is open again, because this computer shows something else.

cmd-check = Asks this computer about tunnel, routes and DNS; sends nothing
cmd-drill = The kill-switch drill: you break the tunnel, this computer watches what leaves
opt-check-probes = Only these: tunnel-route, ipv6, dns, one-vpn
opt-check-json = Prints JSON
opt-drill-case = drop (unless you say otherwise), disconnect, server-change or reboot
opt-drill-seconds = How long to watch without the tunnel: 5 to 120, otherwise 10
opt-drill-wait = How long to wait for the tunnel to go: 5 to 900, otherwise 180
opt-drill-json = Prints one line of JSON for each event
value-probe = PROBE
value-case = CASE
value-seconds = SECONDS
err-no-probe = There is no check "{ $word }".
fix-no-probe = Known checks: { $known }
err-number = "{ $word }" is not possible for { $option }.
fix-number = Give a whole number from { $least } to { $most }.
err-no-drill = On this system the program cannot watch what leaves, so there is no drill.
fix-no-drill = Test by hand: start the guide, or run sotay show { $item }
err-probe-start = The part that asks the system could not be started: { why }.
fix-probe-start = Try again. If the program was moved or replaced meanwhile, start it anew.
err-probe-ended = The part that asks the system ended before its time.
fix-probe-ended = Nothing follows from this. Try again; until then test by hand.

## Checks of this computer and the drill

check-why-no-tunnel = No VPN tunnel can be seen on this computer. Either the VPN is off, or it is of a kind that this program cannot see: in your router, or one without an interface of its own (some IPsec).
check-why-all-inside = Every public { $family } address would be sent into the tunnel. This tells the way, not who is at the other end.
check-why-part-outside = A tunnel is up, but { $share }% of all { $family } addresses have a way around it. A firewall may still stop that; this check cannot see firewalls.
check-why-tunnel-without-route = A tunnel is up, but nothing is sent into it. What you open now goes out with your real address, unless a firewall stops it.
check-why-unknown-kind = The way out is an interface of a kind that this program does not know. It may be your VPN, it may be not.
check-why-not-answered = The system did not answer the question where packets would be sent.
check-why-sampled = Only some addresses could be asked on this system. All of them would be sent into the tunnel, but a way around it may lie between them.
check-why-refused-everywhere = The routes of this computer let nothing out at the moment. That says nothing about how it is when the VPN is up.
check-why-v6-outside = IPv6 has a way around the VPN. Sites that speak IPv6 may see your real address. A firewall may still stop that; the drill shows whether it does.
check-why-v6-refused = The routes of this computer refuse IPv6 while the VPN is up. By them it cannot go around the tunnel.
check-why-dns-inside = The questions for site names would be sent into the tunnel. Who answers them at the other end cannot be seen from here.
check-why-dns-outside = Questions for site names would be sent outside the tunnel. Whoever runs your network can then read which sites you open, unless a firewall stops it.
check-why-dns-perhaps = Your VPN has name servers, and your network has some, too. Which of them this system asks cannot be told from here.
check-why-dns-stub = A helper program on this computer asks for the names, and it does not say whom it asks.
check-why-dns-unknown = The way to a name server could not be told.
check-why-dns-not-told = This system does not say which name servers are asked.
check-why-one = One VPN tunnel is up.
check-why-several = Several VPN tunnels are up at once. One can pull traffic out of another; turn off those you do not need.
check-why-none = No VPN tunnel is up.
check-why-other-user-outside = { $family }: your own programs go into the tunnel, but others have a way around it.
check-why-no-route = { $family }: no way leads out at the moment. On this network nothing could go around the VPN by it; on the next one it may be different.
check-why-several-servers = Into the tunnel, but several single addresses go outside it. One of them is normally your VPN's server; what the others are cannot be told from here.
check-why-no-tunnel-dns = No VPN tunnel can be seen, so the questions for site names have none to go into.
check-why-none-carries = A tunnel is up, but nothing of the internet is sent into it.

check-saw-tunnel = Tunnel: { $interface }
check-saw-share-inside = { $family }: { $share }% of all public addresses into the tunnel
check-saw-share-outside = { $family }: { $share }% of all public addresses outside the tunnel, by { $interface }
check-saw-server-address = One single address goes outside the tunnel: { $address }. That is normal if it is the server of your VPN. Compare it with your VPN's settings.
check-saw-on-link = Public addresses from { $first } to { $last } are taken to be on your local network. A hostile network can do this to pull traffic out of the tunnel.
check-saw-piece = Outside the tunnel, by { $interface }: { $first } to { $last }
check-saw-resolver = Name server { $address }, asked by { $interface }
check-saw-resolver-nowhere = Name server { $address }, to which there is no way at the moment
check-saw-administrator-outside = Programs of the system (administrator) have a way outside the tunnel.
check-saw-user-outside = Programs of user number { $user } have a way outside the tunnel.
check-saw-port-outside = Packets to port { $port } have a way outside the tunnel.
check-saw-carrying = Tunnel { $interface }: carries traffic of the internet
check-saw-not-carrying = Tunnel { $interface }: up, but carries nothing of the internet
check-saw-share-unclear = { $family }: { $share }% of all public addresses by a way that this program does not know
check-saw-share-refused = { $family }: { $share }% of all public addresses refused by routes
check-saw-share-no-route = { $family }: { $share }% of all public addresses without any way
check-saw-more-pieces = Further pieces outside the tunnel, not listed: { $count }
check-saw-local-network = Your local network, { $first } to { $last }, is outside the tunnel. That is normal.
check-saw-resolver-some = Name server { $address }, asked by { $interface } for names of its own network only
check-saw-resolver-here = Name server { $address }: a program on this computer
check-saw-resolver-unclear = Name server { $address }: the way to it could not be told

drill-why-blocked-firewall = Blocked everything we tried for { $seconds } s. A firewall on this computer refused every test packet, the first { $ms } ms after the tunnel was gone.
drill-why-blocked-routes = Blocked everything we tried for { $seconds } s. The routes of this computer refused every test packet. This holds for programs that let the system choose the way.
drill-why-left = Test packets left by { $interface }, outside the tunnel, { $ms } ms after the tunnel was gone. In such a moment every open app shows your real address.
drill-why-left-then-blocked = Test packets left by { $interface }, { $ms } ms after the tunnel was gone, for { $window } ms. Then everything we tried was blocked. What your open apps sent in that time showed your real address.
drill-why-left-in-part = A part left by { $interface }, outside the tunnel, { $ms } ms after the tunnel was gone: { $what }. The rest was blocked.
drill-why-outside-before = It went by { $interface }, outside the tunnel, before you broke anything. Your VPN does not carry it.
drill-why-no-gap = Could not tell: the tunnel never went away, so there was nothing to see. Perhaps the VPN held on, perhaps it was not broken.
drill-why-gap-too-short = Could not tell: the tunnel was gone for { $seconds } s only. A firewall that comes late would not be noticed in so short a time.
drill-why-network-dead = Could not tell: the network itself was gone together with the tunnel. Where nothing can leave, nothing shows whether it would be blocked.
drill-why-no-tunnel = Could not tell: no tunnel was up at the start. Nothing was sent.
drill-why-no-network = Could not tell: there was no network at the start. Nothing was sent.
drill-why-already-up = Could not tell: the VPN was up before the drill began, so the time before it was not seen.
drill-why-not-on-network = Could not tell: this network does not give you this kind of address. On the next network it may be different.
drill-why-no-stamps = Could not tell: this system does not tell by which way a packet left, and silence is no proof.
drill-why-too-few = Could not tell: too few test packets were refused to be sure.
drill-why-not-sent = Could not tell: this computer could not even send most test packets. Close programs that you do not need and try again.
drill-why-silence = Could not tell: the test packets were taken and nothing came back. They may have left, they may have been dropped.
drill-why-tcp-unknown = Could not tell for TCP, which most websites use: its opening was taken and nobody answered. The rest was blocked.
drill-why-stopped = Could not tell: the drill was stopped before its end.
drill-why-suspended = Could not tell: the computer slept or stood still in the middle. What left in that time was not seen.
drill-why-cannot-watch = Could not tell: this system does not let this program watch. Test it by hand.
drill-why-left-card = Programs that choose the network card themselves got out by { $interface }, { $ms } ms after the tunnel was gone. Packets that let the system choose the way were blocked.
drill-why-no-way-out = Could not tell: without the tunnel there was no way out at all. That looks like a block, but nothing shows that it is one.

drill-saw-left =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } left outside the tunnel, from { $first } to { $last } ms after it was gone
drill-saw-silent =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } taken, then nothing seen. That proves nothing.
drill-saw-outside-share = Before anything was broken, { $share }% of all public addresses had a way around the tunnel.
drill-saw-lan-open = Packets to your local network (router, printer) are let out without the VPN. If your computer asks the router for site names, those leave too.
drill-saw-lan-blocked = Packets to the router of your local network were blocked too.
drill-saw-card-left = Programs that choose the network card themselves get out, also while the VPN is up.
drill-saw-card-blocked = Programs that choose the network card themselves were blocked.
drill-saw-filter-there = A firewall guards the network card: it refused a packet that could not have left anyway.
drill-saw-filter-not-seen = No firewall was noticed at the network card. That alone proves nothing: many let this kind of packet pass.
drill-saw-asleep = The computer stood still for { $ms } ms. Nothing could be watched then.
drill-saw-left-answered =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } left outside the tunnel, from { $first } to { $last } ms after it was gone. The first router answered.
drill-saw-refused-filter =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } refused by a firewall on this computer
drill-saw-refused-route =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } refused by the routes of this computer
drill-saw-no-route =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } without any way out. That proves nothing.
drill-saw-not-sent =
    { $kind } to port { $port }{ $route ->
        [card] , network card chosen by the program
       *[default] {""}
    }: { $count } could not be sent. That proves nothing.
drill-saw-gap = The tunnel was gone for { $seconds } s.
drill-saw-left-after = { $count } test packets left outside while the tunnel was coming back.

drill-not-seen-other-users = Other users of this computer, and programs of the system: rules can differ for each of them. Only this program was tested.
drill-not-seen-containers = Containers, virtual machines and devices that use this computer as a hotspot. They can go another way. Test from inside them.
drill-not-seen-ports = Ports and addresses that were not tried. A hole for one app alone would not be noticed.
drill-not-seen-established = Connections that were open before the tunnel broke. Some firewalls let them go on. Close your apps before you disconnect.
drill-not-seen-boot = Switching on: the time before the VPN is up. The drill has a case of its own for it.
drill-not-seen-suspend = Sleep and waking up.
drill-not-seen-wifi-change = The change from one network to another.
drill-not-seen-shorter = Holes shorter than the time between two test packets (some thousandths of a second).
drill-not-seen-provider = What your VPN company sees and keeps, and whether the tunnel's encryption is good.
drill-not-seen-other-network = Other networks: the next one may have IPv6, or may be hostile. An update can change everything, too.
drill-not-seen-before-start = The seconds between switching on and the start of this program. Other programs may have sent something before.

drill-next-vpn-back = First bring the VPN back and look at its sign. Open your apps only then.
drill-next-item = Do this next: { $item }
drill-next-close-first = Until this is repaired: close your apps and turn the network off before the VPN stops, whatever stops it.
drill-next-close-before-disconnect = Make it a rule: close your apps first, then disconnect.
drill-next-network-off-at-start = Until this is repaired: turn the network off before you shut down, and on again only when the VPN app is ready.
drill-next-one-server = Until this is repaired: use one server only, or turn the network off while you change it.
drill-next-ipv6 = IPv6 is your hole. Look for IPv6 in the VPN app and choose to carry it or to block it.
drill-next-dns = The questions for site names are your hole. Set DNS back to what the VPN gives you.
drill-next-lan = Turn off "local network sharing" in the VPN app, unless you are printing.
drill-next-card = Routes alone do not hold such programs. Only a firewall does: look for lockdown in the VPN app, or add rules.
drill-next-again = Run the drill again after the repair, in the same way. And after each update.
drill-next-other-cases = Try the other cases, too. Run the drill again after each update of the system or of the VPN app.
drill-next-longer = Run it again with more time: sotay drill --seconds 60
drill-next-break-tunnel = Run it again and break the tunnel only: the network must be there while the tunnel is gone. After pulling the cable, plug it in again.
drill-next-connect-first = Connect the VPN, run sotay check, and start the drill when the check sees the tunnel.
drill-next-reboot-how = For a restart: switch the network off, restart, start the drill with the case reboot, then switch the network on.
drill-next-other-network = Try it again on a network that gives you IPv6, such as mobile data.
drill-next-stay-awake = Run it again and keep the computer awake.
drill-next-ask-program = If a program asks you for each connection whether it may go out, answer it or pause it, and run the drill again.
drill-next-not-covered = Count this case as open until a test shows otherwise.

## Reader of Facebook exports

offmeta-screen-home = Read my Facebook export
offmeta-screen-offer = Read my export here
offmeta-screen-title = Read a Facebook export
offmeta-screen-older-title = Compare with an older export
offmeta-screen-label = Where the export is: drag the zip or folder into this window, or type its path
offmeta-screen-how = It is read on this computer alone. Nothing is unpacked, nothing is sent, and the path is not kept. A large export comes in several zips: add them all.
offmeta-screen-older-how = The older export is compared with the one that you have just read. It is not kept either.
offmeta-screen-part = Part:
offmeta-screen-add = Add another part
offmeta-screen-read = Read
offmeta-screen-nothing-typed = Drag the zip or folder into this window first, or type its path.
offmeta-screen-how-to-get = How to get an export: { $item }
offmeta-screen-reading = Reading. A large export takes a while. You may go on meanwhile.
offmeta-screen-comparing = Reading the older export...
offmeta-screen-still-reading = Another export is still being read. Try again in a moment.
offmeta-screen-ready = Your export has been read. The report is under: Read my Facebook export.
offmeta-screen-another = Read another export
offmeta-screen-report = Who reported you to Facebook
offmeta-screen-made-on = The export is of { $day }.
offmeta-screen-counts = { $businesses ->
    [one] { $businesses } business
   *[other] { $businesses } businesses
 }, { $events ->
    [one] { $events } event
   *[other] { $events } events
 }
offmeta-screen-range = From { $first } to { $last }
offmeta-screen-unnamed = Counted without a name: { $count }
offmeta-screen-older = Before these months: { $events } events in { $months } months
offmeta-screen-months = Events by month
offmeta-screen-top = The most active
offmeta-screen-kinds = What they reported
offmeta-screen-kind = { $kind } ({ $events }): { $words }
offmeta-screen-more-kinds = Other kinds: { $count }
offmeta-screen-neighbours = What clearing does not touch
offmeta-screen-apps-active = Apps and websites that still have access to your account: { $count }
offmeta-screen-apps-inactive = Apps and websites whose access ended by itself: { $count }
offmeta-screen-apps-removed = Apps and websites that you removed: { $count }
offmeta-screen-apps-unknown = Apps and websites without a word about their access: { $count }
offmeta-screen-advertisers = Advertisers who use a list that you are on: { $count }
offmeta-screen-more-names = and { $count } more
offmeta-screen-see-item = This item deals with it: { $item }
offmeta-screen-cautions = What could mislead
offmeta-screen-change = What changed
offmeta-screen-next = What to do next
offmeta-screen-delete = Then delete the zip, the folder and the download, and empty the bin. Under investigation, ask a lawyer first.
offmeta-screen-compare = Compare with an older export
offmeta-screen-all = All businesses: search and scroll
offmeta-screen-all-label = Words of a name
offmeta-screen-all-how = Events, name, and the day of the newest event.
offmeta-screen-all-none = No business has this in its name.
offmeta-screen-all-more = { $count } more. Type more words to find them.
offmeta-screen-picture = Write a picture of this report
offmeta-screen-picture-title = Write a picture
offmeta-screen-picture-what = This page names the companies that reported on you. It is not encrypted. Whoever finds it can read it. Delete it when you no longer need it.
offmeta-screen-picture-where = It becomes a new file note.html in the folder where you started the program. A browser opens it without a network.
offmeta-screen-picture-no = Do not write it
offmeta-screen-picture-yes = Write it
offmeta-screen-picture-did = Written to { $file }. It names companies and is not encrypted.
offmeta-screen-warning = The picture names companies and is not encrypted: { $file }
offmeta-screen-forgotten = The report is forgotten. No notebook is open, so there is nothing to lock.
offmeta-screen-recorded = The answer, the counts and the newest date are in your notebook. No names of companies are.
offmeta-screen-session-only = The counts are gone when you leave, unless a notebook is kept before that.
offmeta-screen-gone = The counts are gone when you leave.
offmeta-screen-nothing-kept = Nothing of this is kept.
offmeta-screen-status = Facebook export
offmeta-screen-not-yet = none read yet
offmeta-screen-kept = { $answer } - businesses: { $businesses } - events: { $events } - { $day }

cmd-offmeta = Reads a Facebook export: who reported you, and is the list empty?
opt-offmeta-paths = The zip or folder, all of its parts
opt-offmeta-before = An older export to compare with, all of its parts
opt-offmeta-json = Prints JSON
opt-offmeta-picture = Writes a page with the report to this new file. It names companies and is not encrypted

offmeta-answer-not-empty = Not empty
offmeta-answer-empty = Empty
offmeta-answer-probably-empty = Probably empty
offmeta-answer-unknown = Could not tell

offmeta-why-listed = At least one business is in the list: what it reported is joined to your account. Set up another way to log in, then clear the past and disconnect the future.
offmeta-why-list-empty = The list is in your export, and nothing stands in it. Read below what else can make it look empty, then delete the zip.
offmeta-why-settings-only = The settings of this category are in your export, a list is not. With nothing to list, none seems to be written. Read below what else can make it look empty, then delete the zip.
offmeta-why-no-data = Facebook put a file there that says: no data. So the category was in your export. Read below what else can make it look empty, then delete the zip.
offmeta-why-siblings-only = The list is not here, but other files of its folder are. It is probably empty; it could also lie in another part. Add the other parts, or ask for a new export: this one category, all time, JSON.
offmeta-why-no-category = This category is not in what you gave. Perhaps it was not ticked, perhaps it lies in another part. Add the other parts, or ask for a new export: this one category, all time, JSON.
offmeta-why-not-an-export = Nothing of a Facebook export was found here. Choose the zip as it was downloaded, or the folder with everything that was in it.
offmeta-why-instagram-only = This export is of Instagram alone and says nothing about Facebook. Ask for an export of your Facebook profile too: this one category, all time, JSON.
offmeta-why-page-missing = The first page names businesses whose own pages are not here. Give the whole zip and all its parts, or ask for a new export: this one category, all time, JSON.
offmeta-why-unknown-shape = A list is here, in a shape that this program does not know. That is no sign of empty. Set Facebook to English and ask for a new export: this one category, all time, JSON. Meanwhile read the list on Facebook itself.
offmeta-why-broken-json = The list breaks off or is damaged. What stood behind the break is unknown. Download the export again; if that does not help, ask for a new one: this one category, all time, JSON.
offmeta-why-broken-zip = The zip is cut off or damaged. Download it again and wait until the download has finished.
offmeta-why-encrypted = The zip is locked with a password, and this program opens none. Facebook does not lock its exports: choose the zip as it was downloaded, or download it again.
offmeta-why-unknown-packing = The zip is packed in a way that this program does not know. Choose the zip as it was downloaded, or unpack it on an encrypted disk and give the folder.
offmeta-why-duplicate = The same file stands in this export twice, and they could differ. Give the parts of one export only, each once, or download it again.
offmeta-why-nested-zip = This zip holds another zip. Take the inner one out, give that one, and delete both afterwards.
offmeta-why-too-large = A file here unpacks to more than this program reads, or to more than the zip says. Download it again; if it stays so, ask for a new export: this one category, all time, JSON.
offmeta-why-unfinished = This file has exactly the size at which broken-off downloads end. Download it again, or ask for a new export of this one category: it is much smaller.
offmeta-why-too-many = There are more files than this program looks at. Give the zip itself, not a whole disk or download folder, or ask for a new export of this one category alone.
offmeta-why-strange-path = The zip holds a file whose path leads out of the zip; that file was not read. Facebook writes no such paths. Use only a zip that you downloaded from the export page yourself, and download it again.
offmeta-why-unreadable = This file or folder cannot be read. Look whose it is, whether the stick is plugged in, and whether another program holds it open. Then try again.
offmeta-why-missing = There is no such file or folder. Look at the name and the place again; on most systems you can drag the file into this window.

offmeta-caution-range = Was the range "All time"? Facebook's form may fill in a shorter one, and then older reports are missing.
offmeta-caution-48-hours = Was the export asked for at least 48 hours after clearing? It can take that long, so an earlier one proves nothing.
offmeta-caution-other-profile = Is this the profile you mean? Read the name in the zip's name. Each profile needs an export of its own.
offmeta-caution-missing-part = Are all parts here? A large export comes in several zips whose names differ only at the end. The list can lie in another one.
offmeta-caution-instagram = This was read from Instagram. It says nothing about Facebook: export that profile too.
offmeta-caution-future-linking = Empty today does not mean empty tomorrow. Look under Manage future activity: it should say that future activity is disconnected.
offmeta-caution-neighbours = Clearing does not touch these: apps connected to your account, and advertisers with a list that you are on. They have items of their own.
offmeta-caution-html-time = These pages do not say which time zone their times are in, so a day may be off by one, and days are read only from pages in English. Choose JSON next time: it is exact.
offmeta-caution-not-seen-after-clearing = Nobody has published what an export looks like after clearing. This answer follows from the shape of the files. Read the list on Facebook too.
offmeta-caution-many = There are more businesses than this program keeps by name. The others are counted, without their names.

offmeta-change-gone = No longer there: { $count }
offmeta-change-still = Still there: { $count }
offmeta-change-new = New since then: { $count }
offmeta-change-all-newer = Everything here was reported after the newest report of the earlier export. So clearing worked, and future linking is still on. Next: disconnect the future.
offmeta-change-some-older = Something here is as old as what the earlier export held. So not everything is cleared, or 48 hours had not passed. Wait, ask for a new export, and clear again if it stays.
offmeta-change-nothing = Nothing is left of what the earlier export held, and nothing new came. Look again in 90 days.

offmeta-kind-page-view = You opened a page of theirs.
offmeta-kind-view-content = You looked at one thing there: a product, an article, an offer.
offmeta-kind-search = You searched for something on their site or in their app.
offmeta-kind-activate-app = You opened their app.
offmeta-kind-app-view = You looked at a page inside their app.
offmeta-kind-app-install = You installed their app.
offmeta-kind-purchase = You bought something from them.
offmeta-kind-add-to-cart = You put something into the shopping cart.
offmeta-kind-add-to-wishlist = You put something on a wish list.
offmeta-kind-add-payment-info = You entered a way to pay: a card, a bank account.
offmeta-kind-initiate-checkout = You began to pay, finished or not.
offmeta-kind-spend-credits = You spent points or coins of their app.
offmeta-kind-subscribe = You began a paid subscription.
offmeta-kind-start-trial = You began a free trial.
offmeta-kind-complete-registration = You made an account or signed up for something.
offmeta-kind-lead = You left your details: a form, a newsletter, an offer.
offmeta-kind-contact = You got in touch: by phone, message or e-mail.
offmeta-kind-submit-application = You applied for something: a loan, a job, a course.
offmeta-kind-schedule = You made an appointment.
offmeta-kind-donate = You gave money.
offmeta-kind-find-location = You looked for a shop or place of theirs near you.
offmeta-kind-customize-product = You put a product together in an online tool of theirs.
offmeta-kind-rate = You rated something.
offmeta-kind-level-achieved = You reached a level in a game.
offmeta-kind-unlock-achievement = You reached a goal in a game or an app.
offmeta-kind-tutorial-completion = You finished the introduction of an app or a game.
offmeta-kind-ad-click = You tapped an advertisement.
offmeta-kind-ad-view = You were shown an advertisement.
offmeta-kind-custom = The company chose its own name for it; nobody outside knows what it means.
offmeta-kind-other = A kind that this program does not know. The word is shown as it stands in your export.
offmeta-why-no-events = Companies are named in your list, but it holds no event of any of them. That is what a cleared list may look like; nobody has shown one yet. Look again after some days.
offmeta-caution-incomplete = A part of the export could not be read. There may be more than what is shown here.
offmeta-change-counts = On { $day } there were { $before } businesses in your list; now there are { $now }.

## Choosing a messenger: the screen, the command, and the sentences of both
## need-ID: as the person would say it. topic-ID: a short name. fact-...: the value of a topic.

cmd-choose = Which messenger, and why; or two of them side by side
opt-choose-need = What you need; a must, or a wish with =wish. Can be given several times
opt-choose-compare = Two apps side by side instead
opt-choose-json = Prints JSON
value-need = NEED
value-app = APP
err-no-need = There is no need "{ $word }".
fix-no-need = Write --need ID for a must, --need ID=wish for a wish. Known ids: { $known }
err-no-app = There is no app "{ $word }" in the facts.
fix-no-app = Known apps: { $known }

need-question-number = Your phone number
need-question-blocked = What is blocked where you are
need-question-cut = When the internet is cut
need-question-groups = Your groups and calls
need-question-devices = Your phones and computers
need-question-words = The language on screen
need-question-fear = Whom you fear
need-question-reach = People who will not move
need-number-hidden = The people I write to must not learn my number
need-no-number = I have no phone number that I can give
need-signal-blocked = Signal is blocked where I am
need-telegram-blocked = Telegram is blocked where I am
need-offline = It has to work when the internet is cut
need-group-100 = Our groups have more than 100 people
need-group-500 = Our groups have more than 500 people
need-group-1000 = Our groups have more than 1,000 people
need-calls = We hold group calls
need-android = It has to run on Android
need-iphone = It has to run on the iPhone
need-windows = It has to run on Windows
need-macos = It has to run on a Mac
need-linux = It has to run on Linux
need-computer-only = I have only a computer, no phone
need-no-google = My Android phone has no Google services
need-vietnamese = I need Vietnamese on screen
need-fear-member = I fear a member who passes things on
need-fear-phone = I fear the police with my phone in their hands
need-fear-company = I fear the company behind the app
need-fear-state = I fear the state: on the wire, and asking the operator
need-reach-zalo = People I have to reach stay on Zalo
need-reach-messenger = People I have to reach stay on Messenger
need-reach-whatsapp = People I have to reach stay on WhatsApp
need-reach-telegram = People I have to reach stay on Telegram
need-reach-viber = People I have to reach stay on Viber
need-off = does not matter
need-wish = would be good
need-must = must be

topic-e2ee-chats = Chats encrypted end to end
topic-e2ee-groups = Groups encrypted end to end
topic-forward-secrecy = A stolen key does not open the past
topic-post-quantum = Ready for quantum computers
topic-audited = Checked by outsiders
topic-open-client = Code of the apps is public
topic-open-server = Code of the server is public
topic-number-needed = Needs a phone number
topic-number-hidden = Hides your number from others
topic-keeps-contacts = Operator knows who writes to whom
topic-reads-content = Operator can read chats
topic-handed-over = Known to have given data to authorities
topic-disappearing = Messages that disappear
topic-app-lock = Lock of its own
topic-verify = Keys can be compared in person
topic-registration-lock = The number alone does not open the account
topic-offline = Works without the internet
topic-circumvention = Way round blocking built in
topic-blocked-in = Blocked in
topic-group-max = People in a group
topic-call-max = People in a group call
topic-android = Android
topic-iphone = iPhone
topic-windows = Windows
topic-macos = Mac
topic-linux = Linux
topic-phone-first = A phone must register first
topic-no-google = Works without Google services
topic-vietnamese = Vietnamese on screen
topic-free = Free of charge
topic-standing = What it is good for

fact-yes = yes
fact-partly = in part
fact-no = no
fact-unknown = not known
fact-nowhere = nowhere known
standing-recommend = first choice
standing-no-number = when no number may be used
standing-hardened = hardened edition
standing-plan-b = second plan
standing-offline = when the internet is cut
standing-team = offices with a server of their own
standing-paid = good, costs money
standing-low-risk = harmless talk only
standing-watch = uncertain future
standing-avoid = avoid
standing-never = never
confidence-high = well supported
confidence-medium = supported
confidence-low = weakly supported
confidence-unverified = not verified
stance-recommends = { $who } recommends it ({ $date }): { $text } ({ $source })
stance-recommended-until = { $who } recommended it until { $date }: { $text } ({ $source })
stance-advises-against = { $who } advises against it ({ $date }): { $text } ({ $source })

choose-recommended = recommended
choose-fallback = fallback
choose-fits = would do
choose-verdict = { $verdict } ({ $standing })
choose-excluded = left out
choose-fact = { $text } ({ $source }, { $date }; { $confidence })
choose-says-unfit = Not for organising, whatever you need: { $fact }
choose-says-breaks = Left out. You said: { $need }. { $fact }
choose-says-untold = Could not tell. You said: { $need }. { $fact }
choose-says-caveat = Only in part. You said: { $need }. { $fact }
choose-says-for-need = It fits what you said: { $need }. { $fact }
choose-says-for = For it: { $fact }
choose-says-against = But: { $fact }
choose-says-against-need = It does not do what you said: { $need }. { $fact }
choose-says-below-need = It stands lower. You said: { $need }. { $fact }
choose-says-below = It stands lower: { $fact }
choose-says-above-need = In its favour. You said: { $need }. { $fact }
choose-says-above = In its favour: { $fact }
choose-says-unknown = Not known: { $fact }
choose-says-harmless = Keep { $app } for harmless talk only: { $fact }
choose-give-up = Without this, { $app } would be the answer: { $needs }

choose-you-need = You said
choose-nothing-needed = You said nothing of what you need. This is the answer for most people.
choose-answer = Recommended: { $app }
choose-answer-fallback = Fallback, for when it fails: { $app }
choose-no-fallback = No fallback: no other app does all that must be.
choose-answer-none = No app does all that must be. That is no fault of yours: do not take one that only seems to.
choose-answer-untold = Could not tell: of the apps that might do, too little is known.
choose-why = Why { $app }
choose-ways = What you could give up
choose-harmless = People who will not move
choose-next = What to do next
choose-next-list = sotay list { $list }
choose-next-agree = Agree on the fallback now, and install both, while everything still works.
choose-ranking = Every app, the best first
choose-own = From a list of your own, not from this program.
choose-oldest = The oldest fact behind this answer: { $fact }
choose-no-safety = No app protects a phone that is unlocked, infected, or in the hands of somebody who leaks.
choose-differ = Where they differ
choose-same = Where they do not
choose-who-says = Who says what
choose-no-facts = There are no facts about messengers here.

## The chooser of messengers on screen

choose-screen-home = Which messenger? One answer, with reasons
choose-screen-offer = Open the chooser: which app, and why
choose-screen-title = Which messenger
choose-screen-how = Enter changes a line: [ ] does not matter, [~] wish, [x] must. A must leaves out every app that breaks it.
choose-screen-not-kept = What you say here is kept nowhere. It is gone when you lock or leave.
choose-screen-why = Why, and what about the other apps
choose-screen-done = Show the answer with its reasons
choose-screen-forget = Forget what I said here
choose-screen-for-you = For you: { $app }.
choose-screen-else = If that does not work: { $app }.
choose-screen-none = For you: none of them.
choose-screen-wish = wish: { $need }
choose-screen-must = must: { $need }
choose-screen-old = [old] { $text }
choose-screen-answer = Which messenger, and why
choose-screen-why-else = Why { $app } as the fallback
choose-screen-change = Change what I need
choose-screen-set-up = Put the set-up lists into my plan
choose-screen-what-is-kept = These lists move up in your plan, and set-up of other apps leaves it. Your notebook, if there is one, then holds the names of the lists. What you said you need is kept nowhere.
choose-screen-in-plan = You put into your plan: { $lists }
choose-screen-take-out = Make my plan as it was
choose-screen-put-in = In your plan now: { $lists }
choose-screen-taken-out = Your plan is as it was.
choose-screen-signal-wire = Signal or Wire, side by side
choose-screen-topics = All apps, topic by topic
choose-screen-compare = Side by side with { $app }
choose-screen-facts = All that is known
choose-screen-value = { $name }: { $value }
choose-screen-side = { $app }: { $value }. { $fact }
choose-screen-or = { $left } or { $right }
choose-screen-who-says = Who recommends which, and who stopped
choose-screen-same = Where they do not differ ({ $count })
choose-screen-as-of = { $date }; { $confidence }
choose-screen-open-one = Open an app to read the sentence behind it and its source.
choose-screen-forgotten = What you said about messengers is forgotten. No notebook is open, so there is nothing to lock.
lock-forgotten = The report and what you said about messengers are forgotten. No notebook is open, so there is nothing to lock.
reason-chosen = In a list that you put into your plan.

## The guide as lines: plain mode. Words are said by machines, so no signs and no short forms.

opt-plain = The guide as numbered lines, one after the other: for screen readers and every script
plain-word-more = more
plain-word-all = all
plain-word-again = again
plain-word-step = step
plain-hello = Plain mode: numbered lines, one after the other. Nothing is redrawn.
plain-hello-how = Type a number or a word, then Enter. A question mark says the screen again, and what works there.
plain-hello-words = These words work everywhere: { $hide }, { $lock }, { $quit }.
plain-screen = Screen: { $title }
plain-step = Step { $number } of { $all }: { $text }
plain-chosen = chosen
plain-not-chosen = not chosen
plain-current = in use now
plain-nothing-typed = nothing typed yet
# Between the names of menus that one opens one after the other: "Settings, then Network, then VPN".
plain-then = then
plain-copy = { $count ->
    [one] Word for word, in one line:
   *[other] Word for word, in { $count } lines:
}
plain-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
plain-address = Address: { $address }
plain-keeping = Your progress: { $state }
plain-more = Part { $part } of { $all }. Enter: the next part.
plain-prompt = { $count ->
    [0] A word, or a question mark:
    [1] The number 1, a word, or a question mark:
   *[other] A number from 1 to { $count }, a word, or a question mark:
}
plain-prompt-step = Enter: the next step.
plain-type = { $label } Type it, then Enter. Enter alone leads to the choices.
plain-type-secret = { $label } What you type is not shown. Enter alone leads to the choices.
plain-unknown = That is no number and no word of this screen. A question mark says what works.
plain-no-number = There is no line with this number.
plain-no-step = There is no step with this number.
plain-no-item = There is no item on this screen for which that could be set.
plain-no-secret = Nothing secret is typed on this screen.
plain-no-more = That was all of this screen.
plain-which = Say which one: { $word }, a space, and the number of the line.
plain-which-line = Type the number of the line.
plain-changed = This screen has changed meanwhile. Here it is again.
plain-revealed = What you type is shown from now on.
plain-concealed = What you type is not shown any more.
plain-works = What works here:
plain-works-number = A number chooses the line with this number, also before everything was said.
plain-works-enter = Enter alone goes on: to the next part of a long screen. After "step 2" it goes on to step 3.
plain-works-again = A question mark, or { $word }: says what works here, and the screen again.
plain-works-all = { $word }: says all that is left of a screen at once.
plain-works-help = { $word }: all words, and what hiding cannot do.
plain-word = { $word }: { $what }
plain-word-or = { $word }, or { $short }: { $what }
plain-explain-hide = Leave nothing in sight but an empty page; the same word ends it. What was printed is pushed up, not removed.
plain-hide-limits = Nothing that was printed can be taken back. Hiding pushes it out of the window, but whoever scrolls up reads it, and a screen reader can go back to it. Only closing the window removes it, and a terminal that records everything keeps it. Hiding does not lock the notebook; locking does.
plain-proof = Ticked only: you said so. Tested by hand, seen on this machine, checked together: somebody or something looked. My screen shows something else: the item waits until you know more.
plain-own = Take several words that nobody connects with you, not a saying, a song, a name or a date.
plain-lock-nothing = There is nothing to lock: nothing is kept. What was printed stays in this window until you close it.
plain-edit-how = What you type takes the place of the whole translation and is saved. Enter alone, then the word { $word }, leaves it as it was. \n is a line break.
plain-need-how = Choosing a line changes it: from "does not matter" to a wish, then to a must. A must leaves out every app that breaks it.
plain-stays = In plain mode everything that was said stays in this window, above. Close the window when you are done. A terminal that records everything keeps it.
plain-gone = What you did is not kept, and is gone now.
plain-end = You have left the guide. What it said can be read in this window until you close it.

## Translator's tools: commands, and the screen that shows a line beside its English

cmd-translate-extract = Makes the files of a language to translate
cmd-translate-merge = Brings them up to date with the English of today
cmd-translate-review = Goes through the lines that nobody fluent has checked, in the guide
opt-translate-extract-tag = The language, such as de, pt-BR or zh-Hant
opt-translate-merge-tag = The language
opt-translate-review-tag = The language
translate-made = { $file }: { $all } texts, { $translated } of them with words
translate-next = Translate them in Poedit or any text editor. See them at once: sotay --locales "{ $folder }" --locale { $language }
translate-merged = { $file }: { $translated } texts with words; new { $fresh }, to look at again { $outdated }, put aside { $gone }
translate-wrote-ui = { $file } was written from ui.po.
translate-not-merged = Nothing was changed: what cannot be read would be lost. Mend it first.
translate-ui-outdated = interface: { $count } to look at again, shown in English until then
translate-urgent = of the highest impact, outdated or missing: { $count }
translate-weighed = { $language }: by impact { $translated } in 100 translated, { $reviewed } in 100 reviewed
err-name-locales = No folder was named for the files of your language.
fix-name-locales = Name one with --locales DIR; it need not exist yet.
err-bad-tag = "{ $word }" is not the tag of a language to translate into.
fix-bad-tag = Use a short tag, such as de, pt-BR or zh-Hant. English is the original.
err-already-extracted = The files of this language are there already, in { $folder }. They were left as they are.
fix-already-extracted = To bring them up to date, run: sotay translate merge { $language }
err-bad-translation = { $file } cannot be used: line { $line }, { $code }.
fix-bad-translation = Run sotay translate check with the same --locales: it says what to do. Until then the guide speaks English.
err-write-file = { $file } could not be written: { why }. What stood there is as it was.
fix-write-file = Mend that, then try again.
err-line-changed = The line { $line } has changed in its file meanwhile. Nothing was written.
fix-line-changed = Leave, and start the review again to see it as it is now.
err-line-unreadable = The file of the line { $line } can no longer be read. Nothing was written.
fix-line-unreadable = Leave, and run sotay translate check: it says what to do.

review-title = Review: { $language }
review-place = Line { $number } of { $count }. Accepted: { $accepted }
review-english = English
review-words = Translation
review-outdated = The English has changed since somebody translated this.
review-accepted = Accepted.
review-changed = Changed. A draft until somebody accepts it.
review-accept = It says the same, in good words: accept
review-edit = Give it other words
review-skip = Leave it for later, next line
review-before = The line before
review-leave = Stop here. Every decision is saved.
review-through = These lines are through.
review-sum = Accepted: { $accepted }. Changed and still a draft: { $changed }.
review-more = Go on with { $count } of the { $left } lines that are left
review-nothing = { $language }: no translated line waits for a review.
review-edit-how = Enter saves, Esc leaves it as it was. \n is a line break.
review-empty = Type some words, or press Esc to leave it as it was.
review-wrong = Not saved yet. { $remedy }
review-not-here = This line is too long to change here. Change it in its file.
review-part-interface = Interface
review-part-title = Title
review-part-summary = What a list or page is for
review-part-why = Why to do it
review-part-notes = For the person who leads a workshop
review-part-step = Step
review-part-expect = What a test must show
review-part-limits = What this does not do
review-part-meaning = What a word means
review-part-claim = Fact about a messenger

# What to do about a finding of translate check.
remedy-too-many-findings = Mend the ones listed and check again.
remedy-not-utf8 = Save it as UTF-8 in your editor.
remedy-long-step = Split it into two steps.
remedy-long-title = Say it in fewer words.
remedy-not-nfc = Type the accented letters again, or let a tool turn the file into NFC.
remedy-forbidden-character = Take the character out; line breaks and tabs may stand in code alone.
remedy-bad-po = Compare the line with those around it; a PO editor such as Poedit writes them right.
remedy-po-header = Give it charset=UTF-8 and the language of its folder.
remedy-big-translation = It is no translation: put it away, and make it anew with sotay translate extract.
remedy-name-in-header = Take the name out: translators can be at risk.
remedy-name-in-comment = Take the line out: translators can be at risk. sotay translate merge leaves such lines out.
remedy-duplicate-entry = Keep one of the two.
remedy-missing-context = Add its msgctxt line: the key of the text, such as messenger-choose/phone-code/title.
remedy-unknown-text = Take the entry out, or keep its words elsewhere.
remedy-outdated-translation = Compare it with the English of today, then take the fuzzy mark away.
remedy-changed-address = Copy the address from the English.
remedy-changed-code = Copy it from the English: commands are never translated.
remedy-changed-placeholder = Copy it from the English, braces included.
remedy-needless-mark = Take the mark out; type the words anew if you cannot see it.
remedy-wide-text = Say it in fewer words.
remedy-bad-fluent = Compare it with the English message: each brace needs its partner.
remedy-missing-message = Translate it from the English message.
remedy-obsolete-message = Take it out, or mend its name.
remedy-other-variables = Use each variable of the English message, spelt the same.
remedy-broken-message = Compare what stands between its braces with the English.
remedy-unmerged-interface = Run sotay translate merge: it writes ui.ftl from ui.po.

## The sheet: a person's own next three steps, for paper. The first lines stand on it: short, and dull.

sheet-title = To do
sheet-look-on = Look again: { $day }
sheet-look-now = Look again: now
sheet-no-step = No open step is left.
sheet-done = Done
sheet-stuck = Stuck
sheet-none = nothing

sheet-screen-menu = My sheet: three next steps to take along
sheet-screen-title = My sheet
sheet-screen-by-hand = You can copy these lines onto paper by hand: then no file is written. Or write a file, further down.
sheet-screen-look-now = Something you did asks for another look already.
sheet-screen-look-due = The day is the first on which something you did asks for another look.
sheet-screen-look-suggested = The day is only a suggestion, { $days } days from today: nothing you did has a day of its own.
sheet-screen-paper = Paper and files are not encrypted. Whoever finds this page can read it.
sheet-screen-steps = Each step says something about you: that you use what it speaks of, and have not done it yet. The day says when you may be at it again.
sheet-screen-add = Add more, only if you need it
sheet-screen-proof = What is done, and how I know
sheet-screen-proof-risk = With the list of what is done, a finder learns how far you are, what you use, and that you know how to protect it.
sheet-screen-stuck = Where I am stuck
sheet-screen-stuck-risk = With the list of where you are stuck, a finder learns where you are weak.
sheet-screen-file = Write it to a file
sheet-screen-txt = Plain text, for any printer
sheet-screen-md = Markdown
sheet-screen-html = A page for a browser, to print on A4
sheet-screen-write-title = Write the sheet to a file?
sheet-screen-where = The lines you have just seen become a new file note.{ $ending } in the folder where you started the program. Nothing else stands in it.
sheet-screen-keep-nothing = You asked to keep nothing. This file is written all the same if you say yes. It stays when you leave, and even when deleted it can survive on an SSD or a stick.

cmd-sheet = My next three steps and a day to look again, for paper
opt-sheet-format = txt (unless you say otherwise), md or html
opt-sheet-out = Shows the sheet, then writes it to this new file. It is not encrypted
opt-sheet-with = proof: what is done, and how I know. stuck: where I am stuck. help: who can help. Can be given more than once; each tells a finder more about you
value-part = PART

## The slip: how far one person is, as twelve letters for the room's count

slip-screen-menu = My slip for the room's count
slip-screen-title = My slip
slip-done = It says: items done in this list: { $done } of { $all }.
slip-stuck = It says: stuck on number { $number }. That is: { $item }
slip-not-stuck = It names nothing that you are stuck on.
slip-more-stuck = Not on it, because there is room for three: stuck on { $count } more.
slip-says-not = It does not say which items are done, who you are, which device this is, or which day. It is written nowhere.
slip-how = Read it out to the person who counts, or type it yourself. Whoever hears it and has this program can read the same from it. You need not give it.

cmd-slip = My slip for the room's count: how many items are done, and up to three where I am stuck
opt-slip-checklist = The list that the room works on
err-slip-too-long = The list { $list } has { $items } items. A slip has room for lists of { $most } at most.
fix-slip-too-long = Tell the person who counts your numbers as they are. sotay status shows them.

## Session plans: what a trainer says and does. Spoken to the trainer in short sentences.

cmd-agenda = Makes a session plan that fits the time
opt-agenda-checklists = Items of these checklists; without any, of all
opt-agenda-minutes = How long the session is, from the opening to the end, breaks included
opt-agenda-from = Reads a plan that you have changed, checks it and writes it anew
opt-agenda-format = md (unless you say otherwise), which you can change in any editor, or html, to print
opt-agenda-out = Writes to this new file instead of the screen
value-minutes = MINUTES

agenda-title = Session plan: { $minutes } min
agenda-private = This plan lists the topics of a meeting. It holds no date, no place and no name: write none into it.
agenda-guess = The minutes are a guess for a room with people of all kinds. Change them after your first session.
agenda-edit = Change it as you like: move lines, take some out, change minutes. A line that begins with - is a part: its minutes, a bar, its title. Minutes of an item stand as all = show + do + check. Leave the words in brackets as they are. Your own parts need none: - 15 | Lunch. Lines that begin otherwise are not read.
agenda-left-out = No time for these
agenda-left-out-how = The most important first. To take one in, move its line up and take out the spaces before it.
agenda-goes-on = Goes on after the break.
agenda-why = Why: { $text }
agenda-test = Done when: { $text }
agenda-stuck = Where people get stuck: { $text }
agenda-spare = Questions, and time for whoever is not through
agenda-column-when = From minute
agenda-column-minutes = Minutes
agenda-column-what = What
agenda-split = show { $show }, do { $act }, check { $check }

agenda-opening = Opening
agenda-opening-who = Say what you will do together, and by which name you go here. Nobody else has to give a name.
agenda-opening-when = Say when the breaks are and when it ends. Anybody may leave at any time, without a reason.
agenda-opening-limits = Say what this is not: no legal advice, and nothing that makes anybody safe. It closes some gaps.
agenda-opening-wrong = Say that screens differ. Whoever sees something else has done nothing wrong: leave it and ask.
agenda-consent = What we agree on here
agenda-consent-free = Nobody has to do, say or answer anything. Leaving something out needs no reason.
agenda-consent-pictures = No photos, no recordings, not of the screen either.
agenda-consent-names = No names of others, no groups, no stories by which somebody could be known.
agenda-consent-screens = What is on a phone is private. Do not look at the screens of others.
agenda-consent-hands = Everybody keeps their own device in their own hands. You point, you do not touch.
agenda-consent-ask = Ask if that is all right for everybody, and wait. Whoever would rather not say it aloud can tell you in a break.
agenda-count-before = Count before
agenda-count-how = Read out each item of this plan. With eyes closed everybody raises a hand once: done, needs help, or not for me. Or everybody writes it on a paper and folds it twice.
agenda-count-why = Say why: where all can see, raised hands show an informer who is not protected. Nobody has to take part.
agenda-count-papers = Only you count. Type in the numbers and destroy the papers in the room, in front of everybody.
agenda-count-after = Count after
agenda-count-same = The same questions as before, in the same way: eyes closed, or papers folded.
agenda-count-blame = The count is about what you showed, not about them. Where few are done, say: we show that again.
agenda-item-show = Show: say why in one sentence, then show it once, slowly, on a phone that holds nothing of anybody's.
agenda-item-do = Do: everybody does it on their own device. Go round. Whoever is through helps with words, not with hands.
agenda-item-check = Check: everybody does the test by hand. It counts as done only when they have seen the result themselves.
agenda-buddies = Check in pairs
agenda-buddies-pairs = Everybody chooses with whom. Three are fine, and so is alone.
agenda-buddies-how = One reads out what was done and how to see it. The other looks at their own device and ticks. Then the other way round. Nobody hands over a device.
agenda-buddies-unsure = Not sure means not done yet. Say that this is a good answer.
agenda-break = Break
agenda-break-dark = Turn the projector dark. Say at what time it goes on.
agenda-break-ask = Stay in the room: some ask only when nobody listens.
agenda-closing = Closing
agenda-closing-sheet = Hand out pages and sheets: the next three steps. No name on paper. Paper in a pocket can be found, so nobody has to take one.
agenda-closing-date = Agree on when everybody looks again, in about three months. Say it; do not send it round.
agenda-closing-stuck = Say where to get help with what is not done. On paper or aloud, never on the projector.
agenda-closing-room = Wipe the board, take all papers along, and look round the room before you leave.

# What is wrong with a plan that somebody changed, and what to do.
agenda-fault-line = Line { $line }: { $said }
agenda-fault-no-minutes = A part begins with its minutes: - 10 | Lunch. If this line is only a note, put two spaces before it.
agenda-fault-bad-minutes = "{ $word }" is no number of minutes. Write a whole number up to { $most }; a part has at least 1.
agenda-fault-no-bar = After the minutes comes a bar: - 10 | Lunch.
agenda-fault-not-three = After = come three numbers, to show, to do and to check: - 12 = 2 + 8 + 2 | …
agenda-fault-sum = Show, do and check make { $made }, but the part has { $minutes }. Change one of them.
agenda-fault-not-an-item = Only an item has minutes to show, to do and to check, and its id in brackets at the end. Take out what stands from = to the bar, or put the id back.
agenda-fault-item = There is no item "{ $word }". Copy its id from: sotay list
agenda-fault-kind = There is no kind of part "{ $word }". There are: { $known }. For a part of your own take out the brackets.
agenda-fault-no-words = Say after the bar what is done in this part.
agenda-fault-too-many = There are too many parts from here on. Make two plans of it.
agenda-fault-too-large = This file is too large for a session plan. Name the file that sotay agenda wrote.
agenda-fault-no-parts = There is no part in it. Parts begin with - at the start of a line: - 10 | Lunch. Save the file as plain text.
agenda-fault-more = There is more from here on. Mend what stands above first.

err-agenda-short = { $minutes } minutes are too few: not one item fits between opening and closing.
fix-agenda-short = Take at least { $least } minutes, or name another checklist.
err-agenda-long = A session plan has at most { $most } minutes.
fix-agenda-long = Make a plan for each day.
err-agenda-nothing = No item of these lists fits into a session.
fix-agenda-nothing = Name other checklists. Run sotay list to see them.
err-agenda-both = A plan that is read from a file has its own items and minutes.
fix-agenda-both = Leave out --from, or leave out the checklists and --minutes.
err-agenda-read = { $file } could not be read: { why }.
fix-agenda-read = Name a session plan, saved as plain text.
err-agenda-wrong = { $file } cannot be used as a session plan yet.
fix-agenda-wrong = Change the lines named above, then run the command again. The file is as it was.
agenda-differs = The heading says { $said } minutes, the parts make { $sum }. What counts are the parts.
agenda-did = Written to { $file }. It lists the topics of a meeting: write no date, place or name into it, and none into its name.
agenda-fitted = Items in the plan: { $count } of { $all }.

## Presenting to a room. Texts marked "room" are read by everybody in it; the rest by the trainer.

present-home = Lead a workshop: projector, count, notes
present-title = Present to a room
present-which = What do you want to present? One step at a time comes on the projector, and nothing of your own notebook.
present-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
present-begin = Begin
present-go-on = Go on presenting
present-end = End the presentation
present-other = Present something else
present-totals = What was counted
present-devices = Devices in the room. None ticked means all of them.
present-beside = Steps that differ stand side by side
present-larger = Letters of twice the size
present-larger-how = The terminal's own letters are safer: enlarge them (Ctrl and +), down to 40 columns nothing is lost. Only some terminals draw letters of twice the size, such as Konsole, Terminal on a Mac and newer ones of Windows. Others show each row twice, and an xterm (379) ended over Vietnamese letters: try it before people come.
present-notes = Your notes, off the projector
present-notes-how = Open a second terminal on your own screen and type:
present-no-notes = You keep nothing, so no file can tell a second terminal where you are. Notes cannot be followed.
present-notes-lost = The second terminal can no longer follow: nothing could be written. The presentation goes on.
present-keys = While you present
present-keys-how = Enter, Space, Page Down or an arrow: on. Page Up: back. b: dark. g: another part. c: count. i: slips. f: what was counted. v: side by side. +: larger letters. Esc: back to this page.
present-resumed = It goes on where the last presentation broke off. What was counted in it is gone.
present-not-here = Not while the room is looking. Esc goes back to your own page. In the second terminal it works.
present-leave-again = This ends the presentation. The same once more to leave.
# First row, at the end: keep it short.
present-clocks = { $part }/{ $planned } · { $session }/{ $all } min
present-place = { $number }/{ $of } { $title }
present-step = Step { $number } of { $of }
present-check = Check { $number } of { $of }
present-no-more = No more steps here. Wait for the others, or help with words.
present-next = Next
present-back = Back
present-dark = The projector is dark.
present-at-end = This is the end.
present-at-start = This is the start.
present-jump = Go to another part
present-here = You are here
present-before = Before
present-after = After
# Room.
present-opening = Welcome. We close some gaps together, one step at a time. Your screen may look different: say so, you have done nothing wrong.
present-consent = You need not do, say or answer anything here. No photos, no recordings, no names of others.
present-consent-devices = Your device stays in your own hands. Nobody looks at the screens of others.
present-buddies = Two and two, if you like. One reads out, the other looks at their own device and ticks. Then the other way round. Not sure means not done yet.
present-closing = Take a sheet only if you want one: paper in a pocket can be found. Choose a day to look again, and keep it to yourself.

err-present-twice = Another presentation is running on this computer.
fix-present-twice = End it first (Esc, then "End the presentation"), or quit that program. Nothing was changed.
cmd-present = Shows one step at a time to a room
opt-present-checklist = The checklist to present; without it you choose one
opt-present-agenda = Follows this session plan, as sotay agenda writes it
opt-present-follow = Shows the notes, what comes next and the clocks to what another terminal presents

## The room's count

count-title = Count the room
count-people = How many people are in the room, without you?
count-people-why = Nothing is kept of fewer than five, because small numbers point at people.
count-people-again = Say anew how many people there are
count-people-wrong = Type one number from 1 to { $most }.
count-people-did = Noted. Now you can count.
count-people-first = Say first how many people there are: close this page and press c.
count-which = Which item do you count?
count-counted = counted
count-numbers = Three numbers: done, needs help, not for me. For example: 12 3 1. They stay hidden; Tab shows them.
count-numbers-wrong = Type up to three numbers with spaces between them, such as 12 3 1. What you leave out counts as nobody.
count-too-many = That is more than the { $people } people in the room. Nothing was counted. Count again, or say anew how many there are.
count-did = Counted ({ $phase }). Only totals are kept.
# Room.
count-eyes = Everybody, close your eyes. Raise a hand when your answer is read out. Or write it on a paper, and fold it.
count-why = Why: where all can see, raised hands show an informer who is not protected yet. You need not take part.

slips-title = Slips
slips-type = Type a slip: twelve letters and digits. It stays hidden; Tab shows it.
slips-what = A slip says how many items are done and on which three at most somebody is stuck. No name, no date. It is added up and forgotten at once.
slips-did = Added. Type the next one, or Esc.
slips-letters = A slip has { $letters } letters and digits, never the letter U. Nothing was counted. Read it again and type it anew.
slips-mistyped = Something in it is wrong: a letter or digit was misheard or mistyped. Nothing was counted. Compare it with the slip.
slips-other-list = This slip is of a list that is not in this session. Nothing was counted.
slips-other-version = This slip is of this list, but its page is older or newer than this program. Nothing was counted. Hand out new pages, or count by hand.
slips-impossible = No list of this length can have such a slip. Nothing was counted. Make the slip anew.
slips-take-back = Take the last slip back
slips-taken-back = The last slip is taken back.

totals-title = What was counted
totals-nothing = Nothing was counted yet.
totals-few = Fewer than { $least } people, or fewer than { $least } slips: nothing of it is shown or kept.
totals-rule = No number under { $least } is shown or kept, and none from which one could be worked out.
totals-done = done
totals-help = need help
totals-not-for-me = not for them
totals-open = none of these
totals-bar = { $phase }: { $what }
totals-not-said = not said: { $what }
totals-slips = Slips: { $list }
totals-slips-done = { $phase }: about { $percent } % of the list is done
totals-stuck = Where most are stuck:
totals-keep = Keep these totals in my notebook
totals-unkept = These totals are kept nowhere. Ask again to leave all the same.

## The notes in a second terminal

follow-title = Notes
follow-nothing = Nothing is being presented on this computer yet. Start it in the terminal on the projector:
follow-ended = The presentation is over. This page goes on by itself when another one starts.
follow-stopped = The presentation stopped without a word. Start it again there: it goes on where it was.
follow-part = This part: { $part } of { $planned } min
follow-session = Session: { $session } min; this part is to end at { $due }, all at { $all }
follow-late = { $minutes } min late
follow-notes = For you
follow-no-notes = There are no notes to this item.
follow-next = What comes next
err-follow-version = The program on the projector is of another version.
fix-follow-version = Run the same program in both terminals.
err-follow-unreadable = What the other terminal tells cannot be read.
fix-follow-unreadable = End the presentation there and begin it again.

## What was counted, on the command line and in files

cmd-tally = Shows, compares and exports what was counted in workshops
cmd-tally-show = Shows what was counted
cmd-tally-compare = Tells what of last time still holds
cmd-tally-export = Writes what was counted as a page, a table or JSON
opt-tally-show-number = Which one: 1 is the oldest; without it, the last one
opt-tally-show-json = Prints JSON
opt-tally-compare-numbers = Two of your own, the older one first; without them, the last two
opt-tally-compare-with = The tally of last time from a JSON file, compared with your last one or with the one that you number
opt-tally-export-number = Which one: 1 is the oldest; without it, the last one
opt-tally-export-format = html (unless you say otherwise), to look at and to print; csv, for spreadsheets; or json, for other programs and for next time
opt-tally-export-out = Writes to this new file instead of the screen
value-number = NUMBER

tally-which = Tally { $number } of { $all }
tally-people = People in the room, without the trainer: { $people }
tally-net = It tells how many people stood where, never who. Not said does not mean nobody.
tally-unknown = { $id } (in no list of this program)
tally-text-changed = The text of this item has changed since.
tally-help = Where most need help:
tally-not-said = not said
tally-not-counted = not counted
tally-share = about { $percent } %
tally-compared = Last time: { $last } people. This time: { $now } people.
tally-compared-how = How many had it done, in percent of each room, rounded to 5 %. Held means: at most { $slack } points fewer when this time began than when last time ended. Others may have come: this says nothing of any person.
tally-held = Held
tally-not-held = Not held
tally-untold = Could not tell
tally-last-after = Last time, at the end: { $share }
tally-now-before = This time, at the beginning: { $share }
tally-now-after = This time, at the end: { $share }
tally-only-last = Counted last time only
tally-only-now = Counted this time only
tally-clear = Not encrypted: whoever gets this reads how many people met, and how many had not done what. Write no date, place or name into it, and none into its name.
tally-did = Written to { $file }.
err-tally-none = No tally is kept in { $folder }.
fix-tally-none = Lead a workshop with sotay present, count the room, and keep the totals.
err-tally-one = Your notebook has one tally, and nothing to compare it with.
fix-tally-one = Name an exported tally of last time with --with FILE, or compare after your next workshop.
err-tally-numbers = Two tallies can be compared, no more and no fewer.
fix-tally-numbers = Give two numbers, or --with FILE and at most one number, or nothing for your last two.
err-tally-read = { $file } could not be read: { why }.
fix-tally-read = Name a file that was written with: sotay tally export --format json
err-tally-no-tally = { $file } is no tally, or it was damaged.
fix-tally-no-tally = Name a file that was written with: sotay tally export --format json
err-tally-newer = A newer version of this program wrote { $file }.
fix-tally-newer = Use that version here, too.
err-tally-tells = { $file } says more than a tally may: a number under { $least }, or enough to work one out. It was not used.
fix-tally-tells = Somebody changed it, or another program wrote it. Do not pass it on: small numbers point at people. Export the tally again.

# Who can help, and what one cannot switch off.
helplines-before = Before you write or call
helplines-who = Who answers
helplines-all = All who can help
helplines-first = A first message to copy
helplines-first-how = Put your own words in place of what stands in brackets. Write no more than they need to know.
helplines-first-draft = Draft: nobody fluent has checked these words.
helplines-whom = For whom
helplines-languages = Languages
helplines-hours = When
helplines-then = What happens then
helplines-reach = How to reach them
helplines-web = Web page
helplines-form = Form on the web
helplines-email = Mail
helplines-phone = Phone
helplines-seen = published { $published }; seen on their own page on { $day }
helplines-long-ago = Last seen on their own page on { $day }, which is long ago. Compare it with their page before you use it.
helplines-never = Published { $published }; nobody has rechecked it since. Compare it with their own page before you use it.
helplines-number = Not rechecked, do not call: { $number }. It was published { $published }. A number like this may belong to a stranger by now. Look for the present one on their own page.
helplines-no-date = without a date
notes-about = Cameras, laws, registers: no single person can switch them off. These pages say what they are, what changed, and which lists answer them.
note-changed = What changed
note-means = What it means for you
note-limits = What is disputed or not known
note-lists = What you can do about it
why-menu = Why this matters: { $count ->
    [one] one page of background
   *[other] { $count } pages of background
 }
why-title = Why this matters
why-notes = What stands behind it
why-none = There is no page of background for this.
review-part-note = About something one cannot switch off
review-part-help = About somebody who helps
sheet-screen-help = Who can help
sheet-screen-help-risk = Whoever finds the sheet sees that you may ask foreign organisations for help.

## The kit: a folder that a trainer copies and gives on. Its read-me is for somebody frightened and tired, perhaps at a
## borrowed computer: one action a step. Names of files and commands stay as they are.

# The beginning of a file's name, "read me first" in letters that every stick takes: A to Z and hyphens alone. In another
# script, write how it sounds.
kit-read-name = READ-ME-FIRST
kit-version = sotay { $version }, content { $content }
kit-read-title = Read me first
kit-what-heading = What this is
kit-what = sotay is a guide through small steps that make your phone, your computer and your accounts harder to use against you. It is for people who may be watched, searched or summoned. It needs no internet and no account.
kit-what-limits = It cannot make you safe. Each step says what it does not do.
kit-check-heading = Check it before you open it
kit-check-paper = You need the paper that your trainer printed. The paper and the program on the stick must show the same letters.
kit-check-why = Whoever changed the program can have changed this text beside it as well. Only the paper counts, or the voice of somebody you know who reads the letters out to you.
kit-on-windows = On Windows
kit-on-linux = On Linux
kit-check-explorer = Open this folder, so that you see the program in it.
kit-check-prompt = Click the address at the top of the window, type cmd, press Enter. A window with a line to type in opens.
kit-check-type = Type the line for your program as it stands here, then press Enter:
kit-check-gaps = It answers with 64 letters and digits. Windows 7 puts gaps between them. Gaps do not count.
kit-check-terminal = Open this folder, click an empty place with the right button, and choose to open a terminal there.
kit-compare-heading = Compare with the paper
kit-compare-first = Compare the first eight letters.
kit-compare-last = Compare the last eight letters.
kit-compare-middle = Compare some in the middle. Better: compare all.
kit-compare-differs = If one letter differs, do not open the program. Tell your trainer.
kit-open-heading = Open it
kit-open-borrowed = On a borrowed computer, or on one from work, ask first who watches it. If you do not know, use another one.
kit-open-double = Double-click this file:
kit-open-unknown = Windows may say that the publisher is unknown: this program has no certificate that one buys. If the letters were the same as on the paper, choose More info, then Run anyway. If you have not compared them, close that window and compare first.
kit-open-type = Type the two lines for your program, and press Enter after each:
kit-open-which = Most computers need the one with x86_64 in its name. Take the other one only if you know that yours is an arm64.
kit-open-copy = Some systems start no program from a stick. Then copy the file into a folder of your own on the computer, and open a terminal there. Such a copy stays until you remove it.
kit-open-others = On a Mac, a phone or a tablet
kit-open-none = There is no program for it in this folder. Use the phone page:
kit-phone-heading = On the phone
kit-phone-copy = Copy this file to the phone, by cable or stick:
kit-phone-open = Tap it there. It opens in the browser, without internet.
kit-stays-heading = What stays on the computer
kit-stays-notebook = What you tick is kept only if you choose a passphrase. Then it is in an encrypted notebook, in the folder of your account on that computer.
kit-stays-stick = If a folder named sotay-data lies beside the program, everything is kept in that folder, on the stick.
kit-stays-net = Nothing is sent anywhere. One test, the drill, sends a few small packets, and only when you start it.
kit-stays-traces = Whoever searches the computer can see that this program was opened there. The system keeps traces of that, and this program cannot remove them.
kit-stays-seized = If the stick is taken from you, nobody reads the notebook without the passphrase. But they see that there is one, they see this folder, and they may press you to say the passphrase.
kit-stays-wipe = Removing a notebook after a summons, or during a search, may count as destroying evidence. Decide before that, with a lawyer. The guide says more: What stays on this computer.
kit-stays-nothing = To keep nothing at all, do not double-click. Type the line for your computer, in the window in which you checked:
kit-pass-heading = Pass it on
kit-pass-folder = Copy the whole folder, not one file of it.
kit-pass-paper = Give the paper, too: a copy of the one that you checked with. Do not print a new one from a stick that nobody has compared.
kit-pass-way = Pass it from hand to hand. Never send it by Zalo or Messenger.

## The page of checksums, to print. One sheet holds it in every language: keep it short.

kit-paper-size = { $bytes } bytes
kit-paper-title = Compare before you open
kit-paper-folder = Windows: open the folder on the stick, click the address at the top, type cmd, press Enter. Linux: open a terminal in that folder.
kit-paper-type = Type the line that stands above in the frame of your program (certutil …, sha256sum …). Press Enter.
kit-paper-compare = Compare the letters with this paper: the first eight, the last eight and some in the middle, or all. Gaps and capitals do not count.
kit-paper-differs = If one letter differs, or your program is not on this paper: do not open it. Tell the person who gave you the paper.
kit-paper-hand = This paper is worth as much as the hand that it comes from. It is for version { $version } alone.

## The command that writes a kit, and the one that checks it

cmd-kit = Writes a folder to hand out: programs, phone pages, read me first, checksums
opt-kit-dir = The new folder, or an empty one
opt-kit-program = A program for the kit; may be given several times; without it, this very program
opt-kit-check = Compares a kit with its checksums instead of writing one
kit-did = { $files } files, { $size } MB, in { $folder }. Every file was read back, and is as it should be.
kit-did-next = Print { $file } now, on a printer that you trust. The paper is what others compare with; the files beside the programs prove nothing.
kit-same = same
kit-changed = CHANGED
kit-missing = MISSING
kit-added = NOT IN THE LIST
kit-check-sum = Same: { $same }. Changed: { $changed }. Missing: { $missing }. Not in the list: { $added }.
kit-check-one = All programs are of one version: { $kit }.
kit-check-mixed = The programs are not all of one version:
kit-check-nothing = There is no program of sotay in it.
kit-check-stranger = { $file }: no version was found in it
kit-check-good = All files are as their list says. Whoever changed a program can have changed the list as well: compare the programs with the paper.
kit-check-bad = Do not use this kit and do not pass it on. Get a new one from a person you know.

err-kit-no-stamp = { $file } is not a program of sotay that can go into a kit: no version was found in it.
fix-kit-no-stamp = Name programs of sotay, made from the same version as this one.
err-kit-version = { $file } is of version { $theirs }. This program is of version { $ours }. A kit holds one version only; nothing was written.
fix-kit-version = Make all programs from one version, or write the kit with the program of that version.
err-kit-twice = { $file } and { $other } are for the same system. Both would be named { $name } in the kit.
fix-kit-twice = Name one program for each system.
err-kit-taken = { $folder } is not empty. Nothing was written.
fix-kit-taken = Name a folder that does not exist yet, or an empty one.
err-kit-there = There is a kit of version { $version } in { $folder } already. Nothing was written.
fix-kit-there = A kit is never changed. Name another folder, or remove that one by hand if you do not need it.
err-kit-unfinished = { $folder } is in the way: a kit that was not finished, or something of your own.
fix-kit-unfinished = Look what is in it. Remove it, or name another folder for the kit.
err-kit-small = There is too little room for { $folder }: { $needed } MB are needed, { $free } MB are free. Nothing was written.
fix-kit-small = Make room there, or use a larger stick.
err-kit-write = { $file } could not be written: { $why ->
    [disk-full] there is no room left
    [read-only] the stick or disk can only be read
    [not-allowed] you may not write there
    [gone] the stick or disk does not answer any more
    [bad-name] the stick does not take this name
    [unread] the program to copy could not be read any more
    [differs] what came back from the stick is not what was written to it
    [stopped] you stopped it
    [not-found] its folder does not exist
   *[other] { why }
}. { $left ->
    [nothing] Nothing of the kit was left there.
   *[other] This could not be removed again: { $left }
 }
fix-kit-write = { $why ->
    [disk-full] Make room there, or use a larger stick, and try again.
    [read-only] If the stick has a lock switch, unlock it. Or use another stick.
    [not-allowed] Name a folder of your own, or a stick that belongs to you.
    [gone] Plug the stick in again and look what is on it before you try again. If it happens twice, use another stick.
    [bad-name] Name the folder with plain letters and digits, such as kit.
    [unread] Look where that program is, and try again.
    [differs] Do not use this stick any more, for nothing. Cheap sticks claim room that they do not have.
    [stopped] Run the command again if you want the kit.
    [not-found] Make that folder first, or name another one.
   *[other] Try again, or use another stick.
}
err-kit-no-list = { $folder } is not a kit: its list of checksums, { $file }, could not be used.
fix-kit-no-list = Name the folder of a kit. If it is one, somebody changed it or a part is lost: do not use it, and get a new one from a person you know.
