package chat.holt.localinstance;

import java.nio.file.Path;
import java.time.Clock;

/// How to start an instance.
/// @param port TCP port of REST routes and files, 0 for a free one
/// @param eventsPort TCP port of the gateway, 0 for a free one
/// @param dataFolder where the database and the uploads live; made when missing
/// @param demo whether an empty folder is filled with the demo community
/// @param limits whether request limits apply
/// @param clock the time of the instance
public record Options(int port, int eventsPort, Path dataFolder, boolean demo, boolean limits, Clock clock) {
    /// Free ports, limits on, no demo community.
    public static Options in(Path dataFolder) {
        return new Options(0, 0, dataFolder, false, true, Clock.systemUTC());
    }

    public Options withPorts(int rest, int events) {
        return new Options(rest, events, dataFolder, demo, limits, clock);
    }

    public Options withDemo() {
        return new Options(port, eventsPort, dataFolder, true, limits, clock);
    }

    public Options withoutLimits() {
        return new Options(port, eventsPort, dataFolder, demo, false, clock);
    }

    public Options withClock(Clock other) {
        return new Options(port, eventsPort, dataFolder, demo, limits, other);
    }
}
