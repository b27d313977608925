package chat.holt.localinstance;

import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.localinstance.demo.DemoCommunity;
import chat.holt.localinstance.events.EventServer;
import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.HttpFront;
import chat.holt.localinstance.routes.Routes;
import chat.holt.localinstance.routes.Settings;
import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.world.World;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;

/// A running instance, reachable over the loopback interface. Safe for use by many threads.
public final class LocalInstance implements AutoCloseable {
    private final Database database;
    private final HttpFront http;
    private final EventServer events;
    private final List<DemoAccount> accounts;
    private final AutoCloseable life;

    private LocalInstance(Options options) throws Exception {
        Files.createDirectories(options.dataFolder());
        database = new Database(options.dataFolder().resolve("instance.db"));
        var world = new World(database, options.clock(), new SecureRandom());
        events = new EventServer(world, options.eventsPort());
        var files = new FileStore(options.dataFolder().resolve("files"));
        for (String content : database.transaction(world.uploads()::prune)) {
            files.delete(content);
        }
        accounts = DemoCommunity.open(world, files, options.demo());
        var router = Routes.of(world, files, this::settings, options.categoryRoutes());
        http = new HttpFront(options.port(), router, call -> identity(world, call), options.clock(), options.limits());
        life = options.lively() ? DemoCommunity.enliven(world, files) : () -> {};
        events.startAndWait();
        http.start();
    }

    /// Opens or creates the data folder and starts serving. Throws `IOException` when a port is taken or the
    /// folder cannot be used.
    public static LocalInstance start(Options options) throws IOException {
        try {
            return new LocalInstance(options);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /// Base of the REST routes, without a slash at the end.
    public URI api() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    /// Address of the gateway.
    public URI ws() {
        return URI.create("ws://127.0.0.1:" + events.getPort());
    }

    /// Base of the file routes, without a slash at the end.
    public URI autumn() {
        return URI.create(api() + "/autumn");
    }

    /// Accounts of the demo community, the one to sign in with first; empty without it.
    public List<DemoAccount> accounts() {
        return accounts;
    }

    /// Cuts every gateway connection without a goodbye, as a broken network does; clients may come back at once.
    public void cutConnections() {
        events.cutConnections();
    }

    /// Stops serving; everything acknowledged is on disk.
    @Override
    public void close() throws IOException {
        try {
            life.close();
        } catch (Exception e) {
            Thread.currentThread().interrupt();
        }
        http.close();
        events.close();
        database.close();
    }

    private Settings settings() {
        return new Settings(api(), ws(), autumn());
    }

    /// Sessions have limits of their own, everybody else shares those of the address.
    private static String identity(World world, Call call) {
        String token = call.header("X-Session-Token");
        if (token == null) {
            return call.address();
        }
        try {
            boolean known = world.database().transaction(() -> world.accounts().findSessionByToken(token) != null);
            return known ? token : call.address();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
