package chat.holt.store;

import java.time.InstantSource;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The parts of the store, for its reducers.
final class State {
    final Revision revision = new Revision();
    final Unreads unreads;
    final Users users = new Users(revision);
    final Servers servers = new Servers(revision);
    final Members members = new Members(revision);
    final Channels channels;
    final Messages messages;
    final Calls calls = new Calls(revision);
    final SyncedSettings settings;
    /// How often sessions of yours ended.
    final ReadOnlyIntegerWrapper endedSessions = new ReadOnlyIntegerWrapper();
    final InstantSource clock;
    final Typing typing;
    final Slowmodes slowmodes;

    State(InstantSource clock) {
        this.clock = clock;
        unreads = new Unreads(revision, clock);
        channels = new Channels(revision, unreads);
        messages = new Messages(revision, unreads);
        settings = new SyncedSettings(servers, unreads::notifications);
        typing = new Typing(clock);
        slowmodes = new Slowmodes(clock);
    }
}
