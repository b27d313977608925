package chat.holt.localinstance;

import java.nio.file.Path;
import java.time.Clock;

/// How to start an instance.
/// @param port TCP port of REST routes and files, 0 for a free one
/// @param eventsPort TCP port of the gateway, 0 for a free one
/// @param dataFolder where the database and the uploads live; made when missing
/// @param demoMembers how many people the demo community that fills an empty folder has, 0 for none
/// @param lively whether people of the demo community talk while somebody is connected
/// @param limits whether request limits apply
/// @param clock the time of the instance
public record Options(
        int port, int eventsPort, Path dataFolder, int demoMembers, boolean lively, boolean limits, Clock clock) {
    /// Free ports, limits on, no demo community.
    public static Options in(Path dataFolder) {
        return new Options(0, 0, dataFolder, 0, false, true, Clock.systemUTC());
    }

    public Options withPorts(int rest, int events) {
        return new Options(rest, events, dataFolder, demoMembers, lively, limits, clock);
    }

    /// A demo community of 200.
    public Options withDemo() {
        return withDemo(200);
    }

    /// A demo community of another size, at least 60.
    public Options withDemo(int members) {
        return new Options(port, eventsPort, dataFolder, members, lively, limits, clock);
    }

    /// Lets the demo community talk by itself.
    public Options withLife() {
        return new Options(port, eventsPort, dataFolder, demoMembers, true, limits, clock);
    }

    public Options withoutLimits() {
        return new Options(port, eventsPort, dataFolder, demoMembers, lively, false, clock);
    }

    public Options withClock(Clock other) {
        return new Options(port, eventsPort, dataFolder, demoMembers, lively, limits, other);
    }
}
