package chat.holt.app;

import chat.holt.json.Json;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.Demo;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.platform.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `holt serve`: only the built-in instance, without a window. Prints one JSON line when it is ready and runs until it
/// is told to stop (SIGTERM, SIGINT).
@Command(
        name = "serve",
        description = "Run only the built-in instance, without a window, until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", description = "Port of the API and files; a free one by default.")
    int port;

    @Option(names = "--events-port", paramLabel = "N", description = "Port of the events; a free one by default.")
    int eventsPort;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the instance keeps its data.")
    @Nullable
    Path data;

    @Option(names = "--demo", description = "Fill an empty instance with the sample community and print its accounts.")
    boolean demo;

    @Option(
            names = "--demo-scale",
            paramLabel = "KEY=N,...",
            converter = ScaleOption.class,
            description = ScaleOption.DESCRIPTION)
    Demo.@Nullable Scale scale;

    @Option(
            names = "--no-category-routes",
            description = "Answer 404 on routes of single categories, as released backends do.")
    boolean noCategoryRoutes;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = data != null ? data : Folders.usual().instance();
        Options options = Options.in(folder).withPorts(port, eventsPort);
        if (noCategoryRoutes) {
            options = options.withoutCategoryRoutes();
        }
        LocalInstance instance;
        try {
            instance =
                    LocalInstance.start(scale != null ? options.withDemo(scale) : demo ? options.withDemo() : options);
        } catch (BindException e) {
            err().println("A port is taken: choose others with --port and --events-port.");
            return 1;
        } catch (IOException e) {
            err().println("The instance cannot use " + folder + ": " + e.getMessage());
            return 1;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            try {
                instance.close();
            } catch (IOException e) {
                err().println("The instance did not stop cleanly: " + e.getMessage());
            } finally {
                stopped.countDown();
            }
        }));
        out().println(announcement(instance));
        out().flush();
        stopped.await();
        return 0;
    }

    private String announcement(LocalInstance instance) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("api", instance.api().toString());
        line.put("ws", instance.ws().toString());
        line.put("autumn", instance.autumn().toString());
        ArrayNode accounts = line.putArray("accounts");
        if (demo || scale != null) {
            for (DemoAccount account : instance.accounts()) {
                accounts.addObject()
                        .put("email", account.email())
                        .put("password", account.password())
                        .put("token", account.token())
                        .put("user_id", account.userId())
                        .put("username", account.username());
            }
        }
        return line.toString();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
