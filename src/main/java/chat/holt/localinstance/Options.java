package chat.holt.localinstance;

import chat.holt.localinstance.demo.Demo;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// How to start an instance.
/// @param port TCP port of REST routes and files, 0 for a free one
/// @param eventsPort TCP port of the gateway, 0 for a free one
/// @param dataFolder where the database and the uploads live; made when missing
/// @param demo the community that fills an empty folder, null for none
/// @param lively whether people of the demo community talk while somebody is connected
/// @param limits whether request limits apply
/// @param categoryRoutes whether categories have routes and permissions of their own (`rest.md §31`); released backends
///     answer 404 there
/// @param clock the time of the instance
public record Options(
        int port,
        int eventsPort,
        Path dataFolder,
        @Nullable Demo demo,
        boolean lively,
        boolean limits,
        boolean categoryRoutes,
        Clock clock) {
    /// Free ports, limits on, no demo community.
    public static Options in(Path dataFolder) {
        return new Options(0, 0, dataFolder, null, false, true, true, Clock.systemUTC());
    }

    public Options withPorts(int rest, int events) {
        return new Options(rest, events, dataFolder, demo, lively, limits, categoryRoutes, clock);
    }

    /// A demo community of 200.
    public Options withDemo() {
        return withDemo(Demo.Sample.USUAL);
    }

    /// A demo community of another kind or size.
    public Options withDemo(Demo other) {
        return new Options(port, eventsPort, dataFolder, other, lively, limits, categoryRoutes, clock);
    }

    /// Lets the demo community talk by itself.
    public Options withLife() {
        return new Options(port, eventsPort, dataFolder, demo, true, limits, categoryRoutes, clock);
    }

    public Options withoutLimits() {
        return new Options(port, eventsPort, dataFolder, demo, lively, false, categoryRoutes, clock);
    }

    /// Without category routes, as released backends are.
    public Options withoutCategoryRoutes() {
        return new Options(port, eventsPort, dataFolder, demo, lively, limits, false, clock);
    }

    public Options withClock(Clock other) {
        return new Options(port, eventsPort, dataFolder, demo, lively, limits, categoryRoutes, other);
    }
}
