//! Runs a drill beside the guide: a thread that hands on what the child tells. (I/O)

use std::sync::mpsc::Sender;
use std::thread;

use crate::error::Problem;
use crate::guide::Message;
use crate::probe::child::{Child, ChildError, DrillOrder, Order, Reply, Stop};
use crate::runner::Input;

/// Starts a drill and returns what ends it. Dropping that closes the child's pipe.
///
/// Its last message is `DrillOver`, whatever happens.
pub fn start<P: Send + 'static>(order: DrillOrder, answers: &Sender<Input<P>>) -> Option<Stop> {
    match Child::start(Order::Drill(order)) {
        Ok(mut child) => {
            let stop = child.stopper();
            let answers = answers.clone();
            thread::spawn(move || {
                let result = listen(&mut child, &answers);
                // The child and its sockets are gone before anybody is told that it is over.
                drop(child);
                tell(&answers, over(result));
            });
            Some(stop)
        }
        Err(error) => {
            tell(answers, over(Err(error)));
            None
        }
    }
}

fn listen<P>(child: &mut Child, answers: &Sender<Input<P>>) -> Result<(), ChildError> {
    while let Some(reply) = child.reply()? {
        match reply {
            Reply::Event(event) => tell(answers, Message::Drill(event)),
            Reply::Facts(_) => return Err(ChildError::Ended),
        }
    }
    Ok(())
}

fn over(result: Result<(), ChildError>) -> Message {
    Message::DrillOver(result.map_err(|error| Problem::from(&error)))
}

fn tell<P>(answers: &Sender<Input<P>>, message: Message) {
    // The guide may have been left meanwhile.
    drop(answers.send(Input::Message(message)));
}
