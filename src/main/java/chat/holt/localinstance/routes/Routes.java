package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.Router;
import chat.holt.localinstance.world.World;
import java.util.function.Supplier;

/// All REST routes.
public final class Routes {
    private Routes() {}

    /// @param settings asked per request: the ports are known only after the servers started
    public static Router of(World world, Supplier<Settings> settings) {
        var router = new Router();
        var endpoints = new Endpoints(world, router);
        new InstanceRoutes(settings).addTo(endpoints);
        new AccountRoutes(world).addTo(endpoints);
        new SessionRoutes(world).addTo(endpoints);
        new MfaRoutes(world).addTo(endpoints);
        new UserRoutes(world).addTo(endpoints);
        new ServerRoutes(world).addTo(endpoints);
        new MessageRoutes(world).addTo(endpoints);
        new SyncRoutes(world).addTo(endpoints);
        return router;
    }
}
