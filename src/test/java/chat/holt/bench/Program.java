package chat.holt.bench;

import chat.holt.app.Main;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.platform.Folders;
import chat.holt.platform.KeptToken;
import chat.holt.settings.SavedAccount;
import chat.holt.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Holt as a process of its own, as people start it: the classes of this run with the options of the installed program,
/// or the program that `HOLT` names.
final class Program implements AutoCloseable {
    private static final Path OPTIONS = Path.of("installers/common/jvm.args");
    private static final int START_SECONDS = 120;

    private final Path folder;
    private final Process process;

    /// Starts it at a channel, signed in to the instance.
    ///
    /// @param folder where it keeps everything; empty
    Program(Path folder, LocalInstance instance, DemoAccount account, String channelId) throws IOException {
        this.folder = folder;
        Folders folders = Folders.in(folder);
        SavedAccount saved =
                new SavedAccount(instance.api(), account.userId(), account.username(), false, null, account.email());
        try (SettingsFile settings = SettingsFile.open(folders.settings())) {
            settings.settings().accounts().add(saved);
            settings.settings().lastAccount().set(saved.key());
        }
        KeptToken.keep(folders.config(), saved.key(), account.token());
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of("--data", folder.toString(), "--trace-startup", trace().toString()));
        command.add("stoat://channel/" + channelId);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        // Else the token would be looked for in the keyring of whoever measures.
        builder.environment().keySet().removeAll(List.of("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    private static List<String> command() throws IOException {
        @Nullable String installed = System.getenv("HOLT");
        if (installed != null) {
            return List.of(installed);
        }
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith("-"))
                .forEach(java::add);
        String modules = Objects.requireNonNullElse(System.getProperty("jdk.module.path"), "");
        if (!modules.isEmpty()) {
            java.addAll(List.of("--module-path", modules, "--add-modules", "javafx.controls,javafx.media"));
        }
        java.addAll(List.of("-cp", withoutTests(System.getProperty("java.class.path")), Main.class.getName()));
        return java;
    }

    private static String withoutTests(String classPath) {
        return String.join(
                ":",
                Arrays.stream(classPath.split(":"))
                        .filter(entry -> !Files.exists(Path.of(entry, "chat/holt/bench")))
                        .toList());
    }

    private Path trace() {
        return folder.resolve("start.json");
    }

    /// Waits until the first channel has been drawn.
    void awaitChannel() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.exists(trace()) || !Files.readString(trace()).contains("channel_painted")) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IOException("Holt did not start: " + Files.readString(folder.resolve("output.txt")));
            }
        }
    }

    /// See [Pss].
    double megabytes() throws IOException {
        return Pss.megabytes(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
