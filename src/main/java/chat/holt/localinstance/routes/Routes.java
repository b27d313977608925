package chat.holt.localinstance.routes;

import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.http.Router;
import chat.holt.localinstance.world.Groups;
import chat.holt.localinstance.world.World;
import java.util.function.Supplier;

/// All REST routes.
public final class Routes {
    private Routes() {}

    /// Where requests go.
    ///
    /// @param settings asked per request: the ports are known only after the servers started
    /// @param categories whether categories have routes of their own
    public static Router of(World world, FileStore files, Supplier<Settings> settings, boolean categories) {
        var router = new Router();
        var endpoints = new Endpoints(world, router);
        new InstanceRoutes(settings).addTo(endpoints);
        new AccountRoutes(world).addTo(endpoints);
        new SessionRoutes(world).addTo(endpoints);
        new MfaRoutes(world).addTo(endpoints);
        new UserRoutes(world).addTo(endpoints);
        new ServerRoutes(world).addTo(endpoints);
        new MemberRoutes(world).addTo(endpoints);
        new BanRoutes(world).addTo(endpoints);
        new RoleRoutes(world).addTo(endpoints);
        if (categories) {
            new CategoryRoutes(world).addTo(endpoints);
        }
        var groups = new Groups(world);
        new RelationRoutes(world).addTo(endpoints);
        new ChannelRoutes(world, groups).addTo(endpoints);
        new GroupRoutes(world, groups).addTo(endpoints);
        new InviteRoutes(world, groups).addTo(endpoints);
        new ReactionRoutes(world).addTo(endpoints);
        new EmojiRoutes(world).addTo(endpoints);
        new WebhookRoutes(world).addTo(endpoints);
        new BotRoutes(world, groups).addTo(endpoints);
        new SafetyRoutes(world).addTo(endpoints);
        new AuditRoutes(world).addTo(endpoints);
        new MessageRoutes(world).addTo(endpoints);
        new SyncRoutes(world).addTo(endpoints);
        new FileRoutes(world, files).addTo(router);
        return router;
    }
}
