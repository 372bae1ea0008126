//! The loop of the drill on Linux: looks, does what the script says, tells what came of it. (I/O)
//!
//! # Privacy
//! Sends only what the script says, and only packets that pass no router. Keeps nothing.

use std::io::{self, Write};
use std::net::IpAddr;
use std::os::fd::AsFd;
use std::time::Duration;

use nix::poll::{PollFd, PollFlags, PollTimeout};
use nix::time::{ClockId, clock_gettime};

use crate::probe::child::{DrillOrder, Reply};
use crate::probe::drill::event::{End, Event, Sent, What};
use crate::probe::drill::script::{Packet, Script, Sight, Step};
use crate::probe::drill::{documentation, ordinary};
use crate::probe::facts::{Asker, Facts, Family};
use crate::probe::platform::Platform;
use crate::probe::platform::linux::scenery::Scenery;
use crate::probe::platform::linux::sender::{Sender, offer_to_filter};
use crate::probe::platform::linux::{Linux, News};
use crate::probe::vpn::Shares;
use crate::probe::vpn::gather::gather;

/// After the end, answers that are still under way are waited for this long.
const LAST_ANSWERS: Duration = Duration::from_millis(60);
/// A pause longer than this between two looks is told: what happened meanwhile was not seen.
const STOOD_STILL: Duration = Duration::from_secs(1);
/// How often interfaces are looked at without news: not every change is announced.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// Runs a drill and tells every event as a line.
///
/// # Errors
/// Where the system does not let this program watch, or nobody listens any more.
pub fn run(order: DrillOrder, lines: &mut dyn Write) -> io::Result<()> {
    let mut watch = Watch::begin(lines)?;
    let mut script = Script::new(order);
    watch.baseline()?;
    let mut over: Option<(Duration, End)> = None;
    loop {
        let now = watch.now()?;
        if let Some((until, why)) = over
            && now >= until
        {
            return watch.tell(What::Ended { why });
        }
        let sight = watch.sight(now)?;
        let tunnel = watch.scenery.tunnel();
        let mut steps = script.poll(now, &sight, tunnel.as_deref());
        if watch.stop_asked {
            steps.extend(script.stop());
        }
        for step in steps {
            if let Step::End(why) = step {
                over = Some((watch.now()? + LAST_ANSWERS, why));
            } else {
                watch.perform(step)?;
            }
        }
        watch.collect()?;
        watch.wait(if script.is_watching() { 1 } else { 5 })?;
    }
}

struct Watch<'w> {
    system: Linux,
    news: News,
    facts: Facts,
    scenery: Scenery,
    sender: Sender,
    lines: &'w mut dyn Write,
    began: Duration,
    looked: Duration,
    refreshed: Duration,
    next_id: u32,
    stop_asked: bool,
}

impl<'w> Watch<'w> {
    fn begin(lines: &'w mut dyn Write) -> io::Result<Self> {
        let system = Linux::open()?;
        // Before the first look, so that no change falls between the two.
        let news = News::subscribe()?;
        let facts = gather(&system)?;
        let scenery = Scenery::look(&system, &facts)?;
        let began = uptime()?;
        Ok(Self {
            system,
            news,
            facts,
            scenery,
            sender: Sender::default(),
            lines,
            began,
            looked: Duration::ZERO,
            refreshed: Duration::ZERO,
            next_id: 0,
            stop_asked: false,
        })
    }

    fn now(&self) -> io::Result<Duration> {
        Ok(uptime()?.saturating_sub(self.began))
    }

    fn tell(&mut self, what: What) -> io::Result<()> {
        let at_us = u64::try_from(self.now()?.as_micros()).unwrap_or(u64::MAX);
        let line = serde_json::to_string(&Reply::Event(Event { at_us, what })).map_err(io::Error::other)?;
        self.lines.write_all(line.as_bytes())?;
        self.lines.write_all(b"\n")?;
        self.lines.flush()
    }

