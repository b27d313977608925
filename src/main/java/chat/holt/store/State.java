package chat.holt.store;

import java.time.InstantSource;

/// The parts of the store, for its reducers.
final class State {
    final Revision revision = new Revision();
    final Unreads unreads = new Unreads(revision);
    final Users users = new Users(revision);
    final Servers servers = new Servers(revision);
    final Members members = new Members(revision);
    final Channels channels = new Channels(revision, unreads);
    final Messages messages = new Messages(revision, unreads);
    final Calls calls = new Calls(revision);
    final SyncedSettings settings = new SyncedSettings(servers);
    final InstantSource clock;
    final Typing typing;
    final Slowmodes slowmodes;

    State(InstantSource clock) {
        this.clock = clock;
        typing = new Typing(clock);
        slowmodes = new Slowmodes(clock);
    }
}
