package chat.holt.localinstance;

import java.nio.file.Path;
import java.time.Clock;

/// How to start an instance.
/// @param port TCP port of REST routes and files, 0 for a free one
/// @param eventsPort TCP port of the gateway, 0 for a free one
/// @param dataFolder where the database and the uploads live; made when missing
/// @param demo whether an empty folder is filled with the demo community
/// @param lively whether people of the demo community talk while somebody is connected
/// @param limits whether request limits apply
/// @param clock the time of the instance
public record Options(
        int port, int eventsPort, Path dataFolder, boolean demo, boolean lively, boolean limits, Clock clock) {
    /// Free ports, limits on, no demo community.
    public static Options in(Path dataFolder) {
        return new Options(0, 0, dataFolder, false, false, true, Clock.systemUTC());
    }

    public Options withPorts(int rest, int events) {
        return new Options(rest, events, dataFolder, demo, lively, limits, clock);
    }

    public Options withDemo() {
        return new Options(port, eventsPort, dataFolder, true, lively, limits, clock);
    }

    /// Lets the demo community talk by itself.
    public Options withLife() {
        return new Options(port, eventsPort, dataFolder, demo, true, limits, clock);
    }

    public Options withoutLimits() {
        return new Options(port, eventsPort, dataFolder, demo, lively, false, clock);
    }

    public Options withClock(Clock other) {
        return new Options(port, eventsPort, dataFolder, demo, lively, limits, other);
    }
}
