package chat.holt.journeys;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample community at a built-in instance of its own, without limits.
final class SampleCommunity implements Community {

    private final LocalInstance local;
    private final Instance instance;

    private SampleCommunity(LocalInstance local, Instance instance) {
        this.local = local;
        this.instance = instance;
    }

    /// Made once and copied for every journey, since making it takes seconds.
    private static final class Prepared {
        static final Path FOLDER = make();

        private static Path make() {
            try {
                Path target = Files.createDirectories(Path.of("target"));
                Path folder = Files.createTempDirectory(target, "community");
                LocalInstance.start(Options.in(folder).withDemo()).close();
                return folder;
            } catch (IOException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    static SampleCommunity in(Path folder) throws Exception {
        copyTo(folder);
        return at(folder);
    }

    /// One whose folder was filled before, see [#copyTo].
    static SampleCommunity at(Path folder) throws Exception {
        LocalInstance local = LocalInstance.start(Options.in(folder).withoutLimits());
        try (RestClient client = new RestClient(local.api(), null)) {
            return new SampleCommunity(
                    local, new Instance(local.api(), Api.of(client).instance().fetch()));
        }
    }

    static void copyTo(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(Prepared.FOLDER)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Path copy = folder.resolve(Prepared.FOLDER.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
    }

    @Override
    public Instance instance() {
        return instance;
    }

    @Override
    public String serverName() {
        return "Alpine Stoats";
    }

    @Override
    public Credentials person(String name) {
        DemoAccount account = local.accounts().stream()
                .filter(known -> known.username().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
        return new Credentials(local.api(), account.userId(), account.token(), false);
    }

    @Override
    public void close() throws IOException {
        local.close();
    }
}