    fn baseline(&mut self) -> io::Result<()> {
        for family in Family::BOTH {
            let shares = Shares::of(&self.facts, family, Asker::Own);
            self.tell(What::Baseline {
                family,
                inside: shares.inside,
                outside: shares.outside,
                refused: shares.refused + shares.no_route,
                tunnel: self.scenery.tunnel(),
                card: self.scenery.card(),
                on_network: self.scenery.on_network(family),
            })?;
        }
        Ok(())
    }

    fn sight(&mut self, now: Duration) -> io::Result<Sight> {
        let stood_still = now.saturating_sub(self.looked);
        self.looked = now;
        if self.news.take() || now >= self.refreshed + LOOK_AGAIN {
            self.refreshed = now;
            self.scenery.refresh(&self.system)?;
        }
        Ok(Sight {
            inside: Family::BOTH.map(|family| self.is_inside(family)),
            on_network: Family::BOTH.map(|family| self.scenery.on_network(family)),
            router: Family::BOTH.map(|family| self.scenery.router(family)),
            stood_still_ms: if stood_still > STOOD_STILL {
                u64::try_from(stood_still.as_millis()).unwrap_or(u64::MAX)
            } else {
                0
            },
        })
    }

    /// Both targets must lead into a tunnel: a route for one of them alone may have been taken away.
    fn is_inside(&self, family: Family) -> bool {
        let leads_inside = |to: IpAddr| self.scenery.is_inside(self.system.route(to, Asker::Own));
        leads_inside(ordinary(family)) && leads_inside(documentation(family))
    }

    fn perform(&mut self, step: Step) -> io::Result<()> {
        match step {
            Step::Tell(what) => self.tell(what),
            Step::Offer(family) => match offer_to_filter(family, &self.scenery) {
                Some(refused) => self.tell(What::Filter { family, refused }),
                None => Ok(()),
            },
            Step::Send(phase, packet) => {
                let Packet { family, kind, to, port, route } = packet;
                self.next_id += 1;
                let id = self.next_id;
                let now = self.now()?;
                let (answer, seen) = self.sender.send(id, &packet, &self.scenery, now);
                self.tell(What::Sent(Sent {
                    id,
                    phase,
                    family,
                    kind,
                    to,
                    port,
                    hop_limit: 1,
                    route,
                    answer,
                }))?;
                for (id, seen) in seen {
                    self.tell(What::Seen { id, seen })?;
                }
                Ok(())
            }
            Step::End(_) => Ok(()),
        }
    }

    fn collect(&mut self) -> io::Result<()> {
        let now = self.now()?;
        for (id, seen) in self.sender.collect(&self.system, &self.scenery, now) {
            self.tell(What::Seen { id, seen })?;
        }
        Ok(())
    }

    /// Waits for news, answers, the parent's wish to stop, or the given milliseconds.
    fn wait(&mut self, millis: u8) -> io::Result<()> {
        let stdin = io::stdin();
        let mut fds = vec![
            PollFd::new(stdin.as_fd(), PollFlags::POLLIN),
            PollFd::new(self.news.as_fd(), PollFlags::POLLIN),
        ];
        // Errors are always reported, whatever is asked for: that is where answers come from.
        fds.extend(self.sender.fds().map(|fd| PollFd::new(fd, PollFlags::empty())));
        match nix::poll::poll(&mut fds, PollTimeout::from(millis)) {
            Ok(_) | Err(nix::errno::Errno::EINTR) => {}
            Err(errno) => return Err(errno.into()),
        }
        // The parent says nothing more after its order: whatever comes means that the pipe was closed.
        self.stop_asked |= fds.first().and_then(PollFd::any).unwrap_or(false);
        Ok(())
    }
}

/// Returns the time since the machine was started, its sleep included.
fn uptime() -> io::Result<Duration> {
    let time = clock_gettime(ClockId::CLOCK_BOOTTIME)?;
    Ok(Duration::from(time))
}
